// What the name tagger sees of a word, its neighbours and their parts of speech.
import { both, EDGE, feature, type Role, type WordType } from './features';
import { Flag, type KnownWords } from './known-words';

/** More pair features than this are never made for one word. */
export const MOST_NAME_PAIRS = 48;

/** Longest fixed phrase looked for, in words. */
const LONGEST_PHRASE = 5;

/** What a word alone says, seen from the word that is being judged; `role` as in `ROLES`. */
export function nameWordFeatures(word: WordType, role: Role): readonly number[] {
  const t = 300 + role * 32;
  const { prefixes, suffixes, capital, flags } = word;
  if (role === 0)
    return [
      feature(t, 0),
      feature(t + 1, word.exact),
      feature(t + 2, word.lower),
      feature(t + 3, word.shape),
      feature(t + 4, suffixes[0]),
      feature(t + 5, suffixes[1]),
      feature(t + 6, suffixes[2]),
      feature(t + 7, prefixes[1]),
      feature(t + 8, prefixes[2]),
      feature(t + 9, prefixes[3]),
      feature(t + 10, word.fine),
      feature(t + 11, word.middle),
      feature(t + 12, word.coarse),
      feature(t + 13, both(flags, capital)),
      feature(t + 14, both(suffixes[1], capital)),
      feature(t + 15, both(word.middle, capital)),
    ];
  if (role > 2)
    return [feature(t, word.lower), feature(t + 1, both(word.fine, capital)), feature(t + 2, both(flags, capital))];
  return [
    feature(t, word.lower),
    feature(t + 1, word.exact),
    feature(t + 2, both(word.fine, capital)),
    feature(t + 3, both(word.middle, capital)),
    feature(t + 4, word.shape),
    feature(t + 5, both(flags, capital)),
    feature(t + 6, both(suffixes[1], capital)),
  ];
}

/** Everything about one sentence that several of its words ask for. */
export interface NameContext {
  readonly words: readonly WordType[];
  readonly tags: Uint8Array;
  /** For each word: kind and place of the longest known phrase that covers it, 0 where none does. */
  readonly phrases: Uint8Array;
  /** The sentence has no lower-case word: a headline in capitals tells nothing by its capitals. */
  readonly isUpper: number;
}

export function nameContext(words: readonly WordType[], tags: Uint8Array, known: KnownWords): NameContext {
  const isUpper = words.some(({ capital }) => capital === 0) ? 0 : 1;
  return { words, tags, phrases: phrasesIn(words, known), isUpper };
}

/** Phrases are looked up by the hash of their words' hashes, so that no text is put together for it. */
export function phraseHash(words: readonly number[]): number {
  return words.reduce((hash, word) => both(hash, word), 7);
}

function phrasesIn(words: readonly WordType[], known: KnownWords): Uint8Array {
  const found = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) {
    if (!((words[i] as WordType).flags & Flag.beginsPhrase) || found[i] !== 0) continue;
    let hash = both(7, (words[i] as WordType).lower);
    let kind = 0;
    let end = i;
    for (let j = i + 1; j < Math.min(words.length, i + LONGEST_PHRASE); j++) {
      hash = both(hash, (words[j] as WordType).lower);
      const here = known.phrase(hash);
      if (here > 0) {
        kind = here;
        end = j;
      }
    }
    if (kind > 0) for (let j = i; j <= end; j++) found[j] = kind * 4 + (j === i ? 1 : j === end ? 3 : 2);
  }
  return found;
}

/** Lower-case words this near to a capital may belong to a name ("of", "and the", "de la"); others never do. */
const REACH = 2;

/** 1 for each word that may belong to a name. */
export function openWords(words: readonly WordType[]): Uint8Array {
  const open = new Uint8Array(words.length);
  words.forEach(({ capital, exact, lower }, i) => {
    const hasInner = capital === 0 && exact !== lower; // "al-Assad", "iPhone"
    if ((capital === 1 && !isOrdinaryStart(words, i)) || capital === 2 || hasInner)
      open.fill(1, Math.max(0, i - REACH), i + REACH + 1);
  });
  return open;
}

const MAYBE_NAME =
  Flag.given |
  Flag.surname |
  Flag.title |
  Flag.place |
  Flag.group |
  Flag.organisation |
  Flag.outlet |
  Flag.beginsPhrase;

/** "Although it rained": a common word that begins the sentence, with nothing of a name behind it. A sixth of the sentences have no other capital. */
function isOrdinaryStart(words: readonly WordType[], i: number): boolean {
  const { flags } = words[i] as WordType;
  const next = words[i + 1] ?? EDGE;
  const begins = i === 0 || (i === 1 && words[0]?.capital === 4); // behind a quotation mark too
  return begins && (flags & Flag.common) !== 0 && (flags & MAYBE_NAME) === 0 && next.capital === 0;
}

/** Writes to `out` from `at`; the place after the last is returned. */
export function namePairFeatures(
  { words, tags, phrases, isUpper }: NameContext,
  i: number,
  out: Int32Array,
  at: number,
): number {
  const word = words[i] as WordType;
  const last = words[i - 1] ?? EDGE;
  const next = words[i + 1] ?? EDGE;
  const secondLast = words[i - 2] ?? EDGE;
  const afterNext = words[i + 2] ?? EDGE;
  const tag = tags[i] as number;
  const tagBefore = tags[i - 1] ?? 99;
  const tagAfter = tags[i + 1] ?? 99;
  const isFirst = i === 0 || (i === 1 && last.capital === 4) ? 1 : 0;
  let k = at;
  out[k++] = feature(500, both(both(last.capital, word.capital), both(next.capital, isFirst)));
  out[k++] = feature(501, both(word.shape, last.shape));
  out[k++] = feature(502, both(word.shape, next.shape));
  out[k++] = feature(503, tag);
  out[k++] = feature(504, both(tag, tagBefore));
  out[k++] = feature(505, both(tag, tagAfter));
  out[k++] = feature(506, both(both(tagBefore, tag), tagAfter));
  out[k++] = feature(507, both(word.lower, last.lower));
  out[k++] = feature(508, both(word.lower, next.lower));
  out[k++] = feature(509, both(word.lower, isFirst));
  out[k++] = feature(510, both(isUpper, both(word.capital, tag)));
  out[k++] = feature(511, both(last.lower, word.shape));
  out[k++] = feature(512, both(next.lower, word.shape));
  out[k++] = feature(513, both(secondLast.middle, last.middle));
  out[k++] = feature(514, both(next.middle, afterNext.middle));
  out[k++] = feature(515, both(afterNext.capital, both(next.lower, word.capital)));
  out[k++] = feature(516, both(secondLast.capital, both(last.lower, word.capital)));
  out[k++] = feature(517, both(word.flags, last.flags));
  out[k++] = feature(518, both(word.flags, next.flags));
  out[k++] = feature(519, both(word.middle, last.middle));
  out[k++] = feature(520, both(word.middle, next.middle));
  out[k++] = feature(521, both(phrases[i] as number, word.capital));
  out[k++] = feature(522, both(phrases[i + 1] ?? 0, word.capital));
  out[k++] = feature(523, both(phrases[i - 1] ?? 0, word.capital));
  out[k++] = feature(524, both(both(last.lower, secondLast.lower), word.capital));
  out[k++] = feature(525, both(both(next.lower, afterNext.lower), word.capital));
  out[k++] = feature(526, both(both(last.lower, next.lower), word.capital));
  out[k++] = feature(
    527,
    both(both(secondLast.capital, last.capital), both(word.capital, both(next.capital, afterNext.capital))),
  );
  out[k++] = feature(528, both(both(tagBefore, last.middle), word.shape));
  out[k++] = feature(529, both(both(tagAfter, next.middle), word.shape));
  out[k++] = feature(530, both(both(word.fine, tag), next.capital));
  return k;
}
