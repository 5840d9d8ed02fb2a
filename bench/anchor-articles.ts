// Articles for trials of anchors: our own, and new ones put together of sentences of our own, many of them nearly alike, as in court
// lists, results and council reports, where a note can most easily land on the wrong words.
import type { Random } from './anchor-edits';
import { ownTexts } from './texts';

const people = [
  ...[
    'Lena Holm',
    'Tom Ekholm',
    'Priya Raman',
    'Ada Obi',
    'Józef Maly',
    'Siobhán Keane',
    'Marta Quill',
    'Owen Tarrant',
  ],
  ...[
    'Bilal Aziz',
    'Hana Sato',
    'Chidi Nwosu',
    'Greta Lind',
    'Rory Blake',
    'Ines Prado',
    'Paul Verhoeck',
    'Nadia Karim',
  ],
];
const towns = ['Skarholm', 'Marlow Quay', 'Easterby', 'Port Linden', 'Ballyrush', 'Old Tarn', 'Kesselby', 'Varnes'];
const jobs = [
  'the harbour master',
  'a council spokeswoman',
  'the head teacher',
  'a union official',
  'the coroner',
  'her lawyer',
];
const things = [
  'the ferry contract',
  'the school roof',
  'the flood wall',
  'the bus lane',
  'the library',
  'the new clinic',
];
const verbs = ['delayed', 'approved', 'cut', 'reviewed', 'reopened', 'cancelled'];

type Sentence = (random: Random) => string;

const money = (random: Random) => `${random.from(['£', '$', '€'])}${random.upTo(90) + 2}.${random.upTo(9)} million`;

const news: readonly Sentence[] = [
  (r) =>
    `${r.from(people)}, ${r.from(jobs)}, said ${r.from(things)} would be ${r.from(verbs)} by ${r.from(['March', 'June', 'autumn'])}.`,
  (r) =>
    `“We did not expect ${r.from(things)} to be ${r.from(verbs)} this soon,” ${r.from(people)} told reporters in ${r.from(towns)}.`,
  (r) =>
    `The plan would cost ${money(r)}, according to a report that the council in ${r.from(towns)} published on Friday.`,
  (r) => `"It's a matter of trust," said ${r.from(people)}. "Nobody asked us."`,
  (r) => `About ${r.upTo(900) + 20} people signed a petition against it, ${r.from(people)} said.`,
  (r) => `${r.from(towns)} has ${r.upTo(40) + 3} ferries, ${r.upTo(9) + 2} more than last year.`,
  () => 'The ministry did not respond to a request for comment.',
  (r) =>
    `In ${1990 + r.upTo(34)}, ${r.from(things)} was ${r.from(verbs)} after a vote of ${r.upTo(20) + 11} to ${r.upTo(10)}.`,
  (r) => `${r.from(people)} denied that ${r.from(people)} had known of “serious doubts” about ${r.from(things)}.`,
  (r) =>
    `A judge in ${r.from(towns)} ruled that ${r.from(things)} must be ${r.from(verbs)} within ${r.upTo(20) + 2} days.`,
  (r) => `She said the figures “do not add up”.`.replace('She', r.from(['She', 'He', r.from(people)])),
  (r) => `He added: ‘The word “never” was never used.’ ${r.from(people)} laughed.`,
];

const court: readonly Sentence[] = [
  (r) => `${r.from(people)}, ${r.upTo(50) + 20}, of ${r.from(towns)}, was fined ${money(r)} for speeding.`,
  (r) => `${r.from(people)}, ${r.upTo(50) + 20}, of ${r.from(towns)}, was jailed for ${r.upTo(6) + 2} years for theft.`,
  (r) => `${r.from(people)}, ${r.upTo(50) + 20}, of ${r.from(towns)}, was cleared of all charges.`,
];

const results: readonly Sentence[] = [
  (r) =>
    `${r.from(towns)} beat ${r.from(towns)} ${r.upTo(4) + 1}-${r.upTo(2)} in front of ${r.upTo(9) + 1},${100 + r.upTo(899)} people.`,
  (r) => `${r.from(people)} scored twice for ${r.from(towns)} in the second half.`,
  (r) => `“We deserved it,” said ${r.from(people)} of ${r.from(towns)}.`,
];

/** What takes a sentence's place: about the same people and things, and worded otherwise than those above. */
const others: readonly Sentence[] = [
  (r) => `Residents of ${r.from(towns)} have heard nothing of ${r.from(things)} since.`,
  (r) => `Why ${r.from(things)} had to wait until ${r.upTo(20) + 2001}, ${r.from(people)} could not explain.`,
  (r) => `Critics, ${r.from(people)} among them, call this “a stitch-up” and want ${money(r)} back.`,
  (r) => `It was ${r.from(people)} who first asked how ${r.from(things)} was paid for.`,
  (r) => `Around noon ${r.from(jobs)} left by a side door without answering.`,
  (r) => `According to figures from ${r.from(towns)}, trade fell by ${r.upTo(30) + 2} per cent.`,
  (r) => `"Ask me after the election," was all ${r.from(people)} would say.`,
];

/** A newly invented sentence. */
export const inventSentence = (random: Random): string => random.from(others)(random);

function invent(random: Random, kinds: readonly (readonly Sentence[])[], paragraphs: number): string {
  const paragraph = () =>
    Array.from({ length: 1 + random.upTo(3) }, () => random.from(random.from(kinds))(random)).join(' ');
  return `${Array.from({ length: paragraphs }, paragraph).join('\n\n')}\n`;
}

/** `invented` new articles beside our own, the same for the same seed. */
export function articlesForTrials(random: Random, invented = 18): string[] {
  const kinds = [[news], [news, court], [news, results], [court, court, news], [results, results, news], [news]];
  const made = Array.from({ length: invented }, (_, index) =>
    invent(random, kinds[index % kinds.length] ?? [news], 8 + random.upTo(14)),
  );
  const own = ownTexts().filter(({ name }) => !name.includes('.marked.'));
  return [...own.map(({ text }) => text), ...made].filter((text) => text.split('\n').length > 4);
}
