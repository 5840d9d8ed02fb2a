// Titles that stand before names, and the words before those. Compiled for Sourceline.
import { words } from './lists';

/** Last words of titles. Every one is a role too. */
export const titles = words(`
  minister president secretary chancellor premier governor gov lieutenant-governor
  senator sen representative rep congressman congresswoman assemblyman assemblywoman delegate
  mayor mayoress councillor councilor councilman councilwoman councilmember alderman alderwoman cllr selectman supervisor
  mp msp mep lawmaker legislator whip speaker leader head chief boss
  sheriff deputy judge justice magistrate attorney prosecutor solicitor barrister lawyer counsel advocate ombudsman coroner
  ambassador envoy consul diplomat negotiator commissar
  spokesman spokeswoman spokesperson adviser advisor aide strategist pollster lobbyist
  director executive officer ceo cfo coo cto cio chairman chairwoman chairperson chair founder co-founder cofounder owner
  manager administrator treasurer controller comptroller auditor trustee partner banker investor entrepreneur
  commissioner superintendent inspector constable sergeant sgt detective det patrolman trooper marshal ranger warden
  captain capt colonel col general gen admiral adm commander cmdr commodore major maj lieutenant lt brigadier brig
  corporal cpl pvt pfc ensign airman seaman sailor major-general
  firefighter paramedic investigator agent
  professor lecturer dean provost rector principal headmaster headmistress headteacher teacher registrar chaplain
  scientist researcher engineer economist analyst historian astronomer biologist physicist chemist epidemiologist
  virologist geologist seismologist meteorologist climatologist psychologist psychiatrist surgeon physician nurse
  pediatrician paediatrician cardiologist oncologist pathologist sociologist anthropologist archaeologist philosopher
  coach trainer striker midfielder defender goalkeeper winger centre-back full-back
  quarterback linebacker receiver cornerback guard pitcher catcher infielder outfielder shortstop slugger
  goaltender defenseman referee umpire skipper batsman batter bowler wicketkeeper fly-half hooker
  golfer boxer sprinter swimmer skier cyclist jockey
  actor actress singer rapper musician composer conductor pianist guitarist drummer bassist violinist
  author novelist writer poet playwright journalist reporter correspondent editor columnist commentator anchor host
  presenter broadcaster blogger photographer cameraman filmmaker producer screenwriter comedian comic artist painter
  sculptor designer architect chef dancer choreographer influencer youtuber
  pastor bishop archbishop cardinal priest vicar reverend deacon canon abbot monk cleric preacher evangelist
  activist campaigner organiser organizer dissident
  taoiseach tánaiste tanaiste czar tsar emperor king queen prince princess pope sultan emir sheikh shah ayatollah
  candidate nominee contender challenger incumbent
  farmer fisherman pilot astronaut cosmonaut
  financier billionaire tycoon magnate mogul
  warlord dictator strongman
  resident student
  secretary-general director-general vice-president vice-chair vice-chairman vice-chancellor attorney-general
  auditor-general consul-general governor-general solicitor-general lieutenant-colonel editor-in-chief
  commander-in-chief undersecretary under-secretary fellow goalscorer matriarch patriarch metropolitan storyteller
  curator publisher
`);

/** Words that go before the last word of a title. */
export const titleModifiers = words(`
  foreign prime vice deputy former ex acting interim assistant associate senior junior chief first second third co
  defence defense interior home health finance treasury education energy state shadow general executive lieutenant major
  attorney outgoing incoming retired late then current longtime long-time veteran emeritus honorary
  republican democratic democrat conservative labour labor liberal green independent socialist communist nationalist populist
  opposition government cabinet parliamentary presidential congressional senate house federal national regional local
  provincial county city town district borough village municipal metropolitan metro
  trade agriculture farm environment climate transport transportation commerce business industry economy economic
  economics budget tax revenue planning development infrastructure housing communities justice security intelligence
  culture sports sport tourism information communications media press digital technology science research innovation
  immigration migration border customs police fire army navy naval air force military marine coast
  family youth children women social welfare pensions employment work veterans affairs
  court supreme appeals circuit high crown magistrates
  union party campaign election electoral policy political legal medical scientific technical
  financial operating marketing commercial managing creative artistic musical sales product
  company corporate bank investment portfolio fund market markets equity
  lead principal head founding co-founding board non-executive group global international
  hospital school university college church club team
  wing rear staff master gunnery command brigade squadron battalion platoon fleet
  detective probation parole
  water oil gas mining petroleum fisheries forestry forest wildlife
  public private special united nations un eu nato european
  majority minority floor
  deputy-chief newly elected newly-elected designate elect
  starting backup rookie star reserve relief striker utility
`);
