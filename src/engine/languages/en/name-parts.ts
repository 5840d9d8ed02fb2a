// Small words inside and after people's names. Compiled for Sourceline.
import { words } from './lists';

/** Romance, Dutch, German, Nordic, Arabic, Hebrew, Celtic and Malay particles. */
export const nameParticles = words(`
  af al al- ap av abd abdul abu bar ben bey bin bint binti binte
  d d' da das de degli dei del dela della delle den der des di do dos du
  el el- fitz ibn ibnu il ka la las le les lo los mac na nic ni ten ter te
  ua ui uí van vander vande ver vom von vonder y zu zum zur 't 's-
`);

/** Generations, orders and degrees, and seats in parliaments. */
export const nameSuffixes = words(`
  jr snr sr jnr junior senior ii iii iv v
  mp msp mep mla tds td ms am mk mpp mna
  qc kc sc esq esquire obe mbe cbe kbe dbe gbe kcmg dcmg cmg kcb cb dsc dso gc vc
  phd md ma mba bsc msc frs frcp frcs frse rn cpa jd lld dds dvm
  ret usn usmc usaf
`);
