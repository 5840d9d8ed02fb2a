import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Change, changed, isEqual } from '../../src/annotations/change';
import { readSidecar, type Sidecar, writeChanges } from '../../src/annotations/sidecar';
import { applySplices, type Splice } from '../../src/annotations/splice';
import type { Path, Value } from '../../src/annotations/tree';
import { readYaml } from '../../src/annotations/yaml-tree';
import { anyKey, anyText, anyValue, type Pick, typed } from './yaml-texts';

const anyAnnotation = fc.record(
  {
    id: fc.constantFrom('q-a', 'q-b', 'q-c', 'f-d'),
    anchor: fc.record({ exact: anyText, before: anyText }),
    status: fc.constantFrom('confirmed', 'fix', 'unchecked'),
    parts: fc.dictionary(fc.constantFrom('wording', 'context'), fc.constantFrom('ok', 'bad'), {
      noNullPrototype: true,
    }),
    notes: fc.array(fc.record({ text: anyText }), { maxLength: 2 }),
    mine: anyValue,
  },
  { requiredKeys: ['id', 'anchor'], noNullPrototype: true },
);

const anyFacts: fc.Arbitrary<Value> = fc
  .record(
    {
      format: fc.constant(1),
      article: fc.dictionary(anyKey, anyText, { maxKeys: 2, noNullPrototype: true }),
      actors: fc.dictionary(fc.constantFrom('lena', 'tom'), fc.record({ name: anyText, mine: anyValue }), {
        noNullPrototype: true,
      }),
      annotations: fc.uniqueArray(anyAnnotation, { selector: ({ id }) => id, maxLength: 4 }),
      desk: anyValue,
    },
    { requiredKeys: ['format'], noNullPrototype: true },
  )
  .map((value): Value => JSON.parse(JSON.stringify(value)));

/** Every path of a value that a change could name. */
function pathsIn(value: Value, path: Path = []): Path[] {
  if (Array.isArray(value))
    return [path, ...value.flatMap((each: Value, index: number) => pathsIn(each, [...path, index]))];
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))];
}

function anyChange(value: Value, g: fc.GeneratorValue): Change {
  // what makes the file another format, or none, is refused
  const path = g(() => fc.constantFrom(...pathsIn(value).filter(([key]) => key !== undefined && key !== 'format')));
  const kind = g(() => fc.constantFrom('set', 'set', 'grow', 'remove', 'insert'));
  if (kind === 'remove') return { type: 'remove', path };
  if (kind === 'set') return { type: 'set', path, value: g(() => anyValue) };
  if (kind === 'grow') return { type: 'set', path: [...path, g(() => anyKey)], value: g(() => anyValue) };
  return { type: 'insert', path, value: g(() => anyValue), ...(g(fc.boolean) ? { at: 0 } : {}) };
}

/** As decisions name what they change: by an annotation's id. Undefined where there is none. */
function byIds(value: Value, g: fc.GeneratorValue): Change | undefined {
  const all = typeof value === 'object' && value !== null && 'annotations' in value ? value.annotations : undefined;
  const ids = Array.isArray(all) ? all.flatMap((one) => (typeof one?.id === 'string' ? [one.id] : [])) : [];
  if (ids.length === 0) return undefined;
  const id: string = g(() => fc.constantFrom(...ids));
  const path: Path = ['annotations', { id }];
  const key = g(() => fc.constantFrom('status', 'by', 'on'));
  const kind = g(() => fc.constantFrom('set', 'set', 'set', 'remove', 'insert', 'note'));
  if (kind === 'remove') return { type: 'remove', path: [...path, key] };
  if (kind === 'note') return { type: 'insert', path: [...path, 'notes'], value: { text: g(() => anyText) } };
  if (kind === 'set')
    return { type: 'set', path: [...path, key], value: g(() => fc.constantFrom('fix', 'Ada', 'cut')) };
  const annotation = { id: `q-${g(() => fc.nat(9_999))}`, anchor: { exact: 'x' }, status: 'fix' };
  return { type: 'insert', path: ['annotations'], value: annotation, at: { id } };
}

/** Up to seven, each of what the one before leaves. */
function anyChanges(value: Value, g: fc.GeneratorValue): Change[] {
  const changes: Change[] = [];
  let now = value;
  for (let left = g(() => fc.nat(6)); left >= 0 && pathsIn(now).length > 2; left--) {
    const change = g(() => fc.boolean()) ? byIds(now, g) : anyChange(now, g);
    const next = change && changed(now, change);
    if (!change || next === undefined) continue;
    changes.push(change);
    now = next;
  }
  return changes;
}

const linesOf = (text: string): string[] => text.split(/\r?\n/);

/** Are the lines of `part` all in `whole`, in this order? */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  let next = 0;
  for (const line of whole) if (line === part[next]) next++;
  return next === part.length;
}

function draw(g: fc.GeneratorValue): { readonly value: Value; readonly text: string } {
  const value = g(() => anyFacts);
  const pick: Pick = (...options) => g(() => fc.constantFrom(...options));
  return { value, text: typed(value, pick, pick('\n', '\n', '\r\n')) };
}

describe('A sidecar, however it was typed', () => {
  it('is read as YAML says, in parts or as a whole', () => {
    const same = fc.property(fc.gen(), (g) => {
      const { value, text } = draw(g);
      const sidecar = readSidecar(text);
      const { tree, errors } = readYaml(text);
      assert.deepEqual(errors, [], text);
      assert.deepEqual(sidecar.tree, tree, text);
      assert.deepEqual(sidecar.value, value, text);
      assert.deepEqual(readSidecar(text, sidecar).facts, sidecar.facts);
    });
    fc.assert(same, { numRuns: 600, seed: 11, endOnFailure: true });
  }).timeout(60_000);

  it('comes to the changed value after a splice, and to what a new reading gives', () => {
    let made = 0;
    const refused: string[] = [];
    const same = fc.property(fc.gen(), (g) => {
      const { text } = draw(g);
      const sidecar = readSidecar(text);
      if (sidecar.state !== 'writable' || pathsIn(sidecar.value).length < 3) return;
      const first = anyChange(sidecar.value, g);
      const middle = changed(sidecar.value, first);
      if (middle === undefined || pathsIn(middle).length < 3) return;
      const second = anyChange(middle, g);
      if (changed(middle, second) === undefined) return;
      const written = writeChanges(sidecar, [first, second]);
      if (!written) {
        refused.push(text);
        return;
      }
      made += 1;
      const result = applySplices(text, written.splices);
      assert.equal(result, written.sidecar.text);
      const again = readYaml(result);
      assert.deepEqual(again.errors, [], result);
      assert.deepEqual(readSidecar(result).value, written.sidecar.value, result);
      assert.ok(isEqual(readSidecar(result).value, changed(middle, second)), result);
    });
    fc.assert(same, { numRuns: 600, seed: 12, endOnFailure: true });
    assert.deepEqual(refused, []);
    assert.ok(made > 200, `${made}`);
  }).timeout(60_000);

  it('is written by many changes at once as by one after the other', () => {
    let made = 0;
    const same = fc.property(fc.gen(), (g) => {
      const { text } = draw(g);
      const sidecar = readSidecar(text);
      if (sidecar.state !== 'writable') return;
      const changes = anyChanges(sidecar.value, g);
      const alone = changes.reduce<Sidecar | undefined>(
        (now, change) => now && writeChanges(now, [change])?.sidecar,
        sidecar,
      );
      const together = writeChanges(sidecar, changes);
      if (!alone) return;
      made += changes.length > 2 ? 1 : 0;
      assert.equal(together?.sidecar.text, alone.text, `${text}\n${JSON.stringify(changes)}`);
      assert.equal(applySplices(text, together?.splices ?? []), alone.text);
    });
    fc.assert(same, { numRuns: 600, seed: 14, endOnFailure: true });
    assert.ok(made > 150, `${made}`);
  }).timeout(60_000);

  it('keeps every line that a change has nothing to do with', () => {
    const kept = fc.property(fc.gen(), (g) => {
      const { text } = draw(g);
      const sidecar = readSidecar(text);
      if (pathsIn(sidecar.value).length < 3) return;
      const change = anyChange(sidecar.value, g);
      const written = sidecar.state === 'writable' ? writeChanges(sidecar, [change]) : undefined;
      if (!written) return;
      const [before, after] = [linesOf(text), linesOf(written.sidecar.text)];
      const touched = new Set(written.splices.flatMap((splice) => [...lineNumbers(text, splice)]));
      const others = before.filter((_, number) => !touched.has(number));
      assert.ok(isWithin(others, after), `${text}\n${JSON.stringify(change)}\n${written.sidecar.text}`);
      const comments = before.filter((line, number) => /^\s*#/.test(line) && !touched.has(number));
      assert.ok(isWithin(comments, after));
      assert.equal(text.includes('\r\n') && /[^\r]\n/.test(written.sidecar.text), false);
    });
    fc.assert(kept, { numRuns: 600, seed: 13, endOnFailure: true });
  }).timeout(60_000);
});

/** Lines that are not what they were; one that others are put below or above is. */
function* lineNumbers(text: string, { start, end, text: added }: Splice): Generator<number> {
  const from = linesOf(text.slice(0, start)).length - 1;
  if (start === end && /^\r?\n|\n$/.test(added)) return;
  for (let number = from; number <= from + linesOf(text.slice(start, end)).length - 1; number++) yield number;
}
