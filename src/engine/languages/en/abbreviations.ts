// Abbreviations that keep their full stop. Those that stand before a name or a number never end a sentence. Compiled for Sourceline.
import { valued } from './lists';

export const abbreviations = valued<boolean>(
  [
    false,
    `
    mr mrs ms mx messrs mme mlle dr drs engr prof rev fr sr br hon rt st ste mt ft
    gov lt sen rep reps sens pres sec supt insp det sgt cpl pvt pfc capt cmdr cdr col gen maj adm brig brig-gen lt-col lt-gen maj-gen
    atty dist asst assoc del dep dir comm commr cllr amb
    no nos art sect ch vol pp p para fig figs ed eds al
    vs v cf eg e.g ie i.e viz approx ca c est
    jan feb mar apr jun jul aug sep sept oct nov dec
    mon tue tues wed weds thu thur thurs fri
    ala ariz ark calif colo conn fla ga ind kan ky md mich minn mont neb nev
    okla pa penn tenn tex vt va wash wis wyo n.h n.j n.m n.y n.c n.d r.i s.c s.d w.va
    a b d e f g h i j k l m n o q r s t u w x y z
    op cit ibid trans
    `,
  ],
  [
    true,
    `
    jr etc inc ltd corp co cos bros plc llc cie mfg dept univ ave blvd rd hwy pl sq bldg apt
    u.s u.k u.n e.u u.s.a u.a.e d.c u.s.s.r
    a.m p.m am pm a.d b.c b.c.e c.e
    ph.d m.d b.a m.a m.b.a j.d r.n d.d.s esq
    oz lb lbs kg km cm mm mph min mins hr hrs yr yrs
    `,
  ],
);
