import { extensions, Uri, workspace } from 'vscode';
import { userNameIn } from '../annotations/git-config';

/** As much of the git extension's interface as is asked for here (its api/git.d.ts, version 1). */
interface Repository {
  getConfig(key: string): Promise<string>;
}

interface Git {
  getAPI(version: 1): { getRepository(uri: Uri): Repository | null; readonly repositories: readonly Repository[] };
}

/**
 * The name that git writes into commits: of the article's repository, else the user's own. Empty in the browser, and where git has
 * none. Nobody is asked.
 */
export async function gitName(article: Uri): Promise<string> {
  return (await nameInRepository(article)) || (await nameOfUser());
}

async function nameInRepository(article: Uri): Promise<string> {
  const git = extensions.getExtension<Git>('vscode.git');
  if (!git?.isActive) return '';
  try {
    return (await git.exports.getAPI(1).getRepository(article)?.getConfig('user.name')) ?? '';
  } catch {
    return ''; // git is switched off in the settings, or has no name
  }
}

/** The extension's interface knows repositories only, so outside of them git's own files are read, where a desktop has them. */
async function nameOfUser(): Promise<string> {
  for (const file of userFiles()) {
    const name = userNameIn(await textOf(file));
    if (name) return name;
  }
  return '';
}

/** The one that counts more first. */
function userFiles(): readonly Uri[] {
  const { process }: { readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> } } =
    globalThis;
  const { HOME, USERPROFILE, XDG_CONFIG_HOME } = process?.env ?? {};
  const home = HOME ?? USERPROFILE;
  if (home === undefined) return [];
  const config = XDG_CONFIG_HOME ? Uri.file(XDG_CONFIG_HOME) : Uri.joinPath(Uri.file(home), '.config');
  return [Uri.joinPath(Uri.file(home), '.gitconfig'), Uri.joinPath(config, 'git', 'config')];
}

async function textOf(file: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return ''; // there is none, or no disk
  }
}
