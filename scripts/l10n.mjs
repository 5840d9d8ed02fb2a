// `npm run l10n [-- --check]`: lists every text that the editor shows in l10n/bundle.l10n.json, which translators copy to
// bundle.l10n.<language>.json. (The manifest's texts are in package.nls.json.) With --check it only tells whether the list is right.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const bundle = 'l10n/bundle.l10n.json';

/** What stands in calls of `t(…)` and `l10n.t(…)` in some folders: VS Code looks texts up by their English. */
function textsIn(...folders) {
  const code = folders.flatMap(codeIn).join('\n');
  const calls = code.matchAll(/\bt\(\s*'((?:[^'\\\n]|\\.)*)'/g);
  return [...new Set([...calls].map(([, text]) => text.replaceAll("\\'", "'")))].sort();
}

function codeIn(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'));
  return files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

const texts = Object.fromEntries(textsIn('src/editor', 'src/checks').map((text) => [text, text]));
const list = `${JSON.stringify(texts, null, 2)}\n`;
if (!process.argv.includes('--check')) writeFileSync(bundle, list);
else if (readFileSync(bundle, 'utf8') !== list) {
  console.error(`${bundle} does not list the texts of src/editor and src/checks: npm run l10n writes it anew.`);
  process.exitCode = 1;
}
