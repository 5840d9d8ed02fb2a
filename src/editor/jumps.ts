import { commands, Disposable, l10n, window } from 'vscode';
import type { Quotation } from '../engine/document';
import { lacksSpeaker } from '../engine/speakers';
import type { Articles } from './articles';
import { reveal, toOffset } from './positions';

type Direction = 'next' | 'previous';

/** The quotation to jump to from `offset`; after the last comes the first again. */
export function jumpTarget(
  quotations: readonly Quotation[],
  offset: number,
  direction: Direction,
): Quotation | undefined {
  return direction === 'next'
    ? (quotations.find(({ start }) => start > offset) ?? quotations[0])
    : (quotations.filter(({ start }) => start < offset).at(-1) ?? quotations.at(-1));
}

async function jump(articles: Articles, direction: Direction): Promise<void> {
  const editor = window.activeTextEditor;
  const article = editor && articles.of(editor.document);
  if (!article) return;
  const { document } = article;
  const candidates = document.quotations.filter((quotation) => lacksSpeaker(document, quotation));
  const target = jumpTarget(candidates, toOffset(editor.document, editor.selection.start), direction);
  if (target) await reveal(editor.document.uri, target);
  else void window.showInformationMessage(l10n.t('Every quotation in this article has a speaker.'));
}

export function registerJumps(articles: Articles): Disposable {
  return Disposable.from(
    commands.registerCommand('sourceline.nextQuotationWithoutSpeaker', () => jump(articles, 'next')),
    commands.registerCommand('sourceline.previousQuotationWithoutSpeaker', () => jump(articles, 'previous')),
  );
}
