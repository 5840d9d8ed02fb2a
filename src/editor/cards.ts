// What a hover says, as plain values: the words are decided and tested here; hovers.ts makes Markdown and links of them.
import type { Article } from '../article';
import type { Finding } from '../checks/check';
import type { Actor, ActorId, Attribution, Document, Mention, Quotation, Span } from '../engine/document';
import { hasSpeaker, lacksSpeaker } from '../engine/speakers';
import { cover, wordsOf } from './ledger';

/** `vscode.l10n.t`, given by the caller so that the cards can be tested without the editor. */
export type Translate = (message: string, ...values: (string | number)[]) => string;

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
}

/** What every card is made from. `words` goes through the whole article once for all of them. */
interface Told extends Pick<Article, 'document' | 'findings'> {
  readonly words: (spans: readonly Span[]) => string;
  readonly t: Translate;
}

/**
 * The cards for the character at `offset`: who is named there first, then every claim that it belongs to, innermost first.
 * Where there are none, those for the character before: a cursor stands there when it has just written a word.
 */
export function cardsAt({ document, findings }: Article, offset: number, t: Translate): readonly Card[] {
  const told: Told = { document, findings, words: wordsOf(document), t };
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
  const { document, findings, t } = told;
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
    ...loose.map((one) => looseCard(one, about(one.parts), t)),
  ].sort((a, b) => lengthOf(a.span) - lengthOf(b.span));
}

function claimCard(told: Told, claim: Attribution, findings: readonly Finding[]): Card {
  const { document, words, t } = told;
  const cue = words(claim.cue);
  const via = claim.via.map((id) => nameOf(document, id)).join(', ');
  return {
    span: cover(claim.content),
    title: speakerName(told, claim),
    kind: claimKind(claim, t),
    lines: [
      howKnown(told, claim),
      ...(cue ? [t('Reported with “{0}”', cue)] : []),
      ...(via ? [t('As reported by {0}', via)] : []),
      t('Not checked yet'),
    ],
    findings,
    link: undefined,
  };
}

function looseCard({ start, end }: Quotation, findings: readonly Finding[], t: Translate): Card {
  const lines = [t('The article does not say who says this.'), t('Not checked yet')];
  return {
    span: { start, end },
    title: t('No speaker'),
    kind: t('direct quotation'),
    lines,
    findings,
    link: undefined,
  };
}

function speakerName({ document, words, t }: Told, claim: Attribution): string {
  if (!hasSpeaker(claim)) return claim.candidates.length > 0 ? t('Speaker not clear') : t('No speaker');
  return claim.isUnnamed || claim.actor === undefined ? words(claim.source) : nameOf(document, claim.actor);
}

function howKnown({ document, words, t }: Told, claim: Attribution): string {
  const source = words(claim.source);
  if (!hasSpeaker(claim)) return couldBe(document, claim.candidates, t) ?? t('The article does not say who says this.');
  if (claim.isUnnamed) return t('Described and not named: “{0}”', source);
  if (claim.actor === undefined) return t('Stands in a document: “{0}”', source);
  if (claim.how === 'pronoun') return t('Understood from the pronoun “{0}”', source);
  if (claim.how === 'carried-over') return t('Carried over from the words before');
  return claim.how === 'alias' ? t('Known by another name or role: “{0}”', source) : t('Named here: “{0}”', source);
}

function claimKind({ kind, stance }: Attribution, t: Translate): string {
  if (stance === 'attitude') return t('what somebody thinks or feels, told by the writer');
  return { direct: t('direct quotation'), mixed: t('partly quoted'), indirect: t('reported in other words') }[kind];
}

const actorKinds = (t: Translate) => ({
  person: t('person'),
  organisation: t('organisation'),
  outlet: t('news outlet'),
  place: t('place'),
  group: t('group'),
});

function couldBe(document: Document, candidates: readonly ActorId[], t: Translate): string | undefined {
  const names = candidates.map((id) => nameOf(document, id));
  return names.length > 0 ? t('Could be: {0}', names.join(' · ')) : undefined;
}

const nameOf = ({ actors }: Document, id: ActorId): string => actors.find((actor) => actor.id === id)?.name ?? id;

const holds = (offset: number) => (span: Span) => span.start <= offset && offset < span.end;

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const lengthOf = ({ start, end }: Span): number => end - start;
