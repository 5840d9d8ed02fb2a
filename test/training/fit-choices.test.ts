import assert from 'node:assert/strict';
import { fitChoices } from '../../training/fit-choices';
import type { Case } from '../../training/pronoun-cases';

const SETTINGS = { rounds: 100, ridge: 1 };

/** Options as names of features, the right one with a star. */
const choice = (...options: readonly string[]): Case => ({
  options: options.map(
    (option) =>
      new Map(
        option
          .replace('*', '')
          .split(' ')
          .map((name) => [name, 1]),
      ),
  ),
  isRight: options.map((option) => option.endsWith('*')),
  isNamed: true,
  document: 0,
  weight: 1,
});

const times = (count: number, ...cases: readonly Case[]): Case[] => Array.from({ length: count }, () => cases).flat();

describe('fitting choices', () => {
  it('learns what the right options have and the others have not', () => {
    const weights = fitChoices(times(10, choice('near subject*', 'near object')), SETTINGS);
    assert.ok((weights.subject ?? 0) > 1);
    assert.ok((weights.object ?? 0) < -0.5);
  });

  it('learns from choices in which nobody is right', () => {
    const weights = fitChoices(times(10, choice('far')), SETTINGS);
    assert.ok((weights.far ?? 0) < -1);
  });

  it('follows the majority, and more closely the heavier choices', () => {
    const light = { ...choice('old', 'new*'), weight: 0.1 };
    const weights = fitChoices([...times(6, choice('old*', 'new')), ...times(9, light)], SETTINGS);
    assert.ok((weights.old ?? 0) > (weights.new ?? 0));
  });

  it('gives the same for the same', () => {
    const cases = times(5, choice('a b*', 'b c'), choice('c a', 'a*'));
    assert.deepEqual(fitChoices(cases, SETTINGS), fitChoices(cases, SETTINGS));
  });
});
