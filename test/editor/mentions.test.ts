import assert from 'node:assert/strict';
import {
  commands,
  type DocumentHighlight,
  type Location,
  type Range,
  Selection,
  type TextDocument,
  window,
} from 'vscode';
import { at, closeAll, write } from './window';

const story = 'Priya Raman spoke first. She was brief. "No more," said Raman.\n\nTom Ekholm left.';

describe('The mentions of an actor', () => {
  afterEach(closeAll);

  const ask = <T>(command: string, document: TextDocument, words: string) =>
    commands.executeCommand<T[]>(command, document.uri, at(document, words).start);
  const texts = (document: TextDocument, ranges: readonly Range[]) => ranges.map((range) => document.getText(range));

  it('light up all together, pronouns too', async () => {
    const { document } = await write(story);
    const found = await ask<DocumentHighlight>('vscode.executeDocumentHighlights', document, 'Raman');
    assert.deepEqual(
      texts(
        document,
        found.map(({ range }) => range),
      ),
      ['Priya Raman', 'She', 'Raman'],
    );
  });

  it('are listed as references', async () => {
    const { document } = await write(story, 'markdown');
    const found = await ask<Location>('vscode.executeReferenceProvider', document, 'She');
    assert.deepEqual(
      texts(
        document,
        found.map(({ range }) => range),
      ),
      ['Priya Raman', 'She', 'Raman'],
    );
  });

  it('have the name that a pronoun stands for as its definition', async () => {
    const { document } = await write(story);
    const found = await ask<Location>('vscode.executeDefinitionProvider', document, 'She');
    assert.deepEqual(
      texts(
        document,
        found.map(({ range }) => range),
      ),
      ['Priya Raman'],
    );
  });

  it('leave definitions in headings and links to Markdown', async () => {
    const { document } = await write(
      '# Raman speaks\n\nPriya Raman spoke. See [Raman][1] again.\n\n[1]: #raman-speaks',
      'markdown',
    );
    const link = await commands.executeCommand<(Location | { targetUri: unknown })[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      at(document, 'Raman', 2).start,
    );
    assert.ok(link.every((one) => !('range' in one) || document.getText(one.range) !== 'Priya Raman'));
  });

  it('are none in a program', async () => {
    const { document } = await write('// Priya Raman\nconst Raman = 1;', 'python');
    assert.deepEqual(await ask('vscode.executeReferenceProvider', document, 'Raman'), []);
  });

  it('are gone through by commands, round and round', async () => {
    const editor = await write(story);
    const { start } = at(editor.document, 'Raman');
    editor.selection = new Selection(start, start);
    const seen = [];
    for (const command of ['nextMention', 'nextMention', 'nextMention', 'previousMention', 'firstMention']) {
      await commands.executeCommand(`sourceline.${command}`);
      seen.push(window.activeTextEditor?.selection);
    }
    const cursors = seen.map((selection) => selection?.isEmpty && editor.document.offsetAt(selection.active));
    const [first, second, third] = ['Priya', 'She', 'Raman.'].map((words) => story.indexOf(words));
    assert.deepEqual(cursors, [second, third, first, third, first]);
  });

  it('are listed in VS Code’s own view of references', async () => {
    const { document } = await write(story);
    await commands.executeCommand('sourceline.allMentions', document.uri.toString(), story.indexOf('She'));
    assert.equal(window.activeTextEditor?.selection.active.character, story.indexOf('She'));
    await commands.executeCommand('references-view.clear');
  });
});
