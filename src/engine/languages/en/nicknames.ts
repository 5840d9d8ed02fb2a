// Short forms of given names: short form | the names that it is short for. Only those that go with the name of themselves in the news
// ("Bill" of William); names that are as often given whole ("Max", "Jack") stand with the one they mean most. Compiled for Sourceline.
import { parts, records } from './lists';

const table = `
  abby | abigail
  abe | abraham
  al | albert, alan, alfred
  alex | alexander, alexandra, alejandro
  andy | andrew
  art | arthur
  barb | barbara
  ben | benjamin
  bernie | bernard
  beth | elizabeth
  bill | william
  billy | william
  bob | robert
  bobby | robert
  cathy | catherine
  charlie | charles
  chris | christopher, christine, christian
  chuck | charles
  cindy | cynthia
  dan | daniel
  danny | daniel
  dave | david
  deb | deborah
  debbie | deborah
  dick | richard
  don | donald
  doug | douglas
  drew | andrew
  ed | edward, edmund
  eddie | edward
  frank | francis
  fred | frederick
  gabe | gabriel
  greg | gregory
  hank | henry
  harry | henry
  jack | john
  jake | jacob
  jeff | jeffrey
  jen | jennifer
  jenny | jennifer
  jerry | gerald, jerome
  jim | james
  jimmy | james
  joe | joseph
  joey | joseph
  johnny | john
  jon | jonathan
  josh | joshua
  kate | katherine, catherine
  kathy | katherine, kathleen
  katie | katherine
  ken | kenneth
  kim | kimberly
  larry | lawrence, laurence
  liz | elizabeth
  maggie | margaret
  matt | matthew
  meg | margaret
  mick | michael
  mike | michael
  mitch | mitchell
  nate | nathan, nathaniel
  nick | nicholas
  pam | pamela
  pat | patrick, patricia
  pete | peter
  phil | philip, phillip
  ray | raymond
  rich | richard
  rick | richard
  rob | robert
  ron | ronald
  sam | samuel, samantha
  steve | stephen, steven
  stu | stuart
  sue | susan
  ted | edward, theodore
  terry | terence, terrence, theresa
  tim | timothy
  tina | christina
  tom | thomas
  tommy | thomas
  tony | anthony, antony
  vicky | victoria
  vince | vincent
  walt | walter
  will | william
  zach | zachary
`;

export const nicknames: ReadonlyMap<string, readonly string[]> = new Map(
  records(table).map(([short = '', names]): [string, readonly string[]] => [short, parts(names)]),
);
