// Loaded with `node --require` into the server, and by fork(), which hands the flag on, into its extension hosts
// (NODE_OPTIONS would not reach them). There it copies console.* and process.stdout to the file named in
// SOURCELINE_HOST_STDOUT, which code.mjs streams: VS Code itself sends them to the browser only, mixed with its own log.
const file = process.env.SOURCELINE_HOST_STDOUT;
if (file && process.argv.includes('--type=extensionHost')) copyOutput(file);

function copyOutput(target) {
  delete process.env.SOURCELINE_HOST_STDOUT;
  const { appendFileSync } = require('node:fs');
  const { formatWithOptions } = require('node:util');
  const consoleMethods = ['log', 'info', 'warn', 'error', 'debug'];
  const define = Object.defineProperty;
  let depth = 0; // VS Code's console.log may call its stdout.write: only the outermost call counts

  const copying = (owner, get, asText) => () => {
    const original = get.call(owner);
    return function copied(...args) {
      if (depth === 0) appendFileSync(target, asText(args));
      depth++;
      try {
        return original.apply(this, args);
      } finally {
        depth--;
      }
    };
  };

  // VS Code makes these getters that nobody can replace later, so step in at the moment when it does
  Object.defineProperty = (owner, key, descriptor) => {
    const get = descriptor?.get;
    const isConsole = owner === console && consoleMethods.includes(key);
    const isWrite = (owner === process.stdout || owner === process.stderr) && key === 'write';
    if (!get || !(isConsole || isWrite)) return define(owner, key, descriptor);
    const asText = isConsole
      ? (args) => `${formatWithOptions({ colors: false }, ...args)}\n`
      : ([text]) => String(text);
    return define(owner, key, { ...descriptor, get: copying(owner, get, asText) });
  };
}
