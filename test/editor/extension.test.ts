import assert from 'node:assert/strict';
import { extensions } from 'vscode';

describe('Sourceline in a real extension host', () => {
  it('activates', async () => {
    const extension = extensions.getExtension('sourceline.sourceline');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
