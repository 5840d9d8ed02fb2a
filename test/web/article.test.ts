import { commands, type Hover, languages, MarkdownString } from 'vscode';
import { at, closeAll, messagesOf, problemsOf, until, write } from '../editor/window';
import { assert } from './assert';

describe('An article in the browser’s own extension host', () => {
  afterEach(closeAll);

  it('is read: a hover tells who says a quotation', async () => {
    const { document } = await write('"The dam held all night," said Mara Quist.');
    const { start } = at(document, 'dam');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
    const words = hovers
      .flatMap(({ contents }) => contents)
      .map((one) => (one instanceof MarkdownString ? one.value : ''));
    assert(/Mara(&nbsp;| )Quist/.test(words.join('\n')), `no speaker in ${JSON.stringify(words)}`);
  });

  it('is checked: Problems has what nobody vouches for', async () => {
    const { document } = await write('It rained for a week. "The dam held all night." Nobody slept.');
    await messagesOf(() => commands.executeCommand('sourceline.factCheck'));
    await until(languages.onDidChangeDiagnostics, () => problemsOf(document.uri).includes('quote-no-speaker'));
  });
});
