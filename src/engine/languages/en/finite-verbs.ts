// Forms that are hardly ever anything but finite verbs: where one stands, the noun phrase before it has ended. Compiled for Sourceline.
// Regular past forms ("pushed") are told by their ending; forms that are nouns as often ("cut", "run", "plans") stay out.
import { words } from './lists';

export const finiteVerbs: ReadonlySet<string> = words(`
said says told tells am is are was were had have did do can could will would shall should may might must cannot
became began bought broke brought built came caught chose cost crept dealt drank drew drove ate fell felt fled flew forbade forgot
forgave fought found froze gave got grew heard held hid hung kept knew laid lay led left lent let lit lost made meant met paid put
quit ran rang read rode rose sang sank sat saw sent set shook shot shrank slept sold sought sped spent spoke spun spread sprang stole
stood struck stuck swam swept swore taught threw took tore understood undertook went withdrew woke won wore wound wrote overcame
becomes begins brings builds buys comes contains continues costs creates depends does drives eats ensures exists faces fails falls
feels finds follows forces gets gives goes grows happens has hears helps holds includes involves keeps knows lacks leads leaves lets
lies lives loses makes means meets needs occurs offers opens owes owns pays plays prevents produces proves provides puts raises
reaches receives refuses relies remains requires runs sees seeks seems sells sends serves sets sits speaks spends stands stays stops
takes teaches tends thinks treats tries turns uses visits wants wins works writes
`);
