// What a hover says, as plain values: the words are decided and tested here; hovers.ts makes Markdown and links of them.

import { cover } from '../annotations/cover';
import type { Article } from '../article';
import type { Finding } from '../checks/check';
import type { Actor, ActorId, Attribution, Document, Mention, Quotation, Span } from '../engine/document';
import { lacksSpeaker } from '../engine/speakers';
import { type Told as ClaimTold, claimKind, claimLines, couldBe, looseLines, speakerName } from './claim-card';
import { wordsOf } from './ledger';
import type { Translate } from './translate';

/** Texts are the article's and the machine's words as they are; whoever shows them escapes them. */
export interface Card {
  /** The words that the card is about. */
  readonly span: Span;
  readonly title: string;
  /** What it is, in a few words. */
  readonly kind: string;
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
  /** A place to jump to. */
  readonly link: { readonly label: string; readonly target: Span } | undefined;
  /** The card is about an actor, and people can decide who that is. */
  readonly isActor?: true;
  /** The card is about a claim, and people can decide who says it and whether it is checked. */
  readonly claim?: 'quoted' | 'reported';
}

/** What every card is made from. */
interface Told extends ClaimTold {
  readonly findings: readonly Finding[];
  readonly decided: Decided;
}

/** What people decided about a claim, by its words' places: a line each. */
export type Decided = (content: readonly Span[]) => readonly string[];

/**
 * The cards for the character at `offset`: who is named there first, then every claim that it belongs to, innermost first.
 * Where there are none, those for the character before: a cursor stands there when it has just written a word.
 */
export function cardsAt(
  { document, findings }: Article,
  offset: number,
  t: Translate,
  decided: Decided = () => [t('Not checked yet')],
): readonly Card[] {
  const told: Told = { document, findings, words: wordsOf(document), t, decided };
  const cards = (at: number) => [...actorCards(told, at), ...claimCards(told, at)];
  const here = cards(offset);
  return here.length > 0 ? here : cards(offset - 1);
}

function actorCards(told: Told, offset: number): Card[] {
  const { document } = told;
  const known = document.actors.flatMap((actor) =>
    actor.mentions.filter(holds(offset)).map((mention) => actorCard(told, actor, mention)),
  );
  return known.length > 0 ? known : document.unresolved.filter(holds(offset)).map((one) => unclearCard(told, one));
}

function actorCard({ document, words, t }: Told, actor: Actor, mention: Mention): Card {
  const [first] = actor.mentions;
  const isFirst = !first || first.start === mention.start;
  return {
    span: mention,
    title: actor.name,
    kind: actorKinds(t)[actor.kind],
    lines: [
      ...(mention.form === 'name' ? [] : [t('“{0}” stands for this name here.', words([mention]))]),
      ...(actor.titles.length > 0 ? [t('Titles and roles: {0}', actor.titles.join(' · '))] : []),
      ...(actor.aliases.length > 0 ? [t('Also called: {0}', actor.aliases.join(' · '))] : []),
      quotedLine(document, actor.id, t),
    ],
    findings: [],
    link: isFirst ? undefined : { label: t('Go to first mention'), target: first },
    isActor: true,
  };
}

function quotedLine({ attributions }: Document, actor: ActorId, t: Translate): string {
  const own = attributions.filter((one) => one.actor === actor && one.stance !== 'attitude');
  const quoted = own.filter(({ kind }) => kind !== 'indirect').length;
  const reported = own.length - quoted;
  const carried = attributions.filter(({ via }) => via.includes(actor)).length;
  const parts = [
    ...(quoted > 0 ? [quoted === 1 ? t('Quoted once') : t('Quoted {0} times', quoted)] : []),
    ...(reported > 0
      ? [reported === 1 ? t('Reported in other words once') : t('Reported in other words {0} times', reported)]
      : []),
    ...(carried > 0
      ? [carried === 1 ? t('Credited with a report once') : t('Credited with reports {0} times', carried)]
      : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : t('Not quoted');
}

function unclearCard({ document, words, t }: Told, mention: Mention): Card {
  return {
    span: mention,
    title: words([mention]),
    kind: t('not clear who'),
    lines: [couldBe(document, mention.candidates, t) ?? t('The article names nobody whom this fits.')],
    findings: [],
    link: undefined,
  };
}

/** Where no claim's own words are under the mouse, the claims whose source or cue is. */
function claimCards(told: Told, offset: number): Card[] {
  const { document, findings } = told;
  const under = (spans: readonly Span[]) => spans.some(holds(offset));
  const claims = document.attributions.filter(({ content }) => under(content));
  const loose = document.quotations.filter(
    (one) => one.attribution === undefined && lacksSpeaker(document, one) && under(one.parts),
  );
  const cued =
    claims.length + loose.length > 0
      ? []
      : document.attributions.filter(({ source, cue }) => under(source) || under(cue));
  const about = (spans: readonly Span[]) => findings.filter((finding) => spans.some((span) => overlap(span, finding)));
  return [
    ...[...claims, ...cued].map((one) => claimCard(told, one, about(one.content))),
    ...loose.map((one) => looseCard(told, one, about(one.parts))),
  ].sort((a, b) => lengthOf(a.span) - lengthOf(b.span));
}

function claimCard(told: Told, claim: Attribution, findings: readonly Finding[]): Card {
  return {
    span: cover(claim.content),
    title: speakerName(told, claim),
    kind: claimKind(claim, told.t),
    lines: [...claimLines(told, claim), ...told.decided(claim.content)],
    findings,
    link: undefined,
    claim: claim.kind === 'indirect' ? 'reported' : 'quoted',
  };
}

function looseCard({ t, decided }: Told, quotation: Quotation, findings: readonly Finding[]): Card {
  return {
    span: { start: quotation.start, end: quotation.end },
    title: t('No speaker'),
    kind: t('direct quotation'),
    lines: [...looseLines(quotation, t), ...decided(quotation.parts)],
    findings,
    link: undefined,
    claim: 'quoted',
  };
}

const actorKinds = (t: Translate) => ({
  person: t('person'),
  organisation: t('organisation'),
  outlet: t('news outlet'),
  place: t('place'),
  group: t('group'),
});

const holds = (offset: number) => (span: Span) => span.start <= offset && offset < span.end;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const lengthOf = ({ start, end }: Span): number => end - start;
