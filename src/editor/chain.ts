// On whose word a claim reaches the reader, in words: "Lavrov, repeating Putin, as reported by CNN: second-hand".
import type { ActorId, Attribution, Channel } from '../engine/document';
import type { Translate } from './translate';

/** 1: from the speaker; each one who passes the words on adds one. Doubtful ones do not count. */
export const handsOf = ({ channels }: Pick<Attribution, 'channels'>): number =>
  1 + channels.filter(({ isDoubtful }) => !isDoubtful).length;

/** The whole way, or undefined where the words come from the speaker alone. `speaker`: how the speaker is called. */
export function chainWords(
  claim: Pick<Attribution, 'channels'>,
  speaker: string,
  nameOf: (id: ActorId) => string,
  t: Translate,
): string | undefined {
  if (claim.channels.length === 0) return undefined;
  const repeating = claim.channels.filter(({ sign }) => sign === 'said').map(({ actor }) => nameOf(actor));
  const spoken = [...repeating, speaker].reduceRight((inner, outer) => t('{0}, repeating {1}', outer, inner));
  const passed = claim.channels.filter(({ sign }) => sign !== 'said').map((one) => passedOn(one, nameOf, t));
  return t('{0}: {1}', [spoken, ...passed.reverse()].join(', '), handWords(handsOf(claim), t));
}

function passedOn({ actor, sign, isDoubtful }: Channel, nameOf: (id: ActorId) => string, t: Translate): string {
  const name = nameOf(actor);
  if (isDoubtful) return t('perhaps as reported by {0}', name);
  return sign === 'told' ? t('as told to {0}', name) : t('as reported by {0}', name);
}

export function handWords(hands: number, t: Translate): string {
  if (hands <= 1) return t('first-hand');
  if (hands === 2) return t('second-hand');
  return hands === 3 ? t('third-hand') : t('passed on {0} times', hands - 1);
}
