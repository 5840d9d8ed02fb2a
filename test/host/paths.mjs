import path from 'node:path';

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Where everything that the tests fetch or write lives; git ignores it, and deleting it is always safe. */
export const workFolder = path.join(root, '.vscode-test');

/** Where what a person does in `npm start` is kept. The tests of npm start have one of their own. */
export const startFolder = process.env.SOURCELINE_START_FOLDER || workFolder;

export const hostFolder = path.join(workFolder, 'host');
export const browserFolder = path.join(workFolder, 'browser');

const modules = path.join(hostFolder, 'node_modules');
/** VS Code's server, as the npm package `code-server` carries it. */
export const serverApp = path.join(modules, 'code-server', 'lib', 'vscode');
export const serverMain = path.join(serverApp, 'out', 'server-main.js');
/** A Node for the server where the user's own is too old. */
export const carriedNode = path.join(modules, `node-${process.platform}-${process.arch}`, 'bin', 'node');
