import { leftBorder, rightBorder } from './borders';
import {
  ADJUNCT,
  AUXILIARY,
  endsClause,
  isBaseForm,
  isComma,
  isMark,
  LONGEST_ADJUNCT,
  SUBJECT,
  trim,
  wordAt,
} from './clause-words';
import { endOfContent, endOfParenthesis } from './content-end';
import { contentStart } from './content-start';
import type { Frame } from './frames';
import type { Phrases } from './noun-phrases';
import type { Range } from './words';

const TO_DO = /^(?:advise|cite|quote|beg|command|implore|instruct|tell|warn)$/; // "told Ruiz to go"
const NO_CONTENT = /^(?:and|or|to|by)$/; // behind a verb: it reports nothing

/** What a frame says: token ranges, none for an open frame (it ends in a colon); undefined where the cue reports nothing. */
export function contentOf(phrases: Phrases, frames: readonly Frame[], i: number): readonly Range[] | undefined {
  const frame = frames[i];
  if (!frame) return undefined;
  const { type } = frame.match.cue;
  if (type === 'noun' && frames.slice(0, i).some((outer) => outer.match.cue.type === 'verb')) return undefined;
  if (type === 'preposition' && !isOpen(phrases, frame)) return contentAround(phrases, frames, i, frame);
  if (type === 'adverb') return contentOfAdverb(phrases, frames, i, frame);
  if (frame.subject) return contentWithSubject(phrases, frames, i, frame);
  if (isOpen(phrases, frame)) return [];
  return contentQuotedBefore(phrases, frames, i, frame) ?? contentBeside(phrases, frames, i, frame);
}

/** `"A," said Lund, "B."`: the quotation that ends right before the cue, and the one that goes on behind it. */
function contentQuotedBefore(
  phrases: Phrases,
  frames: readonly Frame[],
  i: number,
  frame: Frame,
): readonly Range[] | undefined {
  const quote = quoteBefore(phrases, frame.from);
  if (quote === undefined || frame.match.cue.type === 'noun' || frame.isInherited) return undefined;
  if (!isIntransitive(phrases, frame)) return undefined;
  const from = Math.max(leftBorder(phrases, frames, i), startOfQuotedClause(phrases, quote));
  const left = trim(phrases, { from, to: frame.from });
  return [left, quoteBehind(phrases, frame.to, frames[i + 1]?.from)].filter((range) => range !== undefined);
}

/** "[The pact] is said to be [dead]". */
function contentWithSubject(phrases: Phrases, frames: readonly Frame[], i: number, frame: Frame): readonly Range[] {
  const border = Math.min(
    endOfContent(phrases, frame, frame.to, rightBorder(phrases, frames, i, frame.to)),
    endOfNamed(phrases, frame.to),
  );
  return [frame.subject, trim(phrases, { from: frame.to, to: border })].filter((range) => range !== undefined);
}

/** `accused of "sleepwalking" [after …]`: behind the words that are quoted comes when and why. */
function endOfNamed(phrases: Phrases, from: number): number {
  if (!/^(?:of|as)$/.test(phrases.words.lower[from] ?? '') || !phrases.isQuoted(from + 1)) return phrases.to;
  let at = from + 1;
  while (at < phrases.to && phrases.isQuoted(at)) at++;
  return /^(?:after|following|when|over|during|in|on|at|by|as|because)$/.test(phrases.words.lower[at] ?? '')
    ? at
    : phrases.to;
}

/** "[The pact is] reportedly [dead]": the clause without the adverb, where nothing else in it reports. */
function contentOfAdverb(
  phrases: Phrases,
  frames: readonly Frame[],
  i: number,
  frame: Frame,
): readonly Range[] | undefined {
  if (frames.some((other) => other !== frame && other.match.cue.stance !== 'attitude')) return undefined;
  const left = trim(phrases, { from: leftBorder(phrases, frames, i), to: frame.from });
  const right = trim(phrases, { from: frame.to, to: phrases.to });
  return [left, right].filter((range) => range !== undefined);
}

/** What is reported behind the cue; else what a comma parts from it, before it or around it. */
function contentBeside(
  phrases: Phrases,
  frames: readonly Frame[],
  i: number,
  frame: Frame,
): readonly Range[] | undefined {
  const isParted = isParting(wordAt(phrases, frame.from - 1)) && !frame.isInherited;
  const left = isParted ? trim(phrases, { from: leftBorder(phrases, frames, i), to: frame.from }) : undefined;
  const comma = left ? verbBehindParenthesis(phrases, frame.to, left) : undefined;
  const goesOn = comma !== undefined || isComma(wordAt(phrases, frame.to));
  const from = comma === undefined ? contentStart(phrases, frame) : comma + 1;
  const right = trim(phrases, { from, to: endOfContent(phrases, frame, from, rightBorder(phrases, frames, i, from)) });
  if (right && isReported(phrases, frame, from, right))
    return left && goesOn && leadsInto(phrases, left, right) ? [left, right] : [right];
  if (!left || phrases.language.weakCues.has(frame.match.cue.lemma) || isQuestionPut(phrases, left)) return undefined;
  const isLast = frames[i + 1] === undefined || !isClause(left); // "So far, wrote Lund, some 400 people have seen it"
  const rest = goesOn && isLast ? trim(phrases, { from: comma ?? frame.to, to: phrases.to }) : undefined; // "Without it, he said, the town …"
  const parts = rest && isClause(rest) ? [left, rest] : [left];
  return parts.some(isClause) ? parts : undefined;
}

/** The comma that closes "…, Lund said at the time, [was] …": behind it what is said goes on with its verb. */
function verbBehindParenthesis(phrases: Phrases, from: number, left: Range): number | undefined {
  const comma = endOfParenthesis(phrases, from);
  const next = comma === undefined ? '' : (phrases.words.lower[comma + 1] ?? '');
  const isVerb = AUXILIARY.test(next) || phrases.language.finiteVerbs.has(next);
  const isDash = /^[—–]$/.test(wordAt(phrases, from)); // two dashes leave no doubt that the clause goes on
  return isVerb || (isDash && /^[a-z]{2,}(?:s|ed)$/.test(next) && !hasVerb(phrases, left)) ? comma : undefined;
}

const isParting = (word: string): boolean => /^[,—–]$/.test(word);

/** "Asked whether it would pass, Lund …": somebody else's question. */
const isQuestionPut = ({ words: { lower } }: Phrases, { from }: Range): boolean =>
  lower[from] === 'asked' && /^(?:whether|if|about|why|how|what|when|where|who)$/.test(lower[from + 1] ?? '');

const isClause = ({ from, to }: Range): boolean => to - from >= 3;

/** `It was, Lund said, "a bad day"`: one clause about the cue, as its verb stands on the one side and what it needs on the other. */
function leadsInto({ words: { lower }, language }: Phrases, left: Range, right: Range): boolean {
  if (ADJUNCT.test(lower[left.from] ?? '') || SUBJECT.test(lower[right.from] ?? '')) return false; // "As it rang, Lund said, …"
  const isVerb = (word = '') => AUXILIARY.test(word) || language.finiteVerbs.has(word);
  return isVerb(lower[left.to - 1]) || isVerb(lower.slice(right.from, right.to).find((word) => !isMark(word)));
}

/** Behind words that it reports, a verb has no object: not `"…," you believe her`. */
const isIntransitive = (phrases: Phrases, frame: Frame): boolean =>
  frame.isInverted || frame.match.cue.takesAddressee || endsClause(phrases, frame.to) || isLater(phrases, frame.to);

/** `"Never," she said [months after the vote]`. */
const isLater = ({ words: { lower, tokens } }: Phrases, at: number): boolean => {
  const unit =
    tokens[at]?.kind === 'number' || /^(?:a|an|two|three|some|several|many)$/.test(lower[at] ?? '') ? at + 1 : at;
  return (
    /^(?:moments?|minutes?|hours?|days?|weeks?|months?|years?)$/.test(lower[unit] ?? '') &&
    /^(?:after|before|later|earlier|ago)$/.test(lower[unit + 1] ?? '')
  );
};

/** "He described his first winter:" – the words come in the next paragraph. */
function isOpen(phrases: Phrases, frame: Frame): boolean {
  if (wordAt(phrases, phrases.to - 1) !== ':' || phrases.to !== phrases.words.tokens.length) return false;
  for (let at = frame.to; at < phrases.to; at++) if (phrases.isQuoted(at)) return false;
  if (/^(?:what|how|why|whether|as)$/.test(phrases.words.lower[frame.from - 1] ?? '')) return false; // "What readers say:"
  return (
    (/^(?:verb|phrase)$/.test(frame.match.cue.type) || isAlone(phrases, frame)) &&
    !frame.isInherited &&
    phrases.to - frame.to <= LONGEST_ADJUNCT
  );
}

/** "According to the report:" */
const isAlone = (phrases: Phrases, { match, from, to }: Frame): boolean =>
  match.cue.lemma === 'according to' && from === phrases.from && to === phrases.to - 1;

/** "according to": the clause before it, the one behind it, or both where it stands in the middle. */
function contentAround(
  phrases: Phrases,
  frames: readonly Frame[],
  i: number,
  frame: Frame,
): readonly Range[] | undefined {
  const cited = frame.match.cue.lemma === 'citing' && i > 0 ? contentOf(phrases, frames, i - 1) : undefined;
  if (cited && cited.length > 0) return cited; // "…, the Courier reported, citing two officials": what the Courier reported
  const left = trim(phrases, { from: leftBorder(phrases, frames, i), to: frame.from });
  const isFirst = !left || left.to - left.from < 2;
  const isRelative = /^(?:who|whose|which|where)$/.test(phrases.words.lower[frame.to + 1] ?? ''); // tells of the source
  const isWhole = left !== undefined && !isFirst && hasVerb(phrases, left); // "Rents rose, according to Lund, the mayor": no more of it follows
  const goesOn = isFirst || (isComma(wordAt(phrases, frame.to)) && !isRelative && !isWhole);
  const right = goesOn ? trim(phrases, { from: frame.to, to: rightBorder(phrases, frames, i, frame.to) }) : undefined;
  const parts = [
    isFirst ? undefined : left,
    right && (isFirst || right.to - right.from >= 2) ? right : undefined,
  ].filter((range) => range !== undefined);
  return parts.length > 0 ? parts : undefined;
}

const hasVerb = ({ words: { lower }, language }: Phrases, { from, to }: Range): boolean =>
  lower.slice(from, to).some((word) => AUXILIARY.test(word) || language.finiteVerbs.has(word));

/** Token past the last quoted one, where only a comma or dash stands between a quotation and `from`. */
function quoteBefore(phrases: Phrases, from: number): number | undefined {
  let at = from - 1;
  if (/^[,—–.]$/.test(wordAt(phrases, at)) && !phrases.isQuoted(at)) at--;
  return at >= phrases.from && phrases.isQuoted(at) ? at + 1 : undefined;
}

/** Where the words before a quotation lead into it ("The plan is "mad,""), the clause begins with them. */
function startOfQuotedClause(phrases: Phrases, quoteEnd: number): number {
  let at = quoteEnd - 1;
  while (at > phrases.from && phrases.isQuoted(at - 1)) at--;
  const lead = wordAt(phrases, at - 1);
  return at > phrases.from && /^[.!?;:]$/.test(lead) ? at : phrases.from;
}

/** `"A," said Lund, "B."`: the second part. */
function quoteBehind(phrases: Phrases, to: number, next: number | undefined): Range | undefined {
  let at = to;
  while (at < phrases.to && !phrases.isQuoted(at)) {
    if (at - to > LONGEST_ADJUNCT || at === next || wordAt(phrases, at) === ';') return undefined;
    at++;
  }
  const lead = wordAt(phrases, at - 1);
  if (at >= phrases.to || !/^[,:—–.]$/.test(lead)) return undefined;
  return trim(phrases, { from: at, to: phrases.to });
}

/** `them as "overdue"`. */
function isNamedSo(phrases: Phrases, { from, to }: Range): boolean {
  for (let at = from; at < to; at++)
    if (phrases.words.lower[at] === 'as' && phrases.isQuoted(at + 1)) return !phrases.isQuoted(at);
  return false;
}

/** Is there anything reported to the right: "that", a quotation, a clause for a verb that takes one, an object for one that does not? */
function isReported(phrases: Phrases, frame: Frame, from: number, right: Range): boolean {
  if (frame.match.cue.type === 'noun') return true;
  const lead = phrases.words.lower[from - 1] ?? '';
  if (lead === 'that' || lead === ':' || phrases.isQuoted(from)) return true;
  if (phrases.language.weakCues.has(frame.match.cue.lemma)) return isNamedSo(phrases, right);
  const opening = phrases.words.lower[right.from] ?? '';
  if (/^(?:about|so)$/.test(opening)) return false; // "what they said about …", "he has been saying so"
  if (opening === 'to' && from > frame.match.to && TO_DO.test(frame.match.cue.lemma))
    return isBaseForm(phrases, right.from + 1) || phrases.isQuoted(right.from + 1);
  for (let at = right.from; at < right.to; at++) if (phrases.isQuoted(at)) return true;
  const first = phrases.words.lower[right.from] ?? '';
  if (isComma(lead) || right.to - right.from < 2) return false;
  if (
    AUXILIARY.test(first) ||
    NO_CONTENT.test(first) ||
    (phrases.language.finiteVerbs.has(first) && !frame.match.cue.takesAddressee)
  )
    return false; // "the issues he raised included …"
  if (!frame.match.cue.takesClause) return !ADJUNCT.test(first) || frame.match.cue.stance === 'attitude';
  return !/^(?:in|on|at|during|after|before|by|when|while|from|through|over)$/.test(first);
}
