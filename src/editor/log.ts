import { type LogOutputChannel, l10n, window } from 'vscode';

let channel: LogOutputChannel | undefined;

/** The output “Sourceline”. There is none before something goes wrong. */
function output(): LogOutputChannel {
  channel ??= window.createOutputChannel('Sourceline', { log: true });
  return channel;
}

/**
 * What `action` gives; undefined if it fails, and then the output says how, under `name`. For work that nobody waits for:
 * an error that leaves a timer or a listener tells nobody where it comes from. The article's text is never written down.
 */
export function guarded<T>(name: string, action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    write(name, error);
    return undefined;
  }
}

/** As `guarded`, for a command, of which somebody expects something: if it fails, the window says so with `message`. */
export async function guardedCommand(name: string, message: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    write(name, error);
    void tellFailure(message);
  }
}

/** For an error that was dealt with otherwise. */
export const logFailure = (name: string, error: unknown): void => write(name, error);

const write = (name: string, error: unknown) => output().error(name, error instanceof Error ? error : String(error));

/** Nothing waits for the answer: a command has ended before its message is dismissed. */
async function tellFailure(message: string): Promise<void> {
  const details = l10n.t('Show Details');
  if ((await window.showErrorMessage(message, details)) === details) output().show();
}
