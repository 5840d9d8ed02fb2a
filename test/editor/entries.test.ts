import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  commands,
  DataTransfer,
  DataTransferItem,
  env,
  Selection,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import { holdArticles } from '../../src/editor/articles';
import { holdReviews } from '../../src/editor/reviews';
import { folderOf, sidecarOf } from '../../src/editor/sidecar-file';
import { holdSidecars } from '../../src/editor/sidecars';
import { dropsOn } from '../../src/editor/sources-tree';
import { answering } from './answers';
import { at, closeAll, messagesOf, until, warningsOf, withSetting, write } from './window';

const story =
  'Mara Quist runs the harbour. "The wall holds," said Quist.\n\n"Nobody asked us."\n\nThe clerk said that the file was lost.\n';

describe('What was written about a claim', () => {
  afterEach(closeAll);

  const run = async (editor: TextEditor, command: string, ...answers: (string | undefined)[]) => {
    const { start } = at(editor.document, 'wall holds');
    editor.selection = new Selection(start, start);
    return answering(answers, () => commands.executeCommand(`sourceline.${command}`));
  };
  const facts = async ({ document }: TextEditor) =>
    new TextDecoder().decode(await workspace.fs.readFile(sidecarOf(document.uri)));

  it('is put in other words and signed by whoever does', async () => {
    const editor = await write(story);
    await withSetting('name', 'RF', async () => void (await run(editor, 'addNote', 'On tape.')));
    await withSetting('name', 'KL', async () => void (await run(editor, 'editNote', 'On the second tape.')));
    assert.match(await facts(editor), /notes:\n {6}- by: KL\n {8}on: "?[\d-]+"?\n {8}text: On the second tape\.\n/);
  });

  it('is removed, the list with it, and comes back with Undo', async () => {
    const editor = await write(story);
    await run(editor, 'addNote', 'On tape.');
    const before = await facts(editor);
    const said = await messagesOf(() => run(editor, 'removeNote'), 'Undo');
    assert.deepEqual(said, ['The note is removed.']);
    await until(workspace.onDidSaveTextDocument, () =>
      workspace.textDocuments.some((one) => one.getText() === before && !one.isDirty),
    );
    assert.equal(await facts(editor), before);
  });

  it('is left alone beside what cannot be read, and nobody is told that it was done', async () => {
    const editor = await write(story);
    await run(editor, 'addNote', 'On tape.');
    const odd = (await facts(editor)).replace(/notes:\n/, 'notes:\n      - [1]\n');
    await workspace.fs.writeFile(sidecarOf(editor.document.uri), new TextEncoder().encode(odd));
    for (const [command, answer] of [['editNote', 'On the second tape.'], ['removeNote']] as const) {
      const said: string[] = [];
      const warnings = await warningsOf(async () => {
        said.push(...(await messagesOf(() => run(editor, command, ...(answer ? [answer] : [])))));
      });
      assert.match(warnings.join(), /cannot be read, and nothing is written over it/);
      assert.deepEqual(said, []);
    }
    assert.equal(await facts(editor), odd);
  });

  it('is a question that is answered, settled and asked again', async () => {
    const editor = await write(story);
    await run(editor, 'askAuthor', 'Which wall?');
    await run(editor, 'answerQuery', 'The north one.');
    await run(editor, 'settleQuery');
    assert.match(
      await facts(editor),
      /text: Which wall\?[\s\S]*answers:[\s\S]*text: The north one\.[\s\S]*resolved: true/,
    );
    assert.deepEqual(await messagesOf(() => run(editor, 'answerQuery')), ['No question about this claim is open.']);
    await run(editor, 'settleQuery');
    assert.doesNotMatch(await facts(editor), /resolved/);
  });

  it('is evidence, whose place, stance and source are changed, and which is taken off', async () => {
    const editor = await write(story);
    await env.clipboard.writeText('https://example.org/minutes');
    await run(editor, 'addEvidence', 'clipboard', '', 'supports it');
    assert.match(
      await facts(editor),
      /kind: article\n {4}url: https:\/\/example.org\/minutes\n {4}accessed: "?[\d-]{10}/,
    );
    await run(editor, 'editEvidence', 'Where in it?', 'p. 3');
    await run(editor, 'editEvidence', 'What does it do', 'in part');
    await run(editor, 'editEvidence', 'source itself', 'Rank', 'Primary');
    await run(editor, 'editEvidence', 'source itself', 'Title', 'Harbour minutes');
    const text = await facts(editor);
    assert.match(text, /rank: primary\n/);
    assert.match(text, /title: Harbour minutes\n/);
    assert.match(text, /stance: partly\n[\s\S]*at: p\. 3\n/);
    await messagesOf(() => run(editor, 'removeEvidence'));
    assert.doesNotMatch(await facts(editor), /evidence:/);
    assert.match(await facts(editor), /Harbour minutes/);
  });

  it('is evidence of somebody who must not be known, under a code name and nothing else', async () => {
    const editor = await write(story);
    await run(
      editor,
      'addEvidence',
      'Somebody or something else',
      'Ada Roe, night porter',
      'by the gate',
      'supports it',
    );
    assert.match(await facts(editor), /ada-roe/);
    await messagesOf(() => run(editor, 'editEvidence', 'source itself', 'Seal', 'Grey Heron'));
    const text = await facts(editor);
    assert.doesNotMatch(text, /ada|roe|porter/i);
    assert.match(text, /grey-heron:\n {4}kind: notes\n {4}sealed: true\n/);
    assert.match(text, /source: grey-heron/);
    const asked = await run(editor, 'editEvidence', undefined);
    assert.deepEqual(asked, ['grey-heron']);
  });

  it('rests on a file that is told to be another one than it was', async () => {
    const editor = await write(story);
    const file = Uri.joinPath(folderOf(editor.document.uri), 'minutes.csv');
    await workspace.fs.writeFile(file, new TextEncoder().encode('wall,yes\n'));
    const openDialog = window.showOpenDialog;
    Object.assign(window, { showOpenDialog: async () => [file] });
    await run(editor, 'addEvidence', 'A file…', 'row 1', 'supports it');
    Object.assign(window, { showOpenDialog: openDialog });
    assert.match(await facts(editor), /kind: dataset\n[\s\S]*file: minutes.csv\n[\s\S]*sha256: "?[\da-f]{64}/);
    await workspace.fs.writeFile(file, new TextEncoder().encode('wall,no\n'));
    const warn = window.showWarningMessage;
    const said: string[] = [];
    Object.assign(window, { showWarningMessage: async (message: string) => void said.push(message) });
    await run(editor, 'openSource');
    Object.assign(window, { showWarningMessage: warn });
    assert.match(said.join(), /“minutes.csv” is not the file any more that was looked at/);
  });

  it('is all in one list, which runs the commands on that very claim', async () => {
    const editor = await write(story);
    await run(editor, 'claimMenu', 'Confirmed');
    assert.match(await facts(editor), /exact: '"The wall holds,"'[\s\S]*status: confirmed/);
  });

  it('stays with its article while the facts file is in front', async () => {
    const editor = await write(story);
    await run(editor, 'addNote', 'On tape.');
    await commands.executeCommand('sourceline.openSidecar');
    await until(
      window.onDidChangeActiveTextEditor,
      () => window.activeTextEditor?.document.uri.toString() === sidecarOf(editor.document.uri).toString(),
    );
    await commands.executeCommand('sourceline.undoDecision');
    await assert.rejects(facts(editor));
  });
});

describe('A source that is dropped on the view', () => {
  afterEach(closeAll);

  it('is kept on file, an address or a file, and once only', async () => {
    const editor = await write(story);
    const sidecars = holdSidecars();
    const reviews = holdReviews(sidecars);
    const articles = holdArticles(undefined, undefined, undefined, reviews);
    const file = Uri.joinPath(folderOf(editor.document.uri), 'tape.srt');
    await workspace.fs.writeFile(file, new TextEncoder().encode('1\n00:00:12,000 --> 00:00:14,000\nGo now.\n'));
    await until(articles.onDidChange, () => articles.active !== undefined);
    const drop = async (data: DataTransfer) => {
      const { token } = new CancellationTokenSource();
      await dropsOn({ articles, sidecars, reviews }).handleDrop?.(undefined, data, token);
    };
    const dropped = new DataTransfer();
    dropped.set('text/uri-list', new DataTransferItem(`# two\r\n${file}\r\nhttps://example.org/minutes\r\n`));
    await drop(dropped);
    assert.deepEqual(
      Object.values(sidecars.of(editor.document.uri)?.facts.sources ?? {}).map(({ kind, file: at, url }) => [
        kind,
        at,
        url,
      ]),
      [
        ['transcript', 'tape.srt', undefined],
        ['article', undefined, 'https://example.org/minutes'],
      ],
    );
    await drop(dropped);
    assert.equal(Object.keys(sidecars.of(editor.document.uri)?.facts.sources ?? {}).length, 2);
    for (const one of [articles, reviews, sidecars]) one.dispose();
  });
});

describe('What was turned down', () => {
  afterEach(closeAll);

  it('is brought back by command, in whatever window', async () => {
    const editor = await write(story);
    const { start } = at(editor.document, 'Nobody asked');
    editor.selection = new Selection(start, start);
    await messagesOf(() => commands.executeCommand('sourceline.scareQuotes'));
    const read = async () => new TextDecoder().decode(await workspace.fs.readFile(sidecarOf(editor.document.uri)));
    assert.match(await read(), /rejected:/);
    const unticked = await messagesOf(async () => {
      await answering(['words that no item has'], () => commands.executeCommand('sourceline.restoreRejected'));
    });
    assert.deepEqual(unticked, ['Nothing was ticked, so nothing was brought back.']);
    assert.match(await read(), /rejected:/);
    await answering(['Nobody asked us'], () => commands.executeCommand('sourceline.restoreRejected'));
    assert.doesNotMatch(await read(), /rejected:/);
    const said = await messagesOf(() => commands.executeCommand('sourceline.restoreRejected'));
    assert.deepEqual(said, ['Nothing in this article was turned down.']);
  });
});
