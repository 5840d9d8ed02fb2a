import type { Row, ToPanel } from './messages';
import type { Saved } from './saved';

/** All that the panel knows, but for its words and what the screen measures. */
export interface Model {
  /** Undefined: no article is open. */
  readonly article: { readonly summary: string; readonly rows: readonly Row[] } | undefined;
  readonly saved: Saved;
  /** Key of the item that keys act on. */
  readonly active: string;
  /** Id of the row under the editor's cursor. */
  readonly cursor: string | undefined;
}

/** What the panel knows after a message. Rows that the message does not replace stay the same objects. */
export function received(model: Model, message: Exclude<ToPanel, { type: 'strings' }>): Model {
  switch (message.type) {
    case 'noArticle':
      return { ...model, article: undefined, cursor: undefined };
    case 'cursor':
      return { ...model, cursor: message.id };
    case 'article': {
      const article = { summary: message.summary, rows: message.rows };
      if (model.saved.article === message.article) return { ...model, article, cursor: undefined };
      const saved = { ...model.saved, article: message.article, collapsed: [], scrollTop: 0 };
      return { article, saved, active: '', cursor: undefined };
    }
    case 'change': {
      const { from, removed, rows } = message.splice;
      const before = model.article?.rows ?? [];
      const spliced = [...before.slice(0, from), ...rows, ...before.slice(from + removed)];
      return { ...model, article: { summary: message.summary, rows: spliced } };
    }
  }
}

/** The same with one group closed, or open again. */
export function toggled({ collapsed, ...rest }: Saved, group: string): Saved {
  const others = collapsed.filter((key) => key !== group);
  return { ...rest, collapsed: others.length < collapsed.length ? others : [...others, group] };
}
