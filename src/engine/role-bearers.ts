import type { Someone } from './actors';
import type { Language } from './language';
import { add } from './multimap';
import type { Referent } from './pronouns';
import { contradicts, fits, isLessThan, type Role, type Standing } from './roles';

/** Everybody of whom the article tells a role, for phrases to mean. */
export interface Bearers {
  readonly byHead: ReadonlyMap<string, readonly Someone[]>;
  readonly standings: ReadonlyMap<Someone, Standing>;
  readonly language: Language;
}

export function bearersOf(people: readonly Someone[], language: Language): Bearers {
  const byHead = new Map<string, Someone[]>();
  const standings = new Map<Someone, Standing>();
  for (const each of people) {
    if (each.kind !== 'person') continue;
    const roles = [...each.roles.values()];
    standings.set(each, {
      nations: each.nations,
      parties: new Set(roles.map(({ party }) => party).filter((party) => party !== undefined)),
    });
    const heads = roles.flatMap(({ head }) => [head, head.slice(head.lastIndexOf('-') + 1)]);
    for (const head of new Set(heads.flatMap((head) => [head, ...calledSo(head, language)]))) add(byHead, head, each);
  }
  return { byHead, standings, language };
}

const nouns = new WeakMap<Language, ReadonlyMap<string, readonly string[]>>();

/** The nouns that can mean who has this role. */
function calledSo(head: string, language: Language): readonly string[] {
  let byRole = nouns.get(language);
  if (!byRole) {
    const made = new Map<string, string[]>();
    for (const [noun, meant] of language.sameRoles) for (const role of meant) add(made, role, noun);
    byRole = made;
    nouns.set(language, byRole);
  }
  return byRole.get(head) ?? [];
}

/** Those whose role fits, and how. */
function fitting({ byHead, standings, language }: Bearers, role: Role) {
  const people = byHead.get(role.party === role.head ? 'lawmaker' : role.head) ?? [];
  const standing = (each: Someone): Standing => standings.get(each) ?? { nations: each.nations, parties: new Set() };
  const some = (test: (known: Role, standing: Standing) => boolean) =>
    people.filter((each) => [...each.roles.values()].some((known) => test(known, standing(each))));
  return {
    all: some((known, its) => fits(role, known, its, language)),
    holding: some((known, its) => fits(role, known, its, language) && known.isFormer === role.isFormer),
    exact: some((known, its) => isExact(role, known) && fits(role, known, its, language)),
    less: some((known, its) => isLessThan(known, role, its, language)),
  };
}

const isExact = (role: Role, known: Role): boolean =>
  known.nation === role.nation && known.modifiers.length === role.modifiers.length;

/**
 * Everybody whose role it fits: of those named before it, who has just that role, else all; else somebody named later; else the one person
 * of whom only the bare office is known ("the minister" – "the transport minister").
 */
export function whoHas(role: Role, at: number, bearers: Bearers): Referent {
  const { all, holding, exact, less } = fitting(bearers, role);
  const isBefore = (each: Someone) => (each.occurrences[0]?.start ?? 0) < at;
  const before = all.filter(isBefore);
  const ofNation = before.filter(({ nations }) => role.nation !== undefined && nations.has(role.nation));
  const exactly = exact.filter(isBefore);
  const still = holding.filter(isBefore); // who was president once is "the president" only where nobody is it now
  const only = (list: readonly Someone[]) => (list.length === 1 ? list : []);
  const tiers = [ofNation, only(exactly), only(still), before, exact, only(less)]; // `exact`: named only further down
  const best = tiers.find((tier) => tier.length > 0) ?? [];
  return best.length === 1 ? { actor: best[0], candidates: [] } : { actor: undefined, candidates: best };
}

/** Of these one has one, or few: the one lawyer whom an article names is "his lawyer". */
const PERSONAL =
  /^(?:wife|husband|ex-wife|ex-husband|widow|widower|spouse|mother|father|mom|mum|dad|brother|sister|son|daughter|girlfriend|boyfriend|fiancé|fiancée|partner|lawyer|attorney|solicitor|barrister|counsel|doctor|coach|boss|predecessor|successor|agent|manager|tutor|landlord|biographer)$/;

/** "his lawyer", "Lund's lawyer": who is told to be that person's, else the only one there is. */
export function whoIsOf(role: Role, owner: Someone | undefined, at: number, bearers: Bearers): Referent {
  const nobody: Referent = { actor: undefined, candidates: [] };
  if (!owner) return nobody;
  const all = fitting(bearers, role).all.filter((each) => each !== owner);
  const name = owner.spelling.words.at(-1) ?? '';
  const isTold = ({ owner: whose, modifiers, complement }: Role) =>
    whose === name || modifiers.includes(name) || complement?.split(' ').at(-1) === name;
  const told = all.filter((each) => [...each.roles.values()].some(isTold));
  if (told.length === 1) return { actor: told[0], candidates: [] };
  const isFree = ({ owner: whose, complement }: Role) => whose === undefined && complement === undefined;
  const [only, second] = all.filter((each) => (each.occurrences[0]?.start ?? 0) < at);
  const isHis = only && !second && PERSONAL.test(role.head) && [...only.roles.values()].every(isFree);
  return isHis ? { actor: only, candidates: [] } : nobody;
}

/** What a phrase of a speaker's party, seat or fortune says of somebody whose article told none of it: a second name for whom it is about. */
export const isEpithet = ({ isRegional, isFormer, party, head, modifiers, complement }: Role): boolean =>
  isRegional ||
  party !== undefined ||
  EPITHET.test(head) ||
  (isFormer && complement === 'state') ||
  modifiers.some((word) => AGE.test(word));

const AGE = /^\d+-year-old$/;

const EPITHET =
  /^(?:senator|congressman|congresswoman|billionaire|millionaire|mogul|tycoon|magnate|businessman|businesswoman)$/;

const isPolitical = ({ head, party }: Role, { offices }: Language): boolean =>
  party !== undefined || offices.has(head) || /^(?:candidate|nominee|contender|hopeful|lawmaker)$/.test(head);

/** Who is called so stands for nothing and sits nowhere. */
const OUT_OF_OFFICE =
  /^(?:spokesman|spokeswoman|spokesperson|adviser|advisor|aide|strategist|consultant|scholar|professor|economist|analyst|expert|researcher|journalist|reporter|correspondent|columnist|moderator|host|anchor|lawyer|attorney|wife|husband|son|daughter)$/;

/** Can the phrase mean this person, as far as the article tells of them? */
export function canBe(role: Role, each: Someone, { standings, language }: Bearers): boolean {
  const standing = standings.get(each);
  if (standing && contradicts(role, standing)) return false;
  if (isPolitical(role, language) && [...each.roles.values()].some(({ head }) => OUT_OF_OFFICE.test(head)))
    return false;
  const held = [...each.roles.values()].filter(({ head, isFormer }) => language.offices.has(head) && !isFormer);
  const isOffice = language.offices.has(role.head);
  return (
    held.length === 0 ||
    !isOffice ||
    held.some(({ head }) => language.sameRoles.get(role.head)?.has(head) || head === role.head)
  );
}
