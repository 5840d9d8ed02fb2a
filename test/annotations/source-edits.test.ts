import assert from 'node:assert/strict';
import type { Change } from '../../src/annotations/change';
import { readSidecar, type Sidecar, writeChanges } from '../../src/annotations/sidecar';
import { amendSource, keyFor, removeSource, sealSource, usesOf } from '../../src/annotations/source-edits';

const file = `format: 1

sources:
  ada-roe: # met twice
    kind: interview
    rank: primary
    title: Interview with Ada Roe
    note: her kitchen
  minutes:
    kind: document
    file: minutes.pdf
    derived-from: [ada-roe]

annotations:
  - id: q-1
    anchor:
      exact: Go.
    evidence:
      - source: minutes
        at: p. 3
      - source: ada-roe
        stance: supports
`;
const now = readSidecar(file);

function written(changes: readonly Change[] | undefined, from = now): Sidecar {
  const done = changes && writeChanges(from, changes);
  assert.ok(done);
  return done.sidecar;
}

describe('A source of an article', () => {
  it('gets a key of its own, and the one that it has where the address or the file is the same', () => {
    assert.equal(keyFor(now, { file: 'minutes.pdf' }, 'Minutes').key, 'minutes');
    const fresh = keyFor(now, { kind: 'article', url: 'https://example.org/a' }, 'Minutes');
    assert.equal(fresh.key, 'minutes-2');
    assert.equal(written(fresh.changes).facts.sources['minutes-2']?.url, 'https://example.org/a');
  });

  it('is another one where the bytes are others', () => {
    const one = written(amendSource(now, 'minutes', { sha256: 'a'.repeat(64) }));
    assert.equal(keyFor(one, { file: 'minutes.pdf', sha256: 'a'.repeat(64) }, 'minutes').key, 'minutes');
    assert.equal(keyFor(one, { file: 'minutes.pdf', sha256: 'b'.repeat(64) }, 'minutes').key, 'minutes-2');
  });

  it('is changed key by key', () => {
    const { text } = written(amendSource(now, 'ada-roe', { rank: 'secondary', note: undefined, kind: 'interview' }));
    assert.equal(text, file.replace('rank: primary', 'rank: secondary').replace('    note: her kitchen\n', ''));
    assert.deepEqual(amendSource(now, 'nobody', { rank: 'primary' }), []);
  });

  it('goes only where nothing rests on it', () => {
    assert.deepEqual([usesOf(now, 'ada-roe'), usesOf(now, 'minutes')], [2, 1]);
    assert.deepEqual(removeSource(now, 'minutes'), []);
    const free = readSidecar(file.replace('- source: minutes\n        at: p. 3\n      ', ''));
    const one = written(removeSource(free, 'minutes'), free);
    assert.deepEqual(Object.keys(one.facts.sources), ['ada-roe']);
  });
});

describe('A sealed source', () => {
  it('is nowhere in the file under its name', () => {
    const { text, facts } = written(sealSource(now, 'ada-roe', 'Blue Heron'));
    assert.doesNotMatch(text, /ada|roe|kitchen|met twice/i);
    assert.deepEqual(facts.sources['blue-heron'], { kind: 'interview', rank: 'primary', sealed: true });
    assert.deepEqual(facts.sources.minutes?.['derived-from'], ['blue-heron']);
    assert.deepEqual(
      facts.annotations[0]?.evidence?.map(({ source, at, stance }) => [source, at, stance]),
      [
        ['minutes', 'p. 3', undefined],
        ['blue-heron', undefined, 'supports'],
      ],
    );
  });

  it('may keep a key that is a code name already', () => {
    const { facts } = written(sealSource(now, 'ada-roe', 'Ada Roe'));
    assert.deepEqual(facts.sources['ada-roe'], { kind: 'interview', rank: 'primary', sealed: true });
  });

  it('is not made where some of the file cannot be read and could still name it', () => {
    assert.equal(
      sealSource(readSidecar(file.replace('- source: minutes', '- about: ada-roe')), 'ada-roe', 'x'),
      undefined,
    );
    assert.equal(sealSource(now, 'nobody', 'x'), undefined);
  });
});
