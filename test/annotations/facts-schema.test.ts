import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import fc from 'fast-check';
import * as known from '../../src/annotations/annotation';
import { readFacts } from '../../src/annotations/facts';
import { readSidecar } from '../../src/annotations/sidecar';
import type { Value } from '../../src/annotations/tree';

const text = readFileSync('schemas/facts.schema.json', 'utf8');
const validate = new Ajv({ strict: false }).compile(JSON.parse(text));

/** What is no matter of one value's form, and so not of the schema. */
const beyond = ['same-id', 'unknown-actor', 'unknown-source', 'newer-format'];

const problemsOf = (value: Value): string[] =>
  readFacts('', undefined, value)
    .complaints.filter(({ reason }) => !beyond.includes(reason))
    .map(({ path, reason }) => `${path} ${reason}`);

const full: Value = {
  format: 1,
  article: {
    file: 'a.txt',
    title: null,
    stage: 'checking',
    furniture: [{ 'starts-with': 'Read more' }],
    desk: 'night',
  },
  actors: {
    holm: {
      name: 'Lena Holm',
      kind: 'person',
      titles: [{ text: 'mayor', from: '2021', to: null, status: 'unchecked' }],
      aliases: ['the mayor', 12],
      'read-as': 'place',
      'shown-as': 'Mayor Holm',
      'same-as': ['Leni', { name: 'Berg', kind: 'person' }],
      'not-named': ['Holm'],
      'not-an-actor': false,
    },
  },
  sources: {
    memo: { kind: 'document', rank: 'primary', url: null, sha256: 'a'.repeat(64), 'derived-from': ['x'], sealed: true },
  },
  annotations: [
    {
      id: 'q-1',
      type: 'quote',
      form: 'partial',
      anchor: { exact: 'no plan', before: 'had ', after: null },
      gone: false,
      speaker: { actor: 'holm', as: 'she', how: 'corrected', by: 'Ada', on: '2021-12-03' },
      occasion: { what: 'a meeting', when: '2021-12-02' },
      status: 'fix',
      by: 'Ada',
      on: '2021-12-03',
      parts: { wording: 'ok', reply: 'todo', mine: 1 },
      evidence: [{ source: 'memo', says: 'No plan.', at: 12, stance: 'partly' }],
      notes: [{ text: 'ask again', resolved: false }],
      queries: [{ text: 'Who?', to: 'author', answers: [{ text: 'She.' }] }],
      history: [{ was: 'a plan', status: 'confirmed' }],
    },
  ],
  waivers: [{ check: 'x', scope: 'file', anchor: null }],
  rejected: [{ id: 'r-1', anchor: { exact: 'x' }, because: 'title' }],
  signoffs: [{ role: 'checker', open: 3 }],
};

/** The value with one thing in it replaced or left out. */
function broken(value: Value, steps: readonly number[], by: Value | undefined): Value | undefined {
  const [step, ...rest] = steps;
  if (step === undefined || typeof value !== 'object' || value === null) return by;
  const entries = Object.entries(value);
  if (entries.length === 0) return by;
  const [key] = entries[step % entries.length] ?? [];
  const next = entries.flatMap(([name, each]) => {
    const now = name === key ? broken(each, rest, by) : each;
    return now === undefined ? [] : [[name, now] as const];
  });
  return Array.isArray(value) ? next.map(([, each]) => each) : Object.fromEntries(next);
}

describe('The schema of sidecars', () => {
  it('knows every word that the code knows', () => {
    const lists = [
      ...[known.annotationTypes, known.forms, known.statuses, known.partStates, known.speakerHows, known.stages],
      ...[known.evidenceStances, known.sourceKinds, known.ranks, known.recordedKinds, known.rejectionReasons],
    ];
    const enums = [...text.matchAll(/"enum": (\[[^\]]*\])/g)].map(([, list]) =>
      JSON.stringify(JSON.parse(list ?? '[]')),
    );
    for (const list of lists)
      assert.ok(
        enums.some((each) => each === JSON.stringify([...list, null])),
        list.join(),
      );
    for (const part of known.partNames) assert.ok(text.includes(`"${part}": {`), part);
  });

  it('takes all that a sidecar can hold, and an empty one', () => {
    for (const value of [full, null, {}, { annotations: null, actors: {} }]) {
      assert.ok(validate(value), JSON.stringify(validate.errors));
      assert.deepEqual(problemsOf(value), []);
    }
  });

  it('says no exactly where the reader does', () => {
    const anything = fc.constantFrom<Value | undefined>(
      undefined,
      null,
      'x',
      '',
      ' ',
      7,
      true,
      [],
      {},
      ['y'],
      { a: 1 },
      'confirmed',
    );
    const steps = fc.array(fc.nat(12), { minLength: 1, maxLength: 5 });
    let refused = 0;
    const same = fc.property(steps, anything, (path, by) => {
      const value = broken(full, path, by) ?? null;
      const problems = problemsOf(value);
      const isFine = validate(value);
      assert.equal(isFine, problems.length === 0, JSON.stringify([path, by, problems, validate.errors]));
      if (!isFine) refused += 1;
    });
    fc.assert(same, { numRuns: 3_000, seed: 5 });
    assert.ok(refused > 500, `${refused}`);
  });

  it('is named by the manifest for every sidecar', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const named = contributes.yamlValidation.find((one: { fileMatch: string }) => one.fileMatch === '*.facts.yaml');
    assert.equal(named?.url, './schemas/facts.schema.json');
    assert.equal(readSidecar('format: 1\n').state, 'writable');
  });
});
