// Corpora with one word a line: world newswire (wwn), CrossNER politics, wikigold, UNER EWT. Their words are put together again
// to text, so that the engine's own tokeniser cuts training text as it will cut an article.
import type { Files } from './archive';
import { detokenise, type Name, type NameKind, rangesOf, type Sample, type Source, toSamples } from './sample';

interface Format {
  readonly corpus: string;
  readonly path: RegExp;
  /** Columns, counted from 0; -1 is the last. */
  readonly word: number;
  readonly label: number;
  readonly separator: RegExp;
  readonly kinds: Readonly<Record<string, NameKind>>;
  /** A line that begins a document. */
  readonly document?: RegExp;
}

const FORMATS: readonly Format[] = [
  {
    // A third column holds names inside names ("European" in "European Union"); the second, which is read, the outer ones.
    corpus: 'wwn',
    path: /^ner\/wwn\/.*\.tsv$/,
    word: 0,
    label: 1,
    separator: /\t/,
    kinds: {
      Person: 'PER',
      Organization: 'ORG',
      Location: 'LOC',
      Facility: 'LOC',
      NORP: 'GROUP',
      Misc: 'MISC',
      Product: 'MISC',
    },
  },
  {
    corpus: 'crossner-politics',
    path: /^ner\/crossner-politics\/.*\.txt$/,
    word: 0,
    label: -1,
    separator: /[\t ]+/,
    kinds: {
      person: 'PER',
      politician: 'PER',
      organisation: 'ORG',
      politicalparty: 'ORG',
      location: 'LOC',
      country: 'LOC',
      event: 'MISC',
      election: 'MISC',
      misc: 'MISC',
    },
  },
  {
    corpus: 'wikigold',
    path: /^ner\/wikigold\.conll\.txt$/,
    word: 0,
    label: -1,
    separator: / /,
    kinds: { PER: 'PER', ORG: 'ORG', LOC: 'LOC', MISC: 'MISC' },
    document: /^-DOCSTART-/,
  },
  {
    corpus: 'uner-ewt',
    path: /^ner\/uner-ewt\/.*\.iob2$/,
    word: 1,
    label: 2,
    separator: /\t/,
    kinds: { PER: 'PER', ORG: 'ORG', LOC: 'LOC' },
    document: /^# newdoc/,
  },
];

export function readColumns(files: Files): Source[] {
  const sources: Source[] = [];
  for (const [path, text] of files) {
    const format = FORMATS.find((one) => one.path.test(path));
    if (format) sources.push(...readFile(path, text, format));
  }
  return sources;
}

/** The texts of a corpus: each block of lines is a paragraph. */
export function readColumnTexts(files: Files, corpus: string): { readonly id: string; readonly text: string }[] {
  const texts: { id: string; text: string }[] = [];
  for (const [path, text] of files) {
    const format = FORMATS.find((one) => one.path.test(path));
    if (format?.corpus !== corpus) continue;
    const documents = documentsIn(text, format);
    documents.forEach((blocks, i) => {
      const paragraphs = blocks.map(({ words, labels }) => detokenise(words, labels).text);
      if (paragraphs.length > 0) texts.push({ id: `${path}#${i}`, text: paragraphs.join('\n') });
    });
  }
  return texts;
}

function readFile(path: string, text: string, format: Format): Source[] {
  return documentsIn(text, format)
    .map((blocks, i) => ({
      corpus: format.corpus,
      id: `${path}#${i}`,
      sentences: blocks.flatMap(({ words, labels }) => samplesOf(words, labels)),
    }))
    .filter((document) => document.sentences.length > 0);
}

/** Lines between two empty ones. */
interface Block {
  readonly words: string[];
  readonly labels: string[];
}

function documentsIn(text: string, format: Format): Block[][] {
  const documents: Block[][] = [[]];
  let block: Block = { words: [], labels: [] };
  const finish = () => {
    const { words } = block;
    // An address is all there is on the first line of each wwn file.
    if (words.length > 0 && !(words.length === 1 && /^https?:/.test(words[0] as string))) documents.at(-1)?.push(block);
    block = { words: [], labels: [] };
  };
  for (const line of text.split(/\r?\n/)) {
    if (format.document?.test(line)) {
      finish();
      documents.push([]);
    }
    const columns = line.split(format.separator);
    const word = columns[format.word]?.trim();
    if (line.trim() === '') finish();
    else if (word && columns.length > 1 && !/^(?:-DOCSTART-|#)/.test(line)) {
      block.words.push(word);
      block.labels.push(toLabel((columns.at(format.label) ?? 'O').trim(), block.labels.at(-1), format));
    }
  }
  finish();
  return documents;
}

/** IOB1, IOB2 and BIOES all come out as IOB2. */
function toLabel(label: string, before: string | undefined, { kinds }: Format): string {
  const [, position = 'O', name = ''] = /^([BIES])-(.*)$/.exec(label) ?? [];
  const kind = kinds[name];
  if (!kind) return 'O';
  const goesOn = /[IE]/.test(position) && before !== undefined && before !== 'O' && before.slice(2) === kind;
  return `${goesOn ? 'I' : 'B'}-${kind}`;
}

function samplesOf(words: readonly string[], labels: readonly string[]): Sample[] {
  const { text, spans } = detokenise(words, labels);
  const names = rangesOf(labels).map(
    ({ from, to, kind }): Name => ({
      start: spans[from]?.start ?? 0,
      end: spans[to - 1]?.end ?? 0,
      kind: kind as NameKind,
    }),
  );
  return toSamples(text, names);
}
