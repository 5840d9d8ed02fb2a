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
  fiancée fighter financier fireman flatmate florist follower forecaster foreman friend fugitive gamer gangster gardener girl
  girlfriend goalscorer granddaughter grandfather grandmother grandparent grandson groom groundskeeper guardian guerrilla
  guest guide gunman hacker hairdresser handyman heir heiress hero heroine hiker homeowner hostage housewife hunter husband
  immigrant importer informant informer inmate insider inspector instructor insurgent intern interpreter interviewer inventor
  islander jailer janitor jeweller jihadist jogger juror kidnapper labourer laborer landlady landlord landowner
  librarian lifeguard linguist loyalist maid man mathematician mechanic mediator medic member mentor mercenary merchant
  midwife migrant militant millionaire miner missionary mistress moderator monarch mother mother-in-law mourner
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
  actuary agronomist anaesthetist anesthesiologist appellant applicant aspirant backbencher ballerina banjoist
  baroness beautician billionaire biographer biochemist bookseller bookmaker boxer breeder bystander candidate
  canvasser cardiologist cartoonist cellist chaperone chauffeur choirmaster churchgoer classmate clergyman
  cleric cobbler codebreaker colonist commissioner commuter compatriot concierge confidant constituent convener
  conservationist copilot co-pilot co-author co-chair co-defendant co-star co-worker coworker counsellor counselor
  countryman courier craftsman creditor cricketer crofter cryptographer debtor deckhand
  demographer dermatologist despot dietician dissenter docent dockworker drafter draftsman drummer duchess duke earl
  ecologist elder emcee emissary endocrinologist ethicist evacuee executor expatriate exile eyewitness footballer
  forester founder frontman fundraiser gatekeeper gastroenterologist geneticist geographer geochemist geophysicist
  glaciologist gymnast gynaecologist gynecologist haematologist hauler haulier healer herder historian holidaymaker
  hotelier hydrologist hostess illustrator immunologist impresario inheritor innkeeper
  insurer ironworker jihadi jurist keyboardist lecturer legend limnologist locksmith loner
  lyricist machinist magician manufacturer mariner masseur matron microbiologist minder mineworker
  moneylender motorist motorcyclist mountaineer murderer narrator navigator neurologist neuroscientist neurosurgeon
  newcomer newsreader northerner novice obstetrician oceanographer oligarch onlooker ophthalmologist optometrist
  organiser ornithologist orthodontist outsider paediatrician painter palaeontologist paleontologist pallbearer
  paralegal parliamentarian partygoer penpal percussionist pharmacologist phlebotomist picketer playmaker ploughman
  podcaster policy-maker powerbroker preacher prime-minister prodigy prospector proponent psychic publican
  radiographer raider rancher rapporteur rapist ratepayer receiver recipient recluse reformer regent registrar
  reporter representative rescuer restaurateur returnee reveller reveler ringleader roofer saxophonist scaffolder
  schoolteacher scriptwriter seafarer seamstress secretary sergeant-at-arms serviceman servicewoman settler
  showrunner signatory skeptic sceptic skipper smuggler soloist songwriter soprano southerner sovereign
  speechwriter squatter staffer stallholder stargazer starlet stepbrother stepdaughter stepfather stepmother
  stepsister stepson storekeeper streamer striker stuntman stuntwoman subscriber supermodel surfer swimmer
  tactician teammate technocrat tenor theologian thief townsperson toxicologist tradesman tradesperson
  traitor trapper trombonist trooper trumpeter urologist valet vicar-general
  vintner vlogger wanderer warrior weatherman well-wisher wholesaler winger woodworker youth
  zookeeper ex-boyfriend ex-girlfriend ex-partner half-brother half-sister great-grandmother
  great-grandfather godfather godmother godson goddaughter grandchild grandmaster kinsman
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
    clergyman serviceman stuntman tradesman frontman weatherman countryman kinsman draftsman
    ex-boyfriend half-brother great-grandfather godfather godson stepbrother stepfather stepson earl
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
    servicewoman stuntwoman ballerina seamstress hostess soprano starlet matron duchess baroness
    ex-girlfriend half-sister great-grandmother godmother goddaughter stepdaughter stepmother stepsister
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
  governments groups guests historians insiders inspectors investigators investors journalists judges
  lawmakers lawyers leaders legislators locals managers medics members migrants militants ministers
  negotiators neighbours neighbors nurses observers officers officials operators opponents organisers organizers owners
  parents participants passengers passers-by planners players politicians pollsters prosecutors protesters
  protestors pundits pupils reporters rebels refugees regulators relatives representatives researchers
  residents reviewers rivals scholars scientists senators shareholders shoppers soldiers
  sources specialists spokespeople spokespersons staff staffers strategists students supporters survivors
  teachers tenants tourists traders unions users viewers victims villagers veterans volunteers voters watchdogs
  whistleblowers witnesses women men workers
  people patients sceptics skeptics academics accusers admirers ambassadors archaeologists biologists boys
  builders businesses businesspeople children clerics climatologists coaches commuters companies competitors
  conservationists conservatives constituents contractors couples creditors crew crews cyclists dealers
  developers directors dissidents doubters drivers elders envoys epidemiologists evacuees fishermen firms foreigners
  geologists girls heads holidaymakers homeowners hospitals independents individuals inmates islanders jurors
  kids liberals lobbyists loyalists manufacturers marchers marketers mathematicians mayors mediators meteorologists
  miners moderates mothers motorists mourners nationalists oncologists onlookers others paramedics peacekeepers
  pediatricians pensioners persons philosophers physicians physicists pilots policymakers priests
  principals prisoners producers professors psychologists publishers ranchers readers rescuers restaurateurs
  retailers retirees schools seismologists servicemen settlers shopkeepers spokesmen spokeswomen sociologists
  spectators states subscribers suppliers suspects taxpayers technicians teens teenagers travellers travelers troops
  truckers trustees virologists vendors visitors watchers well-wishers wives youths
`);

/** Things that say something by being written, drawn up or recorded. */
export const documentNouns = words(`
  abstract account affidavit agenda agreement advisory analysis announcement appraisal article assessment audit autopsy
  bill biography blog book briefing brochure bulletin cable census certificate charter chart circular
  column communique communiqué complaint constitution contract data database declaration decree diary directive
  document documentary documents dossier draft editorial email e-mail emails entry essay estimate evaluation evidence
  exhibit expose exposé factsheet figures filing filings findings footage forecast form guidance guide
  guideline guidelines handbook headline index indictment injunction inquest inquiry interview inventory
  invoice journal judgment judgement lawsuit leaflet ledger legislation letter list log magazine mandate manifesto
  manual map memo memoir memorandum message messages minutes motion newsletter newspaper note notes notice
  numbers obituary opinion order pamphlet paper papers petition plaque pleading policy poll polls
  post poster posting preprint profile projection proposal prospectus publication questionnaire
  ranking readout receipt record recording records register release report reports resolution results review rules ruling
  schedule script spreadsheet statement statistics statute story studies study subpoena submission
  summary survey surveys table tape testimony text texts thread timeline transcript transcripts treaty tweet tweets
  verdict video warrant website webpage whitepaper will
  accounts agreements analyses articles audits autopsies bills blogs books briefings brochures budgets bulletins
  censuses certificates charters charts circulars columns communiques communiqués complaints constitutions contracts
  databases declarations decrees diaries directives dossiers drafts editorials e-mails essays estimates
  evaluations exhibits exposés forecasts forms guides handbooks headlines indictments inquiries inventories invoices
  journals judgments judgements lawsuits leaflets ledgers letters lists logs magazines manuals maps memos memoirs
  memoranda motions newsletters newspapers notices obituaries opinions orders pamphlets petitions policies posts
  posters profiles projections prospectuses questionnaires rankings receipts recordings registers regulations
  resolutions reviews rulings schedules scripts spreadsheets statements statutes stories submissions subpoenas
  summaries tables tapes threads timelines treaties verdicts videos warrants websites screenshot
  screenshots photo photographs photograph dispatch telegram manuscript scorecard
  dashboard tracker announcements advisories amendment simulation simulations
  assessments 
`);
