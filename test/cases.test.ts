import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from '../src/engine/analyse';
import { english } from '../src/engine/languages/en';
import { claimsOf, differences, readClaimCases } from './claims';

// One file a kind of difficulty, three articles or more in each, with every claim that a careful editor reads in them.

const folder = path.join('test', 'articles', 'cases');

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  describe(`claims: ${file.slice(0, -'.txt'.length).replaceAll('-', ' ')}`, () => {
    for (const one of readClaimCases(readFileSync(path.join(folder, file), 'utf8'))) {
      it(one.text.slice(0, 60).replace(/\s+/g, ' '), () => {
        const found = claimsOf(analyse(one.text, { format: 'plain', language: english }));
        assert.equal(differences(one, found).join('\n'), '');
      });
    }
  });
}
