// The helper as a process of its own: dist/close-child.js, forked by the editor. Unlike a thread of Node's it gives all its memory
// back when it ends, and takes nobody along when the machine has none left.
import { readFile } from 'node:fs/promises';
import { constants, setPriority } from 'node:os';
import path from 'node:path';
import { encoderFiles } from './files';
import type { ToHelper } from './messages';
import { serve } from './serve';

try {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL); // whoever types comes first
} catch {
  // not allowed everywhere, and not needed
}
const answer = serve(() => encoderFiles((...name) => readFile(path.join(__dirname, '..', ...name))));
process.on('message', async (message: ToHelper) => process.send?.(await answer(message)));
process.on('disconnect', () => process.exit());
