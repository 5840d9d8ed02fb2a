import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/engine/analyse';
import type { Actor, Document, Span } from '../src/engine/document';
import { english } from '../src/engine/languages/en';
import { readTrained } from '../src/engine/trained';
import { type PeopleArticle, type Pronoun, readPeople } from './people';

// Whom "he" and "she" mean, from plain text to the named person, on GUM's articles:
// `node out/unit/bench/accuracy-pronouns.bench.js --corpora DIR [--genre news] [--errors]` after a build.
// Right: most names of the actor are that person's. Open: no actor, or several candidates. Words inside quotations count too.

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    genre: { type: 'string', default: 'news' },
    errors: { type: 'boolean', default: false },
  },
  strict: false,
});
const data = process.env.SOURCELINE_DATA;
const corpora = (values.corpora as string | undefined) ?? (data && path.join(data, 'corpora'));

interface Counts {
  right: number;
  wrong: number;
  open: number;
}

function measure(archive: string): void {
  const trained = readTrained(readFileSync('models/en.bin'));
  const articles = readPeople(archive, new RegExp(`GUM_(?:${values.genre})_`));
  console.log(`${articles.length} articles: GUM ${values.genre}`);
  for (const [title, tables] of [
    ['with the trained tables', { trained }],
    ['by rules alone', {}],
  ] as const) {
    const counts: Record<string, Counts> = {};
    for (const article of articles) {
      const document = analyse(article.text, { format: 'plain', language: english, ...tables });
      for (const pronoun of article.pronouns) judge(article, document, pronoun, counts, 'trained' in tables);
    }
    console.log(`\n${title}`);
    for (const [place, count] of Object.entries(counts)) console.log(`${place.padEnd(20)}${told(count)}`);
  }
}

function judge(
  article: PeopleArticle,
  document: Document,
  pronoun: Pronoun,
  counts: Record<string, Counts>,
  isShown: boolean,
): void {
  const isQuoted = document.quotations.some(({ parts }) => parts.some((part) => holds(part, pronoun)));
  const found = document.actors.find(({ mentions }) => mentions.some((mention) => isSame(mention, pronoun)));
  const outcome = found === undefined ? 'open' : personOf(article, found) === pronoun.person ? 'right' : 'wrong';
  for (const place of ['all', isQuoted ? 'inside quotations' : 'outside']) {
    counts[place] ??= { right: 0, wrong: 0, open: 0 };
    counts[place][outcome]++;
  }
  if (values.errors && isShown && outcome !== 'right') {
    const before = article.text.slice(Math.max(0, pronoun.start - 300), pronoun.start);
    const gold = article.names.filter(({ person }) => person === pronoun.person);
    const name = article.text.slice(gold[0]?.start, gold[0]?.end);
    console.log(`${outcome} ${article.id}: ${name}, got ${found?.name}\n    ${before}[${words(article, pronoun)}]`);
  }
}

const words = ({ text }: PeopleArticle, { start, end }: Span): string => text.slice(start, end + 40).replace('\n', ' ');

/** The person whose names most of the actor's are. */
function personOf({ names }: PeopleArticle, { mentions }: Actor): string | undefined {
  const votes = new Map<string, number>();
  for (const mention of mentions)
    if (mention.form === 'name')
      for (const name of names) if (holds(mention, name)) votes.set(name.person, (votes.get(name.person) ?? 0) + 1);
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

function told({ right, wrong, open }: Counts): string {
  const all = right + wrong + open;
  const share = (n: number, of: number) => `${((100 * n) / of).toFixed(1)} %`;
  return `right ${right} of ${all} (${share(right, all)}), of those decided ${share(right, right + wrong)}; wrong ${wrong}, open ${open}`;
}

const archive = corpora && path.join(corpora, 'gum', 'gum.tar.gz');
if (archive && existsSync(archive)) measure(archive);
else console.log('Pronouns are not measured: name the corpora by --corpora DIR.');
