// Which paragraph is read closely next, and by whom: the helper is started when there is work, and ends when there has been none.
import { l10n, type TextDocument, type Uri, window } from 'vscode';
import type { CloseReading } from '../engine/close-clauses';
import { type CloseHelper, startCloseHelper } from './close-helper';
import type { Known } from './close-memory';
import { isRested, pauseAfterEdit } from './close-pace';
import { guardedCommand } from './log';

/** The paragraphs of one article that are to be read. */
export interface Work {
  readonly prose: string[];
  /** How many of them are not on the screen, which does not wait for them. */
  readonly outOfSight: number;
}

export interface Desk {
  readonly extensionUri: Uri;
  readonly known: Known;
  /** What has been found and is not on the screen yet. */
  readonly found: Map<string, CloseReading | undefined>;
  readonly work: Map<TextDocument, Work>;
  /** When each document was edited last, on the clock of `performance`. */
  readonly edited: WeakMap<TextDocument, number>;
  /** Told when more of an article is known, and when reading it begins or ends. */
  readonly didRead: (document: TextDocument) => void;
  readonly didChangeWork: () => void;
  helper: Promise<CloseHelper | undefined> | undefined;
  /** Nobody is started again then, before the setting has changed. */
  hasFailed: boolean;
  isBusy: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/** The helper holds some 350 MB; to get going again takes some five seconds of a core. */
const IDLE_MS = 120_000;

export const sinceEdit = ({ edited }: Desk, document: TextDocument): number =>
  performance.now() - (edited.get(document) ?? Number.NEGATIVE_INFINITY);

export const isVisible = (document: TextDocument): boolean =>
  window.visibleTextEditors.some((editor) => editor.document === document);

/** Begins after a pause, unless it goes on anyway. */
export function beginAfter(desk: Desk, pauseMs: number): void {
  if (desk.isBusy) return;
  clearTimeout(desk.timer);
  desk.timer = setTimeout(() => void readAll(desk), pauseMs);
}

async function readAll(desk: Desk): Promise<void> {
  desk.isBusy = true;
  try {
    for (let document = nextOf(desk); document; document = nextOf(desk)) await readNext(desk, document);
  } finally {
    desk.isBusy = false;
    rest(desk);
  }
}

/** What was edited meanwhile is read when its time has come. */
function rest(desk: Desk): void {
  const pauses = [...desk.work.keys()].map((document) => pauseAfterEdit(sinceEdit(desk, document)));
  if (pauses.length > 0) beginAfter(desk, Math.min(...pauses));
  else endLater(desk);
}

function endLater(desk: Desk): void {
  clearTimeout(desk.timer);
  desk.timer = setTimeout(() => endHelper(desk), IDLE_MS);
}

/** The active article first. One that nobody sees any more waits until it is read for the screen again. */
function nextOf(desk: Desk): TextDocument | undefined {
  const { work } = desk;
  for (const document of [...work.keys()]) if (!isVisible(document)) drop(desk, document);
  const active = window.activeTextEditor?.document;
  const ready = [...work.keys()].filter((document) => isRested(sinceEdit(desk, document)));
  return ready.find((document) => document === active) ?? ready[0];
}

async function readNext(desk: Desk, document: TextDocument): Promise<void> {
  const work = desk.work.get(document);
  const prose = work?.prose[0];
  if (!work || prose === undefined) return drop(desk, document);
  if (desk.found.has(prose)) return tick(desk, document, work); // read while the article was, and planned anew
  desk.helper ??= start(desk);
  const asked = desk.helper;
  const helper = await asked;
  const clauses = await guardedWork(async () => helper?.read(prose));
  if (desk.helper !== asked) return; // somebody has turned it off meanwhile, and on again perhaps
  if (!helper || clauses === 'lost') {
    giveUp(desk);
    return;
  }
  desk.found.set(prose, clauses && { clauses });
  if (desk.work.get(document) === work) tick(desk, document, work);
}

async function guardedWork<T>(action: () => Promise<T>): Promise<T | 'lost'> {
  let result: T | 'lost' = 'lost';
  await guardedCommand('Reading closely', failure(), async () => {
    result = await action();
  });
  return result;
}

function tick(desk: Desk, document: TextDocument, work: Work): void {
  work.prose.shift();
  const left = work.prose.length;
  if (left === 0) drop(desk, document);
  if (left > 0 && left !== work.outOfSight) return;
  publish(desk);
  desk.didRead(document);
}

/** All at once, so that what is known is what is shown. */
export function publish({ known, found }: Desk): void {
  for (const [prose, reading] of found) known.set(prose, reading);
  found.clear();
}

export function drop({ work, didChangeWork }: Desk, document: TextDocument): void {
  if (work.delete(document)) didChangeWork();
}

function giveUp(desk: Desk): void {
  desk.hasFailed = true;
  endHelper(desk);
  for (const document of [...desk.work.keys()]) drop(desk, document);
}

export function endHelper(desk: Desk): void {
  const { helper } = desk;
  desk.helper = undefined;
  clearTimeout(desk.timer);
  void helper?.then((one) => one?.end());
}

/** undefined where it cannot be had, which is said once. */
async function start({ extensionUri }: Desk): Promise<CloseHelper | undefined> {
  let helper: CloseHelper | undefined;
  await guardedCommand('Starting the close reading', failure(), async () => {
    helper = await startCloseHelper(extensionUri);
  });
  return helper;
}

const failure = (): string => l10n.t('Sourceline cannot read closely here, and stays with its first reading.');
