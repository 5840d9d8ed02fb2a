import { readArticle } from '../../src/article';
import type { Format } from '../../src/engine/document';
import { english } from '../../src/engine/languages/en';

/** What a check says about a text: the words that it marks, and its message. */
export const findingsOf = (check: string, text: string, format: Format = 'plain'): (readonly [string, string])[] =>
  readArticle(text, { format, language: english }, {})
    .findings.filter((finding) => finding.check === check)
    .map(({ start, end, message }) => [text.slice(start, end), message] as const);
