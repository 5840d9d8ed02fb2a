// Who reads closely, apart from the extension host: whatever that takes, every extension in it goes on.
import type { Uri } from 'vscode';
import type { FromHelper, ToHelper } from '../encoder/messages';
import type { FoundClause } from '../engine/close-clauses';

export interface CloseHelper {
  /** undefined where this paragraph cannot be read, and after the end. Rejects when the helper is lost. */
  read(prose: string): Promise<readonly FoundClause[] | undefined>;
  /** Its memory goes with it. */
  end(): void;
}

/** A process of Node's or a worker of the browser's. */
export interface Port {
  post(message: ToHelper): void;
  end(): void;
}

export interface PortEvents {
  answer(message: FromHelper): void;
  lost(error: Error): void;
}

/** Takes two or three seconds of a core, elsewhere. Rejects where a file is missing or damaged, or nobody can be started. */
export async function startCloseHelper(extensionUri: Uri): Promise<CloseHelper> {
  const waiting: { resolve(message: FromHelper): void; reject(error: Error): void }[] = [];
  let lost: Error | undefined;
  const port = await openPort(extensionUri, {
    answer: (message) => waiting.shift()?.resolve(message),
    lost: (error) => {
      lost = error;
      for (const one of waiting.splice(0)) one.reject(error);
    },
  });
  const ask = async (message: ToHelper): Promise<FromHelper> => {
    if (lost) throw lost;
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject });
      port.post(message);
    });
  };
  const answer = await ask({ type: 'load' });
  if (answer.type === 'failed') {
    port.end();
    throw new Error(answer.reason);
  }
  return {
    read: async (prose) => {
      const answer = await ask({ type: 'read', prose });
      return answer.type === 'found' ? answer.clauses : undefined;
    },
    end: () => {
      for (const one of waiting.splice(0)) one.resolve({ type: 'failed', reason: 'it was no longer needed' });
      port.end();
    },
  };
}

/** Desktop and servers run extensions in Node, which has no `Worker`; the browser has no Node. */
async function openPort(extensionUri: Uri, events: PortEvents): Promise<Port> {
  if ('Worker' in globalThis) return (await import('./worker-port')).openWorker(extensionUri, events);
  return (await import('./child-port')).openChild(extensionUri, events);
}
