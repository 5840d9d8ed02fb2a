// Learns the weights of `src/engine/pronoun-weights.ts`: `node training/train.mjs --corpora DIR --only pronouns`. GUM's kinds of text that
// are no news tell whom "he" and "she" mean; PolNeAR's training part, by CoreNLP, tells how news uses them. Same corpora, same file.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Weights } from '../src/engine/pronouns';
import { readTrained } from '../src/engine/trained';
import { readArchive } from './archive';
import { fitChoices } from './fit-choices';
import { GENRES } from './gum';
import { readGumPeople } from './gum-people';
import { type Case, casesIn, type Read, readOnce } from './pronoun-cases';
import { readSilverPeople } from './silver-people';

const SETTINGS = { rounds: 200, ridge: 4 };
const PASSES = 3; // whom a pronoun means depends on whom those before it mean, and so on the weights that are learnt
const FOLDS = 4;
const WEIGHT_OF_SILVER = 0.2;
/** Texts about one person or none, unlike news. */
const LESS_ALIKE: readonly string[] = ['academic', 'bio', 'textbook', 'voyage'];
const WEIGHT_OF_LESS_ALIKE = 0.6;

const { values } = parseArgs({
  options: {
    corpora: {
      type: 'string',
      default: process.env.SOURCELINE_DATA && path.join(process.env.SOURCELINE_DATA, 'corpora'),
    },
    only: { type: 'string' },
  },
});
if (!values.corpora)
  throw new Error('Name the folder of the corpora: node training/train.mjs --corpora DIR --only pronouns');

const trained = readTrained(readFileSync('models/en.bin'));
const gum = readGumPeople(readArchive(path.join(values.corpora, 'gum', 'gum.tar.gz')), GENRES)
  .filter(({ genre }) => genre !== 'news')
  .map((gold) => readOnce(gold, trained, LESS_ALIKE.includes(gold.genre) ? WEIGHT_OF_LESS_ALIKE : 1));
const silver = readSilverPeople(values.corpora).map((gold) => readOnce(gold, trained, WEIGHT_OF_SILVER));
const all: readonly Read[] = [...gum, ...silver];
console.log(`${gum.length} documents of GUM, ${silver.length} silver`);

let weights: Weights = {};
for (let pass = 1; pass <= PASSES; pass++) {
  const cases = all.flatMap((read, i) => casesIn(read, i, trained, weights));
  console.log(`Pass ${pass}: ${cases.length} pronouns`);
  if (pass === PASSES) tellWorth(cases);
  weights = rounded(fitChoices(cases, SETTINGS));
}
writeFileSync('src/engine/pronoun-weights.ts', fileOf(weights));

/** How good the weights are on documents that they were not learnt from. */
function tellWorth(cases: readonly Case[]): void {
  const counts = { GUM: noCounts(), silver: noCounts() };
  for (let fold = 0; fold < FOLDS; fold++) {
    const learnt = fitChoices(
      cases.filter(({ document }) => document % FOLDS !== fold),
      SETTINGS,
    );
    for (const each of cases)
      if (each.document % FOLDS === fold) count(each, learnt, each.document < gum.length ? counts.GUM : counts.silver);
  }
  for (const [name, { right, all, unnamed, unnamedGiven }] of Object.entries(counts)) {
    const share = ((100 * right) / all).toFixed(1);
    console.log(
      `${name}: likeliest is right ${share} % of ${all}; somebody likelier than nobody ${unnamedGiven} of ${unnamed} unnamed`,
    );
  }
}

interface Counts {
  right: number;
  all: number;
  unnamed: number;
  unnamedGiven: number;
}

function noCounts(): Counts {
  return { right: 0, all: 0, unnamed: 0, unnamedGiven: 0 };
}

function count({ options, isRight, isNamed }: Case, learnt: Weights, counts: Counts): void {
  const scores = options.map((option) =>
    [...option].reduce((sum, [name, value]) => sum + value * (learnt[name] ?? 0), 0),
  );
  const best = scores.indexOf(Math.max(...scores));
  if (isNamed) {
    counts.all++;
    if (isRight[best]) counts.right++;
  } else {
    counts.unnamed++;
    if ((scores[best] ?? 0) > 0 && !isRight[best]) counts.unnamedGiven++;
  }
}

function rounded(learnt: Weights): Weights {
  const entries = Object.entries(learnt).map(([name, weight]): [string, number] => [
    name,
    Math.round(weight * 100) / 100,
  ]);
  return Object.fromEntries(entries.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fileOf(learnt: Weights): string {
  const line = ([name, weight]: [string, number]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},\n`;
  return `// What speaks for and against whom "he" or "she" means, by the names of \`pronoun-features.ts\`: a conditional logit over the candidates and
// nobody. Made by \`node training/train.mjs --corpora DIR --only pronouns\` from GUM's kinds of text that are no news (gold coreference) and
// PolNeAR's training part (CoreNLP's, silver, a fifth as heavy; only where it finds somebody with a name).
export const pronounWeights: Readonly<Record<string, number>> = {
${Object.entries(learnt).map(line).join('')}};
`;
}
