import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { statuses } from '../src/annotations/annotation';
import { actorKinds } from '../src/annotations/decisions';
import { checks } from '../src/checks/index';
import { rejectionCommands, statusCommand } from '../src/editor/command-ids';
import { markKinds } from '../src/editor/marks';
import { readActorsFile } from '../src/knowledge/actors-file';
import { actorsPath } from '../src/knowledge/knowledge';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const words: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));
const {
  commands,
  submenus,
  colors,
  configuration,
  views,
  viewsContainers,
  menus,
  keybindings = [],
} = manifest.contributes;
const settings: Record<string, Record<string, unknown>> = configuration.properties;
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && (file.startsWith('editor') || file === 'extension.ts'))
  .map((file) => readFileSync(path.join('src', file), 'utf8'))
  .join('\n');

/** Every string in a JSON value, at any depth. */
const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(stringsIn)
      : [];

const matches = (pattern: RegExp): string[] =>
  [...new Set([...code.matchAll(pattern)].map(([, found]) => found ?? ''))].sort();

const ids = (list: readonly Record<string, string>[], key: string): string[] =>
  list.map((item) => item[key] ?? '').sort();

describe('The manifest', () => {
  it('names every command of the code, and no other', () => {
    const registered = matches(/registerCommand\(\s*'([^']+)'/g);
    const byName = matches(/const revealCommand = '([^']+)'/g);
    const onClaims = matches(/\b(?:onClaim|plain)\('([^']+)'/g);
    const made = [...statuses.map(statusCommand), ...Object.values(rejectionCommands)];
    assert.deepEqual(ids(commands, 'command'), [...registered, ...byName, ...onClaims, ...made].sort());
  });

  it('names every setting that the code reads, and no other', () => {
    const read = matches(/\bget\.get\('([^']+)'\)/g).map((name) => `sourceline.${name}`);
    assert.deepEqual(Object.keys(settings).sort(), read);
  });

  it('gives every setting a description, a default, a scope and a type', () => {
    for (const [id, setting] of Object.entries(settings))
      for (const key of ['markdownDescription', 'default', 'scope', 'type'])
        assert.ok(setting[key] !== undefined, `${id} has no ${key}`);
  });

  it('lists every check with its severity and its own description', () => {
    const levels = ['off', 'hint', 'info', 'warning', 'error'];
    const schema = checks.map(({ id, severity }) => [
      id,
      { type: 'string', enum: levels, default: severity, description: `%check.${id}%` },
    ]);
    assert.deepEqual(settings['sourceline.checks']?.properties, Object.fromEntries(schema));
    for (const { id, description } of checks) assert.equal(words[`check.${id}`], description);
  });

  it('offers each colour that the code draws with, for every kind of theme', () => {
    assert.deepEqual(ids(colors, 'id'), markKinds.map((mark) => `sourceline.${mark}`).sort());
    for (const { id, defaults } of colors)
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
  });

  it('describes the file of known actors as the code reads it', () => {
    const [{ fileMatch, url }] = manifest.contributes.yamlValidation;
    assert.equal(fileMatch, actorsPath.join('/'));
    const schema = JSON.parse(readFileSync(url, 'utf8'));
    const actor = schema.properties.actors.items;
    assert.deepEqual(actor.properties.kind.enum, actorKinds);
    assert.deepEqual(settings['sourceline.actors']?.additionalProperties, { type: 'string', enum: actorKinds });
    const keys = [...Object.keys(schema.properties), ...Object.keys(actor.properties)];
    const file = 'actors:\n  - name: Marlow Herald\n    kind: outlet\n    aliases: [the Herald]\ntitles: [portreeve]\n';
    assert.deepEqual(
      keys.filter((key) => !file.includes(`${key}:`)),
      [],
    );
    assert.deepEqual(readActorsFile(file).problems, []);
  });

  it('has words for every %key%, and no words for none', () => {
    const keys = stringsIn(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []);
    assert.deepEqual([...new Set(keys)].sort(), Object.keys(words).sort());
    for (const [key, text] of Object.entries(words)) assert.ok(text.trim(), `${key} is empty`);
  });

  it('keeps to the prefix "sourceline."', () => {
    const own = [
      ...ids(commands, 'command'),
      ...ids(colors, 'id'),
      ...Object.keys(settings),
      ...ids(views.sourceline, 'id'),
      ...matches(/'setContext',\s*'([^']+)'/g),
    ];
    assert.deepEqual(
      own.filter((id) => !id.startsWith('sourceline.')),
      [],
    );
    assert.deepEqual(ids(viewsContainers.activitybar, 'id'), ['sourceline']);
  });

  it('refers only to commands and context keys that there are', () => {
    const known = new Set([...ids(commands, 'command'), ...ids(submenus, 'id')]);
    const used = [...Object.values(menus).flat(), ...keybindings] as Record<string, string>[];
    assert.deepEqual(
      used.map(({ command, submenu }) => command ?? submenu ?? '').filter((command) => !known.has(command)),
      [],
    );
    const conditions = [
      ...used.map(({ when }) => when),
      ...commands.map(({ enablement }: { enablement?: string }) => enablement),
    ];
    const keys = conditions.flatMap((condition) => condition?.match(/\bsourceline\.\w+/g) ?? []);
    assert.deepEqual([...new Set(keys)].sort(), [
      'sourceline.actors',
      'sourceline.hasArticle',
      'sourceline.panel',
      'sourceline.sources',
    ]);
  });

  it('asks for the version of VS Code whose types the code is checked against', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode']}`);
  });

  it('points to pictures that are there, with an icon of at least 128 pixels', () => {
    const pictures = [manifest.icon, ...ids(viewsContainers.activitybar, 'icon'), ...ids(views.sourceline, 'icon')];
    for (const picture of pictures) assert.ok(existsSync(picture), picture);
    assert.ok(readFileSync(manifest.icon).readUInt32BE(16) >= 128);
  });
});
