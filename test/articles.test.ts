import assert from 'node:assert/strict';
import { analyse } from '../src/engine/analyse';
import { english } from '../src/engine/languages/en';
import { type Case, type Expectation, readCases } from './expectation';
import { compare, type Fact, GROUPS } from './facts';
import { trained } from './trained';

const tell = (one: Fact): string => `${one.subject}\n    expected ${one.expected}\n    got      ${one.got}`;

function isExcused(one: Fact, open: Readonly<Record<string, string>>): boolean {
  return one.canWait && one.subject in open;
}

/** Some articles report nothing indirectly, some name no speaker. */
function speaksOf(group: (typeof GROUPS)[number], expected: Expectation): boolean {
  if (group === 'finds who reports what') return expected.reported.length > 0;
  if (group === 'names the speaker of each quotation') return expected.quotations.some((one) => one.speaker !== null);
  return true;
}

function factsOf({ text, format, expected }: Case): readonly Fact[] {
  return compare(expected, analyse(text, { format, language: english, trained: trained() }));
}

for (const article of readCases()) {
  describe(`the article ${article.name}`, () => {
    const open = article.expected.openYet ?? {};
    let facts: readonly Fact[] = [];
    before(() => {
      facts = factsOf(article);
    });

    for (const group of GROUPS.filter((one) => speaksOf(one, article.expected))) {
      it(group, () => {
        const failed = facts.filter((one) => one.group === group && !one.holds && !isExcused(one, open));
        assert.equal(failed.length, 0, `${failed.length} not so:\n  ${failed.map(tell).join('\n  ')}`);
      });
    }

    for (const subject of Object.keys(open)) {
      it(`has still to learn ${subject}`, () => {
        const isOpen = facts.some((one) => one.subject === subject && !one.holds);
        assert.ok(isOpen, 'it is right by now: strike it from openYet');
      });
    }
  });
}
