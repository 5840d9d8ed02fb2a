import assert from 'node:assert/strict';
import { Position, Range, workspace } from 'vscode';
import { reveal, toOffset, toRange, toSpan } from '../../src/editor/positions';
import { spanOf } from '../by-hand';
import { closeAll, file, write } from './window';

describe('Offsets and positions', () => {
  afterEach(closeAll);

  const texts: Record<string, string> = {
    'Unix line ends': 'One line.\nThe dam held.\n\nIt is old.',
    'Windows line ends': 'One line.\r\nThe dam held.\r\n\r\nIt is old.',
    'line ends of both kinds': 'One line.\r\nThe dam held.\n\r\nIt is old.',
    'old Macintosh line ends': 'One line.\rThe dam held.\rIt is old.',
    'a line separator and a paragraph separator': 'One line.\u2028The dam held.\u2029It is old.',
    'characters of two units': 'A 🌊 hit. 𝒯he dam held 🧱. It is old.',
    'a byte order mark and control characters': '\uFEFFOne line.\u0001The dam held.\f\nIt is old.',
  };

  for (const [what, content] of Object.entries(texts))
    it(`agree in a text with ${what}`, async () => {
      const document = await workspace.openTextDocument(await file(content));
      const text = document.getText();
      for (const words of ['dam held', 'It is old']) {
        const span = spanOf(text, words);
        const range = toRange(document, span);
        assert.equal(document.getText(range), words);
        assert.deepEqual(toSpan(document, range), span);
        assert.equal(toOffset(document, range.start), span.start);
      }
    });

  it('stay inside a text that has become shorter', async () => {
    const document = await workspace.openTextDocument(await file('Short.'));
    assert.deepEqual(toRange(document, { start: 3, end: 900 }), new Range(new Position(0, 3), new Position(0, 6)));
  });

  it('lead to the words, which are then selected', async () => {
    const editor = await write('One line.\nThe dam held.');
    await reveal(editor.document.uri, spanOf(editor.document.getText(), 'dam'));
    assert.equal(editor.document.getText(editor.selection), 'dam');
  });
});
