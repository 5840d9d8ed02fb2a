// What an editor meets in an article that is opened: one window, the tests in the order in which they would do these
// things.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../host/paths.mjs';
import { until } from './until.mjs';
import { open, textOf } from './workbench.mjs';

const article = `# Reservoir stays shut until spring

The reservoir at Marlow Hill will stay closed until spring, council leader Priya Raman said.

"We are not going to gamble with drinking water," Raman told residents.

The engineer Tom Ekholm called the delay "a costly habit."

The repair of the dam has been put off twice.

"Somebody has to pay for all of this, and it will be us."

Raman denied it. She said that the bill had gone to the insurer.
`;

describe('An article in the workbench', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-story-'));
  let session;
  let workbench;
  let page;

  before(async () => {
    writeFileSync(path.join(folder, 'reservoir.md'), article);
    writeFileSync(path.join(folder, 'empty.txt'), '\n');
    writeFileSync(path.join(folder, 'data.json'), '{}');
    session = await open({
      window: { folder, file: path.join(folder, 'reservoir.md'), developmentPaths: [root] },
    });
    ({ workbench, page } = session);
  });

  afterEach(async function picture() {
    if (this.currentTest.state === 'failed') await workbench?.shot(`failed-${this.currentTest.title.slice(0, 60)}`);
  });

  after(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says in the status bar how many quotations have a speaker', () =>
    workbench.statusBarItem('3 quotations · 2 with a speaker').waitFor());

  it('draws another line below each kind of claim, and one of its own below names', async () => {
    await workbench.marked('gamble with', 'gamble with', 'solid');
    await workbench.marked('a costly habit', 'costly', 'double');
    await workbench.marked('until spring, council', 'closed until', 'dashed');
    await workbench.marked('Somebody has', 'Somebody', 'dotted');
    await workbench.marked('engineer Tom', 'Ekholm', 'underline dotted');
    await workbench.marked('engineer Tom', 'engineer');
  });

  it('names in a card who said a claim and how that is known', async () => {
    const card = await workbench.hover('the bill had', 'bill');
    const text = await textOf(card);
    assert.match(text, /Priya Raman/);
    assert.match(text, /understood from the pronoun “She”/);
    assert.match(text, /Reported with “said”/);
  });

  it('tells in a card who somebody is, and jumps to the first mention', async () => {
    const card = await workbench.hover('Raman denied', 'Raman');
    const text = await textOf(card);
    for (const part of ['Priya Raman', 'person', 'leader', 'Quoted once'])
      assert.ok(text.includes(part), `${part} in ${text}`);
    await card.getByText('Go to first mention').click();
    await workbench.statusBarItem('Ln 3').waitFor();
  });

  it('keeps each mark on its words while somebody types before them', async () => {
    await workbench.clickText('Reservoir stays', 'stays');
    await page.keyboard.press('End');
    await workbench.type(' and perhaps until summer');
    await workbench.marked('gamble with', 'gamble with', 'solid');
    await page.keyboard.press('Enter');
    await workbench.type('A new first paragraph.');
    await workbench.marked('gamble with', 'gamble with', 'solid');
    await workbench.marked('gamble with', 'residents');
  });

  it('counts and marks a quotation as it is typed', async () => {
    await workbench.clickText('A new first', 'paragraph');
    await page.keyboard.press('End');
    await workbench.type(' "We will see," said Ekholm.');
    await workbench.statusBarItem('4 quotations · 3 with a speaker').waitFor();
    await workbench.marked('We will see', 'will see', 'solid');
  });

  it('hides the marks and shows them again', async () => {
    await workbench.command('Sourceline: Show or hide highlights');
    await workbench.marked('gamble with', 'gamble with');
    await workbench.command('Sourceline: Show or hide highlights');
    await workbench.marked('gamble with', 'gamble with', 'solid');
  });

  it('goes to the next quotation without a speaker by its keys', async () => {
    await workbench.clickText('A new first', 'new');
    await page.keyboard.press('Control+K');
    await page.keyboard.press('q');
    await workbench.statusBarItem('selected').waitFor();
    const words = '"Somebody has to pay for all of this, and it will be us."';
    await workbench.statusBarItem(`(${words.length} selected)`).waitFor();
  });

  it('fact-checks: says what it found in one line, opens the panel and fills Problems', async () => {
    await workbench.command('Sourceline: Fact-check article');
    const message = workbench.message('4 quotations · 3 with a speaker');
    await message.filter({ hasText: '1 finding' }).waitFor();
    await workbench.webview().locator('.row').first().waitFor();
    await message.getByText('Show Problems').click();
    await page.locator('.markers-panel').getByText('Nobody is given as the speaker of “Somebody has to pay').waitFor();
    await workbench.shot('fact-check');
  });

  it('takes a finding away when it has been put right', async () => {
    await workbench.clickText('Somebody has', 'will be us');
    await page.keyboard.press('End');
    await workbench.type(' said Ekholm.');
    const rows = await workbench.problems();
    await until(async () => (await rows.allInnerTexts()).every((text) => !text.includes('Nobody is given')));
    await page.keyboard.press('Control+J');
  });

  it('says so when there is nothing to check', async () => {
    await workbench.openFile('empty.txt');
    await workbench.command('Sourceline: Fact-check article');
    await workbench.message('This article is empty').waitFor();
  });

  it('says so when what is open is no article', async () => {
    await workbench.openFile('data.json');
    await workbench.statusBarItem('quotations').waitFor({ state: 'detached' });
    await workbench.command('Sourceline: Fact-check article');
    await workbench.message('This file is no article').waitFor();
  });
});
