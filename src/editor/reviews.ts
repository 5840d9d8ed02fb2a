import { Disposable, type Event, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import { noReview, type Review, reviewOf } from '../annotations/review';
import { keepWords } from './annotating';
import { holdPlaces, type Places } from './places';
import type { Sidecars } from './sidecars';

/** What people decided about each open article, at the words where they decided it. */
export interface Reviews extends Disposable {
  /** Fires with the article's address. */
  readonly onDidChange: Event<Uri>;
  /** For the document as it is now. */
  of(document: TextDocument): Review;
  /** Somebody said that an annotation belongs to these words. */
  readonly put: Places['put'];
  readonly letGo: Places['letGo'];
}

export function holdReviews(sidecars: Sidecars): Reviews {
  const places = holdPlaces();
  const changed = new EventEmitter<Uri>();
  const listeners = Disposable.from(
    sidecars.onDidChange((uri) => changed.fire(uri)),
    workspace.onDidSaveTextDocument((document) => void learnWords(sidecars, places, document)),
  );
  return {
    onDidChange: changed.event,
    of: (document) => read(sidecars, places, document),
    put: places.put,
    letGo: (document, id) => {
      places.letGo(document, id);
      changed.fire(document.uri);
    },
    dispose: () => Disposable.from(places, changed, listeners).dispose(),
  };
}

function read(sidecars: Sidecars, places: Places, document: TextDocument): Review {
  const sidecar = sidecars.of(document.uri);
  if (!sidecar) return noReview;
  const { facts, state } = sidecar;
  const obstacle = state === 'writable' ? undefined : state;
  const found = places.find(document, facts.annotations);
  return reviewOf({ text: document.getText() }, facts, found, places.find(document, facts.rejected), obstacle);
}

/**
 * When the article is saved, the file learns where its annotations are now: other words, or other neighbours without which they
 * would not be found again. Nothing is written for an article about which nobody has decided anything.
 */
async function learnWords(sidecars: Sidecars, places: Places, document: TextDocument): Promise<void> {
  const annotations = sidecars.of(document.uri)?.facts.annotations ?? [];
  const changes = keepWords(document.getText(), places.find(document, annotations));
  if (changes) await sidecars.keepUp(document.uri, changes);
}
