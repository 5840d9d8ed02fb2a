// Verbs, nouns, prepositions and phrases that report what somebody says, thinks or shows. Compiled for Sourceline.
// A verb that people and documents share stands once, with its commoner stance: whose stance it is, the source tells.
import type { Stance } from '../../document';
import type { Cue } from '../../language';
import { plural, verbForms } from './inflect';
import { entries } from './lists';

type Frame = Pick<Cue, 'takesClause' | 'takesAddressee'>;

/** "he said he was …" */
const clause: Frame = { takesClause: true, takesAddressee: false };
/** "he told reporters he was …" */
const clauseToSomebody: Frame = { takesClause: true, takesAddressee: true };
/** "he denounced the plan as …" */
const object: Frame = { takesClause: false, takesAddressee: false };
/** "she thanked voters for …", "he urged ministers to …" */
const objectToSomebody: Frame = { takesClause: false, takesAddressee: true };

const verbs = (stance: Stance, frame: Frame, text: string): readonly Cue[] =>
  entries(text).map((lemma) => {
    const verb = lemma.split(' ', 1)[0] ?? lemma;
    const rest = lemma.slice(verb.length);
    const forms = verbForms(verb).map((form) => form + rest);
    return { lemma, forms, type: 'verb', stance, ...frame };
  });

const nouns = (stance: Stance, text: string): readonly Cue[] =>
  entries(text).map((lemma) => ({ lemma, forms: [lemma, plural(lemma)], type: 'noun', stance, ...object }));

/** Forms of one fixed phrase stand on one line, the first of them being the lemma. */
const fixed = (type: 'preposition' | 'phrase' | 'adverb', stance: Stance, frame: Frame, text: string): readonly Cue[] =>
  entries(text).map((line) => {
    const forms = line.split(', ');
    return { lemma: forms[0] ?? line, forms, type, stance, ...frame };
  });

const speechVerbs = verbs(
  'speech',
  clause,
  `
  accept
  acknowledge
  add
  admit
  affirm
  agree
  allege
  allow
  announce
  answer
  argue
  argue back
  articulate
  ask
  assert
  aver
  avow
  babble
  bark
  bawl
  begin
  bellow
  bemoan
  bet
  blare
  blog
  blurt
  blurt out
  boast
  brag
  bray
  cackle
  call out
  caution
  cavil
  chide
  chime in
  chirp
  chuckle
  claim
  clarify
  comment
  complain
  concede
  conclude
  concur
  confess
  confide
  confirm
  contend
  continue
  coo
  counter
  croak
  crow
  cry
  cry out
  deadpan
  declare
  decree
  demand
  demur
  deny
  dictate
  disclose
  divulge
  drawl
  echo
  elaborate
  emerge
  emphasise
  emphasize
  enthuse
  estimate
  exclaim
  exhort
  explain
  fire back
  forecast
  foresee
  foretell
  fret
  fume
  gasp
  giggle
  go on
  gripe
  grimace
  groan
  growl
  grumble
  grunt
  guess
  guffaw
  gush
  highlight
  hint
  hiss
  hit back
  holler
  howl
  imply
  indicate
  insinuate
  insist
  instruct
  interject
  interrupt
  intimate
  intone
  jest
  joke
  lament
  laugh
  lecture
  lie
  make clear
  make it clear
  maintain
  marvel
  mention
  moan
  mumble
  murmur
  muse
  mutter
  narrate
  note
  object
  observe
  offer
  opine
  order
  pant
  philosophise
  philosophize
  plead
  pledge
  point out
  pontificate
  posit
  post
  postulate
  pray
  preach
  predict
  proclaim
  profess
  prognosticate
  promise
  pronounce
  propose
  protest
  purport
  put it
  quip
  rage
  rant
  rasp
  read
  reaffirm
  reason
  reassert
  rebut
  recall
  recite
  reckon
  recommend
  recount
  reiterate
  rejoin
  relate
  relay
  remark
  reminisce
  repeat
  reply
  report
  respond
  restate
  retell
  retort
  retweet
  reveal
  roar
  rule
  say
  scoff
  scold
  scream
  screech
  shoot back
  shout
  shout out
  shriek
  shrug
  sigh
  sing
  signal
  smile
  snap
  snap back
  snarl
  sneer
  snicker
  snort
  sob
  speculate
  spell out
  splutter
  sputter
  stammer
  state
  stipulate
  stress
  stutter
  suggest
  sum up
  sum it up
  summarise
  summarize
  surmise
  swear
  tease
  testify
  theorise
  theorize
  threaten
  thunder
  tweet
  underline
  underscore
  urge
  vent
  venture
  volunteer
  vow
  wail
  weigh in
  whimper
  whine
  whisper
  wisecrack
  write
  yell
  yelp
  `,
);

const addressedVerbs = verbs(
  'speech',
  clauseToSomebody,
  `
  admonish
  advise
  alert
  apprise
  assure
  brief
  convince
  email
  forewarn
  implore
  inform
  message
  notify
  persuade
  quiz
  reassure
  remind
  tell
  text
  warn
  `,
);

const judgingVerbs = verbs(
  'speech',
  object,
  `
  accuse
  applaud
  apologise
  apologize
  assail
  attack
  attribute
  bash
  berate
  blame
  blast
  brand
  call
  call for
  call on
  castigate
  champion
  characterise
  characterize
  chastise
  cite
  commend
  commit to
  condemn
  congratulate
  criticise
  criticize
  decry
  defend
  denigrate
  denounce
  deplore
  depict
  deride
  describe
  detail
  disavow
  dismiss
  dispute
  disparage
  dub
  endorse
  excoriate
  extol
  fault
  flag
  hail
  invoke
  label
  lambast
  lambaste
  laud
  lash out
  liken
  mock
  outline
  paint
  pan
  play down
  portray
  praise
  quote
  raise
  rail against
  rebuff
  rebuke
  recant
  refer to
  refute
  reject
  renounce
  repudiate
  reprimand
  retract
  ridicule
  rule out
  salute
  savage
  set out
  shrug off
  slam
  slate
  speak of
  speak out
  talk of
  tout
  trash
  trumpet
  voice
  warn against
  warn of
  welcome
  `,
);

const requestingVerbs = verbs(
  'speech',
  objectToSomebody,
  `
  appeal to
  beg
  beseech
  challenge
  command
  compel
  counsel
  direct
  encourage
  entreat
  invite
  lobby
  petition
  press
  question
  request
  summon
  thank
  `,
);

const attitudeVerbs = verbs(
  'attitude',
  clause,
  `
  anticipate
  assume
  believe
  calculate
  decide
  deem
  disagree
  doubt
  dream
  envisage
  envision
  expect
  fear
  feel
  figure
  find it
  gather
  hear
  hold
  hope
  imagine
  know
  learn
  mean
  presume
  presuppose
  realise
  realize
  recognise
  recognize
  reflect
  regret
  remember
  resolve
  sense
  suppose
  suspect
  think
  trust
  understand
  wish
  wonder
  worry
  `,
);

const leaningVerbs = verbs(
  'attitude',
  object,
  `
  abhor
  admire
  aim
  appreciate
  approve of
  back
  consider
  contemplate
  crave
  desire
  despise
  detest
  disapprove of
  disbelieve
  dislike
  disregard
  dread
  eye
  favour
  favor
  hate
  intend
  like
  loathe
  long for
  look forward
  love
  mull
  oppose
  perceive
  plan
  prefer
  refuse
  regard
  resent
  respect
  rue
  seek
  see
  side with
  support
  sympathise
  sympathize
  tolerate
  value
  view
  want
  weigh
  `,
);

const showingVerbs = verbs(
  'document',
  clause,
  `
  ascertain
  attest
  certify
  demonstrate
  detect
  determine
  discover
  document
  establish
  find
  illustrate
  project
  prove
  record
  set forth
  show
  specify
  tally
  uncover
  verify
  `,
);

const listingVerbs = verbs(
  'document',
  object,
  `
  chart
  chronicle
  define
  identify
  list
  point to
  rank
  rate
  track
  `,
);

const saidNouns = nouns(
  'speech',
  `
  accusation
  acknowledgement
  acknowledgment
  admission
  advice
  affirmation
  allegation
  analysis
  announcement
  answer
  apology
  appeal
  argument
  assertion
  assessment
  assurance
  boast
  call
  caution
  charge
  claim
  comment
  complaint
  concession
  conclusion
  condemnation
  confession
  confirmation
  contention
  criticism
  declaration
  demand
  denial
  denunciation
  description
  disclosure
  estimate
  explanation
  forecast
  guess
  hint
  insistence
  invitation
  lament
  lie
  message
  mention
  notification
  objection
  observation
  offer
  order
  plea
  pledge
  praise
  prediction
  proclamation
  promise
  proposal
  protest
  query
  question
  quip
  quotation
  quote
  reassurance
  rebuke
  rebuttal
  recommendation
  recollection
  refusal
  report
  remark
  reminder
  reply
  request
  response
  retort
  revelation
  rumour
  rumor
  ruling
  speculation
  statement
  suggestion
  testimony
  theory
  threat
  tweet
  ultimatum
  verdict
  vow
  warning
  word
  `,
);

const heldNouns = nouns(
  'attitude',
  `
  aim
  anger
  anxiety
  assumption
  attitude
  aspiration
  belief
  concern
  confidence
  conviction
  desire
  doubt
  dream
  expectation
  faith
  fear
  feeling
  frustration
  hope
  hunch
  idea
  impression
  intention
  intuition
  judgement
  judgment
  notion
  opinion
  optimism
  perception
  perspective
  plan
  position
  preference
  realisation
  realization
  reservation
  resolve
  scepticism
  sense
  sentiment
  skepticism
  stance
  suspicion
  thought
  understanding
  view
  wish
  worry
  `,
);

const shownNouns = nouns(
  'document',
  `
  evidence
  finding
  indication
  projection
  proof
  sign
  `,
);

const prepositions = [
  ...fixed(
    'preposition',
    'speech',
    clause,
    `
    according to
    as per
    as told to
    citing
    in the words of
    quoting
    `,
  ),
  ...fixed(
    'preposition',
    'attitude',
    clause,
    `
    in the eyes of
    in the opinion of
    in the view of
    `,
  ),
];

/** Somebody says so; the article does not tell who. */
const adverbs = fixed(
  'adverb',
  'speech',
  clause,
  `
  allegedly
  purportedly
  reportedly
  supposedly
  `,
);

const phrases = [
  ...fixed(
    'phrase',
    'speech',
    clause,
    `
    as saying
    by his account, by her account, by their account, by its account
    by his own account, by her own account, by their own account
    cited as saying
    credited with saying
    in a statement
    had this to say, has this to say, have this to say, having this to say
    let it be known, lets it be known, letting it be known
    in his words, in her words, in their words
    in his own words, in her own words, in their own words
    quoted as saying
    quoted as telling
    reported as saying
    went on record as saying, on record as saying
    `,
  ),
  ...fixed(
    'phrase',
    'speech',
    object,
    `
    alleged to have, alleged to be
    claimed to have, claimed to be
    reported to have, reported to be
    rumoured to have, rumoured to be, rumored to have, rumored to be
    said to have, said to be
    `,
  ),
  ...fixed(
    'phrase',
    'attitude',
    object,
    `
    believed to have, believed to be
    considered to have, considered to be
    expected to have, expected to be
    feared to have, feared to be
    presumed to have, presumed to be
    suspected of having, suspected of being
    thought to have, thought to be
    understood to have, understood to be
    in his view, in her view, in their view, in its view
    in his opinion, in her opinion, in their opinion
    `,
  ),
];

export const cues: readonly Cue[] = [
  ...speechVerbs,
  ...addressedVerbs,
  ...judgingVerbs,
  ...requestingVerbs,
  ...attitudeVerbs,
  ...leaningVerbs,
  ...showingVerbs,
  ...listingVerbs,
  ...saidNouns,
  ...heldNouns,
  ...shownNouns,
  ...prepositions,
  ...adverbs,
  ...phrases,
];
