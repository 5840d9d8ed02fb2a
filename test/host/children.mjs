// For tests of programs that start others: what they say, and what is left when they have ended.
import { spawn } from 'node:child_process';
import { processes } from './processes.mjs';

/**
 * Starts a script. `ended` settles with its exit code and all that it printed; `says(text)` when it has printed a text,
 * with all that it has printed until then.
 */
export function startScript(file, options, environment) {
  return startCommand([process.execPath, file, ...options], { env: { ...process.env, ...environment } });
}

/** The same for any command; `options` are those of spawn(). */
export function startCommand([command, ...argv], options) {
  const child = spawn(command, argv, options);
  let output = '';
  const waiting = new Set();
  const read = (chunk) => {
    output += chunk;
    for (const one of waiting) one();
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read);
  const ended = new Promise((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode, output }));
  });
  const says = (text) =>
    new Promise((resolve, reject) => {
      const look = () => output.includes(text) && resolve(output);
      waiting.add(look);
      ended.then(() => reject(new Error(`It ended without saying “${text}”:\n${output}`)));
      look();
    });
  return { pid: child.pid, kill: (signal) => child.kill(signal), ended, says };
}

/** What a process has started, and what that has started, and so on. */
export function startedBy(pid, all = processes()) {
  const children = all.filter((one) => one.parent === pid);
  return [...children, ...children.flatMap((child) => startedBy(child.pid, all))];
}

/** Settles with all that a process has started as soon as one of them has a text in its command line. */
export async function hasStarted(pid, text, limitMs = 30_000) {
  const end = Date.now() + limitMs;
  for (;;) {
    const started = startedBy(pid);
    if (started.some(({ command }) => command.includes(text))) return started;
    if (Date.now() > end) throw new Error(`It did not start ${text}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Settles when none of these is left; rejects with those that still are after `limitMs`. */
export async function allGone(these, limitMs = 10_000) {
  const pids = new Set(these.map(({ pid }) => pid));
  const end = Date.now() + limitMs;
  for (;;) {
    const left = processes().filter(({ pid }) => pids.has(pid));
    if (left.length === 0) return;
    if (Date.now() > end) throw new Error(`Still running:\n${left.map(({ command }) => command).join('\n')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
