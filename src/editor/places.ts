import { Disposable, type TextDocument, type TextDocumentContentChangeEvent, workspace } from 'vscode';
import { carry as carried } from '../annotations/carry';
import { type Anchored, type Found, find, type Kept } from '../annotations/kept-places';
import type { Splice } from '../annotations/splice';
import type { Span } from '../engine/document';

/** Follows what is fastened to words through every edit for as long as their article is open: no search can be as exact. */
export interface Places extends Disposable {
  /** `list`: the sidecar's, each of which has ids of its own. */
  find<T extends Anchored>(document: TextDocument, list: List, all: readonly T[]): readonly Found<T>[];
  /** Somebody said that an annotation is there. */
  put(document: TextDocument, id: string, span: Span): void;
}

type List = 'annotations' | 'rejected' | 'waivers';

type Lists = Readonly<Record<List, Map<string, Kept>>>;

export function holdPlaces(): Places {
  const kept = new Map<TextDocument, Lists>();
  const listeners = Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const places = kept.get(document);
      for (const list of Object.values(places ?? {})) carry(list, contentChanges, document.getText());
    }),
    workspace.onDidCloseTextDocument((document) => kept.delete(document)),
  );
  const placesIn = (document: TextDocument) => {
    const places = kept.get(document) ?? { annotations: new Map(), rejected: new Map(), waivers: new Map() };
    kept.set(document, places);
    return places;
  };
  return {
    find: (document, list, all) => find(placesIn(document)[list], document.getText(), all),
    put: (document, id, span) => void placesIn(document).annotations.set(id, { span, anchor: undefined }),
    dispose: () => listeners.dispose(),
  };
}

function carry(places: Map<string, Kept>, changes: readonly TextDocumentContentChangeEvent[], after: string): void {
  const edits = toSplices(changes);
  for (const [id, { span, anchor }] of places) {
    const now = carried(span, edits, after);
    if (now) places.set(id, { span: now, anchor });
    else places.delete(id);
  }
}

/** Edits of one event have offsets that hold before all of them. */
export const toSplices = (changes: readonly TextDocumentContentChangeEvent[]): readonly Splice[] =>
  changes.map(toSplice).sort((a, b) => a.start - b.start);

const toSplice = ({ rangeOffset, rangeLength, text }: TextDocumentContentChangeEvent): Splice => ({
  start: rangeOffset,
  end: rangeOffset + rangeLength,
  text,
});
