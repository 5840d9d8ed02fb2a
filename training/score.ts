// Precision, recall and F1 over spans.
import type { WordRange } from './sample';

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

/** Titles that some corpora put inside a person's name and others outside; stripped on both sides before comparing. */
const TITLE =
  /^(?:president|sen\.?|senator|rep\.?|representative|gov\.?|governor|mr\.?|mrs\.?|ms\.?|dr\.?|prime|minister|vice|former|secretary|general|gen\.|judge|justice|king|queen|prince|pope|sir|u\.s\.|us|speaker|attorney|mayor|chief|chairman|director|professor|prof\.?|col\.?|congressman|congresswoman|ambassador|commander|foreign|state|captain|capt\.?|the|of)$/i;

export function withoutTitles(words: readonly string[], ranges: readonly WordRange[]): WordRange[] {
  const out: WordRange[] = [];
  for (const range of ranges) {
    let { from } = range;
    const outside = range.kind === 'PER' ? TITLE : /^the$/i;
    while (from < range.to && outside.test(words[from] ?? '')) from++;
    if (from < range.to) out.push({ ...range, from });
  }
  return out;
}

export interface Judged {
  readonly words: readonly string[];
  readonly gold: readonly WordRange[];
  readonly found: readonly WordRange[];
}

/** Exact span and kind, for each of `kinds` and for all of them together ("all"). */
export function scoreNames(judged: readonly Judged[], kinds: readonly string[]): Map<string, Score> {
  const counts = new Map([...kinds, 'all', 'span'].map((kind) => [kind, { hits: 0, found: 0, gold: 0 }]));
  const at = ({ from, to, kind }: WordRange) => `${from} ${to} ${kind}`;
  for (const { words, gold, found } of judged) {
    const want = withoutTitles(words, gold).filter(({ kind }) => kinds.includes(kind));
    const have = withoutTitles(words, found).filter(({ kind }) => kinds.includes(kind));
    const keys = new Set(want.map(at));
    const spans = new Set(want.map(({ from, to }) => `${from} ${to}`));
    for (const range of want)
      for (const name of [range.kind, 'all', 'span']) (counts.get(name) as { gold: number }).gold++;
    for (const range of have)
      for (const name of [range.kind, 'all', 'span']) {
        const count = counts.get(name) as { hits: number; found: number };
        count.found++;
        if (name === 'span' ? spans.has(`${range.from} ${range.to}`) : keys.has(at(range))) count.hits++;
      }
  }
  return new Map([...counts].map(([name, { hits, found, gold }]) => [name, toScore(hits, found, gold)]));
}

function toScore(hits: number, found: number, gold: number): Score {
  const precision = found === 0 ? 0 : (hits / found) * 100;
  const recall = gold === 0 ? 0 : (hits / gold) * 100;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    gold,
  };
}
