import assert from 'node:assert/strict';
import type { Rejected } from '../src/annotations/review';
import { carriedBy } from '../src/editor/carried';
import { shownPart } from '../src/editor/shown';
import { sourcesOf } from '../src/editor/source-list';
import { analyse } from '../src/engine/analyse';
import { english } from '../src/engine/languages/en/index';

const text = `The bridge opened in 1931 and has 4 lanes.

Mayor Lena Holm hopes that 3,000 people will come to the fair in 2027.

“It held,” Holm said. The fair drew 1,200 visitors in March.`;

const right = analyse(text, { format: 'plain', language: english });
const hidden = { lowestConfidence: 'unsure', showAttitudes: false } as const;

/** What stands under the article's own voice in the Sources view, while attitudes are hidden. */
function ownIn(rejected: readonly Rejected[], showOwnClaims = true): readonly string[] {
  const { own, sourcing } = carriedBy(right, english, { rejected }, { showOwnClaims });
  const groups = sourcesOf(shownPart(right, hidden), sourcing);
  const listed = groups.flatMap(({ kind, sources }) => (kind === 'own' ? sources.flatMap(({ claims }) => claims) : []));
  assert.deepEqual(
    listed.map(({ span }) => span.start),
    own.map(({ start }) => start),
  );
  return listed.map(({ words }) => words);
}

describe('What an article states in its own voice', () => {
  const bridge = 'The bridge opened in 1931 and has 4 lanes.';
  const fair = 'The fair drew 1,200 visitors in March.';

  it('holds nothing of what somebody is said to hold, though no setting shows that', () => {
    assert.notEqual(shownPart(right, hidden), right);
    assert.deepEqual(ownIn([]), [bridge, fair]);
  });

  it('leaves out what somebody said is no claim', () => {
    const start = text.indexOf(fair);
    assert.deepEqual(ownIn([{ start, end: start + fair.length, because: 'not-a-claim' }]), [bridge]);
  });

  it('is listed only where the settings ask for it', () => {
    assert.deepEqual(ownIn([], false), []);
  });
});
