import assert from 'node:assert/strict';
import { readArticle } from '../../src/article';
import { checks } from '../../src/checks/index';
import { english } from '../../src/engine/languages/en';

const idsIn = (text: string) =>
  readArticle(text, { format: 'plain', language: english }, {}).findings.map(({ check }) => check);

for (const { id, examples } of checks)
  describe(id, () => {
    for (const text of examples.flagged)
      it(`flags ${text}`, () => assert.ok(idsIn(text).includes(id), String(idsIn(text))));
    for (const text of examples.fine)
      it(`leaves alone ${text}`, () => assert.ok(!idsIn(text).includes(id), String(idsIn(text))));
  });
