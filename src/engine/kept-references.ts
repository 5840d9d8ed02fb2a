import type { Paragraph, Span } from './document';
import type { Kin } from './kin';
import { BESIDE } from './pronoun-features';
import {
  isWalked,
  LONGEST_CLAUSE,
  NEAR_START,
  namesOf,
  placesIn,
  type Reference,
  referringIn,
  resolveReferences,
  type Scene,
  sourcesIn,
} from './references';
import { endAbove, startBelow } from './seam';
import { inside, insideOf, lastStarting } from './spans';

interface Resolved {
  readonly paragraphs: readonly Paragraph[];
  readonly scene: Scene;
  readonly references: readonly Reference[];
}

/** The references of one version, and what they were resolved from. */
export interface KeptReferences extends Resolved {
  /** "moved": those of the version before, where they stand now. "alike": they mean the same as in that one outside of the seam. */
  readonly made: 'moved' | 'alike' | 'anew';
}

/**
 * The references of an article: those of the version before, moved, where what refers and who is named within the seam is the same. Whom a
 * reference means may depend on the order of all that refers and of all names, on the sentences and paragraphs between them, on what
 * `Item.print` tells of each, and on which of `DISTANCES` things fall short of: on no other.
 */
export function keepReferences(
  paragraphs: readonly Paragraph[],
  scene: Scene,
  before?: KeptReferences,
  kin?: Kin,
): KeptReferences {
  const kept = before && kin?.areSame ? movedAlong(paragraphs, scene, before, kin) : undefined;
  if (kept) return { paragraphs, scene, references: kept, made: 'moved' };
  const references = resolveReferences(paragraphs, scene);
  const now = { paragraphs, scene, references };
  return { ...now, made: before && kin && agree(before, now, kin) ? 'alike' : 'anew' };
}

/** Do they mean the same outside of the seam? */
function agree(then: Resolved, now: Resolved, { seam, who }: Kin): boolean {
  const [from, to] = [outside(then, seam.above, seam.below.before), outside(now, seam.above, seam.below.now)];
  const isSame = (one: Reference | undefined, other: Reference) =>
    one !== undefined &&
    (one.actor && who.get(one.actor)) === other.actor &&
    (one.actor === undefined) === (other.actor === undefined) &&
    one.isDoubtful === other.isDoubtful &&
    one.candidates.length === other.candidates.length &&
    one.candidates.every((each, i) => who.get(each) === other.candidates[i]);
  return from.length === to.length && to.every((each, i) => isSame(from[i], each));
}

function outside({ paragraphs, references }: Resolved, above: number, below: number): Reference[] {
  const [end, start] = [endAbove(paragraphs, above), startBelow(paragraphs, below)];
  return references.filter((each) => each.start < end || each.start >= start);
}

function movedAlong(
  paragraphs: readonly Paragraph[],
  scene: Scene,
  before: KeptReferences,
  { seam: { above, below, by }, who }: Kin,
): Reference[] | undefined {
  if (scene.study) return undefined; // wants to be told of each
  const then = itemsIn(before.paragraphs, before.scene, above, below.before);
  const now = itemsIn(paragraphs, scene, above, below.now);
  if (then.print !== now.print) return undefined;
  const places = new Map(then.referring.map(({ start }, i) => [start, now.referring[i]]));
  const [end, start] = [endAbove(before.paragraphs, above), startBelow(before.paragraphs, below.before)];
  return before.references.map((each) => {
    const moved = each.start < end ? 0 : each.start >= start ? by : undefined;
    const place = moved === undefined ? places.get(each.start) : undefined;
    return {
      start: place?.start ?? each.start + (moved ?? 0),
      end: place?.end ?? each.end + (moved ?? 0),
      text: each.text,
      form: each.form,
      actor: each.actor && who.get(each.actor),
      candidates: each.candidates.length === 0 ? each.candidates : each.candidates.flatMap((one) => who.get(one) ?? []),
      ...(each.isDoubtful && { isDoubtful: true }),
    };
  });
}

/** Something that refers, or a name, with what can matter of it beside its place. */
interface Item {
  readonly start: number;
  readonly end: number;
  readonly print: readonly unknown[];
  /** Where its clause begins. */
  readonly clause?: number;
}

/** What references look at no farther than this, in characters: all distances that it makes a difference to fall short of. */
const DISTANCES = [3, LONGEST_CLAUSE + 1, BESIDE, NEAR_START] as const;
const FAR = Math.max(...DISTANCES);

/** Which of the distances it falls short of. */
const short = (distance: number): number => DISTANCES.filter((each) => distance < each).length;

/** How many short steps it is to each of those that stand shortly before an offset; they are in order of position. */
function stepsTo(at: number, items: readonly Item[]): number[] {
  const steps: number[] = [];
  for (let i = lastStarting(items, at - 1, ({ start }) => start); i >= 0; i--) {
    const distance = at - (items[i]?.start ?? 0);
    if (distance >= FAR) break;
    steps.push(short(distance));
  }
  return steps;
}

interface Items {
  /** In order of position. */
  readonly referring: readonly Item[];
  /** The same for two stretches that read alike. */
  readonly print: string;
}

/** What refers and who is named in some of the paragraphs, and as far around them as anything looks. */
function itemsIn(all: readonly Paragraph[], scene: Scene, from: number, to: number): Items {
  const paragraphs = all.slice(...within(all, from, to));
  const span = { start: paragraphs[0]?.start ?? 0, end: paragraphs.at(-1)?.end ?? 0 };
  const prose = paragraphs.filter(isWalked);
  const names = inside(scene.names, span, ({ use }) => use);
  const referring = referredIn(prose, scene, names);
  // a pronoun outside of quotations may tell who is a man and who a woman inside them
  const others = scene.said ? referredIn(prose, { ...scene, said: undefined }, names) : [];
  const items = [...namedIn(scene, span, names), ...others, ...referring].sort((a, b) => a.start - b.start);
  const place = placesIn(prose);
  const isSource = insideOf(sourcesIn(paragraphs));
  const prints = items.map(({ start, clause = start, print }, i) => {
    const { sentence, start: begin } = place(start);
    const since = i - lastStarting(items, clause - 1, (each) => each.start);
    const where = [sentence, short(start - begin), since, clause > begin];
    return [...where, stepsTo(start, items), scene.isQuoted(start), isSource(start), ...print];
  });
  const sentences = prose.map(({ reading }) => reading.sentences.length);
  return { referring, print: JSON.stringify([prints, sentences]) };
}

/** With paragraphs above and below, so that nothing between `from` and `to` is near what stands beyond those. */
function within(all: readonly Paragraph[], from: number, to: number): [number, number] {
  let [first, last] = [from, to];
  const [top, bottom] = [all[from]?.start ?? endAbove(all, from), endAbove(all, to)];
  while (first > 0 && top - startBelow(all, first) < FAR) first--;
  while (last < all.length && endAbove(all, last) - bottom < FAR) last++;
  return [first, last];
}

type Names = Scene['names'];

function namedIn(scene: Scene, span: Span, names: Names): Item[] {
  const references = scene.said && inside(scene.said.references, span, (each) => each);
  const said = scene.said && references && { ...scene.said, references };
  const persons = namesOf({ ...scene, names, said }).map(({ actor, at, form, part, before, after, isOwned }) => ({
    start: at,
    end: at,
    print: [scene.people.indexOf(actor), form, part, before, after, isOwned],
  }));
  const owners = names.map(({ use, actor }) => ({ ...use, print: [scene.people.indexOf(actor)] }));
  return [...owners, ...persons];
}

function referredIn(prose: readonly Paragraph[], scene: Scene, names: Names): Item[] {
  return referringIn(prose, scene).map(({ local, offset }) => {
    const span = { start: offset + local.start, end: offset + local.end };
    const { kind, text } = local;
    if (kind === 'stranger') {
      const { head, gender } = local.stranger;
      return { ...span, print: [kind, head, gender, local.isDefinite] };
    }
    if (kind === 'role') {
      const { role, isWhole, isApposition } = local.phrase;
      const ownerEnd = local.ownerEnd === undefined ? undefined : offset + local.ownerEnd;
      const isOwned = [
        local.ownerEnd && span.start - offset - local.ownerEnd,
        names.findIndex(({ use }) => use.end === ownerEnd),
      ];
      return { ...span, print: [kind, text, role, isWhole, isApposition, ...isOwned] };
    }
    const speaker = scene.said?.speakerAt(span.start);
    const { pronoun, isObject, isReflexive } = local;
    const print = [kind, text, pronoun, isObject, isReflexive, speaker && scene.people.indexOf(speaker)];
    return { ...span, print, clause: offset + local.clause };
  });
}
