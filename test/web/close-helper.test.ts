import { extensions, Uri } from 'vscode';
import { startCloseHelper } from '../../src/editor/close-helper';
import { assert } from './assert';

describe('The close reading in the browser’s own extension host', function () {
  this.timeout(120_000);

  it('runs in a worker', async () => {
    const helper = await startCloseHelper(
      extensions.getExtension('sourceline.sourceline')?.extensionUri ?? Uri.file('/'),
    );
    try {
      const prose = 'The operator has gone on record that the ferry was never inspected.';
      const found = await helper.read(prose);
      const contents = found?.flatMap(({ content }) => content.map(({ start, end }) => prose.slice(start, end)));
      assert(contents?.join() === 'that the ferry was never inspected', `it found ${contents}`);
    } finally {
      helper.end();
    }
  });
});
