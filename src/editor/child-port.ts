// The helper as a process. Of the editor's files only this one knows Node: the browser's bundle holds it too and never runs it.
import { fork } from 'node:child_process';
import { Uri } from 'vscode';
import type { FromHelper } from '../encoder/messages';
import type { Port, PortEvents } from './close-helper';

export function openChild(extensionUri: Uri, events: PortEvents): Port {
  const child = fork(Uri.joinPath(extensionUri, 'dist', 'close-child.js').fsPath, {
    // the desktop's Node is VS Code itself; with one heap for all threads, Linux's C library needs 60 MB less
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1', MALLOC_ARENA_MAX: '1' },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  child.on('message', (message) => events.answer(message as FromHelper));
  child.on('error', events.lost);
  child.on('exit', (code, signal) => events.lost(new Error(`the process has ended (${signal ?? code})`)));
  return {
    post: (message) => void child.send(message, (error) => error && events.lost(error)),
    end: () => void child.kill(),
  };
}
