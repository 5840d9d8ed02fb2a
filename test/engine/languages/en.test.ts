import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { english } from '../../../src/engine/languages/en';

const folder = path.join('src', 'engine', 'languages', 'en');

/** Files with one entry a line; in all others white space parts the entries. */
const byLine = new Set([
  'cities.ts',
  'cues.ts',
  'furniture.ts',
  'inflect.ts',
  'nicknames.ts',
  'organisation-names.ts',
  'outlets.ts',
  'places.ts',
]);

/** Every list of one file as it is written, before a Set hides what stands in it twice. */
function listsIn(file: string): string[][] {
  const code = readFileSync(path.join(folder, file), 'utf8');
  const lists = [...code.matchAll(/`\n([^`]*)`/g)].map((match) => match[1] ?? '');
  return lists.map((list) =>
    list
      .split(byLine.has(file) || list.startsWith('    ') ? '\n' : /\s+/)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ''),
  );
}

function twice(entries: Iterable<string>): string[] {
  const seen = new Set<string>();
  return [...entries].filter((entry) => seen.has(entry) || !seen.add(entry));
}

const cueOf = (lemma: string, type = 'verb') =>
  english.cues.find((cue) => cue.lemma === lemma && cue.type === type) ?? assert.fail(`no cue "${lemma}"`);

const isFurniture = (line: string): boolean => english.furniture.some((pattern) => pattern.test(line));

describe('the English lists', () => {
  for (const file of readdirSync(folder))
    it(`name nothing twice in one list: ${file}`, () => {
      for (const list of listsIn(file)) assert.deepEqual(twice(list), []);
    });

  it('are in lower case where they are looked up so', () => {
    const lists = {
      titles: english.titles,
      titleModifiers: english.titleModifiers,
      roles: english.roles,
      genderedRoles: english.genderedRoles.keys(),
      unnamedSources: english.unnamedSources,
      documentNouns: english.documentNouns,
      organisationWords: english.organisationWords,
      honorifics: english.honorifics.keys(),
      givenNames: english.givenNames.keys(),
      nameParticles: english.nameParticles,
      nameSuffixes: english.nameSuffixes,
      abbreviations: english.abbreviations.keys(),
      capitalisedCommonWords: english.capitalisedCommonWords,
      commonWords: english.commonWords,
      pronouns: english.pronouns.keys(),
    };
    for (const [name, list] of Object.entries(lists))
      assert.deepEqual(
        [...list].filter((word) => word !== word.toLowerCase() || /\s|\.$/.test(word)),
        [],
        name,
      );
  });

  it('hold every title and every gendered role among the roles', () => {
    assert.deepEqual(
      [...english.titles, ...english.genderedRoles.keys()].filter((word) => !english.roles.has(word)),
      [],
    );
  });

  it('call no word both an honorific and the end of an organisation', () => {
    assert.deepEqual(
      [...english.honorifics.keys()].filter((word) => english.organisationWords.has(word)),
      [],
    );
  });

  it('give each given name to one list only, whatever its pronoun', () => {
    const names = ['mens-names.ts', 'womens-names.ts', 'given-names.ts'].flatMap(listsIn).flat();
    assert.deepEqual(twice(names), []);
    assert.equal(names.length, english.givenNames.size);
  });

  it('tell the pronoun of a name, or that it goes with either', () => {
    assert.equal(english.givenNames.get('sergey'), 'm');
    assert.equal(english.givenNames.get('chimamanda'), 'f');
    assert.ok(english.givenNames.has('robin'));
    assert.equal(english.givenNames.get('robin'), undefined);
  });

  it('tell which pronoun is likelier of names that go with either, and of no other', () => {
    assert.equal(english.leaningNames.get('robin'), 'm');
    const others = [...english.leaningNames.keys()].filter(
      (name) => !english.givenNames.has(name) || english.givenNames.get(name),
    );
    assert.deepEqual(others, []);
  });

  it('let abbreviations end a sentence unless something must follow them', () => {
    assert.equal(english.abbreviations.get('inc'), true);
    assert.equal(english.abbreviations.get('p.m'), true);
    assert.equal(english.abbreviations.get('gov'), false);
    assert.equal(english.abbreviations.get('jan'), false);
  });
});

describe('the English cues', () => {
  it('are one of each lemma and type', () => {
    assert.deepEqual(twice(english.cues.map((cue) => `${cue.type} ${cue.lemma}`)), []);
  });

  it('have their lemma among their forms, and no form twice', () => {
    for (const cue of english.cues) {
      assert.ok(cue.forms.includes(cue.lemma), cue.lemma);
      assert.deepEqual(twice(cue.forms), [], cue.lemma);
    }
  });

  it('inflect regular verbs', () => {
    assert.deepEqual(cueOf('argue').forms, ['argue', 'argues', 'argued', 'arguing']);
    assert.deepEqual(cueOf('deny').forms, ['deny', 'denies', 'denied', 'denying']);
    assert.deepEqual(cueOf('quip').forms, ['quip', 'quips', 'quipped', 'quipping']);
    assert.deepEqual(cueOf('stress').forms, ['stress', 'stresses', 'stressed', 'stressing']);
    assert.deepEqual(cueOf('agree').forms, ['agree', 'agrees', 'agreed', 'agreeing']);
  });

  it('inflect irregular verbs, and a phrase in its first word', () => {
    assert.deepEqual(cueOf('say').forms, ['say', 'says', 'said', 'saying']);
    assert.deepEqual(cueOf('go on').forms, ['go on', 'goes on', 'went on', 'gone on', 'going on']);
    assert.ok(cueOf('admit').forms.includes('admitted'));
    assert.ok(cueOf('signal').forms.includes('signaled') && cueOf('signal').forms.includes('signalled'));
  });

  it('tell verbs that take a clause from those that take only an object', () => {
    assert.ok(cueOf('say').takesClause && !cueOf('say').takesAddressee);
    assert.ok(cueOf('tell').takesClause && cueOf('tell').takesAddressee);
    assert.ok(!cueOf('denounce').takesClause);
  });

  it('tell speech from attitude from what documents do', () => {
    assert.equal(cueOf('announce').stance, 'speech');
    assert.equal(cueOf('believe').stance, 'attitude');
    assert.equal(cueOf('show').stance, 'document');
    assert.equal(cueOf('according to', 'preposition').stance, 'speech');
    assert.equal(cueOf('fear', 'noun').stance, 'attitude');
  });

  it('know both spellings of a verb that has two', () => {
    for (const lemma of ['criticise', 'criticize', 'emphasise', 'emphasize', 'favour', 'favor']) cueOf(lemma);
  });
});

describe('the English outlets', () => {
  it('have a country that is among the places, and a known kind', () => {
    const countries = new Set(english.places.filter(({ kind }) => kind === 'country').map(({ name }) => name));
    for (const outlet of english.outlets) {
      assert.ok(countries.has(outlet.country), `${outlet.name}: ${outlet.country}`);
      assert.match(outlet.kind, /^(?:wire|national|local|broadcaster|online|magazine|social)$/, outlet.name);
    }
  });

  it('share no name or alias with one another', () => {
    assert.deepEqual(twice(english.outlets.flatMap(({ name, aliases }) => [name, ...aliases])), []);
  });

  it('know wires by their letters and leave "X" to initials', () => {
    const named = (name: string) => english.outlets.find((outlet) => [outlet.name, ...outlet.aliases].includes(name));
    assert.equal(named('AP')?.name, 'Associated Press');
    assert.equal(named('AFP')?.kind, 'wire');
    assert.equal(named('X'), undefined);
  });
});

describe('the English places', () => {
  it('are one of each name, kind and whole', () => {
    assert.deepEqual(twice(english.places.map(({ name, kind, of }) => `${name}, ${kind} of ${of}`)), []);
  });

  it('stand in a place that is a place too', () => {
    const names = new Set(english.places.map(({ name }) => name));
    assert.deepEqual(
      english.places.filter(({ of }) => of !== undefined && !names.has(of)).map(({ name }) => name),
      [],
    );
  });

  it('tell a country, its people and its capital', () => {
    const russia = english.places.find(({ name }) => name === 'Russia');
    assert.deepEqual(russia?.demonyms, ['Russian', 'Russians']);
    const moscow = english.places.find(({ name }) => name === 'Moscow');
    assert.equal(moscow?.kind, 'capital');
    assert.equal(moscow?.of, 'Russia');
  });

  it('keep two places of one name apart', () => {
    assert.deepEqual(
      english.places.filter(({ name }) => name === 'Georgia').map(({ kind }) => kind),
      ['country', 'region'],
    );
  });
});

describe('English furniture', () => {
  for (const line of [
    'Related Article: Ferry workers walk out',
    'Read more',
    'READ ALSO: What the vote means',
    'More from Politics',
    'Photo: Dana Okoro/Harbour Press',
    'Video by Dana Okoro',
    'Follow us on Facebook',
    'Follow Dana Okoro on Twitter',
    'Sign up for our newsletter',
    'Advertisement',
    'Share this article',
    '© 2021 Harbour Press. All rights reserved.',
    '(Reporting by Dana Okoro and Li Berg in Oslo; editing by Ann Bell)',
    'Reporting by Dana Okoro; Editing by Ann Bell',
    'This story was originally published by the Harbour Press.',
    'The Associated Press contributed to this report.',
    "Editor's note: the spelling of a name has been changed.",
    'Correction: An earlier version gave the wrong year.',
    'Click here for the full list',
    '[embed]',
    'Tags: harbour, ferries',
    'Updated 4 March 2021 at 10:15 p.m.',
    'Last modified on Tuesday 9 March 2021',
    'Published: 3 May',
    '***',
  ])
    it(`is recognised: ${line}`, () => assert.ok(isFurniture(line)));

  for (const line of [
    'Related talks in Oslo broke down, a mediator said.',
    'Terms of the deal were not disclosed.',
    'Like us, they were told nothing.',
    'Posted on Monday, the video shows a ferry leaving the harbour.',
    'Published in 2014, the novel sold two million copies.',
    'Reporting by two newspapers has shown that the harbour was never inspected.',
    'The article was first published by a rival newspaper, she said.',
    'Sponsored by two Democrats, the bill failed.',
    'More than 400 people were rescued from the ferry.',
    'Most of the crew had left by then.',
    'Five days ago the harbour was empty.',
    '5 days ago, the harbour was empty.',
    'Copyright law protects the design, the court ruled.',
    'Watch sales fell by a third.',
    'Images supplied by the police show the two boats side by side.',
    'Corrections officers found the note at dawn.',
    'Share prices fell in Tokyo.',
    'Tags were found on both bags.',
    'Getty Images said it would appeal.',
    'Reuters said the mine contributed a tenth of exports.',
  ])
    it(`leaves prose alone: ${line}`, () => assert.ok(!isFurniture(line)));
});
