// Where what people decided cannot be written: one place that says so, whoever wanted it.
import { commands, l10n, type Uri, window } from 'vscode';
import { nameOf, sidecarOf } from './sidecar-file';
import type { Outcome } from './sidecars';
import { obstacleWords } from './status-words';

/** Done, or in memory until it can be: nobody has to decide again. */
export const isDone = (outcome: Outcome): boolean =>
  outcome === 'done' || outcome === 'unchanged' || outcome === 'waiting';

/** `again`: tries to write what waits. */
export async function tellFailure(article: Uri, outcome: Outcome, again: () => Promise<unknown>): Promise<void> {
  const file = sidecarOf(article);
  const name = nameOf(file);
  if (outcome === 'broken' || outcome === 'newer' || outcome === 'unreadable') {
    const open = l10n.t('Open File');
    const unread = l10n.t(
      'What “{0}” says there cannot be read, and nothing is written over it. Put it right first: Problems shows the line.',
      name,
    );
    const said = outcome === 'unreadable' ? unread : obstacleWords(outcome, name);
    // an error with a button stays until somebody closes it, long after the file was mended; a warning goes by itself
    const answer = await window.showWarningMessage(said, open);
    if (answer === open) await commands.executeCommand('vscode.open', file);
  } else if (outcome === 'failed')
    await window.showErrorMessage(l10n.t('“{0}” could not be written. Nothing was decided.', name));
  else if (outcome === 'waiting') {
    const retry = l10n.t('Try Again');
    const said = l10n.t(
      '“{0}” could not be written. What was decided is kept in this window, and is written with the next decision.',
      name,
    );
    if ((await window.showErrorMessage(said, retry)) === retry) await again();
  }
}
