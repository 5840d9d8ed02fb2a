// Changes of an article's sidecar. Each is made on what stands in the file now, and what cannot be written waits for the next one.
import type { TextDocument, Uri } from 'vscode';
import { readSidecar } from '../annotations/sidecar';
import type { Splice } from '../annotations/splice';
import { logFailure } from './log';
import { change, create, openCurrent, remove, sidecarOf } from './sidecar-file';
import { hold, isDraft, type Shelf } from './sidecar-shelf';
import type { Outcome } from './sidecars';
import { type Step, takenBack, withMade, withoutLast, withoutYoungest } from './steps';
import { catchUp, isBlocked, outcomeOf, type Unwritten, unsaid } from './unwritten';

/** Never throws. Without `one`, only what waits is written. */
export async function makeChange(shelf: Shelf, article: Uri, one?: Unwritten): Promise<Outcome> {
  try {
    return (await tryChange(shelf, article, one)) ?? wait(shelf, article, one);
  } catch (error) {
    logFailure(`Writing the sidecar of ${article}`, error);
    return wait(shelf, article, one);
  }
}

const waitingOf = ({ unwritten }: Shelf, article: Uri) => unwritten.get(article.toString()) ?? [];

function wait(shelf: Shelf, article: Uri, one: Unwritten | undefined): Outcome {
  if (one) shelf.unwritten.set(article.toString(), [...waitingOf(shelf, article), one]);
  hold(shelf, article);
  return 'waiting';
}

/** Undefined where it could not be written. */
async function tryChange(shelf: Shelf, article: Uri, one?: Unwritten, triesLeft = 2): Promise<Outcome | undefined> {
  const key = article.toString();
  const { document, text: before } = await current(shelf, article);
  const now = readSidecar(before ?? '', shelf.read.get(key));
  if (now.state !== 'writable') {
    hold(shelf, article, now.text);
    return now.state;
  }
  const all = [...waitingOf(shelf, article), ...(one ? [one] : [])];
  const caught = catchUp(now, all);
  const { written, made, left } = caught;
  if (one && left.includes(one)) {
    settle(shelf, article, unsaid(waitingOf(shelf, article), caught), before);
    return isBlocked(one, now) ? 'unreadable' : 'failed';
  }
  if (written.splices.length === 0) {
    settle(shelf, article, left, before);
    return one ? 'unchanged' : outcomeOf(caught);
  }
  shelf.made.set(key, written.sidecar);
  if (isDraft(article)) shelf.drafts.set(article, written.sidecar.text);
  else if (!(await put(article, document, written.splices, written.sidecar.text)))
    return triesLeft > 0 ? tryChange(shelf, article, one, triesLeft - 1) : undefined;
  const after = document?.getText() ?? written.sidecar.text;
  shelf.steps.set(key, withMade(shelf.steps.get(key) ?? [], before, made, after));
  settle(shelf, article, left, after);
  return one ? 'done' : outcomeOf(caught);
}

/** What the file says by now waits no more: the next decision would make it again over what people wrote since. */
function settle(shelf: Shelf, article: Uri, left: readonly Unwritten[], text = ''): void {
  shelf.unwritten.set(article.toString(), left);
  hold(shelf, article, text);
}

async function current({ drafts }: Shelf, article: Uri) {
  if (isDraft(article)) return { document: undefined, text: drafts.get(article) };
  const document = await openCurrent(sidecarOf(article));
  return { document, text: document?.getText() };
}

const put = (article: Uri, document: TextDocument | undefined, splices: readonly Splice[], whole: string) =>
  document ? change(document, splices) : create(sidecarOf(article), whole);

/** Takes the last decision back, whether it waits or stands in the file. */
export async function undo(shelf: Shelf, article: Uri): Promise<Outcome> {
  const key = article.toString();
  const steps = shelf.steps.get(key) ?? [];
  const waiting = withoutYoungest(steps, waitingOf(shelf, article));
  if (waiting) {
    shelf.unwritten.set(key, waiting);
    hold(shelf, article);
    return 'done';
  }
  const last = steps.at(-1);
  if (!last) return 'unchanged';
  const { document, text } = await current(shelf, article);
  if (text !== last.after) return 'changed';
  const before = takenBack(last);
  if (!(await putBack(shelf, article, document, { ...last, before }))) return 'changed';
  const stands = before === undefined ? undefined : (document?.getText() ?? before);
  shelf.steps.set(key, withoutLast(steps, stands));
  hold(shelf, article, stands ?? '');
  return 'done';
}

async function putBack(shelf: Shelf, article: Uri, document: TextDocument | undefined, step: Step): Promise<boolean> {
  if (document && step.before !== undefined) return change(document, [difference(step.after, step.before)]);
  if (!isDraft(article)) return remove(sidecarOf(article));
  shelf.drafts.set(article, step.before);
  return true;
}

/** What turns one text into the other: equal beginnings and ends are left alone. */
function difference(from: string, to: string): Splice {
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start++;
  let kept = 0;
  while (kept < shorter - start && from.at(-1 - kept) === to.at(-1 - kept)) kept++;
  return { start, end: from.length - kept, text: to.slice(start, to.length - kept) };
}
