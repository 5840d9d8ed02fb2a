import type { Grouping, Row, Strings } from './messages';
import { fill } from './words';

export interface Group {
  /** Unique among all groups of all groupings, so that what was collapsed stays so. */
  readonly key: string;
  readonly label: string;
  readonly rows: readonly Row[];
  /** Its rows want a speaker. */
  readonly isUnresolved: boolean;
}

/** In groups by the article's order, except that claims that nobody is known to say come before all speakers. */
export function groupRows(rows: readonly Row[], by: Grouping, strings: Strings): readonly Group[] {
  const groups = new Map<string, { label: string; rows: Row[] }>();
  for (const row of rows) {
    const { key, label } = place(row, by, strings);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { label, rows: [row] });
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group, isUnresolved: key === 'speaker:unresolved' }))
    .sort((a, b) => rank(a.key) - rank(b.key));
}

function place(row: Row, by: Grouping, strings: Strings): { key: string; label: string } {
  if (by === 'paragraph')
    return { key: `paragraph:${row.paragraph}`, label: fill(strings.paragraph, String(row.paragraph)) };
  if (by === 'kind') return { key: `kind:${row.kind}`, label: strings.kinds[row.kind] };
  const { status, id, name } = row.speaker;
  if (status === 'known') return { key: `speaker:known:${id}`, label: name };
  const label = { unresolved: strings.noSpeaker, unnamed: strings.unnamedSources, document: strings.documents }[status];
  return { key: `speaker:${status}`, label };
}

/** Array.sort keeps the order of equals, so all others stay as the article has them. */
const FIRST = [
  'speaker:unresolved',
  'speaker:unnamed',
  'speaker:document',
  'kind:direct',
  'kind:mixed',
  'kind:indirect',
];

const rank = (key: string) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
