import type { Attribution, Document, Quotation, Span } from '../src/engine/document';

// What an article's speech and documents say, a line each, as people write it down in articles/cases:
//
//   Ana Lund | said | “The bridge is safe,”
//   (two guards) | told | the mine was shut | in 1, unnamed 2
//   nobody | “Never.”
//   title | “North Road”
//
// Speaker, cue, content (parts parted by " … "), and what else there is to know. A source that nobody names stands in brackets.

export interface Claim {
  /** Speaker, cue and content: what must be the same. */
  readonly said: string;
  /** "in 1", "via BBC", "statement: in a statement", "because …", "unnamed 2", "basis outlet". */
  readonly more: readonly string[];
}

const wordsIn =
  ({ text }: Document) =>
  (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ');

/** Attitudes are left out; `in n` counts the lines from 1. */
export function claimsOf(document: Document): Claim[] {
  const shown = document.attributions.filter(({ stance }) => stance !== 'attitude');
  const loose = document.quotations.filter((one) => one.within === undefined && isLoose(one));
  const words = wordsIn(document);
  return [
    ...shown.map((one) => ({
      said: [speakerOf(document, one), words(one.cue), words(one.content)].join(' | '),
      more: moreOf(document, one, shown),
    })),
    ...loose.map(({ use, parts }) => ({ said: `${use === 'speech' ? 'nobody' : use} | ${words(parts)}`, more: [] })),
  ];
}

const isLoose = ({ use, attribution }: Quotation): boolean => use === 'title' || attribution === undefined;

function speakerOf(document: Document, { actor, isUnnamed, candidates, source }: Attribution): string {
  const name = (id: string) => document.actors.find((one) => one.id === id)?.name ?? id;
  const words = wordsIn(document)(source);
  if (actor !== undefined) return name(actor);
  if (candidates.length > 0) return candidates.map(name).join(' or ');
  if (words === '') return 'nobody';
  return isUnnamed ? `(${words})` : `${words}?`;
}

function moreOf(document: Document, attribution: Attribution, shown: readonly Attribution[]): string[] {
  const { within, channels, occasion, anonymity, basis } = attribution;
  const name = (id: string) => document.actors.find((one) => one.id === id)?.name ?? id;
  const words = (span: Span) => wordsIn(document)([span]);
  const outer = within === undefined ? undefined : document.attributions[within];
  return [
    ...(outer && shown.includes(outer) ? [`in ${shown.indexOf(outer) + 1}`] : []),
    ...channels.map(({ actor, isDoubtful }) => `${isDoubtful ? 'perhaps ' : ''}via ${name(actor)}`),
    ...(occasion ? [`${occasion.kind}: ${words(occasion)}`] : []),
    ...(anonymity?.count ? [`unnamed ${anonymity.count}`] : []),
    ...(anonymity?.reason ? [words(anonymity.reason)] : []),
    `basis ${basis}`,
  ];
}

/** One article of a case file. */
export interface ClaimCase {
  readonly text: string;
  readonly expected: readonly Claim[];
  /** Read by an editor and not by the engine yet. */
  readonly missing: readonly Claim[];
  /** Read by the engine, and wrong. */
  readonly wrong: readonly Claim[];
}

/** Articles parted by lines of "====", each with its claims behind a line of "----"; "- " begins what is missing, "+ " what is wrong. */
export function readClaimCases(file: string): ClaimCase[] {
  return file
    .split(/^====\n/m)
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [text = '', list = ''] = part.split(/^----\n/m);
      const lines = list.split('\n').filter((line) => line.trim() !== '');
      const startingWith = (mark: string) =>
        lines.filter((line) => line.startsWith(mark)).map((line) => claimIn(line.slice(mark.length)));
      const expected = lines.filter((line) => !/^[-+] /.test(line)).map(claimIn);
      return { text: text.trim(), expected, missing: startingWith('- '), wrong: startingWith('+ ') };
    });
}

function claimIn(line: string): Claim {
  const [said = line, more] = line.split(' ;; ');
  return { said: said.trim(), more: more ? more.split(' ; ').map((each) => each.trim()) : [] };
}

/** What differs, in words: empty where the engine reads what people wrote down, but for the gaps that they named. */
export function differences({ expected, missing, wrong }: ClaimCase, found: readonly Claim[]): string[] {
  const left = [...found];
  const take = (claim: Claim): boolean => {
    const at = left.findIndex(
      (one) => isSame(one.said, claim.said) && claim.more.every((each) => one.more.includes(each)),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  };
  const lost = expected.filter((claim) => !take(claim));
  const known = missing.filter((claim) =>
    left.some((one) => one.said === claim.said && claim.more.every((each) => one.more.includes(each))),
  );
  const gone = wrong.filter((claim) => !take(claim));
  return [
    ...lost.map((claim) => `not found: ${tell(claim)}`),
    ...left.map((claim) => `found: ${tell(claim)}`),
    ...known.map((claim) => `right by now, strike the mark: ${tell(claim)}`),
    ...gone.map((claim) => `wrong no more, strike it: ${tell(claim)}`),
  ];
}

/** The same speaker may go by a name with a title stuck to it: that is the names' affair. */
const isSame = (found: string, expected: string): boolean =>
  found === expected || (found.endsWith(` ${expected}`) && !/[|(]/.test(found.slice(0, -expected.length)));

const tell = ({ said, more }: Claim): string => (more.length > 0 ? `${said} ;; ${more.join(' ; ')}` : said);
