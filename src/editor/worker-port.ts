// The helper as a worker of the browser's.
import { Uri, workspace } from 'vscode';
import { encoderFiles } from '../encoder/files';
import type { FromHelper, ToHelper } from '../encoder/messages';
import type { Port, PortEvents } from './close-helper';

/** What the compiler here does not know of a browser. */
interface Browser {
  readonly Worker: new (
    address: string,
  ) => {
    onmessage: ((event: { readonly data: FromHelper }) => void) | null;
    onerror: ((event: { readonly message?: string }) => void) | null;
    postMessage(message: ToHelper): void;
    terminate(): void;
  };
}

/** From a blob: a worker's script must be of the page's own origin, which an extension's folder is not. */
export async function openWorker(extensionUri: Uri, events: PortEvents): Promise<Port> {
  const bytes = async (...name: string[]) => workspace.fs.readFile(Uri.joinPath(extensionUri, ...name));
  const script = Uint8Array.from(await bytes('dist', 'web', 'close-worker.js'));
  const files = await encoderFiles(bytes);
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new (globalThis as unknown as Browser).Worker(address);
  worker.onmessage = ({ data }) => {
    URL.revokeObjectURL(address);
    events.answer(data);
  };
  worker.onerror = ({ message }) => events.lost(new Error(message ?? 'the worker cannot run'));
  return {
    post: (message) => worker.postMessage(message.type === 'load' ? { ...message, files } : message),
    end: () => worker.terminate(),
  };
}
