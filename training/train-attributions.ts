// The three attribution tables. Each learns from what the one before says of articles that it has not seen, as it will at run time:
// the articles are dealt into folds, and each fold is read by tables that were learnt from the others.
import { MOST_ROLE_PAIRS, ROLE_LABELS, rolePairFeatures, roleWordFeatures } from '../src/engine/attribution-features';
import { candidatesIn, readRoles } from '../src/engine/attribution-reader';
import { trailOf } from '../src/engine/attribution-trail';
import type { View } from '../src/engine/attribution-view';
import { EDGE, ROLES, type Role } from '../src/engine/features';
import { GUESS_LABELS, guessFeatures, MOST_GUESS_FEATURES } from '../src/engine/guess-features';
import { type LinkContext, linkContext, type RoleReading } from '../src/engine/link-context';
import { LINK_LABELS, linkFeatures, MOST_LINK_FEATURES } from '../src/engine/link-features';
import { type Guess, tokensOf } from '../src/engine/link-reader';
import type { Table } from '../src/engine/table';
import type { Range } from '../src/engine/words';
import type { Article, Link, Paragraph } from './attribution-data';
import { quantise } from './quantise';
import { type CrfSettings, type Sequence, trainCrf } from './train-crf';
import { cachedFeatures } from './train-tags';

export const ROLE_SETTINGS: CrfSettings = {
  bits: 18,
  epochs: 4,
  rate: 0.05,
  decay: 0.3,
  drop: 0.3,
  leastSeen: 2,
  seed: 1,
};
export const LINK_SETTINGS: CrfSettings = {
  bits: 18,
  epochs: 3,
  rate: 0.05,
  decay: 0.2,
  drop: 0.3,
  leastSeen: 3,
  seed: 2,
};

const KEPT_SHARE = 0.99995;
const ALL = (labels: readonly string[]) => 2 ** labels.length - 1;

export type Log = (line: string) => void;

export function trainRoles(articles: readonly Article[], log: Log, settings: Partial<CrfSettings> = {}): Table {
  const sequences = articles.flatMap(({ paragraphs }) =>
    paragraphs.filter(({ view }) => view.length > 0).map(roleSequence),
  );
  return learn(sequences, ROLE_LABELS, { ...ROLE_SETTINGS, ...settings }, log);
}

function learn(sequences: readonly Sequence[], labels: readonly string[], settings: CrfSettings, log: Log): Table {
  const crf = trainCrf(sequences, labels, settings, log);
  return quantise(crf.weights, labels, crf.mask, crf.steps, KEPT_SHARE);
}

const wordFeatures = cachedFeatures(roleWordFeatures);

function roleSequence({ view, raw, weight }: Paragraph): Sequence {
  const { length, types } = view;
  const trail = trailOf(view);
  const starts = new Int32Array(length + 1);
  const features = new Int32Array(length * (32 + MOST_ROLE_PAIRS));
  let k = 0;
  for (let i = 0; i < length; i++) {
    starts[i] = k;
    for (let role = 0; role < ROLES.length; role++)
      for (const one of wordFeatures(types[i + (ROLES[role] as number)] ?? EDGE, role as Role)) features[k++] = one;
    k = rolePairFeatures(view, trail, i, features, k);
  }
  starts[length] = k;
  const allowed = Uint32Array.from(roleLabels(raw.links, length), (label) => 2 ** label);
  for (const token of raw.doubtful) if (allowed[token] === 1) allowed[token] = ALL(ROLE_LABELS);
  const possible = new Uint32Array(length).fill(ALL(ROLE_LABELS));
  return { length, starts, features: features.slice(0, k), allowed, possible, weight };
}

/** Where attributions meet, a cue stands before a source, and a source before a content. */
function roleLabels(links: readonly Link[], length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const mark = (ranges: readonly Range[], begin: number) => {
    for (const { from, to } of ranges) for (let i = from; i < to; i++) labels[i] = i === from ? begin : begin + 1;
  };
  for (const { content } of links) mark(content, 5);
  for (const { source } of links) mark(source, 1);
  for (const { cue } of links) mark(cue, 3);
  // a range that another has cut in two begins anew behind it
  for (let i = 0; i < length; i++) {
    const label = labels[i] as number;
    const before = i > 0 ? (labels[i - 1] as number) : 0;
    if (label > 0 && label % 2 === 0 && before !== label && before !== label - 1) labels[i] = label - 1;
  }
  return labels;
}

/** What the first stage says of each paragraph. */
export type Readings = ReadonlyMap<View, RoleReading>;

export function readAll(articles: readonly Article[], roles: Table, into: Map<View, RoleReading>): void {
  for (const { paragraphs } of articles)
    for (const { view } of paragraphs) if (view.length > 0) into.set(view, readRoles(roles, view));
}

/** Deals articles out: fold f gets every `folds`-th. */
export const deal = (articles: readonly Article[], folds: number): Article[][] =>
  Array.from({ length: folds }, (_, fold) => articles.filter((_, i) => i % folds === fold));

export function jackknife(
  articles: readonly Article[],
  folds: number,
  log: Log,
  settings: Partial<CrfSettings> = { epochs: ROLE_SETTINGS.epochs - 1 },
): Map<View, RoleReading> {
  const readings = new Map<View, RoleReading>();
  const dealt = deal(articles, folds);
  dealt.forEach((fold, f) => {
    log(`  roles without part ${f + 1} of ${folds}`);
    const others = dealt.flatMap((one, i) => (i === f ? [] : one));
    readAll(fold, trainRoles(others, log, settings), readings);
  });
  return readings;
}

export function trainLinks(
  articles: readonly Article[],
  readings: Readings,
  log: Log,
  settings: Partial<CrfSettings> = {},
): Table {
  const sequences = articles.flatMap(({ paragraphs }) => paragraphs.flatMap((one) => linkSequences(one, readings)));
  log(
    `  ${sequences.length} cues, ${sequences.filter(({ allowed }) => allowed.every((bits) => bits === 1)).length} of them none`,
  );
  return learn(sequences, LINK_LABELS, { ...LINK_SETTINGS, ...settings }, log);
}

/**
 * A sequence for each right cue, found or missed by the first stage, with all the likely ones around it. Wrong ones are left to the
 * third stage: shown to the second as cues of nothing, they cost it two points of F1.
 */
function linkSequences({ view, raw, weight }: Paragraph, readings: Readings): Sequence[] {
  const read = readings.get(view);
  if (!read) return [];
  const found = candidatesIn(view, read);
  const owners = ownersOf(found, raw.links, read);
  const missed = raw.links.filter((link) => !owners.includes(link));
  const all = [
    ...found.map((cue, i) => ({ cue, link: owners[i] })),
    ...missed.map((link) => ({ cue: link.cue[0] as Range, link })),
  ].sort((a, b) => a.cue.from - b.cue.from);
  const cues = all.map(({ cue }) => cue);
  return all.flatMap(({ link }, i) => (link ? [linkSequence(linkContext(view, read, cues, i), link, weight)] : []));
}

/** For each likely cue the attribution that it is the cue of; where an attribution has several, the likeliest is it. */
export function ownersOf(cues: readonly Range[], links: readonly Link[], read: RoleReading): (Link | undefined)[] {
  const owners: (Link | undefined)[] = cues.map(() => undefined);
  for (const link of links) {
    const own = new Set(link.cue.flatMap(tokensOf));
    let best = -1;
    let most = -1;
    cues.forEach((cue, i) => {
      if (owners[i] || !tokensOf(cue).some((token) => own.has(token))) return;
      const sure = Math.max(...tokensOf(cue).map((token) => read.cue[token] as number));
      if (sure > most) {
        best = i;
        most = sure;
      }
    });
    if (best >= 0) owners[best] = link;
  }
  return owners;
}

function linkSequence(context: LinkContext, link: Link | undefined, weight: number): Sequence {
  const { from, to, view } = context;
  const length = to - from;
  const starts = new Int32Array(length + 1);
  const features = new Int32Array(length * MOST_LINK_FEATURES);
  let k = 0;
  for (let i = from; i < to; i++) {
    starts[i - from] = k;
    k = linkFeatures(context, i, features, k);
  }
  starts[length] = k;
  const labels = linkLabels(context, link, view.length).subarray(from, to);
  const allowed = Uint32Array.from(labels, (label) => 2 ** label);
  const possible = Uint32Array.from(labels, (_, i) => (context.cues[i + from] === 2 ? 1 : ALL(LINK_LABELS)));
  return { length, starts, features: features.slice(0, k), allowed, possible, weight };
}

function linkLabels({ cues }: LinkContext, link: Link | undefined, length: number): Uint8Array {
  const labels = new Uint8Array(length);
  const mark = (ranges: readonly Range[], begin: number) => {
    for (const { from, to } of ranges)
      for (let i = from; i < to; i++) {
        if (cues[i] === 2) continue;
        labels[i] = i > from && (labels[i - 1] as number) >= begin ? begin + 1 : begin;
      }
  };
  mark(link?.content ?? [], 3);
  mark(link?.source ?? [], 1);
  for (let i = 0; i < length; i++) {
    const before = i > 0 ? labels[i - 1] : 0;
    if (labels[i] === 4 && before !== 3 && before !== 4) labels[i] = 3;
    if (labels[i] === 2 && before !== 1 && before !== 2) labels[i] = 1;
  }
  return labels;
}

export const GUESS_SETTINGS: CrfSettings = {
  bits: 14,
  epochs: 6,
  rate: 0.05,
  decay: 0.02,
  drop: 0.2,
  leastSeen: 3,
  seed: 3,
};

/** Each guess is a sequence of one token, right or wrong. */
export function guessSequences(guesses: readonly Guess[], links: readonly Link[], weight: number): Sequence[] {
  const features = new Int32Array(MOST_GUESS_FEATURES);
  return guesses.map((guess) => {
    const k = guessFeatures(guess, guesses, features, 0);
    const isRight = links.some((link) => agrees(guess, link));
    return {
      length: 1,
      starts: Int32Array.of(0, k),
      features: features.slice(0, k),
      allowed: Uint32Array.of(isRight ? 2 : 1),
      possible: Uint32Array.of(3),
      weight,
    };
  });
}

export function agrees({ cue, source, content }: Pick<Guess, 'cue' | 'source' | 'content'>, link: Link): boolean {
  const has = (ranges: readonly Range[], token: number) => ranges.some(({ from, to }) => from <= token && token < to);
  if (!tokensOf(cue).some((token) => has(link.cue, token))) return false;
  const isSource = link.source.length === 0 ? source.length === 0 : source.some((token) => has(link.source, token));
  const common = content.filter((token) => has(link.content, token)).length;
  const all = link.content.reduce((sum, { from, to }) => sum + to - from, 0);
  return isSource && common * 2 >= Math.max(content.length, all);
}

export function trainGuesses(sequences: readonly Sequence[], log: Log, settings: Partial<CrfSettings> = {}): Table {
  return learn(sequences, GUESS_LABELS, { ...GUESS_SETTINGS, ...settings }, log);
}
