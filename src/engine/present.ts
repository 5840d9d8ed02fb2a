import type { SharedName, Someone } from './actors';
import type { Chained } from './chains';
import type { Crediting } from './credits';
import type { Actor, ActorId, Attribution, Credit, Mention } from './document';
import type { Reference } from './references';

/** What the document shows of the people that the engine has put together. */
export interface Presented {
  readonly actors: readonly Actor[];
  readonly unresolved: readonly Mention[];
  readonly attributions: readonly Attribution[];
  readonly credits: readonly Credit[];
}

/** Gives everybody an id and a name, and turns working values into the document's plain ones. */
export function present(
  people: readonly Someone[],
  shared: readonly SharedName[],
  references: readonly Reference[],
  linked: readonly Chained[],
  credits: readonly Crediting[],
): Presented {
  const ids = idsOf(people);
  const id = (somebody: Someone): ActorId => ids.get(somebody) ?? '';
  const referring = groupBy(
    references.filter((reference) => reference.actor),
    (reference) => reference.actor as Someone,
  );
  return {
    actors: people.map((somebody) => actorOf(somebody, id(somebody), referring.get(somebody) ?? [])),
    unresolved: [
      ...references
        .filter((reference) => !reference.actor && reference.candidates.length > 1)
        .map(({ start, end, form, candidates }) => open(start, end, form, candidates.map(id))),
      ...shared.map(({ occurrence, candidates }) => open(occurrence.start, occurrence.end, 'name', candidates.map(id))),
    ].sort((a, b) => a.start - b.start),
    attributions: linked.map((attribution) => attributionOf(attribution, id)),
    credits: credits.map((credit) => ({ ...credit, actor: id(credit.actor) })),
  };
}

const open = (start: number, end: number, form: Mention['form'], candidates: readonly ActorId[]): Mention => ({
  start,
  end,
  form,
  how: 'unresolved',
  candidates,
});

function idsOf(people: readonly Someone[]): Map<Someone, ActorId> {
  const ids = new Map<Someone, ActorId>();
  const taken = new Set<ActorId>();
  for (const somebody of people) {
    const slug =
      somebody.spelling.words
        .join('-')
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '') || 'actor';
    let id = slug;
    for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
    taken.add(id);
    ids.set(somebody, id);
  }
  return ids;
}

function actorOf(somebody: Someone, id: ActorId, references: readonly Reference[]): Actor {
  const spellings = distinct(somebody.occurrences.map(({ spelling }) => plain(spelling.text)));
  const name = [...spellings].sort((a, b) => b.split(' ').length - a.split(' ').length || b.length - a.length)[0] ?? id;
  const phrases = references
    .filter(({ form }) => form === 'nominal')
    .map(({ text, start }) => ({ text: plain(text), start }));
  const titles = somebody.occurrences.flatMap(({ title, roles, start }) =>
    [title, ...roles].filter((each) => each !== undefined).map((text) => ({ text: plain(text), start })),
  );
  const mentions: Mention[] = [
    ...somebody.occurrences.map(
      ({ start, end, spelling }): Mention => ({
        start,
        end,
        form: 'name',
        how: plain(spelling.text) === name ? 'explicit' : 'alias',
        candidates: [],
      }),
    ),
    ...references.map(
      ({ start, end, form }): Mention => ({
        start,
        end,
        form,
        how: form === 'pronoun' ? 'pronoun' : 'alias',
        candidates: [],
      }),
    ),
  ];
  return {
    id,
    name,
    kind: somebody.kind,
    aliases: spellings.filter((spelling) => spelling !== name),
    titles: distinct([...titles, ...phrases].sort((a, b) => a.start - b.start).map(({ text }) => text)),
    mentions: mentions.sort((a, b) => a.start - b.start),
  };
}

/** A spelling on one line, without hidden markup. */
const plain = (text: string): string =>
  text
    .replace(/[*_~`\uE000]+/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

function groupBy<T, K>(list: readonly T[], key: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const each of list) {
    const group = groups.get(key(each));
    if (group) group.push(each);
    else groups.set(key(each), [each]);
  }
  return groups;
}

function attributionOf(
  { kind, stance, source, cue, content, speaker, channels, confidence, basis, occasion, within, ...clause }: Chained,
  id: (somebody: Someone) => ActorId,
): Attribution {
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
    anonymity: anonymityOf({ source, speaker, ...clause }),
    candidates: speaker.candidates.map(id),
    confidence,
    basis,
    occasion,
    within,
  };
}

function anonymityOf({
  source,
  speaker,
  form,
  count,
  reason,
}: Pick<Chained, 'source' | 'speaker' | 'form' | 'count' | 'reason'>) {
  const [whole] = source;
  if (!whole || !speaker.isUnnamed || form) return undefined;
  const isInside = reason && whole.start < reason.start && reason.end <= whole.end;
  return { description: isInside ? { ...whole, end: reason.start - 1 } : whole, count, reason };
}
