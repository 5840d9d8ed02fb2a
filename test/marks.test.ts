import assert from 'node:assert/strict';
import type { Status } from '../src/annotations/annotation';
import { type Entry, ledger } from '../src/editor/ledger';
import { markAll, marksOf } from '../src/editor/marks';
import type { Span } from '../src/engine/document';
import type { Row } from '../src/panel/messages';
import { actor, articleOf, attribution, mention, quotation, spanOf } from './by-hand';

type Kind = Row['kind'];

const all = { actors: true, claims: true };

describe('The marks in an article', () => {
  const text =
    '"We start on Friday," said Ida Brandt. She hopes for sun. Tickets are gone, she added. "Nobody told me."';
  const at = (words: string) => spanOf(text, words);
  const brandt = actor('Ida Brandt', [mention(at('Ida Brandt')), mention(at('She'), 'pronoun')]);
  const { document } = articleOf(text, {
    actors: [brandt],
    quotations: [quotation(at('"We start on Friday,"'), { attribution: 0 }), quotation(at('"Nobody told me."'))],
    attributions: [
      attribution([at('"We start on Friday,"')], { actor: brandt.id }),
      attribution([at('for sun')], { actor: brandt.id, kind: 'indirect', stance: 'attitude' }),
      attribution([at('Tickets are gone')], { actor: brandt.id, kind: 'indirect', how: 'pronoun' }),
    ],
  });

  it('tell claims apart by kind, and by whether somebody is known to make them', () => {
    const { direct, mixed, indirect, unresolved } = marksOf(document, all);
    assert.deepEqual(
      { direct, mixed, indirect, unresolved },
      {
        direct: [at('"We start on Friday,"')],
        mixed: [],
        indirect: [at('for sun'), at('Tickets are gone')],
        unresolved: [at('"Nobody told me."')],
      },
    );
  });

  it('leave pronouns unmarked', () => {
    assert.deepEqual(
      marksOf(document, all).actor.map(({ start }) => start),
      [at('Ida Brandt').start],
    );
  });

  it('can be had without actors, or without claims', () => {
    assert.deepEqual(marksOf(document, { actors: false, claims: true }).actor, []);
    const { actor: actors, ...claims } = marksOf(document, { actors: true, claims: false });
    assert.equal(actors.length, 1);
    assert.deepEqual(Object.values(claims).flat(), []);
  });

  it('show a claim in two parts in both places', () => {
    const split = '"Close it," said Ida Brandt, "and close it now."';
    const parts = [spanOf(split, '"Close it,"'), spanOf(split, '"and close it now."')];
    const { document: article } = articleOf(split, { attributions: [attribution(parts, { actor: 'ida-brandt' })] });
    assert.deepEqual(marksOf(article, all).direct, parts);
  });

  it('count a described source as a speaker, and one of two who could be meant as none', () => {
    const described = 'Two officials said the vault is empty. It will stay so, he said.';
    const vault = [spanOf(described, 'the vault is empty')];
    const stays = [spanOf(described, 'It will stay so')];
    const { document: article } = articleOf(described, {
      attributions: [
        attribution(vault, { kind: 'indirect', isUnnamed: true }),
        attribution(stays, { kind: 'indirect', how: 'unresolved', candidates: ['ida-brandt', 'omar-said'] }),
      ],
    });
    const { indirect, unresolved } = marksOf(article, all);
    assert.deepEqual([indirect, unresolved], [vault, stays]);
  });

  describe('of what is decided', () => {
    const line = 'The lift, “out since May,” Ann Tully says, cost nine thousand pounds.';
    const inner = spanOf(line, '“out since May,”');
    const whole = { start: 0, end: line.length };
    const { document: lift } = articleOf(line, { attributions: [attribution([inner], { actor: 'ann-tully' })] });
    const [entry] = ledger(lift);
    const claim = (span: Span, status: Status, kind: Kind = 'direct'): Entry[] =>
      entry ? [{ ...entry, row: { ...entry.row, status, kind }, content: [span], marked: [span] }] : [];
    const drawn = (outside: Status, inside: Status) => {
      const entries = [...claim(whole, outside, 'fact'), ...claim(inner, inside)];
      const marks = markAll(lift, { actors: false, claims: true }, entries);
      const words = ([mark, spans]: [string, readonly Span[]]) =>
        spans.length > 0 ? [[mark, ...spans.map(({ start, end }) => line.slice(start, end))]] : [];
      return Object.entries(marks).flatMap(words);
    };
    const around = ['The lift, ', ' Ann Tully says, cost nine thousand pounds.'];

    it('leave out of a confirmed sentence what is to be fixed inside', () => {
      assert.deepEqual(drawn('confirmed', 'fix'), [
        ['confirmed', ...around],
        ['fix', '“out since May,”'],
      ]);
    });

    it('leave out of it what nobody has decided yet, too', () => {
      assert.deepEqual(drawn('confirmed', 'unchecked'), [
        ['direct', '“out since May,”'],
        ['confirmed', ...around],
      ]);
    });

    it('show the worst where a sentence is worse than what is inside', () => {
      assert.deepEqual(drawn('fix', 'confirmed'), [['fix', line]]);
    });

    it('leave what is decided whole where nobody has decided about the sentence around it, or only in part', () => {
      assert.deepEqual(drawn('unchecked', 'confirmed'), [
        ['own', line],
        ['confirmed', '“out since May,”'],
      ]);
      assert.deepEqual(drawn('checking', 'unchecked'), [
        ['direct', '“out since May,”'],
        ['checking', line],
      ]);
    });
  });
});
