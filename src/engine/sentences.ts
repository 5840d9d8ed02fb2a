import type { Sentence, Token } from './document';
import { visibleText } from './hidden';
import type { Language } from './language';

/** Long enough for `"Never!" Mayor Anna de la Cruz said`. */
const WORDS_TO_CUE = 7;

const STOP = /^[.!?‽。！？]+$|^(?:\. ?){4,}$/u;
const ELLIPSIS = /^(?:…+|\. ?\.(?: ?\.)*)$/u;
const CLOSING = /^["'”’»“‘)\]}]$|^''$/;
const OPENING = /^["'“‘„‚«»([{]$|^``$/;

/**
 * Gathers a paragraph's tokens into sentences; together they hold every token once, in order. A sentence ends at a full stop,
 * question mark or exclamation mark, and takes closing marks and brackets with it, unless what follows shows that it goes on:
 * `"Never!" she said.` is one sentence, `"Never." She left.` two. An abbreviation ends one only if it can and the next word
 * is one that takes a capital only there. Linear.
 */
export function splitSentences(prose: string, tokens: readonly Token[], language: Language): Sentence[] {
  const text = (index: number) => {
    const token = tokens[index];
    return token ? visibleText(prose, token) : '';
  };
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < tokens.length; index++) {
    if (!mayEnd(prose, tokens[index])) continue;
    const to = afterClosing(tokens, index + 1, text);
    if (to < tokens.length && !endsAt(index, to, from, tokens, text, language)) continue;
    push(sentences, tokens, from, to);
    from = to;
    index = to - 1;
  }
  push(sentences, tokens, from, tokens.length);
  return sentences;
}

function push(sentences: Sentence[], tokens: readonly Token[], from: number, to: number): void {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first && last && to > from) sentences.push({ start: first.start, end: last.end, from, to });
}

/** Cheap: looks at the token's last character only. */
function mayEnd(prose: string, token: Token | undefined): boolean {
  const last = token ? (prose[token.end - 1] ?? '') : '';
  return '.!?…‽。！？'.includes(last);
}

/** The first token after the closing marks, brackets and citation numbers ("[12]") that stand right behind a full stop. */
function afterClosing(tokens: readonly Token[], from: number, text: (index: number) => string): number {
  let to = from;
  while (tokens[to] && tokens[to]?.start === tokens[to - 1]?.end) {
    if (CLOSING.test(text(to))) to++;
    else if (text(to) === '[' && text(to + 2) === ']') to += 3;
    else break;
  }
  return to;
}

/** Whether a sentence ends with the token at `index`, the next one beginning at `to`. */
function endsAt(
  index: number,
  to: number,
  from: number,
  tokens: readonly Token[],
  text: (index: number) => string,
  language: Language,
): boolean {
  const stop = text(index);
  const begins = firstWord(to, tokens, text);
  const word = text(begins);
  const isClosed = to > index + 1;
  const lower = word.toLowerCase();
  const isUsuallySmall = language.commonWords.has(lower) || language.pronouns.has(lower);
  if (tokens[index]?.kind === 'word') return abbreviationEnds(stop, word, isUsuallySmall, language);
  if (/^\p{Ll}/u.test(word) && !/^\p{Ll}+\p{Lu}/u.test(word)) return false;
  if (/^[,;:–—-]/.test(word)) return false;
  if (ELLIPSIS.test(stop)) return begins > to || (isUsuallySmall && word !== 'I');
  if (!STOP.test(stop)) return false;
  if (stop === '.' && index === from + 1 && isListNumber(text(from))) return false;
  return !(isClosed && stop !== '.' && !isUsuallySmall && reachesCue(begins, tokens, text, language));
}

/** Steps over opening marks and brackets. */
function firstWord(index: number, tokens: readonly Token[], text: (index: number) => string): number {
  let first = index;
  while (first < index + 4 && tokens[first] && OPENING.test(text(first))) first++;
  return first;
}

/** "… in the U.S. The court …" and "… at Hale Inc. Mr. Ode …" end, "the U.S. Senate" and "Ft. Worth" do not; "Mr. Will" never does. */
function abbreviationEnds(stop: string, word: string, isUsuallySmall: boolean, language: Language): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const bare = bareOf(stop);
  if (language.honorifics.has(bare) || language.titles.has(bare) || /^\p{Lu}\.$/u.test(stop)) return false;
  if (language.abbreviations.get(bare) === false) return language.pronouns.has(word.toLowerCase());
  return isUsuallySmall || language.honorifics.has(bareOf(word));
}

/** An abbreviation as the lists hold it. */
function bareOf(word: string): string {
  return word.toLowerCase().replace(/\.$/, '');
}

function isListNumber(word: string): boolean {
  return /^(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,4})$/.test(word);
}

/** `"Never!" Mayor Jane Doe said`: a name and then a reporting verb, so the sentence is not over. */
function reachesCue(
  from: number,
  tokens: readonly Token[],
  text: (index: number) => string,
  language: Language,
): boolean {
  const cues = verbs(language);
  for (let index = from; index < from + WORDS_TO_CUE && index < tokens.length; index++) {
    const word = text(index);
    if (index > from && cues.has(word)) return true;
    if (!/^[\p{Lu}'’]/u.test(word) && !language.nameParticles.has(word)) return false;
  }
  return false;
}

const verbsOf = new WeakMap<Language, ReadonlySet<string>>();

function verbs(language: Language): ReadonlySet<string> {
  const known = verbsOf.get(language);
  if (known) return known;
  const forms = new Set(language.cues.filter((cue) => cue.type === 'verb').flatMap((cue) => cue.forms));
  verbsOf.set(language, forms);
  return forms;
}
