import type { Someone } from './actors';
import type { Paragraph, Reading, Span } from './document';
import type { Language, Pronoun } from './language';
import { type Antecedent, type Referent, resolvePronoun } from './pronouns';
import { type RolePhrase, rolePhrasesIn } from './role-phrases';
import { fits, isLessThan, type Role } from './roles';
import { insideOf } from './spans';
import { type Words, wordsOf } from './words';

/** A role phrase or pronoun in the article's own voice, with whom it means; absolute offsets. */
export interface Reference extends Span, Referent {
  readonly form: 'nominal' | 'pronoun';
  readonly text: string;
}

/** What references are resolved against. */
export interface Scene {
  readonly people: readonly Someone[];
  /** Sources of attributions: whoever says something is what the text is about. */
  readonly sources: readonly Span[];
  readonly isQuoted: (offset: number) => boolean;
  readonly language: Language;
}

const NEAR_START = 40; // characters; a name this near to its sentence's start is taken for the subject

/** Resolves role phrases ("the Russian foreign minister") and he/she outside quotations, in order of position. */
export function resolveReferences(paragraphs: readonly Paragraph[], scene: Scene): Reference[] {
  const byRole = peopleByRole(scene.people);
  const isSource = insideOf(scene.sources.filter((source, i) => source.start >= (scene.sources[i - 1]?.end ?? 0)));
  const names = namesOf(scene);
  const found: Reference[] = [];
  const antecedents: Antecedent[] = [];
  let sentence = 0;
  let name = 0;
  for (const [paragraph, { kind, start, prose, reading }] of paragraphs.entries()) {
    if (kind === 'furniture' || kind === 'heading') continue;
    const words = wordsOf(prose, reading);
    const { referring } = localReferences(words, reading, scene.language);
    let sentenceStart = start + (reading.sentences[0]?.start ?? 0);
    let within = 0;
    const enter = (at: number) => {
      while (within + 1 < reading.sentences.length && start + (reading.sentences[within + 1]?.start ?? 0) <= at) {
        within++;
        sentenceStart = start + (reading.sentences[within]?.start ?? 0);
      }
    };
    const addNames = (before: number) => {
      for (let next = names[name]; next && next.at < before; next = names[++name]) {
        enter(next.at);
        const isSubject = isSource(next.at) || next.at - sentenceStart < NEAR_START;
        antecedents.push({ ...next, sentence: sentence + within, paragraph, isSubject });
      }
    };
    for (const local of referring) {
      const at = start + (words.tokens[local.from]?.start ?? 0);
      if (scene.isQuoted(at)) continue;
      addNames(at);
      enter(at);
      const span = { start: at, end: start + (words.tokens[local.to - 1]?.end ?? 0) };
      const referent = local.role
        ? whoHas(local.role, at, byRole)
        : resolvePronoun(
            local.pronoun,
            words.lower[local.from] === 'him',
            at,
            sentence + within,
            paragraph,
            antecedents,
          );
      found.push({ ...span, ...referent, form: local.role ? 'nominal' : 'pronoun', text: textOf(words, local) });
      if (local.role?.nation) referent.actor?.nations.add(local.role.nation); // from now on nobody takes another country's minister for this one
      if (referent.actor)
        antecedents.push({
          actor: referent.actor,
          at,
          sentence: sentence + within,
          paragraph,
          isSubject: isSource(at),
        });
    }
    addNames(start + prose.length);
    sentence += reading.sentences.length;
  }
  return found;
}

const textOf = (words: Words, { from, to, role }: Local): string =>
  words.raw.slice(role ? from + 1 : from, to).join(' ');

/** Names of persons in the article's own voice, in order of position. */
function namesOf({ people, isQuoted }: Scene): { readonly actor: Someone; readonly at: number }[] {
  return people
    .filter(({ kind }) => kind === 'person')
    .flatMap((actor) => actor.occurrences.map((use) => ({ actor, at: use.start, isHeading: use.isHeading })))
    .filter(({ at, isHeading }) => !isHeading && !isQuoted(at))
    .sort((a, b) => a.at - b.at);
}

// --- what a paragraph's own words refer with ----------------------------------------------------------------------

type Local = { readonly from: number; readonly to: number } & (
  | { readonly role: Role; readonly pronoun?: never }
  | { readonly role?: never; readonly pronoun: Pronoun }
);

const known = new WeakMap<Reading, { readonly referring: readonly Local[] }>();

/** Role phrases and he/she of a paragraph, in order; kept as long as its reading is. */
function localReferences(words: Words, reading: Reading, language: Language): { readonly referring: readonly Local[] } {
  let local = known.get(reading);
  if (!local) {
    const phrases: readonly RolePhrase[] = rolePhrasesIn(words, reading.sentences, language);
    local = { referring: [...phrases, ...pronounsIn(words, language)].sort((a, b) => a.from - b.from) };
    known.set(reading, local);
  }
  return local;
}

function pronounsIn(words: Words, language: Language): Local[] {
  const found: Local[] = [];
  words.lower.forEach((word, from) => {
    const pronoun = language.pronouns.get(word);
    const isHeOrShe = pronoun?.person === 3 && (pronoun.gender === 'm' || pronoun.gender === 'f');
    if (pronoun && isHeOrShe) found.push({ from, to: from + 1, pronoun });
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
      byRole.set(head, [...(byRole.get(head) ?? []), each]);
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
  const tiers = [ofNation, exact.length === 1 ? exact : [], before, fitting, less.length === 1 ? less : []];
  const best = tiers.find((tier) => tier.length > 0) ?? [];
  return best.length === 1 ? { actor: best[0], candidates: [] } : { actor: undefined, candidates: best };
}
