// People overrule the machine claim by claim: what they said of a speaker, and what they said is no claim at all.

import type { Actor, Attribution, Document, Quotation, Span } from '../engine/document';
import type { ActorRecord } from './annotation';
import { toKind } from './cast';
import { cover } from './cover';
import { keyOf } from './drafts';
import { newKey } from './ids';

import { type Noted, overlap, type Rejected, type Review, sameClaim } from './review';

/** The document as people have put it right; the same object where they have not. */
export function overrule(document: Document, review: Review): Document {
  const corrected = review.noted.filter(({ annotation }) => annotation.speaker?.how === 'corrected');
  const without = review.rejected.length === 0 ? document : withoutRejected(document, review.rejected);
  return corrected.reduce((now, note) => withSpeaker(now, note, review), without);
}

const isAbout = (one: Span, spans: readonly Span[]): boolean => spans.some((span) => overlap(span, one) >= sameClaim);

/** A quotation that is none needs no speaker; one that is a title is one from now on. */
function withoutRejected(document: Document, rejected: readonly Rejected[]): Document {
  const isKept = ({ content }: Attribution) => !isAbout(cover(content), rejected);
  const places = new Map<number | undefined, number>();
  document.attributions.forEach((one, index) => {
    if (isKept(one)) places.set(index, places.size);
  });
  const reuse = (one: Quotation): Quotation['use'] => {
    const said = rejected.find((span) => overlap(span, one) >= sameClaim);
    return said ? (said.because === 'title' ? 'title' : 'scare') : one.use;
  };
  return {
    ...document,
    attributions: document.attributions.filter(isKept).map((one) => ({ ...one, within: places.get(one.within) })),
    quotations: document.quotations.map((one) => ({
      ...one,
      attribution: places.get(one.attribution),
      use: reuse(one),
    })),
  };
}

function withSpeaker(document: Document, { annotation, span }: Noted, { facts }: Review): Document {
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
  return attribute(added ? { ...document, actors: [...document.actors, added] } : document, span, said, names);
}

type Said = Pick<Attribution, 'actor' | 'how' | 'isUnnamed' | 'anonymity' | 'candidates' | 'confidence' | 'setByHand'>;

/**
 * To the claim that stands there, or the quotation that nobody was known to say. Words that name somebody else are no longer
 * the claim's source.
 */
function attribute(document: Document, span: Span, said: Said, names: (source: Span) => boolean | undefined): Document {
  const index = nearest(document.attributions, span);
  if (index < 0) return attributeQuotation(document, span, said);
  const corrected = (one: Attribution): Attribution => ({
    ...one,
    ...said,
    source: one.source.filter(names),
    via: one.via.filter((id) => id !== said.actor),
    channels: one.channels.filter((channel) => channel.actor !== said.actor),
  });
  return { ...document, attributions: document.attributions.map((one, at) => (at === index ? corrected(one) : one)) };
}

function attributeQuotation(document: Document, span: Span, said: Said): Document {
  const quotation = document.quotations.find((one) => one.attribution === undefined && overlap(one, span) >= sameClaim);
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

function nearest(claims: readonly Attribution[], span: Span): number {
  const shares = claims.map(({ content }) => overlap(cover(content), span));
  const best = Math.max(0, ...shares);
  return best >= sameClaim ? shares.indexOf(best) : -1;
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
