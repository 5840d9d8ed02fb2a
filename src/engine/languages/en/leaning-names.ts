// Given names that go with either pronoun, and with one much more often in news in English. Compiled for Sourceline.
import { valued } from './lists';

const mostlyMens = `
  alaa ariel cameron carey casey chris cory cruz dale dan drew elliot gerry gil harley jamie jan jesse jude jun kit
  laurence lee liang logan loren luca noel omer parker pat rene robin ronnie rowan rui sam terry yuval
`;

const mostlyWomens = `
  abimbola addison andrea ashley avery camille dominique jackie jean jess jessie joan karen kelly kendall kerry kim
  lakshmi laurie leigh leslie leyla lindsay lindsey madison marian marion merry ngozi nicola paris rosario salma sandy
  sasha shannon sharon simone stacy sydney taylor toni tracy vivian
`;

export const leaningNames = valued<'m' | 'f'>(['m', mostlyMens], ['f', mostlyWomens]);
