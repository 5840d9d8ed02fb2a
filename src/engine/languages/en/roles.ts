// Head nouns for people by what they do or are, and for the documents that they leave. Compiled for Sourceline.
import { valued, words } from './lists';
import { titles } from './titles';

/** Jobs, offices and relations that do not stand before a name as a title. */
const otherRoles = words(`
  accountant addict administrator adolescent adult adviser ally alumnus ancestor apprentice arbitrator aristocrat
  arsonist assassin assistant astrologer athlete attacker attendant aunt baby babysitter bailiff baker barber
  bartender beekeeper beneficiary boy boyfriend bricklayer bride bridegroom broker brother brother-in-law builder
  bureaucrat burglar businessman businesswoman businessperson butcher buyer caller captive captor caregiver carer
  caretaker carpenter cashier caterer celebrity champion cheerleader chemist child childminder citizen civilian claimant
  cleaner clerk client climber clinician coachman collaborator colleague collector companion competitor complainant
  consultant consumer contestant contractor convict cook cop cousin creator criminal critic curator customer
  dad daughter daughter-in-law dealer decorator defector defendant demonstrator dentist descendant detainee developer
  dietitian disciple dispatcher distributor diver doctor donor doorman driver dropout educator electrician employee
  employer enthusiast ex-husband ex-wife examiner expert explorer exporter extremist fan father father-in-law fiancé
  fiancée fighter financier flatmate florist follower forecaster foreman friend fugitive gamer gangster gardener girl
  girlfriend goalscorer granddaughter grandfather grandmother grandparent grandson groom groundskeeper guardian guerrilla
  guest guide gunman hacker hairdresser handyman heir heiress hero heroine hiker homeowner hostage housewife hunter husband
  immigrant importer informant informer inmate insider inspector instructor insurgent intern interpreter interviewer inventor
  islander jailer janitor jeweller jihadist jogger juror kidnapper labourer laborer landlady landlord landowner
  librarian lifeguard linguist loyalist maid man mathematician mechanic mediator medic member mentor mercenary merchant
  midwife migrant militant millionaire miner minor missionary mistress moderator monarch mother mother-in-law mourner
  mum mom musicologist nanny nephew neighbour neighbor niece nobleman nominee nun nutritionist
  observer occupant official officeholder operator optician organist orphan outlaw pacifist
  paratrooper parent parishioner passenger passerby patient patriot patron peacekeeper pedestrian pensioner
  perpetrator petitioner pharmacist philanthropist physiotherapist pilgrim pioneer plaintiff planner player plumber policeman
  policewoman policymaker politician porter postman postmaster practitioner predecessor prisoner programmer promoter
  proprietor protester protestor psychotherapist publicist publisher pundit pupil racer radiologist realtor rebel
  receptionist recruit recruiter refugee regulator reader reservist respondent retailer retiree rider rival roommate ruler
  runner salesman saleswoman salesperson scholar schoolboy schoolgirl scout seller separatist servant shareholder
  shepherd shooter shopkeeper shopper sibling sister sister-in-law skater sniper socialite
  soldier son son-in-law sophomore specialist spectator sponsor spouse spy stakeholder statesman statistician steward
  stewardess stockbroker stranger stylist subcontractor successor suffragette suitor superstar supporter surveyor survivor suspect
  tailor taxpayer technician technologist teenager tenant terrorist therapist toddler tourist trader trafficker trainee
  translator traveller traveler treasurer trucker tutor twin tyrant uncle undergraduate undertaker usher vendor
  vet veteran veterinarian victim victor viewer villager violinist visitor volunteer voter waiter waitress
  watchdog watchman weightlifter welder whistleblower whistle-blower widow widower wife winner winemaker witness woman worker
  worshipper wrestler youngster zoologist
`);

export const roles: ReadonlySet<string> = new Set([...titles, ...otherRoles]);

export const genderedRoles = valued<'m' | 'f'>(
  [
    'm',
    `
    chairman spokesman congressman assemblyman councilman alderman selectman businessman policeman fireman fisherman
    salesman statesman cameraman batsman defenseman gunman nobleman patrolman postman doorman foreman handyman
    watchman coachman craftsman ombudsman headmaster
    man boy father dad brother son husband uncle nephew grandfather grandson widower boyfriend groom bridegroom
    ex-husband father-in-law brother-in-law son-in-law fiancé schoolboy landlord
    king prince emperor sultan emir sheikh shah duke pope priest monk abbot ayatollah cardinal waiter steward actor
    `,
  ],
  [
    'f',
    `
    chairwoman spokeswoman congresswoman assemblywoman councilwoman alderwoman businesswoman policewoman
    saleswoman headmistress mayoress
    woman girl mother mum mom sister daughter wife aunt niece grandmother granddaughter widow girlfriend bride
    ex-wife mother-in-law sister-in-law daughter-in-law fiancée schoolgirl landlady
    queen princess heiress heroine nun actress waitress stewardess mistress housewife maid suffragette
    `,
  ],
);

/** Plural nouns for people whom nobody names. */
export const unnamedSources = words(`
  activists advisers advisors advocates agents aides allies analysts associates attorneys authorities backers
  bankers campaigners citizens civilians colleagues commanders commentators consultants consumers councillors critics customers
  defenders delegates demonstrators detectives diplomats doctors donors economists educators employees employers engineers
  executives experts eyewitnesses families fans farmers fighters firefighters forecasters friends
  governments groups guests historians industry-watchers insiders inspectors investigators investors journalists judges
  lawmakers lawyers leaders legislators locals managers medics members migrants militants ministers
  negotiators neighbours neighbors nurses observers officers officials operators opponents organisers organizers owners
  parents participants passengers passers-by patients people planners players politicians pollsters prosecutors protesters
  protestors pundits pupils reporters rebels refugees regulators relatives representatives republicans researchers
  residents reviewers rights-groups rivals scholars scientists senators shareholders shoppers skeptics sceptics soldiers
  sources specialists spokespeople spokespersons staff staffers strategists students supporters survivors
  teachers tenants tourists traders unions users viewers victims villagers veterans volunteers voters watchdogs
  whistleblowers witnesses women men workers
`);

/** Things that say something by being written, drawn up or recorded. */
export const documentNouns = words(`
  abstract account affidavit agenda agreement advisory analysis announcement appraisal article assessment audit autopsy
  bill biography blog book briefing brochure budget bulletin cable census certificate charter chart circular
  column communique communiqué complaint constitution contract data database declaration decree diary directive
  document documentary documents dossier draft editorial email e-mail emails entry essay estimate evaluation evidence
  executive-order exhibit expose exposé factsheet figures filing filings findings footage forecast form guidance guide
  guideline guidelines handbook headline images index indictment injunction inquest inquiry interview inventory
  invoice journal judgment judgement law lawsuit leaflet ledger legislation letter list log magazine mandate manifesto
  manual map memo memoir memorandum message messages minutes motion newsletter newspaper note notes notice
  numbers obituary opinion order pamphlet paper papers petition plan plaque pleading policy poll polls
  post poster posting preprint press-release profile projection proposal prospectus publication questionnaire
  ranking readout receipt record recording records register release report reports resolution results review rules ruling
  schedule script sign software spreadsheet statement statistics statute story studies study subpoena submission
  summary survey surveys table tape testimony text texts thread timeline transcript transcripts treaty tweet tweets
  verdict video warrant website webpage whitepaper will
`);
