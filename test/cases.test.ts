import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../src/engine/analyse';
import { english } from '../src/engine/languages/en';
import { claimsOf, differences, readClaimCases } from './claims';
import { markedClaims } from './marked';

// One file a kind of difficulty, three articles or more in each, with every claim that a careful editor reads in them, written by hand;
// beside it the same articles with what the engine reads under their words, so that a change shows as a diff of prose. To renew those:
//
//   node esbuild.mjs && UPDATE_SNAPSHOTS=1 npx mocha out/unit/test/cases.test.js

const folder = path.join('test', 'articles', 'cases');
const ending = '.claims.txt';
const isRenewed = process.env.UPDATE_SNAPSHOTS === '1';
const names = readdirSync(folder)
  .filter((name) => name.endsWith(ending))
  .map((name) => name.slice(0, -ending.length))
  .sort();

for (const name of names) {
  const cases = readClaimCases(readFileSync(path.join(folder, name + ending), 'utf8'));
  const read = cases.map(({ text }) => analyse(text, { format: 'plain', language: english }));

  describe(`claims: ${name.replaceAll('-', ' ')}`, () => {
    cases.forEach((one, i) => {
      const document = read[i];
      it(one.text.slice(0, 60).replace(/\s+/g, ' '), () => {
        assert.equal(document && differences(one, claimsOf(document)).join('\n'), '');
      });
    });

    it('are read as before', () => {
      const file = path.join(folder, `${name}.marked.txt`);
      const found = `${read.map(markedClaims).join('\n\n====\n\n')}\n`;
      if (isRenewed) writeFileSync(file, found);
      assert.equal(found, readFileSync(file, 'utf8'));
    });
  });
}
