// Documents made by hand, for tests of what shows them: the words say where things stand, and no engine is needed.
import type { Article } from '../src/article';
import type { Actor, Attribution, Document, Mention, MentionForm, Quotation, Span } from '../src/engine/document';

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
  anonymity: undefined,
  confidence: 1,
  basis: 'speaker',
  occasion: undefined,
  within: undefined,
  how: 'explicit',
  isUnnamed: false,
  candidates: [],
  ...more,
});
