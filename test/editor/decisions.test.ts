import assert from 'node:assert/strict';
import {
  commands,
  type Hover,
  languages,
  type Memento,
  Selection,
  type TextDocument,
  type Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { holdDecisions } from '../../src/editor/decisions';
import { sidecarOf } from '../../src/editor/sidecar-file';
import { holdSidecars } from '../../src/editor/sidecars';
import { at, closeAll, errorsOf, file, messagesOf, until, write } from './window';

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

describe('What people decide about actors', () => {
  const decision = { type: 'not-actor', actor: { name: 'Norway', kind: 'place' } } as const;
  const held: { dispose(): void }[] = [];
  const hold = (state = memory()) => {
    const sidecars = holdSidecars(state);
    const decisions = holdDecisions(state, sidecars);
    held.push(sidecars, decisions);
    return { sidecars, decisions };
  };
  const beside = async (uri: Uri) => new TextDecoder().decode(await workspace.fs.readFile(sidecarOf(uri)));
  const hasFile = (uri: Uri) => workspace.fs.stat(uri).then(Boolean, () => false);
  const isDecided = ({ decisions }: ReturnType<typeof hold>, uri: Uri) =>
    decisions.decisionsFor(uri).some(({ type }) => type === 'not-actor');

  afterEach(async () => {
    for (const one of held.splice(0)) one.dispose();
    await closeAll();
  });

  it('stands in a file beside the article, and is taken back in reverse', async () => {
    const { decisions } = hold();
    const uri = await file(story);
    const merge = {
      type: 'merge',
      actors: [
        { name: 'Elizabeth Hale', kind: 'person' },
        { name: 'Betty Hale', kind: 'person' },
      ],
    } as const;
    assert.equal(await decisions.decide(uri, decision), 'done');
    assert.equal(await decisions.decide(uri, merge), 'done');
    assert.match(await beside(uri), /name: Norway\n {4}kind: place\n {4}not-an-actor: true/);
    assert.deepEqual(await decisions.undo(uri), merge);
    assert.deepEqual(await decisions.undo(uri), decision);
    assert.equal(await decisions.undo(uri), undefined);
    assert.doesNotMatch(await beside(uri), /not-an-actor|same-as/);
  });

  it('writes no file for an article that somebody only looks at', async () => {
    const { sidecars, decisions } = hold();
    const { document } = await write(story);
    assert.deepEqual(decisions.decisionsFor(document.uri), []);
    await sidecars.change(document.uri, () => []);
    assert.equal(await hasFile(sidecarOf(document.uri)), false);
  });

  it('comes over from the workspace’s store, where an early version kept it, with the next decision', async () => {
    const state = memory();
    const uri = await file(story);
    await state.update('sourceline.decisions', { [uri.toString()]: [decision] });
    const desk = hold(state);
    assert.ok(isDecided(desk, uri));
    assert.equal(await hasFile(sidecarOf(uri)), false);
    await desk.decisions.decide(uri, {
      type: 'rename',
      actor: { name: 'Betty Hale', kind: 'person' },
      name: 'B. Hale',
    });
    assert.match(await beside(uri), /not-an-actor: true[\s\S]*shown-as: B. Hale/);
    assert.deepEqual(state.get('sourceline.decisions'), {});
  });

  it('moves along with an article that is renamed', async () => {
    const { decisions } = hold();
    const from = await file(story);
    const to = from.with({ path: from.path.replace(/\.txt$/, '-renamed.txt') });
    await decisions.decide(from, decision);
    const edit = new WorkspaceEdit();
    edit.renameFile(from, to);
    await workspace.applyEdit(edit);
    assert.match(await beside(to), /Norway/);
    assert.equal(await hasFile(sidecarOf(from)), false);
  });

  /** An unsaved document that will be saved beside the files of the tests, without a dialog. */
  const draft = async (words: string) => {
    const near = await file(story);
    const uri = near.with({ scheme: 'untitled', path: near.path.replace(/\.txt$/, '-draft.txt') });
    const document = await workspace.openTextDocument(uri);
    const editor = await window.showTextDocument(document);
    await editor.edit((change) => change.insert(editor.selection.start, words));
    return document;
  };

  it('stays with a draft whose language changes', async () => {
    const desk = hold();
    const document = await draft(story);
    await desk.decisions.decide(document.uri, decision);
    await languages.setTextDocumentLanguage(document, 'markdown');
    assert.equal(document.languageId, 'markdown');
    assert.ok(isDecided(desk, document.uri));
  });

  it('gets a file when a draft is saved as one', async () => {
    const desk = hold();
    const document = await draft(`${story} It rained.`);
    await desk.decisions.decide(document.uri, decision);
    const saved = document.uri.with({ scheme: 'file' });
    await document.save();
    await until(desk.sidecars.onDidChange, () => isDecided(desk, saved));
    assert.match(await beside(saved), /Norway/);
  });

  it('leaves the file that is there when a draft is saved beside one, and opens what was decided about the draft', async () => {
    const desk = hold();
    const document = await draft(`${story} It hailed.`);
    await desk.decisions.decide(document.uri, decision);
    const saved = document.uri.with({ scheme: 'file' });
    const before = '# of another article\nactors: {}\n';
    await workspace.fs.writeFile(sidecarOf(saved), new TextEncoder().encode(before));
    await document.save();
    const opened = () =>
      window.visibleTextEditors.find((editor) => editor.document.isUntitled && editor.document.languageId === 'yaml');
    await until(window.onDidChangeVisibleTextEditors, () => opened() !== undefined);
    const kept = opened();
    assert.match(kept?.document.getText() ?? '', /Norway/);
    assert.equal(await beside(saved), before);
    if (kept) await window.showTextDocument(kept.document, kept.viewColumn);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('is there again for a draft that has no file yet when the window is reloaded', async () => {
    const state = memory();
    const document = await draft(`${story} It thawed.`);
    await hold(state).decisions.decide(document.uri, decision);
    const again = hold(state);
    again.decisions.decisionsFor(document.uri);
    await until(again.sidecars.onDidChange, () => isDecided(again, document.uri));
    const saved = document.uri.with({ scheme: 'file' });
    await document.save();
    await until(again.sidecars.onDidChange, () => isDecided(again, saved));
    assert.match(await beside(saved), /Norway/);
  });

  it('does not pass to another draft of the same name, and is opened beside that one', async () => {
    const state = memory();
    const document = await draft('The quay froze. Nobody was hurt.');
    const text = 'actors:\n  norway: { name: Norway, kind: place, not-an-actor: true }\n';
    await state.update('sourceline.drafts', { [document.uri.toString()]: text });
    const desk = hold(state);
    desk.decisions.decisionsFor(document.uri);
    const opened = () => window.visibleTextEditors.find((one) => one.document.getText() === text);
    await until(window.onDidChangeVisibleTextEditors, () => opened() !== undefined);
    assert.ok(!isDecided(desk, document.uri));
    const kept = opened();
    if (kept) await window.showTextDocument(kept.document, kept.viewColumn);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('leaves the facts of another article alone where its own is renamed onto that name', async () => {
    const { decisions } = hold();
    const [from, to] = [await file(story), await file('Bo Lind left.')];
    const theirs = 'actors:\n  bo: { name: Bo Lind, not-an-actor: true }\n';
    await workspace.fs.writeFile(sidecarOf(to), new TextEncoder().encode(theirs));
    await workspace.fs.delete(to);
    await decisions.decide(from, decision);
    const edit = new WorkspaceEdit();
    edit.renameFile(from, to);
    await workspace.applyEdit(edit);
    assert.match(await beside(to), /Norway/);
    assert.equal(await beside(to.with({ path: `${to.path}.earlier` })), theirs);
    assert.equal(await hasFile(sidecarOf(from)), false);
  });

  it('waits where the file cannot be written, counts meanwhile, and is written with the next one', async () => {
    const desk = hold();
    const { document } = await write(story);
    const { uri } = document;
    await workspace.fs.createDirectory(sidecarOf(uri)); // nothing can be written under this name
    const said = await errorsOf(async () => {
      assert.equal(await desk.decisions.decide(uri, decision), 'waiting');
    });
    assert.match(said.join(), /could not be written. What was decided is kept/);
    assert.ok(isDecided(desk, uri));
    await workspace.fs.delete(sidecarOf(uri));
    const rename = { type: 'rename', actor: { name: 'Elizabeth Hale', kind: 'person' }, name: 'Mayor Hale' } as const;
    assert.equal(await desk.decisions.decide(uri, rename), 'done');
    assert.match(await beside(uri), /not-an-actor: true/);
    assert.match(await beside(uri), /shown-as: Mayor Hale/);
    await desk.sidecars.undo(uri);
    assert.match(await beside(uri), /not-an-actor: true/);
    assert.doesNotMatch(await beside(uri), /shown-as/);
    await desk.sidecars.undo(uri);
    assert.equal(await hasFile(sidecarOf(uri)), false);
  });

  it('goes along with an article that is renamed while it waits', async () => {
    const desk = hold();
    const { document } = await write(story);
    const to = document.uri.with({ path: document.uri.path.replace(/\.txt$/, '-renamed.txt') });
    await workspace.fs.createDirectory(sidecarOf(document.uri));
    await errorsOf(() => desk.decisions.decide(document.uri, decision));
    await workspace.fs.delete(sidecarOf(document.uri));
    const edit = new WorkspaceEdit();
    edit.renameFile(document.uri, to);
    await workspace.applyEdit(edit);
    const rename = { type: 'rename', actor: { name: 'Elizabeth Hale', kind: 'person' }, name: 'Mayor Hale' } as const;
    assert.equal(await desk.decisions.decide(to, rename), 'done');
    assert.match(await beside(to), /not-an-actor: true/);
  });

  it('is taken back while it waits', async () => {
    const desk = hold();
    const { document } = await write(story);
    await workspace.fs.createDirectory(sidecarOf(document.uri));
    await errorsOf(() => desk.decisions.decide(document.uri, decision));
    assert.equal(await desk.sidecars.undo(document.uri), 'done');
    assert.ok(!isDecided(desk, document.uri));
    await workspace.fs.delete(sidecarOf(document.uri));
  });

  it('does not pass from a draft that was thrown away to the next of its name', async () => {
    const desk = hold();
    const document = await draft(`${story} It snowed.`);
    await desk.decisions.decide(document.uri, decision);
    await closeAll();
    assert.ok(!isDecided(desk, document.uri));
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
    assert.deepEqual(said, ['Nothing has been decided about the actors since this article was opened.']);
  });
});
