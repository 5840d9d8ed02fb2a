import assert from 'node:assert/strict';
import { window } from 'vscode';
import { guarded, guardedCommand } from '../../src/editor/log';

const fail = (): never => {
  throw new Error('out of order');
};

describe('Guarded work', () => {
  it('gives what it gives, and nothing when it fails', () => {
    assert.equal(
      guarded('adding', () => 1 + 1),
      2,
    );
    assert.equal(guarded('failing', fail), undefined);
  });

  it('tells the person who asked for it in plain words that it failed, and only then', async () => {
    const said: string[] = [];
    const { showErrorMessage } = window;
    Object.assign(window, { showErrorMessage: async (message: string) => void said.push(message) });
    try {
      await guardedCommand('working', 'It did not work.', async () => undefined);
      assert.deepEqual(said, []);
      await guardedCommand('failing', 'It did not work.', async () => fail());
      assert.deepEqual(said, ['It did not work.']);
    } finally {
      Object.assign(window, { showErrorMessage });
    }
  });
});
