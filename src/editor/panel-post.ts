import type { ToPanel } from '../panel/messages';
import { isEqual } from './ledger';

/**
 * Passes messages on, but for details that the page shows already. With another article, or none, and when it is loaded, the page
 * forgets what it showed.
 */
export function withoutRepeats(post: (message: ToPanel) => unknown): (message: ToPanel) => void {
  let shown: unknown;
  return (message) => {
    if (message.type === 'details') {
      if (isEqual(message.details, shown)) return;
      shown = message.details;
    } else if (message.type === 'article' || message.type === 'noArticle' || message.type === 'strings')
      shown = undefined;
    post(message);
  };
}
