// Documents made by hand, for tests of what shows them: the words say where things stand, and no engine is needed.
import type { Article } from '../src/article';
import type {
  Actor,
  ActorId,
  Attribution,
  Channel,
  Document,
  Mention,
  MentionForm,
  Quotation,
  Span,
} from '../src/engine/document';

/** The span of `words` in `text`: of the first, or of the nth from 0. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < nth && start >= 0; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`“${words}” is not in the text ${nth + 1} times`);
  return { start, end: start + words.length };
}

export function articleOf(
  text: string,
  parts: Partial<Omit<Document, 'text'>>,
  findings: Article['findings'] = [],
): Article {
  const document: Document = {
    text,
    format: 'plain',
    language: 'en',
    isForeign: false,
    analysed: { start: 0, end: text.length },
    metadata: {},
    paragraphs: [],
    quotations: [],
    strayMarks: [],
    actors: [],
    unresolved: [],
    attributions: [],
    credits: [],
    ...parts,
  };
  return { document, findings };
}

export const mention = (span: Span, form: MentionForm = 'name'): Mention => ({
  ...span,
  form,
  how: 'explicit',
  candidates: [],
});

export const actor = (name: string, mentions: readonly Mention[], more: Partial<Actor> = {}): Actor => ({
  id: name.toLowerCase().replaceAll(' ', '-'),
  name,
  kind: 'person',
  aliases: [],
  titles: [],
  mentions,
  ...more,
});

export const quotation = (span: Span, more: Partial<Quotation> = {}): Quotation => ({
  ...span,
  isClosed: true,
  parts: [span],
  within: undefined,
  use: 'speech',
  attribution: undefined,
  ...more,
});

export const attribution = (content: readonly Span[], more: Partial<Attribution> = {}): Attribution => ({
  kind: 'direct',
  stance: 'speech',
  source: [],
  cue: [],
  content,
  actor: undefined,
  via: [],
  channels: [],
  how: 'explicit',
  isUnnamed: false,
  anonymity: undefined,
  candidates: [],
  confidence: 0.95,
  basis: 'speaker',
  occasion: undefined,
  within: undefined,
  ...more,
});

/** An outlet or a person through whom a claim came; the words that show it do not matter here. */
export const channel = (actor: ActorId, sign: Channel['sign'] = 'cited', isDoubtful = false): Channel => ({
  actor,
  span: { start: 0, end: 0 },
  sign,
  isDoubtful,
});
