import assert from 'node:assert/strict';
import {
  commands,
  type Hover,
  languages,
  type Memento,
  Selection,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { holdDecisions } from '../../src/editor/decisions';
import { at, closeAll, file, messagesOf, until, write } from './window';

const story = 'Elizabeth Hale won the vote. "Never again," said Betty Hale. Hale left for Norway.';

const memory = (): Memento & { readonly stored: Map<string, unknown> } => {
  const stored = new Map<string, unknown>();
  return {
    stored,
    keys: () => [...stored.keys()],
    get: (key: string, fallback?: unknown) => stored.get(key) ?? fallback,
    update: async (key, value) => void stored.set(key, value),
  } as Memento & { readonly stored: Map<string, unknown> };
};

describe('What people decide', () => {
  const decision = { type: 'not-actor', actor: { name: 'Norway', kind: 'place' } } as const;

  it('is kept for each file by itself, and taken back in reverse', async () => {
    const state = memory();
    const [a, b] = [Uri.file('/a.txt'), Uri.file('/b.txt')];
    const other = { ...decision, actor: { name: 'Hale', kind: 'person' } } as const;
    const decisions = holdDecisions(state);
    await decisions.decide(a, decision);
    await decisions.decide(a, other);
    assert.deepEqual(holdDecisions(state).decisionsFor(a), [decision, other]);
    assert.deepEqual(decisions.decisionsFor(b), []);
    assert.deepEqual(await decisions.undo(a), other);
    assert.deepEqual(await decisions.undo(a), decision);
    assert.equal(await decisions.undo(a), undefined);
    assert.deepEqual(state.get('sourceline.decisions'), {});
  });

  it('moves along with a file that is renamed', async () => {
    const decisions = holdDecisions(memory());
    const from = await file(story);
    const to = from.with({ path: from.path.replace(/\.txt$/, '-renamed.txt') });
    await decisions.decide(from, decision);
    const edit = new WorkspaceEdit();
    edit.renameFile(from, to);
    const told: string[] = [];
    decisions.onDidChange((uri) => told.push(uri.toString()));
    await workspace.applyEdit(edit);
    await until(decisions.onDidChange, () => told.includes(to.toString()));
    assert.deepEqual([decisions.decisionsFor(from), decisions.decisionsFor(to)], [[], [decision]]);
    decisions.dispose();
  });

  it('is not kept for a draft that has no file', async () => {
    const state = memory();
    const draft = Uri.parse('untitled:Untitled-9');
    const decisions = holdDecisions(state);
    await decisions.decide(draft, decision);
    assert.deepEqual(decisions.decisionsFor(draft), [decision]);
    assert.equal(state.stored.size, 0);
  });

  /** An unsaved document that will be saved beside the files of the tests, without a dialog. */
  const draft = async (words: string) => {
    const beside = await file(story);
    const uri = beside.with({ scheme: 'untitled', path: beside.path.replace(/\.txt$/, '-draft.txt') });
    const document = await workspace.openTextDocument(uri);
    const editor = await window.showTextDocument(document);
    await editor.edit((change) => change.insert(editor.selection.start, words));
    return document;
  };

  it('stays with a draft whose language changes', async () => {
    const decisions = holdDecisions(memory());
    const document = await draft(story);
    await decisions.decide(document.uri, decision);
    await languages.setTextDocumentLanguage(document, 'markdown');
    assert.equal(document.languageId, 'markdown');
    assert.deepEqual(decisions.decisionsFor(document.uri), [decision]);
    decisions.dispose();
    await closeAll();
  });

  it('moves into the file that a draft is saved as', async () => {
    const decisions = holdDecisions(memory());
    const document = await draft(`${story} It rained.`);
    await decisions.decide(document.uri, decision);
    const saved = document.uri.with({ scheme: 'file' });
    await document.save();
    await until(decisions.onDidChange, () => decisions.decisionsFor(saved).length > 0);
    await until(workspace.onDidCloseTextDocument, () => document.isClosed);
    assert.deepEqual([decisions.decisionsFor(document.uri), decisions.decisionsFor(saved)], [[], [decision]]);
    decisions.dispose();
    await closeAll();
  });

  it('does not pass from a draft that was thrown away to the next of its name', async () => {
    const decisions = holdDecisions(memory());
    const document = await draft(`${story} It snowed.`);
    await decisions.decide(document.uri, decision);
    await closeAll();
    assert.deepEqual(decisions.decisionsFor(document.uri), []);
    decisions.dispose();
  });
});

describe('The commands on actors', () => {
  afterEach(closeAll);

  /** Whom the hover names first at some words. */
  const cardAt = async (document: TextDocument, words: string, nth = 0): Promise<string> => {
    const { start } = at(document, words, nth);
    const [hover] = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
    const [content] = hover?.contents ?? [];
    const value = typeof content === 'object' && 'value' in content ? content.value : '';
    return value.replace(/&nbsp;/g, ' ').replace(/\\(.)/g, '$1');
  };

  const run = (command: string, document: TextDocument, words: string, nth = 0) =>
    commands.executeCommand(
      `sourceline.${command}`,
      document.uri.toString(),
      document.offsetAt(at(document, words, nth).start),
    );

  /** Answers the next pickers and input boxes, in order. */
  const answering = async (
    answers: readonly (string | ((items: readonly { label: string }[]) => unknown))[],
    during: () => Promise<unknown>,
  ) => {
    const left = [...answers];
    const { showInputBox, showQuickPick } = window;
    const answer = async (items: unknown) => {
      const next = left.shift();
      return typeof next === 'function' ? next(items as readonly { label: string }[]) : next;
    };
    Object.assign(window, { showInputBox: () => answer(undefined), showQuickPick: answer });
    try {
      await messagesOf(during);
    } finally {
      Object.assign(window, { showInputBox, showQuickPick });
    }
    assert.deepEqual(left, [], 'some questions were never asked');
  };
  const choose = (words: string) => (items: readonly { label: string }[]) =>
    items.find(({ label }) => label.includes(words));

  it('rename, at once and without touching the text', async () => {
    const { document } = await write(story);
    await answering(['Mayor Hale'], async () => run('renameActor', document, 'Elizabeth'));
    assert.match(await cardAt(document, 'Elizabeth'), /^\*\*Mayor Hale\*\*[\s\S]*Also called: Elizabeth Hale/);
    assert.equal(document.getText(), story);
    assert.equal(document.isDirty, false);
  });

  it('merge two names, split one off again', async () => {
    const { document } = await write(story);
    await answering([choose('Betty')], async () => run('mergeActor', document, 'Elizabeth'));
    assert.match(await cardAt(document, 'Betty'), /^\*\*Elizabeth Hale\*\*/);
    await answering(['Betty Hale'], async () => run('splitActor', document, 'Elizabeth'));
    assert.match(await cardAt(document, 'Betty'), /^\*\*Betty Hale\*\*/);
  });

  it('say that what is no actor is none, offer to undo it, and change a kind', async () => {
    const { document } = await write(story);
    const said = await messagesOf(async () => run('notAnActor', document, 'Norway'), undefined);
    assert.deepEqual(said, ['“Norway” is no longer listed as an actor.']);
    assert.doesNotMatch(await cardAt(document, 'Norway'), /Norway/);
    await commands.executeCommand('sourceline.undoActorDecision');
    assert.match(await cardAt(document, 'Norway'), /^\*\*Norway\*\* · place/);
    await answering([choose('organisation')], async () => run('changeActorKind', document, 'Norway'));
    assert.match(await cardAt(document, 'Norway'), /^\*\*Norway\*\* · organisation/);
  });

  it('take back a decision by the button that tells of it', async () => {
    const { document } = await write(story);
    await messagesOf(async () => run('notAnActor', document, 'Norway'), 'Undo');
    assert.match(await cardAt(document, 'Norway'), /^\*\*Norway\*\*/);
  });

  it('are about the actor under the cursor, and ask where there is none', async () => {
    const editor = await write(story);
    const { start } = at(editor.document, 'Norway');
    editor.selection = new Selection(start, start);
    await answering(['The north'], async () => commands.executeCommand('sourceline.renameActor'));
    assert.match(await cardAt(editor.document, 'Norway'), /^\*\*The north\*\*/);
  });

  it('do nothing where somebody thinks better of it', async () => {
    const { document } = await write(story);
    const before = await cardAt(document, 'Betty');
    const nothing = () => undefined;
    await answering([nothing], async () => run('renameActor', document, 'Betty'));
    await answering([nothing], async () => run('mergeActor', document, 'Betty'));
    await answering([nothing], async () => run('changeActorKind', document, 'Betty'));
    assert.equal(await cardAt(document, 'Betty'), before);
  });

  it('say that there is nothing to take back', async () => {
    await write(story);
    await until(window.onDidChangeActiveTextEditor, () => window.activeTextEditor !== undefined);
    const said = await messagesOf(() => commands.executeCommand('sourceline.undoActorDecision'));
    assert.deepEqual(said, ['Nothing has been decided about the actors of this article.']);
  });
});
