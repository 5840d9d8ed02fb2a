// Runs suites side by side, as many at a time as there is room for.

/**
 * Runs `tasks` in their order, at most `lanes` at a time, each by `run`, and gives their results in the same order.
 * The first of those that are left starts as soon as a lane is free.
 */
export async function sideBySide(tasks, lanes, run) {
  const results = [];
  const left = [...tasks.entries()];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [index, task] = next;
      results[index] = await run(task);
    }
  };
  await Promise.all(Array.from({ length: lanes }, work));
  return results;
}
