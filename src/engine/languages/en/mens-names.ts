// Given names that usually go with "he", from many cultures. Compiled for Sourceline.
export const mensNames = `
  aadesh aage aakash aamir aarav aaron abani abayomi abbas abbud abdallah abdel abdelaziz abdelfattah abdelhak
  abdelhamid abdelilah abdelkader abdelkarim abdellatif abdelmadjid abdelmalek abdelmonem abdennour abderrahim
  abderrahman abdi abdifatah abdirahman abdirashid abdiweli abdool abdul abdul-aziz abdul-rahman abdulaziz abdulhamid
  abdulkadir abdulkarim abdulla abdullah abdullahi abdulrahman abdurrahman abe abebe abed abel abhay abhijeet abhijit
  abhilash abhimanyu abhinav abhishek abid abiodun abiola abiy abraham abram abu abubakar abzal achille achilleas
  achim achyut adalberto adam ade adebayo adeel adekunle adel adelbert adem adewale adeyemi adham adhir adib adil
  aditya adityanath adnan adolf adolfo adrian aftab agim agni agostino agron agus agustin agustín agyei aharon ahikam
  ahmad ahmadou ahmed ahmet ahok aidan aidar aiden ajay ajit ajith ajmal akash akbar akezhan akhil akhilesh akihiko
  akihito akin akinwunmi akio akira akram akshay al aladdin alain alam alan alasdair alassane alastair albert alberto
  albie albrecht alceu alden aldo alec aleh alejandro alekos aleksandar aleksander aleksandr aleksei aleksey aleksy
  ales alessandro alessio alexander alexandr alexandre alexandros alexandru alexei alexey alexios alf alfie alfonso
  alfred alfredo alhaji ali aliou alistair allan allen almaz alois alok alon alonso alper alperen alpha alphonse altan
  alton altynbek alvaro alvin amadeo amado amadou aman amar amare amarinder amartya ambrish ambrogio ambrose amedeo
  ameet amer américo amin amine amir amiram amitabh amitav amjad ammar amnon amol amos amr amram amrit anand ananda
  anani anant ananth anas anastasios anatole anatoli anatoliy anatoly ander anders andrás andre andreas andrei andrej
  andres andrew andrey andré andrés andri andrii andris andrius andriy andrzej andy anees angelo angus anies aniket
  anil anindya aniruddha anis anish anjan ankit ankur anoop anselm anselmo anshul anson ansu ante antero anthony
  antoine anton antoni antonio antonis antonín antony antónio antti anubhav anuj anup anura anurag anvar anwar
  apostolos aqib aram ararat arash aravind arben arcadio archer archibald archie arda ardeshir ardian aref aregawi
  arend argyris ari arie arief arieh arif arijit arindam aris aristide aristotelis arjen arjun arkadiusz arkady arlo
  arman armand armando armen arnab arnaldo arnaud arne arnie arnold arnoldas arnon arnór arsalan arsen arsenio arsène
  art artak artan artashes artem arthur artis artjom arto arttu artur arturo artyom arun arup arvid arvind aryan asa
  asad asaf asamoah asbjørn aseem asghar asher ashfaq ashish ashkan ashok ashraf ashton ashutosh ashwin asif asim asit
  askar askhat aslak aslam aslan asoke assaf ata atanas atanu ataullah atef athanasios atif atiku atilla atsushi
  attila atul aubrey august augusto augustus aung aurelio aurélien austin avetik avi aviad avichai avigdor avihai avik
  avinash avner avraham avram avtandil awad awais axel ayad ayal aydin aydın ayhan aykut ayman ayodeji ayodele ayoub
  ayub ayush azamat azikiwe aziz azizullah azmi azmin ádám ákos álvaro ángel árpád åke
  babacar babajide babak babar babatunde babu babul bachana badal badr bagus bahadur bahram baird bajram bakhyt bakr
  bakytzhan balázs baldev baldur balram baltasar baltazar balthasar bambang bamidele banke bantu bao baptiste barak
  barclay barham baris barnaby barney barrett barry bart bartholomew bartolomeo bartolomé bartosz baruch barış basant
  bashar bashir basil bassam bassem bassirou bastian bastien basuki batuhan baurzhan bayram bálint beau bedri behnam
  behrouz bekim bekir bekzat beltrán ben bence benedict benedikt bengt benicio benito benjamin benjamín benji bennett
  bennie benny benoit benoît bent benyamin benzion berat bereket berhanu berk berkay bernard bernardo bernd bernhard
  bernie bert berthold bertie bertram bertrand besim besnik bezalel béla bhagat bhagwan bharat bhaskar bhim bhupen
  bhupendra bhupinder biagio bidzina bijoy biju bikram bilal bilawal bill billy bimal binali binod binyamin bipin
  birbal biren birger birhanu birk birkir bishnu bishwa biswajit bjarki bjarne bjarni bjorn björn bjørn blagoj blaine
  blake blaž blerim bo boakai boaz bob boban bobby boediono bogdan boguslaw bogusław bohdan bojan bolat boleslav
  boleslaw bongbong boniface bonifacio bora boris borislav borys boubacar boyd boyko božidar brad braden bradford
  bradley brady brahim brajesh bram brandon branimir branislav branko brant braxton brendan brennan brent brenton bret
  brett brian brice brijesh brock broderick brody bronislaw bronisław brooks bruce bruno bryan bryant bryce bryson
  budi bulent burak burhan burhanuddin burim burkhard burt bülent byron byung-hun byung-se børge
  cade caden caetano caio caleb calixto callum calum calvin camden camilo caner carl carlo carlos carlton carmelo
  carmine carson carsten carter cary casper cathal cayetano cecil cedric celal cellou cem cemal cemil cengiz cenk
  cesar cesare cevat cezary césar chad chadwick chaim chaitanya chaman chanakya chance chandan chander chandler
  chandrakant chandrasekhar chang-rae chang-soo charalambos charan charanjit charles charly chase chee cheikh chen-wei
  cheol-soo chester chet chetan chi-hung chidi chidiebere chidozie chigozie chih-wei chijioke chike chima chinedu
  chinmay chinua chip chirag chiranjeevi christian christodoulos christoph christophe christopher christos chuck chuka
  chukwudi chukwuemeka chukwuma chul-soo chun-hsien chun-ying cian ciarán cihan cillian ciro clarence clark claude
  claudio claus clay clayton clemens clement clemente cletus cleve clément cliff clifford clifton clint clinton clive
  clyde cody cohen colby cole colin colm colton conan connor conor conrad constantin constantine cooper corbin cordell
  corey cormac cornelis cornelius corrado cosimo cosme costa costas coşkun coy craig creighton cristian cristiano
  cristobal cristóbal csaba cuong curt curtis cüneyt cyprian cyril cyrille cyrus czeslaw czesław
  daan dae-jung dafydd dag daichi daiki daisuke dalibor dalton dambudzo damian damiano damián damien damir damon
  danesh daniel daniele daniil danil danilo daniyar danladi danny dante danylo daoud dario darius dariush darío darko
  darnell darrel darrell darren darrin darryl darshan darwin daryl dattatreya daud dauren dave davey david davide
  davis davit davut dawid dawit dawood dawson dayanidhi dámaso dániel dávid dean deandre debashis debasish declan
  deepak deepan deependra deiniol dejan delbert dell delmar demba demeke demetrio denis dennis denny denys denzel deon
  derek dermot derrick desalegn desiderio desmond detlef deva devdas devendra devesh devlet dewayne dewey dexter dezső
  dénes dhananjay dharam dharmendra dhruv diarmaid diarmuid dick didier diego dieter dietmar dietrich dieudonné
  digvijay dikgang dilip dillon dimitar dimitri dimitrije dimitrios dimitris dinesh dinkar dino diogo dion dionysis
  dipak dipankar dirk divakar djibril djoko dmitri dmitriy dmitry dmytro dobromir dogan doğan doğu domagoj domenico
  domingo dominic dominick dominik don donal donald dong-hyuk dong-won donnacha donnie donny donovan doo-hwan dorian
  dorival dorje doron doug dougal douglas dov doyle dónal dragan drago dragoslav drake driss dror duane duarte duc
  dudi dudley duminda duncan dusan dushyant dustin dusty dušan duško duy dwayne dwight dylan dzianis dzmitry
  eamon eamonn earl earnest ebenezer eberhard ebo ebrahim ebuka eckhard ed eddie eddy edem edgar edgardo edi edison
  edmond edmund edmundo edoardo edouard edson eduard eduardo edvard edvin edward edwin eero efraín efren efthymios
  egbert egil egill egon egor ehsan ehud eiji einar eino eirik eisaku eitan eiður ekkehard eknath eko ekow ekrem
  elazar elchanan eldad eldon eldred eleftherios eli eliahu elias eliezer elijah elio eliseo eliud eliyahu elliott
  elmar elmer elon eloy előd elpidio elroy elton elvin elvis elwood emad emanuele emeka emiel emil emile emiliano
  emilio emin emmanuel emmerson emmett emomali emrah emre emrys emyr endre enes engelbert enlai enoch enrico enrique
  enver enzo eoghan eoin ephraim erasmo ercan erdal erdem erdoğan eren erez erhan erhard eric erich erick erik erkan
  erkki erlan erling ernest ernesto ernie ernst erol errol ersin ertugrul ertuğrul ervin erwin esa esat esben eskil
  esmail espen esteban ethan ethem etienne ettore euan eugen eugene eugenio eurig eusebio evan evander evangelos
  evaristo everett evert evgeni evgeny evo evren ewald ewan eyal ezekiel ezequiel ezer ezra ezzedine éamon éamonn
  édouard émile étienne
  fabian fabien fabio fabrice fabricio fabrizio facundo fadel fadi fahad fahd fahim faisal faiz faizan fakhruddin
  fantu fares farhad farhan fariborz farid farooq farouk farrukh farshad faruk farzad fathi fatih fatmir fatos faure
  fausto fawad fawaz fawzi fayez faysal fazil fazıl feargal fearghas federico fedir fedor feisal fela felice felicien
  feliks felipe felix femi ferdi ferdinand ferdinando ferenc fereydoun fergal fergus ferhat ferit fermín fernand
  fernando feroz ferris fethullah fevzi fiachra fidel fikret filip filipe filippo finbar finlay finn finnegan fintan
  fionn flavio fletcher florencio florent florian floyd foday fode folarin folke forrest fortunat foster fotis
  francesco francis francisco franck franco francois françois frank franklin frans františek franz fraser fred freddie
  freddy frederic frederick frederico frederik fredrick fredrik freek frédéric friedhelm friedrich frits fritz fuad
  fuat fulgencio fulvio fumihito fumio furkan fuzhan fyodor
  gabe gabriel gad gadi gaetano gaël gagan gage galip galo gamal ganesh garegin gareth garfield garret garrett garrick
  garry garth gary gaspar gaspard gaston gastón gatot gaurav gautam gautham gavin gavriil gaylord gábor gbenga gearoid
  gearóid gediminas geert gene genki gennadi gennady gennaro genta genti geoff geoffrey georg george georgi georgios
  georgiy georgy geraint gerald gerard gerardo gerasimos gergely gergő gerhard germain german germán gerrit gershom
  gershon gert getachew gethin geun-tae gevorg géza ghanshyam ghassan ghazi ghislain ghulam giacomo gian giancarlo
  gianfranco gianluca gianluigi gianni giannis gibran gideon giga gijs gilad gilbert gilberto gilchrist giles gilles
  gintaras giora giordano giorgi giorgio giorgos giovanni giridhar girija girish girma giuliano giulio giuseppe gísli
  gleb glen glenn glyn gobind gocha godfrey godswill godwin gokhan gokul gonçalo gonzalo goodluck gopal gopi gopinath
  goran gordan gordon goro gotabaya gottfried govind gökhan göran graciano grady graeme graham grant granville gray
  grayson greg gregg gregorio gregory griffin grigor grigori grigoris grigory grover gruffydd grzegorz gudmund guenter
  guenther guglielmo guido guilherme guillaume guillem guillermo gunnar guofeng guoqiang guotai gurdeep gurmit
  gursharan guru gus gustaf gustav gustave gustavo guus guy guðmundur guðni günter günther gürkan gwilym gwyn gyan
  gyanendra gylfi győző gyude gyula
  haakon habib habtamu hadi hafez hafiz haidar haider haile hailemariam haim haitham hajime hakainde hakan hakeem
  hakim hakimullah hakkı hakob hal haldun halil halim halit haluk halvor hamad hamadi hamdan hamdi hamed hameed hamid
  hamidullah hamish hamlet hamoud hamza hamzah han-sol hanif hank hannes hanno hannu hanoch hans hans-dieter harald
  hardeep hardik hareth hargobind hari haris harish harith harkishan harlan harold haroon harri harris harrison harry
  harsh harsha harshad harshvardhan hartmut haruhiko haruki harun haruto harutyun harvey hasan hashem hashim hashmat
  hasip hassan hassanal hassane hasse hastings haşim hatem hatta hayao hayati hayato haydar hayk hayri hazem håkan
  håkon heath hector hefin heikki heiko hein heiner heinrich heinz heitor helge helmut helmuth hemant hendra hendrik
  hennie henning henri henrik henrique henry henryk herb herbert heribert heriberto herman hermann hernan hernán herve
  hervé hery herzi hesham heung-min hezekiah héctor hicham hidayet hideaki hidehiko hideki hideo hidetoshi hieu
  hifikepunye hikmet hilario hillel hilmar hilmi himanshu himanta hinrich hipólito hiram hiro hiroaki hirofumi
  hirohito hirokazu hiroki hiroshi hiroto hiroyuki hisashi hisham hishammuddin hoang hobart holden holger homer honoré
  horace horacio horst hosni hossein houari houston hovhannes hovik howard howie höskuldur hrant hristo hrithik
  hryhoriy htin hubert hubertus hudson huey hugh hugo hugues hulusi humberto humphrey hung huseyin husni hussain
  hussam hussein hussin huw huy hüseyin hyman hyun-jin hyun-soo hywel
  iago iain ian ibnu ibrahim ibrahima ichiro iddi ido idris idriss idwal ieuan ifan ifeanyi ignacio ignacy ignatius
  ignazio igor ihab ihar ihor ihsan ike ikechukwu iker ikram il-sung ilan ildefonso ilia ilias ilija ilir ilirjan
  ilker ilkka illtyd ilya ilyas imad imran imre imtiaz in-yong inam inder inderjit indra indrajit ingemar ingmar ingo
  ingolf ingvar innokenty ioan ioannis iolo iomhar ionel iosif iqbal iraj irakli iraklis ireneusz irfan irvin irving
  irwin isaac isaiah isaias isak isam isamu isao ishaan ishaq ishmael isidore isidro iskandar isko islam ismael ismail
  ismet ismo israel issa issam issei issoufou istván itai italo itamar itaru itay ittetsu itzhak iurii ivan ivar
  ivaylo iván ivo ivor iwan iyad izhar iztok izz izzat izzet íñigo
  jaafar jaakko jaap jaba jaber jabir jabu jabulani jace jacek jack jackson jacob jacobus jacques jae-in jae-myung
  jae-sung jae-yong jafar jagan jagat jagdeep jagdish jagjit jahongir jai jaideep jairam jairo jaishankar jaka jakaya
  jake jakob jakov jakub jalal jalil jamal jamar jameel james jameson jamil jamshid janak janez janko janne jannik
  jannis janusz jared jari jarkko jarmo jaromír jaroslav jaroslaw jarosław jarrett jarrod jarvis jasim jason jaspal
  jasper jasprit jassem jaswant jatin javad javed javier javon jawad jawahar jawaharlal jay jayant jayanth jayden
  jayesh jaylen jános jānis jean-bosco jean-claude jean-luc jean-marie jean-michel jean-paul jean-pierre jeb jed
  jedidiah jeetendra jeff jefferson jeffery jeffrey jejomar jelle jem jenő jens jerald jeremiah jeremie jeremy
  jermaine jeroen jerome jerónimo jerry jerzy jesper jesus jesús jethro jérémy jérôme jhala ji-hoon ji-sung jiabao
  jian jianguo jianhua jianlin jianping jibril jigme jignesh jihad jim jimmie jimmy jinping jintao jiri jiro jiří
  jitendra jitin joachim joakim joao joaquim joaquin joaquín joão jochen jock joe joel johan johann johannes john
  johnathan johnnie johnny jojo joko jomo jon jonah jonas jonathan jonathon jong-hyun jong-il jong-nam jong-un joon-ho
  joon-seok joop joost joram jordi jorg jorge jorgen joris jos josaia joschka jose josef josep joseph josé josh joshua
  josiah josip jost jouko jouni jovan jozef jóhann józef józsef jörg jörn juan jubran judd judson juergen juha juhani
  jukka julen jules julian julien julio julius juma jun-ho jun-jie jun-kyu junaid junichi junichiro junji juraj jure
  jurgen jurgis jurij juro jussi justin justo justus jusuf juvenal júlio jürgen jyotiraditya jørgen
  kaan kaarlo kaboré kade kadir kagiso kai kai-shek kai-tak kailash kairat kaito kaj kakha kakhaber kaleb kaleem
  kalifa kalle kalonzo kalyan kamal kamalesh kamau kamel kamil kamran kanat kane kanhaiya kanwar kapil karam karan
  karanja karapet kareem karel karim karl karl-heinz karol karsten karthik karthikeyan kartik kashif kaspar kasper
  kassem kassim kassym kassym-jomart kasım katsuhiko katsuya kaung kaushik kayode kazem kazimierz kazimir kazuhiko
  kazuhiro kazuki kazuo kazuya kálmán kári károly keaton kedar keegan keenan kees keigo keiichi keiji keijo keisuke
  keita keith kelvin kemal ken ken'ichi kenan kendrick kenenisa kenichi kenji kenneth kenny kensuke kent kenta kentaro
  kenton kenzaburo kenzo keqiang kerem kermit keshav ketan kevin kęstutis khader khadga khairat khairy khaled khaleel
  khalid khalifa khalil khil khurram khurshid khushwant ki-hyun ki-moon ki-young kiarash kien kieran kiichi killian
  kimi kimmo kimon kin-wah kip kipchoge kiprotich kiptum kirby kiren kiril kirill kirk kishan kishore kiyoshi kizza
  kjell klaas klaus klemens klement klim knud knut koba kobe kofi koichi koji kojo komla konrad konstantin
  konstantinos konstantyn koray korkut kosta kostas kosuke kota kouji kourosh köksal krasimir kresimir krešimir krish
  krishan krishna krishnan kristian kristjan kristján kristof kristoffer krisztián krystian krzysztof ksawery kujtim
  kuldeep kumar kumara kunal kundan kunihiko kurmanbek kurt kurtis kushal kürşat kwabena kwadwo kwaku kwame kwasi
  kwesi kyaw kyle kyriakos kyrylo kyung-soo
  lachlan ladislav lado lajos lakshman lal lalit lalu lamar lamine lamont lance landon lansana larry lars lasha lasse
  laszlo lateef latif laurens laurent lauri laurids lawrence lawson laxman lazaro lazarus lászló lázaro leandro lech
  leevi lefteris legesse leif lekan leland len lennart lennie lenny leo leon leonard leonardo leonel leonid leonidas
  leopold leopoldo leoš leroy les lester lev levan levent levente levi levon lewis lex léo liam liaquat lincoln linden
  linus lionel lionello lisandro lito livio llew lloyd llyr lobsang loïc lojze lokesh lon lonnie lope lorcan lorcán
  lorenz lorenzo lorne lotfi lothar louie louis loukas lovemore lowell lőrinc lubomir lubos luboš luc lucas lucian
  luciano lucio lucius ludger ludolf ludomir ludovic ludvig ludwig luhut luigi luis luitpold luiz luís lukas lukasz
  lukáš luke lulzim lungu luqmaan luqman luther lutz lütfi lyle lyndon lyubomir ľubomír
  maamoun maarten mac macario maciej mack macky madan madhav madhukar madiba mads magne magnus mahadev mahamadou
  mahamat mahathir mahdi mahendra maher mahesh mahinda mahir mahmood mahmoud mahmud mahmut maithripala majed majeed
  majid makar makarand makis makram maksim maksym malachi malachy malcolm malek malik malte malusi mamadou mamady
  mamdouh mamoon mamoun mamuka manabu manas manasseh mandela mandla manfred mangal mangosuthu manik manish manjit
  manmohan manny manoel manohar manoj manolis mansoor mansour manuel manzoor maposa marat marc marcel marcello
  marcellus marcelo marcin marcio marco marcos marcus marek mariano marijan marin marinko marinos mario marius mariusz
  mark markku marko markos markus marlon marouane marshall marten martijn martim martin martín martti marty martynas
  marvin marwan masaaki masahiko masahiro masaki masanori masao masaru masashi masato masatoshi masaya masayoshi
  masayuki mason masood masoud massimo massoud matan matata matej mateo mateus mateusz matheus mathew mathias mathieu
  mathijs mathis mathurin mati matias matija matías matjaž mats matt matteo matthäus matthew matthias matthieu matti
  mattias maulana maung mauno maurice mauricio maurizio maurício mauro maverick max maxim maxime maximilian
  maximiliano maxwell mayank maytham mazen mazlum márton máté mátyás máximo mårten mbaye mbuso mbuyiseni mcebisi
  mckinley mehdi mehmet mehran mehrdad meir meirion meles melih melvin menachem menahem mendel menelaos menno mentor
  merab meredydd merih merle merlin merrill mert mervyn mesfin mesut mete metin mevlut mevlüt meysam mher micah micha
  michael michah michalis michał micheál michel michiel michio mick mickey micky mieczyslaw miftah miguel mihael mihai
  mihail mihajlo mihangel mihály mihran mihri mikael mikalai mike mikhail mikhailo mikheil mikkel mikko miklós mikola
  mikolaj mikołaj milad milan milán mile miles milind miljenko milkha milo milomir milorad milos miloš milovan
  miltiadis milton min-ho min-jae min-seok minas mindaugas minoru miquel mir mirko miro miroslav miroslaw mirosław
  mirwais mirza mislav mitar mitch mitchell mithat mithun mitja mitsuo mitsuru mícheál mladen mmusi moayad moazzam
  modeste modou moeketsi moez mogens mohamad mohamed mohammad mohammadreza mohammed mohamud mohan mohandas mohit
  mohnish mohsen mohsin moin moise moises moisés mokgweetsi mokhtar momčilo momir moncef monde monroe montgomery monty
  moo-hyun mordechai morris mort morten mortimer morton moses moshe mosiuoa mostafa motoki motti mounir mourad moussa
  moustafa mstislav muammar muammer mubarak mudassar muhammad muhammadu muhammed muhammet muhannad muharrem muhittin
  muhsin muhyiddin mujahid mujtaba mukesh mukhtar mukul mulatu mulayam mulugeta munir munther muqtada murad murali
  murat murdo murli murray murtaza musa musab mushtaq muslim mustafa mustapha mutasim mutaz muthanna mutula muzaffer
  mwai myint mykhailo mykhaylo mykola myles myron myroslav myung-bak
  nabeel nabih nabil nachiket nachman nachum naci nadav nader nadiem nadim nadir naeem naftali nagendra naguib naim
  najib najibullah najm nakul nam-joon namdev namık nandan nangolo naoise naoki naoto naoya narayan narayana narayanan
  narciso narek narendra naresh narsimha naruhito naser nash nasir nasr nasrallah nassar nasser nat natan nate nathan
  nathanael nathaniel natwar naveed naveen navid navin navjot nawaf nawaz nayef nayib nazar nazario nazir nándor ndaba
  neal nebojsa nebojša necati necdet necmettin ned nedeljko nedim neel neeraj nehemia nehemiah neil nejat nektarios
  nelson nenad nestor neven neville newton néstor nghia niall nicanor niccolò nicéphore nicholas nick nicklas nico
  nicolae nicolai nicolas nicolau nicolás nidal niels nigel nihat nii niilo nikhil nikifor niklas nikol nikola nikolai
  nikolaj nikolaos nikolay nikos nilesh nilotpal nils nima nimal nimrod nir niraj niranjan nirav nirmal nishant nissan
  nissim nitin nitish nizar njoroge nkosinathi nnamdi noah noboru nobuo nobuyuki nodar noé nolan nonso norbert
  norberto noriaki norio norm norman norris norton nouri nozomu nripendra ntare numan nuno nurettin nuri nurlan
  nursultan nyan
  obadiah obafemi obi obinna octave octavio odd oddvar odell odin odysseas ofer ogbonna ogden oguz oğuz oğuzhan ohad
  oisin oisín ojo okan okechukwu okey okon okonjo oktay olabode oladipo olaf olamide olanrewaju olav olawale ole oleg
  oleh oleksandr oleksii oleksiy olexandr oliver olivier olle olli ollie olof olu olufemi olumide olusegun oluseun
  oluwaseun omar omero omid omkar omondi omran omri ondrej ondřej onni onofre onur onyango opiyo oraz orazio oren
  orestis orhan ori oriol orkun orlando ornan orson orville osama osamu oscar osian oskar osman osmo ostap osvaldo
  oswald otar othman othmar otieno otis ottavio ottmar otto ottokar oumar oumarou oupa ousman ousmane ovidiu owain
  owen ozan ozzie ólafur ödön ömer özkan
  paavo pablo paco paddy padraic padraig palle palmer panagiotis panayiotis panfilo pankaj panos pantelis paolo pape
  paresh parimal partha parthiv parvez parviz pascal pascual pasi pasquale patricio patrick patrizio paul paul-henri
  paulino paulo pavan pavel pavle pavlo pavlos pavol pawan pawel paweł paxton payam pádraic pádraig pál páll pål
  peadar pearse pedro peer pekka pelle pentti pep pepe percival percy pericles pero perry pertti pervaiz pervez petar
  pete peter petr petri petro petros petru petter petteri peyman péter phaedon phil philemon philip philipp philippe
  phillip phineas phong phuc pierce piero pierre piers piet pieter pietro pinaki pinchas pinhas piotr pitso piyush pío
  plamen plácido polat porfirio porter poul prabhakar prabhat prabhu prabowo pradeep pradip prafulla prahlad prakash
  pramod pranab pranav pranay pranjal prasad prasanna prasanta prashant prashanth prasoon pratap prateek pratik
  praveen pravin prayut prayuth preben predrag prem prentice prescott preston primo primož prithvi prithviraj priyank
  prodromos prokop przemyslaw przemysław puneet puran purnomo purushottam pushkar puttha
  qadir qais qasem qasim qassem qassim qiang qichen quan quang quentin quett quim quincy quinton quirin quoc
  raad raanan rabih rabindra rabindranath rachid radek radomir radoslav radoslaw radosław radovan radu radwan rafael
  raffaele rafi rafik rafiq raghav raghu raghuram ragnar raheel rahim rahmatullah rahmi rahul raila raimo raimondo
  raimund raimundo rainer rajab rajan rajat rajdeep rajeev rajendra rajesh rajinder rajiv rajko rajkumar rajnath
  rajnish raju rakesh ralf ralph ram ramadan ramakant ramakrishna ramamurthy raman ramana ramanuj ramaz ramazan ramesh
  rameshwar rami ramin ramiro ramnath ramon ramos ramón ramsay ramush ramzan ramzi ranbir randal randall randeep
  randhir randolph randy ranil ranjan ranjit ranveer raoul raphael rashad rashed rasheed rashid rasik rasim rasmus
  rasool rastislav rasul raşit ratan ratko raul rauno raúl raveendra ravi ravindra ravish ravishankar ray raymond raza
  razi recai recep redouane reece reed refik reg reggie reginald rehman reid reijo reiner reinhard reinhold reinier
  rembrandt remigijus renaldo renat renato renaud rené renzo reşat reuben reuven revaz rex rey reynaldo reynold reza
  rezső régis rhett rhodri rhydian rhys riad riaz ricardo riccardo rich richard richárd richie rick rickey rickie
  ricky rida rider ridha rifat rigathi rihards riku rinaldo rishabh rishi risto ritesh riyad riyadh rizal rizwan roald
  rob robbert robbie robert robertas roberto robinho rocco roch rocky rod roderick rodger rodney rodolfo rodolphe
  rodrigo roel roelof rogelio roger rogério rohan rohit rohollah roland rolando rolf romain roman romano román romeo
  romero rommel romuald romulo ronald ronaldo ronan ronen rongji ronny roozbeh roque rory roscoe rosen roshan ross
  rostam rostislav rostyslav rotimi rowland royce rómulo rónán ruadhán ruairi ruairí ruaridh ruben rubén rudi rudolf
  rudolph rudy rufus ruhollah rumen rupert rupesh ruslan russ russell rustam rustem rusty rutger ruud ruy rüdiger
  rüştü ryan ryder ryker ryo ryoichi ryoji ryosuke ryota ryszard ryu ryuichi ryuji ryuta rıdvan rıza
  saad saadi saber sabir sabri sachin sadao saddam sadegh sadi sadio sadiq sadyr sadık saeb saed saeed safdar safwan
  sagar sahadev sahil sai saif saifullah sait sajid sajith sajjad sakari salah salahuddin salam saleem saleh salem
  sali salih salim salman salva salvador salvatore samad samarth sameer samer samih samir sammy samora sampath sampson
  samson samuel samuele samuli samvel sanath sandeep sander sandip sandro sanford sang-hyun sang-woo sanjay sanjeev
  sanjit sanjiv sankar sanket santiago santino santos santosh sapar saqib sarath sardar sarfraz sarkis sarmad sarvesh
  sashi saša satish satoru satoshi saturnino satya satyajit satyam satyendra saud saul sauli saumitra saurabh saurav
  sava savaş savo sawyer sayed sayyid sábato sándor scot scott scottie se-hoon seamus sean seán sebastiaan sebastian
  sebastián sebastião sedat sefa segun seif seiichi seiji sekou selahattin selami selçuk selim semih senan seok-youl
  sepehr seppo septimus serban serdar seretse serge sergei sergej sergey sergii sergio serhat serhii serhiy serik
  serkan serwan serzh seth setya seung-hui seung-jun seung-woo severino seyed seyoum séamus sébastian sébastien sékou
  sérgio shabir shafiq shafqat shah shahab shahbaz shahid shahin shahram shahriar shahrukh shailendra shailesh shakeel
  shakir shaktikanta shalom shalva shamil shane shankar shantanu shaoqi sharad sharan sharif shashank shashi
  shatrughan shaukat shaul shaun shavkat shawki shawn shayan shehbaz shekhar sheldon sher sherif sherman sherwood
  shigeo shigeru shimon shimshon shin shingo shinichi shinji shintaro shinya shinzo shiraz shiv shiva shivam shivraj
  shlomi shlomo shmuel shmulik sho shoaib shohei shoichi shoji shota shpend shreyas shrikant shubham shubman shuichi
  shujaat shuji shun shunichi shunsuke shyam si-woo siamak siarhei sibusiso sid siddharth siddhartha sidharth sidi
  siegbert siegfried siegmar sifiso sigit sigmar sigmund sigmundur sigurd sigurður silas silvano silvestre silvio
  simen simeon simon simonas sinan sindre sinisa siniša sipho siraj sirajuddin sitaram sivaram sixten sixto siyabonga
  sizwe sjoerd skender slamet slaven slavko slavoj slavomir slawomir slobodan sofiane sohail sohan soheil sohrab
  sokratis solomon somadila somchai somnath somyot sondhi sonny sooronbay soren sorin soso sosuke sota sotiris souheil
  souleymane soumitra sourav sören spas spencer spike spiros spyridon spyros srdjan sreedharan srettha sridhar
  srikanth srinath srinivas srinivasan srđan staffan stalin stamatis stan stanimir stanislas stanislau stanislav
  stanislaw stanisław stanko stanley stanoje stathis stavros steen stefan stefano stefanos stefán steffan steffen
  stein stelios sten stepan stephane stephen sterling stevan steve steven stewart stéphane stig stipe stjepan stojan
  stoyan stratos struan stuart sture suat subhas subhash subir subodh subrahmanyam subramaniam subramanian subrata
  sudarshan sudeep sudesh sudhakar sudhir sudip sufyan suhail suharto sujan sujit sujoy sukarno sukhbir sukhdev sukru
  sulaiman suleiman sullivan sultan sumeet sumit sumner sundar sundaram sundeep suneel sung-hoon sung-min sung-yong
  sunil suraj surapong surendra suresh surjit surya suryakumar sushant sushil susilo susumu suthep sutopo süleyman
  svein sven svend sverre svetlozar svetozar svyatoslav swapan swaraj sylvain sylvester szabolcs szilárd szymon søren
  sławomir șerban şahin şener şevket şükrü
  taavi taban tad tadao tadas tadashi tadej tadeo tadeusz tadhg tae-woo tae-yong tafari tage taha taher tahir tahsin
  taichi taiki taimur taisuke takafumi takahiro takao takashi takayuki takehiko takeo takeru takeshi takis takuma
  takumi takuya talal talant talat talha talib talip talon tamaz tamás tamer tamim tamir tamirat tamotsu tan taner
  tanju tanner tansel tanveer tanvir tapan tapani tapas tapio taras tarek tareq tariel tarik tariq tarjei tarmo taro
  tarun tarık tasos tassos tate tatsuo tatsuya taufiq tawfik tawfiq tayeb tayfun tayyab tayyip tchité ted teddy tedros
  teemu tegid tejas tejashwi tejasvi telis tengiz teo teodorin teodoro teófilo teppo terence terje terrance terrell
  terrence teruo tesfaye tetsuo tetsuro tetsuya tevfik tewodros télesforo thabang thabo thaddeus thaksin thami
  thanasis thanathorn thang thanos thein themba themis themistoklis theo theodor theodore theodoros theodosis
  theofilos theun thiago thibault thierry thijs thilo thinh thirumavalavan thodoris thomas thong thongloun thor
  thorben thorbjørn thorsten thorvald thuan thulani thurman tiago tibor tigran tihomir tijs tim tim-wah timmy timo
  timofei timofey timoteo timothy timuçin timur tito titus tivadar tjeerd toan tobias toby todd todor toivo tokio
  tolga tolgahan tom tomas tomasz tomaž tomás tomáš tomer tomislav tommaso tommie tommy tomohiro tomoki tomos tomoyuki
  tonderai tonio tony toomas tor torben tord tore torkel tornike torquil torsten toru toshiaki toshihiko toshihiro
  toshikazu toshimitsu toshio toshiro toshiyuki toufik toussaint traian travis trent trenton trevor trey trifon
  tristan tristão trond trong troy truman trung trygve tsepo tshepo tsutomu tsuyoshi tuan tucker tudur tullio tuncay
  tunç tunde tundu tuomas tuomo turan turgut turhan turki turlough tushar tuvia tümer ty tyberiusz tyler tymofiy
  tymoteusz tyree tyrell tyrese tyrone tyson tzachi tzvi
  ubaid ubaldo uday udayan uddhav udi ufuk ugo ugochukwu ugur ugyen uğur uhuru ujjal uladzimir ulf ulises ulrich ulrik
  ulugbek ulysses umar umaru umberto umer umesh upendra urbain urbano urho uri uriah urmas urs usama usman uthman utku
  uttam uwe uzi
  vaclav vadim vadym vadzim vahan vahe vahid vahit vaibhav vakhtang valdas valdemar valdis valentin valentino valentín
  valentyn valeri valerii valerio valeriy valery valéry valon valtteri vance vangelis vano vardan varun varuzhan
  vasant vasanth vasco vasil vasile vasili vasilii vasilis vasily vasko vassilis vasudev vasudeva vasyl vaughan vaughn
  vazgen václav väinö veaceslav vebjørn vedat veer veerappan veikko veit veli veljko venkaiah venkat venkatesh
  venkatraman ventsislav vern vernon vesa veysel viacheslav vic vicente victor victorino vidar vidyadhar viet viggo
  vihaan vijay vijayan vijender vikas vikentiy vikram vikramjit vikrant viktar viktor vilas vilém ville vilmos vimal
  vinay vinayak vince vincent vineet vinh vinicius vinícius vinod viorel vipin vipul virat virbhadra virender virgil
  visar vishal vishnu vishwanath vitali vitalii vitalij vitalik vitaliy vitaly vito vitor vittorio vivan vivek vítor
  vjekoslav vlad vladan vladas vladimir vladimír vladislav vladlen vlado vladyslav vlastimil vojin vojislav vojtech
  vojtěch volkan volker volkmar volodymyr vsevolod vuk vusi vusumuzi vyacheslav
  waclaw wacław wade wael wahid wajih waldemar wale waleed walid walker wallace wally walt walter walther wandile
  wangchuk waqar waqas ward warner warren wasim wassim wataru watson waylon wayne webster weiguo weiwei wenbin
  wenceslao wendell wenzel werner wes wesley weston widodo wieslaw wiesław wilbert wilbur wiley wilfred wilfrid
  wilfried wilhelm will willard willem willi william willie willis willy wilmer wilson wim winfred winfried winston
  winthrop wiranto wit witold wladimir wladyslaw wlodzimierz wojciech wole wolf wolfgang woo-jin woo-sung woodrow
  woody worku wouter wyatt wyn władysław włodzimierz
  xabi xander xavi xavier xenophon xiaobo xiaoming xiaoping xilai xolani xuebin
  yaakov yacine yacouba yahaya yahor yahya yair yakir yakov yakup yalçın yaman yanis yann yannick yannis yaobang
  yaqoob yaqub yariv yaron yaroslav yaser yash yashpal yashwant yasin yasir yasser yassin yassine yasuhiro yasuhito
  yasuo yasushi yasuyuki yaşar yat-sen yavuz yaw yayi yazid yechiel yefim yegor yehezkel yehoram yehoshua yehuda
  yehudah yerlan yervand yerzhan yevgeni yevgeny yevhen yevhenii yiannis yigael yigal yiğit yiorgos yisrael yitzhak
  yngve yoav yochanan yoel yogendra yogesh yogi yohanan yohannes yohei yoichi yoji yonatan yong-chol yong-ho yong-nam
  yongkang yoni yoram yosef yoshiaki yoshiharu yoshihide yoshihiko yoshihiro yoshimasa yoshinobu yoshinori yoshio
  yoshiro yoshito yoshiyuki yossi yosuke yota yotam younes young-chul young-ho young-sam younis yousaf yousef youssef
  youssouf yousuf yoweri yudhishthir yuichi yuji yukio yunus yurii yuriy yury yusaku yusof yusuf yusuke yuta yutaka
  yuto yuvraj yuzo yuzuru yücel yvan yves yvon yıldırım yılmaz
  zac zacarías zach zachariah zachary zack zafar zafer zaher zahid zahir zaid zain zakaria zakes zaki zakir zalman
  zaman zane zaw zayd zayed zaza zbigniew zdenek zdeněk zdravko zdzislaw ze'ev zedong zeev zeke zeki zeljko zemin
  zenon zephania zhiqiang zhomart zia ziad zidane zihni zine zinedine zion zisis zitto ziya ziyad ziyang zlatan zlatko
  zoltan zoltán zongnan zoran zsigmond zsolt zubair zubin zuhair zulfikar zulfiqar zulkifli zurab zülfü zvi zviad
  zvika zwelinzima zwelithini želimir željko
  øyvind
  þór
  łukasz
`;
