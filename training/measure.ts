// What a finished model is worth on text that it was not learnt from.

import { readModel } from '../src/engine/model';
import { makeNameFinder } from '../src/engine/tagged-names';
import { rangesOf, type Source } from './sample';
import { type Judged, scoreNames } from './score';

export interface NameFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly gold: number;
}

export interface Figures {
  /** Percent of tokens; by corpus. */
  readonly tags: Readonly<Record<string, number>>;
  /** By corpus, then by kind, "all" and "span" (right words, whatever the kind). */
  readonly names: Readonly<Record<string, Readonly<Record<string, NameFigures>>>>;
}

/** The kinds that every corpus tells apart. */
export const MEASURED_KINDS = ['PER', 'ORG', 'LOC'] as const;

export interface Measured {
  readonly judged: readonly Judged[];
  readonly right: number;
  readonly tagged: number;
}

/** Runs the model over whole articles, as the engine does. */
export function runModel(bytes: Uint8Array, sources: readonly Source[]): Measured {
  const finder = makeNameFinder(readModel(bytes));
  const judged: Judged[] = [];
  let right = 0;
  let tagged = 0;
  for (const { sentences } of sources) {
    const readings = sentences.map(({ words }) => finder.read(words));
    const names = finder.settle(readings);
    sentences.forEach(({ words, labels, tags }, i) => {
      judged.push({ words, gold: rangesOf(labels), found: names[i] ?? [] });
      tags.forEach((tag, j) => {
        if (tag === undefined) return;
        tagged++;
        if (finder.tags[readings[i]?.tags[j] ?? -1] === tag) right++;
      });
    });
  }
  return { judged, right, tagged };
}

export function measure(bytes: Uint8Array, dev: readonly Source[]): Figures {
  const tags: Record<string, number> = {};
  const names: Record<string, Record<string, NameFigures>> = {};
  for (const corpus of new Set(dev.map((source) => source.corpus))) {
    const { judged, right, tagged } = runModel(
      bytes,
      dev.filter((source) => source.corpus === corpus),
    );
    if (tagged > 0) tags[corpus] = round((right / tagged) * 100, 2);
    const scores = scoreNames(judged, MEASURED_KINDS);
    names[corpus] = Object.fromEntries(
      [...scores].map(([kind, { precision, recall, f1, gold }]) => [
        kind,
        { precision: round(precision, 1), recall: round(recall, 1), f1: round(f1, 1), gold },
      ]),
    );
  }
  return { tags, names };
}

const round = (value: number, digits: number) => Number(value.toFixed(digits));
