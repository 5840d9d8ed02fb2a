// A linear chain over three roles: Viterbi for the best labels, forward-backward for how likely each is (Lafferty et al. 2001).

/** none, source, content. */
export type Three = readonly [number, number, number];

export const SOURCE = 1;
export const CONTENT = 2;

/** Scores, not likelihoods. `trans[from][to]`. */
export interface Chain {
  readonly trans: readonly [Three, Three, Three];
  readonly start: Three;
  readonly end: Three;
}

const each = (value: (role: 0 | 1 | 2) => number): Three => [value(0), value(1), value(2)];

const logSum = (values: Three): number => {
  const most = Math.max(...values);
  return most + Math.log(values.reduce((sum, value) => sum + Math.exp(value - most), 0));
};

/** The best role of each word, all in all. */
export function bestRoles({ trans, start, end }: Chain, words: readonly Three[]): number[] {
  const back: Three[] = [];
  let scores = each((role) => start[role] + (words[0]?.[role] ?? 0));
  for (const word of words.slice(1)) {
    const before = scores;
    const through = (role: 0 | 1 | 2) => each((from) => before[from] + trans[from][role]);
    back.push(each((role) => best(through(role))));
    scores = each((role) => Math.max(...through(role)) + word[role]);
  }
  let last = best(each((role) => scores[role] + end[role]));
  const roles = [last];
  for (const from of back.reverse()) {
    last = from[last as 0 | 1 | 2];
    roles.push(last);
  }
  return words.length === 0 ? [] : roles.reverse();
}

const best = (values: Three): number => values.indexOf(Math.max(...values));

/** How likely each role of each word is, over all ways to label the others. */
export function marginals({ trans, start, end }: Chain, words: readonly Three[]): Three[] {
  const forward: Three[] = [];
  for (const word of words) {
    const before = forward.at(-1);
    forward.push(
      each((role) => word[role] + (before ? logSum(each((from) => before[from] + trans[from][role])) : start[role])),
    );
  }
  const all: Three[] = [];
  let backward: Three = end;
  for (let at = words.length - 1; at >= 0; at--) {
    const [word, after] = [words[at]!, backward];
    const scores = each((role) => forward[at]![role] + after[role]);
    const sum = logSum(scores);
    all.push(each((role) => Math.exp(scores[role] - sum)));
    backward = each((role) => logSum(each((to) => trans[role][to] + word[to] + after[to])));
  }
  return all.reverse();
}

/** One cue's words by role. */
export const wordsOf = (roles: readonly number[], role: number): number[] =>
  roles.flatMap((one, at) => (one === role ? [at] : []));
