// What nobody decided and the sidecar has to learn all the same: where its words are by now, and that they are other words.
import { type Annotation, type Selector, vouching } from '../annotations/annotation';
import type { Change } from '../annotations/change';
import * as edits from '../annotations/edits';
import { sharedIds } from '../annotations/ids';
import type { Anchored, Found } from '../annotations/kept-places';
import { isTrueAt, sameWords, selectorFor } from '../annotations/selector';
import type { Sidecar } from '../annotations/sidecar';
import { at, type Path, type Value } from '../annotations/tree';
import { tickedAgain, tickedOf, vouchedAgain } from '../annotations/wordings';
import type { Changes } from './annotating';

/**
 * The anchors of those that stand elsewhere, or among others, by now; undefined where all are true. Those that share an id are left
 * out, in the article as it was read and in the file as it is: one would get the other's words.
 */
export function keepWords(text: string, found: readonly Found<Annotation>[]): Changes | undefined {
  const shared = sharedIds(found.map(({ of }) => of));
  const moved = found.flatMap(({ of: { id, anchor }, span }) =>
    span && !shared.has(id) && !isTrueAt(text, anchor, span) ? [{ id, anchor: selectorFor(text, span) }] : [],
  );
  return moved.length === 0
    ? undefined
    : (now) => {
        const unclear = sharedIds(now.facts.annotations);
        return moved.flatMap(({ id, anchor }) => (unclear.has(id) ? [] : learn(now, id, anchor)));
      };
}

/** The same for what people turned down or let pass: what was turned down comes back where it is not found. */
export function keepPlaces(
  list: 'rejected' | 'waivers',
  text: string,
  found: readonly Found<Anchored>[],
): Changes | undefined {
  const moved = new Map(
    found.flatMap(({ of: { id, anchor }, span }) =>
      span && !isTrueAt(text, anchor, span) ? [[id, selectorFor(text, span)] as const] : [],
    ),
  );
  if (moved.size === 0) return undefined;
  return ({ facts }) => {
    const all = facts[list].flatMap(({ id, anchor }) => (id !== undefined && anchor ? [{ id, anchor }] : []));
    const unclear = sharedIds(all);
    return all.flatMap(({ id, anchor }) => {
      const now = unclear.has(id) ? undefined : moved.get(id);
      return now ? edits.setAnchor([list, { id }], now, anchor) : [];
    });
  };
}

/**
 * The wording that stands there now goes into the anchor. What somebody had vouched for of the one before is kept with it, with who
 * and when, and falls back: nobody has vouched for these words, and nobody has ticked any part of them.
 */
export function wordsKept({ anchor }: { readonly anchor: Selector }, annotation: Annotation): readonly Change[] {
  const moved = edits.setAnchor(edits.pathOf(annotation.id), anchor, annotation.anchor);
  return sameWords(annotation.anchor.exact, anchor.exact) ? moved : [...moved, ...fallBack(annotation)];
}

export const isVouchedFor = ({ status }: Annotation): boolean => status !== undefined && vouching.includes(status);

function fallBack(annotation: Annotation): readonly Change[] {
  const { id, anchor, status, by, on } = annotation;
  const ticked = tickedOf(annotation);
  const isVouched = isVouchedFor(annotation);
  if (!isVouched && ticked.length === 0) return [];
  const path = edits.pathOf(id);
  const signed = { ...(by !== undefined && { by }), ...(on !== undefined && { on }) };
  const was = {
    was: anchor.exact,
    ...(isVouched && { status, ...signed }),
    ...(ticked.length > 0 && { ticked }),
  };
  const signs = isVouched ? (['by', 'on'] as const).filter((key) => annotation[key] !== undefined) : [];
  return [
    ...(isVouched ? [{ type: 'set' as const, path: [...path, 'status'], value: 'checking' }] : []),
    ...signs.map((key) => ({ type: 'remove' as const, path: [...path, key] })),
    ...ticked.flatMap((name) => edits.setPart(annotation, name, 'todo')),
    { type: 'insert', path: [...path, 'history'], value: was as Value },
  ];
}

function learn(now: Sidecar, id: string, anchor: Selector): readonly Change[] {
  const annotation = now.facts.annotations.find((one) => one.id === id);
  return annotation ? (givenBack(now, anchor, annotation) ?? wordsKept({ anchor }, annotation)) : [];
}

/** Where the edit that took the status or ticks off was taken back: undefined where it was not. */
function givenBack(now: Sidecar, anchor: Selector, annotation: Annotation): readonly Change[] | undefined {
  const { id, history = [], parts = {} } = annotation;
  const path = edits.pathOf(id);
  const vouched = vouchedAgain(annotation, anchor.exact);
  const last = vouched ?? tickedAgain(annotation, anchor.exact);
  const list: Path = [...path, 'history'];
  const written = at(now.tree, list);
  // where entries cannot be read, their numbers in the file are others
  if (!last || written?.kind !== 'list' || written.items.length !== history.length) return undefined;
  const ticked = (last.ticked ?? []).filter((name) => parts[name] === 'todo');
  return [
    ...edits.setAnchor(path, anchor, annotation.anchor),
    ...(vouched ? edits.setStatus(annotation, vouched.status, vouched) : []),
    ...ticked.flatMap((name) => edits.setPart(annotation, name, 'ok')),
    { type: 'remove', path: history.length === 1 ? list : [...list, history.indexOf(last)] },
  ];
}
