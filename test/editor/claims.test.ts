import assert from 'node:assert/strict';
import {
  type CodeAction,
  commands,
  type Hover,
  languages,
  Selection,
  type TextDocument,
  type TextEditor,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { holdArticles } from '../../src/editor/articles';
import { entriesOf } from '../../src/editor/entries';
import { holdReviews } from '../../src/editor/reviews';
import { sidecarOf } from '../../src/editor/sidecar-file';
import { holdSidecars } from '../../src/editor/sidecars';
import { at, closeAll, edit, errorsOf, file, messagesOf, until, warningsOf, withSetting, write } from './window';

const story =
  'Mara Quist runs the harbour. "The wall holds," said Quist.\n\n"Nobody asked us."\n\nThe clerk said that the file was lost.\n';

/** What the surfaces show, held apart from the running extension, which writes the same files. */
const desk = () => {
  const sidecars = holdSidecars();
  const reviews = holdReviews(sidecars);
  const articles = holdArticles(undefined, undefined, undefined, reviews);
  return { sidecars, reviews, articles, dispose: () => [articles, reviews, sidecars].map((one) => one.dispose()) };
};

describe('A decision about a claim', () => {
  let held: ReturnType<typeof desk>;
  beforeEach(() => {
    held = desk();
  });
  afterEach(async () => {
    held.dispose();
    await closeAll();
  });

  const cursor = (editor: TextEditor, words: string) => {
    const { start } = at(editor.document, words);
    editor.selection = new Selection(start, start);
  };
  const beside = async ({ uri }: TextDocument) => new TextDecoder().decode(await workspace.fs.readFile(sidecarOf(uri)));
  const rows = (document: TextDocument) => {
    const article = held.articles.of(document);
    return (article ? entriesOf(article) : []).map(({ row }) => row);
  };
  const statusOf = (document: TextDocument, words: string) =>
    rows(document).find((row) => row.words.includes(words))?.status;
  const hasStatus = (document: TextDocument, words: string, status: string) =>
    until(held.sidecars.onDidChange, () => statusOf(document, words) === status);
  const decide = async (editor: TextEditor, command: string, words: string) => {
    cursor(editor, words);
    await commands.executeCommand(`sourceline.${command}`);
  };

  it('makes the file beside the article, with one block that says what was decided', async () =>
    withSetting('name', 'RF', async () => {
      const editor = await write(story);
      assert.equal(statusOf(editor.document, 'The wall holds'), 'unchecked');
      await decide(editor, 'markConfirmed', 'The wall holds');
      await hasStatus(editor.document, 'The wall holds', 'confirmed');
      const text = await beside(editor.document);
      assert.match(text, /annotations:\n {2}- id: q-\w+\n {4}type: quote\n {4}form: direct\n {4}anchor:\n/);
      assert.match(text, /status: confirmed\n {4}by: RF\n {4}on: "?\d{4}-\d\d-\d\d"?\n/);
      assert.equal(editor.document.getText(), story);
      assert.equal(editor.document.isDirty, false);
    }));

  it('changes one line where the same person decides again on the same day', async () => {
    const editor = await write(story);
    await decide(editor, 'markConfirmed', 'The wall holds');
    const before = (await beside(editor.document)).split('\n');
    await decide(editor, 'markFix', 'The wall holds');
    const after = (await beside(editor.document)).split('\n');
    assert.equal(after.length, before.length);
    assert.deepEqual(
      after.filter((line, index) => line !== before[index]),
      ['    status: fix'],
    );
  });

  it('stays on its words through edits around it, and falls back when they are edited themselves', async () => {
    const editor = await write(story);
    await decide(editor, 'markConfirmed', 'The wall holds');
    await hasStatus(editor.document, 'The wall holds', 'confirmed');
    await edit(editor, 'Mara Quist runs', 'For ten years Mara Quist has run');
    assert.equal(statusOf(editor.document, 'The wall holds'), 'confirmed');
    await edit(editor, 'wall holds', 'wall may hold');
    const row = rows(editor.document).find(({ words }) => words.includes('may hold'));
    assert.deepEqual([row?.status, row?.isUnconfirmed], ['checking', true]);
    assert.match(await beside(editor.document), /status: confirmed/);
    await editor.document.save();
    await until(
      held.sidecars.onDidChange,
      () => held.sidecars.of(editor.document.uri)?.text.includes('history') === true,
    );
    const text = held.sidecars.of(editor.document.uri)?.text ?? '';
    assert.match(text, /exact: .*The wall may hold/);
    assert.match(text, /status: checking[\s\S]*history:\n {6}- was: .*The wall holds[\s\S]*status: confirmed/);
  });

  it('comes back as it was where the edit is taken back', async () => {
    const editor = await write(story);
    await decide(editor, 'markConfirmed', 'The wall holds');
    await hasStatus(editor.document, 'The wall holds', 'confirmed');
    await edit(editor, 'wall holds', 'wall may hold');
    await edit(editor, 'wall may hold', 'wall holds');
    assert.equal(statusOf(editor.document, 'The wall holds'), 'confirmed');
  });

  it('is listed without a place when its words are gone, and is back with them', async () => {
    const editor = await write(story);
    await decide(editor, 'markConfirmed', 'The wall holds');
    await hasStatus(editor.document, 'The wall holds', 'confirmed');
    await edit(editor, '"The wall holds," said Quist.', '');
    const lost = held.articles.of(editor.document)?.review.lost ?? [];
    assert.deepEqual(
      lost.map(({ annotation, choices }) => [annotation.anchor.exact, choices.length]),
      [['"The wall holds,"', 0]],
    );
    await edit(editor, 'runs the harbour. ', 'runs the harbour. "The wall holds," said Quist.');
    assert.equal(statusOf(editor.document, 'The wall holds'), 'confirmed');
  });

  it('of a hand in the file shows at once, saved or not', async () => {
    const editor = await write(story);
    await decide(editor, 'markConfirmed', 'The wall holds');
    const uri = sidecarOf(editor.document.uri);
    await commands.executeCommand('vscode.open', uri, ViewColumn.Beside);
    const other = window.visibleTextEditors.find((one) => one.document.uri.toString() === uri.toString());
    assert.ok(other);
    await edit(other, 'status: confirmed', 'status: disputed');
    await hasStatus(editor.document, 'The wall holds', 'disputed');
    await commands.executeCommand('workbench.action.files.revert');
  });

  it('is not made in a file that has an error, and the window says so, in a message that goes by itself', async () => {
    const editor = await write(story);
    const uri = sidecarOf(editor.document.uri);
    await workspace.fs.writeFile(uri, new TextEncoder().encode('format: 1\nannotations: [\n'));
    const said = await warningsOf(async () => {
      const errors = await errorsOf(() => decide(editor, 'markConfirmed', 'The wall holds'));
      assert.deepEqual(errors, []);
    });
    assert.match(said.join(), /has an error: nothing is written/);
    assert.equal(await beside(editor.document), 'format: 1\nannotations: [\n');
  });

  it('falls back in a file that had an error when the article was saved, as soon as that is put right', async () => {
    const editor = await write(story);
    await decide(editor, 'markConfirmed', 'The wall holds');
    await hasStatus(editor.document, 'The wall holds', 'confirmed');
    const text = await beside(editor.document);
    const put = (words: string) =>
      workspace.fs.writeFile(sidecarOf(editor.document.uri), new TextEncoder().encode(words));
    const isNow = (state: string) => held.sidecars.of(editor.document.uri)?.state === state;
    await put(`${text}sources: [\n`);
    await until(held.sidecars.onDidChange, () => isNow('broken'));
    await edit(editor, 'wall holds', 'wall may hold');
    await editor.document.save();
    assert.match(await beside(editor.document), /status: confirmed/);
    await put(text);
    const now = () => held.sidecars.of(editor.document.uri)?.text ?? '';
    await until(held.sidecars.onDidChange, () => now().includes('history'));
    assert.match(now(), /exact: .*The wall may hold[\s\S]*status: checking[\s\S]*was: .*The wall holds/);
  });

  it('does not write over what another program has just written', async () => {
    const editor = await write(story);
    await decide(editor, 'markConfirmed', 'The wall holds');
    const text = await beside(editor.document);
    await workspace.fs.writeFile(sidecarOf(editor.document.uri), new TextEncoder().encode(`# from elsewhere\n${text}`));
    await decide(editor, 'markFix', 'the file was lost');
    const after = await beside(editor.document);
    assert.match(after, /^# from elsewhere\n/);
    assert.match(after, /status: confirmed[\s\S]*status: fix/);
  });

  it('is told of when the file that it rests on has changed, and no more when somebody has looked at that again', async () => {
    const editor = await write(story);
    const uri = sidecarOf(editor.document.uri);
    const memo = await file('The wall holds.');
    const name = memo.path.slice(memo.path.lastIndexOf('/') + 1);
    await decide(editor, 'markConfirmed', 'The wall holds');
    const source = `sources:\n  memo: { file: ${name}, sha256: "${'0'.repeat(64)}" }\n`;
    const text = `${(await beside(editor.document)).trimEnd()}\n    evidence:\n      - source: memo\n${source}`;
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const told = (one: Uri) => languages.getDiagnostics(one).filter((each) => each.code === 'source-changed');
    await until(languages.onDidChangeDiagnostics, () => told(editor.document.uri).length > 0 && told(uri).length > 0);
    const [claim, record] = [told(editor.document.uri)[0], told(uri)[0]];
    assert.equal(editor.document.getText(claim?.range), '"The wall holds,"');
    assert.ok(record);
    const facts = await workspace.openTextDocument(uri);
    const [fix] = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', uri, record.range);
    assert.ok(fix?.edit);
    await workspace.applyEdit(fix.edit);
    await until(languages.onDidChangeDiagnostics, () => told(editor.document.uri).length + told(uri).length === 0);
    await facts.save();
  });

  it('corrects a speaker, everywhere', async () => {
    const editor = await write(story);
    cursor(editor, 'Nobody asked');
    await picking('Mara Quist', () => commands.executeCommand('sourceline.setSpeaker'));
    await until(held.sidecars.onDidChange, () => speakerOf(editor.document, 'Nobody asked') === 'Mara Quist');
    assert.match(
      await beside(editor.document),
      /name: Mara Quist[\s\S]*speaker: \{ actor: mara-quist, how: corrected, (?:by: [^,]+, )?on: "?\d{4}-\d\d-\d\d"? \}/,
    );
    assert.match(await cardAt(editor.document, 'Nobody asked'), /^\*\*Mara Quist\*\*/);
  });

  it('that words are no quotation holds from then on', async () => {
    const editor = await write(story);
    await decide(editor, 'scareQuotes', 'Nobody asked');
    await until(held.sidecars.onDidChange, () => statusOf(editor.document, 'Nobody asked') === undefined);
    assert.match(await beside(editor.document), /rejected:\n {2}- id: r-\w+[\s\S]*because: scare-quote/);
  });

  it('marks what is selected as a fact, until somebody says that it is none', async () => {
    const editor = await write(story);
    editor.selection = new Selection(at(editor.document, 'runs the').start, at(editor.document, 'harbour').end);
    await answeringPick('Fact', () => commands.executeCommand('sourceline.annotate'));
    await until(held.sidecars.onDidChange, () => rows(editor.document).some(({ kind }) => kind === 'fact'));
    assert.deepEqual(
      rows(editor.document)
        .filter(({ isByHand }) => isByHand)
        .map(({ words, speaker }) => [words, speaker.status]),
      [['runs the harbour', 'writer']],
    );
    cursor(editor, 'the harbour');
    await messagesOf(() => commands.executeCommand('sourceline.notAClaim'));
    await until(held.sidecars.onDidChange, () => rows(editor.document).every(({ isByHand }) => !isByHand));
  });

  it('is taken back by command, the file with the first one', async () => {
    const editor = await write(story);
    await decide(editor, 'markConfirmed', 'The wall holds');
    await decide(editor, 'markFix', 'the file was lost');
    await commands.executeCommand('sourceline.undoDecision');
    assert.doesNotMatch(await beside(editor.document), /fix/);
    await commands.executeCommand('sourceline.undoDecision');
    await assert.rejects(beside(editor.document));
    assert.deepEqual(await messagesOf(() => commands.executeCommand('sourceline.undoDecision')), [
      'Nothing has been decided since this article was opened.',
    ]);
  });

  it('moves the cursor to what is unchecked still', async () => {
    const editor = await write(story);
    await decide(editor, 'markConfirmed', 'Nobody asked');
    await hasStatus(editor.document, 'Nobody asked', 'confirmed');
    cursor(editor, 'Mara');
    const selected = () => editor.document.getText(window.activeTextEditor?.selection);
    await commands.executeCommand('sourceline.nextUnchecked');
    await until(window.onDidChangeTextEditorSelection, () => selected().includes('The wall holds'));
    await commands.executeCommand('sourceline.nextUnchecked');
    await until(window.onDidChangeTextEditorSelection, () => selected().includes('the file was lost'));
  });

  const speakerOf = (document: TextDocument, words: string) =>
    rows(document).find((row) => row.words.includes(words))?.speaker.name;

  const cardAt = async ({ uri }: { readonly uri: Uri } & TextDocument, words: string): Promise<string> => {
    const document = await workspace.openTextDocument(uri);
    const { start } = at(document, words);
    const [hover] = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, start);
    const [content] = hover?.contents ?? [];
    return typeof content === 'object' && 'value' in content ? content.value.replace(/&nbsp;/g, ' ') : '';
  };
});

/** Chooses from the next list that is picked from. */
async function answeringPick(label: string, during: () => PromiseLike<unknown>): Promise<void> {
  const ask = window.showQuickPick;
  const answer = async (items: readonly { readonly label: string }[]) =>
    items.find((item) => item.label.includes(label));
  Object.assign(window, { showQuickPick: answer });
  try {
    await during();
  } finally {
    Object.assign(window, { showQuickPick: ask });
  }
}

/** Types into the next picker that is made, and takes what is on top. */
async function picking(typed: string, during: () => PromiseLike<unknown>): Promise<void> {
  const make = window.createQuickPick;
  Object.assign(window, {
    createQuickPick: () => {
      const accepted: (() => void)[] = [];
      const picker = {
        items: [] as readonly { readonly label: string }[],
        selectedItems: [] as readonly unknown[],
        onDidChangeValue: () => undefined,
        onDidAccept: (listener: () => void) => accepted.push(listener),
        onDidHide: () => undefined,
        hide: () => undefined,
        dispose: () => undefined,
        show() {
          picker.selectedItems = picker.items.filter(({ label }) => label.includes(typed)).slice(0, 1);
          for (const listener of accepted) listener();
        },
      };
      return picker;
    },
  });
  try {
    await during();
  } finally {
    Object.assign(window, { createQuickPick: make });
  }
}
