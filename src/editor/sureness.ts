// The engine's confidence, a number, in three steps that have words.

/** From the lowest to the highest. */
export type Sureness = 'unsure' | 'fairly-sure' | 'sure';

export const surenesses: readonly Sureness[] = ['unsure', 'fairly-sure', 'sure'];

/**
 * Lowest confidences of the upper two steps: an editor who reads "sure" should not be let down more than once in five times, and
 * who reads "fairly sure" not more than twice. People who mark the same article agree with each other three times in four.
 */
const from = { 'fairly-sure': 0.6, sure: 0.8 };

/** `confidence`: from 0 to 1. */
export function surenessOf(confidence: number): Sureness {
  if (confidence >= from.sure) return 'sure';
  return confidence >= from['fairly-sure'] ? 'fairly-sure' : 'unsure';
}

export const isAtLeast = (one: Sureness, lowest: Sureness): boolean =>
  surenesses.indexOf(one) >= surenesses.indexOf(lowest);
