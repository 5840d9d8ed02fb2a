// Forms of address that stand before a name and are part of nobody's name. Compiled for Sourceline.
import { valued } from './lists';

export const honorifics = valued<'m' | 'f' | undefined>(
  [
    'm',
    `
    mr mister messrs sir lord master monsieur herr señor senor signor
    fr father brother rabbi imam mullah ayatollah sheikh sheik shaikh emir pope
    king prince duke earl baron count viscount marquess sultan tsar kaiser pharaoh emperor
    hajj haji alhaji pandit swami shri sri maulana
    `,
  ],
  [
    'f',
    `
    mrs ms miss madam madame mme mlle mademoiselle dame lady frau señora senora señorita signora
    sister mother queen princess duchess countess baroness viscountess marchioness tsarina empress sheikha shrimati smt alhaja hajia
    `,
  ],
  [undefined, 'mx dr doctor engr rev reverend prof professor hon honourable honorable'],
);
