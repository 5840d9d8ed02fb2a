import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { checks } from '../src/checks/index';
import { type Printed, processMs, run } from './cli/run';

// What the documents say about the code, held against the code.

const names = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'] as const;
const read = (file: string): string => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');
const documents = new Map(names.map((name) => [name, read(name)]));
const readme = documents.get('README.md') ?? '';
const architecture = documents.get('ARCHITECTURE.md') ?? '';

const manifest = JSON.parse(read('package.json'));
const words: Record<string, string> = JSON.parse(read('package.nls.json'));
const { commands, colors, configuration, views, menus, keybindings } = manifest.contributes;
const settings: Record<string, { readonly default: unknown }> = configuration.properties;

/** The first group of every match in a text, each once. */
const found = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, group]) => group ?? '')),
];

/** What `of` finds in each document and `isThere` does not know, as "README.md: …". */
const missing = (of: (text: string) => string[], isThere: (found: string) => boolean): string[] =>
  [...documents].flatMap(([name, text]) =>
    of(text)
      .filter((one) => !isThere(one))
      .map((one) => `${name}: ${one}`),
  );

/** Code in the running text: not what stands in a fenced block. */
const inlineCode = (text: string): string[] => found(text.replace(/^```[\s\S]*?^```/gm, ''), /`([^`\n]+)`/g);

/** The lines of fenced blocks of one language; '' for blocks that name none. */
const fenced = (text: string, language: string): string[] =>
  [...text.matchAll(/^```(.*)\n([\s\S]*?)^```/gm)].flatMap(([, of, body]) => (of === language ? (body ?? '') : []));

/** "src/engine/", "esbuild.mjs"; not "src/checks/<id>.ts", and not what a build makes. */
const isPath = (code: string): boolean =>
  /^\.?[\w@-][\w@./-]*(?:\/|\.(?:ts|mjs|json|md|txt|css))$/.test(code) && !/^(?:dist|out)\/|^name\./.test(code);

describe('The documents', () => {
  it('name only files and folders that are there', () => {
    const pathsIn = (text: string) => inlineCode(text).filter(isPath);
    assert.ok(pathsIn(architecture).length > 20);
    assert.deepEqual(missing(pathsIn, existsSync), []);
  });

  it('link only to files that are there', () => {
    const linked = (text: string) => found(text, /\]\(([^)\s]+)\)/g).filter((link) => !/^https:/.test(link));
    assert.deepEqual(missing(linked, existsSync), []);
  });

  it('name only scripts of the manifest and suites of the tests', () => {
    const scripts = (text: string) => found(text, /\bnpm (?:run )?(start\b|test\b|(?<=run )[a-z0-9:]+)/g);
    assert.deepEqual(
      missing(scripts, (script) => script in manifest.scripts),
      [],
    );
    const suites = (text: string) => found(text, /npm test -- ([a-z0-9 -]+)/g).flatMap((list) => list.split(' '));
    const known = found(read('test/run-all.mjs'), /\{\s+name: '([^']+)'/g);
    assert.deepEqual(
      missing(suites, (suite) => known.includes(suite)),
      [],
    );
    const named = suites(documents.get('CONTRIBUTING.md') ?? '');
    assert.deepEqual(named.sort(), known.sort());
  });

  it('name only commands, settings and colours of the manifest', () => {
    const ids = [
      ...commands.map(({ command }: { command: string }) => command),
      ...colors.map(({ id }: { id: string }) => id),
      ...Object.keys(settings),
    ];
    const used = (text: string) => found(text, /\b(sourceline\.[a-z]\w+)/g);
    assert.deepEqual(
      missing(used, (id) => ids.includes(id) || views.sourceline.some((view: { id: string }) => view.id === id)),
      [],
    );
    const titles = commands.map(({ title }: { title: string }) => words[title.slice(1, -1)]);
    const bold = (text: string) => found(text, /\*\*Sourceline: ([^*]+)\*\*/g);
    assert.deepEqual(
      missing(bold, (title) => titles.includes(title)),
      [],
    );
  });
});

/** The rows of the table under a heading that begins so; each row is its cells, without the bars. */
function table(text: string, head: string): string[][] {
  const [, rows = ''] = text.split(new RegExp(`^\\| ${head}.*\\n\\|[-| ]*\\n`, 'm'));
  const lines = rows.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end).map((line) => line.slice(2, -2).split(' | '));
}

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
  readonly when: string;
}

/** The manifest's "ctrl+k q" as people write it. */
const spoken = (key: string): string => key.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());

function keyRow({ command, key, mac = key, when }: Keybinding): (string | undefined)[] {
  const view = /^focusedView == (\S+)$/.exec(when)?.[1];
  const place = view ? words[view.replace('sourceline.', '')] : 'article';
  return [spoken(key), spoken(mac), place, `**Sourceline: ${words[command.replace('sourceline.', 'command.')]}**`];
}

describe('README.md', () => {
  it('lists every check as the check describes itself', () => {
    assert.deepEqual(
      table(readme, 'Check'),
      checks.map(({ id, severity, description, authority }) => [`\`${id}\``, severity, description, authority]),
    );
  });

  it('lists every setting with its default', () => {
    assert.deepEqual(
      table(readme, 'Setting').map((row) => row.slice(0, 2)),
      Object.entries(settings).map(([id, setting]) => [`\`${id}\``, `\`${JSON.stringify(setting.default)}\``]),
    );
  });

  it('names every command that the palette shows', () => {
    const hidden = menus.commandPalette
      .filter(({ when }: { when: string }) => when === 'false')
      .map(({ command }: { command: string }) => command);
    const titles = commands
      .filter(({ command }: { command: string }) => !hidden.includes(command))
      .map(({ title }: { title: string }) => words[title.slice(1, -1)]);
    assert.deepEqual(
      titles.filter((title: string) => !readme.includes(`**Sourceline: ${title}**`)),
      [],
    );
  });

  it('names every view', () => {
    const all: { name: string }[] = Object.values<{ name: string }[]>(views).flat();
    assert.ok(all.length > 0);
    assert.deepEqual(
      all.map(({ name }) => words[name.slice(1, -1)]).filter((name) => !readme.includes(`**${name}**`)),
      [],
    );
  });

  it('lists every key with its command, on a Mac too, and where it works', () => {
    assert.deepEqual(table(readme, 'Keys \\| On a Mac'), keybindings.map(keyRow));
  });

  it('shows what the command line prints for a sample', async () => {
    const [example = ''] = fenced(readme, 'json').filter((block) => block.startsWith('{'));
    const shown: Printed = JSON.parse(example);
    assert.ok(readme.includes(`analyse ${shown.id}`));
    const [printed] = (await run(['analyse', String(shown.id)])).printed();
    assert.deepEqual(Object.keys(shown), Object.keys(printed ?? {}));
    for (const key of ['actors', 'attributions', 'quotations', 'findings'] as const) {
      const all = (printed?.[key] ?? []).map((one) => JSON.stringify(one));
      assert.deepEqual(
        shown[key].map((one) => JSON.stringify(one)).filter((one) => !all.includes(one)),
        [],
        key,
      );
    }
  }).timeout(processMs);

  it('names the file that packaging makes, and the version of Node that is needed', () => {
    assert.ok(readme.includes(`${manifest.name}-${manifest.version}.vsix`));
    const needed = manifest.engines.node.replace('>=', '').replace(/\.0$/, '');
    assert.match(readme, new RegExp(`\\b${needed.replace('.', '\\.')} or newer`));
  });
});

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join('src', file));

describe('ARCHITECTURE.md', () => {
  it('names only functions and types that are there', () => {
    const code = sources.map((file) => read(file)).join('\n');
    const named = [...fenced(architecture, 'text'), ...inlineCode(architecture)].flatMap((text) =>
      found(text, /(?<![./\w-])([a-zA-Z][a-z]*[A-Z][a-zA-Z]+)(?![./\w])/g),
    );
    assert.ok(named.length > 8, named.join());
    assert.deepEqual(
      named.filter((name) => !new RegExp(`\\b${name}\\b`).test(code)),
      [],
    );
  });

  it('draws the tree as it is, and leaves out no folder of src', () => {
    const [tree = ''] = fenced(architecture, '');
    const drawn = found(tree, /^(\S+) {2,}/gm);
    assert.deepEqual(
      drawn.filter((place) => !existsSync(place)),
      [],
    );
    const folders = readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name).replaceAll(path.sep, '/'));
    assert.deepEqual(
      folders.filter((folder) => !drawn.includes(`${folder}/`)),
      [],
    );
  });
});

const bundles: readonly BuildOptions[] = [
  { entryPoints: ['src/extension.ts'], platform: 'node', external: ['vscode'] },
  { entryPoints: ['src/panel/main.ts'], tsconfig: 'src/panel/tsconfig.json' },
  { entryPoints: ['src/cli/main.ts'], platform: 'node' },
  { entryPoints: ['src/encoder/child.ts'], platform: 'node' },
];

/** Packages that bring no file with their licence, and whose words then must be there. */
const withoutFile: Readonly<Record<string, string>> = { 'onnxruntime-web': 'Copyright (c) Microsoft Corporation' };

/** The packages of which something is in a bundle. */
async function packagesIn(bundle: BuildOptions): Promise<string[]> {
  const { metafile } = await build({ ...bundle, bundle: true, write: false, outdir: 'out', metafile: true });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  return files.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
}

const licenceOf = (name: string): string =>
  ['LICENSE', 'LICENSE.md'].map((file) => `node_modules/${name}/${file}`).find((file) => existsSync(file)) ?? name;

describe('THIRD-PARTY.md', () => {
  const thirdParty = read('THIRD-PARTY.md');
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

  it('gives the licence of every package in the bundles', async () => {
    const packages = new Set((await Promise.all(bundles.map(packagesIn))).flat());
    assert.ok(packages.has('lit') && packages.has('@lezer/markdown'), [...packages].join());
    for (const name of packages) {
      assert.ok(thirdParty.includes(`\`${name}\``), `${name} is not named`);
      const licence = withoutFile[name] ?? plain(read(licenceOf(name)));
      assert.ok(plain(thirdParty).includes(licence), `the licence of ${name} is not there as it is`);
    }
  }).timeout(processMs);

  it('ships with what it speaks of', () => {
    assert.match(read('.vscodeignore'), /^!THIRD-PARTY\.md$/m);
    assert.match(read('.npmignore'), /^!\/THIRD-PARTY\.md$/m);
    for (const file of ['en.bin', 'en.json', 'close/*']) {
      assert.ok(read('.vscodeignore').includes(`\n!models/${file}\n`), file);
      assert.ok(read('.npmignore').includes(`\n!/models/${file.replace('/*', '')}\n`), file);
    }
  });
});
