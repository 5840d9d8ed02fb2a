import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decide } from '../../src/annotations/cast';
import type { Change } from '../../src/annotations/change';
import { take } from '../../src/annotations/conflicts';
import { addAnnotation, addNote, setPart, setStatus } from '../../src/annotations/edits';
import { readSidecar, type Sidecar, writeChanges } from '../../src/annotations/sidecar';
import { applySplices } from '../../src/annotations/splice';

const file = 'story.md.facts.yaml';
const none = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
const person = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'commit.gpgsign=false'];

const git = (folder: string, ...args: string[]) =>
  execFileSync('git', [...person, ...args], { cwd: folder, env: { ...process.env, ...none }, stdio: 'pipe' });

type Deed = (now: Sidecar) => readonly Change[];

const written = (text: string, deed: Deed): string => {
  const sidecar = readSidecar(text);
  const result = writeChanges(sidecar, deed(sidecar));
  assert.ok(result);
  return result.sidecar.text;
};

/** What git makes of two branches that each did something to the same file. */
function merged(before: string, ours: Deed, theirs: Deed): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-merge-'));
  const commit = (text: string) => {
    writeFileSync(path.join(folder, file), text);
    git(folder, 'add', '.');
    git(folder, 'commit', '-qm', 'decided');
  };
  try {
    git(folder, 'init', '-q', '-b', 'ours');
    commit(before);
    git(folder, 'checkout', '-qb', 'theirs');
    commit(written(before, theirs));
    git(folder, 'checkout', '-q', 'ours');
    commit(written(before, ours));
    spawnSync('git', [...person, 'merge', '-q', 'theirs'], { cwd: folder, env: { ...process.env, ...none } });
    return readFileSync(path.join(folder, file), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const quote = (id: string, exact: string) => ({ id, type: 'quote' as const, anchor: { exact } });

/** Four claims in the article's order. */
const before = ['q-aa', 'q-bb', 'q-cc', 'q-dd'].reduce(
  (text, id) => written(text, () => addAnnotation({ ...quote(id, `words of ${id}`), status: 'checking' })),
  '',
);

const status =
  (id: string, to: 'confirmed' | 'fix'): Deed =>
  ({ facts }) =>
    facts.annotations
      .filter((one) => one.id === id)
      .flatMap((one) => setStatus(one, to, { by: 'Ada', on: '2026-11-23' }));

const statusesIn = (text: string) => readSidecar(text).facts.annotations.map(({ id, status: now }) => `${id} ${now}`);

describe('Two branches that decide', () => {
  it('about different claims are joined by git, neighbours too', () => {
    const text = merged(before, status('q-bb', 'confirmed'), status('q-cc', 'fix'));
    assert.deepEqual(statusesIn(text), ['q-aa checking', 'q-bb confirmed', 'q-cc fix', 'q-dd checking']);
  });

  it('with notes, ticks and statuses on different claims are joined', () => {
    const noted: Deed = ({ facts }) => [
      ...addNote('q-aa', { text: 'Ask again.' }),
      ...facts.annotations.slice(3).flatMap((one) => setPart(one, 'wording', 'ok')),
    ];
    const { state, facts } = readSidecar(merged(before, noted, status('q-bb', 'fix')));
    assert.equal(state, 'writable');
    assert.deepEqual(
      facts.annotations.map(({ notes, parts, status: now }) => [notes?.length, parts?.wording, now]),
      [
        [1, undefined, 'checking'],
        [undefined, undefined, 'fix'],
        [undefined, undefined, 'checking'],
        [undefined, 'ok', 'checking'],
      ],
    );
  });

  it('and both mark new words in different places are joined, in the article’s order', () => {
    const text = merged(
      before,
      () => addAnnotation(quote('f-new', 'early words'), 'q-bb'),
      () => addAnnotation(quote('s-new', 'late words'), 'q-dd'),
    );
    const ids = readSidecar(text).facts.annotations.map(({ id }) => id);
    assert.deepEqual(ids, ['q-aa', 'f-new', 'q-bb', 'q-cc', 's-new', 'q-dd']);
  });

  it('about actors of their own are joined', () => {
    const start = ['Bo Ek', 'Cy Ray'].reduce(
      (text, name) =>
        written(text, ({ facts }) =>
          decide(facts.actors, { type: 'rename', actor: { name, kind: 'person' }, name: `${name} jr` }),
        ),
      before,
    );
    const kind: Deed = ({ facts }) =>
      decide(facts.actors, { type: 'kind', actor: { name: 'Bo Ek', kind: 'person' }, kind: 'outlet' });
    const same: Deed = ({ facts }) =>
      decide(facts.actors, {
        type: 'merge',
        actors: [
          { name: 'Cy Ray', kind: 'person' },
          { name: 'Ray', kind: 'person' },
        ],
      });
    const { state, facts } = readSidecar(merged(start, kind, same));
    assert.equal(state, 'writable');
    assert.deepEqual([facts.actors['bo-ek']?.kind, facts.actors['cy-ray']?.['same-as']], ['outlet', ['Ray']]);
  });

  it('about the same claim leave a conflict that names both sides, and either can be taken', () => {
    const text = merged(before, status('q-bb', 'confirmed'), status('q-bb', 'fix'));
    const { state, conflicts, problems } = readSidecar(text);
    assert.deepEqual([state, conflicts.length, problems[0]?.reason], ['broken', 1, 'conflict']);
    const settled = (side: 'ours' | 'theirs') =>
      statusesIn(
        applySplices(
          text,
          conflicts.map((one) => take(one, side)),
        ),
      )[1];
    assert.deepEqual([settled('ours'), settled('theirs')], ['q-bb confirmed', 'q-bb fix']);
  });

  it('and both mark new words in the very same place leave a conflict', () => {
    const add =
      (id: string): Deed =>
      () =>
        addAnnotation(quote(id, `new words of ${id}`), 'q-cc');
    assert.equal(readSidecar(merged(before, add('f-one'), add('f-two'))).conflicts.length, 1);
  });
}).timeout(60_000);
