import assert from 'node:assert/strict';
import { shownPart, type Wanted } from '../src/editor/shown';
import { articleOf, attribution, quotation, spanOf } from './by-hand';

describe('The part of a document that is shown', () => {
  const text = 'It may snow, he said. She fears frost. "Go," he said. She said he said so.';
  const at = (words: string) => spanOf(text, words);
  const { document } = articleOf(text, {
    quotations: [quotation(at('"Go,"'), { attribution: 2 })],
    attributions: [
      attribution([at('It may snow')], { kind: 'indirect', confidence: 0.7 }),
      attribution([at('frost')], { kind: 'indirect', stance: 'attitude' }),
      attribution([at('"Go,"')], { confidence: 0.1 }),
      attribution([at('he said so')], { kind: 'indirect' }),
      attribution([at('so')], { kind: 'indirect', within: 3 }),
    ],
  });
  const words = (wanted: Partial<Wanted>) =>
    shownPart(document, { lowestConfidence: 'unsure', showAttitudes: false, ...wanted }).attributions.map(
      ({ content: [first] }) => text.slice(first?.start, first?.end),
    );

  it('has what is said, and what somebody thinks only on request', () => {
    assert.deepEqual(words({}), ['It may snow', '"Go,"', 'he said so', 'so']);
    assert.equal(shownPart(document, { lowestConfidence: 'unsure', showAttitudes: true }), document);
  });

  it('leaves out what the machine is less sure of than asked, but never a quotation', () => {
    assert.deepEqual(words({ lowestConfidence: 'sure' }), ['"Go,"', 'he said so', 'so']);
  });

  it('keeps quotations and inner claims at the claims that they belong to', () => {
    const { quotations, attributions } = shownPart(document, { lowestConfidence: 'sure', showAttitudes: false });
    assert.equal(quotations[0]?.attribution, 0);
    assert.equal(attributions[2]?.within, 1);
  });
});
