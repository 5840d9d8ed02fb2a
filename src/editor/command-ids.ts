// Names of commands that are made from other names.
import type { RejectionReason, Status } from '../annotations/annotation';

/** "sourceline.markOnAuthor". */
export const statusCommand = (status: Status): string =>
  `sourceline.mark${status
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')}`;

export const rejectionCommands: Readonly<Record<RejectionReason, string>> = {
  'not-a-claim': 'sourceline.notAClaim',
  'not-a-quotation': 'sourceline.notAQuotation',
  title: 'sourceline.titleOfWork',
  'scare-quote': 'sourceline.scareQuotes',
};
