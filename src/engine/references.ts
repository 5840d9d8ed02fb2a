import type { Someone } from './actors';
import { HIDDEN, type Paragraph, type Reading, type Span } from './document';
import type { Language, Pronoun } from './language';
import { add } from './multimap';
import type { Occurrence } from './occurrences';
import { type Antecedent, type Referent, resolvePronoun } from './pronouns';
import { type RolePhrase, rolePhrasesIn } from './role-phrases';
import { fits, isLessThan, type Role } from './roles';
import { insideOf, lastStarting } from './spans';
import { spanOf, type Words, wordsOf } from './words';

/** A role phrase or pronoun in the article's own voice, with whom it means; absolute offsets. */
export interface Reference extends Span, Referent {
  readonly form: 'nominal' | 'pronoun';
  readonly text: string;
}

/** What references are resolved against. */
export interface Scene {
  readonly people: readonly Someone[];
  /** Their names, in order of position. */
  readonly names: readonly { readonly use: Occurrence; readonly actor: Someone }[];
  /** Sources of attributions: whoever says something is what the text is about. */
  readonly sources: readonly Span[];
  readonly isQuoted: (offset: number) => boolean;
  readonly language: Language;
}

const NEAR_START = 40; // characters; a name this near to its sentence's start is taken for the subject

/** Resolves role phrases ("the Russian foreign minister") and he/she outside quotations, in order of position. */
export function resolveReferences(paragraphs: readonly Paragraph[], scene: Scene): Reference[] {
  const prose = paragraphs.filter(({ kind }) => kind !== 'furniture' && kind !== 'heading');
  const place = placesIn(prose);
  const byRole = peopleByRole(scene.people);
  const isSource = insideOf(scene.sources.filter((source, i) => source.start >= (scene.sources[i - 1]?.end ?? 0)));
  const names = namesOf(scene);
  const found: Reference[] = [];
  const antecedents: Antecedent[] = [];
  let name = 0;
  const enter = ({ actor, at }: Named, isName: boolean) => {
    const { sentence, start, paragraph } = place(at);
    const isSubject = (isName && at - start < NEAR_START) || isSource(at);
    antecedents.push({ actor, at, sentence, paragraph, isSubject });
  };
  for (const { local, start: at, end } of referringIn(prose, scene)) {
    for (let next = names[name]; next && next.at < at; next = names[++name]) enter(next, true);
    const { sentence, paragraph } = place(at);
    const referent = local.role
      ? whoHas(local.role, at, byRole)
      : resolvePronoun(local.pronoun, /^him$/i.test(local.text), at, sentence, paragraph, antecedents);
    const { form, text } = local;
    found.push({ start: at, end, form, text, actor: referent.actor, candidates: referent.candidates });
    if (!referent.actor) continue;
    enter({ actor: referent.actor, at }, false);
    if (local.role?.nation) referent.actor.nations.add(local.role.nation); // another country's minister is somebody else from now on
  }
  return found;
}

interface Named {
  readonly actor: Someone;
  /** Offset. */
  readonly at: number;
}

/** For an offset: its sentence, counted through the article, where that starts, and its paragraph. O(log n). */
function placesIn(paragraphs: readonly Paragraph[]) {
  const count = paragraphs.reduce((sum, { reading }) => sum + reading.sentences.length, 0);
  const starts = new Int32Array(count);
  const inParagraph = new Int32Array(count);
  let next = 0;
  paragraphs.forEach(({ start, reading }, paragraph) => {
    for (const sentence of reading.sentences) {
      starts[next] = start + sentence.start;
      inParagraph[next++] = paragraph;
    }
  });
  return (offset: number) => {
    const sentence = Math.max(
      0,
      lastStarting(starts, offset, (start) => start),
    );
    return { sentence, start: starts[sentence] ?? 0, paragraph: inParagraph[sentence] ?? 0 };
  };
}

/** What refers to somebody in the article's own voice, in order of position. */
function referringIn(paragraphs: readonly Paragraph[], { isQuoted, language }: Scene) {
  const found: (Span & { readonly local: Local })[] = [];
  for (const { start, prose, reading } of paragraphs)
    for (const local of localReferences(prose, reading, language).referring)
      if (!isQuoted(start + local.start)) found.push({ local, start: start + local.start, end: start + local.end });
  return found;
}

/** Names of persons in the article's own voice, in order of position. */
function namesOf({ names, isQuoted }: Scene): Named[] {
  const found: Named[] = [];
  for (const { use, actor } of names)
    if (actor.kind === 'person' && !use.isHeading && !isQuoted(use.start)) found.push({ actor, at: use.start });
  return found;
}

// --- what a paragraph's own words refer with ----------------------------------------------------------------------

/** Spans are relative; a role phrase's text leaves out its "the". */
type Local = Span & { readonly text: string } & (
    | { readonly form: 'nominal'; readonly role: Role; readonly pronoun?: never }
    | { readonly form: 'pronoun'; readonly role?: never; readonly pronoun: Pronoun }
  );

const known = new WeakMap<Reading, { readonly referring: readonly Local[] }>();

/** Role phrases and he/she of a paragraph, in order; kept as long as its reading is. */
function localReferences(
  prose: string,
  reading: Reading,
  language: Language,
): { readonly referring: readonly Local[] } {
  let local = known.get(reading);
  if (!local) {
    const words = wordsOf(prose, reading);
    const phrases: readonly RolePhrase[] = rolePhrasesIn(words, reading.sentences, language);
    const written = (from: number, to: number) => textOf(prose, spanOf(words, { from, to }));
    const nominal = ({ from, to, role }: RolePhrase): Local => ({
      ...spanOf(words, { from, to }),
      form: 'nominal',
      text: written(from + 1, to),
      role,
    });
    const referring = [...phrases.map(nominal), ...pronounsIn(prose, words, language)];
    local = { referring: referring.sort((a, b) => a.start - b.start) };
    known.set(reading, local);
  }
  return local;
}

const textOf = (prose: string, { start, end }: Span): string => prose.slice(start, end).replaceAll(HIDDEN, '');

function pronounsIn(prose: string, words: Words, language: Language): Local[] {
  const found: Local[] = [];
  words.lower.forEach((word, from) => {
    const pronoun = language.pronouns.get(word);
    const isHeOrShe = pronoun?.person === 3 && (pronoun.gender === 'm' || pronoun.gender === 'f');
    if (!pronoun || !isHeOrShe) return;
    const span = spanOf(words, { from, to: from + 1 });
    found.push({ ...span, form: 'pronoun', text: textOf(prose, span), pronoun });
  });
  return found;
}

// --- role phrases -------------------------------------------------------------------------------------------------

function peopleByRole(people: readonly Someone[]): ReadonlyMap<string, readonly Someone[]> {
  const byRole = new Map<string, Someone[]>();
  for (const each of people) {
    if (each.kind !== 'person') continue;
    for (const head of new Set(
      [...each.roles.values()].flatMap((role) => [role.head, role.head.slice(role.head.lastIndexOf('-') + 1)]),
    )) {
      add(byRole, head, each);
    }
  }
  return byRole;
}

/**
 * Everybody whose role it fits: of those named before it, who has just that role, else all; else somebody named later; else the one person
 * of whom only the bare office is known ("the minister" – "the transport minister").
 */
function whoHas(role: Role, at: number, byRole: ReadonlyMap<string, readonly Someone[]>): Referent {
  const people = byRole.get(role.head) ?? [];
  const some = (test: (known: Role, each: Someone) => boolean) =>
    people.filter((each) => [...each.roles.values()].some((known) => test(known, each)));
  const fitting = some((known, each) => fits(role, known, each.nations));
  const before = fitting.filter((each) => (each.occurrences[0]?.start ?? 0) < at);
  const isExact = (known: Role) => known.nation === role.nation && known.modifiers.length === role.modifiers.length;
  const exact = before.filter((each) =>
    [...each.roles.values()].some((known) => isExact(known) && fits(role, known, each.nations)),
  );
  const less = some((known, each) => isLessThan(known, role, each.nations));
  const ofNation = before.filter(({ nations }) => role.nation !== undefined && nations.has(role.nation));
  const later = fitting.filter((each) => [...each.roles.values()].some(isExact)); // named only further down
  const tiers = [ofNation, exact.length === 1 ? exact : [], before, later, less.length === 1 ? less : []];
  const best = tiers.find((tier) => tier.length > 0) ?? [];
  return best.length === 1 ? { actor: best[0], candidates: [] } : { actor: undefined, candidates: best };
}
