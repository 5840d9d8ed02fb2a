import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { readSilverAttributions, writeSilverAttributions } from '../../training/silver-attributions';

const attributions = [
  {
    confidence: 0.87,
    source: [[0, 4]],
    cue: [[5, 9]],
    content: [
      [10, 19],
      [22, 30],
    ],
  },
  { confidence: 0.3, source: [], cue: [[40, 44]], content: [[45, 60]] },
] as const;

describe('Silver attributions', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'silver-'));
  const file = path.join(folder, 'silver.txt.gz');
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('are kept without the text that they are of, and found again by it', () => {
    const text = 'Lund said it failed in the end. '.repeat(3);
    const line = writeSilverAttributions([{ id: 'a', text, attributions }]);
    assert.ok(!/Lund|said/.test(line));
    writeFileSync(file, gzipSync(line));
    const [read] = readSilverAttributions(file, [{ id: 'b', text }]);
    assert.equal(read?.id, 'b');
    assert.deepEqual(read?.attributions, attributions);
    assert.ok((read?.weight ?? 1) < 1);
  });

  it('are left out where the text has changed', () => {
    writeFileSync(file, gzipSync(writeSilverAttributions([{ id: 'a', text: 'It failed.', attributions }])));
    assert.deepEqual(readSilverAttributions(file, [{ id: 'a', text: 'It held.' }]), []);
  });
});
