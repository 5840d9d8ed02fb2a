// Texts that nobody writes and somebody opens: each of about so many characters.

const nested = `${'“a ‘b '.repeat(5)}c${'’ d” '.repeat(5)}. `;
const turn = (index: number): string =>
  `${['ANA LUND', 'BEN RUIZ', 'Q'][index % 3]}: We tried, and “nobody” said that it was over when she left the hall.\n\n`;

export const oddTexts = (article: string, length: number): Readonly<Record<string, string>> => {
  const filled = (text: string) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
  return {
    'an article on one line': filled(`${article.replace(/\s+/g, ' ')} `),
    'words without a stop': filled('word '),
    'quotation marks only': filled('“'),
    'straight marks only': filled('"'),
    'quotations ten deep': filled(nested),
    'a transcript': Array.from({ length: length / 100 }, (_, index) => turn(index)).join(''),
    'one surname, many bearers': filled('Ana Lund said that Ben Lund had told Lund so.\n\n'),
    'very short lines': filled('a\n'),
  };
};
