/** What stands in a message in place of {0}, {1}: words of the article, or several of which one is meant ("A, B or C"). */
export type Value = string | readonly string[];

/** A message for people. */
export interface Message {
  /** In English, and whole: what the command line prints. */
  readonly message: string;
  /** The English with its places for values, by which a translation is found; none where nobody can have translated it. */
  readonly template?: string;
  readonly values?: readonly Value[];
}

/** VS Code's `l10n.t`, or whatever else finds translations. */
export type Translate = (template: string, ...values: string[]) => string;

/** A message of a check. `npm run l10n` lists the texts that stand in calls of `t` for translators. */
export const t = (template: string, ...values: readonly Value[]): Message => ({
  message: filled(template, ...values.map((value) => inWords(value, 'en-GB'))),
  template,
  values,
});

/** The message in another language; `locale` is its BCP 47 tag, and says how it joins "A, B or C". */
export const translated = (said: Message, translate: Translate, locale: string): string =>
  said.template === undefined
    ? said.message
    : translate(said.template, ...(said.values ?? []).map((value) => inWords(value, locale)));

const filled = (template: string, ...values: readonly string[]): string =>
  template.replace(/\{(\d)\}/g, (_, index) => values[Number(index)] ?? '');

const joiners = new Map<string, Intl.ListFormat>();

function inWords(value: Value, locale: string): string {
  if (typeof value === 'string') return value;
  let joiner = joiners.get(locale);
  if (!joiner) {
    joiner = new Intl.ListFormat(locale, { type: 'disjunction' });
    joiners.set(locale, joiner);
  }
  return joiner.format(value);
}
