import assert from 'node:assert/strict';
import { claims, each, read, speakers } from './reading';

const hows = (text: string) => each(text, 'how');

describe('a speaker', () => {
  it('is found by name, by alias, by pronoun and carried over, and each says so', () => {
    const text =
      '"We had no pump," said Mayor Nadia Okoro. "None," the mayor said. "None at all," she said. She looked away. "It hurts me."';
    assert.deepEqual(speakers(text), Array(4).fill('Nadia Okoro'));
    assert.deepEqual(hows(text), ['explicit', 'alias', 'pronoun', 'carried-over']);
  });

  it('is unnamed where only described, and nobody where a pronoun means nobody', () => {
    const text = 'Two officials said it failed. "It failed," he said.';
    assert.deepEqual(each(text, 'isUnnamed'), [true, false]);
    assert.deepEqual(speakers(text), ['nobody']);
  });

  it('is not the person who is talked about, or whose spokesman speaks', () => {
    assert.deepEqual(speakers('Speaking of Ana Lund, Ben Ruiz said: "She tried."'), ['Ben Ruiz']);
    assert.deepEqual(speakers('Ana Lund left. "She is ill," a spokesman for Lund said.'), ['unnamed']);
    assert.deepEqual(speakers('Ana Lund left. "She is ill," Lund’s brother said.'), ['unnamed']);
    assert.deepEqual(speakers('Ana Lund left. "It is over," a Lund aide said.'), ['unnamed']);
  });

  it('is the person named beside the role, whoever else is named in the role', () => {
    assert.deepEqual(speakers('“She is innocent,” said Ana Lund’s lawyer, Ben Ruiz.'), ['Ben Ruiz']);
  });

  it('may be a body, an outlet or a country’s capital', () => {
    assert.deepEqual(speakers('"We regret it," Pell Holdings Ltd said. “It is a lie,” Moscow said.'), [
      'Pell Holdings Ltd',
      'Moscow',
    ]);
  });

  it('is the body that "the company" and "the council" mean', () => {
    const text = 'Pell Holdings Ltd owes Marlow Council rent. "We paid," the company said. "Never," the council said.';
    assert.deepEqual(speakers(text), ['Pell Holdings Ltd', 'Marlow Council']);
  });

  it('is the one outlet that "the newspaper" means', () => {
    const text = 'The Harbour Courier closed. "We tried," the newspaper said.';
    assert.deepEqual(speakers(text), ['Harbour Courier']);
    assert.deepEqual(speakers(`The Quayside Echo opened. ${text}`), ['unnamed']);
  });

  it('is left open among all who bear the name', () => {
    const [said] = read('Daniel Hart and Carl Hart left. "We sold it," Hart said.').attributions;
    assert.deepEqual(
      [said?.actor, said?.how, said?.candidates],
      [undefined, 'unresolved', ['daniel-hart', 'carl-hart']],
    );
  });
});

describe('a colon', () => {
  it('takes in the quotation of the next paragraph', () => {
    assert.deepEqual(claims('Nadia Okoro described the night:\n\n"The water came over the wall at three."'), [
      'Nadia Okoro | described | "The water came over the wall at three."',
    ]);
  });

  it('does so over furniture', () => {
    assert.deepEqual(speakers('Nadia Okoro wrote:\n\nRead more: Floods of the year\n\n“The water came at three.”'), [
      'Nadia Okoro',
    ]);
  });

  it('says nothing where no quotation follows', () => {
    assert.deepEqual(claims('Nadia Okoro wrote:\n\nThe water came at three.'), []);
  });
});

describe('a quotation over several paragraphs', () => {
  it('is one claim of whoever is named at its start', () => {
    const text = '"We had no plan," Nadia Okoro said. "And it rained.\n\n"The water came at three.\n\n"Nobody slept."';
    assert.equal(read(text).attributions.length, 1);
    assert.deepEqual(speakers(text), ['Nadia Okoro', 'Nadia Okoro']);
  });

  it('is so, too, where the speaker is named at its end', () => {
    const text = '“The water came at three.\n\n“Nobody slept,” Nadia Okoro said.';
    assert.deepEqual(claims(text), ['Nadia Okoro | said | “The water came at three. … “Nobody slept,”']);
  });
});

describe('a speaker is carried over', () => {
  it('past a beat about the same person', () => {
    assert.deepEqual(speakers('"We tried," Ana Lund said. She looked at the river. "It failed us all."'), [
      'Ana Lund',
      'Ana Lund',
    ]);
  });

  it('to a next paragraph that is nothing but a quotation', () => {
    assert.deepEqual(speakers('"We tried," Ana Lund said.\n\n"It failed us all."'), ['Ana Lund', 'Ana Lund']);
  });

  it('over furniture in between', () => {
    assert.deepEqual(speakers('"We tried," Ana Lund said.\n\nAdvertisement\n\n"It failed us all."'), [
      'Ana Lund',
      'Ana Lund',
    ]);
  });

  it('from the one person whom the paragraph before is about', () => {
    assert.deepEqual(speakers('Ana Lund lost her house to the flood.\n\n"I could hear it go."'), ['Ana Lund']);
  });
});

describe('a speaker is not carried over', () => {
  it('past another person', () => {
    assert.deepEqual(speakers('"We tried," Ana Lund said. Ben Ruiz shook his head. "It failed us all."'), [
      'Ana Lund',
      'nobody',
    ]);
    assert.deepEqual(
      speakers('"We tried," Ana Lund said.\n\nBen Ruiz shook his head.\n\n"It failed us all, and it hurt."'),
      ['Ana Lund', 'Ben Ruiz'],
    );
  });

  it('from a paragraph about two people', () => {
    assert.deepEqual(speakers('Ana Lund met Ben Ruiz at the river.\n\n"I could hear it go."'), ['nobody']);
  });

  it('from a paragraph with an unclear pronoun', () => {
    const text = 'Ana Lund met Eva Holm.\n\nShe had lost a house.\n\n"I could hear it go."';
    assert.deepEqual(speakers(text), ['nobody']);
  });

  it('over a paragraph of prose, or into one with other words', () => {
    assert.deepEqual(speakers('"We tried," Ana Lund said.\n\nThe rain went on for days.\n\n"It failed us all."'), [
      'Ana Lund',
      'nobody',
    ]);
    assert.deepEqual(
      speakers('"We tried," Ana Lund said.\n\nThe sign said nothing new. "It failed us all."').at(1),
      'nobody',
    );
  });

  it('over a heading', () => {
    assert.deepEqual(speakers('"We tried," Ana Lund said.\n\nTHE DAY AFTER\n\n"It failed us all."').at(1), 'nobody');
  });

  it('to the title of a work or to scare quotes', () => {
    assert.deepEqual(speakers('"We tried," Ana Lund said. The "smart" pump failed.'), ['Ana Lund', 'scare']);
  });
});

describe('a quotation within another', () => {
  it('is nobody’s, and the outer one has the speaker', () => {
    const { quotations } = read('"He told me, \'I will go,\'" said Ana Lund.');
    assert.deepEqual(
      quotations.map(({ within, attribution }) => [within, attribution]),
      [
        [undefined, 0],
        [0, undefined],
      ],
    );
  });
});

describe('a quotation’s attribution', () => {
  it('is the innermost of the claims that hold it', () => {
    const text = 'Ana Lund said that Ben Ruiz said that the pump was “a joke.”';
    assert.deepEqual(speakers(text), ['Ben Ruiz']);
  });

  it('is what somebody says before what somebody believes', () => {
    const text = 'Ana Lund said she believed the pump was “a joke.”';
    const { quotations, attributions } = read(text);
    assert.equal(attributions[quotations[0]?.attribution ?? -1]?.stance, 'speech');
  });
});

describe('in headings and furniture', () => {
  it('nothing is said', () => {
    assert.deepEqual(claims('Lund: “We tried”\n\nRelated Article: Ana Lund says it failed'), []);
  });
});
