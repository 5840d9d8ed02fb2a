// Words that make a statement checkable. Compiled for Sourceline.
import type { FactKind } from '../../language';
import { entries, words } from './lists';

const phrases = (kind: FactKind, text: string): readonly (readonly [phrase: string, kind: FactKind])[] =>
  entries(text).flatMap((line) => line.split(', ').map((phrase) => [phrase, kind] as const));

export const factPhrases: ReadonlyMap<string, FactKind> = new Map([
  ...phrases(
    'number',
    `
    two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen
    eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
    dozens, hundreds, thousands, millions, billions, a dozen, a hundred, a thousand, a million, a billion, lakh, crore
    a third, a quarter, a half, half of, two-thirds, three-quarters, a fifth, a tenth
    twice, doubled, tripled, trebled, quadrupled, halved
    per cent, percent
    `,
  ),
  ...phrases(
    'date',
    `
    january, february, april, june, july, august, september, october, november, december, christmas day
    yesterday, last year, last month, last week, two years ago, a year ago, a decade ago
    `,
  ),
  ...phrases(
    'superlative',
    `
    the most, the least, the best, the worst, the first, the only, the last, the sole, the lone
    a record, record high, record low, for the first time, ever recorded, in history, unprecedented, unrivalled, never before
    more than any other, second only to, no other
    `,
  ),
  ...phrases(
    'cause',
    `
    because, because of, due to, owing to, thanks to, as a result, as a result of, resulted in, results in, resulting in
    led to, leads to, leading to, caused, causes, caused by, causing, triggered, triggered by, prompted, prompted by, sparked
    blamed on, stems from, stemmed from, contributed to, brought about, gave rise to, in response to, on account of
    `,
  ),
  ...phrases(
    'prediction',
    `
    will, won't, is going to, are going to, is set to, are set to, is due to, are due to, is likely to, are likely to, is unlikely to
    is expected to, are expected to, is bound to, are bound to, is on course to, is on track to, is poised to, looks set to, is slated to
    `,
  ),
]);

/** Words that end in "-est" and compare nothing. */
export const notSuperlatives: ReadonlySet<string> = words(`
  arrest attest behest bequest chest conquest contest crest detest digest dishonest earnest forest guest harvest honest infest ingest
  inquest interest invest jest latest lest manifest midwest modest molest nest northwest pest priest protest quest rainforest request
  rest self-interest southwest suggest tempest test unrest vest west wrest zest
`);
