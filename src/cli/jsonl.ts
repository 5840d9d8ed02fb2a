import { readArticle } from '../article';
import type { Input } from '../engine/analyse';
import { decode, open, reasonOf } from './input';
import { linesOf } from './lines';
import { analysisOf, writeLine } from './output';

/**
 * Reads {"id", "text"} lines and prints one object for each, in order, holding one line at a time; waits where the reader is slow.
 * Gives the reason where the file itself cannot be read; a line that is at fault is answered in its place.
 */
export async function filterJsonl(file: string, input: Input): Promise<string | undefined> {
  try {
    let line = 0;
    for await (const bytes of linesOf(open(file))) {
      line += 1;
      const answer = bytes === 'too long' ? { error: 'the line is too long', line } : answerTo(bytes, line, input);
      if (answer !== undefined) await writeLine(answer);
    }
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** The object for one line; undefined for a blank one. */
function answerTo(bytes: Uint8Array, line: number, input: Input): object | undefined {
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
    return analysisOf(id ?? null, readArticle(given.text, input, {}));
  } catch (error) {
    return { id, error: reasonOf(error), line };
  }
}
