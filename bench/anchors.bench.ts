import { edits, type Outcome, trials } from './anchor-trials';

// Where notes are put after edits of their article: `node out/unit/bench/anchors.bench.js [SEED [NOTES [SHOW]]]`, NOTES for each article
// and kind of edit. Shows what went wrong, or any other outcome that is named.

const [seed = '1', each = '5', show = 'wrong'] = process.argv.slice(2);
const outcomes: readonly Outcome[] = ['right', 'asked', 'orphaned', 'wrong'];
const counts = new Map<string, number>();
const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
const count = (key: string) => counts.get(key) ?? 0;

for (const { edit, outcome, isPlain, told } of trials(Number(seed), Number(each))) {
  for (const name of [edit, 'all']) {
    add(`${name} ${outcome}`);
    if (isPlain) add(`${name} plain ${outcome}`);
  }
  if (outcome === show || (show === 'plain' && isPlain && outcome !== 'right')) console.log(edit, told, '\n');
}

console.log(`${'Seed'.padEnd(31)}${seed}`);
console.log(`${''.padEnd(30)}${[...outcomes, 'of unambiguous'].map((name) => name.padStart(15)).join('')}`);
for (const edit of [...Object.keys(edits), 'all']) {
  const plain = outcomes.map((outcome) => count(`${edit} plain ${outcome}`));
  const all = plain.reduce((sum, one) => sum + one, 0);
  const share = all === 0 ? '–' : `${((100 * (plain[0] ?? 0)) / all).toFixed(1)} % of ${all}`;
  console.log(
    edit.padEnd(30) +
      [...outcomes.map((outcome) => count(`${edit} ${outcome}`)), share]
        .map((cell) => String(cell).padStart(15))
        .join(''),
  );
}
