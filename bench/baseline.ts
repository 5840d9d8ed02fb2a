import { matches, type Pair, type Parts } from './peers';

// What a few lines of code make of quotations, names and verbs: each quotation goes to the nearest verb and that to the nearest
// name, each other verb with a name in its sentence reports the rest of the sentence. The measure of whether an engine pays.

export interface Link {
  readonly source: readonly Pair[];
  readonly cue: readonly Pair[];
  readonly content: readonly Pair[];
}

/** Farthest, in characters, that a quotation's verb and a verb's name may stand. */
const [verbWithin, nameWithin] = [200, 120];
/** In words: a shorter quotation is a scare quote more often than speech. */
const shortest = 4;

/** Links what a library found in a text. */
export function linkParts(text: string, { quotations, names, verbs, sentences }: Parts): Link[] {
  const isOutside = ([start]: Pair) => !quotations.some(([from, to]) => start >= from && start < to);
  const [outerNames, outerVerbs] = [names.filter(isOutside), verbs.filter(isOutside)];
  const used = new Set<Pair>();
  const direct = quotations
    .filter(([start, end]) => text.slice(start, end).split(/\s+/).length >= shortest)
    .map((content) => {
      const cue = nearest(content, outerVerbs, verbWithin);
      if (cue) used.add(cue);
      return { content: [content], cue: listOf(cue), source: listOf(cue && nearest(cue, outerNames, nameWithin)) };
    });
  const indirect = outerVerbs.flatMap((cue) => {
    const sentence = used.has(cue) ? undefined : sentences.find(([start, end]) => cue[0] >= start && cue[0] < end);
    if (!sentence) return [];
    const source = nearest(
      cue,
      outerNames.filter((name) => isWithin(name, sentence)),
      nameWithin,
    );
    const content = trimmed(text, [cue[1], sentence[1]], /[\s.,]/);
    return source && content[1] - content[0] > 8 ? [{ content: [content], cue: [cue], source: [source] }] : [];
  });
  return [...direct, ...indirect];
}

const cue =
  /\b(?:said|says|say|told|tells|added|adds|wrote|writes|asked|asks|noted|notes|claimed|claims|argued|argues|explained|explains|announced|stated|states|insisted|insists|declared|tweeted|reported|reports|warned|warns|continued|replied|responded|suggested|suggests|acknowledged|admitted|believes|believed|thinks|thought|called|concluded|according to)\b/gi;
const name =
  /\b(?:(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov)\.\s)?\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+))*|\b(?:he|she|they|He|She|They)\b/gu;
const noName =
  /^(?:The|A|An|But|And|In|On|At|It|This|That|If|When|While|As|For|So|We|I|You|What|There|Those|These|After|Before|However|\w+day|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** The same with regular expressions alone, a line at a time. */
export function linkByPatterns(text: string): Link[] {
  const links: Link[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const moved = ([start, end]: Pair): Pair => [start + offset, end + offset];
    for (const { source, cue, content } of linkLine(line))
      links.push({ source: source.map(moved), cue: cue.map(moved), content: content.map(moved) });
    offset += line.length + 1;
  }
  return links;
}

function linkLine(line: string): Link[] {
  const quotations = matches(line, /[“"][^“”"]+(?:[”"]|$)/g);
  const isOutside = ([start]: Pair) => !quotations.some(([from, to]) => start >= from && start < to);
  const verbs = matches(line, cue).filter(isOutside);
  const names = matches(line, name).filter((span) => isOutside(span) && !noName.test(line.slice(...span)));
  const used = new Set<Pair>();
  const direct = quotations
    .filter(([start, end]) => line.slice(start, end).split(/\s+/).length >= shortest)
    .map((content) => {
      const verb = nearest(content, verbs);
      if (verb) used.add(verb);
      return { content: [content], cue: listOf(verb), source: listOf(verb && nearest(verb, names)) };
    });
  const indirect = verbs.filter((verb) => !used.has(verb)).flatMap((verb) => reportOf(line, verb, names));
  return [...direct, ...indirect];
}

/** What a verb outside quotations reports: the rest of its sentence, or for "according to" what stands before or after. */
function reportOf(line: string, verb: Pair, names: readonly Pair[]): Link[] {
  const sentence: Pair = [
    Math.max(0, line.slice(0, verb[0]).search(/[.!?]\s+[^.!?]*$/) + 1),
    verb[1] + (/[.!?](?:\s|$)/.exec(line.slice(verb[1]))?.index ?? line.length - verb[1]),
  ];
  const source = nearest(
    verb,
    names.filter((span) => isWithin(span, sentence)),
  );
  const content = trimmed(line, reportedPart(line, verb, sentence), /[\s,]/);
  return source && content[1] - content[0] > 8 ? [{ content: [content], cue: [verb], source: [source] }] : [];
}

function reportedPart(line: string, verb: Pair, sentence: Pair): Pair {
  if (!/^according/i.test(line.slice(...verb))) return [verb[1], sentence[1]];
  const comma = /^[^,]*,/.exec(line.slice(verb[1]));
  return comma && verb[0] - sentence[0] < 3 ? [verb[1] + comma[0].length, sentence[1]] : [sentence[0], verb[0]];
}

const isWithin = ([start, end]: Pair, [from, to]: Pair): boolean => start >= from && end <= to;
const distance = (a: Pair, b: Pair): number => Math.max(a[0], b[0]) - Math.min(a[1], b[1]);
const listOf = (pair: Pair | undefined): readonly Pair[] => (pair ? [pair] : []);

function nearest(to: Pair, pairs: readonly Pair[], within = Number.POSITIVE_INFINITY): Pair | undefined {
  let best: Pair | undefined;
  for (const pair of pairs) if (distance(pair, to) < (best ? distance(best, to) : within)) best = pair;
  return best;
}

function trimmed(text: string, [start, end]: Pair, edge: RegExp): Pair {
  let [from, to] = [start, end];
  while (from < to && edge.test(text.charAt(from))) from += 1;
  while (to > from && edge.test(text.charAt(to - 1))) to -= 1;
  return [from, to];
}
