// On whom the article rests, as the Sources view lists them: plain data in, plain data out.

import { cover } from '../annotations/cover';
import type { Actor, ActorId, ActorKind, Attribution, Document, Span } from '../engine/document';
import type { Sourcing, Source as SourcingSource, Stretch } from '../engine/sourcing';
import { hasSpeaker, lacksSpeaker } from '../engine/speakers';
import { handsOf } from './chain';
import { wordsOf } from './ledger';

/** In the order of the view: what wants an answer comes first. */
export const sourceGroups = ['nobody', 'named', 'unnamed', 'documents', 'outlets', 'alone', 'own'] as const;

export type SourceGroupKind = (typeof sourceGroups)[number];

export interface SourceGroup {
  readonly kind: SourceGroupKind;
  readonly sources: readonly Source[];
}

export interface Source {
  /** Unique in its group, and the same after edits that leave the source alone. */
  readonly id: string;
  /** The name, or the words that describe the source; empty where there is none. */
  readonly name: string;
  readonly actor: ActorId | undefined;
  /** What the actor is. */
  readonly actorKind: ActorKind | undefined;
  readonly claims: readonly SourcedClaim[];
}

export interface SourcedClaim {
  readonly span: Span;
  readonly words: string;
  /** 1: from the source itself. */
  readonly hands: number;
}

/**
 * Groups that hold nobody are left out; sources stand in order of their first claim. `alone`: parts of the article that one source
 * carries alone. `own`: what the article states in its own voice.
 */
export function sourcesOf(document: Document, sourcing?: Sourcing): readonly SourceGroup[] {
  const list: SourceList = { document, words: wordsOf(document), groups: new Map() };
  for (const quotation of document.quotations)
    if (quotation.attribution === undefined && lacksSpeaker(document, quotation))
      put(list, 'nobody', '', undefined, { content: quotation.parts, hands: 1 });
  for (const claim of document.attributions) placeClaim(list, claim);
  for (const span of sourcing?.ownClaims ?? []) put(list, 'own', '', undefined, { content: [span], hands: 1 });
  for (const stretch of sourcing?.stretches ?? []) placeStretch(list, stretch, sourcing?.sources[stretch.source]);
  return sourceGroups
    .map((kind) => ({ kind, sources: [...(list.groups.get(kind)?.values() ?? [])].map(inOrder) }))
    .filter(({ sources }) => sources.length > 0);
}

interface SourceList {
  readonly document: Document;
  readonly words: (spans: readonly Span[]) => string;
  readonly groups: Map<SourceGroupKind, Map<string, Source & { readonly claims: SourcedClaim[] }>>;
}

/** A claim stands with its speaker, and once more with each outlet whose report it came through. */
function placeClaim(list: SourceList, claim: Attribution): void {
  const { document, words } = list;
  const told = { content: claim.content, hands: handsOf(claim) };
  const speaker = actorOf(document, claim.actor);
  const described = words(claim.anonymity ? [claim.anonymity.description] : claim.source);
  if (!hasSpeaker(claim)) put(list, 'nobody', '', undefined, told);
  else if (claim.isUnnamed)
    put(list, claim.stance === 'document' ? 'documents' : 'unnamed', described, undefined, told);
  else if (!speaker) put(list, 'documents', described, undefined, told);
  else put(list, speaker.kind === 'outlet' ? 'outlets' : 'named', speaker.name, speaker.id, told);
  for (const id of claim.via) {
    const outlet = actorOf(document, id);
    if (outlet?.kind === 'outlet' && id !== claim.actor) put(list, 'outlets', outlet.name, id, told);
  }
}

/** Named by its source, with the stretch as its one place. */
function placeStretch(list: SourceList, stretch: Stretch, source: SourcingSource | undefined): void {
  const { document, words } = list;
  const name = actorOf(document, source?.actor)?.name ?? (source?.words ? words([source.words]) : '');
  if (name !== '') put(list, 'alone', name, source?.actor, { content: [stretch], hands: 1 });
}

function put(
  { document, groups, words }: SourceList,
  kind: SourceGroupKind,
  name: string,
  actor: ActorId | undefined,
  { content, hands }: { readonly content: readonly Span[]; readonly hands: number },
): void {
  const group = groups.get(kind) ?? new Map();
  groups.set(kind, group);
  const id = actor ?? name.toLowerCase();
  const source = group.get(id) ?? { id, name, actor, actorKind: actorOf(document, actor)?.kind, claims: [] };
  group.set(id, source);
  source.claims.push({ span: cover(content), words: words(content), hands });
}

const inOrder = (source: Source): Source => ({
  ...source,
  claims: [...source.claims].sort((a, b) => a.span.start - b.span.start),
});

const actorOf = ({ actors }: Document, id: ActorId | undefined): Actor | undefined =>
  id === undefined ? undefined : actors.find((actor) => actor.id === id);
