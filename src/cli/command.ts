/** A command of `sourceline`; `run` gets what follows its name and gives the exit code. */
export interface Command {
  readonly summary: string;
  readonly run: (args: readonly string[]) => Promise<number>;
}

/** What the shell learns. Scripts rely on these numbers. */
export const exitCodes = {
  fine: 0,
  /** A fault of Sourceline's own, or nowhere to write to. */
  failed: 1,
  /** A file that cannot be read as an article, an option or a command that does not exist; the rest has been done. */
  unusable: 2,
} as const;

/** How one file went. */
export interface Outcome {
  /** For standard error; empty where nothing was wrong. */
  readonly complaint: string;
  readonly isUnusable: boolean;
}

export const done: Outcome = { complaint: '', isUnusable: false };
