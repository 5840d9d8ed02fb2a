// Given names that usually go with "she", from many cultures. Compiled for Sourceline.
export const womensNames = `
  aanchal aaradhya aarti aashna abbey abbie abby abeba abebech abeer abena abha abida abigail abir abosede ada adaeze
  adah adalgisa adanna adaora addie adeela adela adelaida adelaide adele adelheid adelina adeline adenike adesuwa
  adetoun adèle adélia adhira adiba adina aditi adjoa adoración adriana adriani adrienne adva adwoa afaf afia afra
  afreen afroditi afsaneh afua agapi agata agatha agathe aggeliki agnes agneta agnetha agnieszka agostina ahlam aida
  aigerim aigul aikaterini aiko aileen ailsa aiman aimee aina aindrita aine aino ainsley ainur aisha aishah aishatu
  aishwarya aisling aissata aissatou aizhan aída akane akanksha akemi akie akiko akmaral akosua akshata akua alaka
  alana alba albana albena alberta albertina albina aldona alecia aleida aleisha alejandra aleksandra alena alessandra
  alessia alev alexa alexandra alexandria alexandrine alexia alia aliaksandra alice alicia alicja alina aline alisa
  alisha alison alissa aliya aliyah alizée alícia alka alkistis alla allegra allie allison ally alma almut alona
  alpana althea altynai alya alyce alyona alyson alyssa amabel amaia amanda amandine amani amany amaranta amat amatul
  amaya amália amber ambika ameena ameera amelia amélie amie amina aminata aminatta amira amisha amma amna amparo
  amrita amy ana anabel anabela anahit anahita anais anaïs anandi anandiben ananya anara anastasia anastasiia
  anastasija anastasiya anastassia anasuya anat andjela andreja aneta anette angela angelica angelika angelina
  angelique angelita angharad angie angiola ani anica aniela anika anikó anila anina anindita anisa anita anja anjali
  anjana anju anka anke ankita ann ann-kristin ann-marie anna anna-lena annabel annabella annabelle annalisa annamaria
  annapurna anne anne-grethe anne-marie anne-sophie annegret annegrete anneke anneli annelies anneliese annemarie
  annemieke annette anni annie annika annisa annu annunziata anoud anoushka antara anthea anthoula antigone antje
  antoinette antonella antonia antonieta antonietta antonina anu anuja anupama anupriya anuradha anushka anya
  anzhelika anđela aoibheann aoife aparna apolline apoorva april arabella araceli aradhana aranka arantxa aránzazu
  archana areej aretha areti arezoo argyro ariadna ariana ariane arianna ariela arielle arij arlene arlette armelle
  arpine arpita artemis arti aruna arundhati arunima arwa arzu asami aseel asel asha ashanti ashima ashkhen ashlee
  ashleigh ashlyn ashwini asiya asli aslı asma asmaa asmahan asnakech aspasia assel assia asta astghik astrid asuka
  asuman asunción asya atefeh athena athina atika atinuke atishi atiya atsuko aubree aud aude audra audrey augusta
  aurelia aurélie aurika aurora aurore ava avani avantika aveline avis avital aviva avivit avril awa aya ayaka ayako
  ayala ayame ayanna ayat ayça aydan ayelet ayen ayesha ayfer aygül ayla aylin aynur ayse aysel aysun ayşe ayşegül
  ayten ayu ayumi azadeh aziza azizah azra azucena azusa ágata ágnes áine ángela ángeles åsa åse
  babita badia bahar bahareh bahiya banafsheh banu barb barbara barbie barbora barbro barkha barnali basak basanti
  basma başak batool batsheva batya bayba bazhena bea beata beate beatrice beatrix beatriz becca beckie becky bee
  begoña bela belén belgin belinda bella belle belma benan benazir benedetta bente beren berenice berit bermet berna
  bernadette bernadine bernice berrin bertha bess bessie beth bethan bethany betsy bette bettie bettina betty bettye
  betul betül beulah beverley beverly beyza bénédicte bérénice bhagyashree bharati bharti bhavana bhavna bhumi bianca
  biljana bina bindu binta bipasha birdie birgit birgitta birgitte birgül birna birte birthe birtukan björk blanca
  blanche blanka blaženka bláthnaid blerta blossom bo-young bobbi bodil boglarka boglárka bogna bogumila bojana bonnie
  bontle borbála borislava botagoz bouchra bozena bożena bracha brandi brandy branka brankica breanna brenda brenna
  briana brianna bridget bridgette bridie brigid brigida brigitta brigitte brinda briony brita britney britt britta
  brittany brittney bríd bronagh bronislava bronisława bronte bronwen bronwyn brooke brooklyn bruna brunella brunhilde
  bryony bukky bunny burcu buse bushra buthaina buyisiwe büşra
  caitlin caitlyn caitríona calista callie camila camilla canan candace candela candelaria candice candida candy cansu
  caoimhe cara caridad carin carina carissa carla carlene carley carlijn carlota carlotta carly carme carmel carmela
  carmelita carmen carol carola carole carolina caroline carolyn carrie caryn carys cass cassandra cassie catalina
  catarina caterina catharina catherine cathleen cathryn cathy catrin catrina catriona catrìona cecelia cecile cecilia
  cecily cecília cecylia celeste celestina celestine celia celina celine ceren ceri cerys ceyda ceylan cécile célia
  céline chae-won chaitali chana chandni chandrika chanel chanelle chantal chantelle charlene charline charlotta
  charlotte charmaine chava chaya chelsea chelsey cher cherie cheryl cheyenne chhaya chiamaka chiara chichi chie
  chieko chiharu chihiro chikako chimamanda chinelo chinenye ching-wen chinwe chioma chipo chitra chiyo chiyoko chloe
  chrissie chrissy christa christabel christel christelle christen christi christiana christiane christie christina
  christine christy chrysoula chun-hua ciara cicely cindy cinzia claire clara clare clarice clarisa clarissa clarisse
  claudette claudia claudine clementina clementine cleo cleopatra cleotilde clélia clémence clíodhna clodagh clotilde
  colette coline colleen conceição concepción concetta connie consolación constance constança constanza consuela
  consuelo cora coral coralie corazon cordelia cordula coretta corina corinna corinne cornelia cortney cosima courtney
  cressida cristiana cristina crystal cveta cynthia çiğdem
  da-hye dace dafna dagmar dagmara dagny dahlia daisy daiva dajana dalal dalia daliah dalila dalva dalya damayanti
  dambisa damini damla danai danica daniela daniella danielle danièle danit danka danuta daphna daphne darcey daria
  dariga darina dariya darja darla darlene darshana darya dawn dayna deana deanna deanne dearbhla deb debbie debjani
  debora deborah debra dee deena deepa deepali deepika deepti defne deidre deirdre deja delara delfina delia delilah
  della delores delphine delta delyth demet demi dena denise derbhla derya desiree desislava despina devaki devika
  devora devorah dewi débora dhanya diana diane dianna dianne didem dido diem dieuwertje dijana dikeledi dilan dilara
  dilek dilma dimitra dimple dina dinah dinara dineo dionne dipa dipali dipika disha divya diya dília doaa doina dolly
  dolores dominga dominika domitilla domna donatella donka donna dora doreen doris dorit dorota dorothea dorothée
  dorothy dorte dosya dottie dóra dörte dragana dragica draginja drita drusilla duaa dubravka dulce dulcie dunja dunya
  dušanka duygu dvora dzhamilya dzvinka
  ebba ebele ebru ebtisam ece eda edda edie edit edite edith edna edona edwige edwina edyta eefje eeva effie efi efrat
  eftychia efua eija eiko eila eileen eilidh eiluned eimear einat einav eirini eirlys eka ekaterina ekaterine ekta
  ekua ela elaheh elaine elana elba elçin elda eleanor eleanora electra eleftheria elena elene eleni eleonora eleonore
  eleri elettra elfriede elham elif elin elina elira elisa elisabet elisabeth elisabetta elisavet elisaveta elise
  elisheva eliso elissa eliza elizabeth elizaveta elke ella ellen elli ellie ellinor elly elodie eloisa eloise eloísa
  elona elpida elsa elsbeth else elsebeth elsie elspeth eluned elvira elzbieta elżbieta em eman emanuela emanuelle
  emebet emel emelie emer emerenciana emese emi emiko emilia emiliana emilie emilija emiliya emily emine emma emmeline
  ena enas encarna encarnación endang enid enikő eri erica ericka erika eriko erin erma ermelinda ermira erna
  ernestina ernestine erzsebet erzsébet esen esha eshe esi esin esma esme esmeralda esperanza esra esraa estefanía
  estela estella estelle ester esther esti eszter eteri ethel etsuko etta etti eudora eugenia eugenie eugénie eulalia
  eun-hye eun-ji eun-jung eun-kyung eun-sook eunice eva eva-maria evangelia evangeline evanthia evdokia eve evelyn
  evgenia evgenija evgeniya evi evie evita evrim ewa ewelina eyerusalem eylem ezgi ezinne éabha éilís élisa élisabeth
  élise élodie émilie éva évelyne
  fabiana fabiola fadia fadime fadumo fadwa fadzilah fae faezeh fahima fahmida fahriye faina faith faiza fakhra fallon
  fang fani fanni fannie fanny farah farahnaz fareeda farha farhana fariba farida farideh farnaz farrah farzana
  farzaneh fatema fatemah fatemeh fathia fatiha fatima fatimah fatimata fatma fatmire fatoş fatou fatoumata fattoum
  fatuma fauzia fawn fawzia fay faye fátima federica felicia felicity felisa felícia femke fen fenna feodora fereshteh
  ferial feride feriha fermina fern fernanda fernande feven ffion fidan figen filipa filiz filomena filsan fiona
  fionnuala fiorella fiorenza firdaus firouzeh fitri flavia flávia fleur flo flor flora florence florencia florinda
  florrie flóra folake folasade forough fortunata foteini fotini foziya fran franca frances francesca francine
  francisca franciszka françoise franka franziska frauke freda frederika frederike freweini freya frédérique frida
  frieda friederike frigga fruzsina fulya fumiko funda funke funmi funmilayo füsun
  gabriela gabriella gabrielle gaëlle gail gala galia galina galit galya gamze gargi gauri gayane gayathri gayatri
  gayle gaynor geertje geeta geetanjali geetha gemma gena genet geneva genevieve geneviève genoveva genowefa georgette
  georgia georgiana georgie georgina geórgia geraldine gerda gerlinde germaine germana gerti gertie gertrude gertrudis
  gesa gesine geula geun-hye ghada ghazal ghazala ghislaine ghita gia giada gianna gigi gila gilda gillian gina
  ginevra ginger ginny gioia giorgia giovanna gisela gisele gisella giselle gisèle gitanjali gitta gitte giulia
  giuliana giuseppina gizem gladys glenda glenna glenys gloria glória glynis goldie golnaz golshifteh googoosh gordana
  gökçe gönül gözde graca grace gracia gracie graciela graça grainne grazia graziella grazyna grażyna gráinne greer
  greet greta gretchen grete grethe griselda gro guadalupe gudrun gugu guiomar gulay gulmira gulnara gulsen gunhild
  gunilla gunn gunvor guðrún gülay gülben gülçin gülden güler gülhan gülseren gülsüm gülşen gülten gwen gwenaëlle
  gwenda gwendolen gwendolyn gwenllian gwyneth gyöngyi györgyi
  ha-eun habiba hacer hadas hadassah hadeel hadiya hadja hae-won hafsa hafsat hagar hagit hailey hajar hajnalka hajra
  hala hale haleh haley halide halima halimah halime halina halla hallie halyna hana hanaa hanadi hanako handan hande
  haneen hanh hania hanin hanita hanka hanna hannah hanne hannelore hannie hanum harini harir haroula harriet
  harsimrat haruka haruko hasina hasmik hatice hatsue hattie hawa hawwa hayat hayfa haylee hayley hayriye hazal hazel
  heather heba hebe hedda hedvig hedwig hee-jung hege heghine heide heidemarie heidi heidrun heike heledd helen helena
  helene helga helle helmi heloísa hema hemalatha hemlata hend hendrikje hengameh henrietta henriette henrike herminia
  hermione herta hester hettie hélène hiba hideko hikari hilal hilda hilde hildegard hildur hilke hilkka hillary
  hiltrud hina hinako hind hira hiroko hirut hisako hitomi hnin hoa hoda hodan holly homa honami honor hope hortense
  hortensia hosna houda houria hrafnhildur hripsime hristina huda hui-mei hulya huma humaira huong huria huyen hülya
  hümeyra hyacinth hyang-soon hye-jin hye-kyo hye-won hyo-jin hyun-jung
  ia iamze iara ibolya ibtisam ida idit idoia idun ielena ieva ifeoma iffat ifrah ignacia ijeoma ikuko ikumi ila ilana
  ilaria ilda ildiko ildikó ilene ilhan ilknur ilona ilse imaculada iman imani imke imma immacolata imogen in-young
  ina inaam inari inas inbal inci indah india indira indrani indu ines inesa inez inés inês ing-wen inga inge ingeborg
  ingegerd ingela inger ingrid inma inmaculada inna intan intisar ioanna iolanda iolanta iona iordanka ipek ipsita
  iqra irem irena irene ireti irène irén irina irini iris irit irma irmgard irmtraud iryna isabel isabela isabell
  isabella isabelle isadora isaura iseabail iselin isha ishani ishita isidora isla ismini isobel isolde isra israa
  itidal itziar iva ivana ivanka ivette ivonne iwona izabela izabella izolda izumi izzy íde
  jaana jacinda jacinta jacintha jaclyn jacoba jacqueline jacquelyn jada jade jadranka jadwiga jagna jagoda jahanara
  jaishree jale jaleh jamila jamilah jana janaina janaína janan jane janelle janet janette janice janie janina janine
  janneke jarmila jaroslava jasleen jasmeet jasmin jasmine jasna javiera jawaher jaya jayalalithaa jayanthi jayanti
  jayashree jayne jazmin jeanette jeanie jeanine jeanne jeannette jeannie jebet jekaterina jelena jelica jelizaveta
  jemima jemma jen jena jenifer jenna jennie jennifer jenny jeong-eun jeri jessamine jessica jette jewel jhanvi jhumpa
  ji-eun ji-hye ji-hyun ji-min ji-yeon ji-young jiayi jihan jill jillian jimena jin-ah jin-hee jindřiška jingjing
  jiřina jitka jo joana joann joanna joanne jocelyn jocelyne jodi jodie joëlle johanna jolana jolanta jolán jolene
  joni jordana jorgelina jorida jorun jorunn josefa josefina josephine josette joséphine josiane josie joumana jovana
  jovita joy joyce jozefina jóhanna ju-ae juana juanita judi judit judith judy judyta juhi julia juliana juliane
  julianna julianne julie juliet julieta juliette julija julita juliya jumana june jung-ah jung-sook junko juno
  justine justyna jutta júlia jülide jwala jyothi jyoti jyotsna
  kaarina kadriye kagendo kaho kaija kaisa kaitlin kaitlyn kaja kajal kakoli kaley kalliopi kalpana kalyani kamala
  kamene kamila kamini kamla kana kanae kanako kanchana kanika kanimozhi kanna kanta kaori kaouther kara karima karin
  karina karine karishma karla karlie karola karolina karoline kartika karuna karyn kasey kasia kasturba kasumi
  katalin katarina katarína katarzyna kate katelyn katerina kateryna kateřina katharina katharine katherine kathie
  kathleen kathrin kathrine kathryn kathy katia katie katja katri katriina katrina katrín katsuko katy katya kausar
  kavita kavitha kavya kawthar kay kaya kaye kayla kaylee kayleigh kazue kazuko keerthi kefilwe keira keisha
  keitumetse kelebogile kellie kelsey kendra keren kerri kerrie kerstin ketevan keziah khadeja khadija khadijah khadra
  khaleda khalida khanyi khanyisile khatia khatuna kholoud khrystyna khulood khushboo khushi kia kiana kiera kiersten
  kiki kiko kikuko kimberlee kimberley kimberly kimiko kinda kinga kinsey kira kirron kirsi kirsten kirsti kirstie
  kirsty kirti kitty kiyoko klara klaudia klavdiya klára kleio kobra komako komal konkona kotono krassimira
  krishnaveni krista kristel kristen kristi kristie kristiina kristin kristina kristine kristrún kristy kriszta
  krisztina kriti kritika krystal krystyna ksenia kseniia kseniya kshama kulsoom kulyash kumari kumiko kumkum kuniko
  kusum kübra kyla kylie kyllikki kyoko kyra kyriaki kyung-hee
  lacey lacy lada ladonna laetitia laia laila laima lainey lale lalita lalitha lamia lamya lan lana lani laoise lara
  larisa larissa larysa lashonda lata latasha latha latifa latisha latonya latoya laura laure laurel lauren laurette
  laverne lavinia laxmi layal layla lea leah leandra leann leanna leanne leda leela leena leila leili leire leïla
  lejla lekha lela leman lena lene leni lenora lenore leocadia leokadia leona leonie leonor leonora lerato leri lesia
  lestari lesya leta letha leticia letitia letícia lexi lexie léa lia liana liat libby liberata libuše lidia lidija
  lidiya lidya lieke liesbeth liesel lieve lihua liisa lijuan lika lila lilah lili lilia lilian liliana liliane lilit
  lilith liliya lilla lilli lillian lillie lilly lily lilyana limor lina linda linn linnea liora lisa lisbet lisbeth
  lise liselotte lisette lissa lital liv livia liya liyan liyana liz liza lizbeth lizzie lídia ljerka ljiljana ljubica
  ljudmila llinos loida lois lola lolita lopamudra lora loredana lorelei lorena lorenza loreto loretta lori lorie
  lorna lorraine lorrie lotta lotte lottie loubna louella louisa louise lourdes lovisa lowri luana luba lubna lubov
  lucia luciana lucie lucile lucille lucinda lucía lucja lucrecia lucretia lucrezia lucy lucyna ludivine ludmila
  ludmiła ludmyla ludovica luella luisa luise luisina luísa lujain lula lulu lulwa luna lupe lurdes lusine luz lúcia
  lydia lyla lynda lyndsey lynette lynne lyra lyubov lyudmila lyudmyla ľubica
  maaike maarit maartje maayan mabel mable macarena macey macy maddie maddison madelaine madeleine madeline madelyn
  madge madhavi madhubala madhumita madhuri madiha madina madonna mae maeve mafalda magali magalie magda magdalena
  magdolna maggie maha mahbouba mahin mahira mahnaz mahsa mahua mahvash mai maia maija maike maiko maimuna mair
  mairead mairéad mairi mairin maisie maite maitê maitreyi maj maja majda majlinda maka makeda makena maki makiko mako
  mala malak malala malathi malavika maleeha malena malene malgorzata malika malin malini malka mallika mallory
  malvina malwina mamata mami mamie mamiko mamphela mamta mana manal manami manana manasi mandira mandisa mandy maneka
  manel manisha manjari manju manjula manjusha manon mansi mansoureh manuela mao mara maralyn maram marcela marceline
  marcella marcelle marci marcia marcie marcy mared mareike maren marfa margaret margareta margarete margarethe
  margarida margarita margaux marge margery margherita margie margit margita margo margot margret margrethe margrét
  margriet marguerite mari maria maria-josé mariah mariam mariama mariana mariangela marianna marianne maribel
  maricarmen marie marie-claude marie-france marie-hélène marie-laure marie-louise marie-pierre marieke mariel mariela
  mariella marielle marietta marigold mariia marija marija-ana marijana marije marijke marika mariko marilena marilia
  marilyn marina marine marinette mariona marisa marisol marissa marit marita mariví mariya maría marja marjana
  marjane marjatta marjolein marjorie marjut marketa markéta marla marlena marlene marlène marlies marloes marnie
  marsha marta martha marthe martina martine martirio martje marwa mary maryam maryana maryann maryanne marybeth
  maryia marylou maryna marysia marzena marzieh masae masih masoumeh mastura masuma mathilde matilda matina mattie
  maud maude maura maureen mavis maxine mayawati mayra maysa maysoon mayte mayu mayuko mayumi mayuri mazal małgorzata
  máire máiréad máirín mária márta märta meagan meaza mechthild medea meena meenakshi meera meg megan megha meghan
  meghana megumi mehbooba mehrnaz mehrnoush mehtap mei mei-ling meifang meiling meinir meirav melania melanie melba
  melek melike melina melinda melis melisa melissa melita melody meltem menaka mengyao menna menucha merav mercedes
  mercè mercy meredith merel mererid merete merethe meriem merja merve mervi meryem meryl meta mette meytal mélanie
  mélissa mhairi mi-hyang mi-jin mi-kyung mi-ran mi-sook mi-young mia micaela michaela micheala michela micheline
  michelle michèle mie mieke mieko mihaela miho mihoko mihret mikako mikayla miki mikiko miku mila milagros mildred
  milena mileva milica milka millicent millie mimi mimoza min-ji min-jung min-kyung mina minako minakshi minal minami
  mindy mineko minerva minna minnie minttu mio mira mirabel miranda mireia mireille mirela mirella miri miriam mirja
  mirjam mirjana miroslava mirosława mirta mirtha misaki misako misato missy misty mitali mithali mitra mitsuki
  mitsuko mitsuyo miwa miwako miyako miyoko miyu miyuki mizuho mizuki mladena mmabatho mmamoloko modesta moeka mohini
  moira mollie molly momo momoka momoko mona monali monica monika monique monira montse montserrat morag morena mosadi
  motoko mouna moushumi mozhgan mòrag mónica mónika mônica mridula mrinalini muireann mukaddes mukta muna muneera
  munira muriel müge müjde münevver mwajuma my-linh mya myfanwy myra myrna myrtle myrto myung-hee mzia
  naa naama nabila naciye nada nadezhda nadežda nadège nadia nadiia nadine nadiya nadja nadje nadzeya nafisa
  nafissatou naheed nahla naila naima naimah nairuhi najat najla najwa nalan naledi nalini namita namrata nan nanako
  nanami nance nancy nandi nandini nandita nane nanette nanna nansy naoko naomi narelle narges nargess nargis nargiza
  nari narine narmada narumi nashwa nasiba nasima nasra nasreen nasrin nastasia nastassia nastya natacha natalia
  natalie nataliia natalija nataliya natalka natalya natasa natasha nataša natália natálie natela nathalie natia
  natividad natsuki natsuko natsume navaneetha navya nawal nawar nayara nazan nazanin nazgul nazia nazlı nazneen ndidi
  nebahat nechama necla neda neelam neelima neema neena neerja neeta neetu nefeli negar neha nela nele nell nella
  nelleke nellie nelly nelya nerea nergis nermeen nermin nerys nesrin nesrine nessa nestan neşe netta nettie neus neve
  nevena nevin nélida ngina nhung nia niamh nichola nichole nicki nicole nicoletta nicolette nicolle nieves nigella
  nihal niharika niina nikhat niki nikki nikoleta nil nilay nilda nilgün nilima nilofar niloufar nilüfer nimisha
  nimrat nina ningsih nino nira nirmala nirupama nisha nisreen nisrine nita nitya nitza nivedita nkechi nkosazana
  nneka nnenna noa nobuko nodoka noelia noelle noemi noemí noélia noémi noëlle noga noha nola noluthando nomalanga
  nombulelo nomcebo nomfundo nompumelelo nomsa nomthandazo nomvula nomzamo nona nonhle nontando nooshin nora norah
  noreen norhan noriko norma nosipho nouf noura nova nozipho nozomi nóirín nóra ntombi ntombizodwa nuala nune nunung
  nuran nuray nurcan nurgül nurhayati nuria nurit nurten nusrat núria nyaradzo nydia nyla
  obiageli océane octavia oda odalys oddny odessa odete odette odile ofelia ofra ogechi oighrig oksana olajumoke olaug
  olaya oleksandra olena olesya olga olha olimpia oline oliva olive olivia olímpia olufunke oluremi olwen olya olympe
  omolara omotola ondina oona oonagh opal ophelia oprah ora oriana orit orla orlaith orli orly orna ornella orsola
  orsolya otilia ottilie oumou ourania outi oxana oya ozge ozlem órla özge özlem
  padma padmaja padmavati padmini paetongtarn page paige palesa pallavi palma paloma pam pamela panagiota pandora
  paola paolina paraskevi pari parineeti parisa paromita parul parvaneh parvathi parvati parveen parvin pascale
  patrica patricia patrizia patrycja patsy patti pattie patty paula paulette pauliina paulina pauline pavla payal paz
  päivi pearl peg pegah peggy peig pelin pembe penelope penélope penny pepa perdita perihan perla pernilla pernille
  perpetua perpétua persefoni persephone pervin petra petronella petula petya phaedra philippa philomena phindile
  phoebe phumla phyllis pia piali piedad pierina piia pilar pinar pippa pirjo pirkko piroska pía pnina polina polly
  polona pooja poonam pooneh poornima popi poppy portia prabha prachi pragya pramila pranita pratibha pratiksha
  pratima preeti prerna primrose priscilla priti priya priyamvada priyanka prudencia prue prunella puja puleng punam
  purificación purnima purvi putri pınar
  qiuyan queenie quiana quitéria quyen quynh
  rabab rabea rabia rachael rachana rachel rachida rachidatou rachna radha radhika radka radmila radoslava rae raelene
  rafaela rafaella rafida raghad ragini ragna ragnhild ragnhildur rahaf rahayu rahel rahima raihana raija raili raisa
  rajeshwari rajini rajni rakefet rakhi rakhshanda ralitsa ramla ramona randa randi raneem rani rania raniya ranjana
  ranjani raphaëlle raquel rasa rasha rashmi rashmika ratih ratna ravina raya rayna razan razia rea reanna reba rebeca
  rebecca rebekah rebekka reem reema reena reeta refilwe regina regine rehab rehana reidun reika reiko reina reine
  rekha remedios rena renata renate renee renée rengin renu renuka reshma retno reut revathi revathy reyhan réka rhea
  rhian rhiannon rhoda rhona rhonda ria richa riddhi rie rieko rihanna riho riikka riitta rika rikako rikke rikki riko
  rima rin rina rini rinku rino risa risako rita ritika ritsuko ritu ritva rivka rivkah riya ríona roberta robyn
  rochelle rocio rocío roghayeh rohini roisin rojda rola romane romaysa romina romy rona roni ronit rosa rosalba
  rosaleen rosalie rosalind rosalía rosalyn rosamund rosana rosanna rosanne rosaura rosália rosângela rose rose-marie
  roseann roseanne rosel roselyn rosemarie rosemary roser rosetta roshni rosie rosina rosinha rosita roslyn rosmah
  roswitha roxana roxane roxanne roxie roxy roya roza rozália rozina róisín rubina ruby ruchama ruchi ruchika rufina
  ruhsar rukhsana rukia rukiye rukmini rula rumi rumiko ruolan rupa rupal rupali rupam ruqayya ruriko rusudan ruta
  ruth ruthie ruti ruvimbo ruzanna ruzica ružica růžena ryoko
  saadet saadia saara saba sabiha sabina sabine sabita sabiya sabreen sabrina sachi sachiko sadaf sadako sade sadhana
  sadhbh sadhvi sadia sadie saeko saffiatou saffron safia safiya safiye safiyya sagarika sahana sahar sahla sahra
  saima sajida saki sakiko sakina sakshi sakura salha salima sally salomé saltanat salud salwa sama samah samanta
  samantha samar samara samia samiksha samina samira samrawit samyuktha sana sanaa sanae sanda sandar sandhya sandi
  sandra sandrine sanem sangeeta sangita sania sanita saniye sanja sanjana sanna sanne saodat saoirse saori sapna
  sapphire sara sarah sarai sarala sareh sari sarina sarit sarita saritha saroja sarojini sarolta sarwat saskia
  satenik satoko satomi satsuki satu saule savanna savannah savita savitha savitri sawako sawsan saya sayaka sayako
  sayuri scarlet scarlett se-ri sebahat seda sedef seema segolene selam selamawit selda selen selena selene selin
  selina selma sema semra senait senem senga senka seo-yeon seo-yun sepideh serafima serafina serap serena serpil
  setareh setsuko sevda sevgi sevil sevim sevinç sevtap seynabou sezen ségolène séverine shabana shabnam shada shadia
  shagufta shahd shahida shahla shahnaz shahrzad shaila shailaja shaima shaimaa shaista shakhnoza shakila shakuntala
  shalini shamima shana shani shania shanice shanna shanshan shanta shantelle shanthi shanti sharada shari sharifa
  sharlene sharmeen sharmila sharmishta sharmistha sharron shashikala shauna shavon shawna shayla shazia sheema sheena
  sheetal shefali shehla sheila shelagh shelia shelley shelly shereen sheri shermin sherri sherrie sherry sheryl
  shiela shifa shigeko shiho shihoko shikha shilpa shima shino shiori shira shireen shiri shirin shirisha shirley
  shivani shizue shizuka shizuko shlomit shobha shobhaa shobhana shohreh shona shonda shoshana shoshi shraddha shreya
  shruthi shruti shubha shubhra shukria shulamit shushan shuzhen shweta sian siân sibel sibongile sibylle sidra sidsel
  sienna sierra sif sigal signe sigourney sigrid sigríður sigrun siham silje silke silvana silvia silvie silvija sima
  simge simin simona simonetta simonne simran sinead sinem sinéad sini siobhan siobhán sioned siphokazi siranush siri
  sirimavo sirkka sirpa sirusho sisko sissy sita sitara sithembile siti siu-ling siv sivan siwan sizakele síle síofra
  skye slavica slavka smadar smita smriti sneha snezana snezhana snežana so-hee so-yeon so-young socorro sofia sofie
  sofiia sofija sofiya sofía soha sohaila sohini solange soledad solène solmaz solveig somaya somayeh sona sonakshi
  sonal sonali sonbol sondra songül sonia sonja sonya soo-jin soo-kyung soo-mi soo-yeon soo-young sook-hee sook-ja
  sophia sophie sopho soraya sorcha sotiria souad souhaila sreelatha sri sridevi srishti stacey stacie stana
  stanislava stavroula stefania stefanie stefanija steffi stefka stella stepanka steph stephanie stéphanie stina stine
  stormy styliani suad subhadra subhashini subira sucheta suchitra sudha sue suellen suet-ying sugandha suha suhaila
  suhair suhasini sujata sujatha sukaina sukanya sul-song sulochana sultana sumaiya sumana sumathi sumaya sumayya
  sumie sumiko sumire sumita sumitra sun-hee sun-mi sun-young suna sunanda sunayana sundari sunetra sung-hee sunita
  sunitha sunniva supriya surabhi surekha suruchi susan susana susann susanna susannah susanne sushila sushma sushmita
  susi susie susmita sutapa suu suvi suzan suzanna suzanne suzette suzie suzuka suzuko suzy svanhild svantje svea
  svetlana světlana sviatlana svitlana swantje swapna swarna sweta swiatlana sybil sylvette sylvi sylvia sylviane
  sylvie sylwia synne synnøve szilvia štefánia şebnem şeyma şirin şule
  tabassum tabatha tabitha tae taeko taghreed tahani tahera tahereh tahira tahmina taina takako takeko tali talia
  talitha tallulah talya tamadur tamae tamaki tamako tamami tamar tamara tamera tami tamika tammi tammy tamsin tamta
  tandi tania tanika tanisha tanja tansu tansy tanuja tanushree tanvi tanya tapasi tara taraneh tariro tarja taryn
  tasha taslima tasneem tatev tatiana tatjana tatsiana tatum tatyana tawakkol tawny tânia teagan teesta tegan tegwen
  tejal telma teodora teona teresa teresita tereza terézia terhi teri terri teruko teruyo tess tessa tetiana tetyana
  teuta thaís thalia thandar thandeka thandi thandie thandiwe thao thea theingi thekla thelma thembeka thembi theodora
  theodosia theresa therese theresia thérèse thi thida thidar thobeka thokozile thomasina thulasi thuli thulisile
  thuong thuy thyra tia tiana tiara tiffany tigist tiina tilda tilde tilly tina tinatin tine tineke ting tingting
  tirunesh tirza titi titilayo tiwa tiziana tizianna tímea togzhan tokiko tomasa tomie tomka tomoe tomoka tomoko
  tomomi tonia tonya tori torill toshiko touria tova tovah tove tracey traci tracie tram trang traudl treasa tricia
  trijntje trina trine trinh trinidad trinity tripti trish trisha trista trixie truc trude trudie trudy tsehay tsira
  tsitsi tsukiko tsuneko tsvetana tsvetelina tuba tuğba tuğçe tuija tulsi tuti tuula tuva tuyen tuyet tülay tülin
  tünde türkan twinkle twyla tyra tytti tzipi tzipora tzippi
  uliana ulla ulrika ulrike ulyana uma ume umeko umi umida una unn upasana urmila urooj ursula urszula urvashi usha
  ute utta uttara uyen úna úrsula ülkü ümmü
  vaidehi vaijayanti vaishali vaishnavi val valdete valentina valeria valerie valeriia valeriya valéria valérie
  valorie valya vanda vandana vanessa vani vanina vanna varsha varvara vasanthi vasiliki vasilisa vaso vasudha
  vasundhara vedrana veena veera velda velma venetia venus vera vered verity verna veronica veronika veronique
  verónica vesela veselina vesna véronique vibeke vicenta vicki vickie vicky victoria victorine vidhya vidya vigdis
  vigdís vijayalakshmi viktoria viktoriia viktorija viktoriya viktória vildan vilde vilma vimala vineeta vinita viola
  violaine violante violet violeta violetta virág virginia virginie viridiana visalakshi vita vitoria vitória viv
  viveca viveka viviana viviane vivien vivienne vjosa vlada vladislava vlasta vlora vrinda vuokko vuyelwa vuyiswa
  vyara
  waceke wacera wafa wafaa wai-yee waithira wakako wakana walaa waltraud waltraut wambui wanda wangechi wanjiku
  wanjiru wanzhou wenche wendi wendy weronika whitney widad wided wiebke wiesława wijdan wilhelmina willa willow wilma
  wing-yin winifred winnie winnifred winona wioletta wisława wulan wynne
  xanthe xena xenia xia xiaohong xiaoling xiaoyan ximena xiomara xiu xiulan xiuying xueqin
  yaa yaba yadviga yae yael yafa yafit yalda yamila yamina yamini yamuna yana yanan yanet yanfei yanina yara yardena
  yaroslava yasemin yashoda yasmeen yasmin yasmina yasmine yasuko yating yayoi yehudit yekaterina yelena yeliz
  yelizaveta yemima yen yeo-jeong yesenia yeşim yetunde yevgenia yevgeniya yevheniia yewande yildiz yingluck yingying
  yo-jong yocheved yodit yoko yola yolanda yolande yonca yoo-jin yoon-jung yoshie yoshiko yoshino young-ae young-hee
  young-mi young-sook yu-na yuet-ngor yui yuika yuiko yuka yukako yukari yukiko yukina yukino yuko yulia yuliana
  yuliia yuliya yumi yumika yumiko yun-hee yuna yuni yunita yuria yuriko yurina yusra yuting yuuka yveline yvette
  yvonne yıldız
  zabel zadie zahia zahida zahra zahrah zaida zainab zakia zamira zana zandile zanele zara zareen zarema zari zarina
  zarqa zaruhi zawadi zaynab zdenka zdzisława zeenat zehava zehra zeina zeinab zelda zeliha zelma zena zenaida zenzile
  zerrin zewditu zeynab zeynep zhanna zhazira zhenzhen zineb zipora zita ziva ziyanda ziyi zlata zodwa zoe zoey zoé
  zofia zohra zohreh zoi zoja zoleka zora zoraida zorana zorica zoya zsofia zsófia zsuzsa zsuzsanna zubaida zubaydah
  zuhal zukiswa zulaikha zuleikha zulema zulfiya zulma zuri zuzana zuzanna zübeyde zvezdana živa
  þórunn
`;
