import { Disposable, type TextDocument, type TextDocumentContentChangeEvent, workspace } from 'vscode';
import { find as findWords } from '../annotations/anchor';
import type { Selector } from '../annotations/annotation';
import { carry as carried } from '../annotations/carry';
import { pageOf } from '../annotations/page';
import { isTrueAt } from '../annotations/selector';
import type { Splice } from '../annotations/splice';
import type { Span } from '../engine/document';

/** Whatever a person has fastened to words of the article. */
export interface Anchored {
  readonly id: string;
  readonly anchor: Selector;
}

/** Where it is: at its words, or lost, with the places that it could mean. */
export interface Found<T extends Anchored> {
  readonly of: T;
  readonly span: Span | undefined;
  readonly choices: readonly Span[];
}

/** Follows what is fastened to words through every edit for as long as their article is open: no search can be as exact. */
export interface Places extends Disposable {
  find<T extends Anchored>(document: TextDocument, all: readonly T[]): readonly Found<T>[];
  /** Somebody said that it is there. */
  put(document: TextDocument, id: string, span: Span): void;
  /** Somebody said that it is at none of the places that it could mean. */
  letGo(document: TextDocument, id: string): void;
}

interface Kept {
  readonly span: Span;
  /** The anchor that it was found by; undefined where somebody pointed to the place. */
  readonly anchor: Selector | undefined;
}

export function holdPlaces(): Places {
  const gone = new WeakMap<TextDocument, Set<string>>();
  const kept = new Map<TextDocument, Map<string, Kept>>();
  const listeners = Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const places = kept.get(document);
      if (places) carry(places, contentChanges, document.getText());
    }),
    workspace.onDidCloseTextDocument((document) => kept.delete(document)),
  );
  const placesIn = (document: TextDocument) => {
    const places = kept.get(document) ?? new Map<string, Kept>();
    kept.set(document, places);
    return places;
  };
  return {
    find: (document, all) => withoutGone(find(placesIn(document), document.getText(), all), gone.get(document)),
    put: (document, id, span) => void placesIn(document).set(id, { span, anchor: undefined }),
    letGo: (document, id) => void gone.set(document, new Set(gone.get(document)).add(id)),
    dispose: () => listeners.dispose(),
  };
}

const withoutGone = <T extends Anchored>(found: readonly Found<T>[], gone: ReadonlySet<string> | undefined) =>
  gone ? found.map((one) => (gone.has(one.of.id) ? { ...one, choices: [] } : one)) : found;

/** Edits of one event have offsets that hold before all of them. */
function carry(places: Map<string, Kept>, changes: readonly TextDocumentContentChangeEvent[], after: string): void {
  const edits = changes.map(toSplice).sort((a, b) => a.start - b.start);
  for (const [id, { span, anchor }] of places) {
    const now = carried(span, edits, after);
    if (now) places.set(id, { span: now, anchor });
    else places.delete(id);
  }
}

const toSplice = ({ rangeOffset, rangeLength, text }: TextDocumentContentChangeEvent): Splice => ({
  start: rangeOffset,
  end: rangeOffset + rangeLength,
  text,
});

function find<T extends Anchored>(places: Map<string, Kept>, text: string, all: readonly T[]): readonly Found<T>[] {
  return all.map((of) => {
    const before = places.get(of.id);
    if (before && isStill(before, of.anchor, text)) {
      places.set(of.id, { span: before.span, anchor: of.anchor });
      return { of, span: before.span, choices: [] };
    }
    const placement = findWords(pageOf(text), of.anchor);
    if (placement.kind !== 'placed')
      return { of, span: undefined, choices: placement.kind === 'asked' ? placement.places : [] };
    const { start, end } = placement.place;
    places.set(of.id, { span: { start, end }, anchor: of.anchor });
    return { of, span: { start, end }, choices: [] };
  });
}

/** The anchor is the one that led there, or the file has just been told of the words that stand there now. */
const isStill = ({ span, anchor }: Kept, now: Selector, text: string): boolean =>
  anchor === undefined || isSame(anchor, now) || isTrueAt(text, now, span);

const isSame = (a: Selector, b: Selector): boolean =>
  a.exact === b.exact && a.before === b.before && a.after === b.after;
