import assert from 'node:assert/strict';
import { isRested, isWorthReading, pauseAfterEdit } from '../src/editor/close-pace';
import { analyse } from '../src/engine/analyse';
import { english } from '../src/engine/languages/en';

const read = (text: string) => analyse(text, { format: 'plain', language: english });

const said = '“It leaks,” said Mina Holt. '.repeat(3);

describe('Close reading', () => {
  it('is worth its time where somebody says something three times, up to a length', () => {
    assert.equal(isWorthReading('auto', read(said)), true);
    assert.equal(isWorthReading('auto', read('“It leaks,” said Mina Holt. Run the installer, and restart.')), false);
    assert.equal(isWorthReading('auto', read(`${said}\n\n${'It rained. '.repeat(6_000)}`)), false);
  });

  it('is done everywhere or nowhere where somebody wants it so, but never in another language', () => {
    const readme = read('Run the installer, and restart.');
    assert.deepEqual([isWorthReading('always', readme), isWorthReading('off', read(said))], [true, false]);
    assert.equal(isWorthReading('always', { ...readme, isForeign: true }), false);
  });

  it('waits until nobody types', () => {
    assert.equal(pauseAfterEdit(Number.POSITIVE_INFINITY), 300);
    assert.equal(pauseAfterEdit(100), 1_400);
    assert.deepEqual([isRested(1_400), isRested(1_500)], [false, true]);
  });
});
