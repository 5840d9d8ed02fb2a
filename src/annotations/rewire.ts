import type { ActorId, Attribution, Mention } from '../engine/document';
import { byStart, type Draft, inOrder, type Working } from './drafts';

/**
 * Makes everything that names one actor name another, or nobody. A pronoun or a name for which only one candidate is left then
 * means that one.
 */
export function rewire(working: Working, from: ActorId, to: ActorId | undefined): Working {
  const become = (ids: readonly ActorId[]): readonly ActorId[] =>
    ids.includes(from) ? [...new Set(ids.flatMap((id) => (id === from ? (to ?? []) : id)))] : ids;
  const open = working.unresolved.map((mention) => ({
    ...mention,
    candidates: become(mention.candidates),
    isSettled: isSettled(mention.candidates, become(mention.candidates)),
  }));
  const settled = open.filter((mention) => mention.isSettled).map(plain);
  return {
    ...working,
    actors: inOrder(working.actors.map((actor) => take(actor, settled))),
    unresolved: open.filter((mention) => !mention.isSettled).map(plain),
    attributions: working.attributions.map((each) => speak(each, from, to, become, settled)),
    credits: working.credits.flatMap((credit) => become([credit.actor]).map((actor) => ({ ...credit, actor }))),
  };
}

/** Only what this change has settled: one candidate that the machine itself left open stays open. */
const isSettled = (before: readonly ActorId[], after: readonly ActorId[]): boolean =>
  before.length > 1 && after.length === 1;

const plain = ({ isSettled: _, ...mention }: Mention & { readonly isSettled: boolean }): Mention => mention;

function take(actor: Draft, settled: readonly Mention[]): Draft {
  const own = settled.filter(({ candidates }) => candidates[0] === actor.id);
  if (own.length === 0) return actor;
  const meant = own.map((each): Mention => ({ ...each, how: howOf(each), candidates: [] }));
  return { ...actor, mentions: [...actor.mentions, ...meant].sort(byStart) };
}

const howOf = ({ form }: Mention): 'pronoun' | 'alias' => (form === 'pronoun' ? 'pronoun' : 'alias');

function speak(
  attribution: Attribution,
  from: ActorId,
  to: ActorId | undefined,
  become: (ids: readonly ActorId[]) => readonly ActorId[],
  settled: readonly Mention[],
): Attribution {
  const via = become(attribution.via);
  const candidates = become(attribution.candidates);
  const channels = attribution.channels.flatMap((channel) =>
    become([channel.actor]).map((id) => ({ ...channel, actor: id })),
  );
  const through = (speaker: ActorId | undefined) => ({
    via: via.filter((id) => id !== speaker),
    channels: channels.filter((channel) => channel.actor !== speaker),
  });
  if (attribution.actor !== undefined) {
    const actor = attribution.actor === from ? to : attribution.actor;
    const how = actor === undefined ? 'unresolved' : attribution.how;
    return { ...attribution, actor, how, candidates, ...through(actor) };
  }
  const [actor] = candidates;
  if (actor === undefined || !isSettled(attribution.candidates, candidates))
    return { ...attribution, via, channels, candidates };
  const mention = settled.find(({ start, end }) => attribution.source.some((s) => s.start <= start && end <= s.end));
  const how = attribution.source.length === 0 ? 'carried-over' : mention ? howOf(mention) : 'alias';
  return { ...attribution, actor, how, candidates: [], ...through(actor) };
}
