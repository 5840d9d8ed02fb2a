// What the panel's inspector shows of one claim: plain data in, plain data out.
import { type Annotation, type Facts, type Note, type PartName, partNames } from '../annotations/annotation';
import { partsAt } from '../annotations/wordings';
import type { Details, EvidenceDetail, NoteDetail, QueryDetail, Row } from '../panel/messages';
import type { ReviewedArticle } from './articles';
import { claimLines } from './claim-card';
import { type Entry, wordsOf } from './ledger';
import { signedWords } from './status-words';
import type { Translate } from './translate';

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
    lines: claim ? claimLines({ document, words: wordsOf(document), t }, claim) : [],
    signed: was ? signedWords(was) : annotation ? signedWords(annotation) : '',
    was: was?.was ?? '',
    parts: partsOf[row.kind].map((name) => ({ name, state: parts[name] })),
    evidence: (annotation?.evidence ?? []).map((one) => evidenceDetail(one, review.facts)),
    notes: (annotation?.notes ?? []).map(noteDetail),
    queries: (annotation?.queries ?? []).map(queryDetail),
    history: [...(annotation?.history ?? [])].reverse().map((one) => ({ text: one.was, signed: signedWords(one) })),
  };
}

type Evidence = NonNullable<Annotation['evidence']>[number];

function evidenceDetail(evidence: Evidence, { sources }: Facts): EvidenceDetail {
  const { source: key, says = '', at = '', stance } = evidence;
  const source = sources[key];
  return {
    title: source?.sealed ? key : (source?.title ?? source?.file ?? source?.url ?? key),
    says,
    at,
    stance,
    signed: signedWords(evidence),
    canOpen: source?.url !== undefined || source?.file !== undefined,
  };
}

const noteDetail = (note: Note): NoteDetail => ({ text: note.text, signed: signedWords(note) });

function queryDetail(query: NonNullable<Annotation['queries']>[number]): QueryDetail {
  const { to = '', answers = [], resolved = false } = query;
  return { ...noteDetail(query), to, answers: answers.map(noteDetail), isResolved: resolved };
}
