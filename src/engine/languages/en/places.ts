// Countries with their capitals, and other places that the news names. Compiled for Sourceline.
import type { Place } from '../../language';
import { parts, records } from './lists';

/** name, other names | demonyms | capital, its other names | the capital's people */
const countries = `
  United States, U.S., US, USA, U.S.A., America | American, Americans | Washington, Washington D.C.
  United Kingdom, UK, U.K., Britain, Great Britain | British, Briton, Britons | London | Londoner, Londoners
  Russia, Russian Federation | Russian, Russians | Moscow | Muscovite, Muscovites
  France | French | Paris | Parisian, Parisians
  Germany | German, Germans | Berlin | Berliner, Berliners
  China, People's Republic of China | Chinese | Beijing
  Ukraine | Ukrainian, Ukrainians | Kyiv, Kiev
`;

/** name, other names | kind | what it is part of | demonyms */
const otherPlaces = `
  Middle East | region | | Middle Eastern
  Europe | continent | | European, Europeans
`;

function countryAndCapital([names, demonyms, capitals, citizens]: readonly string[]): readonly Place[] {
  const [name = '', ...aliases] = parts(names);
  const [capital, ...capitalAliases] = parts(capitals);
  const country: Place = { name, aliases, kind: 'country', demonyms: parts(demonyms) };
  if (!capital) return [country];
  return [country, { name: capital, aliases: capitalAliases, kind: 'capital', demonyms: parts(citizens), of: name }];
}

function otherPlace([names, kind = '', of, demonyms]: readonly string[]): Place {
  const [name = '', ...aliases] = parts(names);
  return { name, aliases, kind: kind as Place['kind'], demonyms: parts(demonyms), ...(of && { of }) };
}

export const places: readonly Place[] = [
  ...records(countries).flatMap(countryAndCapital),
  ...records(otherPlaces).map(otherPlace),
];
