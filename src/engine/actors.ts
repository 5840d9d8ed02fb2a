import { bodyNamed, type Definitions, definitionsIn } from './body-names';
import type { ActorKind } from './document';
import { decideKinds } from './kinds';
import type { Language } from './language';
import { add } from './multimap';
import type { Occurrence } from './occurrences';
import { type Gender, givenGender, isCalled, isSameGeneration, isSameName, toldGender } from './person-names';
import { type Role, readRole } from './roles';
import { lastStarting } from './spans';
import type { Spelling } from './spellings';
import { normalise } from './words';

/** An actor while it is being put together. */
export interface Someone {
  readonly kind: ActorKind;
  /** The spelling that was met first, which is the fullest. */
  readonly spelling: Spelling;
  /** In order of position once the cast is complete. */
  readonly occurrences: Occurrence[];
  /** By the words that tell them; each once, however often the article repeats it. */
  readonly roles: Map<string, Role>;
  readonly nations: Set<string>;
  gender: Gender;
  /** A title or form of address told the gender; a given name alone may mislead. */
  isGenderTold: boolean;
}

/** A bare surname that two people share. */
export interface SharedName {
  readonly occurrence: Occurrence;
  readonly candidates: readonly Someone[];
}

export interface Cast {
  /** In order of first mention. */
  readonly people: readonly Someone[];
  readonly shared: readonly SharedName[];
}

/**
 * Groups names into the people, bodies, outlets and places that they mean. Full names first, then what refers back to them: surnames,
 * first names, honorifics, acronyms. A surname that two people bear is nobody's unless the article has named only one of them so far.
 */
export function castOf(occurrences: readonly Occurrence[], language: Language): Cast {
  const kinds = decideKinds(occurrences, language);
  const stage: Stage = {
    people: [],
    byWord: new Map(),
    bySpelling: new Map(),
    fullNames: new Map(),
    kinOf: kinBeside(occurrences),
    definitions: definitionsIn(occurrences),
    language,
  };
  const shared: SharedName[] = [];
  for (const occurrence of [...occurrences].sort((a, b) => fullness(b) - fullness(a) || a.start - b.start)) {
    const kind = kinds.get(occurrence.spelling.key);
    if (!kind) continue;
    const found = whoseName(stage, kind, occurrence);
    if (Array.isArray(found)) shared.push({ occurrence, candidates: found });
    else if (found) {
      join(found, occurrence, language);
      if (occurrence.title !== undefined) stage.fullNames.delete(found);
    } else if (!occurrence.isHeading) join(enter(stage, kind, occurrence), occurrence, language);
  }
  for (const each of stage.people) each.occurrences.sort((a, b) => a.start - b.start);
  addCountries(stage.people);
  return {
    people: stage.people.sort((a, b) => (a.occurrences[0]?.start ?? 0) - (b.occurrences[0]?.start ?? 0)),
    shared: shared.sort((a, b) => a.occurrence.start - b.occurrence.start),
  };
}

/** "President Ada Nwosu of Nigeria": the country behind a name is whose office it is. */
function addCountries(people: readonly Someone[]): void {
  const uses = people.flatMap((actor) => actor.occurrences.map((use) => ({ actor, use })));
  const countries = new Map(
    uses.filter(({ actor }) => actor.kind === 'place').map(({ use }) => [use.start, use.spelling.known]),
  );
  for (const { actor, use } of uses) {
    if (actor.kind !== 'person' || use.after !== 'of' || use.title === undefined) continue;
    const country = countries.get(use.end + ' of '.length) ?? countries.get(use.end + ' of the '.length);
    if (country) actor.nations.add(country);
  }
}

/** Somebody known, several who share the name, or undefined for somebody new. */
function whoseName(stage: Stage, kind: ActorKind, occurrence: Occurrence): Someone | Someone[] | undefined {
  const { spelling, title, honorific, roles } = occurrence;
  const known = stage.bySpelling.get(spelling);
  const isBare = title === undefined && honorific === undefined && roles.length === 0;
  if (known && isBare) return known;
  if (kind !== 'person')
    return remember(stage, spelling, bodyNamed(notPeople(stage), occurrence, kind, stage.definitions, stage.language));
  const found = personNamed(stage, occurrence);
  const isOpen = found === undefined || Array.isArray(found) || !isBare;
  // A name that two people bear is looked at anew each time: where it stands decides.
  return isOpen || bearers(stage, spelling).length > 1 ? found : remember(stage, spelling, found);
}

function remember(stage: Stage, spelling: Spelling, somebody: Someone | undefined): Someone | undefined {
  if (somebody) stage.bySpelling.set(spelling, somebody);
  return somebody;
}

const bearers = ({ byWord }: Stage, { words }: Spelling): readonly Someone[] => byWord.get(words.at(-1) ?? '') ?? [];

/** Names in order of how much they tell: more words first, then those with a title, headings last among equals. */
const fullness = ({ spelling, isHeading, title, honorific }: Occurrence): number =>
  spelling.words.length * 3 + (title || honorific ? 1 : 0) - (isHeading ? 2 : 0);

/** Everybody so far, and by each word of their names. */
interface Stage {
  readonly people: Someone[];
  readonly byWord: Map<string, Someone[]>;
  /** Whom a spelling without a title meant before; names come in order of fullness, so it means the same again. */
  readonly bySpelling: Map<Spelling, Someone>;
  readonly fullNames: Map<Someone, readonly Occurrence[]>;
  /** By a bare surname the name of whoever is told to be its bearer's kin, and so is not its bearer. */
  readonly kinOf: ReadonlyMap<Occurrence, Occurrence>;
  readonly definitions: Definitions;
  readonly language: Language;
}

const notPeople = ({ people }: Stage): Someone[] => people.filter(({ kind }) => kind !== 'person');

function enter({ people, byWord, bySpelling }: Stage, kind: ActorKind, { spelling }: Occurrence): Someone {
  const somebody: Someone = {
    kind,
    spelling,
    occurrences: [],
    roles: new Map(),
    nations: new Set(),
    gender: undefined,
    isGenderTold: false,
  };
  people.push(somebody);
  for (const word of new Set(spelling.words)) add(byWord, word, somebody);
  if (spelling.words.length > 1 || kind !== 'person') bySpelling.set(spelling, somebody);
  return somebody;
}

function join(somebody: Someone, occurrence: Occurrence, language: Language): Someone {
  somebody.occurrences.push(occurrence);
  const told = toldGender(occurrence, language);
  if (told && !somebody.isGenderTold) Object.assign(somebody, { gender: told, isGenderTold: true });
  somebody.gender ??= givenGender(occurrence, language);
  for (const phrase of [occurrence.title, ...occurrence.roles]) {
    if (phrase === undefined || somebody.roles.has(phrase)) continue;
    const raw = phrase.split(/\s+/u);
    const role = readRole(raw.map(normalise), raw, language);
    if (!role) continue;
    somebody.roles.set(phrase, role);
    if (role.nation) somebody.nations.add(role.nation);
  }
  return somebody;
}

// --- people ------------------------------------------------------------------------------------------------------

/** The person whose name this is, or all who share it; undefined for somebody new. */
function personNamed(stage: Stage, occurrence: Occurrence): Someone | Someone[] | undefined {
  const { words, key } = occurrence.spelling;
  const told = toldGender(occurrence, stage.language);
  const gender = told ?? givenGender(occurrence, stage.language);
  const isPossible = (each: Someone) => each.kind === 'person' && (!gender || !each.gender || each.gender === gender);
  const people = bearers(stage, occurrence.spelling);
  const kin = stage.kinOf.get(occurrence);
  const persons = people.filter((each) => isPossible(each) && !(kin && each.occurrences.includes(kin)));
  const isSame = (each: Someone) =>
    isSameName(each.spelling.words, words, stage.language) && isSameGeneration(each.spelling, occurrence.spelling);
  const same = persons.filter(isSame);
  if (words.length > 1)
    return same.find((each) => each.spelling.key === key) ?? same[0] ?? endingIn(told ? persons : people, words);
  const full = persons.filter((each) => each.spelling.words.length > 1);
  const isTitled = occurrence.title !== undefined; // "President Obama" is not his wife, whose full name comes later
  const bySurname = full.filter((each) => each.spelling.words.at(-1) === words[0] && !(isTitled && isKin(each)));
  const byFirstName = full.filter((each) => isCalled(each.spelling, words[0] ?? '', stage.language));
  const alone = same.find(({ spelling }) => spelling.words.length === 1);
  if (alone && !isTitled && bySurname.length > 0 && bySurname.every(isKin)) return alone; // whose kin they are
  const titled = same.filter(({ spelling, occurrences }) => spelling.words.length === 1 && occurrences.some(hasTitle));
  const candidates = bySurname.length > 0 ? [...bySurname, ...titled] : byFirstName.length > 0 ? byFirstName : same;
  return candidates.length < 2 ? candidates[0] : ownerOf(stage, candidates, occurrence);
}

const hasTitle = ({ title, honorific }: Occurrence): boolean => title !== undefined || honorific !== undefined;

const JUST_NAMED = 3; // sentences, about two paragraphs of news copy

/**
 * Whose a shared surname is. Copy that names a second bearer gives that one the full name every time; so a bare surname is the one's whom
 * the article named first, unless another bearer has just been named in full.
 */
function ownerOf(stage: Stage, candidates: readonly Someone[], { start, sentence }: Occurrence): Someone | Someone[] {
  const introduced = candidates.flatMap((actor) => {
    const full = fullNames(stage, actor);
    const last = full[lastStarting(full, start - 1, (use) => use.start)];
    return last ? [{ actor, first: full[0]?.start ?? 0, last: last.sentence }] : [];
  });
  const [owner, ...others] = introduced.sort((a, b) => a.first - b.first);
  const isRivalled = others.some(({ actor, last }) => sentence - last <= JUST_NAMED && !isKin(actor));
  return owner && !isRivalled ? owner.actor : [...candidates];
}

/** "Stroud's wife, Carol Stroud": the first Stroud is not the second. */
function kinBeside(occurrences: readonly Occurrence[]): ReadonlyMap<Occurrence, Occurrence> {
  return new Map(
    occurrences.flatMap((owner, i): [Occurrence, Occurrence][] => {
      const kin = occurrences[i + 1];
      const [surname, second] = owner.spelling.words;
      const isOwner = second === undefined && /^['’]s?$/.test(owner.after) && kin?.spelling.words.at(-1) === surname;
      return isOwner && kin && kin.spelling.words.length > 1 && kin.roles.some(isKinRole) ? [[owner, kin]] : [];
    }),
  );
}

const isKinRole = (role: string): boolean =>
  role
    .toLowerCase()
    .split(/\s+/)
    .some((word) => KIN.test(word));

/** Somebody's wife or son is called by the first name or by "Mrs" from then on, so the bare surname is not theirs. */
const isKin = ({ roles }: Someone): boolean => [...roles.values()].some(({ head }) => KIN.test(head));

const KIN = /^(?:wife|husband|widow|widower|son|daughter|father|mother|brother|sister|cousin|uncle|aunt|nephew|niece)$/;

/** Where the article names somebody in full or with a title, in order of position; complete before the first bare surname is looked at. */
function fullNames({ fullNames }: Stage, actor: Someone): readonly Occurrence[] {
  let full = fullNames.get(actor);
  if (!full) {
    full = actor.occurrences
      .filter((use) => use.spelling.words.length > 1 || use.title !== undefined)
      .sort((a, b) => a.start - b.start);
    fullNames.set(actor, full);
  }
  return full;
}

/** "Mr Ó Faoláin" of "Seán Ó Faoláin", "De Wit" of "Mirjam de Wit": a surname of several words. */
const endingIn = (persons: readonly Someone[], words: readonly string[]): Someone | undefined =>
  persons.find(
    (each) =>
      each.kind === 'person' &&
      each.spelling.words.length > words.length &&
      each.spelling.words.slice(-words.length).join(' ') === words.join(' '),
  );
