import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../src/engine/analyse';
import type { CloseReading, CloseReadings, FoundClause } from '../../src/engine/close-clauses';
import { english } from '../../src/engine/languages/en';

/** Of words that each stand once in the prose. */
const found = (prose: string, parts: Record<'source' | 'cue' | 'content', string>, confidence = 0.8): FoundClause => {
  const spans = (words: string) => {
    const start = prose.indexOf(words);
    return words === '' ? [] : [{ start, end: start + words.length }];
  };
  return { source: spans(parts.source), cue: spans(parts.cue), content: spans(parts.content), confidence };
};

const read = (text: string, closeReadings?: CloseReadings) =>
  analyse(text, { format: 'plain', language: english, ...(closeReadings && { closeReadings }) });

const told = (text: string, closeReadings?: CloseReadings) =>
  read(text, closeReadings).attributions.map(({ kind, stance, source, cue, content, confidence }) => {
    const [s, c, w] = [source, cue, content].map((spans) => spans.map(({ start, end }) => text.slice(start, end)));
    return `${kind} ${stance} ${confidence}: ${s} | ${c} | ${w}`;
  });

const tower = 'Word from surveyor Mina Holt was that the tower leans.';
const tower1 = found(tower, { source: 'surveyor Mina Holt', cue: 'was', content: 'that the tower leans' });

describe('A close reading', () => {
  it('tells a paragraph’s claims in place of the rules', () => {
    assert.deepEqual(told(tower), []);
    assert.deepEqual(told(tower, new Map([[tower, { clauses: [tower1] }]])), [
      'indirect attitude 0.8: surveyor Mina Holt | was | the tower leans',
    ]);
    const doubtful = 'Mina Holt believes that the pier is safe.';
    assert.equal(told(doubtful).length, 1);
    assert.deepEqual(told(doubtful, new Map([[doubtful, { clauses: [] }]])), []);
  });

  it('leaves those of which the first reading is sure', () => {
    const said = 'The pier is safe, said Mina Holt.';
    assert.equal(told(said).length, 1);
    assert.deepEqual(told(said, new Map([[said, { clauses: [] }]])), told(said));
  });

  it('leaves paragraphs that it has not read to the rules', () => {
    const text = `${tower}\n\nThe pier is safe, said Ola Berg.`;
    assert.equal(told(text, new Map([[tower, { clauses: [tower1] }]])).length, 2);
  });

  it('leaves words that were written since to the first reading, and nothing else', () => {
    const text = `${tower} Ola Berg fears that the pier is unsafe.`;
    const changed = (start: number, end = text.length) =>
      new Map([[text, { clauses: [tower1], changed: { start, end } }]]);
    assert.equal(told(text, new Map([[text, { clauses: [tower1] }]])).length, 1);
    assert.deepEqual(told(text, changed(tower.length)).slice(1), [
      'indirect attitude 0.3: Ola Berg | fears | the pier is unsafe',
    ]);
    assert.equal(told(text, changed(0, 4)).length, 1);
  });

  it('takes quotation marks in, and leaves “that”, commas and stops out', () => {
    const quoted = '“We are ready,” Mina Holt said.';
    const clause = found(quoted, { source: 'Mina Holt', cue: 'said', content: 'We are ready' });
    assert.deepEqual(told(quoted, new Map([[quoted, { clauses: [clause] }]])), [
      'direct speech 0.8: Mina Holt | said | “We are ready,”',
    ]);
    const that = 'Mina Holt said that the pier is safe.';
    const whole = found(that, { source: 'Mina Holt', cue: 'said', content: 'that the pier is safe.' });
    assert.deepEqual(told(that, new Map([[that, { clauses: [whole] }]])), [
      'indirect speech 0.8: Mina Holt | said | the pier is safe',
    ]);
  });

  it('leaves a transcript’s turns and a colon before the next paragraph to the rules', () => {
    const turns = 'MINA HOLT: The pier is safe.\n\nOLA BERG: It is not.';
    assert.deepEqual(told(turns, new Map(turns.split('\n\n').map((one) => [one, { clauses: [] }]))), told(turns));
    const colon = 'Mina Holt wrote:\n\n“The pier is safe.”';
    assert.deepEqual(told(colon, new Map([['Mina Holt wrote:', { clauses: [] }]])), told(colon));
  });

  it('gives the same when paragraphs are taken over, however it has grown', () => {
    const paragraphs = [tower, '“We are ready,” Mina Holt said.', 'Ola Berg denied it.', '“No,” she said.'];
    const clauses = new Map<string, CloseReading>([
      [tower, { clauses: [tower1] }],
      ['Ola Berg denied it.', { clauses: [] }],
      ['“No,” she said.', { clauses: [found('“No,” she said.', { source: 'she', cue: 'said', content: 'No' })] }],
    ]);
    const some = fc.subarray([...clauses.keys()]).map((keys) => new Map(keys.map((key) => [key, clauses.get(key)!])));
    const texts = fc.shuffledSubarray(paragraphs).map((some) => some.join('\n\n'));
    fc.assert(
      fc.property(texts, texts, some, some, (a, b, before, after) => {
        const input = { format: 'plain', language: english, closeReadings: after } as const;
        const earlier = analyse(a, { ...input, closeReadings: before });
        assert.deepEqual(analyse(b, input, earlier), analyse(b, input));
      }),
    );
  });

  it('breaks nothing where its spans are nonsense', () => {
    const odd: FoundClause = { ...tower1, content: [{ start: 900, end: 2 }], cue: [{ start: 50, end: 400 }] };
    assert.deepEqual(told(tower, new Map([[tower, { clauses: [odd] }]])), []);
  });
});
