import { boxFor, type Drafts, withDraft, withMoved, withoutTaken } from './drafts';
import { everything } from './filter';
import type { Details, Overview, Row, ToPanel } from './messages';
import { renamedRows } from './renamed';
import type { Saved } from './saved';

/** All that the panel knows, but for its words and what the screen measures. */
export interface Model {
  /** Undefined: no article is open. */
  readonly article: { readonly overview: Overview; readonly rows: readonly Row[] } | undefined;
  readonly saved: Saved;
  /** Key of the item that keys act on. */
  readonly active: string;
  /** Id of the row under the editor's cursor. */
  readonly cursor: string | undefined;
  /** Of the row that is selected alone, as soon as the editor has told them. */
  readonly details: Details | undefined;
  /** What was sent from the boxes and is being written to the file. */
  readonly sent: Drafts;
}

/** What the panel knows after a message. Rows that the message does not replace stay the same objects. */
export function received(model: Model, message: Exclude<ToPanel, { type: 'strings' }>): Model {
  switch (message.type) {
    case 'noArticle':
      return { ...model, article: undefined, cursor: undefined, details: undefined };
    case 'cursor':
      return { ...model, cursor: message.id };
    case 'details':
      return { ...model, details: message.details };
    case 'written': {
      const box = boxFor(message.article, message.deed);
      const { drafts } = model.saved;
      const left = message.isTaken ? withoutTaken(drafts, box, message.deed.text) : drafts;
      return { ...model, sent: withDraft(model.sent, box, undefined), saved: { ...model.saved, drafts: left } };
    }
    case 'article': {
      const article = { overview: message.overview, rows: message.rows };
      if (model.saved.article === message.article) return { ...model, article, cursor: undefined };
      return { ...model, article, saved: forAnother(model.saved, message.article), ...blank };
    }
    case 'change': {
      const { from, removed, rows } = message.splice;
      const before = model.article?.rows ?? [];
      const spliced = [...before.slice(0, from), ...rows, ...before.slice(from + removed)];
      const names = renamedRows(before.slice(from, from + removed), rows);
      return { ...renamed(model, names), article: { overview: message.overview, rows: spliced } };
    }
  }
}

/** What somebody has selected, and what they are writing about it, goes along with a row that is called otherwise now. */
function renamed(model: Model, names: ReadonlyMap<string, string>): Model {
  if (names.size === 0) return model;
  const { saved, active } = model;
  const selected = saved.selected.map((id) => names.get(id) ?? id);
  const [, activeName] = [...names].find(([old]) => active === `row:${old}`) ?? [];
  const drafts = [...names].reduce((now, [old, name]) => withMoved(now, saved.article, old, name), saved.drafts);
  return {
    ...model,
    active: activeName === undefined ? active : `row:${activeName}`,
    saved: { ...saved, selected, drafts },
  };
}

const blank = { active: '', cursor: undefined, details: undefined };

/** Grouping, order and words looked for go along; a speaker of one article is nobody in another. */
const forAnother = (saved: Saved, article: string): Saved => ({
  ...saved,
  article,
  collapsed: [],
  scrollTop: 0,
  selected: [],
  filters: { ...saved.filters, speaker: everything.speaker },
});

/** The same with one group closed, or open again. */
export function toggled({ collapsed, ...rest }: Saved, group: string): Saved {
  const others = collapsed.filter((key) => key !== group);
  return { ...rest, collapsed: others.length < collapsed.length ? others : [...others, group] };
}
