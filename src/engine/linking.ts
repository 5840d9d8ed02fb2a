import type { Mention, Paragraph } from './document';
import { type KeptActors, keepActors } from './kept-actors';
import { castNow, type KeptCast } from './kept-cast';
import { type KeptReferences, keepReferences } from './kept-references';
import { type KeptSaid, keepSaid } from './kept-said';
import { kinOf } from './kin';
import type { Language } from './language';
import { type Paired, paragraphAt } from './linked';
import { idsOf, unresolvedIn } from './present';
import { type KeptQuoted, keepQuoted, quotedReferences } from './quoted-references';
import type { PronounStudy } from './references';
import { seamOf } from './seam';
import { insideOf, partsOf } from './spans';

/** An article whose paragraphs have been read, and whose names are people. */
export interface ReadThrough {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly quotations: readonly Paired[];
  /** Those of them that are names of works. */
  readonly titles: readonly Paired[];
  readonly cast: KeptCast;
  readonly language: Language;
  readonly study: PronounStudy | undefined;
}

/** Whom everything in one version means, and who says what. */
export interface Links {
  readonly references: KeptReferences;
  readonly said: KeptSaid;
  readonly quoted: KeptQuoted;
  readonly told: KeptActors;
  readonly unresolved: readonly Mention[];
}

/** Ties pronouns, role phrases and claims to people; `before` is what was found in another version, whose parts are taken over where they can be. */
export function link(read: ReadThrough, before: Links | undefined): Links {
  const { text, paragraphs, quotations, titles, cast, language, study } = read;
  const { people, names, shared } = castNow(cast);
  const ids = idsOf(people);
  const version = { text, paragraphs, cast, people, ids };
  const kin = before && kinOf(before.told, version, seamOf(before.told, version));
  const parts = partsOf(quotations);

  const scene = { people, names, isQuoted: insideOf(parts), language, study };
  const kept = keepReferences(paragraphs, scene, before?.references, kin); // "the minister", "she"
  const { references } = kept;
  const mentions = { text, names, shared, references, people, language, paragraphAt: indexIn(paragraphs) };
  const sayings = { paragraphs, quotations, parts, titles: new Set(titles), mentions, ids };
  const said = keepSaid(sayings, before?.said, kept.made === 'anew' ? undefined : kin?.seam);

  const areSame = kin?.areSame === true && kept.made === 'moved';
  const around = kin && said.window && { ...kin, seam: said.window, areSame };
  const actors = new Map(people.map((each) => [ids.get(each) ?? '', each]));
  const heard = { quotations, attributions: said.attributions, actors };
  const quoted = keepQuoted(kept, heard, before?.quoted, around); // "I", and "she" in what he says

  const all = [...references, ...quotedReferences(quoted)];
  const mentioned = { ...version, names, references: all };
  const told = keepActors(mentioned, before?.told, quoted.others.made === 'anew' ? undefined : around);
  return { references: kept, said, quoted, told, unresolved: unresolvedIn(all, shared, ids) };
}

const indexIn =
  (paragraphs: readonly Paragraph[]) =>
  (offset: number): number =>
    paragraphAt(paragraphs, offset);
