import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSilverPeople } from '../../training/silver-people';

const TEXT = 'Mayor Ida Moss left. She smiled. The guard waved.';

describe('silver people', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'silver-'));
  const coref = [
    [
      [21, 24],
      [0, 14],
    ],
    [[33, 42]],
  ];
  writeFileSync(path.join(folder, 'polnear-train.jsonl.gz'), gzipSync(JSON.stringify({ id: 'a', text: TEXT, coref })));
  after(() => rmSync(folder, { recursive: true }));

  it('are mentions in order, with their chain and what they are', () => {
    const [document] = readSilverPeople(folder);
    const read = document?.mentions.map(({ start, end, entity, form }) => [TEXT.slice(start, end), entity, form]);
    assert.deepEqual(read, [
      ['Mayor Ida Moss', '0', 'name'],
      ['She', '0', 'he-or-she'],
      ['The guard', '1', 'other'],
    ]);
  });

  it('have the last word of a name as its head', () => {
    const [{ head } = { head: { start: 0, end: 0 } }] = readSilverPeople(folder)[0]?.mentions ?? [];
    assert.equal(TEXT.slice(head.start, head.end), 'Moss');
  });
});
