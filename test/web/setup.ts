import 'mocha/mocha.js';

/** What `console.log` makes of its arguments; the workbench's own log does not fill in %s and %d. */
function formatted([pattern, ...values]: unknown[]): string {
  const filled = String(pattern ?? '').replace(/%[sd]/g, () => String(values.shift() ?? ''));
  return [filled, ...values.map(String)].join(' ');
}

mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: 20_000, color: false, forbidOnly: true });
// the workbench's own log comes down the same pipe: mark the lines of the tests
(Mocha.reporters.Base as unknown as { consoleLog: (...args: unknown[]) => void }).consoleLog = (...args) =>
  console.log(`[test]${formatted(args)}`);
