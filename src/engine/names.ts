import { afterDateline, lengthOfPlace } from './datelines';
import type { NameSpan, Sentence } from './document';
import type { Language } from './language';
import { type Entry, lexiconOf, matchAt } from './lexicon';
import { isBodyName, isLandmark, kindOf } from './name-kinds';
import { type Context, runAt } from './name-runs';
import { withAddress, withKind, withoutPostNominals, withoutTitle } from './name-titles';
import { withStateBodies } from './state-bodies';
import { type Range, spanOf, type Words } from './words';

/**
 * The names in a paragraph, by rules: runs of capitalised words, cut at titles and known names, with the kind that their own words
 * tell (honorific, title, given name, "Council", the lists). Titles in lower case ("coach Bob Hale") and roles in apposition count too.
 */
export function readNames(words: Words, sentences: readonly Sentence[], language: Language): NameSpan[] {
  const lexicon = lexiconOf(language);
  return sentences.flatMap((sentence) => namesOfSentence({ words, sentence, language, lexicon }));
}

function namesOfSentence(context: Context): NameSpan[] {
  const dateline = datelineOf(context);
  const names: NameSpan[] = dateline ? [dateline, ...agencyOf(context)] : [];
  const { to } = context.sentence;
  for (let at = dateline ? afterDateline(context.words) : context.sentence.from; at < to; ) {
    const run = runAt(context, at);
    if (run.to > run.from) names.push(...namesOfRun(context, run));
    at = Math.max(run.to, at + 1);
  }
  return withStateBodies(context, names);
}

/** The place that a dateline names. */
export function datelineOf({ words, sentence }: Context): NameSpan | undefined {
  if (sentence.from !== 0 || afterDateline(words) === 0) return undefined;
  const place = { from: 0, to: lengthOfPlace(words) };
  return { ...spanOf(words, place), kind: 'place', title: undefined, honorific: undefined, roles: [] };
}

/** The agency that a dateline names in brackets: "LAGOS, May 4 (Reuters) –". */
export function agencyOf(context: Context): NameSpan[] {
  const { words, lexicon } = context;
  const end = afterDateline(words);
  const open = words.raw.indexOf('(');
  const close = words.raw.indexOf(')', open);
  if (open < 0 || close < 0 || close >= end) return [];
  const outlet = matchAt(lexicon, words, open + 1, close);
  return outlet?.kind === 'outlet' ? [known(context, { from: open + 1, to: close }, outlet)] : [];
}

// --- from a run to names -----------------------------------------------------------------------------------------

export function namesOfRun(context: Context, run: Range): NameSpan[] {
  const { words, lexicon } = context;
  const whole = matchAt(lexicon, words, run.from, run.to);
  if (whole && whole.words.length === run.to - run.from) return [known(context, run, whole)];
  const body = withoutTitle(context, withoutPostNominals(context, run));
  const inTitle = knownInside(context, { from: run.from, to: body.from });
  if (body.from >= body.to) return inTitle;
  return [...inTitle, ...cutKnown(context, body, run.from)];
}

/** Known names inside a title: "White House" in "White House Press Secretary Ann Bell". */
function knownInside(context: Context, range: Range): NameSpan[] {
  const names: NameSpan[] = [];
  for (let at = range.from; at < range.to; at++) {
    const entry = matchAt(context.lexicon, context.words, at, range.to);
    if (!entry || entry.kind === 'group') continue;
    names.push(known(context, { from: at, to: at + entry.words.length }, entry));
    at += entry.words.length - 1;
  }
  return names;
}

/** Cuts a run at a known outlet, place or body in front of a person ("Indiana Mike Lowe" → two names); else one name. */
function cutKnown(context: Context, body: Range, titleFrom: number): NameSpan[] {
  const { words, language, lexicon } = context;
  const first = matchAt(lexicon, words, body.from, body.to);
  const rest = first ? body.from + first.words.length : body.from;
  if (
    first &&
    rest < body.to &&
    first.kind !== 'group' &&
    !isBodyName(language, words, body) &&
    language.givenNames.has(words.lower[rest] ?? '') &&
    !language.givenNames.has(words.lower[body.from] ?? '')
  )
    return [
      known(context, { from: body.from, to: rest }, first),
      ...nameOf(context, { from: rest, to: body.to }, titleFrom),
    ];
  if (first && rest === body.to && titleFrom === body.from) return [known(context, body, first)];
  return nameOf(context, body, titleFrom);
}

export function known({ words }: Context, range: Range, entry: Entry): NameSpan {
  return { ...spanOf(words, range), kind: entry.kind, title: undefined, honorific: undefined, roles: [] };
}

/** One name, or none for a street or a river: landmarks say nothing and are nobody. */
function nameOf(context: Context, range: Range, titleFrom: number): NameSpan[] {
  if (isLandmark(context, range)) return [];
  const { words, language } = context;
  const name = withAddress(context, range, titleFrom);
  const isTitled = name.title !== undefined || name.honorific !== undefined;
  const kind = isTitled && !isBodyName(language, words, range) ? 'person' : kindOf(context, range);
  return [withKind(name, kind ?? (name.roles.length > 0 ? 'person' : undefined))];
}
