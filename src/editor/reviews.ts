import { Disposable, type Event, EventEmitter, type TextDocument, type Uri, workspace } from 'vscode';
import type { Facts, Waiver } from '../annotations/annotation';
import type { Anchored } from '../annotations/kept-places';
import { noReview, type Review, reviewOf } from '../annotations/review';
import { unreadIn } from '../annotations/unreadable';
import { holdPlaces, type Places } from './places';
import { articleOf, isSidecar, sidecarOf } from './sidecar-file';
import type { Sidecars } from './sidecars';
import { keepPlaces, keepWords } from './upkeep';

/** What people decided about each open article, at the words where they decided it. */
export interface Reviews extends Disposable {
  /** Fires with the article's address. */
  readonly onDidChange: Event<Uri>;
  /** For the document as it is now. */
  of(document: TextDocument): Review;
  /** Somebody said that an annotation belongs to these words. */
  readonly put: Places['put'];
}

export function holdReviews(sidecars: Sidecars): Reviews {
  const places = holdPlaces();
  const changed = new EventEmitter<Uri>();
  const behind = new Set<TextDocument>();
  const learn = async (document: TextDocument) => {
    const isBehind = await learnWords(sidecars, places, document);
    if (isBehind) behind.add(document);
    else behind.delete(document);
  };
  /** Not while somebody is still writing in the file: then when it is saved. */
  const catchUp = (article: Uri) => {
    const isAt = (uri: Uri) => (one: TextDocument) => one.uri.toString() === uri.toString();
    const document = [...behind].find(isAt(article));
    if (document?.isDirty === false && workspace.textDocuments.find(isAt(sidecarOf(article)))?.isDirty !== true)
      void learn(document);
  };
  const listeners = Disposable.from(
    sidecars.onDidChange((uri) => {
      changed.fire(uri);
      catchUp(uri);
    }),
    workspace.onDidSaveTextDocument((document) => {
      if (isSidecar(document.uri)) catchUp(articleOf(document.uri));
      else if (sidecars.isHeld(document.uri)) void learn(document);
    }),
    workspace.onDidCloseTextDocument((document) => behind.delete(document)),
  );
  return {
    onDidChange: changed.event,
    of: (document) => read(sidecars, places, document),
    put: places.put,
    dispose: () => Disposable.from(places, changed, listeners).dispose(),
  };
}

function read(sidecars: Sidecars, places: Places, document: TextDocument): Review {
  const sidecar = sidecars.of(document.uri);
  if (!sidecar) return noReview;
  const { facts, state } = sidecar;
  const obstacle = state === 'writable' ? undefined : state;
  const found = findAll(places, document, facts);
  return reviewOf({ text: document.getText() }, facts, found.annotations, found.rejected, obstacle, unreadIn(sidecar));
}

const findAll = (places: Places, document: TextDocument, { annotations, rejected, waivers }: Facts) => ({
  annotations: places.find(document, 'annotations', annotations),
  rejected: places.find(document, 'rejected', rejected),
  waivers: places.find(document, 'waivers', waivers.flatMap(anchored)),
});

const anchored = ({ id, anchor }: Waiver): Anchored[] => (id !== undefined && anchor ? [{ id, anchor }] : []);

/**
 * When the article is saved, the file learns where its decisions are now: other words, or other neighbours without which they
 * would not be found again. Nothing is written for an article about which nobody has decided anything. True where the file cannot
 * be written now and has to learn it later.
 */
async function learnWords(sidecars: Sidecars, places: Places, document: TextDocument): Promise<boolean> {
  const sidecar = sidecars.of(document.uri);
  if (sidecar?.state !== 'writable') return sidecar !== undefined;
  const text = document.getText();
  const found = findAll(places, document, sidecar.facts);
  const all = [
    keepWords(text, found.annotations),
    keepPlaces('rejected', text, found.rejected),
    keepPlaces('waivers', text, found.waivers),
  ].filter((changes) => changes !== undefined);
  if (all.length === 0) return false;
  const outcome = await sidecars.keepUp(document.uri, (now) => all.flatMap((changes) => changes(now)));
  return outcome === 'broken' || outcome === 'newer';
}
