// The npm package: packed, installed into an empty folder without a network, and run.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyProject } from './project-copy.mjs';

const article = 'The pool stays shut, the town said.\n\n"We did ask," said Mayor Ines Falk.\n';

/** Runs a command with some text as its standard input, and gives its exit code and output. */
function run(command, options, { folder, input = '' }) {
  const child = spawn(command, options, { cwd: folder, stdio: ['pipe', 'pipe', 'pipe'] });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'])
    child[name].setEncoding('utf8').on('data', (text) => {
      said[name] += text;
    });
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, ...said }));
  });
}

describe('The npm package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-npm-'));
  const npm = async (options, from = folder) => {
    const result = await run('npm', options, { folder: from });
    assert.equal(result.exitCode, 0, result.stderr);
    return result.stdout;
  };
  const sourceline = (options, input) => run('npx', ['--offline', 'sourceline', ...options], { folder, input });

  before(async () => {
    const project = path.join(folder, 'project');
    copyProject(project);
    await npm(['pack', '--pack-destination', folder], project);
    rmSync(project, { recursive: true });
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
    const [packed] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
    await npm(['install', '--offline', '--no-audit', '--no-fund', packed]);
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('brings no other package', () => {
    const installed = readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
    assert.deepEqual(installed, ['sourceline']);
  });

  it('holds the command line with its language model, and no sources, tests or samples', () => {
    const files = readdirSync(path.join(folder, 'node_modules', 'sourceline'), { recursive: true });
    for (const file of [
      'dist/cli.js',
      'dist/close.js',
      'dist/close.wasm',
      'models/en.bin',
      'models/en.json',
      'models/close/words.bin',
    ])
      assert.ok(files.includes(path.normalize(file)), file);
    assert.deepEqual(
      files.filter((file) => /\.(ts|map|mjs|vsix)$|^(src|test|samples|media|scripts)\b/.test(file)),
      [],
    );
  });

  it('says how it is used', async () => {
    const { exitCode, stdout } = await sourceline(['--help']);
    assert.equal(exitCode, 0);
    assert.match(stdout, /^Usage: sourceline/);
  });

  it('analyses what comes in', async () => {
    const { exitCode, stdout } = await sourceline(['analyse', '-'], article);
    assert.equal(exitCode, 0);
    const { quotations, attributions } = JSON.parse(stdout);
    assert.deepEqual(
      quotations.map(([start, end]) => article.slice(start, end)),
      ['"We did ask,"'],
    );
    assert.deepEqual(
      attributions.map(({ kind }) => kind),
      ['indirect', 'direct'],
    );
  });

  it('refuses a file that is not there, by its exit code and in words', async () => {
    const { exitCode, stderr } = await sourceline(['analyse', 'none.txt']);
    assert.equal(exitCode, 2);
    assert.match(stderr, /none\.txt/);
  });
});
