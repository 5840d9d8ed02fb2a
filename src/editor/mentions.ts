import {
  commands,
  Disposable,
  DocumentHighlight,
  type DocumentSelector,
  Location,
  l10n,
  languages,
  type Position,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { Actor, Document, Span } from '../engine/document';
import { type Given, targetOf } from './actor-target';
import type { Articles } from './articles';
import { actorAt, mentionFrom, namingMention } from './cast';
import { reveal, toOffset, toRange } from './positions';
import { onDidChangeSettings, readSettings } from './settings';

interface Found {
  readonly article: Document;
  readonly actor: Actor;
}

function actorUnder(articles: Articles, document: TextDocument, position: Position): Found | undefined {
  const article = articles.of(document)?.document;
  const actor = article && actorAt(article, toOffset(document, position));
  return article && actor && { article, actor };
}

/**
 * VS Code's own keys for names in a program, for names in an article: all mentions light up (F7 goes through them), Shift+F12 lists
 * them, F12 goes to the first, and from “she” or “the minister” to the name that it stands for, as Alt+F12 shows it in place. There is no rename (F2): it would change the article's words.
 */
function registerProviders(articles: Articles, selector: DocumentSelector): Disposable {
  return Disposable.from(
    languages.registerDocumentHighlightProvider(selector, {
      provideDocumentHighlights: (document, position) =>
        actorUnder(articles, document, position)?.actor.mentions.map(
          (mention) => new DocumentHighlight(toRange(document, mention)),
        ),
    }),
    languages.registerReferenceProvider(selector, {
      provideReferences: (document, position) =>
        actorUnder(articles, document, position)?.actor.mentions.map(
          (mention) => new Location(document.uri, toRange(document, mention)),
        ),
    }),
    languages.registerDefinitionProvider(selector, {
      provideDefinition(document, position) {
        const found = actorUnder(articles, document, position);
        const offset = toOffset(document, position);
        const naming = found && namingMention(found.actor, offset);
        if (!found || !naming || isMarkdowns(found.article, offset)) return undefined;
        return new Location(document.uri, toRange(document, naming));
      },
    }),
  );
}

/** In a heading and in a link Markdown has an answer of its own, and with two answers F12 would ask instead of going. */
function isMarkdowns({ format, text, paragraphs }: Document, offset: number): boolean {
  if (format !== 'markdown') return false;
  const paragraph = paragraphs.find(({ start, end }) => start <= offset && offset <= end);
  if (!paragraph || paragraph.kind === 'heading') return true;
  const links = text.slice(paragraph.start, paragraph.end).matchAll(/\[[^\]]*\](?:\([^)]*\)|\[[^\]]*\])/g);
  const at = offset - paragraph.start;
  return [...links].some(({ index, 0: link }) => index <= at && at <= index + link.length);
}

/**
 * Not for all languages, as the hovers are: where somebody answers for definitions and references, VS Code shows their menus, and
 * they have no business in a JSON file.
 */
function followLanguages(register: (selector: DocumentSelector) => Disposable): Disposable {
  let registered = register(articleLanguages());
  const listener = onDidChangeSettings(() => {
    registered.dispose();
    registered = register(articleLanguages());
  });
  return { dispose: () => Disposable.from(registered, listener).dispose() };
}

function articleLanguages(): string[] {
  const scopes = [undefined, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri)];
  return [...new Set(scopes.flatMap((scope) => readSettings(scope).languages))];
}

type Choose = (actor: Actor, offset: number) => Span | undefined;

async function go(articles: Articles, given: Given, choose: Choose): Promise<void> {
  const target = await targetOf(articles, given, l10n.t('Go to a mention of which actor?'));
  if (!target) return;
  const { document, actor } = target;
  const editor = window.visibleTextEditors.find((one) => one.document === document);
  const span = choose(actor, editor ? toOffset(document, editor.selection.start) : -1);
  if (span) await reveal(document.uri, startOf(span));
}

/** VS Code lists references of what the cursor stands on, so it is put there first. */
async function listAll(articles: Articles, given: Given): Promise<void> {
  const target = await targetOf(articles, given, l10n.t('All mentions of which actor?'));
  const mention = target?.mention ?? target?.actor.mentions[0];
  if (!target || !mention) return;
  await reveal(target.document.uri, startOf(mention));
  try {
    await commands.executeCommand('references-view.findReferences'); // of an extension that VS Code brings along, and can be switched off
  } catch {
    await commands.executeCommand('editor.action.referenceSearch.trigger');
  }
}

/** The cursor goes before the name, and nothing is selected: with several words selected VS Code lights up no mentions. */
const startOf = ({ start }: Span): Span => ({ start, end: start });

export function registerMentions(articles: Articles): Disposable {
  return Disposable.from(
    followLanguages((selector) => registerProviders(articles, selector)),
    commands.registerCommand('sourceline.firstMention', (...given: unknown[]) =>
      go(articles, [given[0], given[1]], ({ mentions }) => mentions[0]),
    ),
    commands.registerCommand('sourceline.nextMention', (...given: unknown[]) =>
      go(articles, [given[0], given[1]], (actor, offset) => mentionFrom(actor, offset, 'next')),
    ),
    commands.registerCommand('sourceline.previousMention', (...given: unknown[]) =>
      go(articles, [given[0], given[1]], (actor, offset) => mentionFrom(actor, offset, 'previous')),
    ),
    commands.registerCommand('sourceline.allMentions', (...given: unknown[]) =>
      listAll(articles, [given[0], given[1]]),
    ),
  );
}
