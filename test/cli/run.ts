import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** For a test that starts processes, on a machine that has much else to do. */
export const processMs = 60_000;

const program = path.resolve('dist/cli.js');

/** What `analyse` prints for an article, as far as tests look at it. */
export interface Printed {
  readonly id: unknown;
  readonly actors: readonly {
    id: string;
    name: string;
    mentions: readonly { start: number; end: number; form: string }[];
  }[];
  readonly attributions: readonly {
    kind: string;
    stance: string;
    content: readonly [number, number][];
    actor: string | null;
  }[];
  readonly quotations: readonly [number, number][];
  readonly findings: readonly { check: string; severity: string; start: number; end: number; message: string }[];
  readonly sourcing: { claims: number };
  readonly facts?: {
    annotations: readonly {
      id: string;
      status: string;
      span: readonly [number, number] | null;
      places: readonly (readonly [number, number])[];
      was: { was: string; status: string } | null;
    }[];
    rejected: readonly { span: readonly [number, number]; because: string }[];
    sources: object;
  };
  readonly error?: string;
  readonly line?: number;
}

export interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as JSON, line by line. */
  readonly printed: () => readonly Printed[];
}

export const start = (args: readonly string[], cwd = process.cwd()): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [program, ...args], { cwd });

/** Runs the built program to its end on what is given as standard input. */
export async function run(
  args: readonly string[],
  options: { input?: string | Buffer; cwd?: string } = {},
): Promise<Outcome> {
  const child = start(args, options.cwd);
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.end(options.input ?? '');
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const printed = () =>
    stdout
      .split('\n')
      .filter(Boolean)
      .map((line): Printed => JSON.parse(line));
  return { code, stdout, stderr, printed };
}

/** A folder that holds `files` while `use` runs. */
export async function withFiles(
  files: Readonly<Record<string, string | Buffer>>,
  use: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-cli-'));
  try {
    for (const [name, contents] of Object.entries(files)) writeFileSync(path.join(folder, name), contents);
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
