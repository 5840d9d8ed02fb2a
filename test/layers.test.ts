import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What each part of src may import from, apart from itself. */
const layers: Record<string, readonly string[]> = {
  engine: [],
  encoder: ['engine'],
  annotations: ['engine'],
  knowledge: ['engine', 'annotations'],
  sources: ['engine', 'annotations'],
  checks: ['engine', 'annotations', 'sources'],
  article: ['engine', 'annotations', 'sources', 'checks'],
  reports: ['engine', 'annotations', 'sources', 'checks', 'article'],
  panel: [],
  editor: ['engine', 'encoder', 'annotations', 'knowledge', 'sources', 'checks', 'article', 'reports', 'panel'],
  cli: ['engine', 'encoder', 'annotations', 'sources', 'checks', 'article', 'reports'],
  extension: ['editor'],
};

/** Packages and modules that only some parts may import. */
const reserved: readonly {
  readonly name: RegExp;
  readonly parts: readonly string[];
  readonly files?: readonly string[];
}[] = [
  { name: /^vscode$/, parts: ['editor', 'extension'] },
  { name: /^node:/, parts: ['cli'], files: ['editor/child-port.ts', 'encoder/child.ts'] },
  { name: /^yaml$/, parts: [], files: ['annotations/yaml-tree.ts', 'knowledge/actors-file.ts'] },
  { name: /^valibot$/, parts: [], files: ['annotations/facts-schema.ts', 'annotations/lenient.ts'] },
  { name: /^diff$/, parts: [], files: ['editor/word-diff.ts'] },
  { name: /^approx-string-match$/, parts: [], files: ['annotations/match-quote.ts'] },
  { name: /^onnxruntime-web/, parts: ['encoder'] },
  { name: /^@lezer\//, parts: ['engine'] },
  { name: /^(lit|@vscode-elements\/|@vscode\/codicons)/, parts: ['panel'] },
];

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

describe('The layers of src', () => {
  const imports = readImports();

  it('are imported in one direction only', () => {
    assert.deepEqual(imports.flatMap(wrongDirection), []);
  });

  it('use outside packages only where they belong', () => {
    assert.deepEqual(imports.filter(({ to }) => !to.startsWith('.')).flatMap(outOfPlace), []);
  });

  it('share only types with the panel', () => {
    const values = imports.filter(
      (one) => partOf(one.from) !== 'panel' && partOf(target(one)) === 'panel' && !one.isType,
    );
    assert.deepEqual(values.map(say), []);
  });

  it('have no import cycles', () => {
    assert.deepEqual(cycle(imports), []);
  });
});

function readImports(): Import[] {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const from = file.replaceAll(path.sep, '/');
    const code = readFileSync(path.join('src', file), 'utf8');
    const found = code.matchAll(
      /^(?:import|export)\b([^'";]*?)\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\('([^']+)'\)/gm,
    );
    const imports = [...found].map(([, names, to, bare, lazy]) => ({
      from,
      to: to ?? bare ?? lazy ?? '',
      isType: /^\s*type\b/.test(names ?? ''),
    }));
    return imports.filter(({ to }) => !to.endsWith('.json'));
  });
}

/** The imported file as a path in src; a package's name as it is. */
const target = ({ from, to }: Import): string =>
  to.startsWith('.') ? `${path.posix.join(path.posix.dirname(from), to)}.ts` : to;

const partOf = (file: string): string => file.replace(/\.ts$/, '').split('/')[0] ?? '';

const say = (one: Import): string => `${one.from} imports ${one.to.startsWith('.') ? target(one) : one.to}`;

function wrongDirection(one: Import): string[] {
  if (!one.to.startsWith('.')) return [];
  const [part, from] = [partOf(one.from), partOf(target(one))];
  const typesForPanel = part === 'panel' && one.isType;
  return part === from || typesForPanel || layers[part]?.includes(from) ? [] : [say(one)];
}

function outOfPlace(one: Import): string[] {
  const rule = reserved.find(({ name }) => name.test(one.to));
  const isAllowed = rule?.parts.includes(partOf(one.from)) || rule?.files?.includes(one.from);
  return isAllowed ? [] : [say(one)];
}

/** The files of one cycle, in order, or nothing. Types vanish when building, so they close no cycle. */
function cycle(imports: readonly Import[]): string[] {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    const next = imports.filter((one) => one.from === file && one.to.startsWith('.') && !one.isType).map(target);
    const found = next.map((one) => visit(one, [...trail, file])).find((one) => one.length > 0);
    done.add(file);
    return found ?? [];
  };
  const files = [...new Set(imports.map(({ from }) => from))];
  return files.map((file) => visit(file, [])).find((one) => one.length > 0) ?? [];
}
