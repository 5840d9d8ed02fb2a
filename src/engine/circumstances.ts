import { beginsReason, isAnonymity } from './anonymity';
import { ARTICLE, AUXILIARY, wordAt } from './clause-words';
import { behindAddressee } from './content-start';
import type { BareClause, Clause, Occasion, Sentence, Span } from './document';
import type { Language } from './language';
import type { Phrases } from './noun-phrases';
import { lastStarting } from './spans';
import { type Range, spanOf } from './words';

/**
 * Adds to clauses what their sentences tell of how it was said. It reads words alone, so it does for clauses by rules and by a trained
 * model alike.
 */
export function withCircumstances(
  phrases: Phrases,
  sentences: readonly Sentence[],
  clauses: readonly BareClause[],
): Clause[] {
  return clauses.map((clause) => {
    const around = { ...phrases, ...sentenceOf(sentences, clause) };
    const source = clause.source[0] && tokensIn(phrases, clause.source[0]);
    return {
      ...clause,
      form: formOf(phrases, source),
      occasion: occasionIn(around, clause) ?? courtOf(phrases, clause, source),
      addressee: addresseeIn(around, clause),
      count: countOf(phrases, source),
      reason: reasonIn(around, clause),
    };
  });
}

/** The sentence of the cue, or of the content where there is no cue. */
function sentenceOf(sentences: readonly Sentence[], { cue, content }: BareClause): Range {
  const start = cue[0]?.start ?? content[0]?.start ?? 0;
  return (
    sentences[
      Math.max(
        0,
        lastStarting(sentences, start, (each) => each.start),
      )
    ] ?? { from: 0, to: 0 }
  );
}

function tokensIn({ words: { tokens } }: Phrases, { start, end }: Span): Range {
  const from = lastStarting(tokens, start, (each) => each.start);
  return { from, to: lastStarting(tokens, end - 1, (each) => each.start) + 1 };
}

// --- papers and numbers --------------------------------------------------------------------------------------------

/** What the source's head is, which stands before the first preposition: "a poll by the university" is data. */
function formOf({ words: { lower }, language }: Phrases, source: Range | undefined): Clause['form'] {
  if (!source) return undefined;
  let form: Clause['form'];
  for (let at = source.from; at < source.to; at++) {
    if (/^(?:of|by|in|on|for|from|at|,|who|which|that|seen|published)$/.test(lower[at] ?? '')) break;
    form = isPerson(lower[at] ?? '', language) ? undefined : (formOfNoun(lower[at] ?? '', language) ?? form);
  }
  return form;
}

/** Bodies that no name ends with. */
const BODY =
  /^(?:prosecution|state|crown|defence|defense|government|opposition|ministry|cabinet|side|club|team|police|military|jury|parliament|administration|authorities|industry|management|regime|judiciary|presidency|campaign)$/;

function formOfNoun(word: string, language: Language): Clause['form'] {
  const { dataNouns, documentNouns, organisationWords, bodyNouns } = language;
  if (dataNouns.has(word) || dataNouns.has(word.replace(/s$/, ''))) return 'data';
  if (documentNouns.has(word)) return 'document';
  const sort = bodyNouns.get(word);
  if (sort === 'outlet') return 'outlet';
  return organisationWords.has(word) || sort !== undefined || BODY.test(word) ? 'body' : undefined;
}

const isPerson = (word: string, { roles, unnamedSources }: Language): boolean =>
  roles.has(word) || roles.has(word.replace(/s$/, '')) || unnamedSources.has(word);

/** "two officials" are two, "an aide" is one; "officials" are not counted. */
function countOf({ words: { lower, tokens }, language }: Phrases, source: Range | undefined): number | undefined {
  if (!source) return undefined;
  for (let at = source.from; at < Math.min(source.to, source.from + 3); at++) {
    const word = lower[at] ?? '';
    if (tokens[at]?.kind === 'number' && /^\d+$/.test(word)) return Number(word);
    const number = language.numberWords.get(word);
    if (
      number !== undefined &&
      source.to - source.from > 1 &&
      lower[at + 1] !== 'number' &&
      !/^(?:few|couple)$/.test(lower[at + 1] ?? '')
    )
      return number;
  }
  return undefined;
}

// --- where and to whom ---------------------------------------------------------------------------------------------

const FARTHEST_NOUN = 8; // tokens from "at" to the noun that it goes with: "at a crowded early morning news conference"

/** "in a statement", "at a news conference on Friday", "on X": outside what was said. */
function occasionIn(phrases: Phrases, clause: BareClause): Occasion | undefined {
  const { lower } = phrases.words;
  for (let at = phrases.from; at < phrases.to; at++) {
    const isLead = /^(?:in|at|during|on|via|by|through|over)$/.test(lower[at] ?? '');
    const isTold = at > phrases.from && /^(?:told|telling|tells|tell|addressing)$/.test(lower[at] ?? '');
    if (
      (!isLead && !isTold) ||
      isWhereabouts(phrases, at) ||
      !isOutside(phrases, clause, at) ||
      !isBeside(phrases, clause, at)
    )
      continue;
    const found = occasionAt(phrases, at, isTold);
    if (found) return found;
  }
  return undefined;
}

/** "who was [in court]", "was not [at the meeting]": where somebody is, and not where he said it. */
const isWhereabouts = ({ words: { lower } }: Phrases, lead: number): boolean =>
  /^(?:is|was|were|are|be|been|not|n't|sat|sits|absent|present)$/.test(lower[lead - 1] ?? '');

/** "[The inquest] heard that". */
function courtOf({ words, language }: Phrases, { cue }: BareClause, source: Range | undefined): Occasion | undefined {
  const heard = lastStarting(words.tokens, cue[0]?.start ?? 0, (each) => each.start);
  if (!source || !/^(?:heard|hears)$/.test(words.lower[heard] ?? '')) return undefined;
  const kind = language.occasions.get(words.lower[source.to - 1] ?? '');
  return kind === 'event' ? { ...spanOf(words, source), kind } : undefined;
}

const LONGEST_GAP = 9; // tokens between a cue and the words that tell where

/** At the sentence's start, behind the cue, or right behind what is said: elsewhere "in court" tells of something else. */
function isBeside(phrases: Phrases, { cue, content }: BareClause, at: number): boolean {
  const { tokens, lower } = phrases.words;
  const start = tokens[at]?.start ?? 0;
  if (at === phrases.from || (at === phrases.from + 1 && !/^\p{L}/u.test(lower[phrases.from] ?? ''))) return true;
  if (content.some((part) => part.end <= start && start - part.end <= 2)) return true;
  const from = lastStarting(tokens, (cue[0]?.start ?? start) - 1, (each) => each.start) + 1;
  if (at < from) return lower[from - 1] === ',' && from - at <= 4; // "doubled down on X, posting that"
  if (at - from > LONGEST_GAP) return false;
  for (let between = from; between < at; between++) {
    if (AUXILIARY.test(lower[between] ?? '') || !isOutside(phrases, { content }, between)) return false;
  }
  return true;
}

function occasionAt(phrases: Phrases, lead: number, isTold: boolean): Occasion | undefined {
  const { words, language } = phrases;
  for (let at = lead + 1; at < phrases.to && at - lead <= FARTHEST_NOUN && !phrases.isQuoted(at); at++) {
    const word = words.lower[at] ?? '';
    const kind = language.occasions.get(word);
    if (kind && words.lower[lead] === 'by' && (kind !== 'message' || at > lead + 2)) return undefined;
    if (kind && isTold && kind !== 'event') return undefined;
    if (kind && isNounHere(phrases, at) && !language.occasions.has(words.lower[at + 1] ?? ''))
      return { ...spanOf(words, { from: lead, to: at + 1 }), kind };
    if (/^(?:that|who|which|and|,|;|:|said|says)$/.test(word) || (at > lead + 1 && ARTICLE.test(word)))
      return undefined;
  }
  return undefined;
}

/** "on X", "on Truth Social", "on social media": by itself such a word may be another. */
function isNounHere({ words: { lower, raw } }: Phrases, at: number): boolean {
  if (lower[at] === 'media') return lower[at - 1] === 'social';
  return !/^(?:x|social)$/.test(lower[at] ?? '') || /^\p{Lu}/u.test(raw[at] ?? '');
}

/** Is the token no part of what is said? A clause's first words may be: "In a statement, the firm said". */
function isOutside(phrases: Phrases, { content }: Pick<BareClause, 'content'>, at: number): boolean {
  const start = phrases.words.tokens[at]?.start ?? 0;
  return !phrases.isQuoted(at) && !content.some((part) => part.start <= start && start < part.end);
}

/** "told [the Harbour Courier]", "in an interview with [the BBC]". */
function addresseeIn(phrases: Phrases, clause: BareClause): Span | undefined {
  const { words } = phrases;
  for (let at = phrases.from; at < phrases.to; at++) {
    if (!isOutside(phrases, clause, at)) continue;
    const isTo = /^(?:told|tells|telling|informed)$/.test(words.lower[at] ?? '');
    const isWith = /^(?:interview|speaking|conversation|comments|remarks|spoke)$/.test(words.lower[at] ?? '');
    const from = isTo ? at + 1 : isWith && /^(?:with|to)$/.test(words.lower[at + 1] ?? '') ? at + 2 : undefined;
    if (from === undefined || from >= phrases.to || phrases.isQuoted(from)) continue;
    const to = behindAddressee(phrases, from);
    if (to > from) return spanOf(words, { from, to });
  }
  return undefined;
}

// --- why nobody is named -------------------------------------------------------------------------------------------

const LONGEST_REASON = 30; // tokens

/** "who asked not to be named [because she feared for her job]", "who were [not authorised to speak publicly]". */
function reasonIn(phrases: Phrases, clause: BareClause): Span | undefined {
  const { words } = phrases;
  let isUnnamed = false;
  for (let at = phrases.from; at < phrases.to; at++) {
    if (!isOutside(phrases, clause, at)) continue;
    isUnnamed ||= isAnonymity(phrases, at);
    if (!beginsReason(phrases, at, isUnnamed)) continue;
    let to = at + 1;
    while (
      to < phrases.to &&
      to - at < LONGEST_REASON &&
      isOutside(phrases, clause, to) &&
      !/^[,.;:—–]$/.test(wordAt(phrases, to))
    )
      to++;
    return spanOf(words, { from: at, to });
  }
  return undefined;
}
