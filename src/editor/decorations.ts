import {
  commands,
  type DecorationRenderOptions,
  Disposable,
  l10n,
  OverviewRulerLane,
  type TextEditor,
  type TextEditorDecorationType,
  ThemeColor,
  window,
} from 'vscode';
import type { Article } from '../article';
import type { Articles } from './articles';
import { type Mark, markKinds, marksOf, type Shown } from './marks';
import { toRange } from './positions';
import { onDidChangeSettings, readSettings } from './settings';

/**
 * Claims are lines drawn below the words, one style for each kind, so that nobody has to tell them by colour. Actors are an
 * underline of the letters themselves: the two do not touch where an actor stands inside a claim.
 */
const looks: Record<Mark, DecorationRenderOptions> = {
  actor: { textDecoration: 'underline dotted 1px var(--vscode-sourceline-actor); text-underline-offset: 2px' },
  direct: claimLine('direct', 'solid', '2px'),
  mixed: claimLine('mixed', 'double', '3px'),
  indirect: claimLine('indirect', 'dashed', '2px'),
  unresolved: claimLine('unresolved', 'dotted', '3px', OverviewRulerLane.Full),
};

function claimLine(mark: Mark, style: string, width: string, lane = OverviewRulerLane.Center): DecorationRenderOptions {
  const color = new ThemeColor(`sourceline.${mark}`);
  return {
    borderColor: color,
    borderStyle: `none none ${style} none`,
    borderWidth: `0 0 ${width} 0`,
    overviewRulerColor: color,
    overviewRulerLane: lane,
  };
}

interface Highlighter {
  readonly types: ReadonlyMap<Mark, TextEditorDecorationType>;
  /** What each editor shows now, so that nothing is drawn twice. */
  readonly drawn: WeakMap<TextEditor, Shown & { readonly article: Article | undefined }>;
  /** Until the window closes; the settings say what holds for longer. */
  isHidden: boolean;
}

function drawVisible(highlighter: Highlighter, articles: Articles): void {
  for (const editor of window.visibleTextEditors) draw(highlighter, editor, articles.of(editor.document));
}

function draw({ types, drawn, isHidden }: Highlighter, editor: TextEditor, article: Article | undefined): void {
  const settings = readSettings(editor.document.uri);
  const actors = !isHidden && settings.highlightActors;
  const claims = !isHidden && settings.highlightClaims;
  const before = drawn.get(editor);
  if (before?.article === article && before?.actors === actors && before?.claims === claims) return;
  drawn.set(editor, { article, actors, claims });
  const marks = article && marksOf(article.document, { actors, claims });
  for (const [mark, type] of types) {
    const ranges = (marks?.[mark] ?? []).map((span) => toRange(editor.document, span));
    editor.setDecorations(type, ranges);
  }
}

function toggle(highlighter: Highlighter, articles: Articles): void {
  highlighter.isHidden = !highlighter.isHidden;
  drawVisible(highlighter, articles);
  const said = highlighter.isHidden
    ? l10n.t('Highlights are hidden until you show them again or close the window.')
    : l10n.t('Highlights are shown.');
  window.setStatusBarMessage(said, 5_000);
}

export function registerDecorations(articles: Articles): Disposable {
  const types = new Map(markKinds.map((mark) => [mark, window.createTextEditorDecorationType(looks[mark])]));
  const highlighter: Highlighter = { types, drawn: new WeakMap(), isHidden: false };
  const drawAll = () => drawVisible(highlighter, articles);
  return Disposable.from(
    ...types.values(),
    articles.onDidChange(drawAll),
    window.onDidChangeVisibleTextEditors(drawAll),
    onDidChangeSettings(drawAll),
    commands.registerCommand('sourceline.toggleHighlights', () => toggle(highlighter, articles)),
  );
}
