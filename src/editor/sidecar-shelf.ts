// What is held of each article's sidecar while its article is open.
import type { Disposable, EventEmitter, TextDocument, Uri } from 'vscode';
import { readSidecar, type Sidecar } from '../annotations/sidecar';
import type { Drafts } from './sidecar-drafts';
import type { Step } from './steps';
import { counted, type Unwritten } from './unwritten';

export interface Shelf {
  /** As its file says, and with what could not be written yet. */
  readonly held: Map<string, Sidecar>;
  /** Each as its file says. */
  readonly read: Map<string, Sidecar>;
  /** What is being written: the editor tells of its text next, and it need not be read again. */
  readonly made: Map<string, Sidecar>;
  /** Articles whose sidecar is being read or written: one thing after the other. */
  readonly busy: Map<string, Promise<unknown>>;
  readonly drafts: Drafts;
  /** Drafts that were saved as a file, and its address: that happens once. */
  readonly settled: WeakMap<TextDocument, string>;
  readonly steps: Map<string, readonly Step[]>;
  readonly unwritten: Map<string, readonly Unwritten[]>;
  /** Of folders outside the workspace, which VS Code does not watch by itself. */
  readonly watchers: Map<string, Disposable>;
  readonly changed: EventEmitter<Uri>;
}

export const isDraft = ({ scheme }: Uri): boolean => scheme === 'untitled';

export async function inTurn<T>({ busy }: Pick<Shelf, 'busy'>, article: Uri, action: () => Promise<T>): Promise<T> {
  const key = article.toString();
  const mine = (busy.get(key) ?? Promise.resolve()).then(action, action);
  busy.set(key, mine);
  try {
    return await mine;
  } finally {
    if (busy.get(key) === mine) busy.delete(key);
  }
}

/** Whether the article's sidecar is held at all: nobody reads one whose article is closed. */
export const isHeld = ({ held }: Shelf, article: Uri): boolean => held.has(article.toString());

/** `text`: as the file says; by default as it said when it was read last. */
export function hold(shelf: Shelf, article: Uri, text = shelf.read.get(article.toString())?.text ?? ''): void {
  const key = article.toString();
  const before = shelf.read.get(key);
  const made = shelf.made.get(key);
  const now = readSidecar(text, made?.text === text ? made : before);
  shelf.read.set(key, now);
  const shown = counted(now, shelf.unwritten.get(key) ?? []);
  const shownBefore = shelf.held.get(key);
  if (shownBefore?.text === shown.text) return;
  shelf.held.set(key, shown);
  if (shownBefore !== undefined || shown.text !== '') shelf.changed.fire(article);
}

export function drop({ held, read, made, steps }: Shelf, article: Uri): void {
  for (const map of [held, read, made, steps]) map.delete(article.toString());
}

/** What waits to be written goes along with an article that is renamed, or whose folder is. */
export function rename({ unwritten }: Shelf, oldUri: Uri, newUri: Uri): void {
  const [from, to] = [oldUri.toString(), newUri.toString()];
  for (const [key, waiting] of [...unwritten]) {
    if (key !== from && !key.startsWith(`${from}/`)) continue;
    unwritten.delete(key);
    unwritten.set(to + key.slice(from.length), waiting);
  }
}
