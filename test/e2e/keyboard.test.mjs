// Sourceline without a mouse, and what a screen reader is told on the way.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../host/paths.mjs';
import { until } from './until.mjs';
import { open, textOf } from './workbench.mjs';

const article = `The orchard at Fenwick will be felled, its owner said on record.

"I have no sons and no buyers," said Albert Quill, who planted it.

The valley has lost four orchards since the cannery closed.

"You cannot eat a view."

Quill said the stumps would be left for the owls.
`;

describe('By keyboard alone', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-keyboard-'));
  let session;
  let workbench;
  let page;
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const selected = (words) => workbench.statusBarItem(`(${words.length} selected)`).waitFor();

  before(async () => {
    writeFileSync(path.join(folder, 'orchard.txt'), article);
    session = await open({ window: { folder, developmentPaths: [root] } });
    ({ workbench, page } = session);
  });
  after(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('an article is opened and read', async () => {
    await workbench.openFile('orchard.txt');
    const item = workbench.statusBarItem('2 quotations · 1 with a speaker');
    await item.waitFor();
    assert.match(await item.getAttribute('aria-label'), /^Sourceline: 2 quotations · 1 with a speaker/);
  });

  it('the quotation without a speaker is found', async () => {
    await press('Control+Home', 'Control+K', 'q');
    await selected('"You cannot eat a view."');
  });

  it('the card of the words at the cursor is read', async () => {
    await press('Control+K', 'Control+I');
    const card = page.locator('.monaco-hover:visible').filter({ hasText: 'No speaker' });
    await card.waitFor();
    assert.match(await textOf(card), /direct quotation/);
    await press('Escape');
  });

  it('the article is fact-checked, and F8 goes to what was found', async () => {
    await workbench.command('Sourceline: Fact-check article');
    await workbench.message('1 finding').waitFor();
    await press('Control+1', 'Control+Home', 'F8');
    await page.locator('.marker-widget').filter({ hasText: 'Nobody is given as the speaker' }).waitFor();
    await press('Escape');
  });

  it('the panel’s list is reached, and a row leads back to its words in the article', async () => {
    await workbench.command('Focus on Attribution View');
    const list = workbench.webview().locator('.list');
    // from the filter by the grouping to the list
    await until(
      async () => {
        await press('Tab');
        return list.evaluate((element) => element.contains(document.activeElement));
      },
      Boolean,
      5000,
    );
    assert.ok(await list.getAttribute('aria-label'));
    await press('End', 'Enter');
    await page.locator('.monaco-editor.focused').waitFor();
    await selected('the stumps would be left for the owls');
  });
});
