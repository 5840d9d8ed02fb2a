import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyDecisions } from '../../src/annotations/apply';
import { decide, toDecisions, undecide } from '../../src/annotations/cast';
import type { Decision, Decisions, Who } from '../../src/annotations/decisions';
import { readSidecar, writeChanges } from '../../src/annotations/sidecar';
import { analyse } from '../../src/engine/analyse';
import { english } from '../../src/engine/languages/en';

const text = `Mayor Lena Holm opened the bridge on Monday. Tom Ekholm of the Marlow Herald was there.

“It held,” Holm said. Priya Raman, the engineer, thanked Tom. Ekholm wrote that Raman was right. Marlow was quiet.`;

const document = analyse(text, { format: 'plain', language: english });
const person = (name: string): Who => ({ name, kind: 'person' });

/** The sidecar after some decisions, each made on what the ones before have left. */
function decided(decisions: Decisions, start = ''): string {
  return decisions.reduce((now, decision) => {
    const sidecar = readSidecar(now);
    const written = writeChanges(sidecar, decide(sidecar.facts.actors, decision));
    assert.ok(written, JSON.stringify([now, decision]));
    return written.sidecar.text;
  }, start);
}

const actorsIn = (sidecar: string) => readSidecar(sidecar).facts.actors;

const castBy = (decisions: Decisions) =>
  applyDecisions(document, decisions).actors.map(({ name, kind, aliases }) => ({
    name,
    kind,
    aliases: [...aliases].sort(),
  }));

describe('Decisions about actors', () => {
  it('stand in the sidecar as editors would put them', () => {
    const sidecar = decided([
      { type: 'rename', actor: person('Lena Holm'), name: 'Mayor Holm' },
      { type: 'merge', actors: [person('Tom Ekholm'), person('Tom')] },
      { type: 'split', actor: person('Priya Raman'), alias: 'Raman' },
      { type: 'kind', actor: { name: 'Marlow', kind: 'place' }, kind: 'organisation' },
      { type: 'not-actor', actor: person('Herald') },
    ]);
    const body = sidecar.slice(sidecar.indexOf('actors:')).split('\n');
    assert.deepEqual(body, [
      'actors:',
      '  lena-holm:',
      '    name: Lena Holm',
      '    kind: person',
      '    shown-as: Mayor Holm',
      '  tom-ekholm:',
      '    name: Tom Ekholm',
      '    kind: person',
      '    same-as:',
      '      - Tom',
      '  priya-raman:',
      '    name: Priya Raman',
      '    kind: person',
      '    not-named:',
      '      - Raman',
      '  marlow:',
      '    name: Marlow',
      '    kind: organisation',
      '    read-as: place',
      '  herald:',
      '    name: Herald',
      '    kind: person',
      '    not-an-actor: true',
      '',
    ]);
  });

  it('do to the article what they did in the order in which they were taken', () => {
    const all: Decision[] = [
      { type: 'rename', actor: person('Lena Holm'), name: 'Mayor Holm' },
      { type: 'split', actor: person('Priya Raman'), alias: 'Raman' },
      { type: 'merge', actors: [person('Lena Holm'), person('Priya Raman')] },
      { type: 'kind', actor: person('Tom Ekholm'), kind: 'group' },
    ];
    const some = fc.uniqueArray(fc.constantFrom(...all), { maxLength: 3 });
    fc.assert(
      fc.property(some, (decisions) => {
        const isTied = decisions.some(({ type }) => type === 'merge') && decisions.length > 1;
        const again = castBy(toDecisions(actorsIn(decided(decisions))));
        if (!isTied) assert.deepEqual(again, castBy(decisions));
        else assert.equal(again.length, castBy(decisions).length);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  it('overrule each other: the later one is what stands', () => {
    const sidecar = decided([
      { type: 'rename', actor: person('Lena Holm'), name: 'Mayor Holm' },
      { type: 'rename', actor: person('Mayor Holm'), name: 'Helena Holm' },
      { type: 'merge', actors: [person('Tom Ekholm'), person('Tom')] },
      { type: 'split', actor: person('Tom Ekholm'), alias: 'Tom' },
    ]);
    const actors = actorsIn(sidecar);
    assert.equal(actors['lena-holm']?.['shown-as'], 'Helena Holm');
    assert.deepEqual(actors['tom-ekholm'], { name: 'Tom Ekholm', kind: 'person' });
    assert.deepEqual(Object.keys(actors), ['lena-holm', 'tom-ekholm']);
  });

  it('can be taken back one by one', () => {
    const all: Decision[] = [
      { type: 'rename', actor: person('Lena Holm'), name: 'Mayor Holm' },
      { type: 'merge', actors: [person('Tom Ekholm'), person('Tom')] },
      { type: 'split', actor: person('Priya Raman'), alias: 'Raman' },
      { type: 'kind', actor: { name: 'Marlow', kind: 'place' }, kind: 'organisation' },
      { type: 'not-actor', actor: person('Herald') },
    ];
    for (const decision of all) {
      const sidecar = readSidecar(decided(all));
      const written = writeChanges(sidecar, undecide(sidecar.facts.actors, decision));
      assert.ok(written);
      const left = Object.values(written.sidecar.facts.actors).flatMap((record) =>
        Object.keys(record).filter((key) => key !== 'name' && key !== 'kind'),
      );
      assert.equal(left.length, all.length - 1, JSON.stringify([decision, left]));
    }
  });

  it('join two of one name whom only the kind tells apart, and can be taken back', () => {
    const jordan: Decision = { type: 'merge', actors: [person('Jordan'), { name: 'Jordan', kind: 'place' }] };
    const sidecar = decided([jordan]);
    assert.deepEqual(actorsIn(sidecar).jordan?.['same-as'], [{ name: 'Jordan', kind: 'place' }]);
    assert.ok(toDecisions(actorsIn(sidecar)).some((decision) => JSON.stringify(decision) === JSON.stringify(jordan)));
    assert.equal(decided([jordan, jordan]), sidecar);
    assert.equal(undecide(actorsIn(sidecar), jordan).length, 1);
  });

  it('write nothing where the file cannot tell the two apart', () => {
    assert.deepEqual(decide({}, { type: 'merge', actors: [person('Jordan'), person('Jordan')] }), []);
  });

  it('join actors by a description only where they are shown under just that name', () => {
    const { actors } = readSidecar(
      'actors:\n  holm:\n    name: Lena Holm\n    kind: person\n    aliases: [Tom, Priya Raman]\n',
    ).facts;
    assert.deepEqual(
      castBy(toDecisions(actors)).map(({ aliases }) => aliases.includes('Tom')),
      castBy([])
        .map(({ aliases }) => aliases.includes('Tom'))
        .slice(0, -1),
    );
  });
});
