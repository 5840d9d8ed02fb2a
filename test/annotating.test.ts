import assert from 'node:assert/strict';
import fc from 'fast-check';
import { partNames, partStates, statuses } from '../src/annotations/annotation';
import { carry } from '../src/annotations/carry';
import { addAnnotation } from '../src/annotations/edits';
import { find, type Kept } from '../src/annotations/kept-places';
import { reviewOf } from '../src/annotations/review';
import { selectorFor } from '../src/annotations/selector';
import { readSidecar, type Sidecar, writeChanges } from '../src/annotations/sidecar';
import { partsAt } from '../src/annotations/wordings';
import {
  addNote,
  type Changes,
  correctSpeaker,
  giveStatus,
  mark,
  putOn,
  reject,
  tickPart,
} from '../src/editor/annotating';
import { keepPlaces, keepWords } from '../src/editor/upkeep';
import { subject } from './subject';

const anchorOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return selectorFor(text, { start, end: start + words.length });
};

/** The changes that saving an article makes to its file. */
function saved(text: string, now: Sidecar): Sidecar {
  const changes = keepWords(text, find(new Map(), text, now.facts.annotations));
  return changes ? decided(now.text, changes) : now;
}

const signed = { by: 'RF', on: '2026-05-04' };

/** The file after some decisions, each on the file as the one before left it. */
function decided(text: string, ...all: Changes[]) {
  return all.reduce((now, changes) => {
    const written = writeChanges(now, changes(now));
    assert.ok(written);
    return written.sidecar;
  }, readSidecar(text));
}

describe('A decision about a claim, in the file', () => {
  it('makes one annotation for the same words, however quickly one follows the other', () => {
    const { facts } = decided(
      '',
      giveStatus(subject('Go.'), 'confirmed', signed),
      addNote(subject('Go.'), 'On tape.', signed),
    );
    assert.equal(facts.annotations.length, 1);
    assert.deepEqual([facts.annotations[0]?.status, facts.annotations[0]?.notes?.[0]?.text], ['confirmed', 'On tape.']);
  });

  it('that marks words leaves what was said of the same words before', () => {
    const marked = decided('', mark(subject('Go.'), signed));
    assert.equal(marked.facts.annotations[0]?.status, 'unchecked');
    const confirmed = decided('', giveStatus(subject('Go.'), 'confirmed', signed));
    const again = decided(confirmed.text, mark(subject('Go.', { type: 'fact' }), { by: 'KL', on: '2026-05-05' }));
    assert.equal(again.text, confirmed.text);
  });

  it('stands before the annotation that comes after it in the article', () => {
    const first = decided('', giveStatus(subject('Two.'), 'fix', signed));
    const before = first.facts.annotations[0]?.id;
    const { facts } = decided(first.text, giveStatus(subject('One.', { before }), 'fix', signed));
    assert.deepEqual(
      facts.annotations.map(({ anchor }) => anchor.exact),
      ['One.', 'Two.'],
    );
  });

  it('keeps the wording that was vouched for, and by whom, when the words have changed', () => {
    const first = decided('', giveStatus(subject('Go now.'), 'confirmed', signed));
    const id = first.facts.annotations[0]?.id ?? '';
    const [moved] = decided(first.text, putOn(id, { exact: 'Go soon.' })).facts.annotations;
    assert.deepEqual(moved?.anchor, { exact: 'Go soon.' });
    assert.deepEqual([moved?.status, moved?.by, moved?.on], ['checking', undefined, undefined]);
    assert.deepEqual(moved?.history, [{ was: 'Go now.', status: 'confirmed', ...signed }]);
    const [again] = decided(
      first.text,
      giveStatus(subject('Go soon.', { id }), 'confirmed', { by: 'MK', on: '2026-05-05' }),
    ).facts.annotations;
    assert.deepEqual([again?.status, again?.by, again?.history?.length], ['confirmed', 'MK', 1]);
  });

  it('leaves the status where only quotation marks were straightened', () => {
    const first = decided('', giveStatus(subject('“Go.”'), 'confirmed', signed));
    const id = first.facts.annotations[0]?.id ?? '';
    assert.equal(decided(first.text, putOn(id, { exact: '"Go."' })).facts.annotations[0]?.status, 'confirmed');
  });

  it('says who speaks, and turns a suggestion down', () => {
    const { facts } = decided(
      '',
      correctSpeaker(subject('Go.'), { as: 'a neighbour' }),
      reject({ exact: 'Blue Book' }, 'title', signed),
    );
    assert.deepEqual(facts.annotations[0]?.speaker, { as: 'a neighbour', how: 'corrected' });
    assert.deepEqual(
      facts.rejected.map(({ anchor, because }) => [anchor.exact, because]),
      [['Blue Book', 'title']],
    );
  });
});

describe('A typing error in confirmed words', () => {
  const text = 'The ferry left late. “We go now,” said Ana Ruiz, its captain. Nobody was on the quay.';
  const typed = text.replace('go now', 'gow now');
  const start = text.indexOf('“We go now,”');
  const anchor = selectorFor(text, { start, end: start + '“We go now,”'.length });
  const confirmed = decided('', giveStatus(subject('', { anchor }), 'confirmed', signed));
  const shown = (words: string, { facts }: Sidecar) =>
    reviewOf({ text: words }, facts, find(new Map(), words, facts.annotations), [], undefined).noted[0];

  it('takes the confirmation off when the article is saved, and gives it back when the words are as before', () => {
    const wrong = saved(typed, confirmed);
    assert.equal(wrong.facts.annotations[0]?.status, 'checking');
    const twice = saved(text.replace('go now', 'gowe now'), wrong);
    assert.deepEqual(saved(text, twice).facts, confirmed.facts);
  });

  it('gives back the last of several confirmations, and leaves those of other words', () => {
    const other = text.replace('go now', 'go soon');
    const id = confirmed.facts.annotations[0]?.id;
    const later = { by: 'MK', on: '2026-05-05' };
    const moved = saved(other, confirmed);
    const again = decided(
      moved.text,
      giveStatus(subject('', { anchor: moved.facts.annotations[0]?.anchor ?? anchor, id }), 'opinion', later),
    );
    const back = saved(other, saved(other.replace('soon', 'soonn'), again));
    assert.deepEqual(back.facts, again.facts);
    assert.equal(back.facts.annotations[0]?.history?.length, 1);
  });

  it('gives nothing back where somebody has decided since', () => {
    const wrong = saved(typed, confirmed);
    const [annotation] = wrong.facts.annotations;
    assert.ok(annotation);
    const seen = decided(wrong.text, giveStatus(subject('', annotation), 'checking', signed));
    const [after] = saved(text, seen).facts.annotations;
    assert.deepEqual([after?.status, after?.history?.length], ['checking', 1]);
  });

  it('gives nothing back to a note that somebody puts on the same words elsewhere', () => {
    const wrong = saved(typed, confirmed);
    const id = wrong.facts.annotations[0]?.id ?? '';
    assert.equal(
      decided(wrong.text, putOn(id, { ...anchor, before: 'Later: ' })).facts.annotations[0]?.status,
      'checking',
    );
  });

  it('is no longer shown as soon as the words are as before', () => {
    const wrong = saved(typed, confirmed);
    assert.deepEqual([shown(typed, wrong)?.status, shown(typed, wrong)?.was?.by], ['checking', 'RF']);
    assert.deepEqual([shown(text, wrong)?.status, shown(text, wrong)?.was], ['confirmed', undefined]);
  });
});

describe('Words that change under a decision', () => {
  const text = 'The ferry left late. “We go now,” said Ana Ruiz, its captain. Nobody was on the quay. “Go,” she added.';
  const anchor = anchorOf(text, '“We go now,”');
  const other = text.replace('go now', 'go at noon');
  const id = (now: Sidecar) => now.facts.annotations[0]?.id ?? '';

  it('take the ticks of its parts with them, and leave what is wrong or open of it', () => {
    const ticked = decided(
      '',
      tickPart(subject('', { anchor }), 'wording', 'ok'),
      tickPart(subject('', { anchor }), 'speaker', 'bad'),
      tickPart(subject('', { anchor }), 'reply', 'todo'),
    );
    const after = saved(other, ticked);
    const [annotation] = after.facts.annotations;
    assert.deepEqual(annotation?.parts, { wording: 'todo', speaker: 'bad', reply: 'todo' });
    assert.deepEqual(annotation?.history, [{ was: '“We go now,”', ticked: ['wording'] }]);
    assert.deepEqual(saved(text, after).facts, ticked.facts);
  });

  it('count as unticked before the article is saved, and as ticked again when they are back', () => {
    const [before] = decided('', tickPart(subject('', { anchor }), 'wording', 'ok')).facts.annotations;
    assert.ok(before);
    assert.deepEqual(partsAt(before, '“We go at noon,”'), { wording: 'todo' });
    assert.deepEqual(partsAt(before, '"We go now,"'), { wording: 'ok' });
    const [after] = saved(other, decided('', tickPart(subject('', { anchor }), 'wording', 'ok'))).facts.annotations;
    assert.ok(after);
    assert.deepEqual(
      [partsAt(after, '“We go at noon,”'), partsAt(after, '“We go now,”')],
      [{ wording: 'todo' }, { wording: 'ok' }],
    );
  });

  it('are those that a part is ticked of, even before the article is saved', () => {
    const first = decided('', tickPart(subject('', { anchor }), 'speaker', 'ok'));
    const changed = subject('', { anchor: anchorOf(other, '“We go at noon,”'), id: id(first) });
    const after = decided(first.text, tickPart(changed, 'wording', 'ok'));
    assert.deepEqual(after.facts.annotations[0]?.parts, { speaker: 'todo', wording: 'ok' });
    assert.deepEqual(saved(other, after).facts, after.facts);
  });

  it('are all that is written of the anchor: comments and keys of somebody’s own in it stay', () => {
    const { exact, before, after } = anchor;
    const hand = `format: 1
annotations:
  - id: q-1
    anchor:
      # the captain
      exact: ${JSON.stringify(exact)}
      desk: night # ours
      before: ${JSON.stringify(before)}
      after: ${JSON.stringify(after)}
    status: fix
`;
    const now = saved(other, readSidecar(hand));
    assert.equal(now.text, hand.replace('go now', 'go at noon'));
  });

  it('leave what was turned down where it is, however often', () => {
    const first = decided('', reject(anchorOf(text, '“Go,”'), 'scare-quote', signed));
    const turnedDown = (words: string, now: Sidecar) =>
      find(new Map(), words, now.facts.rejected).map(({ span }) => span && words.slice(span.start, span.end));
    const places = new Map<string, Kept>();
    find(places, text, first.facts.rejected);
    let [now, words] = [first, text];
    for (const [was, is] of [
      ['Nobody was on the quay.', 'It rained, and the quay lay empty for the whole of that day.'],
      ['she added', 'called the captain from her bridge, and sounded the horn'],
    ] as const) {
      const at = words.indexOf(was);
      const after = words.replace(was, is);
      for (const [key, { span, anchor: by }] of places) {
        const span_ = carry(span, [{ start: at, end: at + was.length, text: is }], after);
        if (span_) places.set(key, { span: span_, anchor: by });
      }
      words = after;
      const changes = keepPlaces('rejected', words, find(places, words, now.facts.rejected));
      if (changes) now = decided(now.text, changes);
    }
    assert.deepEqual(turnedDown(words, first), [undefined]);
    assert.deepEqual(turnedDown(words, now), ['“Go,”']);
  });

  it('give back all that they took when they are as before, whatever was decided', function () {
    this.timeout(20_000);
    const states = fc.constantFrom(...partStates);
    const parts = fc.dictionary(fc.constantFrom(...partNames), states);
    const status = fc.option(fc.constantFrom(...statuses), { nil: undefined });
    const by = fc.option(fc.constant('RF'), { nil: undefined });
    fc.assert(
      fc.property(
        status,
        parts,
        by,
        fc.array(fc.constantFrom('at noon', 'soon', 'today'), { maxLength: 3 }),
        (status, parts, by, edits) => {
          const signs = by !== undefined && status !== undefined ? { by } : {};
          const all = {
            id: 'q-1',
            anchor,
            ...(status && { status }),
            ...signs,
            ...(Object.keys(parts).length && { parts }),
          };
          const first = decided('', () => addAnnotation(all));
          const last = edits.reduce((now, words) => saved(text.replace('now', words), now), first);
          assert.deepEqual(saved(text, last).facts, first.facts);
        },
      ),
      { numRuns: 60, seed: 3 },
    );
  });
});

describe('Two annotations with one id, as a merge or a copied block leaves them', () => {
  const was =
    'The mayor said: “We go now, all of us.” Then the clerk said: “We wait a day for the rain.” Tin held at ten.';
  const now = was
    .replace('Then the', 'But the')
    .replace('rain.”', 'rain.” Oil fell.')
    .replace('The mayor', 'Our mayor');
  const noted = (id: string, words: string): Changes => {
    const start = was.indexOf(words);
    return () =>
      addAnnotation({ id, anchor: selectorFor(was, { start, end: start + words.length }), status: 'confirmed' });
  };
  const second = noted('q-aaa', '“We wait a day for the rain.”');
  const both = decided('', noted('q-aaa', '“We go now, all of us.”'), second, noted('q-bbb', 'Tin held at ten'));

  it('stay as they are when the article is saved, and the others learn where they are', () => {
    const { annotations } = saved(now, both).facts;
    assert.deepEqual(annotations.slice(0, 2), both.facts.annotations.slice(0, 2));
    assert.match(annotations[2]?.anchor.before ?? '', /Oil fell/);
  });

  it('stay as they are where one came into the file after it was read', () => {
    const one = decided('', second);
    const changes = keepWords(now, find(new Map(), now, one.facts.annotations));
    assert.notDeepEqual(changes?.(one), []);
    assert.deepEqual(changes?.(both), []);
  });

  it('are each found at their own words, and neither at a place that was pointed to for the other', () => {
    const places = new Map<string, Kept>([['q-aaa', { span: { start: 0, end: 3 }, anchor: undefined }]]);
    const found = find(places, was, both.facts.annotations.slice(0, 2));
    assert.deepEqual(
      found.map(({ span }) => span && was.slice(span.start, span.end)),
      ['“We go now, all of us.”', '“We wait a day for the rain.”'],
    );
  });

  it('take no decision, for it would go to the first of them', () => {
    const changes = giveStatus(subject('“We wait a day for the rain.”', { id: 'q-aaa' }), 'fix', signed);
    assert.equal(writeChanges(both, changes(both)), undefined);
  });
});
