import { l10n, window } from 'vscode';
import type { SpeakerRecord } from '../annotations/annotation';
import { findRecord } from '../annotations/cast';
import type { Change } from '../annotations/change';
import { cover } from '../annotations/cover';
import { newKey } from '../annotations/ids';
import type { Sidecar } from '../annotations/sidecar';
import type { ActorKind } from '../engine/document';
import { correctSpeaker } from './annotating';
import type { ClaimTarget } from './claim-target';
import { type Desk, decide, subjectOf } from './deciding';
import { signature } from './signature';
import { byLikelihood } from './speaker-order';
import { type Choice, pickSpeaker } from './speaker-picker';

/** Asks who says it, and keeps the answer: it counts more than what the machine reads, until somebody says otherwise. */
export async function setSpeaker(desk: Desk, { document, article, entry }: ClaimTarget): Promise<void> {
  const likely = byLikelihood(article.document, cover(entry.content), entry.claim?.candidates ?? []);
  const choice = await pickSpeaker(likely, entry.row.words);
  if (!choice) return;
  const signed = await signature(document.uri);
  const subject = subjectOf(article, entry);
  const isDone = await decide(desk, document, (now) => {
    const { speaker, changes } = recordOf(choice, now, entry.row.speaker.source);
    return [...changes, ...correctSpeaker(subject, { ...speaker, ...signed })(now)];
  });
  if (isDone) window.setStatusBarMessage(`$(check) ${said(choice)}`, 5_000);
}

function said(choice: Choice): string {
  if (choice.type === 'nobody') return l10n.t('Nobody is known to say it');
  return l10n.t('Said by {0}', choice.type === 'actor' ? choice.actor.name : choice.words);
}

/** `as`: how the article calls the speaker there; may be empty. */
function recordOf(choice: Choice, now: Sidecar, as: string): { speaker: SpeakerRecord; changes: readonly Change[] } {
  if (choice.type === 'nobody') return { speaker: { how: 'corrected' }, changes: [] };
  if (choice.type === 'description') return { speaker: { as: choice.words, how: 'corrected' }, changes: [] };
  const { name, kind } = choice.type === 'actor' ? choice.actor : { name: choice.words, kind: 'person' as const };
  const { key, changes } = actorKey(now, name, kind);
  return { speaker: { actor: key, ...(as && { as }), how: 'corrected' }, changes };
}

/** The actor's key in the file, and what makes one where there is none. */
function actorKey({ facts }: Sidecar, name: string, kind: ActorKind): { key: string; changes: readonly Change[] } {
  const known = findRecord(facts.actors, { name, kind });
  if (known) return { key: known[0], changes: [] };
  const key = newKey(name, new Set(Object.keys(facts.actors)), 'actor');
  return { key, changes: [{ type: 'set', path: ['actors', key], value: { name, kind } }] };
}
