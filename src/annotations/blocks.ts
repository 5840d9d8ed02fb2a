// Cuts a sidecar into its sections, and the section of annotations into its items, so that each can be read by itself: what has not
// changed need not be read again, and a mistake in one place hides nothing elsewhere.

export interface Block {
  readonly kind: 'section' | 'list' | 'item';
  /** Offset into the file. */
  readonly start: number;
  readonly text: string;
}

/** The section that can have thousands of items. Its key is a block ("list") of its own. */
const listKey = /^annotations:[^\S\n]*(?:#.*)?$/;

/** In order of position, comments with what stands above them; undefined where lines do not show where sections begin. */
export function splitBlocks(text: string): Block[] | undefined {
  const starts: { kind: Block['kind']; start: number }[] = [];
  let listAt = -1; // the list that no item has been seen of
  let itemIndent = -1;
  for (const { start, line, indent } of linesOf(text)) {
    const kind = kindOf(line, indent, starts.length === 0);
    if (kind === undefined) return undefined;
    const isDash = /^-(?:\s|$)/.test(line.slice(indent));
    if (kind === 'section') {
      itemIndent = -1;
      listAt = listKey.test(line) ? starts.length : -1;
      starts.push({ kind, start });
    } else if (kind === 'words' && listAt >= 0) {
      if (isDash) {
        starts[listAt] = { kind: 'list', start: starts[listAt]?.start ?? 0 };
        itemIndent = indent;
      }
      listAt = -1;
    }
    if (isDash && indent === itemIndent) starts.push({ kind: 'item', start });
  }
  return starts.map((each, index) => ({
    ...each,
    text: text.slice(each.start, starts[index + 1]?.start ?? text.length),
  }));
}

function* linesOf(text: string): Generator<{ readonly start: number; readonly line: string; readonly indent: number }> {
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, text[end - 1] === '\r' ? end - 1 : end);
    yield { start, line, indent: line.length - line.trimStart().length };
    start = end + 1;
  }
}

function kindOf(line: string, indent: number, isHead: boolean): 'nothing' | 'section' | 'words' | undefined {
  if (indent === line.length || line[indent] === '#') return 'nothing';
  if (indent > 0) return isHead ? undefined : 'words';
  if (/^\p{L}[\p{L}\p{N}_-]*:(?:\s|$)/u.test(line)) return 'section';
  if (line === '---' && isHead) return 'nothing';
  return !isHead && /^(?:-\s|-$|[\]}])/.test(line) ? 'words' : undefined;
}
