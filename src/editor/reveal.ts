import { commands, type Disposable, MarkdownString, Uri } from 'vscode';
import type { Span } from '../engine/document';
import { reveal } from './positions';

/** The one command that hover cards may run. Its arguments come from text that others wrote, so they are looked at first. */
export const revealCommand = 'sourceline.reveal';

/** A Markdown link that selects `span` in the editor. */
export function linkTo(uri: Uri, { start, end }: Span, label: string): string {
  const args = encodeURIComponent(JSON.stringify([uri.toString(), start, end]));
  return `[${new MarkdownString().appendText(label).value}](command:${revealCommand}?${args})`;
}

async function run(address: unknown, start: unknown, end: unknown): Promise<void> {
  if (typeof address !== 'string' || !isOffset(start) || !isOffset(end)) return;
  await reveal(Uri.parse(address, true), { start, end });
}

const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export function registerReveal(): Disposable {
  return commands.registerCommand(revealCommand, run);
}
