import type { SharedName, Someone } from './actors';
import type { Chained } from './chains';
import type { Crediting } from './credits';
import type { Actor, ActorId, Anonymity, Attribution, Credit, Mention } from './document';
import { anonymous } from './later-reasons';
import type { Occurrence } from './occurrences';
import type { Reference } from './references';
import { plain } from './spellings';

/** An actor's id. */
export type Ids = ReadonlyMap<Someone, ActorId>;

/** Mentions of somebody who could be several people, or nobody that the article names; in order of position. */
export function unresolvedIn(references: readonly Reference[], shared: readonly SharedName[], ids: Ids): Mention[] {
  const id = (somebody: Someone): ActorId => ids.get(somebody) ?? '';
  return [
    ...references
      .filter((reference) => !reference.actor && reference.candidates.length > 1)
      .map(({ start, end, form, candidates }) => open(start, end, form, candidates.map(id))),
    ...shared.map(({ occurrence, candidates }) => open(occurrence.start, occurrence.end, 'name', candidates.map(id))),
  ].sort((a, b) => a.start - b.start);
}

const open = (start: number, end: number, form: Mention['form'], candidates: readonly ActorId[]): Mention => ({
  start,
  end,
  form,
  how: 'unresolved',
  candidates,
});

export function idsOf(people: readonly Someone[]): Ids {
  const ids = new Map<Someone, ActorId>();
  const taken = new Set<ActorId>();
  for (const somebody of people) {
    const { slug } = somebody.spelling;
    let id = slug;
    for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
    taken.add(id);
    ids.set(somebody, id);
  }
  return ids;
}

/** Turns somebody, and what refers to them, into the document's plain values. */
export function actorOf(somebody: Someone, id: ActorId, references: readonly Reference[]): Actor {
  const { kind, occurrences } = somebody;
  const spellings = distinct(occurrences.map(({ spelling }) => spelling.plain));
  const listed = kind === 'outlet' ? somebody.spelling.known : undefined; // a paper before its columns and shows
  const fullest = [...spellings].sort((a, b) => wordsIn(b) - wordsIn(a) || b.length - a.length)[0];
  const name = spellings.find((spelling) => spelling === listed) ?? fullest ?? id;
  const named = occurrences.map(({ start, end, spelling }) =>
    meant(start, end, 'name', spelling.plain === name ? 'explicit' : 'alias'),
  );
  const referred = references.map(({ start, end, form }) =>
    meant(start, end, form, form === 'pronoun' ? 'pronoun' : 'alias'),
  );
  return {
    id,
    name,
    kind,
    aliases: spellings.filter((spelling) => spelling !== name),
    titles: titlesOf(occurrences, references),
    mentions: referred.length === 0 ? named : [...named, ...referred].sort((a, b) => a.start - b.start),
  };
}

const wordsIn = (name: string): number => name.split(' ').length;

const meant = (start: number, end: number, form: Mention['form'], how: Mention['how']): Mention => ({
  start,
  end,
  form,
  how,
  candidates: [],
});

/** Titles, roles and role phrases in order of first use; of those at one place a title comes first. */
function titlesOf(occurrences: readonly Occurrence[], references: readonly Reference[]): string[] {
  const used: { readonly text: string; readonly start: number }[] = [];
  for (const { title, roles, start } of occurrences) {
    if (title !== undefined) used.push({ text: title, start });
    for (const text of roles) used.push({ text, start });
  }
  for (const { form, text, start } of references) if (form === 'nominal') used.push({ text, start });
  return distinct(used.sort((a, b) => a.start - b.start).map(({ text }) => plain(text)));
}

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

export const creditOf = (credit: Crediting, ids: Ids): Credit => ({ ...credit, actor: ids.get(credit.actor) ?? '' });

export function attributionOf(chained: Chained, ids: Ids): Attribution {
  const { kind, stance, source, cue, content, speaker, channels, confidence, basis, occasion, within } = chained;
  const id = (somebody: Someone): ActorId => ids.get(somebody) ?? '';
  const through = channels.filter(({ actor }) => actor !== speaker.actor);
  return {
    kind,
    stance,
    source,
    cue,
    content,
    actor: speaker.actor && id(speaker.actor),
    via: through.filter(({ isDoubtful }) => !isDoubtful).map(({ actor }) => id(actor)),
    channels: through.map((channel) => ({ ...channel, actor: id(channel.actor) })),
    how: speaker.how,
    isUnnamed: speaker.isUnnamed,
    anonymity: anonymityOf(chained),
    candidates: speaker.candidates.map(id),
    confidence,
    basis,
    occasion,
    within,
  };
}

function anonymityOf({ source, speaker, form, count, reason }: Chained): Anonymity | undefined {
  const [whole] = source;
  return whole && speaker.isUnnamed && !form ? anonymous(whole, count, reason) : undefined;
}
