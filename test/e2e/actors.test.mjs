// Who is who, settled by the keyboard alone: one window, the tests in the order in which a person would do these things.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from '../host/paths.mjs';
import { until } from './until.mjs';
import { open } from './workbench.mjs';

const article = `The reservoir at Marlow Hill will stay closed until spring, council leader Priya Raman said.

"We are not going to gamble with drinking water," Raman told the Associated Press.

Engineer Kim Ekholm called the delay "a costly habit." She denied it.

Joakim Ekholm left Norway in May.
`;

describe('The actors of an article', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-actors-'));
  const file = path.join(folder, 'reservoir.txt');
  let session;
  let workbench;
  let page;

  const actor = (name) => workbench.treeItem(name);
  const press = (...keys) => keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve());
  /** Puts the cursor behind some words as one does without a mouse: by searching for them. */
  const goTo = async (words) => {
    const box = page.locator('.find-widget.visible .find-part textarea').first();
    await until(async () => {
      await press('Control+1', 'Control+F'); // keys that come while the workbench is starting are lost
      return box.isVisible();
    });
    await box.fill(words);
    await page
      .locator('.find-widget .matchesCount')
      .filter({ hasText: /\d of \d/ })
      .waitFor();
    await press('Escape');
  };

  /** Goes to a line of the view without a mouse. */
  const keysOn = async (name) => {
    await workbench.command('Sourceline: Focus on Actors View');
    const focused = page.locator('.part.sidebar .monaco-list:focus .monaco-list-row.focused');
    await until(async () => {
      await press('ArrowDown');
      return (await focused.allInnerTexts()).some((text) => text.includes(name));
    });
  };

  before(async () => {
    writeFileSync(file, article);
    mkdirSync(path.join(folder, '.vscode'));
    const settings = { 'editor.occurrencesHighlight': 'singleFile' };
    writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
    session = await open({ window: { folder, file, developmentPaths: [root] } });
    ({ workbench, page } = session);
    await workbench.activity('Sourceline');
  });

  afterEach(async function picture() {
    if (this.currentTest.state === 'failed') await workbench?.shot(`failed-${this.currentTest.title.slice(0, 60)}`);
  });

  after(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are listed by kind, with the times that they are named and quoted', async () => {
    for (const group of ['People', 'News outlets', 'Places']) await actor(group).waitFor();
    assert.match(await actor('Priya Raman').innerText(), /mentions · 1 quotation/);
    assert.match(
      await actor('Priya Raman').getAttribute('aria-label'),
      /^Priya Raman, person, \d mentions, 1 quotation/,
    );
  });

  it('light up at every mention, and F7 goes from one to the next', async () => {
    await goTo('Priya Raman');
    await press('ArrowLeft');
    await until(
      () => page.locator('.view-overlays .wordHighlightText').count(),
      (count) => count >= 2,
    );
    await press('F7');
    await workbench.statusBarItem('Ln 3').waitFor();
  });

  it('are given a name of the newsroom’s own by palette and keyboard, and the text stays', async () => {
    await workbench.command('Sourceline: Rename actor…');
    const input = page.locator('.quick-input-widget:visible input');
    await until(
      () => input.inputValue(),
      (value) => value === 'Priya Raman',
    );
    await workbench.type('Cllr Priya Raman');
    await press('Enter');
    await actor('Cllr Priya Raman').waitFor();
    assert.equal(readFileSync(file, 'utf8'), article);
    await page.locator('.tab.active:not(.dirty)').waitFor();
  });

  it('are merged by picking one from a list', async () => {
    await goTo('Kim Ekholm');
    await workbench.command('Sourceline: Merge actor with…');
    await page.locator('.quick-input-widget:visible .quick-input-title').filter({ hasText: 'Kim Ekholm' }).waitFor();
    await workbench.type('Joakim');
    await page.locator('.quick-input-list .monaco-list-row.focused').filter({ hasText: 'Joakim Ekholm' }).waitFor();
    await press('Enter');
    await workbench.message('are one actor now').waitFor();
    await until(async () => (await workbench.treeItem('Ekholm').innerText()).includes('Joakim Ekholm'));
  });

  it('are renamed by F2 on the line that the arrow keys have led to, not on the one that was clicked', async () => {
    await actor('Priya Raman').click();
    await keysOn('Norway');
    await press('F2');
    await until(
      () => page.locator('.quick-input-widget:visible input').inputValue(),
      (value) => value === 'Norway',
    );
    await press('Escape');
  });

  it('are taken off the list by Delete in the view, and come back by Undo', async () => {
    await keysOn('Norway');
    await press('Delete');
    await actor('Norway').waitFor({ state: 'detached' });
    await workbench.message('no longer listed').waitFor(); // it comes with the list: a palette opened before would be closed again
    assert.equal(readFileSync(file, 'utf8'), article);
    await page.locator('.tab.active:not(.dirty)').waitFor();
    await workbench.command('Sourceline: Undo last decision about actors');
    await actor('Norway').waitFor();
  });

  it('are as they were decided when the window is opened again', async () => {
    await page.reload();
    await workbench.ready();
    await actor('Cllr Priya Raman').waitFor();
    await actor('Joakim Ekholm').waitFor();
    await workbench.shot('actors');
  });
});
