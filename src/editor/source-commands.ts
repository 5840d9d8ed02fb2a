// Commands for the sources that the facts file keeps.
import { Disposable, l10n, type TextDocument, type TreeView, window } from 'vscode';
import { keyed, lineOfKeys } from './article-tree';
import { registerOn } from './claim-command';
import type { Desk } from './deciding';
import { dropSource, editSource } from './source-edit';
import { keep } from './source-keep';
import { aboutSource, sourceTitle } from './source-names';
import { openSource } from './source-open';
import { pickSource } from './source-picker';
import type { SourcesNode } from './sources-tree';

/** Which source of which article. */
interface Place {
  readonly document: TextDocument;
  readonly key: string;
}

async function add(desk: Desk): Promise<void> {
  const { active } = desk.articles;
  const picked = active && (await pickSource(active.document.uri, {}));
  if (active && picked) await keep(desk, active.document, picked);
}

/** What a command is about: a line of the Sources view, else one that the person picks. */
async function placeOf(desk: Desk, given: unknown, title: string): Promise<Place | undefined> {
  if (isPlace(given)) return given;
  const { active } = desk.articles;
  if (!active) return undefined;
  const items = Object.entries(active.article.review.facts.sources).map(([key, record]) => ({
    label: `$(book) ${sourceTitle(key, record)}`,
    description: aboutSource(record),
    key,
  }));
  if (items.length === 0) void window.showInformationMessage(l10n.t('This article has no sources on file yet.'));
  const picked = items.length > 0 ? await window.showQuickPick(items, { title, matchOnDescription: true }) : undefined;
  return picked && { document: active.document, key: picked.key };
}

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string' && 'document' in value;

export function registerSourceCommands(desk: Desk, view: TreeView<SourcesNode>): Disposable {
  const { plain } = registerOn(desk);
  /** A key on a line that is no source on file does nothing. */
  const about = (title: string, run: (place: Place) => Promise<unknown>) => async (given: unknown) => {
    const line = given === keyed ? await lineOfKeys(view) : given;
    const place = given === keyed && !isPlace(line) ? undefined : await placeOf(desk, line, title);
    if (place) await run(place);
  };
  const which = l10n.t('Which source?');
  const edit = about(which, ({ document, key }) => editSource(desk, document, key));
  const remove = about(which, ({ document, key }) => dropSource(desk, document, key));
  const open = about(which, ({ document, key }) => openSource(desk, document, key));
  return Disposable.from(
    plain('sourceline.addSource', () => add(desk)),
    plain('sourceline.editSource', edit),
    plain('sourceline.removeSource', remove),
    plain('sourceline.openRecord', open),
  );
}
