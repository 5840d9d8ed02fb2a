import type { Format, Metadata } from './document';

interface FrontMatter {
  /** Where the article begins. */
  readonly end: number;
  readonly metadata: Metadata;
}

/** No front matter is longer, in characters; what looks for its end stops there. */
const LONGEST = 20_000;
const KEYS: Readonly<Record<string, keyof Metadata>> = {
  title: 'title',
  headline: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  date: 'published',
  published: 'published',
  publishdate: 'published',
  pubdate: 'published',
};

/** What a Markdown file says of itself in its front matter; a plain text says nothing. Reads `key: value` lines and lists, no more YAML. */
export function readMetadata(text: string, format: Format): Metadata {
  return (format === 'markdown' && frontMatter(text)?.metadata) || {};
}

/** The block between `---` (YAML) or `+++` (TOML) lines at the very beginning, if its first line is a key. */
export function frontMatter(text: string): FrontMatter | undefined {
  const match =
    /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n?|\n)(\s*[\w-]+ *[:=][\s\S]*?(?:\r\n?|\n))(?:\1|\.\.\.)[ \t]*(?:\r\n?|\n|$)/.exec(
      text.slice(0, LONGEST),
    );
  return match ? { end: match[0].length, metadata: metadataOf(match[2] ?? '') } : undefined;
}

function metadataOf(lines: string): Metadata {
  const found: { -readonly [key in keyof Metadata]: Metadata[key] } = {};
  let open: keyof Metadata | undefined;
  for (const line of lines.split(/\r\n?|\n/)) {
    const [, key, value = ''] = /^([\w-]+) *[:=] *(.*)$/.exec(line) ?? [];
    const item = /^\s*- +(?:name: *)?(.+)$/.exec(line)?.[1];
    if (key !== undefined) {
      open = KEYS[key.toLowerCase().replaceAll(/[-_]/g, '')];
      if (open && plain(value) && found[open] === undefined) found[open] = plain(value);
    } else if (open && item) found[open] = found[open] ? `${found[open]}, ${plain(item)}` : plain(item);
  }
  return found;
}

/** A value without quotation marks; a list in brackets as its items. */
function plain(value: string): string {
  const list = /^\[(.*)\]$/.exec(value.trim())?.[1];
  return list === undefined ? unquoted(value) : list.split(',').map(unquoted).join(', ');
}

function unquoted(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2');
}
