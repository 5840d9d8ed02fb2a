import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again until the answer is one that `isRight`, and gives it. For what the workbench shows in its own time and no
 * selector can wait for. Rejects with the last answer after `limitMs`.
 */
export async function until(ask, isRight = Boolean, limitMs = 15_000) {
  const end = Date.now() + limitMs;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > end) throw new Error(`It stayed ${JSON.stringify(answer)}`);
    await pause(50);
  }
}
