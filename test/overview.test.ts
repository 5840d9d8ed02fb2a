import assert from 'node:assert/strict';
import type { Lost } from '../src/annotations/review';
import { placeReading, strayOf } from '../src/editor/overview';
import { spanOf } from './by-hand';

const lostIn = (text: string, ...counts: number[]): Lost => ({
  annotation: { id: 'q-1', anchor: { exact: 'Go.' } },
  choices: counts.map((nth) => spanOf(text, '“Go.”', nth)),
});

describe('A note that is said to be gone', () => {
  it('has no place any more that anybody could be asked about', () => {
    const text = '“Go.” And again: “Go.”';
    const { annotation, choices } = lostIn(text, 0, 1);
    const stray = strayOf(text)({ annotation: { ...annotation, gone: true }, choices });
    assert.deepEqual([stray.isGone, stray.places], [true, []]);
  });
});

describe('The place of a lost note', () => {
  const text =
    '“Go.” Ada Roe called from the pier at dawn. Nobody moved. Hours later Bo Lind shouted: “Go.” And they ran.';
  const [, second] = strayOf(text)(lostIn(text, 0, 1)).places;

  it('is the one that was shown, wherever it stands among the places by now', () => {
    const now = `It rained. ${text}`;
    assert.deepEqual(placeReading(String(second), now, lostIn(now, 1, 0)), spanOf(now, '“Go.”', 1));
  });

  it('is none where nothing reads so any more', () => {
    const now = text.replace('shouted', 'whispered');
    assert.equal(placeReading(String(second), now, lostIn(now, 0, 1)), undefined);
  });

  it('is none where two read the same', () => {
    const now = `${text} ${text} ${text}`;
    assert.equal(placeReading(String(second), now, lostIn(now, 1, 3)), undefined);
  });
});
