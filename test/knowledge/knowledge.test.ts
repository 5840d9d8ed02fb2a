import assert from 'node:assert/strict';
import { applyDecisions } from '../../src/annotations/apply';
import { analyse } from '../../src/engine/analyse';
import { english } from '../../src/engine/languages/en/index';
import { decisionsOf, join, type Knowledge, type KnownActor, withKnowledge } from '../../src/knowledge/knowledge';

const known = (...actors: readonly KnownActor[]): Knowledge => ({ actors, titles: [] });
const read = (text: string, knowledge: Knowledge) =>
  applyDecisions(
    analyse(text, { format: 'plain', language: withKnowledge(english, knowledge) }),
    decisionsOf(knowledge),
  );
const cast = (text: string, knowledge: Knowledge) =>
  read(text, knowledge).actors.map(({ name, kind }) => `${name}: ${kind}`);

describe('What a newsroom knows', () => {
  it('is the plain language where it is nothing, and the same value each time where it is something', () => {
    const something = known({ name: 'Skarholm', kind: 'place', aliases: [] });
    assert.equal(withKnowledge(english, known()), english);
    assert.equal(withKnowledge(english, something), withKnowledge(english, something));
    assert.notEqual(withKnowledge(english, something), english);
  });

  it('adds outlets, bodies, places and groups under all their names', () => {
    const ours = known(
      { name: 'Fenland Bugle', kind: 'outlet', aliases: ['Bugle Online'] },
      { name: 'Brightwater', kind: 'organisation', aliases: [] },
      { name: 'Skarholm', kind: 'place', aliases: [] },
      { name: 'Levellers', kind: 'group', aliases: [] },
    );
    const text = 'The dam at Skarholm broke, Bugle Online reported. Brightwater denied it. The Levellers marched.';
    assert.deepEqual(cast(text, ours).sort(), [
      'Brightwater: organisation',
      'Bugle Online: outlet',
      'Levellers: group',
      'Skarholm: place',
    ]);
  });

  it('makes one actor of the names that it ties together, under the name that it gives', () => {
    const ours = known({ name: 'Elizabeth Hale', kind: 'person', aliases: ['Betty Anne Hale-Ruiz'] });
    const document = read('Elizabeth Hale won. "Never again," said Betty Anne Hale-Ruiz.', ours);
    assert.deepEqual(
      document.actors.map(({ name, aliases }) => ({ name, aliases })),
      [{ name: 'Elizabeth Hale', aliases: ['Betty Anne Hale-Ruiz'] }],
    );
    assert.equal(document.attributions[0]?.actor, document.actors[0]?.id);
  });

  it('does not mistake somebody’s surname for a name in the list', () => {
    const ours = known({ name: 'Ford', kind: 'organisation', aliases: ['Holm'] });
    const text = 'Harriet Ford met Lena Holm. "We wait," said Ford.';
    assert.ok(cast(text, ours).includes('Harriet Ford: person'), cast(text, ours).join());
    assert.ok(cast(text, ours).includes('Lena Holm: person'), cast(text, ours).join());
  });

  it('holds against the lists', () => {
    const text = 'Delegates met in Norway. "No," said Norway.';
    assert.deepEqual(cast(text, known()), ['Norway: place']);
    assert.deepEqual(cast(text, known({ name: 'Norway', kind: 'organisation', aliases: [] })), [
      'Norway: organisation',
    ]);
  });

  it('adds titles, of several words too', () => {
    const title = (titles: readonly string[]) =>
      read('Lord Portreeve Amos Vale spoke.', { actors: [], titles }).actors.map(({ name, titles }) => [name, titles]);
    assert.deepEqual(title(['lord portreeve']), [['Amos Vale', ['Lord Portreeve']]]);
  });

  it('is joined from several places', () => {
    const a = { actors: [], titles: ['portreeve'] };
    const b = known({ name: 'Skarholm', kind: 'place', aliases: [] });
    assert.deepEqual(join(a, b), { actors: b.actors, titles: ['portreeve'] });
  });
});
