// Runs a suite as a process of its own and reads from its output how many tests passed and failed.
import { spawn } from 'node:child_process';
import { endGroup, onEnd } from './processes.mjs';

/** How each kind of suite says what came of it. Each gives {passed, failed} for the suite's whole output. */
const readers = {
  mocha: (output) => ({ passed: lastNumber(output, 'passing'), failed: lastNumber(output, 'failing') }),
  grammar: (output) => ({ passed: count(output, /^✓ /gm), failed: count(output, /^✖ /gm) }),
  /** One test: the command's exit code. */
  exit: () => ({ passed: 1, failed: 0 }),
};

const count = (text, pattern) => text.match(pattern)?.length ?? 0;
/** Mocha's summary, "  12 passing (3s)", is the last line of that form. */
const lastNumber = (output, word) =>
  Number([...output.matchAll(new RegExp(`^\\s*(\\d+) ${word}\\b`, 'gm'))].at(-1)?.[1] ?? 0);

/**
 * What a suite's output and exit code come to. A suite that ran nothing, or ended badly without naming a test that
 * failed, has one failure.
 */
export function countsOf(kind, output, exitCode) {
  const { passed, failed } = readers[kind](output);
  if (exitCode === 0 && passed + failed > 0) return { passed, failed };
  return { passed: kind === 'exit' ? 0 : passed, failed: Math.max(failed, 1) };
}

/**
 * Runs a command in `folder`, its output shown as it comes (unless `isQuiet`) and also returned. Settles with exit code 124, and nothing
 * left running, when it takes longer than `limitMs`.
 */
export async function runStreaming([program, ...options], { folder, limitMs, isQuiet = false }) {
  const child = spawn(program, options, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32', // leads a group, so that all of it can be ended
  });
  let output = '';
  const show = (stream) => (text) => {
    output += text;
    if (!isQuiet) stream.write(text);
  };
  child.stdout.setEncoding('utf8').on('data', show(process.stdout));
  child.stderr.setEncoding('utf8').on('data', show(process.stderr));
  const endWithUs = () => endGroup(child).then(() => process.exit(130));
  const forget = onEnd(endWithUs);
  let isTooLate = false;
  const timer = setTimeout(() => {
    isTooLate = true;
    show(process.stderr)(`\nIt did not end in ${limitMs / 1000} s.\n`);
    endGroup(child); // and then it closes
  }, limitMs);
  const exitCode = await new Promise((resolve) => {
    child.on('error', (error) => {
      show(process.stderr)(`${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(isTooLate ? 124 : (code ?? 1)));
  });
  clearTimeout(timer);
  forget();
  return { output, exitCode };
}
