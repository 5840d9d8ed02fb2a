import { largest } from './input';

const newline = 0x0a;

/**
 * The lines of a stream of bytes, without their line feeds; a line over `largest` is passed over and told as such. node:readline
 * will not do: it ends lines at U+2028 as well, which JSON allows within a string, and it knows no limit.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer | 'too long'> {
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    length += part.length;
    if (length > largest) parts = [];
    else parts.push(part);
  };
  const take = () => {
    const line = length > largest ? ('too long' as const) : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    if (start < chunk.length) add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
