import { l10n } from 'vscode';
import type { Strings } from '../panel/messages';
import type { Tally } from './ledger';

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
    kinds: { direct: t('Direct quotations'), mixed: t('Partly quoted'), indirect: t('Reported in other words') },
    kind: { direct: t('direct'), mixed: t('partly quoted'), indirect: t('reported') },
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
