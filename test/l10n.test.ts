import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('The list for translators', () => {
  it('has every text that the editor shows, and no other', () => {
    const { stderr } = spawnSync(process.execPath, ['scripts/l10n.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(stderr, '');
  });
});
