import '@vscode-elements/elements/dist/vscode-badge/index.js';
import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import '@vscode-elements/elements/dist/vscode-icon/index.js';
import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { follow, keepSelection } from './choosing';
import { draw, rebuild } from './draw';
import { takeDrops } from './dropping';
import { listEvents } from './list-events';
import type { Row, ToPanel } from './messages';
import { received } from './model';
import { makeNews } from './news';
import { onShare, onToggleInspector, pageEvents } from './page-events';
import { type Editor, filterElement, focused, listElement, makeScreen, send, update } from './screen';
import { statusNews } from './status-news';

declare function acquireVsCodeApi(): Editor;

const root = document.body.appendChild(document.createElement('main'));
const screen = makeScreen(acquireVsCodeApi(), root, makeNews(document.body), (made) => ({
  list: listEvents(made),
  page: pageEvents(made),
  onToggleInspector: onToggleInspector(made),
  onShare: onShare(made),
}));

function receive(message: ToPanel): void {
  const { selected } = screen.model.saved;
  const before = screen.model.article?.rows ?? [];
  if (message.type === 'strings') screen.strings = message.strings;
  else update(screen, received(screen.model, message));
  if (message.type === 'change') tellStatus(before);
  if (message.type === 'article') screen.scrollTo = screen.model.saved.scrollTop;
  if (message.type === 'details' || message.type === 'written') draw(screen);
  else if (message.type === 'cursor') follow(screen);
  else {
    rebuild(screen, message.type === 'change');
    keepSelection(screen, message.type === 'article' || screen.model.saved.selected !== selected);
  }
}

/** Somebody who decides in the panel hears what came of it; whoever works in the text is told there. */
function tellStatus(before: readonly Row[]): void {
  const { model, strings, news } = screen;
  if (!strings || !model.article || !document.hasFocus()) return;
  const { rows, overview } = model.article;
  const words = statusNews(before, rows, model.saved.selected, overview.coverage, strings);
  if (words) news.tell(words);
}

/** "/" goes to the filter from everywhere but where it is written. */
function onKey(event: KeyboardEvent): void {
  const isWriting = focused() === filterElement(screen) || focused() instanceof HTMLTextAreaElement;
  if (event.key !== '/' || event.defaultPrevented || isWriting) return;
  event.preventDefault();
  filterElement(screen)?.focus();
}

/** The command that focuses the view gives the page the focus, and nothing on it. */
function onFocus(): void {
  if (focused() === document.body) (listElement(screen) ?? filterElement(screen))?.focus();
}

document.addEventListener('keydown', onKey);
window.addEventListener('focus', onFocus);
window.addEventListener('message', (event: MessageEvent<ToPanel>) => receive(event.data));
takeDrops(screen);
new ResizeObserver(() => rebuild(screen)).observe(root);
send(screen, { type: 'ready' });
