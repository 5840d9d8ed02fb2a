// What the editor calls actors and what is decided about them; every surface that names them asks here.
import { l10n, ThemeIcon } from 'vscode';
import type { Decision } from '../annotations/decisions';
import type { ActorKind } from '../engine/document';
import type { CastMember } from './cast';

const { t } = l10n;

export const kindIcon = (kind: ActorKind): ThemeIcon =>
  new ThemeIcon(
    { person: 'person', organisation: 'briefcase', outlet: 'broadcast', place: 'globe', group: 'organization' }[kind],
  );

export const kindName = (kind: ActorKind): string =>
  ({
    person: t('person'),
    organisation: t('organisation'),
    outlet: t('news outlet'),
    place: t('place'),
    group: t('group'),
  })[kind];

export const kindHeading = (kind: ActorKind): string =>
  ({
    person: t('People'),
    organisation: t('Organisations'),
    outlet: t('News outlets'),
    place: t('Places'),
    group: t('Groups'),
  })[kind];

/** "5 mentions · 3 quotations". */
export function counted({ places, quotations }: CastMember): string {
  const mentions = places.length === 1 ? t('1 mention') : t('{0} mentions', places.length);
  if (quotations === 0) return mentions;
  return `${mentions} · ${quotations === 1 ? t('1 quotation') : t('{0} quotations', quotations)}`;
}

/** What was decided, as a whole sentence. */
export function decided(decision: Decision): string {
  switch (decision.type) {
    case 'rename':
      return t('“{0}” is shown as “{1}” now.', decision.actor.name, decision.name);
    case 'merge':
      return t('“{0}” and “{1}” are one actor now.', decision.actors[0].name, decision.actors[1].name);
    case 'split':
      return t('“{0}” is somebody else than “{1}” now.', decision.alias, decision.actor.name);
    case 'not-actor':
      return t('“{0}” is no longer listed as an actor.', decision.actor.name);
    case 'kind':
      return t('“{0}” is listed as {1} now.', decision.actor.name, kindName(decision.kind));
  }
}
