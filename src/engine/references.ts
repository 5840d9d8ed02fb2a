import type { Someone } from './actors';
import type { Paragraph, Span } from './document';
import type { Language } from './language';
import { fits, isLessThan, type Role, readRole } from './roles';
import { isCapitalised, type Words, wordsOf } from './words';

/** A role phrase or pronoun in the article's own voice, with whom it means; absolute offsets. */
export interface Reference extends Span {
  readonly form: 'nominal' | 'pronoun';
  readonly text: string;
  readonly actor: Someone | undefined;
  /** Two or more where they fit equally well. */
  readonly candidates: readonly Someone[];
}

/** What references are resolved against. */
export interface Scene {
  readonly people: readonly Someone[];
  /** Sources of attributions: whoever says something is what the text is about. */
  readonly sources: readonly Span[];
  readonly isQuoted: (offset: number) => boolean;
  readonly language: Language;
}

/** A mention of somebody, for what follows to refer to. */
interface Antecedent {
  readonly actor: Someone;
  readonly at: number;
  readonly sentence: number;
  readonly isSubject: boolean;
}

const STOPS_ROLE = /^(?:and|or|of|in|on|at|to|for|with|that|who|which|his|her|their|its|the|a|is|was|has|had)$/;
const LONGEST_PHRASE = 6; // tokens between "the" and its role noun
// Weights as in the prototype's salience rule, measured there at 92 % on he/she with gold mentions; set once, not tuned.
const PER_SENTENCE = 1;
const SUBJECT = 1.6;
const SAME_GENDER = 1;
const PER_MENTION = 0.15;
const PER_CHARACTER = 0.0008;
const CLEAR_LEAD = 0.35; // less than this between the two best, and it is nobody's: the editor decides
const FARTHEST_SENTENCE = 4;
const SAME_CLAUSE = 0.8; // "Lund said that he …": whoever speaks is spoken of first
const NEXT_TO = 1.5; // "Putin his …": a possessive goes with the name beside it
const NEAR = 25; // characters

/** Resolves role phrases ("the Russian foreign minister") and he/she outside quotations, in order of position. */
export function resolveReferences(paragraphs: readonly Paragraph[], scene: Scene): Reference[] {
  const found: Reference[] = [];
  const antecedents = namedAntecedents(paragraphs, scene);
  let sentence = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'furniture' || paragraph.kind === 'heading') continue;
    const words = wordsOf(paragraph.prose, paragraph.reading);
    for (const { from, to } of paragraph.reading.sentences) {
      for (let at = from; at < to; at++) {
        const reference = referenceAt(words, at, to, paragraph, scene, antecedents, sentence);
        if (!reference) continue;
        found.push(reference);
        if (reference.actor)
          antecedents.push({
            actor: reference.actor,
            at: reference.start,
            sentence,
            isSubject: isSubject(scene, reference),
          });
      }
      sentence++;
    }
  }
  return found;
}

function namedAntecedents(paragraphs: readonly Paragraph[], scene: Scene): Antecedent[] {
  const starts = paragraphs
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'heading')
    .flatMap((paragraph) => paragraph.reading.sentences.map((sentence) => paragraph.start + sentence.start));
  const all = scene.people
    .filter(({ kind }) => kind === 'person')
    .flatMap((actor) =>
      actor.occurrences.filter((use) => !use.isHeading && !scene.isQuoted(use.start)).map((use) => ({ actor, use })),
    )
    .sort((a, b) => a.use.start - b.use.start);
  let sentence = 0;
  return all.map(({ actor, use }) => {
    while (sentence + 1 < starts.length && (starts[sentence + 1] ?? 0) <= use.start) sentence++;
    return {
      actor,
      at: use.start,
      sentence,
      isSubject: isSubject(scene, use) || use.start - (starts[sentence] ?? 0) < 40,
    };
  });
}

const isSubject = (scene: Scene, span: Span): boolean =>
  scene.sources.some((source) => source.start <= span.start && span.end <= source.end);

function referenceAt(
  words: Words,
  at: number,
  to: number,
  paragraph: Paragraph,
  scene: Scene,
  antecedents: readonly Antecedent[],
  sentence: number,
): Reference | undefined {
  const lower = words.lower[at] ?? '';
  const start = paragraph.start + (words.tokens[at]?.start ?? 0);
  if (lower !== 'the' && !isHeOrShe(scene.language, lower)) return undefined;
  if (scene.isQuoted(start)) return undefined;
  if (lower === 'the') return rolePhraseAt(words, at, to, paragraph, scene);
  const span = { start, end: paragraph.start + (words.tokens[at]?.end ?? 0) };
  return { ...span, form: 'pronoun', text: words.raw[at] ?? '', ...whoIs(lower, span, scene, antecedents, sentence) };
}

function isHeOrShe(language: Language, word: string): boolean {
  const pronoun = language.pronouns.get(word);
  return pronoun?.person === 3 && pronoun.number === 'singular' && (pronoun.gender === 'm' || pronoun.gender === 'f');
}

// --- role phrases ------------------------------------------------------------------------------------------------

/** "the former ambassador" and whom the article calls so; undefined where it is a title before a name, or nobody's role. */
function rolePhraseAt(
  words: Words,
  at: number,
  sentenceTo: number,
  paragraph: Paragraph,
  scene: Scene,
): Reference | undefined {
  const { language } = scene;
  for (let head = at + 1; head < sentenceTo && head <= at + LONGEST_PHRASE; head++) {
    if (words.tokens[head]?.kind !== 'word' || STOPS_ROLE.test(words.lower[head] ?? '')) return undefined;
    const isLast = !language.roles.has(words.lower[head + 1] ?? '') || words.tokens[head + 1]?.kind !== 'word';
    if (!isRoleNoun(language, words.lower[head] ?? '') || !isLast) continue;
    const to = withComplement(words, head + 1, scene.people);
    if (isCapitalised(words.raw[to] ?? '') && words.tokens[to]?.kind === 'word' && !/['’]/.test(words.raw[to] ?? ''))
      return undefined;
    const role = readRole(words.lower.slice(at + 1, to), words.raw.slice(at + 1, to), language);
    if (!role) return undefined;
    const span = {
      start: paragraph.start + (words.tokens[at]?.start ?? 0),
      end: paragraph.start + (words.tokens[to - 1]?.end ?? 0),
    };
    return { ...span, form: 'nominal', text: words.raw.slice(at + 1, to).join(' '), ...whoHas(role, span, scene) };
  }
  return undefined;
}

const isRoleNoun = (language: Language, word: string): boolean =>
  language.roles.has(word) || /-(?:general|elect)$/.test(word);

/** Takes in "of state", "to Russia" where somebody's role has just that complement. */
function withComplement(words: Words, at: number, people: readonly Someone[]): number {
  if (!/^(?:of|to|for|at)$/.test(words.lower[at] ?? '')) return at;
  const next = words.lower[at + 1] === 'the' ? at + 2 : at + 1;
  const complement = words.lower[next] ?? '';
  return people.some((each) => each.roles.some((role) => role.complement?.split(' ')[0] === complement))
    ? next + 1
    : at;
}

/** Everybody whose role it fits; the phrase must be somebody's whose role is known no less fully, so that "the minister" waits for one. */
function whoHas(role: Role, span: Span, scene: Scene): Pick<Reference, 'actor' | 'candidates'> {
  const fitting = scene.people.filter(
    (each) => each.kind === 'person' && each.roles.some((known) => fits(role, known, each.nations)),
  );
  const before = fitting.filter((each) => (each.occurrences[0]?.start ?? 0) < span.start);
  const exact = before.filter((each) =>
    each.roles.some(
      (known) =>
        fits(role, known, each.nations) &&
        known.nation === role.nation &&
        known.modifiers.length === role.modifiers.length,
    ),
  );
  const less = scene.people.filter((each) => each.roles.some((known) => isLessThan(known, role, each.nations)));
  const best =
    exact.length === 1
      ? exact
      : before.length > 0
        ? before
        : fitting.length > 0
          ? fitting
          : less.length === 1
            ? less
            : [];
  return best.length === 1 ? { actor: best[0], candidates: [] } : { actor: undefined, candidates: best };
}

// --- he and she --------------------------------------------------------------------------------------------------

/** The most salient person of that gender: near, subject of a sentence, often named. Two who are as good leave it open. */
function whoIs(
  pronoun: string,
  span: Span,
  scene: Scene,
  antecedents: readonly Antecedent[],
  sentence: number,
): Pick<Reference, 'actor' | 'candidates'> {
  const { gender, isPossessive } = scene.language.pronouns.get(pronoun) ?? {};
  const best = new Map<Someone, number>();
  const counts = new Map<Someone, number>();
  for (const antecedent of antecedents) {
    if (antecedent.at >= span.start || sentence - antecedent.sentence > FARTHEST_SENTENCE) continue;
    if (antecedent.actor.gender && antecedent.actor.gender !== gender) continue;
    if (pronoun === 'him' && antecedent.sentence === sentence && antecedent.isSubject) continue;
    counts.set(antecedent.actor, (counts.get(antecedent.actor) ?? 0) + 1);
    const score =
      salience(antecedent, gender, span.start, sentence) +
      (isPossessive && span.start - antecedent.at < NEAR ? NEXT_TO : 0);
    if (score > (best.get(antecedent.actor) ?? Number.NEGATIVE_INFINITY)) best.set(antecedent.actor, score);
  }
  const ranked = [...best]
    .map(([actor, score]) => ({ actor, score: score + Math.min(0.6, PER_MENTION * (counts.get(actor) ?? 0)) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (!first) return { actor: undefined, candidates: [] };
  if (second && first.score - second.score < CLEAR_LEAD)
    return {
      actor: undefined,
      candidates: ranked.filter((each) => first.score - each.score < CLEAR_LEAD).map((each) => each.actor),
    };
  return { actor: first.actor, candidates: [] };
}

function salience(antecedent: Antecedent, gender: string | undefined, at: number, sentence: number): number {
  return (
    (antecedent.isSubject ? SUBJECT + (antecedent.sentence === sentence ? SAME_CLAUSE : 0) : 0) +
    (antecedent.actor.gender === gender ? SAME_GENDER : 0) -
    PER_SENTENCE * (sentence - antecedent.sentence) -
    PER_CHARACTER * (at - antecedent.at)
  );
}
