// What a row says about its claim, in words. Shown, and read out by screen readers.
import type { Row, Strings } from './messages';

/** Puts values in the places of `{0}`, `{1}` …; a value that itself looks like a place is left alone. */
export function fill(template: string, ...values: readonly string[]): string {
  return template.replace(/\{(\d+)\}/g, (place, index: string) => values[Number(index)] ?? place);
}

/** "Maeve Keane", "No speaker", "No speaker for “the other”". */
export function speakerWords({ speaker }: Row, strings: Strings): string {
  if (speaker.status === 'writer') return strings.writer;
  if (speaker.status !== 'unresolved') return speaker.name;
  return speaker.source ? fill(strings.noSpeakerBut, speaker.source) : strings.noSpeaker;
}

/** "named", "pronoun “she”", "could be Keane or Doyle"; empty where there is nothing to tell. */
export function howWords({ speaker }: Row, strings: Strings): string {
  if (speaker.status === 'unnamed') return strings.unnamed;
  if (speaker.status === 'document') return strings.document;
  if (speaker.status === 'writer') return '';
  if (speaker.status === 'known') return fill(strings.how[speaker.how], speaker.source);
  return speaker.candidates.length ? fill(strings.candidates, speaker.candidates.join(strings.or)) : '';
}

/** What was decided; nothing where nobody has looked yet, or the list would say it of every row. */
function statusWords(row: Row, strings: Strings): readonly string[] {
  const unread = row.unread === undefined ? [] : [fill(strings.unread, row.unread)];
  return [...unread, ...readStatusWords(row, strings)];
}

function readStatusWords({ status, isUnconfirmed }: Row, strings: Strings): readonly string[] {
  if (isUnconfirmed) return [strings.statuses[status], strings.unconfirmed];
  return status === 'unchecked' ? [] : [strings.statuses[status]];
}

/** Status, cue, via, kind, stance and doubt, each a phrase. */
export function detailWords(row: Row, strings: Strings): readonly string[] {
  const via = row.via.map((name) => fill(strings.via, name));
  const stance = row.stance === 'attitude' ? [strings.attitude] : [];
  const perhaps = row.perhapsVia.map((name) => fill(strings.perhapsVia, name));
  const doubt = row.sureness === 'unsure' && row.speaker.status !== 'unresolved' ? [strings.notSure] : [];
  const cue = row.cue ? [fill(strings.cue, row.cue)] : [];
  return [...statusWords(row, strings), ...cue, ...via, ...perhaps, strings.kind[row.kind], ...stance, ...doubt];
}

/** Said, not shown, of what nobody has looked at yet: the list would say it of every row. */
export const unsaidStatus = ({ status, isUnconfirmed }: Row, { statuses }: Strings): string =>
  status === 'unchecked' && !isUnconfirmed ? statuses.unchecked : '';

/** All that the row shows and may have shortened: words, speaker, details, a line each. */
export function rowTooltip(row: Row, strings: Strings): string {
  const who = [speakerWords(row, strings), howWords(row, strings)].filter(Boolean).join(', ');
  return [row.words, who, detailWords(row, strings).join(', ')].join('\n');
}
