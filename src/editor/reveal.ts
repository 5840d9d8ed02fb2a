import { commands, type Disposable, l10n, MarkdownString, type Uri } from 'vscode';
import type { Span } from '../engine/document';
import { documentOf } from './actor-target';
import { isArticle } from './articles';
import { guardedCommand } from './log';
import { reveal } from './positions';

/** Runs from hover cards. Its arguments come from text that others wrote, so they are looked at first. */
export const revealCommand = 'sourceline.reveal';

/** All that a card may run; each looks at its arguments, for a card's text is what others wrote. */
export const cardCommands: readonly CardCommand[] = [
  'sourceline.reveal',
  'sourceline.allMentions',
  'sourceline.renameActor',
  'sourceline.mergeActor',
  'sourceline.notAnActor',
];

type CardCommand = `sourceline.${'reveal' | 'allMentions' | 'renameActor' | 'mergeActor' | 'notAnActor'}`;

/** A Markdown link that selects `span` in the editor. */
export const linkTo = (uri: Uri, span: Span, label: string): string => linkToCommand(revealCommand, uri, span, label);

/** A Markdown link that runs a command of ours on `span`. */
export function linkToCommand(command: CardCommand, uri: Uri, { start, end }: Span, label: string): string {
  const args = encodeURIComponent(JSON.stringify([uri.toString(), start, end]));
  return `[${new MarkdownString().appendText(label).value}](command:${command}?${args})`;
}

/** Opens nothing new: a card and a line of the Actors view are about an article that is open. */
async function run(address: unknown, start: unknown, end: unknown): Promise<void> {
  if (typeof address !== 'string' || !isOffset(start) || !isOffset(end)) return;
  const document = documentOf(address);
  if (!document || !isArticle(document)) return;
  const message = l10n.t('Sourceline could not go to that place in the article.');
  await guardedCommand(revealCommand, message, () => reveal(document.uri, { start, end }));
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export function registerReveal(): Disposable {
  return commands.registerCommand(revealCommand, run);
}
