import type { Input } from '../engine/analyse';
import type { Read } from './close';
import { done, type Outcome } from './command';
import { decode, open, reasonOf } from './input';
import { linesOf } from './lines';
import { analysisOf, writeLine } from './output';

/**
 * Reads {"id", "text"} lines and prints one object for each, in order, holding one line at a time; waits where the reader is slow.
 * A line that is at fault is answered in its place and counted. The file is unusable where it cannot be read or no line of it can be used.
 */
export async function filterJsonl(file: string, input: Input, read: Read): Promise<Outcome> {
  const count = { answered: 0, failed: 0 };
  try {
    let line = 0;
    for await (const bytes of linesOf(open(file))) {
      line += 1;
      const answer =
        bytes === 'too long' ? { error: 'the line is too long', line } : await answerTo(bytes, line, input, read);
      if (answer === undefined) continue;
      count.answered += 1;
      if ('error' in answer) count.failed += 1;
      await writeLine(answer);
    }
  } catch (error) {
    return { complaint: [told(count), reasonOf(error)].filter(Boolean).join('; '), isUnusable: true };
  }
  return count.failed === 0 ? done : { complaint: told(count), isUnusable: count.failed === count.answered };
}

function told({ answered, failed }: { readonly answered: number; readonly failed: number }): string {
  if (failed === 0) return '';
  return `${failed} of ${answered} ${answered === 1 ? 'line' : 'lines'} could not be used (see "error" in what was printed)`;
}

/** The object for one line; undefined for a blank one. */
async function answerTo(bytes: Uint8Array, line: number, input: Input, read: Read): Promise<object | undefined> {
  const decoded = decode(bytes);
  if ('unusable' in decoded) return { error: `the line ${decoded.unusable}`, line };
  if (decoded.text.trim() === '') return undefined;
  let id: unknown;
  try {
    const given: unknown = JSON.parse(decoded.text);
    if (typeof given !== 'object' || given === null || Array.isArray(given))
      return { error: 'the line is not a JSON object', line };
    if ('id' in given) id = given.id;
    if (!('text' in given) || typeof given.text !== 'string') return { id, error: '"text" is not a string', line };
    return analysisOf(id ?? null, await read(given.text, input));
  } catch (error) {
    return { id, error: reasonOf(error), line };
  }
}
