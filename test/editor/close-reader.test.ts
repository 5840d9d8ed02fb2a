import assert from 'node:assert/strict';
import { extensions, Uri, window, workspace } from 'vscode';
import { type Articles, holdArticles } from '../../src/editor/articles';
import { type CloseReader, holdCloseReader } from '../../src/editor/close-reader';
import { closeAll, edit, until, write } from './window';

/** The first reading finds nothing in the last paragraph. */
const story = [
  'The boat will not sail before May, Ines Roth said.',
  '“The hull is thin,” said Petra Lund, who measured it.',
  'According to the operator, 4,000 tickets have been sold.',
  'The operator has gone on record that the ferry was never inspected.',
].join('\n\n');
const hidden = 'the ferry was never inspected';

describe('The close reading', function () {
  this.timeout(120_000);
  const own = extensions.getExtension('sourceline.sourceline')?.extensionUri ?? Uri.file('/');
  const set = (value: string | undefined) => workspace.getConfiguration('sourceline').update('closeReading', value);
  let open: { dispose(): void }[] = [];

  beforeEach(() => set('auto')); // the tests' own settings have it off

  afterEach(async () => {
    for (const each of open) each.dispose();
    open = [];
    await set(undefined);
    await closeAll();
  });

  const hold = (extensionUri = own): { articles: Articles; closeReader: CloseReader } => {
    const closeReader = holdCloseReader(extensionUri);
    const articles = holdArticles(undefined, undefined, undefined, undefined, closeReader);
    open.push(articles, closeReader);
    return { articles, closeReader };
  };

  const contents = ({ active }: Articles): string[] =>
    active?.article.document.attributions.flatMap(({ content }) =>
      content.map(({ start, end }) => active.article.document.text.slice(start, end)),
    ) ?? [];

  it('adds what the first reading did not find, keeps it while its paragraph is edited, and goes when it is turned off', async () => {
    const { articles, closeReader } = hold();
    const editor = await write(story);
    const first = until(articles.onDidChange, () => articles.active !== undefined);
    await first;
    assert.ok(!contents(articles).includes(hidden));
    await until(articles.onDidChange, () => contents(articles).includes(hidden));
    assert.equal(contents(articles).length, 4);

    await edit(editor, 'inspected', 'really inspected');
    await until(articles.onDidChange, () => articles.of(editor.document) !== undefined);
    assert.ok(contents(articles).includes('the ferry was never really inspected'));
    await until(closeReader.onDidChangeWork, () => closeReader.left(editor.document) === 1);
    await until(closeReader.onDidChangeWork, () => closeReader.left(editor.document) === 0);
    assert.ok(contents(articles).includes('the ferry was never really inspected'));

    await set('off');
    await until(articles.onDidChange, () => contents(articles).length === 3);
  });

  it('is said to be missing once, and the first reading stays', async () => {
    const said: string[] = [];
    const { showErrorMessage } = window;
    Object.assign(window, { showErrorMessage: async (message: string) => void said.push(message) });
    try {
      const { articles, closeReader } = hold(Uri.joinPath(own, 'nowhere'));
      const editor = await write(story);
      await until(closeReader.onDidChangeWork, () => closeReader.left(editor.document) > 0);
      await until(closeReader.onDidChangeWork, () => closeReader.left(editor.document) === 0);
      await edit(editor, 'May', 'June');
      await until(articles.onDidChange, () => contents(articles).some((words) => words.includes('June')));
      assert.equal(closeReader.left(editor.document), 0);
      assert.equal(contents(articles).length, 3);
    } finally {
      Object.assign(window, { showErrorMessage });
    }
    assert.deepEqual(said, ['Sourceline cannot read closely here, and stays with its first reading.']);
  });
});
