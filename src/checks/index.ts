import type { Document } from '../engine/document';
import type { Check, Finding, Severity } from './check';
import { dateUnanchored } from './date-unanchored';
import { t } from './message';
import { pronounUnclear } from './pronoun-unclear';
import { quoteNoSpeaker } from './quote-no-speaker';
import { quoteUnbalanced } from './quote-unbalanced';

/** Every check there is. To add one: a file named by its id, and a line here. */
export const checks: readonly Check[] = [quoteNoSpeaker, quoteUnbalanced, pronounUnclear, dateUnanchored];

/** How severe each check is for this reader, by id; a check that is not named keeps its own severity. */
export type CheckLevels = Readonly<Record<string, Severity | 'off'>>;

/** What the checks say about a document, in order of position. Never throws. */
export function runChecks(document: Document, levels: CheckLevels, list: readonly Check[] = checks): Finding[] {
  return list
    .flatMap((check) => {
      const severity = levels[check.id] ?? check.severity;
      return severity === 'off' ? [] : findingsOf(check, severity, document);
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * A check that throws gives one finding under its own id at the start of the text, so that it shows wherever findings show and
 * nobody takes its silence for a clean article. What it had found by then is left out: it may be half of something.
 */
function findingsOf(check: Check, severity: Severity, document: Document): Finding[] {
  try {
    return Array.from(check.run(document), (found) => ({ check: check.id, severity, ...found }));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const said = t('The check “{0}” could not run: {1}', check.id, reason);
    return [{ check: check.id, severity: 'warning', start: 0, end: 0, ...said }];
  }
}
