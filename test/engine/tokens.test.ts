import assert from 'node:assert/strict';
import fc from 'fast-check';
import { HIDDEN, type TokenKind } from '../../src/engine/document';
import { english } from '../../src/engine/languages/en/index';
import { tokenise } from '../../src/engine/tokens';

/** The tokens of a text with bars between them. */
const cut = (text: string) =>
  tokenise(text, english)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');

const ofKind = (kind: TokenKind, text: string) =>
  tokenise(text, english)
    .filter((token) => token.kind === kind)
    .map(({ start, end }) => text.slice(start, end));

describe('tokenise', () => {
  it('parts words from punctuation and keeps hyphenated words whole', () => {
    assert.equal(cut('Well-known mayors, all four, met.'), 'Well-known|mayors|,|all|four|,|met|.');
  });

  it('cuts clitics off, however many', () => {
    assert.equal(cut("She shouldn't've; we've won, they’re late"), "She|should|n't|'ve|;|we|'ve|won|,|they|’re|late");
    assert.equal(cut("the U.S.'s debt and Ilse's bike"), "the|U.S.|'s|debt|and|Ilse|'s|bike");
  });

  it('keeps apostrophes that belong to a name or a word', () => {
    assert.equal(cut("O'Hara of Côte d’Ivoire at ten o'clock"), "O'Hara|of|Côte|d’Ivoire|at|ten|o'clock");
  });

  it('keeps letters left out at the front with their apostrophe', () => {
    assert.equal(cut("rock 'n' roll of the '90s and ’68"), "rock|'n'|roll|of|the|'90s|and|’68");
    assert.equal(cut('’Twas cold; tell ‘em'), '’Twas|cold|;|tell|‘em');
  });

  it('makes the apostrophe of a plural possessive a word and no quotation mark', () => {
    assert.equal(cut("the officials' plan"), "the|officials|'|plan");
    assert.deepEqual(ofKind('quotation-mark', "the officials' plan, the James’ house"), []);
    assert.deepEqual(ofKind('word', "officials'"), ['officials', "'"]);
  });

  it('knows a possessive inside a quotation in single marks from the end of that quotation', () => {
    assert.deepEqual(ofKind('quotation-mark', "'The farmers' land is lost,' he said"), ["'", "'"]);
    assert.deepEqual(ofKind('quotation-mark', '‘The farmers’ land is lost’ is the claim'), ['‘', '’']);
    assert.deepEqual(ofKind('quotation-mark', "the 'experts' met the 'pilots' twice"), ["'", "'", "'", "'"]);
    assert.deepEqual(ofKind('quotation-mark', "called it 'a farce' and the bakers' shops"), ["'", "'"]);
  });

  it('takes inches and feet for measures', () => {
    assert.deepEqual(ofKind('quotation-mark', `Pia, 5'10", laid a 6" pipe`), []);
    assert.deepEqual(ofKind('quotation-mark', '"The 6" pipe burst," she said'), ['"', '"']);
    assert.deepEqual(ofKind('quotation-mark', '"We need 6" is what Ola said'), ['"', '"']);
  });

  it('keeps the full stop of abbreviations and initials', () => {
    assert.equal(cut('Gov. Ana V. Ruiz met Mr. K. at 5 p.m. Friday'), 'Gov.|Ana|V.|Ruiz|met|Mr.|K.|at|5|p.m.|Friday');
    assert.equal(
      cut('U.S.-led troops, a Ph.D. and J.K. Moor v. Hale'),
      'U.S.-led|troops|,|a|Ph.D.|and|J.K.|Moor|v.|Hale',
    );
  });

  it('keeps abbreviations behind a hyphen whole', () => {
    assert.equal(
      cut('ex-Gov. Hale (D-Calif.), pro-U.S. and post-9/11'),
      'ex-Gov.|Hale|(|D-Calif.|)|,|pro-U.S.|and|post-9/11',
    );
  });

  it('leaves the full stop to the sentence where the word is an ordinary one', () => {
    assert.equal(
      cut('He sat. No. So did I. Take vitamin C. The rest'),
      'He|sat|.|No|.|So|did|I|.|Take|vitamin|C|.|The|rest',
    );
    assert.equal(cut('No. 5 won'), 'No.|5|won');
  });

  it('keeps numbers whole with separators, currency, units and endings', () => {
    const text = '$3.2bn US$5 £1,000 5.5% 10:30 9/11 21st 1990s 2-1 ½ 10a.m. 13-year-old F-16';
    assert.equal(cut(text), text.replaceAll(' ', '|'));
    assert.deepEqual(ofKind('word', '$3.2bn 21st 13-year-old F-16 1990s'), ['13-year-old', 'F-16']);
  });

  it('keeps addresses, handles and tags whole and their punctuation outside', () => {
    assert.equal(
      cut('See https://a.example/b?c=1. Ask j.doe@press.example, @jo_r, #ourtown or example.org.'),
      'See|https://a.example/b?c=1|.|Ask|j.doe@press.example|,|@jo_r|,|#ourtown|or|example.org|.',
    );
  });

  it('makes one token of an ellipsis, of dashes and of ?!', () => {
    assert.equal(cut('Well... no . . . yes -- so—what?!'), 'Well|...|no|. . .|yes|--|so|—|what|?!');
  });

  it('reads through hidden markup', () => {
    const text = `un${HIDDEN.repeat(2)}believ${HIDDEN.repeat(2)}able ${HIDDEN}Mr${HIDDEN}.${HIDDEN} Bo`;
    assert.deepEqual(
      tokenise(text, english).map(({ start, end }) => text.slice(start, end).replaceAll(HIDDEN, '*')),
      ['un**believ**able', 'Mr*.', 'Bo'],
    );
  });

  it('keeps combining marks and astral letters in their words', () => {
    assert.equal(cut('Zoe\u0308 met 𝔄da 🙂'), 'Zoe\u0308|met|𝔄da|🙂');
  });

  it('holds every visible character once and in order, whatever the text', () => {
    const pieces = fc.constantFrom(
      "'",
      '’',
      '‘',
      '"',
      '“',
      '”',
      ' ',
      '.',
      's',
      'A',
      '1',
      '-',
      '\uD800',
      HIDDEN,
      '@',
      'é',
      '\0',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        let held = '';
        for (const { start, end } of tokenise(text, english)) {
          assert.ok(start >= at && end > start && end <= text.length);
          held += text.slice(start, end);
          at = end;
        }
        const bare = (some: string) => some.replace(/[\s\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uE000]/gu, '');
        assert.equal(bare(held), bare(text));
      }),
    );
  });
});
