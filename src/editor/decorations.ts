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
import type { Articles, ReviewedArticle } from './articles';
import { entriesOf } from './entries';
import { type Mark, markAll, markKinds, type Shown, type StatusMark } from './marks';
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
  own: { textDecoration: 'underline dashed 1px var(--vscode-sourceline-own); text-underline-offset: 4px' },
  ...statusLooks(),
};

/**
 * What is decided is a line of the letters themselves, and so looks unlike what the machine says even in one colour. Words that
 * nobody need look at again step back; what is wrong, or cannot be known, stays as bright as it was.
 */
function statusLooks(): Record<StatusMark, DecorationRenderOptions> {
  const rest = { opacity: '0.7' };
  return {
    confirmed: { ...statusLine('confirmed', 'solid 1px'), ...rest },
    checking: statusLine('checking', 'dashed 2px'),
    fix: statusLine('fix', 'wavy 1px', OverviewRulerLane.Full),
    disputed: statusLine('disputed', 'double 1px', OverviewRulerLane.Full),
    unverifiable: statusLine('unverifiable', 'dotted 3px', OverviewRulerLane.Full),
    vouched: { ...statusLine('vouched', 'dashed 1px'), ...rest },
    cut: { ...statusLine('cut', 'solid 1px'), textDecoration: 'line-through', opacity: '0.6' },
  };
}

function statusLine(name: string, style: string, lane = OverviewRulerLane.Center): DecorationRenderOptions {
  const color = `var(--vscode-sourceline-${name})`;
  return {
    textDecoration: `underline ${style} ${color}; text-underline-offset: 3px`,
    overviewRulerColor: new ThemeColor(`sourceline.${name}`),
    overviewRulerLane: lane,
  };
}

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
  readonly drawn: WeakMap<TextEditor, Shown & { readonly article: ReviewedArticle | undefined }>;
  /** Until the window closes; the settings say what holds for longer. */
  isHidden: boolean;
}

function drawVisible(highlighter: Highlighter, articles: Articles): void {
  for (const editor of window.visibleTextEditors) draw(highlighter, editor, articles.of(editor.document));
}

function draw({ types, drawn, isHidden }: Highlighter, editor: TextEditor, article: ReviewedArticle | undefined): void {
  const settings = readSettings(editor.document.uri);
  const actors = !isHidden && settings.highlightActors;
  const claims = !isHidden && settings.highlightClaims;
  const before = drawn.get(editor);
  if (before?.article === article && before?.actors === actors && before?.claims === claims) return;
  drawn.set(editor, { article, actors, claims });
  const marks = article && markAll(article.document, { actors, claims }, entriesOf(article));
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
