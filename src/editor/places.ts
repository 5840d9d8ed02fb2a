import { Disposable, type TextDocument, type TextDocumentContentChangeEvent, workspace } from 'vscode';
import type { Selector } from '../annotations/annotation';
import type { Span } from '../engine/document';
import { carried, type Flat, flatten, flatWords, placesOf } from './anchoring';

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
      if (places) for (const change of contentChanges) carry(places, change);
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

/** Edits of one event come from the end to the beginning, each with offsets that hold before it. */
function carry(places: Map<string, Kept>, change: TextDocumentContentChangeEvent): void {
  const edit = {
    start: change.rangeOffset,
    end: change.rangeOffset + change.rangeLength,
    length: change.text.length,
  };
  for (const [id, { span, anchor }] of places) {
    const now = carried(span, edit);
    if (now) places.set(id, { span: now, anchor });
    else places.delete(id);
  }
}

function find<T extends Anchored>(places: Map<string, Kept>, text: string, all: readonly T[]): readonly Found<T>[] {
  let flat: Flat | undefined;
  return all.map((of) => {
    const before = places.get(of.id);
    if (before && isStill(before, of.anchor, text)) {
      places.set(of.id, { span: before.span, anchor: of.anchor });
      return { of, span: before.span, choices: [] };
    }
    flat ??= flatten(text); // some milliseconds on a long article, and only where something has to be looked for
    const { places: choices, isSure } = placesOf(flat, of.anchor);
    const [span] = choices;
    if (!span || !isSure) return { of, span: undefined, choices };
    places.set(of.id, { span, anchor: of.anchor });
    return { of, span, choices: [] };
  });
}

/** The anchor is the one that led there, or the file has just been told of the words that stand there now. */
function isStill({ span, anchor }: Kept, now: Selector, text: string): boolean {
  if (anchor === undefined || isSame(anchor, now)) return true;
  const isThere = flatWords(text.slice(span.start, span.end)).trim() === now.exact.trim();
  const before = flatWords(text.slice(Math.max(0, span.start - longest), span.start));
  const after = flatWords(text.slice(span.end, span.end + longest));
  return isThere && before.endsWith(now.before ?? '') && after.startsWith(now.after ?? '');
}

/** Characters: more context than anybody writes into a file. */
const longest = 1000;

const isSame = (a: Selector, b: Selector): boolean =>
  a.exact === b.exact && a.before === b.before && a.after === b.after;
