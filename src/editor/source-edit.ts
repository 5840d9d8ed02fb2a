import { l10n, type QuickPickItem, type TextDocument, window } from 'vscode';
import { ranks, type SourceRecord, sourceKinds } from '../annotations/annotation';
import { amendSource, removeSource, sealSource, usesOf } from '../annotations/source-edits';
import { type Desk, decide } from './deciding';
import { rankDetails, rankNames, sourceKindNames, sourceTitle } from './source-names';
import { inputCodeName, isUrl } from './source-picker';
import { sayWithUndo } from './undo-offer';

/** A source in the file of an article. */
interface Place {
  readonly desk: Desk;
  readonly document: TextDocument;
  readonly key: string;
  readonly record: SourceRecord;
}

interface Item extends QuickPickItem {
  readonly run: () => Promise<unknown>;
}

/** Asks what is to be changed of a source, and changes it. Of a sealed one nothing is asked that would tell who it is. */
export async function editSource(desk: Desk, document: TextDocument, key: string): Promise<void> {
  const record = desk.articles.of(document)?.review.facts.sources[key];
  if (!record) return;
  const place: Place = { desk, document, key, record };
  const items = [
    kindItem(place),
    rankItem(place),
    ...(record.sealed ? [] : [...texts().map((text) => textItem(place, text)), sealItem(place)]),
    { label: `$(trash) ${l10n.t('Remove source')}`, run: () => dropSource(desk, document, key) },
  ];
  await (await window.showQuickPick(items, { title: sourceTitle(key, record) }))?.run();
}

const put = ({ desk, document, key }: Place, keys: Parameters<typeof amendSource>[2]): Promise<boolean> =>
  decide(desk, document, (now) => amendSource(now, key, keys));

const kindItem = (place: Place): Item => ({
  label: `$(symbol-class) ${l10n.t('Kind')}`,
  description: place.record.kind ? sourceKindNames()[place.record.kind] : l10n.t('missing'),
  async run() {
    const items = sourceKinds.map((kind) => ({ label: sourceKindNames()[kind], of: kind }));
    const picked = await window.showQuickPick(items, { title: l10n.t('What kind of source is it?') });
    if (picked) await put(place, { kind: picked.of });
  },
});

const rankItem = (place: Place): Item => ({
  label: `$(list-ordered) ${l10n.t('Rank')}`,
  description: place.record.rank ? rankNames()[place.record.rank] : l10n.t('missing'),
  async run() {
    const items = ranks.map((rank) => ({ label: rankNames()[rank], detail: rankDetails()[rank], rank }));
    const picked = await window.showQuickPick(items, { title: l10n.t('How near is it to what happened?') });
    if (picked) await put(place, { rank: picked.rank });
  },
});

interface Text {
  readonly name: 'title' | 'publisher' | 'url' | 'accessed' | 'note';
  readonly label: string;
  readonly icon: string;
  /** What is wrong with a text, in words. */
  readonly fault?: (text: string) => string | undefined;
}

const texts = (): readonly Text[] => [
  { name: 'title', label: l10n.t('Title'), icon: 'book' },
  { name: 'publisher', label: l10n.t('Publisher'), icon: 'organization' },
  {
    name: 'url',
    label: l10n.t('Address on the web'),
    icon: 'link',
    fault: (text) => (isUrl(text) ? undefined : l10n.t('An address begins with https:// or http://.')),
  },
  {
    name: 'accessed',
    label: l10n.t('Day on which it was looked at'),
    icon: 'calendar',
    fault: (text) => (isDay(text) ? undefined : l10n.t('Write the day as 2026-05-04.')),
  },
  { name: 'note', label: l10n.t('Note'), icon: 'note' },
];

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

function textItem(place: Place, { name, label, icon, fault }: Text): Item {
  const before = place.record[name] ?? '';
  return {
    label: `$(${icon}) ${label}`,
    description: before,
    async run() {
      const validateInput = (text: string) => (text.trim() === '' ? undefined : fault?.(text.trim()));
      const text = await window.showInputBox({ title: label, value: before, validateInput });
      if (text !== undefined) await put(place, { [name]: text.trim() || undefined });
    },
  };
}

const sealItem = ({ desk, document, key }: Place): Item => ({
  label: `$(lock) ${l10n.t('Seal it under a code name…')}`,
  async run() {
    const name = await inputCodeName();
    if (name === undefined) return;
    let isWhole = true;
    const isDone = await decide(desk, document, (now) => {
      const changes = sealSource(now, key, name);
      isWhole = changes !== undefined;
      return changes ?? [];
    });
    if (isDone) void window.showInformationMessage(isWhole ? sealedWords() : notWholeWords());
  },
});

const sealedWords = (): string =>
  l10n.t(
    'The file names the source by its code name only now. What stood there before may be left in comments and in the file’s history.',
  );

const notWholeWords = (): string =>
  l10n.t('Nothing was sealed: some of the file cannot be read, and the name could stay in there. Problems says where.');

/** A source on which something rests stays. */
export async function dropSource(desk: Desk, document: TextDocument, key: string): Promise<void> {
  let uses = 0;
  const isDone = await decide(desk, document, (now) => {
    uses = usesOf(now, key);
    return removeSource(now, key);
  });
  if (!isDone) return;
  if (uses === 0) void sayWithUndo(desk, document.uri, l10n.t('The source is removed.'));
  else
    void window.showInformationMessage(
      l10n.t('Nothing was removed: the source is named {0} times as evidence. Remove it there first.', uses),
    );
}
