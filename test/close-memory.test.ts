import assert from 'node:assert/strict';
import { makeArticleMemory, makeKnown } from '../src/editor/close-memory';
import type { CloseReading, FoundClause } from '../src/engine/close-clauses';
import { spanOf } from './by-hand';

const yard = 'Ines Roth went on record that the steel had been ordered in March.';
const quay = 'The quay is closed to all traffic, by order of the town, until the end of June.';

const clause: FoundClause = {
  source: [spanOf(yard, 'Ines Roth')],
  cue: [spanOf(yard, 'went on record')],
  content: [spanOf(yard, 'the steel had been ordered in March')],
  confidence: 0.8,
};
const reading: CloseReading = { clauses: [clause] };

const wordsIn = (prose: string, read: CloseReading | undefined) =>
  read?.clauses.flatMap(({ content }) => content.map(({ start, end }) => prose.slice(start, end)));

describe('What the editor keeps of close readings', () => {
  const hold = () => {
    const known = makeKnown();
    known.set(yard, reading);
    known.set(quay, { clauses: [] });
    const memory = makeArticleMemory(known);
    memory.follow([yard, quay]);
    return { known, memory };
  };

  it('is a paragraph’s reading, wherever it stands, as long as its words are the same', () => {
    const { memory } = hold();
    assert.equal(memory.get(yard), reading);
    memory.follow([quay, 'Another one.', yard]);
    assert.equal(memory.get(yard), reading);
  });

  it('goes along with an edited paragraph from letter to letter, and is one and the same for one and the same text', () => {
    const { memory } = hold();
    let now = yard;
    for (const letter of ' cold') {
      const at = now.indexOf(' steel');
      now = now.slice(0, at) + letter + now.slice(at);
      assert.deepEqual(wordsIn(now, memory.get(now)), [now.slice(now.indexOf('the '), -1)]);
      assert.equal(memory.get(now), memory.get(now));
      memory.follow([now, quay]);
    }
    assert.equal(now.includes('the cold steel'), true);
  });

  it('goes along with both halves of a paragraph that was cut in two', () => {
    const { memory } = hold();
    const halves = [yard, 'Nobody at the yard has seen any of it so far.'];
    assert.deepEqual(wordsIn(halves.join(' '), memory.get(halves.join(' '))), ['the steel had been ordered in March']);
    memory.follow([halves.join(' '), quay]);
    assert.equal(memory.get(halves[0]!), reading);
  });

  it('gives way to what was read since, and is gone with its paragraph', () => {
    const { known, memory } = hold();
    const now = yard.replace('March', 'April');
    assert.equal(memory.get(now)?.clauses.length, 1);
    known.set(now, { clauses: [] });
    assert.deepEqual(memory.get(now), { clauses: [] });
    memory.follow([quay]);
    assert.equal(memory.get(yard.replace('March', 'May')), undefined);
  });

  it('is nothing for other paragraphs, however they resemble each other in a few words', () => {
    const { memory } = hold();
    assert.equal(memory.get('Ines Roth went to the yard, and nobody there knew anything about it.'), undefined);
    assert.equal(memory.get('Steel.'), undefined);
    assert.equal(memory.get(''), undefined);
  });

  it('forgets the oldest first, and knows what cannot be read', () => {
    const known = makeKnown(2);
    known.set('a', undefined);
    assert.deepEqual([known.has('a'), known.get('a')], [true, undefined]);
    known.set('b', reading);
    known.set('c', reading);
    assert.deepEqual(['a', 'b', 'c'].map(known.has), [false, true, true]);
  });

  it('stays as it is where somebody has decided something in the paragraph, until its words change', () => {
    const { known, memory } = hold();
    const now = yard.replace('March', 'April');
    const shown = memory.get(now);
    memory.keep(now);
    memory.keep('Unread so far.');
    known.set(now, { clauses: [] });
    known.set('Unread so far.', reading);
    assert.deepEqual([memory.get(now), memory.isKept(now)], [shown, true]);
    assert.equal(memory.get('Unread so far.'), undefined);
    memory.keep(yard);
    assert.deepEqual([memory.get(yard), memory.isKept(yard)], [reading, false]);
  });
});
