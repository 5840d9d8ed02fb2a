/** node:assert is not there in a browser. */
export function assert(isTrue: unknown, message: string): asserts isTrue {
  if (!isTrue) throw new Error(message);
}
