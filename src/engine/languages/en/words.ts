// Words that a capital does not make a name: those that are always capitalised, and the commonest beginnings of sentences.
// Compiled for Sourceline.
import { words } from './lists';

/** Weekdays, months and their short forms, holidays, languages, religions' books, and the like. */
export const capitalisedCommonWords = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  mon tue tues wed weds thu thur thurs fri sat sun
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  christmas easter ramadan eid diwali hanukkah passover thanksgiving halloween lent advent pentecost
  internet web covid covid-19 coronavirus wi-fi tv dvd pdf dna rna hiv aids gdp gps ai
  english french german spanish portuguese italian russian arabic mandarin cantonese hindi urdu bengali punjabi tamil
  japanese korean turkish persian farsi hebrew yiddish swahili latin greek gaelic welsh dutch swedish
  god bible koran torah
  i i'm i've i'd i'll ok okay am pm est edt cst cdt mst mdt pst pdt gmt bst cet utc
  quran qur'an hajj midterms superbowl oscars grammys epiphany kwanzaa juneteenth anzac purim sukkot
  hashanah ashura nowruz holi onam vesak christmastime xmas
  malay tagalog pashto dari
  amharic
  afrikaans sinhala telugu kannada malayalam marathi esperanto sanskrit
  cpi cfo cto cio coo phd mba vip faq rsvp asap diy q&a hr pr cv iq id ict api url
  html pin sms mri icu a&e cctv lgbt lgbtq lgbtq+ bame suv suvs atm atms ngo ngos ipo ufo ufos mrna bmi sars mers
  ebola zika mpox h1n1 h5n1 omicron alzheimer's parkinson's brexit bitcoin bluetooth usb cd cds dvds tvs pcs
  android iphone ipad kindle xbox playstation renaissance holocaust shoah nakba reformation
  enlightenment blitz armistice
  medicare medicaid obamacare trumpcare potus flotus scotus megxit watergate benghazi superfund
`);

/**
 * Function words, and the nouns, verbs and adjectives that begin sentences in the news. Usual surnames and given names stay out except
 * where the word is far commoner ("may", "will", "hope"); so do words that names begin with ("North …", "Royal …", "U.S. Army").
 */
export const commonWords = words(`
  a abortion about above abroad absent accident accidents accord according accordingly accusations accused across act
  acting action actions activist activists actors actress actually add added adding additional additionally admittedly
  adults advice advisers advocates affairs affected afraid after afternoon afterward afterwards again against age
  ago agreement agreements ah ahead aid aides aims aircraft airlines airport airports alarm alas albeit
  album alcohol aliens alive all allegations allegedly allied allies almost alone along alongside already also
  alternative alternatively although altogether always am ambition ambitious ambulance amen amid amidst ammunition
  amnesty among amongst amount an analysis analyst analysts ancient and anger angry animal animals announcement
  announcements announcing annual annually anonymous another answers anti anxiety any anybody anyhow anyone anything
  anyway anywhere apart apartment apartments apologies apparent apparently appeal appeals appearance applicants
  applications appointment approval approximately archaeologists archives are area areas aren't arguably arguing
  argument arguments armed arms around arrest arrested arrests arrival arriving arson art article articles
  artificial artist artists arts as aside ask asked aspects assault assaults assembly assessment asset assets
  assignment assistance associates assuming astronauts astronomers asylum at athletes athletics atmosphere
  attack attacks attempt attempts attendance attendees attention attitude attitudes attorneys auction audience
  audiences audio auditors author authorities authors automatic autumn available average aviation award awards
  awareness away awful
  babies baby back backed background bacteria bad bags bail balance ballot ballots ban band bands bankers bans
  bar barely barriers bars base baseball based basic basically basketball bass batteries battle be beaches bearing
  beautiful beauty because bed beds beef been beer before beforehand begin beginning behalf behavior behaviour behind
  being belief believe believing bells below beneath benefit benefits beside besides best bets better betting between
  beyond bicycle bidders bidding big bigger biggest bikes billion billions bills biologists bipartisan birds birth
  births bitter blacks blame blast blasts blind block blockade blocks blood boat boats bodies body
  bold bomb bombs bonds bonus book books boom boost borders born boss bosses both bottle bottom bounds box
  boxing boy boys brain branch bread break breakfast breaking breast breath bridges brief briefly bright
  brilliant bring bringing broadcasters broadly broken bronze brother brothers brutal budget budgets build building
  buildings built bullet bullets bureaucrats burglars burning bus buses business businesses businessman businessmen
  busy but butter buy buyers buying by bye
  cabinet call called calling camera cameras campaign campaigners campaigns can can't cancer candidate candidates
  cannabis cannot capacity capital captain car carbon card cards care career careful carefully cargo carrying cars
  cartoonists case cases cash casual casualties cat catastrophe categories cats cattle caught cause causes caution
  cautious ceasefire celebration celebrations celebrities cell cells cement censorship centuries
  century ceremony certain certainly certificates chain chairman challenge challenges champion champions championship
  chances change changes chaos chapter charge charged charges charities charity charter cheap check chemical chemicals
  chest chicken chief chiefs child children chips chocolate choice choices choose churches cigarettes cinema
  circulation circumstances cities citing citizens citizenship civil civilian civilians civilisation civilization
  claim claims clarification clashes class classes classic classical clean cleaning clear clearly clergy clerics
  clever click climate climbing clinical clinics closed closely closing clothes clothing cloud clouds clubs clues
  coach coaches coal coalition coastal cocaine code coffee coffins coins cold collapse colleagues collection
  collections collectively colleges colonial color colour columns combat combined come comedians comedy
  comfort coming command commanders commenting comments commercial commissioner commissioners
  commitment common commonly communication communities community commuters companies company comparatively
  compared compensation competition competitors complaint complaints complete complex compliance components composers
  comprehensive compromise computer computers computing concern concerned concerning concerns concert concerts
  conclusion concrete condemnation condition conditional conditions condolences confidence conflict
  conflicts confusion congestion congratulations connection connections consensus consequently conservation
  conservationists conservatives consider considerable considerably considering constant constantly
  constitution constitutional construction consultants consultation consumers contact contacts contemporary content
  contents contest context continually continue continued continuing contract contractors contracts contributions
  contributors control controversial convention conventional conversation conversations conversely convicted
  conviction convoys cooking cool cooperation copper corn corporate corporations correct correspondents corruption
  cost costs could couldn't councillors councils counsel counter counterfeit counties counting countries
  country coup couple couples courage course courts cousins cover coverage covered cracks craft crash
  crashes create created creating creative credit creditors crew crews crime crimes criminal criminals crisis
  critic critical criticism critics crop crops crossing crossings crowd crowded crowds crucial crucially crude cruel
  crying culprits cultural culturally culture curfew curiosity curiously currencies currency current currently
  customer customers cut cuts cycle cycling cyclists
  daily damage dance dancers dancing danger dangerous dangers dare dark data daughter daughters day daylight days dead
  deadline deadlines deadly deaf deal dealers deals dear death deaths debate debris debt debts decade decades decent
  decision decisions decline declining dedicated deeply defendant defendants defenders defending
  deficit definitely definition degree delay delays delegates delegation delegations deliberate delighted deliveries
  delivery demand demands democracy demographic demonstrations demonstrators denial dense density dental denying
  departments departure dependence deployment deposits depression deputies deputy descendants describing
  desert design designed designers desk despair desperate despite destination destruction detail details detained
  detainees detectives determination determined devastating devastation developed developer developers development
  developments device devices diabetes dialogue diamonds dictators dictatorship did didn't diet dietary difference
  differences different difficult digital dignity dinner diplomacy diplomat diplomatic diplomats directed direction
  directly directors dirty disabilities disabled disappointed disappointing disaster discipline discovered discoveries
  discovery discrimination discussion discussions disease diseases dismissal displaced displacement display dispute
  dissidents distance distribution districts diversity divided division divisions divorce do doctor doctors document
  documents does doesn't dog dogs doing domestic domestically dominant don't donations done donkeys donors door doors
  dose doses double doubts down downstairs downtown dozen dozens draft drama dramatic dramatically draws dream dreams
  dress dressed dresses drink drinking drinks driven driver drivers drives driving drone drones drought droughts
  drugs dry dual due during dust duties duty dying
  each eager earlier earliest early earning earnings earth earthquake earthquakes easier eastward easy
  eat eating ecological economic economically economics economist economists economy editorials editors
  educators effect effective effects efficiency efficient effort efforts eggs eight eighteen eighth eighty either
  elaborate elderly elders elected election elections electoral electric electricity elephants eleven elite elsewhere
  email emails embassies emergency emerging emissions emotion emotional emotionally emotions employee
  employees employers employment empty end ending enemies enforcement engagement engine engineering engineers
  engines enormous enough enrollment enrolment enter entertainers entertainment enthusiasm entire entrance
  entrepreneurs entry environmentalists epidemic epidemiologists equal equality equally
  equipment equity era error especially essays essential essentially established estate estates estimate estimates
  eternal ethical ethics ethnic evacuation evacuations evacuees even evening event events eventual eventually every
  everybody everyday everyone everything everywhere evidence evidently evil evolution exact exactly examination
  example examples excellent except excess exchange excited excitement exciting excluding exclusive excuse executives
  exercise exhausted exhibition exhibitions exile exiles existence exit expansion expatriates expect expectations
  expenditure expenses expensive experience experienced experiences experiment experimental experiments expert experts
  explaining explanation explore explosion explosions explosive explosives exports exposure express extended extension
  extensive external extinction extra extraordinary extreme extremely extremism extremists eye eyes eyewitnesses
  face faced facilities facing fact factories factory facts failure fairly fake fame families family famous fan fans
  farm farmers farms fashion fatal fate father fathers favorite favourite fear fearing fears feature features
  feel feeling fees female females few fewer fifteen fifth fifty fighters fighting figures file files film films
  finally financial financially find finding fine fines finger finishing fire firefighters fires firm firms first
  firstly fitness five fix flags flats flight flights flood flooding floods floor flow flying focus folks follow
  following foods footage for force forced forces foreign foreigners forests forever form formal
  former formerly forms fortunately forty forward found foundation founded four fourteen fourth free freedom frequency
  frequently fresh friend friends friendship from front frustrated fuel full function fund funding funds funny
  furniture furthermore future
  game games gang gangs garden gardens gas gender generally get getting gifts girl girls give given giving
  globally go goal goals going golf good goodbye goods government governments governor governors grade
  gradually grants greater greatest ground grounds group groups grow growth guards guests guidance
  guidelines guilty gun guns guys
  hackers had hadn't hair half hand hands happen happily happy hard harder hardly has hasn't have haven't having he
  he'd he'll he's head headed heads healthy hear hearing hearings heart heat heavy held helicopter helicopters
  hello help helping hence her here here's hereafter hero heroes hers herself hey hi high higher highest
  highly him himself his historically history hit hmm hockey hold holding holidays home homeless homeowners homes
  honest hope hopefully hopes hoping horse horses hospitals hostages hot hotel hotels hour hours houses
  housing how however humanitarian humanity humans hundred hundreds hunger hunters hunting hurricane hurricanes
  husband
  i i'd i'll i'm i've idea ideas identity if ill illegal illness image images imagine immediately immigrants
  immigration impact implementation important importantly imports impossible improvement improvements improving in
  incident incidents including inclusion income increasingly indeed indigenous indirectly individual
  individually individuals industries industry inequality inevitably infections inflation influence information
  infrastructure inhabitants initial initially initiatives injured injuries injury innocent inquiry inside insiders
  insisting inspection inspectors inspired instantly instead institutions insurance insurers intelligence interest
  interestingly interests internationally internet interpretation interview interviews into
  investigation investigations investigators investment investments investors ironically is isn't
  issue issues it it'll it's its itself
  jailed jets job jobs join joining joint jointly journalists journey judge judgement judges judgment junior jurors
  jury just
  keep keeping kept key kid kids killed killing killings kind kinds know knowing knowledge known
  lack lakes land lands language languages large largely larger largest last lastly late lately
  later latest laughter launched launching law lawmaker lawmakers laws lawyer lawyers leader leaders leadership
  leading leaks learn learning least leave leaving led left legal legally legend legislation less lessons lest
  let let's letter letters level levels liberals life lifestyle light lights like likely likewise line lines
  links list listen lists literally literature live lives living load loan loans lobbyists local locally locals
  located location logic long longer longest look looking looks lorries lose losing loss losses lost lots lovely low
  lowest luckily luxury
  machine machines made main mainly mainstream majority make making male males man management managers managing
  manufacturers many maps market markets mass masses match matches material materials matter matters maximum may maybe
  me meals mean meaning meantime meanwhile measures meat media medical medically medicine medicines meet meeting
  meetings member members memories memory men mental mentally merely message messages metals method methods mid
  middle midnight might migrants migration militants military milk million millions mind minds mine minerals miners
  mines minimum minister ministers minor minorities minority minute minutes missile missiles mission mistakes
  mix mixed mob mobile mode model models moderate modern modest moment moments money month monthly months mood moral
  more moreover morning mosques most mostly mother mothers motion motivated motorists motors mountains move movie
  movies moving much murder murderers murders museums music musicians must mustn't mutual my myself myth
  name namely names narrow nation nationally nations nationwide natural naturally near nearby
  nearly necessary need needing needn't needs negative negotiations negotiators neighbors neighbours neither network
  networks neutral never nevertheless new newly news newspaper newspapers next nice night nights nine nineteen ninety
  ninth no nobody noise none nonetheless noon nope nor normal normally not notably note notes nothing
  notice noting notwithstanding now nowhere nuclear number numbers numerous nurse nurses
  object objective objects obvious obviously occasionally occupation ocean oceans oddly of off offence offenders
  offense offering offers officer officers offices official officially officials offline often oh oil ok okay
  older on once one online only onto oops open opening operation operations operators opinion opinions opponents
  opportunities opposing opposite opposition option options or order orders ordinary organisation organisations
  organisers organization organizations organizers origin original originally ostensibly other others otherwise ouch
  ought our ours ourselves out outbreak outcome output outrage outside outsiders over overall overseas owing owners
  ownership
  pace paid pain paint painting pandemic paper papers paramedics parent parents parking part partial
  partially particular particularly parties partly partners partnership parts passengers passion passport past
  patience patient patients pattern patterns pay paying peace peaceful peacekeepers pedestrians pension pensioners
  pensions people per performance performances perhaps period permission permits perpetrators person personal
  personally personnel perspective petition petrol phase philosophy phone phones photo photographs photos physical
  physically pick pictures pilot pilots pink piracy place places plan plane planes plans plant plants plastic platform
  play player players playing please pleased plenty plus poems poets points poison police policeman policies policy
  political politically politician politicians poll polling polls pollution poor popular population ports
  possible possibly poverty power powerful practically practice practices praise prayers precious precisely
  predictably predictions preparations prepare presence present presently president presidents press pressed pressure
  presumably pretty prevention previous previously prices pride priests primary prime prior priority prison
  prisoners prisons privacy private privately prize prizes probably problem problems process produced producing
  product production products professional professionals professor professors profit profits program programme
  programmes programs progress project projects promise promises promotion proof proper properties property proposal
  proposals prosecution prosecutor prosecutors prospects protection protest protester protesters protests proud proven
  provided providing province provinces psychology publication publicity publicly published publishers
  punishment pupils purchase purple purpose put putting
  quality quantities quarter question questions quick quickly quiet quite quoting
  race racial racism racist radical radio railways rain rains rallies rally range rape rare rarely rate rates rather
  ratings raw reaction reactions read readers reading ready real realistic reality really rear reason reasons rebels
  rebuilding recent recently recession recipients recognition recommendations record records recovery recruits
  reduced reducing reduction reference referendum referring reflecting reform reforms refugee refugees regarding
  regardless region regionally regions regrettably regulation regulations regulator regulators relations relationship
  relationships relative relatively relatives release released relief religion religions religious remaining remains
  remarkably remarks remember remote repairs repeat repeated replacement replying report reportedly reporters reports
  republic reputation request requests requirements rescue rescuers research researcher researchers reserve reserves
  resident residents resistance resolution resource resources respect responding response responses responsibility
  rest restaurants restrictions result results retailers retired retirement returning revenge revenue revenues review
  reviews revolution right rights riots risk risks rival rivals roads rockets role roles room rooms
  roots rough roughly round routine rule rules rumors rumours run runners running rural
  sacrifice sad sadly safe safety said salaries sale sales same sanctions sand satellite satellites satisfaction save
  saving say saying says scale scandal scarcely scene scenes schedule scheme schemes schools science scientific
  scientifically scientist scientists score scores screen search seas season seasons seats second secondly secret
  secrets section sector sectors security see seeing seeking seem seemingly seen seldom selection self sellers selling
  senators send sending senior sense sent sentence sentenced separately separatists sequence series serious servants
  service services session set settlement settlements settlers seven seventeen seventh seventy several severe sex
  sexual shadow shall shame shape share shareholders shares sharply she she'd she'll she's shelter shelters shift ship
  ships shock shocked shoes shooting shootings shop shoppers shopping shops short shortages shorter shot shots should
  shouldn't show showing sick side sides sight sign signals signature significant significantly signs silence
  similar similarly simple simply simultaneously since singers singing single sister sisters site sites sitting
  situated situation six sixteen sixth sixty size skill skills skin slavery sleep slightly slogans slow slowly small
  smaller smallest smart smartphones smoke smoking smugglers snipers so social socially software soil
  solar sold soldier soldiers solution solutions some somebody somehow someone something sometimes somewhat somewhere
  son song songs sons soon sooner sorry sort soul sound sounds source sources speak speaker
  speakers speaking specialists species specific specifically speech speeches spend spending spirit spokesman
  spokesmen spokespeople spokesperson spokeswoman sponsors sport sports spring stability staff stage stakeholders
  stand standard standards standing star stars start starting statement statements states station stations
  statistics statues status stay steadily steel steps still stock stocks stop stopping store stores stories storm
  storms story strange strangely stranger strangers strategy streets strength stress strike strikes   stronger structure struggle student students studies study style subject subjects substantially suburban success
  successful such suddenly sugar suicide suits summer summit supermarkets suppliers supplies supply supported
  supporter supporters supporting supposedly supposing sure surely surface surgeons surgery surprised surprisingly
  surrounded survey surveys survivors suspect suspected suspects suspicion sustainable sweeping swimming symbol
  symbols sympathy symptoms system systems
  tactics take taken taking tale talent talents talk talking talks tanks tape tapes target targets tariffs task tasks
  taste tax taxes teacher teachers teaching team teams tears technical technically technologies technology teenagers
  teens telephone television tell temperature temperatures temporary ten tennis tension tensions tenth term terms
  terrible territory terror terrorism terrorist terrorists test testing tests text texts than thank thankfully thanks
  that that's the theft their theirs them theme themselves then theoretically theories theory there there's thereafter
  thereby therefore therein these they they'd they'll they're they've thick thing things think thinking third thirdly
  thirteen thirty this those though thought thoughts thousand thousands threat threats three through throughout thus
  ticket tickets tide tight till time times timing tired title titles to tobacco today together told tomorrow tone
  tonight too tool tools top tornado tornadoes torture total touch tough tour tourism tourists tournament tours toward
  towards town towns track tracks traders tradition traditionally traditions traffic trafficking tragedy trail
  train training trains transfer transition transparency trapped travel travelers travellers
  treasures treaties treatment treaty tree trees trend trends trial trials tribal tribes tribute tributes
  trillion trip trips troops trouble truck trucks truly trust trustees truth try trying turn turning turnout twelve
  twenty two typically
  ugly ultimately uncertainty unclear under underground underneath understand understandably understanding undoubtedly
  unemployed unemployment unfortunately unhappy uniform unions unique unit units unity universal universities
  unknown unless unlike unlikely unlimited unofficially unrest until unusual up upcoming upon upset upstairs
  urban urging us use used user users using usual usually
  vacation vaccination vaccine vaccines value values various vast vehicle vehicles venues verdict version
  versus very vessels veterans via victim victims victory video videos views village villagers villages violence
  violent virtual virtually virus viruses visible vision visit visitors visits visual vital voice voices volume
  volunteer volunteers vote voter voters votes voting vulnerable
  wage wages wait waiting walk walking wall want wanted wanting war warm warning warnings wars was wasn't waste watch
  watchdog watchdogs watching water waters wave waves way ways we we'd we'll we're we've weak weaker wealth wealthy
  weapon weapons wearing weather website websites wedding weddings week weekend weekends weekly weeks weight welcome
  welfare well were weren't wet what what's whatever wheat wheel when whenever where whereas whereby
  whereupon wherever whether which whichever while whites who who's whoa whoever whole whom whose why wide
  widely widespread wife wild wildfire wildfires will win wind window windows winds wine wing winner winners
  winning winter wire wishes with within without witness witnesses wives woman women won't wonder wonderful
  wooden word words work worker workers working works workshop world's worlds worldwide worried worry worse
  worst worth would wouldn't wounded wow write writer writers writing written wrong
  yeah year yearly years yellow yes yesterday yet you you're you've young younger your yours yourself yourselves youth
  youths
  zero zone zones
`);
