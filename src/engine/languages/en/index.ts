// English, as a table of parts: what each part holds is told in its own file.
import type { Language } from '../../language';
import { abbreviations } from './abbreviations';
import { bodyNouns } from './body-nouns';
import { anonymityWords, dataNouns, numberWords, occasions, permissionWords } from './circumstances';
import { cues } from './cues';
import { factPhrases, notSuperlatives } from './facts';
import { finiteVerbs } from './finite-verbs';
import { furniture } from './furniture';
import { givenNames } from './given-names';
import { honorifics } from './honorifics';
import { landmarkWords, outletWords } from './landmarks';
import { leaningNames } from './leaning-names';
import { nameParticles, nameSuffixes } from './name-parts';
import { nicknames } from './nicknames';
import { organisationNames } from './organisation-names';
import { groups, organisations, organisationWords } from './organisations';
import { outlets } from './outlets';
import { places } from './places';
import { plainCues } from './plain-cues';
import { pronouns } from './pronouns';
import { looseModifiers, offices, parties, sameRoles } from './role-kin';
import { documentNouns, genderedRoles, roles, unnamedSources } from './roles';
import { titleModifiers, titles } from './titles';
import { weakCues } from './weak-cues';
import { capitalisedCommonWords, commonWords } from './words';

export const english: Language = {
  id: 'en',
  cues,
  weakCues,
  plainCues,
  honorifics,
  titles,
  titleModifiers,
  roles,
  genderedRoles,
  sameRoles,
  offices,
  parties,
  looseModifiers,
  unnamedSources,
  documentNouns,
  dataNouns,
  occasions,
  factPhrases,
  notSuperlatives,
  anonymityWords,
  permissionWords,
  numberWords,
  organisationWords,
  bodyNouns,
  organisations,
  organisationNames,
  groups,
  landmarkWords,
  outletWords,
  outlets,
  places,
  givenNames,
  leaningNames,
  nicknames,
  nameParticles,
  nameSuffixes,
  abbreviations,
  capitalisedCommonWords,
  commonWords,
  finiteVerbs,
  pronouns,
  furniture,
};
