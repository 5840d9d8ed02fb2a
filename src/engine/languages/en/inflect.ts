// English inflection as far as reporting verbs and nouns need it: the regular rules, and a list of what breaks them.
import { entries } from './lists';

/** Past, participle and -ing forms that the rules would get wrong; -s forms are regular but for those of "be" and "have". */
const irregular: ReadonlyMap<string, readonly string[]> = new Map(
  entries(`
    abhor abhorred abhorring
    admit admitted admitting
    begin began begun beginning
    beseech beseeched besought beseeching
    bet bet betting
    cavil cavilled cavilling caviled caviling
    commit committed committing
    compel compelled compelling
    concur concurred concurring
    counsel counselled counselling counseled counseling
    deadpan deadpanned deadpanning
    demur demurred demurring
    drawl drawled drawling
    dream dreamed dreamt dreaming
    extol extolled extolling
    eye eyed eyeing
    feel felt feeling
    find found finding
    forecast forecast forecasted forecasting
    foresee foresaw foreseen foreseeing
    foretell foretold foretelling
    go went gone going
    hear heard hearing
    hit hit hitting
    hold held holding
    imply implied implying
    interrupt interrupted interrupting
    know knew known knowing
    label labelled labelling labeled labeling
    learn learned learnt learning
    make made making
    marvel marvelled marvelling marveled marveling
    mean meant meaning
    plead pleaded pled pleading
    sing sang sung singing
    prefer preferred preferring
    prove proved proven proving
    put put putting
    read read reading
    rebut rebutted rebutting
    refer referred referring
    regret regretted regretting
    retell retold retelling
    rue rued rueing ruing
    say said saying
    see saw seen seeing
    seek sought seeking
    set set setting
    shoot shot shooting
    show showed shown showing
    signal signalled signalling signaled signaling
    speak spoke spoken speaking
    spell spelled spelt spelling
    swear swore sworn swearing
    tell told telling
    think thought thinking
    understand understood understanding
    write wrote written writing
  `).map((line) => {
    const [lemma = '', ...forms] = line.split(' ');
    return [lemma, forms];
  }),
);

const endsInConsonantY = (word: string): boolean => word.endsWith('y') && !'aeiou'.includes(word.at(-2) ?? 'a');
const endsInHiss = (word: string): boolean =>
  'sxz'.includes(word.at(-1) ?? '') || word.endsWith('ch') || word.endsWith('sh') || /[^aeiou]o$/.test(word);
/** One syllable of consonant, one vowel and consonant: "quip", "snap", "blab". */
const doublesItsEnd = /^(?:qu|[^aeiou])*[aeiou][^aeiouwxy]$/;

/** "warning" → "warnings", "reply" → "replies"; also the -s form of verbs. */
export function plural(noun: string): string {
  if (endsInConsonantY(noun)) return `${noun.slice(0, -1)}ies`;
  return endsInHiss(noun) ? `${noun}es` : `${noun}s`;
}

/** Every form of a verb, its lemma first. */
export function verbForms(lemma: string): readonly string[] {
  const others = irregular.get(lemma) ?? regularForms(lemma);
  return [lemma, plural(lemma), ...others.filter((form) => form !== lemma)];
}

function regularForms(lemma: string): readonly string[] {
  if (endsInConsonantY(lemma)) return [`${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  if (lemma.endsWith('ie')) return [`${lemma}d`, `${lemma.slice(0, -2)}ying`];
  if (lemma.endsWith('ee') || lemma.endsWith('oe')) return [`${lemma}d`, `${lemma}ing`];
  if (lemma.endsWith('e')) return [`${lemma}d`, `${lemma.slice(0, -1)}ing`];
  const stem = doublesItsEnd.test(lemma) ? lemma + lemma.slice(-1) : lemma;
  return [`${stem}ed`, `${stem}ing`];
}
