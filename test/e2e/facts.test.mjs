// An article is checked, as an editor lives it: one window, the tests in the order in which a person would do these things.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, afterEach, before, describe, it } from 'mocha';
import { root } from '../host/paths.mjs';
import { testSettings } from '../host/server.mjs';
import { until } from './until.mjs';
import { open, textOf } from './workbench.mjs';

const article = `The ferry to Skarholm stops running in May.

"Nobody asked the island," a fisherman said.

"We cannot keep a boat afloat on promises," said Edda Lien, the harbour master. Lien said the hull needs new plates.

"It was never about the money."

Marit Foss, who leads the county, called the decision "not a happy one" and said a bus would run instead.
`;

describe('Checking an article', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-facts-'));
  const file = path.join(folder, 'ferry.txt');
  const sidecar = `${file}.facts.yaml`;
  let session;
  let workbench;
  let page;
  let panel;

  const row = (words) => panel.locator('.row').filter({ hasText: words });
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const inFile = (pattern) =>
    until(
      async () => (existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : ''),
      (text) => pattern.test(text),
    );
  /** The file, with the day and the random part of ids taken out. */
  const facts = () =>
    readFileSync(sidecar, 'utf8')
      .replace(/\b([a-z])-[a-z0-9]{6}\b/g, '$1-id')
      .replace(/\d{4}-\d\d-\d\d/g, 'DAY');

  before(async () => {
    writeFileSync(file, article);
    const settings = { ...testSettings, 'sourceline.name': 'RF' };
    const window = { folder, file, developmentPaths: [root] };
    session = await open({ window, server: { settings } });
    ({ workbench, page } = session);
    await workbench.activity('Sourceline');
    panel = workbench.webview();
    await panel.locator('.row').first().waitFor();
  });

  afterEach(async function picture() {
    if (this.currentTest.state === 'failed') await workbench?.shot(`failed-${this.currentTest.title.slice(0, 60)}`);
  });

  after(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('writes nothing while somebody only looks', async () => {
    await workbench.clickText('We cannot keep', 'afloat');
    await panel.locator('.inspector').getByText('Edda Lien').first().waitFor();
    assert.equal(existsSync(sidecar), false);
  });

  it('confirms by two keys, and the file says what was confirmed', async () => {
    await press('Control+K', 'x');
    await row('We cannot keep').locator('.status-confirmed').waitFor();
    await inFile(/status: confirmed/);
    assert.equal(
      facts(),
      `# What people decided about this article, kept by Sourceline beside it. You may edit it by hand: comments and keys of
# your own stay. Anchors say where words stand in the article; nothing here changes the article itself.
format: 1

annotations:
  - id: q-id
    type: quote
    form: direct
    anchor:
      exact: '"We cannot keep a boat afloat on promises,"'
      before: 'the island," a fisherman said. '
      after: " said Edda Lien, the harbour"
    status: confirmed
    by: RF
    on: "DAY"
`,
    );
    await workbench.statusBarItem('1 of').waitFor();
    await workbench.marked('We cannot keep', 'afloat', 'underline solid');
  });

  it('gives several rows one status at once', async () => {
    await row('the hull needs').click();
    await row('a bus would run').click({ modifiers: ['Control'] });
    await panel.locator('.inspector').getByText('2 claims selected').waitFor();
    await panel.locator('.inspector .status').filter({ hasText: 'To be fixed' }).click();
    await row('a bus would run').locator('.status-fix').waitFor();
    await inFile(/status: fix[\s\S]*status: fix/);
  });

  it('corrects the speaker of a quotation that had none', async () => {
    await workbench.clickText('never about', 'money');
    await press('Control+K', 'b');
    await workbench.quickPickRows().filter({ hasText: 'Marit Foss' }).first().waitFor();
    await workbench.type('Marit');
    await press('Enter');
    await row('never about the money').filter({ hasText: 'Marit Foss' }).waitFor();
    await inFile(/marit-foss:\n {4}name: Marit Foss[\s\S]*actor: marit-foss, how: corrected, by: RF, on: /);
  });

  it('attaches a source by its address in the clipboard, and asks where in it', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('https://example.org/minutes/may'));
    await workbench.clickText('never about', 'money');
    await press('Control+K', 'h');
    await workbench.pick('The address in the clipboard');
    await page.locator('.quick-input-widget:visible').getByText('Where in it?').waitFor();
    await press('Enter');
    await workbench.pick('supports it');
    await panel.locator('.inspector').getByText('https://example.org/minutes/may').waitFor();
    await panel.locator('.inspector').getByText('No page, paragraph or time is given.').waitFor();
    await inFile(/url: https:\/\/example.org\/minutes\/may/);
  });

  it('ticks parts and writes notes in the panel', async () => {
    await panel.locator('.part').filter({ hasText: 'Wording' }).locator('vscode-checkbox').click();
    await inFile(/wording: ok/);
    await panel.locator('.inspector textarea').first().fill('Heard it on the tape.');
    await panel.getByRole('button', { name: 'Add note' }).click();
    await panel.locator('.inspector').getByText('Heard it on the tape.').waitFor();
    await inFile(/text: Heard it on the tape\./);
  });

  it('puts a note in other words by keyboard, and takes it out with a way back', async () => {
    await panel.getByRole('button', { name: 'Edit: Heard it on the tape.' }).focus();
    await press('Enter');
    await panel.locator('textarea:focus').waitFor();
    await press('End');
    await workbench.type(' Twice.');
    await press('Control+Enter');
    await inFile(/text: Heard it on the tape\. Twice\./);
    await panel.getByRole('button', { name: 'Remove: Heard it on the tape. Twice.' }).click();
    await workbench.message('The note is removed').getByText('Undo').click();
    await panel.locator('.entry').filter({ hasText: 'Twice.' }).waitFor();
  });

  it('takes what is dropped on a row as its source', async () => {
    writeFileSync(path.join(folder, 'tape.srt'), '1\n00:00:12,000 --> 00:00:14,000\nnot a happy one\n');
    await row('not a happy one').evaluate(
      (element, address) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('text/uri-list', address);
        for (const type of ['dragover', 'drop'])
          element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      },
      pathToFileURL(path.join(folder, 'tape.srt')).href,
    );
    await page.locator('.quick-input-widget:visible').getByText('Where in it?').waitFor();
    await workbench.type('00:00:12');
    await press('Enter');
    await workbench.pick('supports it');
    await inFile(/kind: transcript\n[\s\S]*file: tape\.srt\n[\s\S]*at: "?00:00:12/);
  });

  it('takes the tick off words that are edited, and shows both wordings', async () => {
    await workbench.clickText('We cannot keep', 'afloat', { clickCount: 2 });
    await workbench.type('floating');
    await row('floating').filter({ hasText: 'changed since' }).waitFor();
    await row('floating').click();
    await panel.locator('.was del').filter({ hasText: 'afloat' }).waitFor();
    await panel.locator('.was').filter({ hasText: 'RF' }).waitFor();
    await workbench.clickText('We cannot keep', 'promises');
    await workbench.save();
    await inFile(/exact: .*floating[\s\S]*status: checking\n {4}history:\n {6}- was: .*afloat/);
  });

  it('keeps everything on its words when another program writes the article anew', async () => {
    writeFileSync(file, `Skarholm, Monday\n\n${readFileSync(file, 'utf8')}`);
    await workbench.line('Skarholm, Monday').waitFor();
    await row('a bus would run').locator('.status-fix').waitFor();
    assert.equal(await panel.locator('.strays').count(), 0);
  });

  it('lists a note whose words are gone, and puts it where it is told to', async () => {
    await workbench.clickText('never about', 'money');
    await press('Home', 'Shift+End', 'Delete');
    await panel.locator('.strays').getByText('no longer in the article').waitFor();
    await workbench.type('"The money was never the point."');
    await workbench.line('never the point').waitFor();
    await press('Home', 'Shift+End');
    await panel.getByRole('button', { name: 'Put it on what is selected' }).click();
    await row('never the point').filter({ hasText: 'Marit Foss' }).waitFor();
    await panel.locator('.strays').waitFor({ state: 'detached' });
    await workbench.line('never the point').click();
    await workbench.save();
    await inFile(/exact: .*The money was never the point/);
  });

  it('takes a decision back', async () => {
    await row('the hull needs').click();
    await panel.locator('.list').focus();
    await press('9');
    await row('the hull needs').locator('.status-cut').waitFor();
    await workbench.command('Sourceline: Undo last decision');
    await row('the hull needs').locator('.status-fix').waitFor();
  });

  it('has nothing that axe calls serious, with all of it open, in the strictest theme', async () => {
    mkdirSync(path.join(folder, '.vscode'));
    const settings = { 'workbench.colorTheme': 'Default High Contrast Light' };
    writeFileSync(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings));
    await panel.locator('body.vscode-high-contrast-light').waitFor();
    await row('the hull needs').click();
    await panel.getByRole('button', { name: 'Not a claim' }).click();
    await panel.locator('.rejected summary').click();
    await row('never the point').click();
    await panel.locator('.parts').waitFor();
    await panel.locator('.more').click();
    const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const serious = await panel.locator('main').evaluate(async (element, code) => {
      // the page's own background is the workbench's, which axe does not see
      document.body.style.background = 'var(--vscode-sideBar-background)';
      Function(code).call(window);
      const result = await window.axe.run(element.ownerDocument);
      return result.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    }, source);
    assert.deepEqual(
      serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
  });

  it('is all there again in a window that is loaded anew, and what was turned down comes back', async () => {
    await page.reload();
    await workbench.ready();
    panel = workbench.webview();
    await panel.locator('.rejected summary').click();
    await panel.getByRole('button', { name: /^Bring back/ }).click();
    await row('the hull needs').locator('.status-fix').waitFor();
    await row('never the point').filter({ hasText: 'Marit Foss' }).waitFor();
    const card = await workbench.hover('hull needs', 'hull');
    await until(
      () => textOf(card),
      (text) => text.includes('To be fixed · RF'),
    );
  });
});
