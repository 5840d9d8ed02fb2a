import assert from 'node:assert/strict';
import { extensions } from 'vscode';

interface Mark {
  readonly name: string;
  readonly startTime: number;
}

describe('Sourceline in a real extension host', () => {
  it('activates', async () => {
    const extension = extensions.getExtension('sourceline.sourceline');
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });

  it('tells how long it took to load and to activate', () => {
    // The host keeps these marks for its own "Startup Performance" page.
    const { MonacoPerformanceMarks: kept } = globalThis as { MonacoPerformanceMarks?: { getMarks(): Mark[] } };
    const at = (step: string) =>
      kept?.getMarks().find(({ name }) => name === `code/extHost/${step}/sourceline.sourceline`)?.startTime ??
      Number.NaN;
    const loadMs = at('didLoadExtensionCode') - at('willLoadExtensionCode');
    const activateMs = at('didActivateExtension') - at('willActivateExtension');
    console.log(`      loaded in ${loadMs} ms, activated in ${activateMs} ms`);
    assert.ok(loadMs >= 0 && activateMs >= 0, 'the host keeps no marks');
  });
});
