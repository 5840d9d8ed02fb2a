import type { nothing, TemplateResult } from 'lit';

/** What lit draws, or nothing. */
export type View = TemplateResult | typeof nothing;
