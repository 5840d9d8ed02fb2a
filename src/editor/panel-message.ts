import type { FromPanel } from '../panel/messages';

/** A message of the panel, or undefined where it has not the shape of one: a page is never to be trusted blindly. */
export function readMessage(value: unknown): FromPanel | undefined {
  const { type, id, stay } = Object(value) as { readonly [key: string]: unknown };
  if (type === 'ready' || type === 'openFile') return { type };
  return type === 'jump' && typeof id === 'string' && typeof stay === 'boolean' ? { type, id, stay } : undefined;
}
