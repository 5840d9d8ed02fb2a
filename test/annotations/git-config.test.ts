import assert from 'node:assert/strict';
import { userNameIn } from '../../src/annotations/git-config';

describe('The name in a git configuration', () => {
  for (const [what, config, name] of [
    ['as git writes it', '[user]\n\tname = Rosa Feld\n\temail = rf@example.org\n', 'Rosa Feld'],
    [
      'in quotes, with a comment behind it',
      '[User]\r\n  Name = "Rosa \\"RF\\" Feld" ; at the desk\r\n',
      'Rosa "RF" Feld',
    ],
    ['on its section’s own line', '[user] name = Rosa\n', 'Rosa'],
    ['the last of several', '[user]\nname = A\n[core]\neditor = vi\n[user]\nname = B\n', 'B'],
  ] as const)
    it(`is read ${what}`, () => assert.equal(userNameIn(config), name));

  for (const [what, config] of [
    ['another section', '[alias]\nname = Rosa\n'],
    ['a section below it', '[user "work"]\nname = Rosa\n'],
    ['an address alone', '[user]\nemail = rf@example.org\n'],
    ['an empty name', '[user]\nname =\n'],
    ['nothing', ''],
  ] as const)
    it(`is none where there is ${what}`, () => assert.equal(userNameIn(config), undefined));
});
