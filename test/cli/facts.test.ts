import assert from 'node:assert/strict';
import { processMs, run, withFiles } from './run';

const story = `Mara Quist runs the harbour. "The wall holds," said Quist.

The so-called "Blue Plan," which nobody has read, is “a dream for some and a fright for the rest of us.”

Tomas Rehm said that the pumps were new. "They cost us a year of rent."
`;

const facts = `format: 1
actors:
  rehm: { name: Tomas Rehm, kind: person }
  quist: { name: Mara Quist, kind: person, shown-as: Harbour master Quist }
sources:
  memo: { kind: document, title: Memo }
annotations:
  - id: q-wall
    anchor: { exact: '"The wall holds,"', before: "Mara Quist runs the harbour. ", after: " said Quist." }
    status: confirmed
    by: RF
    evidence:
      - source: memo
  - id: q-rent
    anchor: { exact: '"They cost us a year of rent."', before: "that the pumps were new. " }
    speaker: { actor: quist, how: corrected }
    status: fix
  - id: q-pumps
    anchor: { exact: that the pumps were old, before: "Tomas Rehm said ", after: '. "They cost us a year' }
    status: confirmed
    by: RF
  - id: q-gone
    anchor: { exact: Nobody at the ministry had ever heard of it before., before: "He added: " }
    status: disputed
rejected:
  - id: r-dream
    anchor: { exact: “a dream for some and a fright for the rest of us.”, before: "nobody has read, is " }
    because: not-a-quotation
`;

describe('sourceline analyse --facts', function () {
  this.timeout(processMs);
  const files = { 'story.txt': story, 'story.txt.facts.yaml': facts };

  it('prints decisions with the places and the statuses that count now', () =>
    withFiles(files, async (cwd) => {
      const { code, stderr, printed } = await run(['analyse', '--facts', 'story.txt'], { cwd });
      assert.deepEqual([code, stderr], [0, '']);
      const { annotations = [], rejected, sources } = printed()[0]?.facts ?? {};
      assert.deepEqual(
        annotations.map(({ id, status, span, was }) => [id, status, span && story.slice(...span), was?.status]),
        [
          ['q-wall', 'confirmed', '"The wall holds,"', undefined],
          ['q-pumps', 'checking', 'that the pumps were new', 'confirmed'],
          ['q-rent', 'fix', '"They cost us a year of rent."', undefined],
          ['q-gone', 'disputed', null, undefined],
        ],
      );
      assert.deepEqual(
        rejected?.map(({ span, because }) => [story.slice(...span), because]),
        [['“a dream for some and a fright for the rest of us.”', 'not-a-quotation']],
      );
      assert.deepEqual(sources, { memo: { kind: 'document', title: 'Memo' } });
    }));

  it('corrects speakers and names, and leaves out what was turned down, with its findings', () =>
    withFiles(files, async (cwd) => {
      const [plain, heeded] = await Promise.all([
        run(['analyse', 'story.txt'], { cwd }),
        run(['analyse', '--facts', 'story.txt'], { cwd }),
      ]);
      const [before, after] = [plain.printed()[0], heeded.printed()[0]];
      assert.equal(before?.facts, undefined);
      const missing = (one: typeof after) => one?.findings.filter(({ check }) => check === 'quote-no-speaker').length;
      assert.deepEqual([missing(before), missing(after)], [1, 0]);
      const rent = after?.attributions.find(({ content }) =>
        content.some(([start]) => story.startsWith('"They', start)),
      );
      const speaker = after?.actors.find(({ id }) => id === rent?.actor);
      assert.equal(speaker?.name, 'Harbour master Quist');
    }));

  it('is the same as without where there is no facts file', () =>
    withFiles({ 'story.txt': story }, async (cwd) => {
      const [plain, heeded] = await Promise.all([
        run(['analyse', 'story.txt'], { cwd }),
        run(['analyse', '--facts', 'story.txt'], { cwd }),
      ]);
      assert.deepEqual([heeded.code, heeded.stderr, heeded.stdout], [0, '', plain.stdout]);
    }));

  it('says where a facts file has an error, and uses the rest', () =>
    withFiles({ ...files, 'story.txt.facts.yaml': `${facts}article: [\n` }, async (cwd) => {
      const { code, stderr, printed } = await run(['analyse', '--facts', 'story.txt'], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, /^sourceline: story\.txt: facts\.yaml, line \d+: is not YAML/);
      assert.equal(printed()[0]?.facts?.annotations.length, 4);
    }));

  it('is for files, and not for lines', async () => {
    const { code, stderr } = await run(['analyse', '--facts', '--jsonl'], { input: '' });
    assert.equal(code, 2);
    assert.match(stderr, /not with --jsonl/);
  });
});
