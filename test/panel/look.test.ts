import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const css = readFileSync('media/panel.css', 'utf8');

/** What is said of an element under a theme, where the theme has a rule of its own. */
const ruleFor = (theme: string, element: string): string | undefined =>
  css
    .split('\n')
    .find((line) => line.startsWith('body:is(') && line.includes(`.${theme}`) && line.includes(` ${element} {`));

describe('The look of the panel', () => {
  it('has no fill in an empty bar in high contrast, where the scrollbar’s colour looks like progress', () => {
    for (const theme of ['vscode-high-contrast', 'vscode-high-contrast-light'])
      assert.match(ruleFor(theme, '.coverage .bar') ?? '', /background: none/, theme);
  });
});
