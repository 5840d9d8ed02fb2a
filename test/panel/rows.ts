// Rows and words made by hand, for the panel's tests.
import type { Row, Speaker, Strings } from '../../src/panel/messages';

export const speaker = (name: string, more: Partial<Speaker> = {}): Speaker => ({
  status: name ? 'known' : 'unresolved',
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  how: name ? 'explicit' : 'unresolved',
  source: name,
  candidates: [],
  ...more,
});

export const row = (words: string, more: Partial<Row> = {}): Row => ({
  id: words,
  paragraph: 1,
  words,
  kind: 'direct',
  stance: 'speech',
  speaker: speaker(''),
  cue: '',
  via: [],
  perhapsVia: [],
  basis: 'speaker',
  sureness: 'sure',
  ...more,
});

export const strings: Strings = {
  list: 'List',
  filter: 'Filter claims',
  filterHint: 'Filter',
  clearFilter: 'Clear',
  groupBy: 'Group by',
  by: { paragraph: 'Paragraph', speaker: 'Speaker', source: 'Source', chain: 'Chain', kind: 'Kind' },
  paragraph: 'Paragraph {0}',
  kinds: { direct: 'Direct quotations', mixed: 'Partly quoted', indirect: 'Reported' },
  kind: { direct: 'direct', mixed: 'partly quoted', indirect: 'reported' },
  how: {
    explicit: 'named',
    alias: 'called “{0}”',
    pronoun: 'pronoun “{0}”',
    'carried-over': 'carried over',
    unresolved: '',
  },
  attitude: 'thought',
  noSpeaker: 'No speaker',
  noSpeakerBut: 'Who is “{0}”?',
  candidates: '{0}?',
  or: ' or ',
  unnamed: 'unnamed source',
  unnamedSources: 'Unnamed sources',
  document: 'document',
  documents: 'Documents',
  via: 'via {0}',
  perhapsVia: 'perhaps via {0}',
  bases: {
    speaker: 'Themselves',
    event: 'In public',
    statement: 'Statements',
    outlet: 'Reported',
    person: 'Repeated',
    document: 'Documents',
    data: 'Data',
    unnamed: 'Unnamed sources',
    nobody: 'No source',
  },
  firstHand: 'First-hand',
  secondHand: 'Second-hand',
  thirdHand: 'Third-hand',
  notSure: 'not sure',
  cue: '“{0}”',
  groupLabel: '{0}, {1} claims',
  smallGroupLabel: '{0}, 1 claim',
  matches: '{0} of {1} claims match',
  oneMatch: '1 of {1} claims matches',
  noMatch: 'No match',
  noArticle: 'No article',
  noArticleHelp: 'Open one.',
  openFile: 'Open',
  noClaims: 'No claims',
  noClaimsHelp: 'Write some.',
};

/** A row whose speaker is known. */
export const said = (words: string, more: Partial<Row> = {}): Row =>
  row(words, { speaker: speaker('Zofia Maj'), ...more });
