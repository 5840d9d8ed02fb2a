import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle } from '../src/article';
import { english } from '../src/engine/languages/en';
import { type Case, readCases } from './expectation';
import { marked } from './marked';

// What the engine reads in some articles, written under their words, so that a change of behaviour shows as a diff of prose.
// To renew all of them after a change, then read the diff as a copy editor would:
//
//   node esbuild.mjs && UPDATE_SNAPSHOTS=1 npx mocha out/unit/test/snapshots.test.js
//
// To add one, make an empty file articles/<name>.marked.txt beside the article and renew.

const folder = path.join('test', 'articles');
const ending = '.marked.txt';
const isRenewed = process.env.UPDATE_SNAPSHOTS === '1';

const markedCase = ({ text, format }: Case): string => marked(readArticle(text, { format, language: english }, {}));

describe('snapshots', () => {
  const cases = new Map(readCases().map((one) => [one.name, one]));
  for (const file of readdirSync(folder).filter((name) => name.endsWith(ending))) {
    it(`the article ${file.slice(0, -ending.length)} is read as before`, () => {
      const article = cases.get(file.slice(0, -ending.length));
      assert.ok(article, `${file} has no article beside it`);
      const found = markedCase(article);
      if (isRenewed) writeFileSync(path.join(folder, file), found);
      assert.equal(found, readFileSync(path.join(folder, file), 'utf8'));
    });
  }
});
