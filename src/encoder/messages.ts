// What the close reading's helper, a process or a worker of its own, is told and what it answers.
import type { FoundClause } from '../engine/close-clauses';
import type { EncoderFiles } from './encoder';

/** `load` comes first. Each message is answered by one, in order. */
export type ToHelper =
  /** `files`: where the helper cannot read them itself. */
  { readonly type: 'load'; readonly files?: EncoderFiles } | { readonly type: 'read'; readonly prose: string };

export type FromHelper =
  | { readonly type: 'ready' }
  | { readonly type: 'found'; readonly clauses: readonly FoundClause[] }
  | { readonly type: 'failed'; readonly reason: string };
