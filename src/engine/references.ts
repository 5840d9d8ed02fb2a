import type { Someone } from './actors';
import {
  type Discourse,
  enter,
  lastSubject,
  newDiscourse,
  newTrail,
  type Part,
  type Referable,
  recent,
  type Trail,
  type Use,
} from './discourse';
import type { Paragraph, Span } from './document';
import { countNames, countVotes, genderVotes, isMisled, type Votes } from './gender-votes';
import type { Language, Pronoun } from './language';
import { type Local, localReferences } from './local-references';
import type { Occurrence } from './occurrences';
import type { Asked, Candidate } from './pronoun-features';
import {
  likelihoods,
  mostLikely,
  type Referent,
  SURE,
  SURE_OF_EPITHET,
  SURE_OF_SPEAKER,
  type Weights,
} from './pronouns';
import { type Bearers, bearersOf, canBe, isEpithet, whoHas, whoIsOf } from './role-bearers';
import type { RolePhrase } from './role-phrases';
import type { Role } from './roles';
import { insideOf, lastStarting, shift } from './spans';
import type { Stranger } from './strangers';

/** A role phrase or pronoun in the article's own voice, with whom it means; absolute offsets. */
export interface Reference extends Span, Referent {
  readonly form: 'nominal' | 'pronoun';
  readonly text: string;
  /** Likely enough to be told, not to rest a speaker on. */
  readonly isDoubtful?: boolean;
}

/** What references are resolved against. */
export interface Scene {
  readonly people: readonly Someone[];
  /** Their names, in order of position. */
  readonly names: readonly { readonly use: Occurrence; readonly actor: Someone }[];
  readonly isQuoted: (offset: number) => boolean;
  readonly language: Language;
  readonly study?: PronounStudy | undefined;
  /** Given where pronouns inside quotations are asked for: what is known of the words around them, and whose words they are. */
  readonly said?:
    | {
        readonly references: readonly Reference[];
        readonly speakerAt: (offset: number) => Someone | undefined;
        /** Not in a quotation inside another. */
        readonly isAsked: (offset: number) => boolean;
      }
    | undefined;
}

/** For what learns the weights: which to choose by, and who is told of each pronoun with those whom it can mean, before one is chosen. */
export interface PronounStudy {
  readonly weights: Weights;
  readonly onPronoun: (asked: Asked, candidates: readonly Candidate[]) => void;
}

/** All that a walk through the article needs to know and remembers. */
interface Walk {
  readonly scene: Scene;
  readonly place: ReturnType<typeof placesIn>;
  readonly isSource: (offset: number) => boolean;
  readonly bearers: Bearers;
  readonly inHeading: ReadonlySet<Referable>;
  readonly discourse: Discourse;
  readonly votes: ReadonlyMap<Referable, Votes>;
  readonly timesNamed: ReadonlyMap<Referable, number>;
  /** How often the person is named whom the article names most. */
  readonly mostNamed: number;
  readonly names: readonly Named[];
  /** Index of the first name that the walk has not come to. */
  next: number;
  /** By the noun that describes them: "the guard" is the guard of before. */
  readonly strangers: Map<string, Referable>;
  /** Whose a possessive is, by the offset where it ends: "Lund" of "Lund's", "his". */
  readonly owners: Map<number, Someone>;
}

/** Something that refers, and where its paragraph stands. */
export interface Referring {
  readonly local: Local;
  readonly offset: number;
}

/** Resolves role phrases ("the Russian foreign minister") and he/she outside quotations, in order of position. */
export function resolveReferences(paragraphs: readonly Paragraph[], scene: Scene): Reference[] {
  const prose = paragraphs.filter(isWalked);
  const walk = beginWalk(prose, scene);
  const found: Reference[] = [];
  for (const { local, offset } of referringIn(prose, scene)) {
    const start = offset + local.start;
    for (let next = walk.names[walk.next]; next && next.at < start; next = walk.names[++walk.next])
      enterUse(walk, next.actor, next.at, next.form, next.part ?? partOfName(walk, next), false, next.isOwned);
    const referent = refer(walk, local, offset);
    const form = local.kind === 'role' ? 'nominal' : 'pronoun';
    if (referent) found.push({ start, end: offset + local.end, text: local.text, form, ...referent });
  }
  return found;
}

export const isWalked = ({ kind }: Paragraph): boolean => kind !== 'furniture' && kind !== 'heading';

function beginWalk(prose: readonly Paragraph[], scene: Scene): Walk {
  const { people, names, language, isQuoted } = scene;
  const votes = genderVotes(prose, names, isQuoted, language);
  for (const [who, of] of votes) if (isMisled(who, of)) who.gender = undefined;
  const timesNamed = countNames(names);
  return {
    scene,
    place: placesIn(prose),
    isSource: insideOf(sourcesIn(prose)),
    bearers: bearersOf(people, language),
    inHeading: new Set(names.flatMap(({ use, actor }) => (use.isHeading ? [actor] : []))),
    discourse: newDiscourse(),
    votes,
    timesNamed,
    mostNamed: [...timesNamed.values()].reduce((most, each) => Math.max(most, each), 1),
    names: namesOf(scene),
    next: 0,
    strangers: new Map(),
    owners: new Map(names.map(({ use, actor }): [number, Someone] => [use.end, actor])),
  };
}

/** Sources of attributions: whoever says something is what the text is about. None overlaps the one before. */
export function sourcesIn(paragraphs: readonly Paragraph[]): Span[] {
  const sources = paragraphs.flatMap(({ start, clauses }) => clauses.flatMap(({ source }) => source.map(shift(start))));
  return sources.filter((source, i) => source.start >= (sources[i - 1]?.end ?? 0));
}

/** Whom it means; undefined for a person without a name, who is only remembered. */
function refer(walk: Walk, local: Local, offset: number): Referent | undefined {
  const at = offset + local.start;
  if (local.kind === 'role')
    return referByRole(walk, local.phrase, at, local.ownerEnd === undefined ? undefined : offset + local.ownerEnd);
  if (local.kind === 'pronoun') return referByPronoun(walk, local, offset);
  meetStranger(walk, local.stranger, at, local.isDefinite);
  return undefined;
}

function meetStranger(
  walk: Walk,
  { head, gender }: Pick<Stranger, 'head' | 'gender'>,
  at: number,
  isKnown: boolean,
): void {
  const who = (isKnown ? walk.strangers.get(head) : undefined) ?? { gender };
  walk.strangers.set(head, who);
  enterUse(walk, who, at, 'nominal', isNearStart(walk, at) || walk.isSource(at) ? 'subject' : 'object', true);
}

// --- role phrases -------------------------------------------------------------------------------------------------

function referByRole(
  walk: Walk,
  { role, isWhole, isApposition }: RolePhrase,
  at: number,
  ownerEnd: number | undefined,
): Referent {
  const { bearers, owners, scene } = walk;
  const isOwned = ownerEnd !== undefined;
  const told = isOwned ? whoIsOf(role, owners.get(ownerEnd), at, bearers) : whoHas(role, at, bearers);
  const referent = !isOwned && isWhole && isEpithet(role) ? byEpithet(walk, role, at, told) : told;
  if (!referent.actor) {
    const gender = scene.language.genderedRoles.get(role.head);
    if (referent.candidates.length === 0 && isWhole && !isApposition)
      meetStranger(walk, { head: role.head, gender }, at, !isOwned);
    return referent;
  }
  enterUse(walk, referent.actor, at, 'nominal', isNearStart(walk, at) || walk.isSource(at) ? 'subject' : 'object');
  if (role.nation) referent.actor.nations.add(role.nation); // another country's minister is somebody else from now on
  return referent;
}

/**
 * "the Vermont senator": whose seat or party the article told, if it has just spoken of them or the phrase tells them apart; else whoever the text is
 * about, where that is clear and nothing speaks against it.
 */
function byEpithet(walk: Walk, role: Role, at: number, told: Referent): Referent {
  const gender = walk.scene.language.genderedRoles.get(role.head);
  const asked: Asked = {
    ...whereAbouts(walk, at),
    pronoun: { number: 'singular', person: 3, gender, isPossessive: false },
    part: isNearStart(walk, at) || walk.isSource(at) ? 'subject' : 'object',
    clause: at,
    opens: false,
  };
  const recent = candidatesFor(walk, asked);
  const isTold = told.actor && (role.nation ?? role.party) !== undefined;
  if (isTold || told.candidates.length > 0 || recent.some(({ trail }) => trail.who === told.actor)) return told;
  const possible = recent.filter(({ trail }) => trail.isStranger || canBe(role, trail.who as Someone, walk.bearers));
  const best = mostLikely(likelihoods(asked, possible, walk.scene.study?.weights), SURE_OF_EPITHET);
  const actor = 'trail' in best && !best.trail.isStranger ? (best.trail.who as Someone) : undefined;
  return { actor, candidates: [] };
}

// --- he and she ---------------------------------------------------------------------------------------------------

function referByPronoun(
  walk: Walk,
  local: Local & { kind: 'pronoun' },
  offset: number,
): Referent & Pick<Reference, 'isDoubtful'> {
  const { pronoun } = local;
  const at = offset + local.start;
  const part = partOfPronoun(local);
  const where = whereAbouts(walk, at);
  const opens = at - walk.place(at).start < 3;
  const isSource = where.isSource && walk.discourse.uses.at(-1)?.sentence !== where.sentence;
  const asked: Asked = { ...where, isSource, pronoun, part, clause: offset + local.clause, opens };
  const candidates = candidatesFor(walk, asked);
  walk.scene.study?.onPronoun(asked, candidates);
  const likely = likelihoods(asked, candidates, walk.scene.study?.weights);
  const best = mostLikely(likely, where.isSource ? SURE_OF_SPEAKER : SURE);
  if (!('trail' in best))
    return { actor: undefined, candidates: best.filter(isNamed).map(({ trail }) => trail.who as Someone) };
  const isSure = 'trail' in mostLikely(likely, SURE_OF_SPEAKER);
  const { who, isStranger } = best.trail;
  const trail = enterUse(walk, who, at, 'pronoun', part === 'reflexive' ? 'object' : part, isStranger);
  if (pronoun.gender === 'm' || pronoun.gender === 'f') {
    trail.called[pronoun.gender]++;
    walk.discourse.meant[pronoun.gender] = trail.uses.at(-1);
  }
  if (isStranger) return { actor: undefined, candidates: [] };
  const actor = who as Someone;
  if (part === 'possessor') walk.owners.set(offset + local.end, actor);
  return { actor, candidates: [], ...(!isSure && { isDoubtful: true }) };
}

const isNamed = ({ trail }: { readonly trail: Trail }): boolean => !trail.isStranger;

function candidatesFor(walk: Walk, { at, sentence, pronoun, part, clause }: Asked): Candidate[] {
  const { discourse, scene } = walk;
  // "Lund told him": him is somebody else, wherever else Lund stands
  const subject =
    part === 'object' ? lastSubject(discourse, sentence, Math.max(clause, at - LONGEST_CLAUSE)) : undefined;
  const speaker = scene.said?.speakerAt(at); // nobody says "he" of himself
  const isPossible = (who: Referable) => who !== subject && who !== speaker;
  const mayBeAhead = part === 'possessor' || (part === 'subject' && clause > walk.place(at).start); // "When he left, Lund …"
  const ahead = mayBeAhead ? nameAhead(walk, sentence, pronoun) : undefined;
  const before = recent(discourse, sentence, pronoun).filter(({ who }) => isPossible(who));
  const candidate = (trail: Trail, rank: number): Candidate => ({
    trail,
    rank,
    isAhead: trail.who === ahead,
    isPassed: lastSubject(discourse, sentence, (trail.uses.at(-1)?.at ?? 0) + 1) !== undefined,
    isLastSpeaker: trail.who === discourse.lastSpeaker,
    isFirstNamed: trail.who === discourse.firstNamed,
    lastMeant: pronoun.gender === 'm' || pronoun.gender === 'f' ? discourse.meant[pronoun.gender] : undefined,
    votes: votesFor(walk, trail.who, at),
    shareOfNames: (walk.timesNamed.get(trail.who) ?? 0) / walk.mostNamed,
  });
  const candidates = before.map(candidate);
  if (!ahead || !isPossible(ahead) || before.some(({ who }) => who === ahead)) return candidates;
  const trail = newTrail(ahead, { isStranger: false, isInHeading: walk.inHeading.has(ahead) });
  return [...candidates, candidate(trail, candidates.length)];
}

function votesFor({ votes, scene }: Walk, who: Referable, at: number): Candidate['votes'] {
  const known = votes.get(who);
  const [given = '', surname] = 'spelling' in who ? (who as Someone).spelling.words : [];
  const leaning = surname === undefined ? undefined : scene.language.leaningNames.get(given);
  const count = (gender: 'm' | 'f') => countVotes(known?.[gender], at) + (leaning === gender ? VOTES_OF_NAME : 0);
  return { m: count('m'), f: count('f') };
}

const VOTES_OF_NAME = 2; // what a name that goes with either, mostly with one, counts as

export const LONGEST_CLAUSE = 22; // characters from a subject to its object: "She said both had asked her" has another verb between

/** "In her speech, Lund …": the first name of a sentence that has had none. */
function nameAhead(
  { discourse, names, next, place }: Walk,
  sentence: number,
  { gender }: Pronoun,
): Someone | undefined {
  const name = names[next];
  if (!name || discourse.uses.at(-1)?.sentence === sentence || place(name.at).sentence !== sentence) return undefined;
  return !gender || !name.actor.gender || name.actor.gender === gender ? name.actor : undefined;
}

const partOfPronoun = ({ pronoun, isObject, isReflexive }: Local & { kind: 'pronoun' }): Asked['part'] =>
  isReflexive ? 'reflexive' : isObject ? 'object' : pronoun.isPossessive ? 'possessor' : 'subject';

// --- where mentions stand -------------------------------------------------------------------------------------------

function whereAbouts(
  { place, isSource, scene }: Walk,
  at: number,
): Omit<Asked, 'pronoun' | 'part' | 'clause' | 'opens'> {
  const { sentence, paragraph } = place(at);
  return { at, sentence, paragraph, isQuoted: scene.isQuoted(at), isSource: isSource(at) };
}

function enterUse(
  walk: Walk,
  who: Referable,
  at: number,
  form: Use['form'],
  part: Part,
  isStranger = false,
  isOwned = false,
): Trail {
  const { sentence, paragraph, isQuoted, isSource } = whereAbouts(walk, at);
  const before = walk.discourse.uses.at(-1); // of "Lund's wife, Rao" the first is Rao
  const isFirst = before?.sentence !== sentence || (isOwned && before.isFirst && before.part === 'possessor');
  const use: Use = { who, form, part, at, sentence, paragraph, isSource, isQuoted, isFirst }; // spreading takes several times as long
  return enter(walk.discourse, use, { isStranger, isInHeading: walk.inHeading.has(who) });
}

export const NEAR_START = 40; // characters; a name this near to its sentence's start is taken for the subject

const isNearStart = ({ place }: Walk, at: number): boolean => at - place(at).start < NEAR_START;

export interface Named {
  readonly actor: Someone;
  /** Offset. */
  readonly at: number;
  readonly form: Use['form'];
  /** Undefined where the words beside it tell. */
  readonly part: Part | undefined;
  readonly before: string;
  readonly after: string;
  readonly isOwned: boolean;
}

const VERB =
  /^(?:is|was|are|were|has|had|have|will|would|did|does|said|says|told|could|can|may|might|also|then|later|never|still)$|[^e]ed$/;
const PREPOSITION =
  /^(?:of|for|at|with|to|from|near|by|in|on|about|against|and|than|like|over|under|behind|after|before)$/;

function partOfName(walk: Walk, { before, after, at }: Named): Part {
  if (/^['’]s?$/.test(after)) return 'possessor';
  if (VERB.test(after) || walk.scene.language.finiteVerbs.has(after) || walk.isSource(at)) return 'subject';
  const isRuled = PREPOSITION.test(before) || TELLING.test(before);
  return isNearStart(walk, at) && !isRuled ? 'subject' : 'object';
}

const TELLING = /^(?:told|tells|asked|asks|warned|warns|informed|reminded|assured)$/; // the name behind it is whom somebody spoke to

/** For an offset: its sentence, counted through the article, where that starts, and its paragraph. O(log n). */
export function placesIn(paragraphs: readonly Paragraph[]) {
  const count = paragraphs.reduce((sum, { reading }) => sum + reading.sentences.length, 0);
  const starts = new Int32Array(count);
  const inParagraph = new Int32Array(count);
  let next = 0;
  paragraphs.forEach(({ start, reading }, paragraph) => {
    for (const sentence of reading.sentences) {
      starts[next] = start + sentence.start;
      inParagraph[next++] = paragraph;
    }
  });
  return (offset: number) => {
    const sentence = Math.max(
      0,
      lastStarting(starts, offset, (start) => start),
    );
    return { sentence, start: starts[sentence] ?? 0, paragraph: inParagraph[sentence] ?? 0 };
  };
}

/** What refers to somebody in the article's own voice, or pronouns in what people say where these are asked for; in order of position. */
export function referringIn(paragraphs: readonly Paragraph[], { isQuoted, language, said }: Scene): Referring[] {
  const found: Referring[] = [];
  for (const { start: offset, prose, reading } of paragraphs)
    for (const local of localReferences(prose, reading, language)) {
      const at = offset + local.start;
      const isAsked = said ? local.kind === 'pronoun' && said.isAsked(at) : !isQuoted(at);
      if (isAsked) found.push({ local, offset });
    }
  return found;
}

/** Persons where they are named, and where it is known already who is meant; in order of position. */
export function namesOf({ names, isQuoted, said }: Scene): Named[] {
  const found: Named[] = [];
  for (const { use, actor } of names) {
    if (actor.kind !== 'person' || use.isHeading || (!said && isQuoted(use.start))) continue;
    const { start: at, before, after, isOwned } = use;
    found.push({ actor, at, form: 'name', part: undefined, before, after, isOwned });
  }
  if (!said) return found;
  for (const { actor, start, form, text } of said.references)
    if (actor) found.push({ actor, at: start, form, part: partOfText(text), before: '', after: '', isOwned: false });
  return found.sort((a, b) => a.at - b.at);
}

const partOfText = (text: string): Part | undefined =>
  /^(?:his|hers?)$/i.test(text) ? 'possessor' : /^(?:him|himself|herself)$/i.test(text) ? 'object' : undefined;
