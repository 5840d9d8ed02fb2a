import { type QuickPickItem, window } from 'vscode';
import { type Entry, type EntryList, type EntryRef, entryIn, refsIn } from '../annotations/amend';
import type { Evidence, Facts } from '../annotations/annotation';
import type { ClaimTarget } from './claim-target';
import { sourceTitle } from './source-names';
import { signedWords, stanceNames } from './status-words';

/** One of the things that were written about a claim. */
export interface Picked {
  readonly ref: EntryRef;
  readonly entry: Entry;
}

interface Wanted {
  readonly lists: readonly EntryList[];
  readonly title: string;
  /** Said where there is nothing to pick from. */
  readonly none: string;
  readonly isWanted?: (one: Picked) => boolean;
}

/** Without asking where there is only one. */
export async function pickEntry({ article, entry }: ClaimTarget, wanted: Wanted): Promise<Picked | undefined> {
  const annotation = entry.noted?.annotation;
  const all = annotation ? wanted.lists.flatMap((list) => refsIn(annotation, list)) : [];
  const found = all.flatMap((ref): Picked[] => {
    const one = annotation && entryIn(annotation, ref);
    return one ? [{ ref, entry: one }] : [];
  });
  const [first, ...others] = found.filter(wanted.isWanted ?? (() => true));
  if (!first) void window.showInformationMessage(wanted.none);
  if (!first || others.length === 0) return first;
  const items = [first, ...others].map((picked) => ({ ...itemOf(picked, article.review.facts), of: picked }));
  return (await window.showQuickPick(items, { title: wanted.title, matchOnDescription: true }))?.of;
}

function itemOf({ ref, entry }: Picked, { sources }: Facts): QuickPickItem {
  if (isEvidence(entry)) {
    const parts = [entry.at, entry.stance && stanceNames()[entry.stance], signedWords(entry)];
    const label = `$(book) ${sourceTitle(entry.source, sources[entry.source])}`;
    return { label, description: parts.filter(Boolean).join(' · ') };
  }
  const icon = ref.answer !== undefined ? 'reply' : ref.list === 'queries' ? 'comment-unresolved' : 'note';
  return { label: `$(${icon}) ${entry.text.replace(/\s+/g, ' ')}`, description: signedWords(entry) };
}

export const isEvidence = (entry: Entry): entry is Evidence => 'source' in entry;

/** A question that still waits for an answer. */
export const isOpenQuery = ({ ref, entry }: Picked): boolean =>
  ref.answer === undefined && !('resolved' in entry && entry.resolved);
