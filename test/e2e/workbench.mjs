// Page objects for VS Code's workbench. The selectors are those of VS Code 1.139.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from '../host/browser.mjs';
import { root } from '../host/paths.mjs';
import { startServer } from '../host/server.mjs';
import { marksAt } from './marks-at.mjs';
import { textBox } from './text-box.mjs';
import { until } from './until.mjs';

/** Where pictures go; git ignores it. */
export const shotsFolder = path.join(root, 'shots');

const asPattern = (text) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\u00a0 ]')); // the editor's blanks

/**
 * Starts a server and a browser and opens one window. `window` is that of test/host/server.mjs, `server` its options;
 * `viewport` in pixels. When the server ends, all that waits on the page fails at once. Call `close()` in the end.
 */
export async function open({ window, server: serverOptions, viewport = { width: 1400, height: 900 } }) {
  const server = await startServer(serverOptions);
  let browser;
  const close = async () => {
    await browser?.close();
    await server.stop();
  };
  try {
    browser = await launchBrowser();
    server.ended.then(() => browser.close());
    const context = await browser.newContext({
      viewport,
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await page.goto(server.address(window));
    const workbench = new Workbench(page);
    await workbench.ready();
    return { workbench, page, server, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One window of VS Code, as a person sees it. */
export class Workbench {
  constructor(page) {
    this.page = page;
  }

  /** Settles when the workbench is drawn. The extension host comes some seconds later: wait for what it shows. */
  async ready() {
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
    await this.page.locator('.monaco-workbench .part.activitybar .action-item').first().waitFor();
  }

  // Editor

  /** The active editor. */
  editor() {
    return this.page.locator('.editor-group-container.active .monaco-editor').first();
  }

  /** The first drawn line that contains the text. */
  line(text) {
    return this.page
      .locator('.monaco-editor .view-line')
      .filter({ hasText: asPattern(text) })
      .first();
  }

  /** Opens a file of the folder by name, as Ctrl+P does. */
  async openFile(name) {
    await this.quickInput('Control+P', name);
    // not Enter: while the list is being filtered no row is chosen, and the key would only close the picker
    await this.quickPickRows().filter({ hasText: name }).first().click();
    await this.page.locator(`.tabs-container .tab.active[data-resource-name="${name}"]`).waitFor();
  }

  /** The box on the screen around a text in a line. */
  async boxOf(lineText, text, nth = 0) {
    const line = this.line(lineText);
    await line.waitFor();
    return line.evaluate(textBox, [text, nth]);
  }

  async clickText(lineText, text, options) {
    const { x, y, width, height } = await this.boxOf(lineText, text);
    await this.page.mouse.click(x + width / 2, y + height / 2, options);
  }

  /** Puts the mouse over a text and gives the card that appears. */
  async hover(lineText, text, nth) {
    const card = this.page.locator('.monaco-hover:visible').filter({ hasText: /\S/ }).first();
    // VS Code shows a card only for a mouse that came to rest: a redraw in that moment hides it, so come again
    for (let attempt = 0; attempt < 5; attempt++) {
      await this.page.mouse.move(5, 5);
      await card.waitFor({ state: 'hidden' }); // that of another text
      const { x, y, width, height } = await this.boxOf(lineText, text, nth);
      await this.page.mouse.move(x + width / 2 - 2, y + height / 2);
      await this.page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
      if (await appears(card, 3000)) return card;
    }
    throw new Error(`No hover card on “${text}”`);
  }

  async type(text) {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /** Saves the active editor and waits until it is no longer marked as changed. */
  async save() {
    await this.page.keyboard.press('Control+S');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** The marks that an extension has drawn at a text: {style, color} of each. */
  async marks(lineText, text, nth) {
    const { x, y, width, height } = await this.boxOf(lineText, text, nth);
    return this.page.evaluate(marksAt, { x: x + width / 2, y: y + height / 2 });
  }

  /** Settles when a text has just the marks of these styles: "solid", "underline dotted" … */
  async marked(lineText, text, ...styles) {
    const found = async () => (await this.marks(lineText, text)).map(({ style }) => style).sort();
    await until(found, (each) => each.join() === styles.sort().join());
  }

  codeLens(text) {
    return this.page.locator('.codelens-decoration a').filter({ hasText: text }).first();
  }

  /** The rows of the quick-fix menu at a text. */
  async quickFixes(lineText, text) {
    await this.clickText(lineText, text);
    await this.page.keyboard.press('Control+.');
    const menu = this.page.locator('.action-widget:not(.action-list-submenu-panel):visible').first();
    await menu.waitFor();
    return menu.locator('.monaco-list-row.action');
  }

  // Command palette, pickers, messages

  /** Presses a key that opens VS Code's picker, and types into it. */
  async quickInput(key, text = '') {
    const input = this.page.locator('.quick-input-widget:visible .quick-input-box input');
    // a key that comes while the workbench is still starting is lost
    for (let attempt = 0; attempt < 4; attempt++) {
      await this.page.keyboard.press(key);
      if (!(await appears(input, 3000))) continue;
      await input.focus();
      await this.page.keyboard.insertText(text);
      return input;
    }
    throw new Error(`The picker of ${key} did not open`);
  }

  /** Runs a command by its title, from the command palette. */
  async command(title) {
    await this.quickInput('F1', title);
    await this.page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: title }).waitFor();
    await this.page.keyboard.press('Enter');
  }

  quickPickRows() {
    return this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row');
  }

  async pick(label) {
    await this.quickPickRows().filter({ hasText: label }).first().click();
  }

  /** The message in the corner that contains the text. */
  message(text) {
    return this.page.locator('.notification-toast').filter({ hasText: text }).first();
  }

  // Side bar, panels, status bar

  /** Opens a view container by its name in the activity bar. */
  async activity(name) {
    const entry = this.page
      .locator('.activitybar .action-item', {
        has: this.page.locator(`a.action-label[aria-label^="${name}"]`),
      })
      .first();
    await entry.waitFor();
    if (!(await entry.getAttribute('class')).includes('checked')) await entry.click();
    await this.page
      .locator('.part.sidebar .composite.title')
      .filter({ hasText: new RegExp(name, 'i') })
      .waitFor();
  }

  treeItem(text) {
    return this.page.locator('.part.sidebar .monaco-list-row[role="treeitem"]').filter({ hasText: text }).first();
  }

  /** The document of the webview that is shown, two frames deep. */
  webview() {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
  }

  /** The rows of Problems, which it opens. */
  async problems() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+M');
    await panel.waitFor();
    return panel.locator('.monaco-list-row');
  }

  statusBarItem(text) {
    return this.page.locator('.part.statusbar .statusbar-item').filter({ hasText: text }).first();
  }

  /** Takes a picture into shots/. Returns its path. */
  async shot(name) {
    mkdirSync(shotsFolder, { recursive: true });
    const file = path.join(shotsFolder, `${name}.png`);
    await this.page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
    return file;
  }
}

/** What a person reads there: hover cards hold blanks of other kinds. */
export const textOf = async (locator) => (await locator.allTextContents()).join(' ').replace(/\s+/g, ' ');

const appears = (locator, limitMs) =>
  locator.waitFor({ timeout: limitMs }).then(
    () => true,
    () => false,
  );
