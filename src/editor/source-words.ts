// What the Sources view says in words.
import { l10n, ThemeIcon } from 'vscode';
import { kindIcon } from './actor-words';
import type { Source, SourceGroupKind } from './source-list';

const { t } = l10n;

export const groupHeading = (kind: SourceGroupKind): string =>
  ({
    nobody: t('Nobody is said to say it'),
    named: t('Named'),
    unnamed: t('Not named'),
    documents: t('Documents'),
    outlets: t('News outlets'),
    alone: t('Carried by one source alone'),
    own: t('In the article’s own voice'),
  })[kind];

/** An actor's own icon among those who are named; a stretch that rests on one source alone keeps its warning. */
export function sourceIcon(kind: SourceGroupKind, { actorKind }: Pick<Source, 'actorKind'>): ThemeIcon {
  if (kind === 'named' && actorKind) return kindIcon(actorKind);
  return new ThemeIcon(
    {
      nobody: 'question',
      named: 'person',
      unnamed: 'account',
      documents: 'file-text',
      outlets: 'broadcast',
      alone: 'warning',
      own: 'note',
    }[kind],
  );
}

/** "3 claims · 1 second-hand". */
export function counted({ claims }: Source, kind: SourceGroupKind): string {
  if (kind === 'alone') return claims.length === 1 ? t('1 passage') : t('{0} passages', claims.length);
  const count = claims.length === 1 ? t('1 claim') : t('{0} claims', claims.length);
  const passed = claims.filter(({ hands }) => hands > 1).length;
  return passed === 0 ? count : `${count} · ${t('{0} second-hand or further', passed)}`;
}
