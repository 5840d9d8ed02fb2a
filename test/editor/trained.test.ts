import assert from 'node:assert/strict';
import { extensions, Uri, window, workspace } from 'vscode';
import { type Articles, holdArticles } from '../../src/editor/articles';
import { loadTrained, type TrainedTables } from '../../src/editor/trained';
import { closeAll, until, write } from './window';

/** The rules take the town for a person, who says something; the tables do not. */
const story = 'Rain fell in Tarnby. Tarnby said "it was cold".';

describe('The language model', () => {
  const own = extensions.getExtension('sourceline.sourceline')?.extensionUri ?? Uri.file('/');
  const [folder] = workspace.workspaceFolders ?? [];
  const other = Uri.joinPath(folder?.uri ?? Uri.file('/'), 'other-extension');
  const file = Uri.joinPath(other, 'models', 'en.bin');
  let open: { dispose(): void }[] = [];

  afterEach(async () => {
    for (const each of open) each.dispose();
    open = [];
    await closeAll();
    await workspace.fs.delete(other, { recursive: true }).then(undefined, () => undefined);
  });

  const kinds = (articles: Articles) => articles.active?.article.document.actors.map(({ kind }) => kind).join();

  const hold = (trained: TrainedTables): Articles => {
    const articles = holdArticles(undefined, undefined, trained);
    open.push(articles, trained);
    return articles;
  };

  /** What the window says while a model is read from `other`. */
  const complaints = async (): Promise<string[]> => {
    const said: string[] = [];
    const { showErrorMessage } = window;
    Object.assign(window, { showErrorMessage: async (message: string) => void said.push(message) });
    try {
      const trained = loadTrained(other);
      const articles = hold(trained);
      await trained.loaded;
      await write(story);
      await until(articles.onDidChange, () => articles.active !== undefined);
      assert.equal(trained.tables, undefined);
      assert.equal(kinds(articles), 'person');
    } finally {
      Object.assign(window, { showErrorMessage });
    }
    return said;
  };

  it('is read after the articles, which are read again when it is there', async () => {
    await write(story);
    const trained = loadTrained(own);
    const articles = hold(trained);
    const seen: (string | undefined)[] = [];
    articles.onDidChange(() => seen.push(kinds(articles)));
    await trained.loaded;
    await until(articles.onDidChange, () => kinds(articles) === 'place');
    assert.equal(seen.at(-1), 'place');
  });

  it('is missed once, in words, and the rules do without it', async () => {
    assert.deepEqual(await complaints(), [
      'Sourceline cannot read its language model and finds names and claims by simpler rules.',
    ]);
  });

  it('is missed likewise when it is cut short, or of another version', async () => {
    const whole = await workspace.fs.readFile(Uri.joinPath(own, 'models', 'en.bin'));
    const newer = whole.slice();
    newer[4] = 99;
    for (const bytes of [whole.slice(0, whole.length - 1), newer, new Uint8Array()]) {
      await workspace.fs.writeFile(file, bytes);
      assert.equal((await complaints()).length, 1);
      await closeAll();
    }
  });
});
