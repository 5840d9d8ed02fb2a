// Whether decisions are about this text at all, where only a file's name says so.
import { find } from './anchor';
import type { Facts } from './annotation';
import { pageOf } from './page';

/**
 * Any of the words that they hold on to may stand there; where they hold on to none, it names one of their actors. Decisions that say
 * neither are about any text.
 */
export function belongsTo({ annotations, rejected, actors }: Facts, text: string): boolean {
  const page = pageOf(text);
  const anchors = [...annotations, ...rejected].map(({ anchor }) => anchor);
  if (anchors.length > 0) return anchors.some((anchor) => find(page, anchor).kind !== 'orphaned');
  const names = Object.values(actors).map(({ name }) => name);
  return names.length === 0 || names.some((name) => text.includes(name));
}
