import assert from 'node:assert/strict';
import { commands, type Hover, languages, type TextDocument, Uri, window, workspace } from 'vscode';
import { toRange } from '../../src/editor/positions';
import { actorsPath } from '../../src/knowledge/knowledge';
import { at, closeAll, until, withSetting, write } from './window';

const story = 'The dam broke, the Brightwater Ruckus reported. "Run," said Skarholm, who kept it.';

describe('What the newsroom knows', () => {
  const [folder] = workspace.workspaceFolders ?? [];
  const file = Uri.joinPath(folder?.uri ?? Uri.file('/'), ...actorsPath);
  let article: TextDocument;

  beforeEach(async () => {
    await workspace.fs.writeFile(file, new Uint8Array());
  });

  afterEach(async () => {
    await save('actors: []\n');
    await until(languages.onDidChangeDiagnostics, () => languages.getDiagnostics(file).length === 0);
    await closeAll();
    await workspace.fs.delete(Uri.joinPath(file, '..'), { recursive: true });
  });

  /** Writes the file as a person does: opens it, types, saves. */
  const save = async (text: string) => {
    await commands.executeCommand('vscode.open', file);
    const isShown = () => window.activeTextEditor?.document.uri.toString() === file.toString();
    await until(window.onDidChangeActiveTextEditor, isShown);
    const editor = window.activeTextEditor;
    if (!editor) throw new Error('the file is not open');
    const all = { start: 0, end: editor.document.getText().length };
    await editor.edit((change) => change.replace(toRange(editor.document, all), text));
    assert.ok(await editor.document.save());
  };

  const kindAt = async (words: string): Promise<string> => {
    const { start } = at(article, words);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', article.uri, start);
    const texts = hovers.flatMap(({ contents }) => contents).map((one) => (typeof one === 'object' ? one.value : ''));
    return /^\*\*.*?\*\* · ([\w ]+)$/m.exec(texts[0]?.replace(/&nbsp;/g, ' ') ?? '')?.[1]?.trim() ?? '';
  };

  it('comes from the settings', async () => {
    article = (await write(story)).document;
    assert.notEqual(await kindAt('Brightwater'), 'news outlet');
    await withSetting('actors', { 'Brightwater Ruckus': 'outlet', Skarholm: 'place', Nonsense: 'animal' }, async () => {
      assert.equal(await kindAt('Brightwater'), 'news outlet');
      assert.equal(await kindAt('Skarholm'), 'place');
    });
    assert.notEqual(await kindAt('Brightwater'), 'news outlet');
  });

  it('comes from the folder’s own file as soon as that is saved, and what it cannot use shows at its line', async () => {
    article = (await write(story)).document;
    const actors = 'actors:\n  - name: Brightwater Ruckus\n    kind: outlet\n  - name: Skarholm\n    kind: hill';
    await save(actors);
    await until(languages.onDidChangeDiagnostics, () => languages.getDiagnostics(file).length > 0);
    const problems = languages.getDiagnostics(file).map(({ message, range }) => [range.start.line, message]);
    assert.deepEqual(problems, [[4, 'This actor needs a kind: person, organisation, outlet, place or group.']]);
    assert.equal(await kindAt('Brightwater'), 'news outlet');
  });
});
