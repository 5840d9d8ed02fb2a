// Loaded into the server with `node --require`. Its standard input is a pipe from whoever started it: when that one is
// gone, even by kill -9, the pipe closes, and the server ends with its whole process group.
if (process.env.SOURCELINE_HOST_PARENT) {
  delete process.env.SOURCELINE_HOST_PARENT; // extension hosts inherit --require, but have other parents
  const end = () => {
    try {
      process.kill(-process.pid, 'SIGKILL');
    } catch {
      process.exit(1);
    }
  };
  process.stdin.on('end', end).on('close', end).on('error', end).resume();
}
