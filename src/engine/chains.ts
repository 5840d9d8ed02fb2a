import type { Basis, Span } from './document';
import type { Linked, Passing } from './linked';
import { holdersOf, holds, length } from './spans';

/** An attribution with what it rests on and which other one holds it. */
export interface Chained extends Linked {
  readonly within: number | undefined;
  readonly basis: Basis;
}

/** Ties "A says that B said" together: B's words stand in A's content, so B's came through A. */
export function chain(attributions: readonly Linked[]): Chained[] {
  const citers = attributions.map((_, i) => citerOf(attributions, i));
  const outers = outersOf(attributions);
  return attributions.map((attribution, i) => {
    const chainUp = ancestors(outers, i).map((index) => attributions[index]);
    const through = chainUp.filter((outer) => outer !== undefined).flatMap((outer) => saidBy(outer, attribution));
    const channels = inOrder([...through.reverse(), ...attribution.channels]);
    const [nearest] = chainUp;
    const isOuters = nearest?.occasion !== undefined && nearest.occasion.start === attribution.occasion?.start;
    const joined = { ...attribution, channels, occasion: isOuters ? undefined : attribution.occasion };
    return {
      ...joined,
      within: outers[i] ?? citers[i],
      basis: (citers[i] === undefined ? passedOn(chainUp, attribution) : undefined) ?? basisOf(joined),
    };
  });
}

interface Part {
  readonly span: Span;
  readonly index: number;
}

/** For each attribution the nearest one whose content holds its source, its cue and the beginning of what it says. */
function outersOf(attributions: readonly Linked[]): (number | undefined)[] {
  const parts: Part[] = attributions.flatMap(({ content }, index) => content.map((span) => ({ span, index })));
  const holdersAt = holdersOf(parts, ({ span }) => span);
  return attributions.map(({ source, cue, content }, i) => {
    const [begin] = content;
    if (cue.length === 0 || !begin) return undefined;
    const own = {
      start: Math.min(...[...source, ...cue].map((s) => s.start)),
      end: Math.max(...cue.map((s) => s.end)),
    };
    const holding = holdersAt(own).filter(
      ({ index, span }) => index !== i && holds(span, begin) && length(span) > length(begin),
    );
    return holding.sort((a, b) => length(a.span) - length(b.span))[0]?.index;
  });
}

/** "the ministry said, citing customs data": the data's words are those that the ministry passes on. They rest on the data, which can be looked up. */
function citerOf(attributions: readonly Linked[], i: number): number | undefined {
  const own = attributions[i];
  const [via] = own?.via ?? [];
  const citer = [i - 1, i + 1].find((at) => {
    const other = attributions[at];
    return via && other?.source[0]?.start === via.start && isSame(other.content[0], own?.content[0]);
  });
  return citer;
}

const isSame = (a: Span | undefined, b: Span | undefined): boolean => a?.start === b?.start && a?.end === b?.end;

/** Attributions around the i-th, the nearest first. Content holds content, so there is no circle; a guard costs nothing. */
function ancestors(outers: readonly (number | undefined)[], i: number): number[] {
  const found: number[] = [];
  for (let at = outers[i]; at !== undefined && !found.includes(at); at = outers[at]) found.push(at);
  return found;
}

/** Whoever says the outer words passes the inner ones on; not where both are the same ("Lund said he hoped"). */
function saidBy(outer: Linked, inner: Linked): Passing[] {
  const { actor } = outer.speaker;
  const span = outer.source[0] ?? outer.cue[0];
  return actor && span && actor !== inner.speaker.actor ? [{ actor, span, sign: 'said', isDoubtful: false }] : [];
}

/** Each actor once, and never the speaker: nearest to the reader first. */
const inOrder = (channels: readonly Passing[]): Passing[] =>
  channels.filter((channel, i) => channels.findIndex(({ actor }) => actor === channel.actor) === i);

/** What somebody is said to say rests on whoever says so, the outermost of them; undefined where that is the speaker ("Lund said he hoped"). */
function passedOn(chainUp: readonly (Linked | undefined)[], { speaker }: Linked): Basis | undefined {
  const outer = chainUp.filter((each) => each !== undefined).at(-1);
  if (!outer || (outer.speaker.actor !== undefined && outer.speaker.actor === speaker.actor)) return undefined;
  const basis = basisOf(outer);
  return /^(?:outlet|document|data|nobody)$/.test(basis) ? basis : 'person';
}

const PUBLIC: Readonly<Record<string, Basis>> = { event: 'event', statement: 'statement', post: 'statement' };

function basisOf({ channels, speaker, form, occasion, source, stance }: Linked): Basis {
  const sure = channels.filter(({ isDoubtful, sign }) => !isDoubtful && sign !== 'dateline');
  const isOwnReport = speaker.actor?.kind === 'outlet' && occasion === undefined && stance !== 'attitude';
  if (isOwnReport || sure.some(({ actor }) => actor.kind === 'outlet')) return 'outlet';
  if (form === 'document' || form === 'data') return form;
  if (form === 'outlet' && speaker.isUnnamed) return 'outlet';
  if (speaker.isUnnamed && form !== 'body') return 'unnamed';
  if (source.length === 0 && !speaker.actor && speaker.candidates.length === 0) return 'nobody';
  return PUBLIC[occasion?.kind ?? ''] ?? 'speaker';
}
