// A person who answers what the window asks, for tests of commands that ask.
import { window } from 'vscode';

interface Choice {
  readonly label: string;
}

/**
 * Answers the lists and boxes that come up while `during` runs, in order: of a list the first item that holds the words (of one where
 * several can be taken, all that do), in a box the words themselves. `undefined` closes it.
 */
export async function answering(
  answers: readonly (string | undefined)[],
  during: () => PromiseLike<unknown>,
): Promise<readonly string[]> {
  const left = [...answers];
  const asked: string[] = [];
  const { showQuickPick, showInputBox } = window;
  const pick = async (items: readonly Choice[] | PromiseLike<readonly Choice[]>, options?: Asked) => {
    asked.push(options?.title ?? '');
    const words = left.shift();
    const found = words === undefined ? [] : (await items).filter(({ label }) => label.includes(words));
    return options?.canPickMany ? found : found[0];
  };
  const input = async (options?: Asked) => {
    asked.push(options?.title ?? '');
    return left.shift();
  };
  Object.assign(window, { showQuickPick: pick, showInputBox: input });
  try {
    await during();
  } finally {
    Object.assign(window, { showQuickPick, showInputBox });
  }
  return asked;
}

interface Asked {
  readonly title?: string;
  readonly canPickMany?: boolean;
}
