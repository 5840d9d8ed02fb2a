/** What of a sidecar cannot be used. Only errors of the first group, and conflicts, keep the file from being written. */
export type Reason =
  | 'syntax'
  | 'alias'
  | 'too-large'
  | 'wrong-format'
  | 'conflict'
  /** From here on the file can be written. */
  | 'newer-format'
  | 'not-expected'
  | 'missing'
  | 'same-id'
  | 'unknown-actor'
  | 'unknown-source';

/** Lines and columns from 0, in UTF-16 units; `start` and `end` are the same as offsets. */
export interface Problem {
  readonly reason: Reason;
  /** Keys and numbers on the way to it, for instance "annotations 3 status". */
  readonly path: string;
  /** The words in question; the parser's own message for a syntax error. */
  readonly words: string;
  /** What could stand there. */
  readonly expected: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export type Complaint = Pick<Problem, 'reason' | 'path' | 'words' | 'expected' | 'start' | 'end'>;

const fatal: readonly Reason[] = ['syntax', 'alias', 'too-large', 'wrong-format', 'conflict'];

export const isFatal = ({ reason }: Pick<Problem, 'reason'>): boolean => fatal.includes(reason);

/** Adds lines and columns; what goes over several lines points to the first. In order of position. */
export function located<T extends Pick<Complaint, 'start' | 'end'>>(
  text: string,
  complaints: readonly T[],
): (T & Pick<Problem, 'line' | 'from' | 'to'>)[] {
  let line = 0;
  let lineStart = 0;
  return [...complaints]
    .sort((a, b) => a.start - b.start)
    .map((complaint) => {
      for (
        let next = text.indexOf('\n', lineStart);
        next >= 0 && next < complaint.start;
        next = text.indexOf('\n', lineStart)
      ) {
        lineStart = next + 1;
        line += 1;
      }
      const newline = text.indexOf('\n', complaint.start);
      const lineEnd = newline < 0 ? text.length : newline;
      const from = complaint.start - lineStart;
      return { ...complaint, line, from, to: Math.max(from + 1, Math.min(complaint.end, lineEnd) - lineStart) };
    });
}
