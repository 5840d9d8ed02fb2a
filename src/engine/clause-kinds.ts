import type { AttributionKind } from './document';
import type { Phrases } from './noun-phrases';
import type { Range } from './words';

/** Direct: nine tenths of the words or more stand in quotation marks; mixed: some do. */
export function kindOf({ words, isQuoted }: Phrases, content: readonly Range[]): AttributionKind {
  let inside = 0;
  let all = 0;
  for (const { from, to } of content)
    for (let at = from; at < to; at++) {
      const { kind } = words.tokens[at] ?? {};
      if (kind !== 'word' && kind !== 'number') continue;
      all++;
      if (isQuoted(at)) inside++;
    }
  if (inside === 0) return 'indirect';
  return inside >= 0.9 * all ? 'direct' : 'mixed';
}
