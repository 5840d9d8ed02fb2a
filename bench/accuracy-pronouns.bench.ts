import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../src/engine/analyse';
import type { Actor, Document } from '../src/engine/document';
import { english } from '../src/engine/languages/en';
import { insideOf, partsOf } from '../src/engine/spans';
import { readTrained } from '../src/engine/trained';
import { readArchive } from '../training/archive';
import { GENRES } from '../training/gum';
import { type GoldDocument, type GoldMention, readGumPeople } from '../training/gum-people';
import { type Guess, mostRecentName } from './pronoun-peer';

// Does "he" or "she" find the right named person, from a text to its actors, beside the simplest rule that makes sense:
// `node out/unit/bench/accuracy-pronouns.bench.js --corpora DIR [--errors]` after a build. Counted are the pronouns whose person GUM knows by
// a name anywhere in the document. The twelve news documents are for measuring; the weights are learnt from the others' kinds of text.

const { values } = parseArgs({
  options: { corpora: { type: 'string' }, eval: { type: 'string' }, errors: { type: 'boolean', default: false } },
});
const data = process.env.SOURCELINE_DATA;
const corpora = values.corpora ?? (data && path.join(data, 'corpora'));

const trained = readTrained(readFileSync('models/en.bin'));

interface Counts {
  right: number;
  wrong: number;
  open: number;
}

const none = (): Counts => ({ right: 0, wrong: 0, open: 0 });

function measure(folder: string): void {
  const documents = readGumPeople(readArchive(path.join(folder, 'gum', 'gum.tar.gz')), GENRES);
  const isNews = ({ genre }: GoldDocument) => genre === 'news';
  console.log('\nHe and she to the right named person, end to end, in %');
  show('GUM news', documents.filter(isNews), values.errors);
  show(
    'GUM, other kinds of text',
    documents.filter((each) => !isNews(each)),
    false,
  );
}

function show(title: string, documents: readonly GoldDocument[], withErrors: boolean): void {
  const counts = { ours: none(), 'ours, not quoted': none(), 'most recent compatible name': none() };
  for (const gold of documents) {
    const document = analyse(gold.text, { format: 'plain', language: english, trained });
    const isQuoted = insideOf(partsOf(document.quotations));
    const personOf = peopleIn(document, gold);
    const ours = ourGuess(document);
    const peer = mostRecentName(document, english);
    for (const pronoun of namedPronouns(gold)) {
      const verdict = (guess: Guess) => judge(guess(pronoun), pronoun, personOf);
      counts.ours[verdict(ours)]++;
      counts['most recent compatible name'][verdict(peer)]++;
      if (!isQuoted(pronoun.start)) counts['ours, not quoted'][verdict(ours)]++;
      if (withErrors && verdict(ours) !== 'right') explain(gold, pronoun, ours(pronoun));
    }
  }
  console.log(`\n${title}: ${documents.length} documents`);
  console.log('| | right | wrong | left open | pronouns |\n|---|---|---|---|---|');
  for (const [name, count] of Object.entries(counts)) console.log(row(name, count));
}

/** He and she whose person has a name somewhere in the document. */
function namedPronouns({ mentions }: GoldDocument): GoldMention[] {
  const named = new Set(mentions.filter(({ form }) => form === 'name').map(({ entity }) => entity));
  return mentions.filter(({ form, entity }) => form === 'he-or-she' && named.has(entity));
}

const ourGuess =
  ({ actors }: Document): Guess =>
  ({ start, end }) =>
    actors.find(({ mentions }) =>
      mentions.some((each) => each.form === 'pronoun' && each.start === start && each.end === end),
    );

/** Which gold entity an actor stands for: the one that most of its names mention. */
function peopleIn({ actors }: Document, { mentions }: GoldDocument): ReadonlyMap<Actor, string | undefined> {
  const names = mentions.filter(({ form }) => form === 'name');
  return new Map(
    actors.map((actor) => {
      const votes = new Map<string, number>();
      for (const use of actor.mentions) {
        if (use.form !== 'name') continue;
        const held = names.filter(({ head }) => use.start <= head.start && head.end <= use.end).at(-1);
        if (held) votes.set(held.entity, (votes.get(held.entity) ?? 0) + 1);
      }
      return [actor, [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]];
    }),
  );
}

function judge(
  actor: Actor | undefined,
  { entity }: GoldMention,
  personOf: ReadonlyMap<Actor, string | undefined>,
): keyof Counts {
  if (!actor) return 'open';
  return personOf.get(actor) === entity ? 'right' : 'wrong';
}

function explain({ id, text }: GoldDocument, { start, end }: GoldMention, actor: Actor | undefined): void {
  const before = text.slice(Math.max(0, start - 160), start).replaceAll('\n', ' ');
  console.log(`${id} ${actor?.name ?? '–'}: …${before}[${text.slice(start, end)}]${text.slice(end, end + 40)}`);
}

function row(name: string, { right, wrong, open }: Counts): string {
  const all = right + wrong + open;
  const share = (count: number) => ((100 * count) / all).toFixed(1);
  return `| ${[name, share(right), share(wrong), share(open), all].join(' | ')} |`;
}

if (corpora) measure(corpora);
else console.log('Pronouns are not measured: name the corpora by --corpora DIR.');
