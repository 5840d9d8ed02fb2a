import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyDecisions } from '../../src/annotations/apply';
import type { Decision, Decisions, Who } from '../../src/annotations/decisions';
import { actorKinds } from '../../src/annotations/decisions';
import { analyse } from '../../src/engine/analyse';
import type { Actor, Document } from '../../src/engine/document';
import { english } from '../../src/engine/languages/en/index';

const input = { format: 'plain', language: english } as const;
const read = (text: string): Document => analyse(text, input);

const who = (name: string, kind: Who['kind'] = 'person'): Who => ({ name, kind });
const mergeOf = (a: string, b: string): Decision => ({ type: 'merge', actors: [who(a), who(b)] });
const splitOf = (actor: string, alias: string): Decision => ({ type: 'split', actor: who(actor), alias });
const renameOf = (actor: string, name: string): Decision => ({ type: 'rename', actor: who(actor), name });
const notActor = (name: string): Decision => ({ type: 'not-actor', actor: who(name) });

const named = (document: Document, name: string): Actor => {
  const found = document.actors.find((actor) => actor.name === name);
  assert.ok(found, `${name} is not among ${document.actors.map((actor) => actor.name).join(', ')}`);
  return found;
};
const names = (document: Document) => document.actors.map(({ name }) => name);
const wordsOf = (document: Document, actor: Actor) =>
  actor.mentions.map(({ start, end }) => document.text.slice(start, end));
const speakers = (document: Document) =>
  document.attributions.map(({ actor }) => document.actors.find(({ id }) => id === actor)?.name);

describe('A rename', () => {
  const document = read('Priya Raman spoke first. "We wait," said Raman. Tom Ekholm left.');

  it('changes the name that is shown, keeps the written ones as aliases, and leaves the text alone', () => {
    const after = applyDecisions(document, [renameOf('Priya Raman', 'Cllr Priya Raman')]);
    assert.deepEqual(named(after, 'Cllr Priya Raman').aliases, ['Priya Raman', 'Raman']);
    assert.equal(after.text, document.text);
    assert.deepEqual(speakers(after), ['Cllr Priya Raman']);
  });

  it('finds the actor by any of its names, without minding capitals and accents', () => {
    for (const name of ['PRIYA RAMAN', 'Raman', 'Priyá Raman'])
      assert.ok(names(applyDecisions(document, [renameOf(name, 'The leader')])).includes('The leader'), name);
  });

  it('leaves no trace of a name that another rename replaced', () => {
    const after = applyDecisions(document, [renameOf('Raman', 'Pri'), renameOf('Pri', 'Priya R.')]);
    assert.deepEqual(named(after, 'Priya R.').aliases, ['Priya Raman', 'Raman']);
  });

  it('holds when the article later gives a fuller name', () => {
    const edited = read('Priya S. Raman spoke first. "We wait," said Priya Raman.');
    assert.deepEqual(names(applyDecisions(edited, [renameOf('Priya Raman', 'The leader')])), ['The leader']);
  });
});

describe('A merge', () => {
  const text =
    'Elizabeth Hale won the vote. "Never again," said Betty Hale. Tom Baker left. The Marlow Herald asked Hale.';

  it('makes one actor of two, with every mention in order, under the fuller name', () => {
    const document = read(text);
    const after = applyDecisions(document, [mergeOf('Betty Hale', 'Elizabeth Hale')]);
    const actor = named(after, 'Elizabeth Hale');
    assert.deepEqual(wordsOf(after, actor).slice(0, 2), ['Elizabeth Hale', 'Betty Hale']);
    assert.ok(actor.aliases.includes('Betty Hale'));
    assert.deepEqual(speakers(after), ['Elizabeth Hale']);
    assert.equal(after.attributions[0]?.how, 'alias');
  });

  it('settles a pronoun that could only have meant one of the two', () => {
    const document = read('Ana Ruiz met Lena Holm at the depot on the north quay. Later she left for the airport.');
    assert.equal(document.unresolved.length, 1);
    const after = applyDecisions(document, [mergeOf('Ana Ruiz', 'Lena Holm')]);
    assert.deepEqual(after.unresolved, []);
    assert.ok(wordsOf(after, named(after, 'Lena Holm')).includes('she'));
  });

  it('keeps the name that somebody has given', () => {
    const after = applyDecisions(read(text), [renameOf('Betty Hale', 'B. H.'), mergeOf('Elizabeth Hale', 'B. H.')]);
    assert.deepEqual(named(after, 'B. H.').aliases.slice(0, 2), ['Elizabeth Hale', 'Betty Hale']);
  });
});

describe('A split', () => {
  it('gives the name its own mentions, pronouns and words', () => {
    const document = read(
      'Council leader Priya Raman spoke first. She was brief. "No more," said Raman. "Go home," she said.',
    );
    const after = applyDecisions(document, [splitOf('Priya Raman', 'Raman')]);
    assert.deepEqual(names(after), ['Priya Raman', 'Raman']);
    assert.deepEqual(wordsOf(after, named(after, 'Raman')), ['Raman', 'she']);
    assert.deepEqual(speakers(after), ['Raman', 'Raman']);
    assert.equal(after.attributions[0]?.how, 'explicit');
  });

  it('leaves the titles where they stand', () => {
    const document = read('Council leader Priya Raman spoke first. Engineer Raman was brief. Raman left.');
    const merged = applyDecisions(document, [splitOf('Priya Raman', 'Raman')]);
    assert.ok(!named(merged, 'Raman').titles.some((title) => /leader/.test(title)));
    assert.ok(named(merged, 'Priya Raman').titles.some((title) => /leader/.test(title)));
  });

  it('takes a merge back when the merged name is split off again', () => {
    const document = read('Elizabeth Hale won. Betty Hale cheered.');
    const after = applyDecisions(document, [
      mergeOf('Elizabeth Hale', 'Betty Hale'),
      splitOf('Elizabeth Hale', 'Betty Hale'),
    ]);
    assert.deepEqual(names(after), names(document));
  });

  it('does nothing to the only name', () => {
    const document = read('Elizabeth Hale won the vote in Marlow.');
    assert.equal(applyDecisions(document, [splitOf('Elizabeth Hale', 'Elizabeth Hale')]), document);
  });
});

describe('“Not an actor”', () => {
  const document = read('Priya Raman met Amber Light. "We wait," said Amber Light. She left.');

  it('takes the actor out and leaves its words without a speaker', () => {
    const after = applyDecisions(document, [notActor('Amber Light')]);
    assert.deepEqual(names(after), ['Priya Raman']);
    assert.deepEqual(
      after.attributions.map(({ actor, how }) => ({ actor, how })),
      [{ actor: undefined, how: 'unresolved' }],
    );
  });

  it('lets the other candidate have a pronoun', () => {
    const open = read('Ana Ruiz met Lena Holm at the depot on the north quay. Later she left for the airport.');
    const after = applyDecisions(open, [notActor('Lena Holm')]);
    assert.deepEqual(wordsOf(after, named(after, 'Ana Ruiz')), ['Ana Ruiz', 'she']);
  });
});

describe('A change of kind', () => {
  it('holds for the actor of that kind where two share a name', () => {
    const document = read('Jordan Marsh flew to Jordan. Jordan Marsh came back from Jordan.');
    const [place] = document.actors.filter(({ kind }) => kind === 'place');
    assert.ok(place);
    const after = applyDecisions(document, [{ type: 'kind', actor: who('Jordan', 'place'), kind: 'organisation' }]);
    assert.equal(after.actors.find(({ id }) => id === place.id)?.kind, 'organisation');
    assert.equal(named(after, 'Jordan Marsh').kind, 'person');
  });
});

// --- for any decisions --------------------------------------------------------------------------------------------

const sentences = [
  'Council leader Priya Raman said on Monday that the dam would stay shut.',
  '"We are not going to gamble," Raman told the Marlow Herald.',
  'Engineer Tom Ekholm called it "a costly habit".',
  'He said she was wrong.',
  'Ana Ruiz met Lena Holm at the depot. Later she left for Skarholm.',
  'Leela Raman, her sister, disagreed, the Herald reported.',
  'Harbour Holdings denied it. "Nonsense," the company said.',
  'The engineer added: "Nobody asked us."',
  'According to Ekholm, Norway paid.',
  'Raman laughed.',
];
const people = [
  'Priya Raman',
  'Raman',
  'Leela Raman',
  'Tom Ekholm',
  'Ekholm',
  'Ana Ruiz',
  'Lena Holm',
  'Harbour Holdings',
];
const others = ['Marlow Herald', 'Norway', 'Skarholm', 'Nobody Known', 'the Herald', ''];

const text = fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 12 }).map((list) => list.join('\n\n'));
const someone = fc.record({ name: fc.constantFrom(...people, ...others), kind: fc.constantFrom(...actorKinds) });
const anyMerge = fc.tuple(someone, someone).map((actors): Decision => ({ type: 'merge', actors }));
const decision: fc.Arbitrary<Decision> = fc.oneof(
  anyMerge,
  someone.map((actor): Decision => ({ type: 'not-actor', actor })),
  fc.record({ type: fc.constant('rename' as const), actor: someone, name: fc.constantFrom('X', 'Raman', 'A. B.') }),
  fc.record({ type: fc.constant('split' as const), actor: someone, alias: fc.constantFrom(...people) }),
  fc.record({ type: fc.constant('kind' as const), actor: someone, kind: fc.constantFrom(...actorKinds) }),
);
const decisions = fc.array(decision, { maxLength: 8 });
const times = { numRuns: 40 };

describe('Any decisions', () => {
  it('leave a document as it is where there are none', () =>
    fc.assert(
      fc.property(text, (each) => assert.deepEqual(applyDecisions(read(each), []), read(each))),
      times,
    ));

  it('change nothing where the names are unknown', () => {
    const unknown = who('Nobody Known');
    const about: Decisions = [
      notActor('Nobody Known'),
      renameOf('Nobody Known', 'X'),
      splitOf('Nobody Known', 'Raman'),
    ];
    const merges: Decisions = people.map((name) => ({ type: 'merge', actors: [unknown, who(name)] }));
    fc.assert(
      fc.property(text, (each) => assert.deepEqual(applyDecisions(read(each), [...about, ...merges]), read(each))),
      times,
    );
  });

  it('leave a document in which every id exists once and everything is in order', () =>
    fc.assert(
      fc.property(text, decisions, (each, taken) => isSound(applyDecisions(read(each), taken))),
      times,
    ));

  it('give the same actors in whatever order two names are merged, and three', () =>
    fc.assert(
      fc.property(text, fc.array(anyMerge, { maxLength: 4 }), fc.nat(), (each, merges, seed) => {
        const shuffled = merges
          .map((one, i) => ({ one, at: ((i + 1) * (seed + 7)) % 11 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) =>
            one.type === 'merge' && seed % 2 ? { ...one, actors: [one.actors[1], one.actors[0]] as const } : one,
          );
        assert.deepEqual(
          applyDecisions(read(each), shuffled).actors.map(comparable),
          applyDecisions(read(each), merges).actors.map(comparable),
        );
      }),
      times,
    ));

  it('leave a document that the engine can take unchanged paragraphs from', () =>
    fc.assert(
      fc.property(text, text, decisions, (a, b, taken) =>
        assert.deepEqual(analyse(b, input, applyDecisions(read(a), taken)), read(b)),
      ),
      times,
    ));
});

/** Titles come in the order of the merges; everything else is the same. */
const comparable = (actor: Actor) => ({ ...actor, titles: [...actor.titles].sort() });

function isSound(document: Document): void {
  const ids = document.actors.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const used = [
    ...document.attributions.flatMap(({ actor, via, candidates }) => [
      ...(actor ? [actor] : []),
      ...via,
      ...candidates,
    ]),
    ...document.unresolved.flatMap(({ candidates }) => candidates),
    ...document.actors.flatMap(({ mentions }) => mentions.flatMap(({ candidates }) => candidates)),
  ];
  assert.deepEqual(
    used.filter((id) => !ids.includes(id)),
    [],
  );
  for (const { actor, via } of document.attributions) assert.ok(!actor || !via.includes(actor));
  const starts = (list: readonly { readonly start: number }[]) => list.map(({ start }) => start);
  const inOrder = (list: readonly number[]) =>
    assert.deepEqual(
      list,
      [...list].sort((a, b) => a - b),
    );
  inOrder(starts(document.unresolved));
  inOrder(document.actors.map(({ mentions }) => mentions.find(({ form }) => form === 'name')?.start ?? -1));
  for (const { mentions, name, aliases } of document.actors) {
    assert.ok(mentions.length > 0, name);
    inOrder(starts(mentions));
    assert.ok(!aliases.includes(name));
  }
  const all = [...document.actors.flatMap(({ mentions }) => mentions), ...document.unresolved];
  assert.equal(new Set(starts(all)).size, all.length, 'a mention is of one actor only');
}
