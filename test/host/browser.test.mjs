import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { carriedBrowser, findBrowser } from './browser.mjs';

describe('finding a browser', () => {
  let folder;
  const place = (name) => {
    const file = path.join(folder, name);
    writeFileSync(file, '');
    return file;
  };
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sourceline-browser-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('takes the one that CHROMIUM_PATH names before all others', () => {
    place('chromium');
    const mine = place('my-browser');
    assert.equal(findBrowser({ CHROMIUM_PATH: mine, PATH: folder }), mine);
  });
  it('takes one on the PATH', () => {
    const chrome = place('google-chrome');
    assert.equal(findBrowser({ PATH: ['', '/nowhere', folder].join(path.delimiter) }), chrome);
  });
  it('looks where installers put it', () => {
    const edge = place('Microsoft Edge');
    assert.equal(findBrowser({ PATH: '/nowhere' }, [edge]), edge);
  });
  it('finds none on a machine without one', () => {
    assert.equal(findBrowser({ PATH: folder }, []), undefined);
    assert.equal(findBrowser({}, []), undefined);
  });
  it('says what to install where npm has none for the machine', async () => {
    for (const platform of ['linuxarm64', 'darwinarm64', 'win32x64'])
      await assert.rejects(carriedBrowser(platform), /No browser was found.*apt-get install chromium.*CHROMIUM_PATH/);
  });
});
