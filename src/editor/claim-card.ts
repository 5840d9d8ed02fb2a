// What a hover says of a claim: who says it, through whom, how sure that is and why.
import type { Actor, ActorId, Attribution, Document, Quotation, Span } from '../engine/document';
import { hasSpeaker } from '../engine/speakers';
import { chainWords } from './chain';
import { surenessOf } from './sureness';
import type { Translate } from './translate';

/** What a claim's card is made from. `words` goes through the whole article once for all cards. */
export interface Told {
  readonly document: Document;
  readonly words: (spans: readonly Span[]) => string;
  readonly t: Translate;
}

/** Lines of the card, the most important first. */
export function claimLines(told: Told, claim: Attribution): readonly string[] {
  const { words, t } = told;
  const cue = words(claim.cue);
  return [
    ...chainLine(told, claim),
    known(told, claim),
    ...(cue ? [t('Reported with “{0}”', cue)] : []),
    ...(claim.occasion ? [t('Said there: “{0}”', words([claim.occasion]))] : []),
    ...anonymityLines(told, claim),
    ...(claim.channels.length === 0 ? basisLine(claim, t) : []),
  ];
}

export function looseLines({ isClosed }: Quotation, t: Translate): readonly string[] {
  return [t('The article does not say who says this.'), ...(isClosed ? [] : [t('No mark closes this quotation.')])];
}

export function speakerName(told: Told, claim: Attribution): string {
  const { document, words, t } = told;
  if (!hasSpeaker(claim)) return claim.candidates.length > 0 ? t('Speaker not clear') : t('No speaker');
  if (!claim.isUnnamed && claim.actor !== undefined) return nameOf(document, claim.actor);
  return claim.setByHand || words(claim.source);
}

export function claimKind({ kind, stance }: Attribution, t: Translate): string {
  if (stance === 'attitude') return t('what somebody thinks or feels, told by the writer');
  return { direct: t('direct quotation'), mixed: t('partly quoted'), indirect: t('reported in other words') }[kind];
}

export function couldBe(document: Document, candidates: readonly ActorId[], t: Translate): string | undefined {
  const names = candidates.map((id) => nameOf(document, id));
  return names.length > 0 ? t('Could be: {0}', names.join(' · ')) : undefined;
}

export const nameOf = ({ actors }: { readonly actors: readonly Actor[] }, id: ActorId): string =>
  actors.find((actor) => actor.id === id)?.name ?? id;

function chainLine(told: Told, claim: Attribution): string[] {
  const name = (id: ActorId) => nameOf(told.document, id);
  const chain = chainWords(claim, speakerName(told, claim), name, told.t);
  return chain ? [chain] : [];
}

/** "Fairly sure: understood from the pronoun “she”". */
function known(told: Told, claim: Attribution): string {
  const { document, t } = told;
  if (claim.setByHand !== undefined) return setBy(hasSpeaker(claim) ? speakerName(told, claim) : '', t);
  if (!hasSpeaker(claim)) return couldBe(document, claim.candidates, t) ?? t('The article does not say who says this.');
  const reason = howKnown(told, claim);
  return {
    sure: t('Sure: {0}', reason),
    'fairly-sure': t('Fairly sure: {0}', reason),
    unsure: t('Not sure: {0}', reason),
  }[surenessOf(claim.confidence)];
}

/** `name`: empty where nobody is known to say it. */
export const setBy = (name: string, t: Translate): string =>
  t('Somebody has set the speaker: {0}', name || t('nobody who is known'));

function howKnown({ words, t }: Told, claim: Attribution): string {
  const source = words(claim.source);
  if (claim.isUnnamed) return t('described and not named: “{0}”', source);
  if (claim.actor === undefined) return t('stands in a document: “{0}”', source);
  if (claim.how === 'pronoun') return t('understood from the pronoun “{0}”', source);
  if (claim.how === 'carried-over') return t('carried over from the words before');
  return claim.how === 'alias' ? t('known by another name or role: “{0}”', source) : t('named here: “{0}”', source);
}

function anonymityLines({ words, t }: Told, { anonymity }: Attribution): string[] {
  if (!anonymity) return [];
  const { count, reason } = anonymity;
  return [
    ...(count === undefined || count < 2 ? [] : [t('The article counts {0} of them.', count)]),
    reason ? t('Why not named: “{0}”', words([reason])) : t('The article does not say why the source is not named.'),
  ];
}

function basisLine({ basis }: Attribution, t: Translate): string[] {
  const line = {
    speaker: t('First-hand, as far as the article tells'),
    event: t('First-hand: said in public'),
    statement: t('First-hand: put out by the speaker'),
    document: t('Rests on a document'),
    data: t('Rests on data'),
    unnamed: '',
    outlet: '',
    person: '',
    nobody: '',
  }[basis];
  return line ? [line] : [];
}
