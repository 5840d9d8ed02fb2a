// Which guesses stand: one for each cue, likely enough, and each token in one content.
import { hashText } from './features';
import type { Guess } from './link-reader';
import type { Range } from './words';

export interface Settled {
  readonly guess: Guess;
  /** What is left of the guess's content, in order. */
  readonly content: readonly number[];
  /** How likely the guess is right, 0 to 1. */
  readonly confidence: number;
}

export interface Choice {
  /** Guesses less likely are dropped, but for those that the rules are sure of. */
  readonly least: number;
  /** Is the rules' clause with this index one of which they are hardly ever wrong? */
  isSure(rule: number): boolean;
  /** Or one that stands inside another, or comes through another? The tables know of no such thing. */
  isChained(rule: number): boolean;
  /** Or one of those that come through another? */
  isPassedOn(rule: number): boolean;
}

/** One guess for each cue at most, and one owner for each token. */
export function settle(guesses: readonly Guess[], confidences: readonly number[], choice: Choice): Settled[] {
  const all = guesses.map((guess, i) => ({ guess, content: inReach(guess), confidence: confidences[i] as number }));
  const best = bestOfEach(all, choice);
  return withoutContest(
    best.filter(({ confidence, guess, content }) => content.length > 0 && confidence >= leastOf(guess.rule, choice)),
  );
}

/** One guess with each cue: the tables' own, in the rules' words where they differ by hardly any or the rules are sure. */
function bestOfEach(all: readonly Settled[], choice: Choice): Settled[] {
  const best = new Map<Guess['context'], Settled>();
  for (const one of all) {
    const other = best.get(one.guess.context);
    const isChained = choice.isChained(one.guess.rule) && one.confidence >= leastOf(one.guess.rule, choice);
    best.set(one.guess.context, other && !isChained ? better(other, one, choice.isSure(one.guess.rule)) : one);
  }
  return [...best.values()];
}

/** Words by which two contents may differ and be the same: the rules' borders follow the sentence, and are what people expect. */
const LEAST_DIFFERENCE = 2;
/** So much likelier must the rules' guess be than the tables' own. Where they disagree, the tables are right more often. */
const LEAST_LEAD = 0.4;
function leastOf(rule: number, { isSure, isChained, isPassedOn, least }: Choice): number {
  if (isChained(rule)) return isSure(rule) || isPassedOn(rule) ? 0 : LEAST_CHAINED;
  return isSure(rule) ? LEAST_SURE : least;
}

/** Guesses of which the rules are sure stand from here on. */
const LEAST_SURE = 0.05;
/** And those inside others: of claims inside claims the tables think little, but of what is none they think less. */
const LEAST_CHAINED = 0.06;
/** Where the rules are sure, the tables must be so much likelier. */
const SURE_LEAD = 0.5;
/** From here on the tables may say that more belongs to what the rules found. */
const LEAST_FOR_MORE = 0.5;

/** `b` comes later in the list: the rules' guesses follow the tables'. */
function better(a: Settled, b: Settled, isSure: boolean): Settled {
  const isSpeakerLost = isNobody(a.guess) && !isNobody(b.guess); // a source is there, and the rules see it
  if (isSpeakerLost && difference(a.guess, b.guess) <= LEAST_DIFFERENCE)
    return { ...b, confidence: Math.max(a.confidence, b.confidence) };
  if (isSame(a.guess, b.guess)) return { ...b, confidence: Math.max(a.confidence, b.confidence) };
  if (isSure && a.guess.rule < 0 && holds(a, b) && a.confidence >= LEAST_FOR_MORE) return a;
  const lead = a.guess.rule >= 0 ? 0 : isSure ? -SURE_LEAD : LEAST_LEAD;
  return b.confidence > a.confidence + lead ? b : a;
}

/** No source, or a pronoun that only stands for one: "Lund, who once called it …". */
const isNobody = ({ source, context }: Guess): boolean =>
  source.every((token) => RELATIVE.has(context.view.types[token]?.lower ?? 0));

const RELATIVE: ReadonlySet<number> = new Set(['who', 'which', 'that'].map(hashText));

/** Both from one source, and `a` has all of `b` and more: the next sentence of a quotation, mostly. */
function holds(a: Settled, b: Settled): boolean {
  const content = new Set(a.content);
  return sharesSource(a.guess, b.guess) && b.content.every((token) => content.has(token));
}

/** Without what stands behind a sentence that is no part of it: somebody else may have spoken since. */
function inReach({ rule, cue, content, context }: Guess): readonly number[] {
  if (rule >= 0) return content;
  const { sentences } = context.view;
  const own = new Set([sentences[cue.from], ...content.map((token) => sentences[token])]);
  let [first, last] = [sentences[cue.from] as number, sentences[cue.to - 1] as number];
  while (own.has(first - 1)) first--;
  while (own.has(last + 1)) last++;
  const isOwn = (token: number) =>
    (sentences[token] as number) >= (sentences[cue.from] as number) &&
    (sentences[token] as number) <= (sentences[cue.to - 1] as number);
  return content.filter(
    (token) =>
      (sentences[token] as number) >= first &&
      (sentences[token] as number) <= last &&
      (isOwn(token) || context.view.quoted[token] !== 0),
  );
}

const isSame = (a: Guess, b: Guess): boolean => sharesSource(a, b) && difference(a, b) <= LEAST_DIFFERENCE;

function sharesSource(a: Guess, b: Guess): boolean {
  const source = new Set(a.source);
  return source.size === 0 ? b.source.length === 0 : b.source.some((token) => source.has(token));
}

/** Words that one content has and the other has not; the tables, as the people who annotated, count "that" in. */
function difference(a: Guess, b: Guess): number {
  const { types } = a.context.view;
  const isWord = (token: number) => types[token]?.capital !== 4 && types[token]?.lower !== THAT;
  const words = (guess: Guess) => new Set(guess.content.filter(isWord));
  const [one, other] = [words(a), words(b)];
  let count = 0;
  for (const token of one) if (!other.has(token)) count++;
  for (const token of other) if (!one.has(token)) count++;
  return count;
}

const THAT = hashText('that');

/**
 * A token that several claim goes to the one whose it most likely is, and who loses a third of its content goes. What the rules say stays
 * whole: theirs may nest ("Rao said that Pike called it “no”").
 */
function withoutContest(kept: readonly Settled[]): Settled[] {
  const owners = new Map<number, { readonly one: Settled; readonly claim: number }>();
  for (const one of kept)
    for (const token of one.content) {
      const claim = one.guess.rule >= 0 ? 1 : (one.guess.likelyContent[token] as number) * one.confidence;
      if (claim > (owners.get(token)?.claim ?? 0)) owners.set(token, { one, claim });
    }
  return kept.flatMap((one) => {
    if (one.guess.rule >= 0) return [one];
    const content = one.content.filter((token) => (owners.get(token)?.one ?? one) === one);
    return content.length * 3 < one.content.length * 2 ? [] : [{ ...one, content }];
  });
}

export function rangesOf(tokens: readonly number[]): Range[] {
  const ranges: { from: number; to: number }[] = [];
  for (const token of tokens) {
    const last = ranges.at(-1);
    if (last?.to === token) last.to++;
    else ranges.push({ from: token, to: token + 1 });
  }
  return ranges;
}
