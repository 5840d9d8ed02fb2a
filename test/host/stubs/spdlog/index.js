// In place of the native @vscode/spdlog, which would need a compiler: the same functions as far as VS Code calls them.
const { appendFileSync, mkdirSync } = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  constructor(file) {
    this.file = file;
    this.level = levels.indexOf('info');
    this.isRaw = false;
    mkdirSync(path.dirname(file), { recursive: true });
  }
  write(level, message) {
    if (level < this.level) return;
    const time = new Date().toISOString().replace('T', ' ').slice(0, 23);
    appendFileSync(this.file, this.isRaw ? message : `${time} [${levels[level]}] ${message}\n`);
  }
  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  clearFormatters() {
    this.isRaw = true;
  }
  setPattern() {}
  flush() {}
  drop() {}
}
for (const [level, name] of levels.entries())
  Logger.prototype[name] = function log(message) {
    this.write(level, message);
  };

// one by one: VS Code does import() of this, and Node finds only such names in a CommonJS module
exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = async (_name, file) => new Logger(file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
