// Given names of many cultures, by the pronoun that usually goes with them. Compiled for Sourceline.
import { valued } from './lists';

const men = `
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald
  steven paul andrew joshua kenneth kevin brian george edward sergey sergei vladimir dmitry ivan mohammed ahmed ali omar
`;

const women = `
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley
  kimberly emily donna michelle anna maria olga natalia fatima aisha priya mei
`;

const anyone = `
  alex sam taylor jordan morgan casey jamie robin kim lee ariel kerry leslie pat chris
`;

export const givenNames = valued<'m' | 'f' | undefined>(['m', men], ['f', women], [undefined, anyone]);
