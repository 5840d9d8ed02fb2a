// The helper as a worker of the browser's: dist/web/close-worker.js.
import type { FromHelper, ToHelper } from './messages';
import { serve } from './serve';

/** What a worker knows of its page; the compiler here knows of no browser. */
interface Scope {
  onmessage: ((event: { readonly data: ToHelper }) => void) | null;
  postMessage(message: FromHelper): void;
}

const scope = globalThis as unknown as Scope;
const answer = serve(async (files) => {
  if (!files) throw new Error('a worker cannot read files');
  return files;
});
scope.onmessage = async ({ data }) => scope.postMessage(await answer(data));
