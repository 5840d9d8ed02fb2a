// The side panel in the workbench: one window, the tests in the order in which a person would do these things.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'mocha';
import { root } from '../host/paths.mjs';
import { open } from './workbench.mjs';

const article = `The ferry to Skarholm stops running in May.

"Nobody asked the island."

"We cannot keep a boat afloat on promises," said Edda Lien, the harbour master. Lien said the hull needs new plates.

Marit Foss, who leads the county, called the decision "not a happy one" and said a bus would run instead.
`;

describe('The side panel', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourceline-panel-'));
  const broken = [];
  let session;
  let panel;

  const row = (words) => panel.locator('.row').filter({ hasText: words });
  const group = (label) => panel.locator('.group').filter({ hasText: label });
  const press = (key) => session.page.keyboard.press(key);
  const chosen = (text) => session.workbench.statusBarItem(`(${text.length} selected)`).waitFor();
  const groupBy = async (name) => {
    await panel.locator('.grouping').click();
    await panel.locator('.grouping').getByRole('option', { name }).click();
  };

  before(async () => {
    writeFileSync(path.join(folder, 'ferry.txt'), article);
    writeFileSync(path.join(folder, 'notes.json'), '{}');
    const window = { folder, file: path.join(folder, 'ferry.txt'), developmentPaths: [root] };
    session = await open({ window });
    session.page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) broken.push(message.text());
    });
    await session.workbench.activity('Sourceline');
    panel = session.workbench.webview();
    await panel.locator('.row').first().waitFor();
  });

  after(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('counts quotations and claims, and lists each with its words, speaker and cue', async () => {
    assert.match(
      await panel.locator('.summary').textContent(),
      /^3 quotations · 2 with a speaker · 2 reported claims$/,
    );
    const text = await row('We cannot keep a boat').textContent();
    for (const part of ['Edda Lien', 'named', '“said”', 'direct']) assert.ok(text.includes(part), `${part} in ${text}`);
  });

  it('puts what nobody is known to say first when grouped by speaker', async () => {
    await groupBy('Speaker');
    await group('No speaker').waitFor();
    assert.match(await panel.locator('.group').first().textContent(), /No speaker/);
    assert.match(await panel.locator('.row').first().textContent(), /Nobody asked the island/);
  });

  it('marks the claim in which the editor’s cursor stands', async () => {
    await session.workbench.clickText('the hull needs', 'hull');
    await panel.locator('.row.cursor').filter({ hasText: 'the hull needs new plates' }).waitFor();
  });

  it('shows the words in the editor with Space and stays, and goes there with Enter', async () => {
    await panel.locator('.list').focus();
    await press('Home');
    await press('ArrowDown');
    await press(' ');
    await chosen('"Nobody asked the island."');
    await press('ArrowDown'); // the focus is still in the list: on to the next group, and its first row
    await press('ArrowDown');
    await press('Enter');
    await panel.locator('.row.cursor:not(:has-text("Nobody asked"))').waitFor();
    await session.page.locator('.monaco-editor.focused').waitFor();
  });

  it('has its list under the keys as soon as the view has the focus', async () => {
    await session.workbench.clickText('the hull needs', 'hull');
    await session.workbench.command('Sourceline: Focus on Attribution View');
    await panel.locator('.list:focus').waitFor();
    await press('End');
    await press('Home');
    await panel.locator('.group[aria-selected="true"], .group.active').first().waitFor();
  });

  it('closes and opens groups by the arrow keys', async () => {
    await panel.locator('.list').focus();
    await press('Home');
    await press('ArrowLeft');
    await row('Nobody asked').waitFor({ state: 'detached' });
    assert.equal(await group('No speaker').getAttribute('aria-expanded'), 'false');
    await press('ArrowRight');
    await row('Nobody asked').waitFor();
  });

  it('filters without minding capitals and tells the count, and Escape brings everything back', async () => {
    await press('/');
    await session.workbench.type('LIEN hull');
    await row('Nobody asked').waitFor({ state: 'detached' });
    assert.equal(await panel.locator('.row').count(), 1);
    await panel.getByRole('status').filter({ hasText: '1 of' }).waitFor({ state: 'attached' });
    await session.workbench.type(' nothing');
    await panel.getByRole('button', { name: 'Clear filter' }).last().waitFor();
    await press('Escape');
    await row('Nobody asked').waitFor();
  });

  it('follows what is typed into the article', async () => {
    await session.workbench.clickText('Nobody asked', 'island');
    await press('End');
    await session.workbench.type(' said Lien.');
    await panel.locator('.summary').filter({ hasText: '3 with a speaker' }).waitFor();
    await group('No speaker').waitFor({ state: 'detached' });
    await session.workbench.save();
  });

  it('comes back from being hidden as it was left', async () => {
    await group('Edda Lien').click();
    await row('the hull').waitFor({ state: 'detached' });
    await press('Control+Shift+E');
    await session.page.locator('.explorer-viewlet').waitFor();
    await session.workbench.activity('Sourceline');
    await group('Edda Lien').waitFor();
    assert.equal(await group('Edda Lien').getAttribute('aria-expanded'), 'false');
  });

  it('says what to do where no article is open', async () => {
    await session.workbench.openFile('notes.json');
    await panel.getByText('No article is open').waitFor();
    await panel.getByRole('button', { name: 'Open File…' }).waitFor();
  });

  it('keeps to its own security policy all the time', () => assert.deepEqual(broken, []));

  // after the policy's test: axe itself sets styles that the policy forbids
  it('has nothing that axe calls serious', async () => {
    await session.workbench.openFile('ferry.txt');
    await panel.locator('.group').first().waitFor();
    const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const main = panel.locator('main');
    const violations = await main.evaluate(async (element, code) => {
      // the page's own background is the workbench's, which axe does not see
      document.body.style.background = 'var(--vscode-sideBar-background)';
      Function(code).call(window);
      const result = await window.axe.run(element.ownerDocument);
      return result.violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    }, source);
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
  });
});
