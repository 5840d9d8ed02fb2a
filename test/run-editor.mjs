// Mocha inside VS Code, on a copy of samples/: `node test/run-editor.mjs [--web] [--desktop]`.
// Without --desktop, VS Code is the stand-in of test/host; with it, the desktop build that @vscode/test-electron
// downloads. VSCODE_TEST_EXECUTABLE names another.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root, workFolder } from './host/paths.mjs';

const isWeb = process.argv.includes('--web');
const standIn = path.join(root, 'test/host/code.mjs');
const executable = process.argv.includes('--desktop') ? undefined : (process.env.VSCODE_TEST_EXECUTABLE ?? standIn);

const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-samples-'));
cpSync(path.join(root, 'samples'), folder, { recursive: true });
try {
  await runTests({
    ...(executable ? { vscodeExecutablePath: executable } : {}),
    extensionDevelopmentPath: root,
    extensionTestsPath: path.join(root, isWeb ? 'out/web/test.js' : 'out/editor/index.js'),
    cachePath: workFolder,
    launchArgs: [folder, '--disable-extensions', ...(isWeb ? ['--extensionDevelopmentKind=web'] : [])],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
