import assert from 'node:assert/strict';
import { withoutAttitudes } from '../../src/cli/attitudes';
import { analyse } from '../../src/engine/analyse';
import { english } from '../../src/engine/languages/en';

describe('Without attitudes', () => {
  const text = 'Ana Ruiz fears the toll. Rao said the minister had told him "no". Ruiz called it “a shame.”';
  const document = analyse(text, { format: 'plain', language: english });
  const left = withoutAttitudes(document);
  const cues = ({ attributions }: typeof left) =>
    attributions.flatMap(({ cue }) => cue.map(({ start, end }) => text.slice(start, end)));

  it('speech and papers are left', () => {
    assert.deepEqual(cues(document), ['fears', 'said', 'told', 'called']);
    assert.deepEqual(cues(left), ['said', 'told', 'called']);
  });

  it('claims and quotations still know what holds them', () => {
    assert.deepEqual(
      left.attributions.map(({ within }) => within),
      [undefined, 0, undefined],
    );
    assert.deepEqual(
      left.quotations.map(({ attribution }) => attribution),
      [1, 2],
    );
  });
});
