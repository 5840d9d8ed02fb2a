// What the panel's inspector shows of one claim: plain data in, plain data out.
import { type EntryRef, markOf } from '../annotations/amend';
import { type Evidence, type Facts, type Note, type PartName, partNames, type Query } from '../annotations/annotation';
import { partsAt } from '../annotations/wordings';
import type { Details, EvidenceDetail, NoteDetail, QueryDetail, Row } from '../panel/messages';
import type { ReviewedArticle } from './articles';
import { claimLines } from './claim-card';
import { type Entry, wordsOf } from './ledger';
import { aboutSource, canOpen, sourceTitle } from './source-names';
import { signedWords, speakerSetBy } from './status-words';
import type { Translate } from './translate';
import { changedWords } from './word-diff';

const reported: readonly PartName[] = ['speaker', 'name-title', 'occasion', 'context', 'facts', 'permission', 'reply'];

const partsOf: Readonly<Record<Row['kind'], readonly PartName[]>> = {
  direct: partNames,
  mixed: partNames,
  indirect: reported,
  fact: ['facts', 'context'],
  statement: ['facts', 'context', 'reply'],
};

export function detailsOf({ document, review }: ReviewedArticle, entry: Entry, t: Translate): Details {
  const { row, claim, noted } = entry;
  const annotation = noted?.annotation;
  const was = noted?.was;
  const parts = noted ? partsAt(noted.annotation, document.text.slice(noted.span.start, noted.span.end)) : {};
  return {
    id: row.id,
    lines: [
      ...(row.unread === undefined
        ? []
        : [
            t(
              'The facts file says “{0}”, which cannot be read and does not count: Problems shows the line.',
              row.unread,
            ),
          ]),
      ...(claim ? claimLines({ document, words: wordsOf(document), t }, claim) : []),
      ...(annotation ? [speakerSetBy(annotation)].filter(Boolean) : []),
    ],
    signed: was ? signedWords(was) : annotation ? signedWords(annotation) : '',
    edit: was && noted ? changedWords(was.was, document.text.slice(noted.span.start, noted.span.end)) : [],
    parts: partsOf[row.kind].map((name) => ({ name, state: parts[name] })),
    evidence: (annotation?.evidence ?? []).map((one, index) => evidenceDetail(one, index, review.facts)),
    notes: (annotation?.notes ?? []).map((one, index) => noteDetail(one, { list: 'notes', index })),
    queries: (annotation?.queries ?? []).map(queryDetail),
    history: [...(annotation?.history ?? [])].reverse().map((one) => ({ text: one.was, signed: signedWords(one) })),
  };
}

function evidenceDetail(evidence: Evidence, index: number, { sources }: Facts): EvidenceDetail {
  const { source: key, says = '', at = '', stance } = evidence;
  const source = sources[key];
  return {
    entry: { list: 'evidence', index, mark: markOf(evidence) },
    title: sourceTitle(key, source),
    about: aboutSource(source),
    says,
    at,
    stance,
    signed: signedWords(evidence),
    canOpen: canOpen(source),
  };
}

const noteDetail = (note: Note, place: Omit<EntryRef, 'mark'>): NoteDetail => ({
  entry: { ...place, mark: markOf(note) },
  text: note.text,
  signed: signedWords(note),
});

function queryDetail(query: Query, index: number): QueryDetail {
  const { to = '', answers = [], resolved = false } = query;
  const list = 'queries';
  return {
    ...noteDetail(query, { list, index }),
    to,
    answers: answers.map((one, answer) => noteDetail(one, { list, index, answer })),
    isResolved: resolved,
  };
}
