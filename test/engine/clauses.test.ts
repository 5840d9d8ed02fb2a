import assert from 'node:assert/strict';
import { claims, each, sources } from './reading';

const kinds = (text: string) => each(text, 'kind');
const stances = (text: string) => each(text, 'stance');

describe('direct speech', () => {
  it('stands before its cue, behind it, and inverted', () => {
    assert.deepEqual(claims('“It failed,” Ana Lund said.'), ['Ana Lund | said | “It failed,”']);
    assert.deepEqual(claims('Ana Lund said: “It failed.”'), ['Ana Lund | said | “It failed.”']);
    assert.deepEqual(claims('Ana Lund said, “It failed.”'), ['Ana Lund | said | “It failed.”']);
    assert.deepEqual(claims("'It failed,' said Ana Lund."), ["Ana Lund | said | 'It failed,'"]);
  });

  it('goes on around its cue and in the next sentence', () => {
    assert.deepEqual(claims('"The pump," said Ana Lund, "was never tested. Never."'), [
      'Ana Lund | said | "The pump," … "was never tested. Never."',
    ]);
    assert.deepEqual(claims('"We tried," Ana Lund said on Friday. "It failed."'), [
      'Ana Lund | said | "We tried," … "It failed."',
    ]);
  });

  it('ends with a question or exclamation mark as well', () => {
    assert.deepEqual(claims('"Why did she go?" asked Paul Drew. "Nobody knows!" shouted Ida Moss.'), [
      'Paul Drew | asked | "Why did she go?"',
      'Ida Moss | shouted | "Nobody knows!"',
    ]);
  });

  it('does not go on past a sentence about somebody else', () => {
    assert.deepEqual(claims('"It failed," Ana Lund said. Ben Ruiz nodded. "It was loud."'), [
      'Ana Lund | said | "It failed,"',
    ]);
  });

  it('behind an addressee or an occasion is still all that is said', () => {
    assert.deepEqual(claims('"It failed," the mayor told reporters in Oslo on Friday.'), [
      'unnamed | told | "It failed,"',
    ]);
    assert.deepEqual(claims('Ana Lund wrote in an email to the Harbour Courier: "It failed."'), [
      'Ana Lund | wrote | "It failed."',
    ]);
    assert.deepEqual(claims('"It met every standard," the Rivers Authority said in a statement.'), [
      'Rivers Authority | said | "It met every standard,"',
    ]);
  });

  it('is direct when all its words are quoted, and mixed when some are', () => {
    assert.deepEqual(kinds('"It failed," Ana Lund said.'), ['direct']);
    assert.deepEqual(kinds('Ana Lund said it "failed badly" in May.'), ['mixed']);
    assert.deepEqual(kinds('Ana Lund said it failed.'), ['indirect']);
  });
});

describe('mixed speech', () => {
  it('holds the words around the marks', () => {
    assert.deepEqual(claims('Ana Lund said the pump “was never tested” and would be replaced.'), [
      'Ana Lund | said | the pump “was never tested” and would be replaced',
    ]);
    assert.deepEqual(claims('The pump is "a joke," Ana Lund said.'), ['Ana Lund | said | The pump is "a joke,"']);
    assert.deepEqual(claims('Ana Lund called the plan "a fraud."'), ['Ana Lund | called | the plan "a fraud."']);
  });

  it('is one clause around its cue where neither side can stand alone', () => {
    assert.deepEqual(claims('It was, Ana Lund said, "a very bad day" for the town.'), [
      'Ana Lund | said | It was … "a very bad day" for the town',
    ]);
    assert.deepEqual(claims('The bridge, Ana Lund said, "is older than the town."'), [
      'Ana Lund | said | The bridge … "is older than the town."',
    ]);
  });

  it('leaves out when and how it was said', () => {
    assert.deepEqual(claims('On Monday, Ana Lund said, "the council voted."'), [
      'Ana Lund | said | "the council voted."',
    ]);
    assert.deepEqual(claims('In a statement, Ana Lund said the weir "met every standard."'), [
      'Ana Lund | said | the weir "met every standard."',
    ]);
  });
});

describe('indirect speech', () => {
  it('follows "that" or stands without it', () => {
    assert.deepEqual(claims('Ana Lund said that it failed.'), ['Ana Lund | said | it failed']);
    assert.deepEqual(claims('Ana Lund told the council on Monday that it failed.'), ['Ana Lund | told | it failed']);
    assert.deepEqual(claims('Ana Lund told him it failed.'), ['Ana Lund | told | it failed']);
  });

  it('comes before its cue or around it', () => {
    assert.deepEqual(claims('The pump had failed, Ana Lund said on Friday.'), [
      'Ana Lund | said | The pump had failed',
    ]);
    assert.deepEqual(claims('Without it, Ana Lund said, the town would flood.'), [
      'Ana Lund | said | Without it … the town would flood',
    ]);
  });

  it('begins behind "that day", which is no clause', () => {
    assert.deepEqual(claims('Ana Lund said that day that it failed.'), ['Ana Lund | said | it failed']);
    assert.deepEqual(claims('Ana Lund said that day was done.'), ['Ana Lund | said | day was done']);
  });

  it('begins behind the dateline and behind "but"', () => {
    assert.deepEqual(claims('LEEDS — The traffic stopped, Ana Lund said.'), ['Ana Lund | said | The traffic stopped']);
    assert.deepEqual(claims('The bill passed, but Ana Lund said it was flawed.'), ['Ana Lund | said | it was flawed']);
  });

  it('is what somebody asks somebody to do', () => {
    assert.deepEqual(claims('Ana Lund urged the council to vote.'), ['Ana Lund | urged | the council to vote']);
  });

  it('belongs to whoever says it, not to its own subject', () => {
    assert.deepEqual(claims('Ana Lund said that the United Kingdom was "playing for time."'), [
      'Ana Lund | said | the United Kingdom was "playing for time."',
    ]);
  });

  it('ends with the relative clause in which it stands', () => {
    assert.deepEqual(claims('Ana Lund, who once called the tour "a joke," recorded it in May.'), [
      'Ana Lund | called | the tour "a joke,"',
    ]);
  });

  it('ends before the next cue, though the comma stands inside the mark', () => {
    assert.deepEqual(
      claims('Ana Lund wrote that the trees were "alive," according to two aides.').at(-1),
      'Ana Lund | wrote | the trees were "alive,"',
    );
  });

  it('is not what a document seen by somebody shows', () => {
    assert.deepEqual(claims('It was due in March, according to a document seen by the Harbour Courier.'), [
      'unnamed | according to | It was due in March',
    ]);
  });

  it('is not in passives, infinitives or nouns that look like cues', () => {
    assert.deepEqual(claims('The report was published. The state of the road is known. He was told to wait.'), []);
    assert.deepEqual(claims('The council declined to comment. It is hard to say. She reported to the police.'), []);
    assert.deepEqual(claims('The firm announced. The issues he raised included rent.'), []);
  });
});

describe('according to', () => {
  it('stands before, behind and in the middle', () => {
    const content = (text: string) => claims(text).map((claim) => claim.replace(/\| according to \|/i, '|'));
    assert.deepEqual(content('According to Ana Lund, the pump was old.'), ['Ana Lund | the pump was old']);
    assert.deepEqual(content('The pump was old, according to Ana Lund.'), ['Ana Lund | The pump was old']);
    assert.deepEqual(content('The pump, according to Ana Lund, was old.'), ['Ana Lund | The pump … was old']);
  });

  it('names whoever stands behind an article, a title or a role', () => {
    assert.deepEqual(claims('The pump was old, according to the Harbour Courier.'), [
      'Harbour Courier | according to | The pump was old',
    ]);
    assert.deepEqual(claims('The pump was old, according to Mayor Ann Bell.'), [
      'Ann Bell | according to | The pump was old',
    ]);
    assert.deepEqual(claims('The pump was old, according to the mayor, Ann Bell.'), [
      'Ann Bell | according to | The pump was old',
    ]);
    assert.deepEqual(claims('The pump was old, according to a spokesman for Ann Bell.'), [
      'unnamed | according to | The pump was old',
    ]);
  });

  it('has where a report stood in its source', () => {
    assert.deepEqual(sources('According to a report in the Harbour Courier, the mill will close.'), [
      'a report in the Harbour Courier',
    ]);
  });

  it('leaves to the source what is told of it', () => {
    assert.deepEqual(claims('The mill will close, according to the Harbour Courier, which cited two officials.'), [
      'Harbour Courier | according to | The mill will close',
    ]);
  });
});

describe('sources', () => {
  it('take in appositions on either side', () => {
    assert.deepEqual(sources('Ana Lund, the city engineer, said it failed.'), ['Ana Lund, the city engineer']);
    assert.deepEqual(sources('The harbour master, Jens Holm, said it failed.'), ['The harbour master, Jens Holm']);
    assert.deepEqual(sources('“It failed,” said Ana Lund, 54, a baker from Leeds.'), [
      'Ana Lund, 54, a baker from Leeds',
    ]);
    assert.deepEqual(sources('Ana Lund, who runs the mill, said it failed.'), ['Ana Lund, who runs the mill']);
    assert.deepEqual(sources('The company, which makes pumps, said it failed.'), ['The company, which makes pumps']);
    assert.deepEqual(sources('The study, published in May, found that gulls sleep less.'), [
      'The study, published in May',
    ]);
  });

  it('leave out where somebody is from, or speaks', () => {
    assert.deepEqual(sources('Professor Ben Ruiz, of the University of Marlow, said it failed.'), [
      'Professor Ben Ruiz',
    ]);
    assert.deepEqual(sources('A senior official, speaking on condition of anonymity, said it failed.'), [
      'A senior official',
    ]);
  });

  it('leave out adverbs, days and auxiliaries', () => {
    assert.deepEqual(sources('Lund on Monday also said it failed. The council has repeatedly said it failed.'), [
      'Lund',
      'The council',
    ]);
  });

  it('are passed on to verbs and participles without a subject', () => {
    assert.deepEqual(
      claims('Ana Lund said the pump failed and warned that the river would rise, adding that nobody slept.'),
      [
        'Ana Lund | said | the pump failed',
        'Ana Lund | warned | the river would rise',
        'Ana Lund | adding | nobody slept',
      ],
    );
  });

  it('are two where each verb has its own', () => {
    assert.deepEqual(claims('Ana Lund said it failed, and Ben Ruiz agreed that it was old.'), [
      'Ana Lund | said | it failed',
      'Ben Ruiz | agreed | it was old',
    ]);
  });

  it('who ask not to be named are not what they say', () => {
    assert.deepEqual(
      claims('One resident, who asked not to be named, said: "It stinks."').at(-1),
      'unnamed | said | "It stinks."',
    );
  });
});

describe('cues', () => {
  it('are nouns, too, with whoever owns them', () => {
    assert.deepEqual(
      claims('Ana Lund left. Lund’s warning that the river would rise came late.').at(0)?.split(' | ')[0],
      'Ana Lund',
    );
    assert.deepEqual(claims('Ana Lund repeated her demand for “guarantees.”').at(-1)?.split(' | ')[0], 'Ana Lund');
  });

  it('are attitudes where nothing is said', () => {
    assert.deepEqual(stances('Ben Ruiz believes the pump failed. Ana Lund said it failed.'), ['attitude', 'speech']);
  });

  it('are a document’s where its source is one', () => {
    assert.deepEqual(stances('The report said the pump failed. A letter from the firm stated that it did not.'), [
      'document',
      'document',
    ]);
    assert.deepEqual(stances('Tyler Voss, who started a petition, said it failed.'), ['speech']);
  });
});

describe('reports of reports', () => {
  it('come through the outlet that ends the sentence', () => {
    assert.deepEqual(each('Ana Lund said the pump failed, the Harbour Courier reported.', 'via').flat(), [
      'harbour-courier',
    ]);
  });

  it('come through the outlet that cites somebody', () => {
    const text = 'The pump failed, the Harbour Courier reported, citing two officials.';
    assert.deepEqual(claims(text), [
      'Harbour Courier | reported | The pump failed',
      'unnamed | citing | The pump failed',
    ]);
    assert.deepEqual(each(text, 'via'), [[], ['harbour-courier']]);
  });

  it('come through no person who merely cites', () => {
    assert.deepEqual(each('The pump failed, Ana Lund said, citing a report.', 'via'), [[], []]);
  });
});
