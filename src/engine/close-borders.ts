// What is no part of a claim that was found by a close reading, and what is no claim.
import { type Checked, type FirstClaim, SURE } from './close-checks';
import type { Claim } from './close-quotations';
import { afterDateline } from './datelines';
import type { Words } from './words';

/** Without the dateline, whom it was told, and what others say; none where nothing is said. */
export function bordered(checked: Checked, claim: Claim): Claim[] {
  const { phrases, first } = checked;
  const { words } = phrases;
  if (isNoClaim(words, claim)) return [];
  const dateline = afterDateline(words);
  const content = claim.content.filter((at) => at >= dateline);
  const own = withoutOthers(first, { ...claim, content: withoutAddressee(words, first, claim, content) });
  return [isAsked(words, own) ? { ...own, source: [] } : own];
}

const textOf = ({ lower }: Words, tokens: readonly number[]): string =>
  tokens
    .map((at) => lower[at])
    .join(' ')
    .replaceAll('’', "'");

/** "declined to comment", "asked not to be named": nothing is said. */
function isNoClaim(words: Words, { cue, content }: Claim): boolean {
  const [first = 0] = content;
  if (first < (cue[0] ?? 0)) return false;
  const said = textOf(words, content).replace(/^to /, '');
  if (/^not (?:to )?be (?:further )?(?:named|identified|quoted|recorded)\b/.test(said)) return true;
  return /\b(?:declin|refus)(?:es?|ed|ing)\b/.test(textOf(words, cue)) && SILENT.test(said);
}

/** What they do not do who decline to say anything. "declined to say whether …" tells what was asked. */
const SILENT =
  /^(?:(?:publicly|further|immediately) )?(?:comment|elaborate|be (?:named|identified|quoted|interviewed)|(?:speak|talk) (?:to|with)|(?:give|provide) (?:\w+ )?(?:details|comment|interview)|answer (?:\w+ )?questions)\b/;

/** "told the [Harbour Courier that] it was late": what is told begins where the first reading begins it, or behind "that". */
function withoutAddressee(
  { raw, lower }: Words,
  first: readonly FirstClaim[],
  { cue }: Claim,
  content: readonly number[],
): readonly number[] {
  if (!cue.some((at) => /^(?:tells?|told|telling)$/.test(lower[at] ?? ''))) return content;
  const start = first.find((one) => one.cue.some((at) => cue.includes(at)))?.content[0];
  const that = content.find((at) => lower[at] === 'that');
  for (const from of [start, that]) {
    const before = from === undefined ? [] : content.filter((at) => at < from && at > (cue.at(-1) ?? 0));
    if (before.length > 0 && before.length <= LONGEST_NAME && before.every((at) => NAME.test(raw[at] ?? '')))
      return content.filter((at) => !before.includes(at));
  }
  return content;
}

const LONGEST_NAME = 8; // tokens: "the Harlow Cross Mercury and Argus that"
const NAME = /^(?:\p{Lu}.*|the|of|and|&|that|['’]s|-)$/u;

/** A quotation that the first reading surely gives to another reporting word is a claim by itself. */
function withoutOthers(first: readonly FirstClaim[], claim: Claim): Claim {
  const own = first.find(({ cue }) => cue.some((at) => claim.cue.includes(at)));
  const others = first.filter((one) => one !== own && own && isApart(one, own, claim));
  const taken = new Set(others.flatMap(({ content }) => content));
  return taken.size === 0 ? claim : { ...claim, content: claim.content.filter((at) => !taken.has(at)) };
}

/** One of the two is a quotation; neither is told in the other. */
function isApart(one: FirstClaim, own: FirstClaim, { content }: Claim): boolean {
  const { clause } = one;
  const isNested = one.content.some((at) => own.content.includes(at)) || own.content.includes(one.cue[0] ?? -1);
  const isQuoted = (clause.kind === 'direct') !== (own.clause.kind === 'direct');
  return isQuoted && !isNested && clause.confidence >= SURE && one.content.every((at) => content.includes(at));
}

/** "Asked whether it was late, he laughed": he did not ask. */
const isAsked = ({ lower }: Words, { source, cue }: Claim): boolean =>
  /^(?:asked|pressed|questioned|quizzed)$/.test(lower[cue[0] ?? -1] ?? '') &&
  /^(?:if|whether|about|why|how|what|when|where)$/.test(lower[(cue.at(-1) ?? 0) + 1] ?? lower[cue.at(-1) ?? 0] ?? '') &&
  (source[0] ?? -1) > (cue.at(-1) ?? 0);
