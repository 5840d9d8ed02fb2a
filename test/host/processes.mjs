// Ends processes together with what they started, and this one when it should.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const politeMs = 3000;

const parentCheckMs = 500;

/**
 * Calls back when this process is told to end: by a signal, or by the end of the npm that runs it. (npm hands a signal
 * on to a shell, which ends without telling us.) Gives a function that takes it back.
 */
export function onEnd(callback) {
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const name of names) process.on(name, callback);
  const parent = process.ppid;
  const lookForParent = () => {
    if (process.ppid !== parent) callback();
  };
  const timer = process.env.npm_lifecycle_event ? setInterval(lookForParent, parentCheckMs).unref() : undefined;
  return () => {
    for (const name of names) process.off(name, callback);
    clearInterval(timer);
  };
}

const isAlive = (group) => {
  try {
    process.kill(-group, 0);
    return true;
  } catch {
    return false;
  }
};

/** Ends a child that leads a process group and everyone in the group, kindly first. Settles when all are gone. */
export async function endGroup(child) {
  if (process.platform === 'win32') {
    child.kill();
    return;
  }
  const { pid } = child;
  if (pid === undefined) return; // it never started
  signal(pid, 'SIGTERM');
  const gone = await isGone(pid, politeMs);
  if (gone) return;
  signal(pid, 'SIGKILL');
  await isGone(pid, politeMs);
}

function signal(group, name) {
  try {
    process.kill(-group, name);
  } catch {
    // nobody is left in it
  }
}

async function isGone(group, limitMs) {
  const end = Date.now() + limitMs;
  while (isAlive(group)) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

/** The living processes: {pid, parent, group, command}; none on Windows. */
export function processes() {
  if (process.platform === 'win32') return [];
  const all = process.platform === 'linux' ? fromProc() : fromPs();
  return all.filter(({ state }) => !state.startsWith('Z'));
}

/** A small Linux has no `ps`. */
function fromProc() {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        // "pid (name) state parent group …"; the name may hold anything
        const [state, parent, group] = readFileSync(`/proc/${pid}/stat`, 'utf8')
          .replace(/^.*\) /s, '')
          .split(' ');
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
        return [{ pid: Number(pid), parent: Number(parent), group: Number(group), state, command }];
      } catch {
        return []; // it has ended meanwhile
      }
    });
}

function fromPs() {
  const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,ppid=,pgid=,state=,args='], { encoding: 'utf8' });
  return stdout
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .filter(Boolean)
    .map(([, pid, parent, group, state, command]) => ({
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      state,
      command,
    }));
}
