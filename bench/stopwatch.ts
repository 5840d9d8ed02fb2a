/** Both in ms. `cpu` counts every thread, the garbage collector's too; it stays the same when the machine has other things to do. */
export interface Taken {
  readonly clock: number;
  readonly cpu: number;
}

export function timed(work: () => void): Taken {
  const cpu = process.cpuUsage();
  const clock = performance.now();
  work();
  const ended = performance.now() - clock;
  const { user, system } = process.cpuUsage(cpu);
  return { clock: ended, cpu: (user + system) / 1000 };
}

/** What each pass takes once the code is compiled: the first quarter of `forMs` warms up. At least three passes. */
export function timesOf(pass: () => void, forMs = 4_000): Taken[] {
  const times: Taken[] = [];
  const began = performance.now();
  while (performance.now() - began < forMs / 4) pass();
  while (performance.now() - began < forMs || times.length < 3) times.push(timed(pass));
  return times;
}

export const medianOf = (times: readonly Taken[]): Taken => ({
  clock: median(times.map(({ clock }) => clock)),
  cpu: median(times.map(({ cpu }) => cpu)),
});

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}
