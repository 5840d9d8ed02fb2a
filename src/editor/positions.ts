// The only place where the engine's offsets become the editor's positions. `TextDocument.getText()` keeps the file's line
// ends, and VS Code makes mixed ends equal when it opens a file, so an offset into that text is exact in both directions.
import { type Position, Range, Selection, type TextDocument, TextEditorRevealType, type Uri, window } from 'vscode';
import type { Span } from '../engine/document';

export const toRange = (document: TextDocument, { start, end }: Span): Range =>
  new Range(document.positionAt(start), document.positionAt(end));

export const toSpan = (document: TextDocument, range: Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

export const toOffset = (document: TextDocument, position: Position): number => document.offsetAt(position);

/** Shows the file with `span` selected and in view, in the group where it already is, if any; the focus goes to the text, or stays. */
export async function reveal(uri: Uri, span: Span, stay = false): Promise<void> {
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const column = open?.viewColumn === undefined ? {} : { viewColumn: open.viewColumn };
  const editor = await window.showTextDocument(uri, { ...column, preserveFocus: stay });
  const range = toRange(editor.document, span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
