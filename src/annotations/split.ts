import type { ActorId, Attribution, Mention, Span } from '../engine/document';
import { compareFullness, type Draft, keyAt, keyOf, type Working, withActors } from './drafts';

/**
 * Makes an actor of one of somebody's names. Pronouns go with the name before them; role phrases stay, for the roles were tied to
 * the fuller name; words go with the name that their source holds. Nothing happens where the actor has no such name, or no other.
 */
export function split(working: Working, actor: Draft, alias: string): Working {
  const key = keyOf(alias);
  const leaving = actor.written.filter((name) => keyOf(name) === key);
  const staying = actor.written.filter((name) => keyOf(name) !== key);
  const moved = movedMentions(working, actor, key);
  if (staying.length === 0 || moved.size === 0 || leaving[0] === undefined) return working;
  const titles = titlesAt(working, moved);
  const name = [...leaving].sort(compareFullness)[0] ?? leaving[0];
  const left = actor.mentions.filter((mention) => !moved.has(mention));
  const kept = titlesAt(working, new Set(left));
  const id = newId(working, key);
  const own: Draft = {
    ...actor,
    id,
    name,
    written: leaving,
    isRenamed: false,
    titles: actor.titles.filter((title) => titles.has(title)),
    mentions: [...moved].map((mention) => (mention.form === 'name' ? { ...mention, how: 'explicit' } : mention)),
  };
  const rest: Draft = {
    ...actor,
    name: actor.isRenamed ? actor.name : ([...staying].sort(compareFullness)[0] ?? actor.name),
    written: staying,
    titles: actor.titles.filter((title) => !titles.has(title) || kept.has(title)),
    mentions: left,
  };
  const attributions = share(working.attributions, rest, own);
  return withActors({ ...working, attributions }, [actor.id], [rest, own]);
}

function movedMentions(working: Working, { mentions }: Draft, key: string): ReadonlySet<Mention> {
  const moved = new Set<Mention>();
  let isTheirs = false;
  for (const mention of mentions) {
    if (mention.form === 'name') isTheirs = keyAt(working, mention) === key;
    if (isTheirs && mention.form !== 'nominal') moved.add(mention);
  }
  return moved;
}

/** Titles and roles that stand at these names. */
function titlesAt({ paragraphs }: Working, mentions: ReadonlySet<Mention>): ReadonlySet<string> {
  const starts = new Set([...mentions].map(({ start }) => start));
  const titles = paragraphs.flatMap(({ start, prose, reading }) =>
    reading.names
      .filter((name) => starts.has(start + name.start))
      .flatMap(({ title, roles }) => [...(title ? [title] : []), ...roles])
      .map((span) =>
        prose
          .slice(span.start, span.end)
          .replace(/[*_~`\uE000]+/gu, '')
          .replace(/\s+/g, ' ')
          .trim(),
      ),
  );
  return new Set(titles);
}

/** Shares out what the actor was said to have said and reported. */
function share(attributions: readonly Attribution[], rest: Draft, own: Draft): Attribution[] {
  let before: ActorId = rest.id;
  return attributions.map((each) => {
    const via = each.via.map((id) => (id === rest.id ? nearest(each.content, rest, own) : id));
    if (each.actor !== rest.id) return { ...each, via };
    const isTheirs = each.source.length === 0 ? before === own.id : isIn(each.source, own.mentions);
    before = isTheirs ? own.id : rest.id;
    const how = isTheirs && each.how === 'alias' ? 'explicit' : each.how;
    return { ...each, actor: before, how, via: via.filter((id) => id !== before) };
  });
}

const isIn = (spans: readonly Span[], mentions: readonly Mention[]): boolean =>
  mentions.some((mention) => spans.some(({ start, end }) => start <= mention.start && mention.end <= end));

/** Of a reporter's two names, the one that stands nearest to the words. */
function nearest([content]: readonly Span[], rest: Draft, own: Draft): ActorId {
  const distance = ({ mentions }: Draft) =>
    Math.min(...mentions.map(({ start }) => Math.abs(start - (content?.start ?? 0))));
  return distance(own) < distance(rest) ? own.id : rest.id;
}

function newId({ actors }: Working, key: string): ActorId {
  const slug = key.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '') || 'actor';
  const taken = new Set(actors.map(({ id }) => id));
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  return id;
}
