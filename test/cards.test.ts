import assert from 'node:assert/strict';
import type { Article } from '../src/article';
import { type Card, cardsAt } from '../src/editor/cards';
import type { Translate } from '../src/editor/translate';
import type { Attribution } from '../src/engine/document';
import { actor, articleOf, attribution, channel, mention, quotation, spanOf } from './by-hand';

const english: Translate = (message, ...values) => message.replace(/\{(\d)\}/g, (_, i) => String(values[Number(i)]));

const cards = (article: Article, words: string, nth = 0): readonly Card[] =>
  cardsAt(article, spanOf(article.document.text, words, nth).start, english);

const titles = (article: Article, words: string): string[] =>
  cards(article, words).map(({ title, kind }) => `${title}: ${kind}`);

describe('The card on an actor', () => {
  const text =
    'Justice Minister Amara Diallo resigned. Diallo said she was tired. "Enough," the minister said, the Daily Post reported.';
  const at = (words: string, nth = 0) => spanOf(text, words, nth);
  const diallo = actor(
    'Amara Diallo',
    [mention(at('Amara Diallo')), mention(at('Diallo', 1)), mention(at('the minister'), 'nominal')],
    {
      aliases: ['Diallo'],
      titles: ['Justice Minister', 'the minister'],
    },
  );
  const post = actor('Daily Post', [mention(at('Daily Post'))], { kind: 'outlet' });
  const claims = [
    attribution([at('she was tired')], { kind: 'indirect', actor: diallo.id, source: [at('Diallo', 1)] }),
    attribution([at('"Enough,"')], { actor: diallo.id, source: [at('the minister')], via: [post.id] }),
  ];
  const article = articleOf(text, { actors: [diallo, post], attributions: claims });

  it('tells name, kind, titles, other names and how often quoted', () => {
    const [card] = cards(article, 'Amara');
    assert.equal(card?.title, 'Amara Diallo');
    assert.equal(card?.kind, 'person');
    assert.deepEqual(card?.lines, [
      'Titles and roles: Justice Minister · the minister',
      'Also called: Diallo',
      'Quoted once · Reported in other words once',
    ]);
  });

  it('links a later mention to the first, and the first to none', () => {
    assert.deepEqual(cards(article, 'Diallo', 1)[0]?.link?.target, diallo.mentions[0]);
    assert.equal(cards(article, 'Amara')[0]?.link, undefined);
  });

  it('says whom a role or a pronoun stands for', () => {
    assert.equal(cards(article, 'the minister')[0]?.lines[0], '“the minister” stands for this name here.');
  });

  it('tells what an outlet is credited with', () => {
    assert.deepEqual(cards(article, 'Daily Post')[0]?.lines, ['Credited with a report once']);
  });

  it('opens too where the cursor stands right behind the name', () => {
    const behind = cardsAt(article, at('Amara Diallo').end, english);
    assert.equal(behind[0]?.title, 'Amara Diallo');
  });

  it('names everybody who could be meant by an unclear pronoun', () => {
    const unclear = 'Ruth Adler met Jo Winter. She left.';
    const she = spanOf(unclear, 'She');
    const people = [actor('Ruth Adler', []), actor('Jo Winter', [])];
    const unresolved = [
      { ...mention(she, 'pronoun'), how: 'unresolved' as const, candidates: people.map(({ id }) => id) },
    ];
    const [card] = cards(articleOf(unclear, { actors: people, unresolved }), 'She');
    assert.deepEqual([card?.title, card?.lines], ['She', ['Could be: Ruth Adler · Jo Winter']]);
  });
});

describe('The card on a claim', () => {
  const text = 'The dam is sound, the chief engineer said on Monday, the Harbour Times reported.';
  const at = (words: string) => spanOf(text, words);
  const people = [actor('Lena Voss', []), actor('Piet Maas', []), actor('Harbour Times', [], { kind: 'outlet' })];
  const content = [at('The dam is sound')];
  const source = [at('the chief engineer')];
  const cue = [at('said')];
  const cardFor = (more: Partial<Attribution>): Card | undefined =>
    cards(
      articleOf(text, { actors: people, attributions: [attribution(content, { kind: 'indirect', cue, ...more })] }),
      'dam',
    )[0];

  it('tells the speaker, the kind, the cue and through whom it came', () => {
    const card = cardFor({
      actor: 'lena-voss',
      source,
      how: 'alias',
      via: ['harbour-times'],
      channels: [channel('harbour-times')],
    });
    assert.equal(`${card?.title}: ${card?.kind}`, 'Lena Voss: reported in other words');
    assert.deepEqual(card?.lines, [
      'Lena Voss, as reported by Harbour Times: second-hand',
      'Sure: known by another name or role: “the chief engineer”',
      'Reported with “said”',
      'Not checked yet',
    ]);
  });

  it('tells how the speaker is known', () => {
    const known = { actor: 'lena-voss', source };
    const how = (more: Partial<Attribution>) => cardFor({ ...known, ...more })?.lines[0];
    assert.equal(how({ how: 'explicit' }), 'Sure: named here: “the chief engineer”');
    assert.equal(how({ how: 'pronoun', source: [at('the')] }), 'Sure: understood from the pronoun “the”');
    assert.equal(how({ how: 'carried-over', source: [] }), 'Sure: carried over from the words before');
    assert.equal(how({ actor: undefined, isUnnamed: true }), 'Sure: described and not named: “the chief engineer”');
    assert.equal(how({ actor: undefined, stance: 'document' }), 'Sure: stands in a document: “the chief engineer”');
  });

  it('tells the whole way of what somebody repeats, from the reader back to who first said it', () => {
    const channels = [channel('harbour-times'), channel('piet-maas', 'said')];
    const card = cardFor({ actor: 'lena-voss', source, channels });
    assert.equal(card?.lines[0], 'Piet Maas, repeating Lena Voss, as reported by Harbour Times: third-hand');
  });

  it('keeps the doubt about an outlet that is credited further on', () => {
    const card = cardFor({ actor: 'lena-voss', source, channels: [channel('harbour-times', 'credit', true)] });
    assert.equal(card?.lines[0], 'Lena Voss, perhaps as reported by Harbour Times: first-hand');
  });

  it('says how sure it is', () => {
    const line = (confidence: number) => cardFor({ actor: 'lena-voss', source, confidence })?.lines[0];
    assert.equal(line(0.7), 'Fairly sure: named here: “the chief engineer”');
    assert.equal(line(0.4), 'Not sure: named here: “the chief engineer”');
  });

  it('tells where it was said, and why nobody is named', () => {
    const anonymity = { description: at('the chief engineer'), count: 2, reason: at('the dam'.slice(0, 3)) };
    const occasion = { ...at('on Monday'), kind: 'event' as const };
    const card = cardFor({ isUnnamed: true, source, anonymity, occasion, basis: 'unnamed' });
    assert.deepEqual(card?.lines.slice(2, -1), [
      'Said there: “on Monday”',
      'The article counts 2 of them.',
      'Why not named: “the”',
    ]);
  });

  it('says when no speaker is known, and names those who could be', () => {
    const nobody = cardFor({ how: 'unresolved' });
    assert.deepEqual([nobody?.title, nobody?.lines[0]], ['No speaker', 'The article does not say who says this.']);
    const either = cardFor({ how: 'unresolved', candidates: ['lena-voss', 'piet-maas'] });
    assert.deepEqual([either?.title, either?.lines[0]], ['Speaker not clear', 'Could be: Lena Voss · Piet Maas']);
  });

  it('opens on the source and the cue as well', () => {
    const article = articleOf(text, {
      actors: people,
      attributions: [attribution(content, { actor: 'lena-voss', source, cue })],
    });
    assert.deepEqual(titles(article, 'said'), ['Lena Voss: direct quotation']);
    assert.deepEqual(titles(article, 'chief'), ['Lena Voss: direct quotation']);
    assert.deepEqual(titles(article, 'on Monday'), []);
  });

  it('repeats what the checks say about these words', () => {
    const finding = { check: 'quote-no-speaker', severity: 'error' as const, message: 'Nobody says so.' };
    const article = articleOf(text, { attributions: [attribution(content)] }, [
      { ...finding, ...at('dam') },
      { ...finding, ...at('Monday') },
    ]);
    assert.deepEqual(cards(article, 'sound')[0]?.findings, [{ ...finding, ...at('dam') }]);
  });

  it('comes for a quotation that belongs to nobody', () => {
    const alone = 'It rained. "Take the bus."';
    const article = articleOf(alone, { quotations: [quotation(spanOf(alone, '"Take the bus."'))] });
    assert.deepEqual(titles(article, 'bus'), ['No speaker: direct quotation']);
  });
});

describe('Cards on the same words', () => {
  it('show the actor first, then the claims from the innermost out', () => {
    const text = 'Ola Nkemi said that her mother had said "Baako is a saint" twice.';
    const at = (words: string) => spanOf(text, words);
    const article = articleOf(text, {
      actors: [actor('Baako', [mention(at('Baako'))]), actor('Ola Nkemi', [mention(at('Ola Nkemi'))])],
      attributions: [
        attribution([at('her mother had said "Baako is a saint" twice')], {
          kind: 'indirect',
          actor: 'ola-nkemi',
          source: [at('Ola Nkemi')],
        }),
        attribution([at('"Baako is a saint"')], { source: [at('her mother')], isUnnamed: true }),
      ],
    });
    assert.deepEqual(titles(article, 'Baako'), [
      'Baako: person',
      'her mother: direct quotation',
      'Ola Nkemi: reported in other words',
    ]);
  });
});
