// Given names with the pronoun that usually goes with them. Names that are common words first ("win", "son") are left out: an
// article that has such a person names them more fully somewhere. Compiled for Sourceline.
import { valued } from './lists';
import { mensNames } from './mens-names';
import { womensNames } from './womens-names';

/** Names that go with either, or with "he" in one culture and "she" in another. */
const eithersNames = `
  abimbola adama addison adi akwasi alaa alex alexis ama amal amara ami amit andrea anesu angel anh anmol anupam anush
  ariel ashenafi ashley avery aviv awet ayaan ayan ayanda aye ayinde ayo ayobami azam
  bailey bakyt baraka bidhya bilge billie bingbing binh blair bobbie boitumelo bola bongani bukola busisiwe
  cameron camille carey casey cassidy chandra charlie chi chiaki chika chinonso chris cory cruz
  dakota dale dallas damilola dan dana dara darby darcy deniz devi devin devon dharma dian dinh dominique drew dung
  durga
  ebunoluwa eden edik elikem elisha elliot ellis emerson emery ezzat
  fana fikile finley frankie
  gabi gabriele gaone gerd gerry giang gil gita gohar gulshan gurinder gurmeet gurpreet günay güneş
  hadar hadley hai hanan hani harjit harley harper harpreet haruna hayden hien hikaru hilary hiromi hong hosiana huan
  hui hunter
  idan ilham ilkay imelda ira isa ivica ivy
  jackie jaime jamie jan janis jaspreet jean jess jesse jessie ji-won ji-woo jia jie jin-young jing joan jody joey
  jordan jude jun jung-hee
  kaoru karabo karen kari karma katsumi kazumi kei keiko kelechi kelly kendall kerry khanh khin khumbudzo kim kiran
  kit kris kumaratunga kyi kyung-wha
  lakshmi lam lane laurence laurie lee lei leigh lesego leslie letlhogonolo leyla li liang lijun lindiwe lindsay
  lindsey ling linh lior logan loren lou luca lulama luwezi lynn
  mackenzie madhu madhur madison makoto mandeep marian marion marjan masako masami masumi mateja mawusi maya megawati
  mel meng meral meron merry michal michele mika min ming minh moe moran morgan mpho mrinal muthoni
  nahid nam nam-joo nana nanda nao naseem nasim navdeep neo neta ngoc ngozi nguyen nicky nicola nika nikita nitzan
  nkem nkemdilim nkosana noam noel noor nori nosiviwe nour nur nurul nyambura nyasha
  oakley ofir okwui ola oluchi olusola omer onyeka osnat oum ozgur özgür
  paramjit paris parker parminder pat patrice peyton phumzile phuong phyu ping presley prudence pushpa puspa
  qamar qing quinn
  raja rana rati rayan reagan reese regan rei reilly remy ren rene rethabile riley rinat ripley robin ron ronnie
  rosario rowan roy rui rupinder
  safa salama salma salome sam sandy sasha seiko seun shadi shai shakti shamim shams shannon sharon shay shayne shelby
  shinobu shion shu shuai sidney simone siphiwe skyler sonam soumya stacy stevie sukhpreet suman sunny surinder
  süreyya swati sydney
  taiwo tal tam taylor temitope tendai tenzin terry thangam thanh thet tho tien toni tracy tri tshegofatso tshering
  tumi tun tuna
  uche uchenna umut unathi ümit
  valentine vanja vanya vijaya vivian
  wahyu wangari wei welday wen
  xiaoyu xin xuan xue
  yan yang yemi yi ying yona yong yu yuan yuki yuli yun yuri yuval
  zenani zhenya zhi zohar zola zondwa
`;

export const givenNames = valued<'m' | 'f' | undefined>(
  ['m', mensNames],
  ['f', womensNames],
  [undefined, eithersNames],
);
