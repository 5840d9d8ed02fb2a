// The sidecar's actors and the decisions that they stand for. A record says how things are, in no order: a later decision changes the
// record, and two people's records of different actors join without a conflict.
import type { ActorKind } from '../engine/document';
import type { ActorRecord, OtherName, RecordedKind } from './annotation';
import type { Change } from './change';
import type { Decision, Decisions, Who } from './decisions';
import { keyOf } from './drafts';
import { newKey } from './ids';
import type { Path, Value } from './tree';

export type Actors = Readonly<Record<string, ActorRecord>>;

export const toKind = (kind: RecordedKind): ActorKind => (kind === 'government' ? 'organisation' : kind);

/**
 * What `applyDecisions` needs to make the machine's actors what the records say. Names that are somebody else's go first and once more
 * after names were joined, for by then they may have come along; new names come last, so that all others are found by the article's.
 */
export function toDecisions(actors: Actors): Decisions {
  const records = Object.values(actors);
  const splits = records.flatMap(splitsOf);
  const merges = records.flatMap(mergesOf);
  return [
    ...splits,
    ...records.flatMap(kindOf),
    ...merges,
    ...(merges.length > 0 ? splits : []),
    ...records.flatMap(renameOf),
    ...records.flatMap(removalOf),
  ];
}

const whoOf = ({ name, kind = 'person', 'read-as': read }: ActorRecord): Who => ({ name, kind: toKind(read ?? kind) });

const splitsOf = (record: ActorRecord): Decision[] =>
  (record['not-named'] ?? []).map((alias) => ({ type: 'split', actor: whoOf(record), alias }));

const kindOf = (record: ActorRecord): Decision[] =>
  record.kind ? [{ type: 'kind', actor: whoOf(record), kind: toKind(record.kind) }] : [];

function mergesOf(record: ActorRecord): Decision[] {
  const kind = toKind(record.kind ?? 'person');
  const own: Who = { name: record.name, kind };
  const merge = (other: Who): Decision => ({ type: 'merge', actors: [own, other] });
  const described = (record.aliases ?? []).map((name) => merge({ name, kind, isWholeName: true }));
  return [...described, ...(record['same-as'] ?? []).map((other) => merge(whoIs(other, kind)))];
}

const whoIs = (other: OtherName, kind: ActorKind): Who =>
  typeof other === 'string' ? { name: other, kind } : { name: other.name, kind: toKind(other.kind) };

const renameOf = (record: ActorRecord): Decision[] =>
  record['shown-as'] ? [{ type: 'rename', actor: decidedWho(record), name: record['shown-as'] }] : [];

const removalOf = (record: ActorRecord): Decision[] =>
  record['not-an-actor'] ? [{ type: 'not-actor', actor: decidedWho(record) }] : [];

/** After kinds were set. */
const decidedWho = ({ name, kind = 'person' }: ActorRecord): Who => ({ name, kind: toKind(kind) });

/** The changes of the file that come to the decision. */
export function decide(actors: Actors, decision: Decision): Change[] {
  if (decision.type === 'merge') return join(actors, decision.actors);
  const { changes, path, record } = recordFor(actors, decision.actor);
  switch (decision.type) {
    case 'rename':
      return [...changes, set([...path, 'shown-as'], decision.name)];
    case 'kind': {
      const read = record['read-as'] ?? record.kind ?? decision.actor.kind;
      return [...changes, set([...path, 'kind'], decision.kind), set([...path, 'read-as'], read)];
    }
    case 'not-actor':
      return [...changes, set([...path, 'not-an-actor'], true)];
    case 'split':
      return [...changes, ...apart(path, record, decision.alias)];
  }
}

const set = (path: Path, value: Value): Change => ({ type: 'set', path, value });
const nameOf = (other: OtherName): string => (typeof other === 'string' ? other : other.name);
const isSame = (a: string, b: string): boolean => keyOf(a) === keyOf(b);

/** A name that had been joined is taken out again; one that the machine joined is named. */
function apart(path: Path, record: ActorRecord, alias: string): Change[] {
  const joined = (record['same-as'] ?? []).findIndex((other) => isSame(nameOf(other), alias));
  if (joined >= 0) return [taken(path, 'same-as', record['same-as'] ?? [], joined)];
  if (record['not-named']?.some((name) => isSame(name, alias))) return [];
  return [{ type: 'insert', path: [...path, 'not-named'], value: alias }];
}

const taken = (path: Path, key: string, list: readonly unknown[], index: number): Change => ({
  type: 'remove',
  path: list.length === 1 ? [...path, key] : [...path, key, index],
});

/** The first's record names the other, as the article writes it. */
function join(actors: Actors, [one, other]: readonly [Who, Who]): Change[] {
  const { changes, path, record } = recordFor(actors, one);
  const theirs = findRecord(actors, other);
  const name = theirs ? theirs[1].name : other.name;
  const parted = (record['not-named'] ?? []).findIndex((each) => isSame(each, name));
  const undone = parted < 0 ? [] : [taken(path, 'not-named', record['not-named'] ?? [], parted)];
  const kind = theirs?.[1].kind ?? other.kind;
  const own = toKind(record.kind ?? one.kind);
  const isOther = (who: Who) => isSame(who.name, name) && who.kind === toKind(kind);
  const isJoined = record['same-as']?.some((each) => isOther(whoIs(each, own)));
  // two of one name and one kind cannot be told apart in the file
  if (isJoined || isOther({ name: record.name, kind: own })) return undone.length > 0 ? [...changes, ...undone] : [];
  const value = kind === (record.kind ?? one.kind) ? name : { name, kind };
  return [...changes, ...undone, { type: 'insert', path: [...path, 'same-as'], value }];
}

interface Found {
  /** That make the record, where there is none yet. */
  readonly changes: readonly Change[];
  readonly path: Path;
  readonly record: ActorRecord;
}

function recordFor(actors: Actors, who: Who): Found {
  const found = findRecord(actors, who);
  if (found) return { changes: [], path: ['actors', found[0]], record: found[1] };
  const key = newKey(who.name, new Set(Object.keys(actors)), 'actor');
  const record: ActorRecord = { name: who.name, kind: who.kind };
  return { changes: [set(['actors', key], { name: who.name, kind: who.kind })], path: ['actors', key], record };
}

/** The record that shows this name, else one that has it; of several, one of the kind. */
export function findRecord(actors: Actors, { name, kind }: Who): readonly [string, ActorRecord] | undefined {
  const all = Object.entries(actors);
  const ways: ((record: ActorRecord) => readonly string[])[] = [
    (record) => (record['shown-as'] ? [record['shown-as']] : []),
    (record) => [record.name],
    (record) => [...(record['same-as'] ?? []).map(nameOf), ...(record.aliases ?? [])],
  ];
  for (const names of ways) {
    const found = all.filter(([, record]) => names(record).some((each) => isSame(each, name)));
    const ofKind = found.find(([, record]) => record.kind === kind || record['read-as'] === kind);
    // two of one name and different kinds are two
    if (found[0]) return ofKind ?? (isOpen(found[0][1]) ? found[0] : undefined);
  }
  return undefined;
}

const isOpen = ({ kind }: ActorRecord): boolean => kind === undefined || kind === 'government';

/** Takes a decision back; nothing where the records do not hold it. */
export function undecide(actors: Actors, decision: Decision): Change[] {
  if (decision.type === 'merge') return parted(actors, decision.actors);
  const found = findRecord(actors, decision.actor) ?? findRecord(actors, asDecided(decision));
  if (!found) return [];
  const [key, record] = found;
  const path: Path = ['actors', key];
  switch (decision.type) {
    case 'rename':
      return record['shown-as'] === undefined ? [] : [{ type: 'remove', path: [...path, 'shown-as'] }];
    case 'not-actor':
      return record['not-an-actor'] ? [{ type: 'remove', path: [...path, 'not-an-actor'] }] : [];
    case 'kind': {
      const read = record['read-as'];
      return read ? [set([...path, 'kind'], read), { type: 'remove', path: [...path, 'read-as'] }] : [];
    }
    case 'split': {
      const list = record['not-named'] ?? [];
      const index = list.findIndex((name) => isSame(name, decision.alias));
      return index < 0 ? [] : [taken(path, 'not-named', list, index)];
    }
  }
}

/** A renamed actor is found by its new name too, one of another kind by that. */
function asDecided(decision: Exclude<Decision, { type: 'merge' }>): Who {
  if (decision.type === 'rename') return { ...decision.actor, name: decision.name };
  return decision.type === 'kind' ? { ...decision.actor, kind: decision.kind } : decision.actor;
}

function parted(actors: Actors, [one, other]: readonly [Who, Who]): Change[] {
  for (const [who, { name, kind }] of [
    [one, other],
    [other, one],
  ] as const) {
    const [key, record] = findRecord(actors, who) ?? [];
    const list = record?.['same-as'] ?? [];
    const named = list.filter((each) => isSame(nameOf(each), name));
    const joined = named.find((each) => whoIs(each, toKind(record?.kind ?? who.kind)).kind === kind) ?? named[0];
    const index = joined === undefined ? -1 : list.indexOf(joined);
    if (key !== undefined && index >= 0) return [taken(['actors', key], 'same-as', list, index)];
  }
  return [];
}
