import { commands, type Disposable, l10n } from 'vscode';
import { type ClaimTarget, claimTarget } from './claim-target';
import type { Desk } from './deciding';
import { guardedCommand } from './log';

export interface Register {
  /** About the claim that the command was given, or the one under the cursor. */
  readonly onClaim: (name: string, run: (target: ClaimTarget) => Promise<unknown>) => Disposable;
  /** `given`: what a menu or a key gives along. */
  readonly plain: (name: string, run: (given: unknown) => Promise<unknown>) => Disposable;
}

/** Registers commands that say so where they fail. */
export function registerOn(desk: Desk): Register {
  const failed = l10n.t('Sourceline could not do that. The article is unchanged.');
  const guard = (name: string, run: () => Promise<unknown>) =>
    guardedCommand(name, failed, async () => {
      await run();
    });
  return {
    onClaim: (name, run) =>
      commands.registerCommand(name, (...given: unknown[]) => {
        const target = claimTarget(desk.articles, given);
        return target && guard(name, () => run(target));
      }),
    plain: (name, run) => commands.registerCommand(name, (given: unknown) => guard(name, () => run(given))),
  };
}
