// Personal and possessive pronouns. A closed class, so this list is whole; "them" as one person's pronoun is left to context.
import type { Pronoun } from '../../language';

const pronoun = (
  person: Pronoun['person'],
  number: Pronoun['number'],
  gender: Pronoun['gender'],
  isPossessive = false,
): Pronoun => ({ number, gender, person, isPossessive });

export const pronouns: ReadonlyMap<string, Pronoun> = new Map([
  ['i', pronoun(1, 'singular', undefined)],
  ['me', pronoun(1, 'singular', undefined)],
  ['my', pronoun(1, 'singular', undefined, true)],
  ['mine', pronoun(1, 'singular', undefined, true)],
  ['myself', pronoun(1, 'singular', undefined)],
  ['we', pronoun(1, 'plural', undefined)],
  ['us', pronoun(1, 'plural', undefined)],
  ['our', pronoun(1, 'plural', undefined, true)],
  ['ours', pronoun(1, 'plural', undefined, true)],
  ['ourselves', pronoun(1, 'plural', undefined)],
  ['you', pronoun(2, 'singular', undefined)],
  ['your', pronoun(2, 'singular', undefined, true)],
  ['yours', pronoun(2, 'singular', undefined, true)],
  ['yourself', pronoun(2, 'singular', undefined)],
  ['yourselves', pronoun(2, 'plural', undefined)],
  ['he', pronoun(3, 'singular', 'm')],
  ['him', pronoun(3, 'singular', 'm')],
  ['his', pronoun(3, 'singular', 'm', true)],
  ['himself', pronoun(3, 'singular', 'm')],
  ['she', pronoun(3, 'singular', 'f')],
  ['her', pronoun(3, 'singular', 'f', true)],
  ['hers', pronoun(3, 'singular', 'f', true)],
  ['herself', pronoun(3, 'singular', 'f')],
  ['it', pronoun(3, 'singular', 'n')],
  ['its', pronoun(3, 'singular', 'n', true)],
  ['itself', pronoun(3, 'singular', 'n')],
  ['they', pronoun(3, 'plural', undefined)],
  ['them', pronoun(3, 'plural', undefined)],
  ['their', pronoun(3, 'plural', undefined, true)],
  ['theirs', pronoun(3, 'plural', undefined, true)],
  ['themselves', pronoun(3, 'plural', undefined)],
  ['themself', pronoun(3, 'singular', undefined)],
]);
