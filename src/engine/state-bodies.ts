import type { NameSpan } from './document';
import type { Context } from './name-runs';
import { endsNounPhrase } from './phrase-end';
import { type Range, spanOf } from './words';

/** What a state has one of, so that its nation's name before it is a name: "the Scottish government", "the French foreign ministry". */
const OF_STATE = /^(?:government|parliament|cabinet|treasury|ministry|embassy)$/;
const FIELD =
  /^(?:foreign|home|defen[cs]e|finance|interior|health|education|justice|labou?r|trade|energy|transport|environment|agriculture|culture|tourism|economy|federal|central|regional|devolved)$/;

/** The bodies of states that a sentence names by the nation's adjective. Ministries need their field, or they are one of many. */
export function stateBodiesIn(context: Context): NameSpan[] {
  const { sentence } = context;
  const found: NameSpan[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const range = stateBodyAt(context, at);
    if (range)
      found.push({
        ...spanOf(context.words, range),
        kind: 'organisation',
        title: undefined,
        honorific: undefined,
        roles: [],
      });
  }
  return found;
}

function stateBodyAt({ words, language, lexicon, sentence }: Context, from: number): Range | undefined {
  if (words.lower[from - 1] !== 'the' || !lexicon.nations.has(words.lower[from] ?? '')) return undefined;
  let at = from + 1;
  while (FIELD.test(words.lower[at] ?? '')) at++;
  const head = words.lower[at] ?? '';
  const isOne = OF_STATE.test(head) && (head !== 'ministry' || at > from + 1);
  return isOne && at < sentence.to && endsNounPhrase(words, at + 1, language) ? { from, to: at + 1 } : undefined;
}

/** Names and these bodies together; what stands inside a body is no name of its own. */
export function withStateBodies(context: Context, names: readonly NameSpan[]): NameSpan[] {
  const bodies = stateBodiesIn(context);
  if (bodies.length === 0) return [...names];
  const isInside = ({ start, end }: NameSpan) => bodies.some((body) => body.start < end && start < body.end);
  return [...names.filter((name) => !isInside(name)), ...bodies].sort((a, b) => a.start - b.start);
}
