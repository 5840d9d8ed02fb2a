import { MarkdownString, type Uri } from 'vscode';
import type { Span } from '../engine/document';
import { rejectionCommands, statusCommand } from './command-ids';
import { revealCommand } from './reveal';

/** All that a card may run; each looks at its arguments, for a card's text is what others wrote. */
export const cardCommands: readonly string[] = [
  revealCommand,
  'sourceline.allMentions',
  'sourceline.renameActor',
  'sourceline.mergeActor',
  'sourceline.notAnActor',
  'sourceline.setSpeaker',
  'sourceline.setStatus',
  'sourceline.addEvidence',
  'sourceline.claimMenu',
  statusCommand('confirmed'),
  ...Object.values(rejectionCommands),
];

/** A Markdown link that selects `span` in the editor. */
export const linkTo = (uri: Uri, span: Span, label: string): string => linkToCommand(revealCommand, uri, span, label);

/** A Markdown link that runs a command of ours on `span`. */
export function linkToCommand(command: string, uri: Uri, { start, end }: Span, label: string): string {
  const args = encodeURIComponent(JSON.stringify([uri.toString(), start, end]));
  return `[${new MarkdownString().appendText(label).value}](command:${command}?${args})`;
}
