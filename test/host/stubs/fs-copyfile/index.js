// In place of the native @vscode/fs-copyfile, which copies on write where the disk can: VS Code's git calls only this.
exports.cp = require('node:fs/promises').cp;
