import { env, extensions, UIKind } from 'vscode';
import { assert } from './assert';

describe('Sourceline in the browser’s own extension host', () => {
  it('is the extension that runs', async () => {
    const extension = extensions.getExtension('sourceline.sourceline');
    assert(extension, 'Sourceline is not there');
    await extension.activate();
    assert(extension.isActive, 'Sourceline is not active');
    assert(env.uiKind === UIKind.Web, 'not in a browser');
    assert(typeof process === 'undefined', 'there is a Node here');
  });
});
