import assert from 'node:assert/strict';
import { commands, languages, Position, Range, window, workspace } from 'vscode';
import { type Articles, holdArticles, isArticle, isPartial } from '../../src/editor/articles';
import { closeAll, edit, until, withSetting, write } from './window';

const story = '"The dam held all night," said Mara Quist. She did not sleep.';

describe('The articles', () => {
  let articles: Articles;

  beforeEach(() => {
    articles = holdArticles();
  });

  afterEach(async () => {
    articles.dispose();
    await closeAll();
  });

  const read = () => until(articles.onDidChange, () => articles.active !== undefined);

  it('read the one in the active editor without being asked', async () => {
    const { document } = await write(story);
    await read();
    assert.equal(articles.active?.document, document);
    assert.equal(articles.active?.article.document.quotations.length, 1);
  });

  it('read an edit after a pause', async () => {
    const editor = await write(story);
    await read();
    await edit(editor, 'She did not sleep.', '"Nobody slept," she said.');
    await until(articles.onDidChange, () => articles.active?.article.document.quotations.length === 2);
  });

  it('give the current version at any time', async () => {
    const editor = await write(story);
    await read();
    for (const words of ['held', 'stood', 'broke']) {
      await edit(editor, /The dam (\w+)/.exec(editor.document.getText())?.[1] ?? '', words);
      assert.equal(articles.of(editor.document)?.document.text, editor.document.getText());
    }
  });

  it('give the same article for the same version', async () => {
    const { document } = await write(story);
    assert.equal(articles.of(document), articles.of(document));
  });

  it('read Markdown as Markdown', async () => {
    const { document } = await write('# Dam held\n\n`"code"` and "words," said Mara Quist.', 'markdown');
    assert.equal(articles.of(document)?.document.format, 'markdown');
  });

  it('read no program', async () => {
    const { document } = await write('const story = "held";', 'javascript');
    assert.equal(articles.of(document), undefined);
    assert.equal(articles.active, undefined);
  });

  it('read other languages when the settings say so', async () => {
    const { document } = await write(story, 'javascript');
    await withSetting('languages', ['javascript'], async () => {
      await read();
      assert.equal(articles.active?.document, document);
    });
    assert.equal(articles.of(document), undefined);
  });

  it('let go of one that was closed', async () => {
    const { document } = await write(story);
    await read();
    await closeAll();
    await until(workspace.onDidCloseTextDocument, () => document.isClosed);
    assert.equal(articles.active, undefined);
    assert.equal(articles.of(document), undefined);
  });

  it('do not mind one that is closed before the pause is over', async () => {
    const editor = await write(story);
    await read();
    await edit(editor, 'held', 'broke');
    await closeAll();
    await until(workspace.onDidCloseTextDocument, () => editor.document.isClosed);
    const { document } = await write('"The next one," said Mara Quist.');
    await until(articles.onDidChange, () => articles.active?.document === document);
  });

  it('follow a file whose language changes', async () => {
    const { document } = await write(story);
    await read();
    await languages.setTextDocumentLanguage(document, 'javascript');
    assert.deepEqual([isArticle(document), articles.of(document)], [false, undefined]);
    await languages.setTextDocumentLanguage(document, 'markdown');
    await read();
    assert.equal(articles.active?.article.document.format, 'markdown');
  });

  it('stay with the article on the screen when the focus leaves for a side panel', async () => {
    const { document } = await write(story);
    await read();
    await commands.executeCommand('workbench.action.focusSideBar');
    assert.equal(articles.active?.document, document);
  });

  it('read an empty file', async () => {
    const { document } = await write('');
    assert.deepEqual(articles.of(document)?.document.quotations, []);
  });

  it('read only the part on the screen of one that is too long, and another after scrolling', async () => {
    const line = 'A line of no interest at all, which says nothing about anybody.\n';
    const content = `"It starts," said Mara Quist.\n${line.repeat(2_000)}"It ends," said Ole Brandt.`;
    await withSetting('maxLength', 60_000, async () => {
      const editor = await write(content);
      await read();
      const first = articles.active?.article;
      assert.ok(first && isPartial(first));
      assert.deepEqual(first.document.attributions.length, 1);
      const end = new Position(editor.document.lineCount - 1, 0);
      editor.revealRange(new Range(end, end));
      await until(articles.onDidChange, () => articles.active?.article.document.analysed.end === content.length);
      assert.equal(articles.active?.article.document.actors[0]?.name, 'Ole Brandt');
    });
  });

  for (const [what, content] of Object.entries({
    'bytes that are no text': String.fromCharCode(...Array.from({ length: 5_000 }, (_, i) => ((i * 7919) % 255) + 1)),
  }))
    it(`read ${what}`, async () => {
      const { document } = await write(content);
      assert.equal(articles.of(document)?.document.text, document.getText());
    });

  for (const [what, content] of Object.entries({
    'a line of 200,000 characters': '"We held," said Mara Quist. '.repeat(7_400),
    'a file of five megabytes': `"We held," said Mara Quist. ${'Nobody slept that night. '.repeat(15)}\n\n`.repeat(
      12_500,
    ),
  }))
    it(`read a part of ${what}, and let the editor answer meanwhile`, async () => {
      await withSetting('maxLength', 60_000, () => readLong(content));
    });

  const readLong = async (content: string) => {
    const { document } = await write(content);
    const [answer] = await Promise.all([commands.executeCommand('sourceline.undoActorDecision'), read()]);
    assert.equal(answer, undefined);
    const article = articles.of(document);
    assert.ok(article && isPartial(article) && article.document.quotations.length > 0);
  };

  it('read half characters', async () => {
    const editor = await write('She said so.');
    await edit(editor, 'said so', '\uD800 "said \uDC00," \uDBFF to Mara\uD83D');
    assert.equal(articles.of(editor.document)?.document.text, 'She \uD800 "said \uDC00," \uDBFF to Mara\uD83D.');
  });

  it('keep what was read last when reading fails, and read again after the next edit', async () => {
    let isBroken = false;
    const fragile = holdArticles({
      decisionsFor() {
        if (isBroken) throw new Error('out of order');
        return [];
      },
      decide: async () => 'unchanged',
      undo: async () => undefined,
      dispose: () => undefined,
    });
    const editor = await write(story);
    await until(fragile.onDidChange, () => fragile.active !== undefined);
    const before = fragile.active?.article;
    isBroken = true;
    await edit(editor, 'held', 'broke');
    assert.equal(fragile.of(editor.document), undefined);
    assert.equal(fragile.active?.article, before);
    isBroken = false;
    await edit(editor, 'broke', 'stood');
    await until(fragile.onDidChange, () => fragile.active?.article.document.text === editor.document.getText());
    fragile.dispose();
  });

  it('keep reading after the window has shown something else', async () => {
    const { document } = await write(story);
    await read();
    await write('{}', 'json');
    await until(window.onDidChangeActiveTextEditor, () => articles.active === undefined);
    await window.showTextDocument(document);
    await until(articles.onDidChange, () => articles.active?.document === document);
  });
});
