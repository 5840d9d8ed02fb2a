// What people do to the sources of a sidecar, each as changes for `writeChanges`.
import type { SourceRecord } from './annotation';
import type { Change } from './change';
import { setSource } from './edits';
import { newKey } from './ids';
import type { Sidecar } from './sidecar';
import { at, type Path, type Value } from './tree';

/** The key of a source in the file, and what makes one where there is none. `name`: what a new key is made of. */
export function keyFor(
  { facts }: Sidecar,
  record: SourceRecord,
  name: string,
): { readonly key: string; readonly changes: readonly Change[] } {
  const known = Object.entries(facts.sources).find(([, one]) => isSame(one, record));
  if (known) return { key: known[0], changes: [] };
  const key = newKey(name, new Set(Object.keys(facts.sources)), 'source');
  return { key, changes: setSource(key, record) };
}

/** The same file with other bytes is another source: somebody looked at those before. */
const isSame = (a: SourceRecord, b: SourceRecord): boolean =>
  (a.url !== undefined && a.url === b.url) ||
  (a.file !== undefined && a.file === b.file && (a.sha256 ?? b.sha256) === (b.sha256 ?? a.sha256));

/** Keys of a record with their new values; undefined takes one out. */
export function amendSource(
  { facts }: Sidecar,
  key: string,
  keys: Readonly<Record<string, Value | undefined>>,
): readonly Change[] {
  const record = facts.sources[key];
  if (!record) return [];
  const before = new Map<string, unknown>(Object.entries(record));
  return Object.entries(keys).flatMap(([name, value]): Change[] => {
    if (value === before.get(name)) return [];
    return value === undefined
      ? [{ type: 'remove', path: ['sources', key, name] }]
      : [{ type: 'set', path: ['sources', key, name], value }];
  });
}

/** How many pieces of evidence and other sources name it. */
export function usesOf({ facts }: Pick<Sidecar, 'facts'>, key: string): number {
  const evidence = facts.annotations.flatMap((one) => one.evidence ?? []).filter(({ source }) => source === key);
  const others = Object.values(facts.sources).filter((one) => one['derived-from']?.includes(key));
  return evidence.length + others.length;
}

/** Nothing where anything still rests on it. */
export function removeSource(now: Sidecar, key: string): readonly Change[] {
  if (!now.facts.sources[key] || usesOf(now, key) > 0) return [];
  return [{ type: 'remove', path: Object.keys(now.facts.sources).length === 1 ? ['sources'] : ['sources', key] }];
}

/**
 * In place of the record one that tells nothing but a code name, kind and rank; whatever named the old key, which may be a name too,
 * names the new one. Undefined where some of the file cannot be read: the old name could stay in there.
 */
export function sealSource(now: Sidecar, key: string, codeName: string): readonly Change[] | undefined {
  const { facts } = now;
  const record = facts.sources[key];
  if (!record || !isReadWhole(now)) return undefined;
  const others = new Set(Object.keys(facts.sources).filter((one) => one !== key));
  const sealed = newKey(codeName, others, 'source');
  const { kind, rank } = record;
  const value = { ...(kind && { kind }), ...(rank && { rank }), sealed: true };
  if (sealed === key) return [{ type: 'set', path: ['sources', key], value }];
  return [
    ...evidenceUnder(now, key, sealed),
    ...derivedUnder(now, key, sealed),
    { type: 'set', path: ['sources', sealed], value },
    { type: 'remove', path: ['sources', key] },
  ];
}

const evidenceUnder = ({ facts }: Sidecar, key: string, next: string): Change[] =>
  facts.annotations.flatMap(({ id, evidence = [] }) =>
    evidence.flatMap(({ source }, index): Change[] =>
      source === key ? [{ type: 'set', path: ['annotations', { id }, 'evidence', index, 'source'], value: next }] : [],
    ),
  );

const derivedUnder = ({ facts }: Sidecar, key: string, next: string): Change[] =>
  Object.entries(facts.sources).flatMap(([name, { 'derived-from': from = [] }]): Change[] =>
    from.includes(key) && name !== key
      ? [{ type: 'set', path: ['sources', name, 'derived-from'], value: from.map((one) => (one === key ? next : one)) }]
      : [],
  );

/** Whether every annotation, every piece of evidence and every source could be read. */
function isReadWhole({ facts, tree }: Sidecar): boolean {
  const counts = (path: Path, count: number) => {
    const there = at(tree, path);
    return there === undefined ? count === 0 : there.kind === 'list' && there.items.length === count;
  };
  const sources = at(tree, ['sources']);
  return (
    sources?.kind === 'map' &&
    sources.pairs.length === Object.keys(facts.sources).length &&
    counts(['annotations'], facts.annotations.length) &&
    facts.annotations.every(({ id, evidence = [] }) => counts(['annotations', { id }, 'evidence'], evidence.length))
  );
}
