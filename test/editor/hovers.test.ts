import assert from 'node:assert/strict';
import {
  commands,
  Diagnostic,
  DiagnosticSeverity,
  type Hover,
  languages,
  MarkdownString,
  type TextDocument,
  Uri,
  window,
} from 'vscode';
import { linkTo } from '../../src/editor/links';
import { at, closeAll, edit, file, messagesOf, write } from './window';

/** The cards at some words, ours only, as Markdown. */
async function cards(document: TextDocument, words: string): Promise<MarkdownString[]> {
  const { start } = at(document, words);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
  return hovers.flatMap(({ contents }) => contents).filter((content) => content instanceof MarkdownString);
}

/** As plain words: the escapes of Markdown taken away. */
const plain = (cards: readonly MarkdownString[]): string =>
  cards.map(({ value }) => value.replace(/&nbsp;/g, ' ').replace(/\\(.)/g, '$1')).join('\n');

describe('A hover', () => {
  afterEach(closeAll);

  it('on a quotation tells who says it and how we know', async () => {
    const { document } = await write('"The dam held all night," said Mara Quist, the county engineer.');
    const text = plain(await cards(document, 'dam'));
    assert.match(text, /\*\*Mara Quist\*\* · direct quotation/);
    assert.match(text, /named here: “Mara Quist/);
    assert.match(text, /Reported with “said”/);
    assert.match(text, /Not checked yet/);
  });

  it('on a name tells who that is, before the claim that the name stands in', async () => {
    const { document } = await write('Mara Quist spoke first. "Ole Brandt is right," said Mara Quist.');
    const found = await cards(document, 'Ole Brandt');
    assert.match(plain(found.slice(0, 1)), /\*\*Ole Brandt\*\* · person/);
    assert.match(plain(found.slice(1)), /\*\*Mara Quist\*\* · direct quotation/);
  });

  it('shows the version that was typed last', async () => {
    const editor = await write('"The dam held," said Mara Quist.');
    await cards(editor.document, 'dam');
    await edit(editor, 'Mara Quist', 'Ole Brandt');
    assert.match(plain(await cards(editor.document, 'dam')), /\*\*Ole Brandt\*\*/);
  });

  it('links to the first mention', async () => {
    const { document } = await write('Mara Quist came late. "It rained," said Mara Quist.');
    const [card] = await cards(document, 'Quist.');
    const [, name, args] = /command:([\w.]+)\?([^)]*)/.exec(card?.value ?? '') ?? [];
    await commands.executeCommand(name ?? '', ...JSON.parse(decodeURIComponent(args ?? '[]')));
    assert.equal(window.activeTextEditor?.selection.start.character, 0);
  });

  it('runs a few commands of Sourceline and no other', async () => {
    const { document } = await write('Mara Quist came late. "It rained," said Mara Quist.');
    for (const card of await cards(document, 'Quist.')) {
      const trusted = typeof card.isTrusted === 'object' ? card.isTrusted.enabledCommands : [];
      const linked = [...card.value.matchAll(/\]\(command:([\w.]+)\?/g)].map(([, command]) => command ?? '');
      assert.deepEqual(
        [...trusted, ...linked].filter((command) => !command.startsWith('sourceline.')),
        [],
      );
      assert.deepEqual(
        linked.filter((command) => !trusted.includes(command)),
        [],
      );
    }
  });

  it('shows the article’s words as words, never as links, pictures or commands', async () => {
    const { document } = await write(
      '"Click it," said [Mara](command:workbench.action.quit) <img src=x> *Quist*. "No," said Mara.',
    );
    for (const card of await cards(document, 'Click')) {
      const markup = card.value.replace(/\\[\\`*_{}[\]()#+\-!~<>|.]/g, '');
      assert.doesNotMatch(markup.replace(/\[[^\]]*\]\(command:sourceline\.\w+\?[^)]*\)/g, ''), /\]\(|<img/);
    }
  });

  it('leaves the marks of Markdown out of the words that it repeats', async () => {
    const { document } = await write('"Late again," said **Mara Quist**, a *Harbour Times* editor.', 'markdown');
    const [card] = await cards(document, 'Late');
    assert.match(plain(card ? [card] : []), /named here: “Mara Quist, a Harbour Times editor”/);
  });

  it('does not repeat what stands in Problems, which VS Code shows in the same card', async () => {
    const { document } = await write('It rained. "Nobody told us a thing about it." The bus was late.');
    const says = async () => /Nobody is given/.test(plain(await cards(document, 'Nobody')));
    assert.equal(await says(), true);
    await messagesOf(() => commands.executeCommand('sourceline.factCheck'));
    assert.equal(await says(), false);
  });

  it('keeps what another extension says in the same words, or of another place', async () => {
    const { document } = await write('It rained. "Nobody told us a thing about it." The bus was late.');
    const find = async () => plain(await cards(document, 'Nobody')).match(/Nobody is given.*/)?.[0] ?? '';
    const message = await find();
    const others = languages.createDiagnosticCollection('others');
    const say = (words: string, source: string) => {
      const diagnostic = new Diagnostic(at(document, words), message, DiagnosticSeverity.Warning);
      diagnostic.source = source;
      others.set(document.uri, [diagnostic]);
    };
    say('"Nobody told us a thing about it."', 'another');
    assert.equal(await find(), message);
    say('The bus', 'Sourceline');
    assert.equal(await find(), message);
    others.dispose();
  });

  it('says nothing about other words, nor in other files', async () => {
    const prose = await write('It rained. "Yes," said Mara Quist.');
    assert.deepEqual(await cards(prose.document, 'rained'), []);
    const code = await write('say("Yes", said, Mara)', 'javascript');
    assert.deepEqual(await cards(code.document, 'Yes'), []);
  });
});

describe('A link to a place in a text', () => {
  it('keeps its label’s brackets from ending it', () => {
    assert.match(
      linkTo(Uri.parse('untitled:a (1)'), { start: 1, end: 2 }, 'first [sic]'),
      /^\[first[^\]]*\\\[sic\\\]\]\(command:/,
    );
  });

  it('does nothing with arguments of any other shape', async () => {
    await closeAll();
    for (const args of [[], [7, 1, 2], ['untitled:x', -1, 2], ['untitled:x', '1', 2], ['untitled:x', 1, Number.NaN]])
      await commands.executeCommand('sourceline.reveal', ...args);
    assert.equal(window.activeTextEditor, undefined);
  });

  it('opens nothing, and selects nothing in what is no article', async () => {
    await closeAll();
    const unopened = await file('"It rained," said Mara Quist.');
    for (const address of [unopened.toString(), 'https://example.org/', 'untitled:Never', 'git:/x.txt'])
      await commands.executeCommand('sourceline.reveal', address, 1, 3);
    assert.equal(window.activeTextEditor, undefined);
    const code = await write('say("Yes", said, Mara)', 'javascript');
    await commands.executeCommand('sourceline.reveal', code.document.uri.toString(), 1, 3);
    assert.equal(code.selection.isEmpty, true);
  });
});
