// The whole training of the attribution tables, in order: how often words are cues → roles → links → guesses.

import type { View } from '../src/engine/attribution-view';
import { writeCueWords } from '../src/engine/cue-words';
import type { RoleReading } from '../src/engine/link-context';
import { guessesIn } from '../src/engine/link-reader';
import { type Table, writeTable } from '../src/engine/table';
import { type Article, countCues, look, type RawArticle, sharesOf } from './attribution-data';
import { coarsen } from './quantise';
import { deal, guessSequences, jackknife, type Log, trainGuesses, trainLinks, trainRoles } from './train-attributions';
import type { Sequence } from './train-crf';

/** Parts into which the articles are dealt; each is read by tables that have not seen it. */
const ROLE_PARTS = 2;
const LINK_PARTS = 2;
/** In steps of the int8 scale: the whole model must stay under 5 MB zipped. */
const GRAIN = 2;

/**
 * Sections of the model by name. `silver`: articles that a larger model has annotated; the first two tables learn from them too, the
 * third, which says how likely a guess is right, from people's annotations alone.
 */
export function trainAttributions(
  gold: readonly RawArticle[],
  silver: readonly RawArticle[],
  log: Log,
): ReadonlyMap<string, Uint8Array> {
  const counts = countCues(gold);
  const seen = gold.map((article) => look(article, counts, true));
  const all = [...seen, ...silver.map((article) => look(article, counts, false))];
  const readings = jackknife(all, ROLE_PARTS, log);
  const roles = trainRoles(all, log);
  const guesses = trainGuesses(guessExamples(all, new Set(seen), readings, log), log);
  const links = trainLinks(all, readings, log);
  return new Map([
    ['cues', writeCueWords(sharesOf(counts))],
    ['roles', writeTable(coarsen(roles, GRAIN))],
    ['links', writeTable(coarsen(links, GRAIN))],
    ['guesses', writeTable(guesses)],
  ]);
}

function guessExamples(
  all: readonly Article[],
  gold: ReadonlySet<Article>,
  readings: ReadonlyMap<View, RoleReading>,
  log: Log,
): Sequence[] {
  const parts = deal(all, LINK_PARTS);
  return parts.flatMap((part, i) => {
    const links = trainLinks(
      parts.flatMap((one, j) => (i === j ? [] : one)),
      readings,
      log,
    );
    return part.filter((article) => gold.has(article)).flatMap((article) => examplesIn(article, links, readings));
  });
}

const examplesIn = ({ paragraphs }: Article, links: Table, readings: ReadonlyMap<View, RoleReading>): Sequence[] =>
  paragraphs.flatMap(({ view, raw, weight }) => {
    const read = readings.get(view);
    return read ? guessSequences(guessesIn(links, view, read), raw.links, weight) : [];
  });
