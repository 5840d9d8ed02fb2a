import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, languages, window, workspace } from 'vscode';
import { closeAll, edit, messagesOf, problemsOf, until, withSetting, write } from './window';

const factCheck = () => commands.executeCommand('sourceline.factCheck');

describe('Fact-checking an article', () => {
  afterEach(closeAll);

  const story = 'It rained for a week. "The dam held all night." Nobody slept.\n\n"I did," said Mara Quist.';

  it('puts its findings into Problems, under the check’s name', async () => {
    const { document } = await write(story);
    await messagesOf(factCheck);
    const [first] = languages.getDiagnostics(document.uri);
    assert.equal(first?.code, 'quote-no-speaker');
    assert.equal(first?.source, 'Sourceline');
    assert.equal(first?.severity, DiagnosticSeverity.Error);
    assert.equal(document.getText(first?.range), '"The dam held all night."');
  });

  it('says what it found in one line', async () => {
    await write(story);
    const [line, ...more] = await messagesOf(factCheck);
    assert.equal(line, '2 quotations · 1 with a speaker · 0 reported claims · 1 finding');
    assert.deepEqual(more, []);
  });

  it('leaves the focus in the text', async () => {
    const editor = await write(story);
    await commands.executeCommand('workbench.action.focusActiveEditorGroup');
    await messagesOf(factCheck);
    await commands.executeCommand('type', { text: 'Now: ' });
    await until(workspace.onDidChangeTextDocument, () => editor.document.getText().startsWith('Now: It rained'));
  });

  it('is silent before the first time', async () => {
    const { document } = await write(story);
    await commands.executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(30));
    assert.deepEqual(problemsOf(document.uri), []);
  });

  it('keeps its findings up to date until the file is closed', async () => {
    const editor = await write(story);
    const { uri } = editor.document;
    await messagesOf(factCheck);
    await edit(editor, 'night."', 'night," said Ole Brandt.');
    await until(languages.onDidChangeDiagnostics, () => !problemsOf(uri).includes('quote-no-speaker'));
    await edit(editor, ' said Ole Brandt.', '');
    await until(languages.onDidChangeDiagnostics, () => problemsOf(uri).includes('quote-no-speaker'));
    await closeAll();
    await until(languages.onDidChangeDiagnostics, () => problemsOf(uri).length === 0);
  });

  it('heeds the settings of each check', async () => {
    const { document } = await write(story);
    await messagesOf(factCheck);
    const severity = () =>
      languages.getDiagnostics(document.uri).find(({ code }) => code === 'quote-no-speaker')?.severity;
    await withSetting('checks', { 'quote-no-speaker': 'hint' }, () =>
      until(languages.onDidChangeDiagnostics, () => severity() === DiagnosticSeverity.Hint),
    );
    await withSetting('checks', { 'quote-no-speaker': 'off' }, () =>
      until(languages.onDidChangeDiagnostics, () => severity() === undefined),
    );
    await until(languages.onDidChangeDiagnostics, () => severity() === DiagnosticSeverity.Error);
  });

  it('can run while somebody types, without the command', async () => {
    const { document } = await write(story);
    await withSetting('runChecks', 'whileTyping', () =>
      until(languages.onDidChangeDiagnostics, () => problemsOf(document.uri).includes('quote-no-speaker')),
    );
    await until(languages.onDidChangeDiagnostics, () => problemsOf(document.uri).length === 0);
  });

  it('asks for an article where none is open', async () => {
    assert.deepEqual(await messagesOf(factCheck), [
      'Open an article first: Sourceline checks the one in the active editor.',
    ]);
  });

  it('says so when the article is empty', async () => {
    await write(' \n\n\t');
    assert.deepEqual(await messagesOf(factCheck), ['This article is empty: there is nothing to check yet.']);
  });

  it('says so when the file is of another language, and leads to the setting', async () => {
    await write('print("held")', 'python');
    const [message] = await messagesOf(factCheck);
    assert.match(message ?? '', /its language is “python”/);
  });

  it('says that of a very long file only a part was checked', async () => {
    await withSetting('maxLength', 20_000, async () => {
      await write(`${story}\n`.repeat(500));
      const said = await messagesOf(factCheck);
      assert.ok(
        said.some((message) => message.startsWith('Checked only the part on the screen, for this file is long:')),
      );
    });
  });
});

describe('The jump to a quotation without a speaker', () => {
  afterEach(closeAll);

  const selected = () => window.activeTextEditor?.document.getText(window.activeTextEditor.selection);
  const next = () => commands.executeCommand('sourceline.nextQuotationWithoutSpeaker');
  const previous = () => commands.executeCommand('sourceline.previousQuotationWithoutSpeaker');

  it('goes on to the next, and from the last to the first', async () => {
    await write(
      'It rained. "One of them." Nobody came.\n\n"I did," said Mara Quist.\n\nIt cleared. "The other one." The end.',
    );
    const seen = [];
    for (const jump of [next, next, next, previous, previous]) {
      await jump();
      seen.push(selected());
    }
    assert.deepEqual(seen, [
      '"One of them."',
      '"The other one."',
      '"One of them."',
      '"The other one."',
      '"One of them."',
    ]);
  });

  it('says so where every quotation has one', async () => {
    await write('"I did," said Mara Quist.');
    assert.deepEqual(await messagesOf(next), ['Every quotation in this article has a speaker.']);
  });
});
