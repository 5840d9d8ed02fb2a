import { commands, Disposable, l10n, window } from 'vscode';
import { cover } from '../annotations/cover';
import type { Document, Span } from '../engine/document';
import { hasSpeaker, lacksSpeaker } from '../engine/speakers';
import type { Articles } from './articles';

import { reveal, toOffset } from './positions';

export type Direction = 'next' | 'previous';

/** The place to jump to from `offset`; after the last comes the first again. `places`: in order of position. */
export function jumpTarget<T extends Span>(places: readonly T[], offset: number, direction: Direction): T | undefined {
  return direction === 'next'
    ? (places.find(({ start }) => start > offset) ?? places[0])
    : (places.filter(({ start }) => start < offset).at(-1) ?? places.at(-1));
}

export function speakerless(document: Document): readonly Span[] {
  return document.quotations.filter((quotation) => lacksSpeaker(document, quotation));
}

/** Quotations and claims that nobody is known to make, in order of position. */
export function unattributed(document: Document): readonly Span[] {
  const loose = document.quotations.filter((one) => one.attribution === undefined && lacksSpeaker(document, one));
  const claims = document.attributions.filter((one) => !hasSpeaker(one)).map(({ content }) => cover(content));
  return [...loose, ...claims].sort((a, b) => a.start - b.start);
}

/** Goes from the cursor to the next or the one before of some places in the article; says `none` where there are none. */
export async function jumpAmong(
  articles: Articles,
  direction: Direction,
  placesIn: (document: Document) => readonly Span[],
  none: string,
): Promise<void> {
  const editor = window.activeTextEditor;
  const article = editor && articles.of(editor.document);
  if (!article) return;
  const offset = toOffset(editor.document, editor.selection.start);
  const target = jumpTarget(placesIn(article.document), offset, direction);
  if (target) await reveal(editor.document.uri, target);
  else void window.showInformationMessage(none);
}

export function registerJumps(articles: Articles): Disposable {
  const quotation = (direction: Direction) => () =>
    jumpAmong(articles, direction, speakerless, l10n.t('Every quotation in this article has a speaker.'));
  const claim = (direction: Direction) => () =>
    jumpAmong(articles, direction, unattributed, l10n.t('Somebody is said to say every claim in this article.'));
  return Disposable.from(
    commands.registerCommand('sourceline.nextQuotationWithoutSpeaker', quotation('next')),
    commands.registerCommand('sourceline.previousQuotationWithoutSpeaker', quotation('previous')),
    commands.registerCommand('sourceline.nextUnattributedClaim', claim('next')),
    commands.registerCommand('sourceline.previousUnattributedClaim', claim('previous')),
  );
}
