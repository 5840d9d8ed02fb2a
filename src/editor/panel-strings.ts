import { l10n } from 'vscode';
import { settled } from '../annotations/annotation';
import type { Strings } from '../panel/messages';
import type { Tally } from './ledger';
import { partNames, rejectionNames, stanceNames, statusIcons, statusNames } from './status-words';

/** The panel's words in the editor's language. `{0}` and `{1}` stay in them: the panel fills them in. */
export function panelStrings(): Strings {
  const { t } = l10n;
  return {
    list: t('Who says what: claims of the article'),
    filter: t('Filter claims'),
    filterHint: t('Filter'),
    clearFilter: t('Clear filter'),
    groupBy: t('Group by'),
    by: {
      paragraph: t('Paragraph'),
      speaker: t('Speaker'),
      source: t('Source'),
      chain: t('Chain'),
      kind: t('Kind'),
    },
    paragraph: t('Paragraph {0}'),
    kinds: {
      direct: t('Direct quotations'),
      mixed: t('Partly quoted'),
      indirect: t('Reported in other words'),
      fact: t('Facts'),
      statement: t('Statements'),
    },
    kind: {
      direct: t('direct'),
      mixed: t('partly quoted'),
      indirect: t('reported'),
      fact: t('fact'),
      statement: t('statement'),
    },
    how: {
      explicit: t('named'),
      alias: t('called “{0}”'),
      pronoun: t('pronoun “{0}”'),
      'carried-over': t('carried over'),
      unresolved: '',
    },
    attitude: t('thought'),
    noSpeaker: t('No speaker'),
    noSpeakerBut: t('Who is “{0}”?'),
    candidates: t('{0}?'),
    or: t(' or '),
    unnamed: t('unnamed source'),
    unnamedSources: t('Unnamed sources'),
    document: t('document'),
    documents: t('Documents'),
    via: t('via {0}'),
    perhapsVia: t('perhaps via {0}'),
    bases: {
      speaker: t('Speakers themselves'),
      event: t('Said in public'),
      statement: t('Statements and posts'),
      outlet: t('Reported by others'),
      person: t('Repeated by somebody'),
      document: t('Documents'),
      data: t('Data'),
      unnamed: t('Unnamed sources'),
      nobody: t('No source'),
    },
    firstHand: t('First-hand'),
    secondHand: t('Second-hand'),
    thirdHand: t('Third-hand or further'),
    notSure: t('not sure'),
    writer: t('In the article’s own voice'),
    ...decisionStrings(),
    cue: t('“{0}”'),
    groupLabel: t('{0}, {1} claims'),
    smallGroupLabel: t('{0}, 1 claim'),
    matches: t('{0} of {1} claims match'),
    oneMatch: t('1 of {1} claims matches'),
    noMatch: t('No claim matches the filter'),
    noArticle: t('No article is open'),
    noArticleHelp: t('Open a text or Markdown file, and everything that is quoted or reported in it is listed here.'),
    openFile: t('Open File…'),
    noClaims: t('Nothing quoted or reported yet'),
    noClaimsHelp: t(
      'As soon as somebody is quoted or reported in this article, the words stand here with their speaker.',
    ),
  };
}

/** Words for what people decide. */
function decisionStrings() {
  const { t } = l10n;
  return {
    statuses: statusNames(),
    statusIcons,
    settled,
    parts: partNames(),
    stances: stanceNames(),
    rejections: rejectionNames(),
    status: t('Status'),
    checked: t('{0} of {1} checked'),
    unconfirmed: t('changed since it was checked'),
    unread: t('“{0}” cannot be read'),
    everyStatus: t('Every status'),
    everyKind: t('Every kind'),
    everySpeaker: t('Every speaker'),
    everySource: t('Every source'),
    onlyMine: t('Only mine'),
    moreFilters: t('More filters'),
    orderBy: t('Order'),
    orders: { position: t('As in the article'), risk: t('Most doubtful first') },
    inspector: t('Selected claim'),
    detailsHeight: t('Height of the selected claim'),
    selected: t('{0} claims selected'),
    setSpeaker: t('Set speaker…'),
    reject: t('Reject'),
    was: t('Was'),
    now: t('Now'),
    toCheck: t('To check'),
    problem: t('There is a problem'),
    ...detailStrings(),
    ...strayStrings(),
  };
}

function detailStrings() {
  const { t } = l10n;
  return {
    evidence: t('Evidence'),
    noEvidence: t('Nothing is attached yet.'),
    noLocator: t('No page, paragraph or time is given.'),
    addEvidence: t('Add a source…'),
    addLocator: t('Say where…'),
    openSource: t('Open source'),
    edit: t('Edit'),
    remove: t('Remove'),
    save: t('Save'),
    cancel: t('Cancel'),
    settle: t('Settled'),
    reopen: t('Ask again'),
    notes: t('Notes and questions'),
    addNote: t('Add note'),
    askAuthor: t('Ask the author'),
    answer: t('Answer'),
    noteHint: t('Write here'),
    wordings: t('Earlier wordings'),
  };
}

function strayStrings() {
  const { t } = l10n;
  return {
    strays: t('{0} notes need a place'),
    oneStray: t('1 note needs a place'),
    strayAsk: t('These words stand in more than one place, or among other words than before. Which ones are meant?'),
    strayGone: t('These words are no longer in the article.'),
    goneStrays: t('Notes on words that are gone: {0}'),
    here: t('Here'),
    linkSelection: t('Put it on what is selected'),
    letGo: t('Not here any more'),
    turnedDown: t('Turned down: {0}'),
    restore: t('Bring back'),
  };
}

/** "8 quotations · 7 with a speaker · 12 reported claims". */
export function summary({ quotations, withSpeaker, reported }: Tally): string {
  const { t } = l10n;
  const parts = [
    quotations === 1 ? t('1 quotation') : t('{0} quotations', quotations),
    ...(quotations > 0 ? [t('{0} with a speaker', withSpeaker)] : []),
    reported === 1 ? t('1 reported claim') : t('{0} reported claims', reported),
  ];
  return parts.join(' · ');
}
