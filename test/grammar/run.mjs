// Runs vscode-tmgrammar-test over the articles and sidecars here, on the grammars that VS Code itself has for Markdown
// and YAML: ours are injected into those. Prints a line "✓ …" or "✖ …" for each file.
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { installHost } from '../host/install.mjs';
import { root, serverApp } from '../host/paths.mjs';

const cases = ['md', 'txt', 'yaml'].map((ending) => `test/grammar/*.${ending}`);
const command = createRequire(import.meta.url).resolve('vscode-tmgrammar-test/dist/unit.js');

/** The grammars of one of VS Code's own extensions. */
function grammarsOf(extension) {
  const folder = path.join(serverApp, 'extensions', extension, 'syntaxes');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tmLanguage.json'))
    .map((file) => path.join(folder, file));
}

/** Markdown may hold any language; those that no test needs are not loaded, and it is no news that they are missing. */
const isNews = (line) => !line.startsWith('grammar not found for');

installHost();
const grammars = ['markdown-basics', 'html', 'yaml'].flatMap(grammarsOf);
const tests = spawn(process.execPath, [command, ...grammars.flatMap((file) => ['--grammar', file]), ...cases], {
  cwd: root,
  stdio: ['ignore', 'inherit', 'pipe'],
});
createInterface({ input: tests.stderr }).on('line', (line) => {
  if (isNews(line)) console.error(line);
});
tests.on('close', (code) => {
  process.exitCode = code === 0 ? 0 : 1;
});
