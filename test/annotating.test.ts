import assert from 'node:assert/strict';
import { readSidecar, writeChanges } from '../src/annotations/sidecar';
import {
  addAnswer,
  addNote,
  type Changes,
  correctSpeaker,
  giveStatus,
  putOn,
  reject,
  type Subject,
} from '../src/editor/annotating';

const subject = (exact: string, more: Partial<Subject> = {}): Subject => ({
  type: 'quote',
  form: 'direct',
  anchor: { exact, before: 'said: ' },
  id: undefined,
  before: undefined,
  ...more,
});
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

  it('answers only a question that is there', () => {
    const first = decided('', giveStatus(subject('Go.'), 'fix', signed));
    const id = first.facts.annotations[0]?.id ?? '';
    assert.deepEqual(addAnswer(id, 0, 'Yes.', signed)(first), []);
  });
});
