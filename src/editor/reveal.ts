import { commands, type Disposable, l10n } from 'vscode';
import { documentOf } from './actor-target';
import { isArticle } from './articles';
import { guardedCommand } from './log';
import { reveal } from './positions';

/** Runs from hover cards. Its arguments come from text that others wrote, so they are looked at first. */
export const revealCommand = 'sourceline.reveal';

/** `stay`: the focus stays where it is, as in lists, where the next key is meant for the list. Opens nothing new: a card and a line of the Actors view are about an article that is open. */
async function run(address: unknown, start: unknown, end: unknown, stay: unknown): Promise<void> {
  if (typeof address !== 'string' || !isOffset(start) || !isOffset(end)) return;
  const document = documentOf(address);
  if (!document || !isArticle(document)) return;
  const message = l10n.t('Sourceline could not go to that place in the article.');
  await guardedCommand(revealCommand, message, () => reveal(document.uri, { start, end }, stay === true));
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export function registerReveal(): Disposable {
  return commands.registerCommand(revealCommand, run);
}
