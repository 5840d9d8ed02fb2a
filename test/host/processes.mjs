// Ends processes together with what they started.
const politeMs = 3000;

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
