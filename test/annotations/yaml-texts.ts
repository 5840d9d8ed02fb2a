// Random values as a sidecar might hold them, and random ways to write them down.
import fc from 'fast-check';
import type { Value } from '../../src/annotations/tree';

const awkward = [
  '',
  ' ',
  'yes',
  'null',
  '12',
  '007',
  '1.10',
  '2026-11-23',
  'a: b',
  'a #b',
  '#',
  '- a',
  '"',
  "it's",
  'back\\slash',
  'two\nlines',
  'two\r\nlines',
  'a\n\nb ',
  ' lead',
  'tab\tin',
  'colon:',
  '[x]',
  '{x}',
  '&a',
  '*a',
  '!t',
  '%d',
  '@x',
  '`x`',
  '|',
  '> x',
  '? x',
  '“curly”, she said',
  'na\u00efve \u{1F41F}',
  '\ud83d',
  '\udc1f\ud83d',
  '\u2028',
  '\ufeff',
  '\u0000',
  '\u0085',
  'no\u00a0break',
  '<<',
  '---',
  '...',
];

export const anyText = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...awkward) },
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 4, arbitrary: fc.lorem({ maxCount: 8 }) },
  {
    weight: 1,
    arbitrary: fc.array(fc.lorem({ maxCount: 3 }), { minLength: 2, maxLength: 4 }).map((all) => all.join('\n')),
  },
);

export const anyKey = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom('status', 'by', 'on', 'note', 'text', 'parts', 'speaker', 'x-desk', 'mine') },
  { weight: 1, arbitrary: fc.constantFrom('ключ', 'a b', 'true', '12', "it's", '__proto__', 'length') },
);

const scalar = fc.oneof(
  anyText,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
);

export const anyValue: fc.Arbitrary<Value> = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'value', withCrossShrink: true },
    scalar,
    fc.array(tie('value'), { maxLength: 3, depthIdentifier: 'value' }),
    fc.dictionary(anyKey, tie('value'), { maxKeys: 4, noNullPrototype: true, depthIdentifier: 'value' }),
  ),
})).value;

/** Picks one of some, so that a test can be run again with the same choices. */
export type Pick = <T>(...options: readonly T[]) => T;

/** A value as somebody might have typed it: block or flow style, comments and blank lines anywhere, quoted this way or that. */
export function typed(value: Value, pick: Pick, eol: string): string {
  return isEntries(value) ? block(value, 0, pick, eol) : `${flow(value, pick)}${eol}`;
}

function block(value: Value, indent: number, pick: Pick, eol: string): string {
  const margin = ' '.repeat(indent);
  const filler = () =>
    pick('', '', '', '', `${margin}# a comment: with a colon${eol}`, eol, `${margin}# - x${eol}${eol}`);
  const below = (each: Value) =>
    isTall(each) && pick(true, true, false)
      ? `${pick('', '', ' # why')}${eol}${block(each, indent + 2, pick, eol)}`
      : ` ${flow(each, pick)}${pick('', '', ' # so')}${eol}`;
  if (isEntries(value))
    return Object.entries(value)
      .map(([key, each]) => `${filler()}${margin}${typedKey(key)}:${below(each)}`)
      .join('');
  const items = Array.isArray(value) ? value : [];
  return items
    .map((each: Value) => {
      if (!isEntries(each) || !isTall(each)) return `${filler()}${margin}- ${flow(each, pick)}${eol}`;
      const lines = Object.entries(each).map(
        ([key, one]) => `${margin}  ${typedKey(key)}: ${flow(one, pick)}${pick('', ' # that')}${eol}`,
      );
      return `${filler()}${margin}- ${lines.join(pick('', '', eol)).slice(indent + 2)}`;
    })
    .join('');
}

const typedKey = (key: string): string => (/^[a-z-]+$/.test(key) && key !== 'true' ? key : JSON.stringify(key));

function flow(value: Value, pick: Pick): string {
  if (Array.isArray(value)) return `[${value.map((each: Value) => flow(each, pick)).join(pick(',', ', ', ' , '))}]`;
  if (isEntries(value)) {
    const pairs = Object.entries(value).map(([key, each]) => `${typedKey(key)}: ${flow(each, pick)}`);
    return pick(`{${pairs.join(', ')}}`, `{ ${pairs.join(' , ')} }`);
  }
  if (value === null) return pick('null', '~');
  if (typeof value !== 'string') return String(value);
  if (/^[a-z]+( [a-z]+)*$/.test(value) && !/^(?:null|true|false)$/.test(value))
    return pick(value, `'${value}'`, `"${value}"`);
  return JSON.stringify(value);
}

const isEntries = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTall = (value: Value): boolean =>
  Array.isArray(value) ? value.length > 0 : isEntries(value) && Object.keys(value).length > 0;
