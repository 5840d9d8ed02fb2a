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
    .map(([key, group]) => ({ key, ...group, isUnresolved: key === UNRESOLVED }))
    .sort((a, b) => rank(a.key) - rank(b.key));
}

interface Place {
  readonly key: string;
  readonly label: string;
}

/** Whatever the grouping, what nobody is known to say stands together, and first. */
function place(row: Row, by: Grouping, strings: Strings): Place {
  if (row.speaker.status === 'unresolved') return { key: UNRESOLVED, label: strings.noSpeaker };
  if (by === 'paragraph')
    return { key: `paragraph:${row.paragraph}`, label: fill(strings.paragraph, String(row.paragraph)) };
  if (by === 'kind') return { key: `kind:${row.kind}`, label: strings.kinds[row.kind] };
  if (by === 'source') return sourcePlace(row, strings);
  return by === 'chain' ? chainPlace(row, strings) : speakerPlace(row, strings);
}

function speakerPlace({ speaker: { status, id, name } }: Row, strings: Strings): Place {
  if (status === 'known') return { key: `speaker:known:${id}`, label: name };
  if (status === 'writer') return { key: 'speaker:writer', label: strings.writer };
  const label = status === 'unnamed' ? strings.unnamedSources : strings.documents;
  return { key: `speaker:${status}`, label };
}

/** Other outlets' reports are told apart by outlet: each is a source of its own. */
function sourcePlace({ basis, via }: Row, strings: Strings): Place {
  const [nearest] = via;
  if (basis === 'outlet' && nearest !== undefined)
    return { key: `source:outlet:${nearest}`, label: `${strings.bases.outlet}: ${nearest}` };
  return { key: `source:${basis}`, label: strings.bases[basis] };
}

function chainPlace({ via }: Row, strings: Strings): Place {
  const label = [strings.firstHand, strings.secondHand][via.length] ?? strings.thirdHand;
  if (via.length === 0) return { key: 'chain:', label };
  const through = via.map((name) => fill(strings.via, name)).join(', ');
  return { key: `chain:${via.length}:${via.join('|')}`, label: `${label}: ${through}` };
}

const UNRESOLVED = 'unresolved';

/** Array.sort keeps the order of equals, so all others stay as the article has them. */
const FIRST = [
  UNRESOLVED,
  'speaker:unnamed',
  'speaker:document',
  'kind:direct',
  'kind:mixed',
  'kind:indirect',
  'kind:fact',
  'kind:statement',
  'chain:',
];

const rank = (key: string) => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length);
