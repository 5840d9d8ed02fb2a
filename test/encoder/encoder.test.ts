import assert from 'node:assert/strict';
import { makeEncoder } from '../../src/encoder/encoder';
import { HIDDEN } from '../../src/engine/document';
import { shippedFiles } from './files';
import vectors from './vectors.json';

describe('The close reading', function () {
  this.timeout(60_000);
  const encoder = import('../../src/encoder/encoder').then(async (built) => built.makeEncoder(await shippedFiles()));

  /** With offsets into the whole text, as the vectors have them. */
  const readAll = async (text: string) => {
    const found = [];
    let start = 0;
    for (const prose of text.split('\n')) {
      for (const clause of await (await encoder).read(prose)) found.push({ clause, start });
      start += prose.length + 1;
    }
    return found.map(({ clause: { source, cue, content, confidence }, start }) => {
      const [s, c, w] = [source, cue, content].map((spans) => spans.map((one) => [one.start + start, one.end + start]));
      return { source: s, cue: c, content: w, confidence };
    });
  };

  it('finds what the model’s own program finds, but for words in the next paragraph', async () => {
    const found = await readAll(vectors.text);
    const expected = vectors.attributions.filter(({ cue }) => cue[0]![0] !== 282);
    assert.deepEqual(
      found.map(({ confidence, ...spans }) => spans),
      expected.map(({ confidence, ...spans }) => spans),
    );
    // the arithmetic of whole numbers differs between machines
    found.forEach(({ confidence }, i) => {
      assert.ok(Math.abs(confidence - expected[i]!.confidence) < 0.05);
    });
  });

  it('sees hidden markup as blanks', async () => {
    const plain = 'The  mayor   said the pool would stay shut.';
    const marked = `The ${HIDDEN}mayor ${HIDDEN}${HIDDEN}said the pool would stay shut.`;
    assert.deepEqual(await (await encoder).read(marked), await (await encoder).read(plain));
    assert.equal((await (await encoder).read(plain)).length, 1);
  });

  it('finds nothing in nothing', async () => {
    for (const prose of ['', ' ', HIDDEN, '…', '🙂'.repeat(300)])
      assert.deepEqual(await (await encoder).read(prose), []);
  });

  it('is refused where a file is damaged', async () => {
    await assert.rejects(makeEncoder({ ...(await shippedFiles()), numbers: new Uint8Array([1]) }));
  });
});
