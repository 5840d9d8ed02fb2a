import type { Coverage, Row, Strings } from './messages';
import { fill } from './words';

/**
 * What became of the rows that a person works on, for those who do not see it: "Confirmed. 3 of 24 checked". Empty where their statuses
 * are as they were.
 */
export function statusNews(
  before: readonly Row[],
  after: readonly Row[],
  selected: readonly string[],
  { checked, total }: Coverage,
  strings: Strings,
): string {
  const was = new Map(before.map(({ id, status }) => [id, status]));
  const changed = after.filter(({ id, status }) => selected.includes(id) && was.has(id) && was.get(id) !== status);
  const statuses = [...new Set(changed.map(({ status }) => strings.statuses[status]))];
  if (statuses.length === 0) return '';
  return `${statuses.join(', ')}. ${fill(strings.checked, String(checked), String(total))}`;
}
