import { extensions, Uri } from 'vscode';
import { holdArticles } from '../../src/editor/articles';
import { loadTrained } from '../../src/editor/trained';
import { closeAll, until, write } from '../editor/window';
import { assert } from './assert';

describe('The language model in the browser’s own extension host', () => {
  afterEach(closeAll);

  it('is read from the extension’s folder and finds names that the rules do not', async () => {
    const trained = loadTrained(extensions.getExtension('sourceline.sourceline')?.extensionUri ?? Uri.file('/'));
    await trained.loaded;
    assert(trained.tables, 'there are no tables');
    const articles = holdArticles(undefined, undefined, trained);
    try {
      await write('Rain fell in Tarnby. Tarnby said "it was cold".');
      await until(articles.onDidChange, () => articles.active !== undefined);
      const kinds = articles.active?.article.document.actors.map(({ kind }) => kind);
      assert(kinds?.join() === 'place', `Tarnby is ${kinds}`);
    } finally {
      articles.dispose();
      trained.dispose();
    }
  });
});
