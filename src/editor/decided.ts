// What people decided, on the rows of the ledger.

import { isSettled, type Noted, type Review } from '../annotations/review';
import type { Speaker } from '../panel/messages';
import type { Claim, Machine } from './ledger';

/** What is the same for all words that nobody is said to have said. */
export const blank = {
  stance: 'speech',
  cue: '',
  via: [],
  perhapsVia: [],
  basis: 'nobody',
  sureness: 'sure',
} as const;

export function decided(machine: Machine, noted: Noted | undefined, isByHand: boolean) {
  const status = noted?.status ?? 'unchecked';
  const isUnconfirmed = noted?.was !== undefined;
  return {
    speaker: speakerBy(machine, noted),
    status,
    by: noted?.annotation.by ?? '',
    isUnconfirmed,
    isByHand,
    ...(noted?.unread !== undefined && { unread: noted.unread }),
    risk: isSettled(status) ? 0 : riskOf(machine) + (isUnconfirmed ? 3 : 0) + (status === 'fix' ? 2 : 0),
  };
}

/** Whom a person has described takes the place of the article's words for the source. */
function speakerBy({ speaker }: Machine, noted: Noted | undefined): Speaker {
  const said = noted?.annotation.speaker;
  if (said?.how !== 'corrected' || said.actor !== undefined || said.as === undefined) return speaker;
  return { ...speaker, status: 'unnamed', name: said.as };
}

/** What an editor would want to look at first: nobody to ask, somebody who is not named, words that went through other hands. */
function riskOf({ speaker, via, perhapsVia, sureness, stance }: Machine): number {
  const bySpeaker = { unresolved: 5, unnamed: 4, writer: 3, document: 1, known: 1 }[speaker.status];
  return (
    bySpeaker + 2 * via.length + perhapsVia.length + (sureness === 'unsure' ? 1 : 0) - (stance === 'attitude' ? 1 : 0)
  );
}

/** Words that only a person has marked. */
export const byHand =
  ({ facts }: Review) =>
  (noted: Noted): Claim => {
    const { type = 'statement', speaker: said } = noted.annotation;
    const name = (said?.actor === undefined ? undefined : facts.actors[said.actor]?.name) ?? said?.as ?? '';
    const isQuote = type === 'quote';
    const status = name !== '' ? 'known' : isQuote ? 'unresolved' : 'writer';
    const speaker: Speaker = { status, id: '', name, how: 'explicit', source: said?.as ?? '', candidates: [] };
    const kind = isQuote ? 'direct' : type === 'fact' ? 'fact' : 'statement';
    return {
      content: [noted.span],
      whole: noted.span,
      machine: { ...blank, kind, speaker },
      claim: undefined,
      noted,
      marked: [noted.span],
    };
  };
