import type { Subject } from '../src/editor/annotating';

/** A direct quotation about which nobody has decided yet. */
export const subject = (exact: string, more: Partial<Subject> = {}): Subject => ({
  type: 'quote',
  form: 'direct',
  anchor: { exact, before: 'said: ' },
  id: undefined,
  before: undefined,
  ...more,
});
