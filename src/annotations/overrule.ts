// People overrule the machine claim by claim: what they said of a speaker, and what they said is no claim at all.
import type { Actor, Attribution, Document, Quotation, Span } from '../engine/document';
import type { ActorRecord } from './annotation';
import { toKind } from './cast';
import { cover } from './cover';
import { keyOf } from './drafts';
import { newKey } from './ids';
import { type Noted, overlap, type Review, sameClaim } from './review';
import { fitting, withoutRejected } from './turned-down';

/** The document as people have put it right; the same object where they have not. */
export function overrule(document: Document, review: Review): Document {
  const corrected = review.noted.filter(({ annotation }) => annotation.speaker?.how === 'corrected');
  const without = review.rejected.length === 0 ? document : withoutRejected(document, review.rejected);
  return corrected.reduce((now, note) => withSpeaker(now, note, review), without);
}

function withSpeaker(document: Document, { annotation, span }: Noted, { facts, rejected }: Review): Document {
  const { actor: key, as } = annotation.speaker ?? {};
  const record = key === undefined ? undefined : facts.actors[key];
  const named = record && actorOf(document, record);
  const added = record && !named ? newActor(record, document.actors) : undefined;
  const actor = named ?? added;
  const said = {
    actor: actor?.id,
    setByHand: actor ? '' : (as ?? ''),
    how: actor ? ('explicit' as const) : ('unresolved' as const),
    isUnnamed: !actor && as !== undefined,
    anonymity: undefined,
    candidates: [],
    confidence: 1,
  };
  const names = (source: Span) => actor?.mentions.some((one) => source.start <= one.start && one.end <= source.end);
  const isFree = (one: Quotation) => !rejected.some((each) => overlap(each, one) >= sameClaim);
  const among = added ? { ...document, actors: [...document.actors, added] } : document;
  return attribute(among, span, said, names, isFree);
}

type Said = Pick<Attribution, 'actor' | 'how' | 'isUnnamed' | 'anonymity' | 'candidates' | 'confidence' | 'setByHand'>;

/**
 * To the claim that stands there, or the quotation that nobody was known to say. Words that name somebody else are no longer
 * the claim's source.
 */
function attribute(
  document: Document,
  span: Span,
  said: Said,
  names: (source: Span) => boolean | undefined,
  isFree: (one: Quotation) => boolean,
): Document {
  const index = fitting(
    document.attributions.map(({ content }) => content),
    span,
  );
  if (index < 0) return attributeQuotation(document, span, said, isFree);
  const corrected = (one: Attribution): Attribution => ({
    ...one,
    ...said,
    source: one.source.filter(names),
    via: one.via.filter((id) => id !== said.actor),
    channels: one.channels.filter((channel) => channel.actor !== said.actor),
  });
  return { ...document, attributions: document.attributions.map((one, at) => (at === index ? corrected(one) : one)) };
}

/** Whoever has turned a quotation down later than they set its speaker has turned both down: `isFree` tells. */
function attributeQuotation(document: Document, span: Span, said: Said, isFree: (one: Quotation) => boolean): Document {
  const isMeant = (one: Quotation) => one.attribution === undefined && overlap(one, span) >= sameClaim && isFree(one);
  const quotation = document.quotations.find(isMeant);
  if (!quotation) return document;
  const place = document.attributions.filter(({ content }) => cover(content).start < quotation.start).length;
  const claim: Attribution = {
    kind: 'direct',
    stance: 'speech',
    source: [],
    cue: [],
    content: quotation.parts,
    via: [],
    channels: [],
    basis: 'speaker',
    occasion: undefined,
    within: undefined,
    ...said,
  };
  const moved = (at: number | undefined) => (at !== undefined && at >= place ? at + 1 : at);
  return {
    ...document,
    attributions: [...document.attributions.slice(0, place), claim, ...document.attributions.slice(place)].map((one) =>
      one === claim ? one : { ...one, within: moved(one.within) },
    ),
    quotations: document.quotations.map((one) => ({
      ...one,
      use: one === quotation ? 'speech' : one.use,
      attribution: one === quotation ? place : moved(one.attribution),
    })),
  };
}

/**
 * The one of that name, of several the one of that kind; else the only one of that kind who is called so too. Nobody where several
 * could be meant.
 */
function actorOf({ actors }: Document, record: ActorRecord): Actor | undefined {
  const keys = [record['shown-as'] ?? record.name, record.name].map(keyOf);
  const isOfKind = ({ kind }: Actor) => record.kind === undefined || kind === toKind(record.kind);
  const named = actors.filter(({ name }) => keys.includes(keyOf(name)));
  if (named.length > 0) return only(named) ?? only(named.filter(isOfKind));
  return only(actors.filter((actor) => isOfKind(actor) && actor.aliases.some((alias) => keys.includes(keyOf(alias)))));
}

const only = ([one, other]: readonly Actor[]): Actor | undefined => (other ? undefined : one);

/** Somebody whom the article does not name. */
function newActor({ name, kind = 'person' }: ActorRecord, others: readonly Actor[]): Actor {
  const taken = new Set(others.map(({ id }) => id));
  const slug = newKey(name, taken, 'actor');
  return { id: slug, name, kind: toKind(kind), aliases: [], titles: [], mentions: [] };
}
