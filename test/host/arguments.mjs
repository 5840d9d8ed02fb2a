// Reads the command line of the desktop `code`, as far as the stand-in goes.
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

const text = { type: 'string' };
const texts = { type: 'string', multiple: true };
const flag = { type: 'boolean' };

/** Options that do something here, or whose value must not be taken for a file. All others are ignored. */
const options = {
  extensionDevelopmentPath: texts,
  extensionDevelopmentKind: text,
  extensionTestsPath: text,
  'user-data-dir': text,
  'extensions-dir': text,
  'disable-extensions': flag,
  'disable-extension': texts,
  'install-extension': texts,
  'uninstall-extension': texts,
  'list-extensions': flag,
  'show-versions': flag,
  force: flag,
  version: flag,
  'folder-uri': texts,
  'file-uri': texts,
  goto: text,
  locale: text,
  log: text,
  profile: text,
  'shared-data-dir': text,
  'crash-reporter-directory': text,
};

const serverCommands = ['install-extension', 'uninstall-extension', 'list-extensions', 'version'];
const serverOptions = [...serverCommands, 'show-versions', 'force'];

/**
 * What a command line asks for: `command`, arguments for the server's own command line when it is one of those, else
 * the `window` to open. Folders are absolute.
 */
export function readArguments(argv) {
  const { values, positionals } = parseArgs({ args: argv, options, strict: false });
  const given = positionals.filter((item) => !item.startsWith('-'));
  const uris = [...(values['folder-uri'] ?? []), ...(values['file-uri'] ?? [])].map(pathOfUri);
  const places = [...given, ...uris, ...(typeof values.goto === 'string' ? [withoutPosition(values.goto)] : [])];
  const workspace = places.find((place) => place.endsWith('.code-workspace'));
  return {
    command: serverCommand(values),
    userDataDir: absolute(values['user-data-dir']),
    extensionsDir: absolute(values['extensions-dir']),
    window: {
      workspace,
      folder: places.find((place) => place !== workspace && !isFile(place)),
      file: places.find((place) => place !== workspace && isFile(place)),
      developmentPaths: values.extensionDevelopmentPath ?? [],
      testsPath: values.extensionTestsPath,
      inBrowser: values.extensionDevelopmentKind === 'web',
      payload: values['disable-extensions'] ? [['disableExtensions', 'true']] : [],
    },
  };
}

function serverCommand(values) {
  if (!serverCommands.some((name) => values[name])) return undefined;
  return serverOptions
    .filter((name) => values[name])
    .flatMap((name) => (values[name] === true ? [`--${name}`] : values[name].flatMap((value) => [`--${name}`, value])));
}

const isFile = (place) => existsSync(place) && statSync(place).isFile();
const absolute = (folder) => (folder ? path.resolve(folder) : undefined);
const pathOfUri = (uri) => decodeURIComponent(new URL(uri).pathname);
const withoutPosition = (place) => place.replace(/(:\d+){1,2}$/, '');
