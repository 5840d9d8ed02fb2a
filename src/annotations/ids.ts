import type { AnnotationType } from './annotation';

/** Lower-case letters and digits without those that look like one another (0 o 1 l i). */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

/** 31^6, some 900 million: two branches that add a hundred claims each share one in fewer than one of 80,000 cases. */
const randomLetters = 6;

const prefixes: Readonly<Record<AnnotationType | 'rejection' | 'waiver', string>> = {
  quote: 'q',
  statement: 's',
  fact: 'f',
  mention: 'm',
  'outlet-credit': 'o',
  rejection: 'r',
  waiver: 'w',
};

/** An id that is not among `taken`, for instance "q-h3k7xp". */
export function newId(type: keyof typeof prefixes, taken: ReadonlySet<string>, random = Math.random): string {
  for (;;) {
    const id = `${prefixes[type]}-${Array.from({ length: randomLetters }, () => pick(random)).join('')}`;
    if (!taken.has(id)) return id;
  }
}

/** Ids that more than one of them has, as after a merge or where somebody copied a block: they tell of nobody which one is meant. */
export function sharedIds(all: readonly { readonly id: string }[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(all.flatMap(({ id }) => (seen.size === seen.add(id).size ? [id] : [])));
}

const pick = (random: () => number): string => letters[Math.floor(random() * letters.length)] ?? 'a';

/** A key for an actor or a source: "Mayor Lena Holm" gives "mayor-lena-holm", and a number where that is taken. */
export function newKey(name: string, taken: ReadonlySet<string>, otherwise: string): string {
  const slug =
    name
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60) || otherwise;
  let key = slug;
  for (let number = 2; taken.has(key); number++) key = `${slug}-${number}`;
  return key;
}
