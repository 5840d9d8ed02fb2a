// Which roles a later phrase can mean by another word, the parties by all their words, and what a phrase says without telling anybody apart.
// Compiled for Sourceline.
import { entries, records, words } from './lists';

/** Words of one line mean one another: who was called the first is called the second further down. */
const synonyms = `
  senator sen
  governor gov
  representative rep congressman congresswoman
  general gen
  sergeant sgt
  detective det
  captain capt
  colonel col
  lieutenant lt
  councillor cllr councilor councilman councilwoman councilmember alderman alderwoman
  candidate nominee hopeful contender
  lawyer attorney counsel solicitor barrister advocate
  spokesman spokeswoman spokesperson
  chairman chairwoman chairperson chair
  ceo executive boss chief
  cop policeman policewoman officer
  doctor physician surgeon
  professor academic scholar lecturer
  scientist researcher
  adviser advisor aide strategist
  journalist reporter correspondent columnist
  coach manager
  singer musician
  actor actress
  author writer novelist
  businessman businesswoman entrepreneur tycoon mogul magnate billionaire millionaire financier developer
  mom mum mother
  dad father
`;

/** A wider word, and who can be called so: "the lawmaker" of a senator, never "the senator" of a lawmaker. */
const wider = records(`
    lawmaker | senator sen representative rep congressman congresswoman legislator mp msp mep assemblyman assemblywoman delegate speaker whip
    legislator | senator sen representative rep congressman congresswoman lawmaker mp msp mep assemblyman assemblywoman delegate
    politician | senator sen representative rep congressman congresswoman legislator lawmaker mp msp mep mayor governor gov minister premier councillor
    leader | president premier minister chancellor king queen prince speaker chairman chairwoman chief
    diplomat | ambassador envoy consul negotiator
    minister | premier
    player | striker midfielder defender goalkeeper winger quarterback linebacker receiver guard pitcher catcher infielder outfielder batsman bowler
    athlete | sprinter swimmer boxer golfer cyclist skier runner
    star | actor actress singer rapper striker quarterback comedian
    officer | sergeant sgt detective det captain capt lieutenant lt constable trooper deputy
    host | anchor presenter
    spouse | wife husband
`);

export const sameRoles: ReadonlyMap<string, ReadonlySet<string>> = kin();

function kin(): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  const add = (word: string, others: Iterable<string>) => {
    const all = map.get(word) ?? new Set();
    for (const other of others) all.add(other);
    map.set(word, all);
  };
  for (const line of entries(synonyms)) for (const word of words(line)) add(word, words(line));
  for (const [word = '', others = ''] of wider) add(word, words(others));
  return map;
}

/** Every word for a party or its people, with the one that stands for all of them; the letters of "(D-N.Y.)" among them. */
export const parties: ReadonlyMap<string, string> = new Map(
  records(`
    republican | gop r
    democratic | democrat d
    independent | i
    libertarian
    conservative | tory
    labour | labor
    liberal
    green
    socialist
    communist
  `).flatMap(([name = '', others = '']) => [name, ...words(others)].map((word): [string, string] => [word, name])),
);

/** Words in a role phrase that describe without telling apart: "the embattled senator" may be any senator. */
export const looseModifiers: ReadonlySet<string> = words(`
  embattled veteran outspoken popular controversial fiery flamboyant beleaguered presumptive longtime long-time two-term
  three-term one-term first-term second-term multi-term celebrated influential powerful acclaimed award-winning famed famous well-known
  disgraced ousted late young elderly retired current sitting likely prospective eventual
  presidential renowned prominent respected self-described self-made one-time onetime
  prolific charismatic ageing aging ailing
`);

/** Offices of which one person has one at a time: a governor is not "the senator". */
export const offices: ReadonlySet<string> = words(`
  president senator sen governor gov representative rep congressman congresswoman mayor judge justice minister premier chancellor
  ambassador pope king queen sheriff bishop archbishop taoiseach mp
`);
