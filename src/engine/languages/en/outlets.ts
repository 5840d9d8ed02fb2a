// News outlets and social platforms: name | kind | country | other names. Compiled for Sourceline.
// A name that is also a common word, a surname or a people ("The Hill", "The Sun") keeps its "The": it means the outlet only
// after one. Magazines that do without ("Time") stand with what tells them apart. All others are without "the".
// "X" is left out: as one letter it is an initial far more often than a platform.
import type { Outlet } from '../../language';
import { parts, records } from './lists';

const table = `
  Reuters | wire | United Kingdom | Thomson Reuters, Reuters News
  Associated Press | wire | United States | AP, A.P.
  Agence France-Presse | wire | France | AFP, Agence France Presse
  Bloomberg | wire | United States | Bloomberg News
  United Press International | wire | United States | UPI
  PA Media | wire | United Kingdom | Press Association, PA news agency
  Dow Jones Newswires | wire | United States | Dow Jones
  McClatchy | wire | United States | McClatchy Newspapers
  States Newsroom | wire | United States
  Stateline | wire | United States
  Religion News Service | wire | United States | RNS
  Canadian Press | wire | Canada
  Australian Associated Press | wire | Australia
  dpa | wire | Germany | Deutsche Presse-Agentur, DPA
  EFE | wire | Spain | Agencia EFE
  Europa Press | wire | Spain
  ANSA | wire | Italy
  Agenzia Giornalistica Italia | wire | Italy
  AdnKronos | wire | Italy | Adnkronos
  Lusa | wire | Portugal
  Belga | wire | Belgium
  ANP | wire | Netherlands
  Ritzau | wire | Denmark
  NTB | wire | Norway
  TT News Agency | wire | Sweden
  STT | wire | Finland
  BNS | wire | Estonia | Baltic News Service
  LETA | wire | Latvia
  ELTA | wire | Lithuania
  PAP | wire | Poland | Polish Press Agency
  CTK | wire | Czech Republic | ČTK, Czech News Agency
  TASR | wire | Slovakia
  MTI | wire | Hungary
  Agerpres | wire | Romania
  BTA | wire | Bulgaria
  Tanjug | wire | Serbia
  HINA | wire | Croatia
  STA | wire | Slovenia
  ANA-MPA | wire | Greece | Athens News Agency
  Keystone-SDA | wire | Switzerland | ATS
  APA | wire | Austria | Austria Press Agency
  TASS | wire | Russia | Tass, Itar-Tass
  RIA Novosti | wire | Russia | RIA
  Interfax | wire | Russia
  Interfax-Ukraine | wire | Ukraine
  Ukrinform | wire | Ukraine
  UNIAN | wire | Ukraine
  BelTA | wire | Belarus | Belta
  Kazinform | wire | Kazakhstan
  Trend News Agency | wire | Azerbaijan
  Armenpress | wire | Armenia
  Xinhua | wire | China | Xinhua News Agency, New China News Agency
  China News Service | wire | China
  Central News Agency | wire | Taiwan | CNA
  Kyodo | wire | Japan | Kyodo News
  Jiji Press | wire | Japan | Jiji
  Yonhap | wire | South Korea | Yonhap News Agency, Yonhap News
  Newsis | wire | South Korea
  KCNA | wire | North Korea | Korean Central News Agency
  Press Trust of India | wire | India | PTI
  ANI | wire | India | Asian News International
  IANS | wire | India | Indo-Asian News Service
  United News of India | wire | India
  Associated Press of Pakistan | wire | Pakistan
  BSS | wire | Bangladesh | Bangladesh Sangbad Sangstha
  Antara | wire | Indonesia
  Bernama | wire | Malaysia
  Philippine News Agency | wire | Philippines | PNA
  Vietnam News Agency | wire | Vietnam | VNA
  IRNA | wire | Iran | Islamic Republic News Agency
  ISNA | wire | Iran
  Fars | wire | Iran | Fars News Agency, Fars News
  Tasnim | wire | Iran | Tasnim News Agency
  Mehr News Agency | wire | Iran
  SANA | wire | Syria
  WAFA | wire | Palestine | Wafa
  Anadolu | wire | Turkey | Anadolu Agency
  DHA | wire | Turkey | Demiroren News Agency
  Saudi Press Agency | wire | Saudi Arabia | SPA
  WAM | wire | United Arab Emirates | Emirates News Agency
  Qatar News Agency | wire | Qatar | QNA
  KUNA | wire | Kuwait | Kuwait News Agency
  Petra News Agency | wire | Jordan
  Middle East News Agency | wire | Egypt
  National News Agency | wire | Lebanon | NNA
  Iraqi News Agency | wire | Iraq
  Saba News Agency | wire | Yemen
  Tunis Afrique Presse | wire | Tunisia
  APS | wire | Algeria | Algeria Press Service
  Maghreb Arabe Presse | wire | Morocco
  SUNA | wire | Sudan
  News Agency of Nigeria | wire | Nigeria | NAN
  Ghana News Agency | wire | Ghana
  South African Press Association | wire | South Africa | SAPA
  Agencia Brasil | wire | Brazil | Agência Brasil
  Télam | wire | Argentina | Telam
  Notimex | wire | Mexico
  Prensa Latina | wire | Cuba
  Inter Press Service | wire | Italy | IPS
  New York Times | national | United States | NYT, N.Y. Times, nytimes.com
  Washington Post | national | United States | WaPo, washingtonpost.com
  Wall Street Journal | national | United States | WSJ
  USA Today | national | United States | USA TODAY
  Los Angeles Times | national | United States | L.A. Times, LA Times
  Christian Science Monitor | national | United States
  Washington Times | national | United States
  Washington Examiner | national | United States
  Investor's Business Daily | national | United States
  Barron's | national | United States
  Stars and Stripes | national | United States
  Epoch Times | national | United States
  The Guardian | national | United Kingdom | theguardian.com
  Times of London | national | United Kingdom | The Times
  Sunday Times | national | United Kingdom
  Daily Telegraph | national | United Kingdom | The Telegraph, Sunday Telegraph
  Financial Times | national | United Kingdom | FT
  The Independent | national | United Kingdom
  The Observer | national | United Kingdom
  Daily Mail | national | United Kingdom | MailOnline, Mail Online, Mail on Sunday, DailyMail.com
  The Sun | national | United Kingdom | Sun on Sunday
  Daily Mirror | national | United Kingdom | The Mirror, Sunday Mirror
  Daily Express | national | United Kingdom | The Express, Sunday Express
  Daily Star | national | United Kingdom
  i newspaper | national | United Kingdom | The i
  News of the World | national | United Kingdom
  Morning Star | national | United Kingdom
  City A.M. | national | United Kingdom | City AM
  The Scotsman | national | United Kingdom | Scotland on Sunday
  Herald Scotland | national | United Kingdom | Glasgow Herald
  Daily Record | national | United Kingdom
  Western Mail | national | United Kingdom
  Irish Times | national | Ireland
  Irish Independent | national | Ireland
  Irish Examiner | national | Ireland
  Globe and Mail | national | Canada
  National Post | national | Canada
  Toronto Star | national | Canada
  La Presse | national | Canada
  Le Devoir | national | Canada
  The Australian | national | Australia | Weekend Australian
  Sydney Morning Herald | national | Australia | SMH
  The Age | national | Australia
  Australian Financial Review | national | Australia | AFR
  New Zealand Herald | national | New Zealand | NZ Herald
  Le Monde | national | France
  Le Figaro | national | France
  Libération | national | France | Liberation
  Les Échos | national | France | Les Echos
  Le Parisien | national | France
  L'Équipe | national | France | L'Equipe, L’Équipe, L’Equipe
  Mediapart | national | France
  La Croix | national | France
  Le Canard enchaîné | national | France | Le Canard Enchaîné
  Frankfurter Allgemeine Zeitung | national | Germany | FAZ, Frankfurter Allgemeine
  Süddeutsche Zeitung | national | Germany | Sueddeutsche Zeitung
  Bild | national | Germany | Bild am Sonntag
  Die Welt | national | Germany | Welt am Sonntag
  Handelsblatt | national | Germany
  Die Tageszeitung | national | Germany | taz
  Tagesspiegel | national | Germany | Der Tagesspiegel
  Der Standard | national | Austria
  Die Presse | national | Austria
  Kronen Zeitung | national | Austria
  Neue Zürcher Zeitung | national | Switzerland | NZZ, Neue Zuercher Zeitung
  Tages-Anzeiger | national | Switzerland
  Blick | national | Switzerland
  Le Temps | national | Switzerland
  Corriere della Sera | national | Italy
  La Repubblica | national | Italy
  La Stampa | national | Italy
  Il Sole 24 Ore | national | Italy
  Gazzetta dello Sport | national | Italy | La Gazzetta dello Sport
  Il Messaggero | national | Italy
  Avvenire | national | Italy
  L'Osservatore Romano | national | Vatican City
  El País | national | Spain | El Pais
  El Mundo | national | Spain
  La Vanguardia | national | Spain
  ABC newspaper | national | Spain
  Marca | national | Spain
  El Confidencial | national | Spain
  Público | national | Portugal
  Expresso | national | Portugal
  Diário de Notícias | national | Portugal
  De Telegraaf | national | Netherlands
  de Volkskrant | national | Netherlands | Volkskrant, De Volkskrant
  NRC | national | Netherlands | NRC Handelsblad
  Algemeen Dagblad | national | Netherlands
  De Standaard | national | Belgium
  Le Soir | national | Belgium
  Het Laatste Nieuws | national | Belgium
  De Morgen | national | Belgium
  Politiken | national | Denmark
  Jyllands-Posten | national | Denmark
  Berlingske | national | Denmark
  Aftenposten | national | Norway
  Verdens Gang | national | Norway | VG
  Dagens Nyheter | national | Sweden
  Svenska Dagbladet | national | Sweden
  Aftonbladet | national | Sweden
  Expressen | national | Sweden
  Helsingin Sanomat | national | Finland
  Morgunbladid | national | Iceland | Morgunblaðið
  Gazeta Wyborcza | national | Poland
  Rzeczpospolita | national | Poland
  Lidové noviny | national | Czech Republic
  Népszabadság | national | Hungary
  Kathimerini | national | Greece | Ekathimerini
  Ta Nea | national | Greece
  Hürriyet | national | Turkey | Hurriyet, Hurriyet Daily News
  Cumhuriyet | national | Turkey
  Daily Sabah | national | Turkey
  Zaman | national | Turkey
  Sözcü | national | Turkey
  Kommersant | national | Russia
  Izvestia | national | Russia
  Vedomosti | national | Russia
  Novaya Gazeta | national | Russia
  Pravda | national | Russia
  Komsomolskaya Pravda | national | Russia
  Rossiyskaya Gazeta | national | Russia
  Moscow Times | national | Russia
  Kyiv Post | national | Ukraine
  Kyiv Independent | national | Ukraine
  Ukrainska Pravda | national | Ukraine | Ukrayinska Pravda
  People's Daily | national | China
  Global Times | national | China
  China Daily | national | China
  South China Morning Post | national | China | SCMP
  Apple Daily | national | China
  Ming Pao | national | China
  Hong Kong Free Press | national | China
  Taipei Times | national | Taiwan
  United Daily News | national | Taiwan
  Asahi Shimbun | national | Japan | Asahi
  Yomiuri Shimbun | national | Japan | Yomiuri
  Mainichi Shimbun | national | Japan | Mainichi
  Nikkei | national | Japan | Nikkei Asia, Nihon Keizai Shimbun
  Sankei Shimbun | national | Japan | Sankei
  Japan Times | national | Japan
  Chosun Ilbo | national | South Korea
  JoongAng Ilbo | national | South Korea | Korea JoongAng Daily
  Dong-A Ilbo | national | South Korea
  Hankyoreh | national | South Korea
  Korea Herald | national | South Korea
  Korea Times | national | South Korea
  Rodong Sinmun | national | North Korea
  Times of India | national | India
  Hindu newspaper | national | India | The Hindu
  Indian Express | national | India
  Hindustan Times | national | India
  Economic Times | national | India
  Deccan Herald | national | India
  Mint newspaper | national | India
  Dainik Bhaskar | national | India
  Dawn newspaper | national | Pakistan | Dawn.com
  Express Tribune | national | Pakistan
  News International | national | Pakistan
  Daily Star Bangladesh | national | Bangladesh
  Prothom Alo | national | Bangladesh
  Dhaka Tribune | national | Bangladesh
  Kathmandu Post | national | Nepal
  Himalayan Times | national | Nepal
  Daily Mirror Sri Lanka | national | Sri Lanka
  Straits Times | national | Singapore
  New Straits Times | national | Malaysia
  Jakarta Post | national | Indonesia
  Kompas | national | Indonesia
  Bangkok Post | national | Thailand
  Philippine Daily Inquirer | national | Philippines
  Philippine Star | national | Philippines
  Manila Bulletin | national | Philippines
  Manila Times | national | Philippines
  Myanmar Times | national | Myanmar
  Irrawaddy | national | Myanmar
  Phnom Penh Post | national | Cambodia
  Haaretz | national | Israel | Ha'aretz, Ha’aretz
  Jerusalem Post | national | Israel
  Yedioth Ahronoth | national | Israel | Yediot Ahronot
  Maariv | national | Israel
  Israel Hayom | national | Israel
  Times of Israel | national | Israel
  Al-Ahram | national | Egypt | Al Ahram, Ahram Online
  Asharq Al-Awsat | national | Saudi Arabia
  Arab News | national | Saudi Arabia
  Okaz | national | Saudi Arabia
  Gulf News | national | United Arab Emirates
  Khaleej Times | national | United Arab Emirates
  National UAE | national | United Arab Emirates
  Gulf Times | national | Qatar
  Jordan Times | national | Jordan
  An-Nahar | national | Lebanon | Annahar
  L'Orient-Le Jour | national | Lebanon | L'Orient Today, L’Orient-Le Jour
  Kuwait Times | national | Kuwait
  Tehran Times | national | Iran
  Kayhan | national | Iran
  Etemad | national | Iran
  Hasht-e Subh | national | Afghanistan
  Daily Nation | national | Kenya | Nation Media Group
  Daily Monitor | national | Uganda
  New Vision | national | Uganda
  Punch newspaper | national | Nigeria
  Vanguard newspaper | national | Nigeria
  Guardian Nigeria | national | Nigeria
  Daily Trust | national | Nigeria
  ThisDay | national | Nigeria
  Premium Times | national | Nigeria
  Daily Graphic | national | Ghana
  Mail & Guardian | national | South Africa | Mail and Guardian
  Daily Maverick | national | South Africa
  Business Day | national | South Africa
  City Press | national | South Africa
  Sowetan | national | South Africa
  Cape Times | national | South Africa
  Herald Zimbabwe | national | Zimbabwe
  NewsDay | national | Zimbabwe
  Addis Standard | national | Ethiopia
  Le Matin | national | Morocco
  Folha de S.Paulo | national | Brazil | Folha de S. Paulo, Folha de São Paulo, Folha
  O Globo | national | Brazil
  O Estado de S. Paulo | national | Brazil | Estadão, O Estado de S.Paulo
  Clarín | national | Argentina | Clarin
  La Nación | national | Argentina | La Nacion
  Página 12 | national | Argentina | Página/12
  El Mercurio | national | Chile
  La Tercera | national | Chile
  El Tiempo | national | Colombia
  El Espectador | national | Colombia
  El Comercio | national | Peru
  El Universo | national | Ecuador
  El Nacional | national | Venezuela
  El Universal | national | Mexico
  Reforma | national | Mexico
  La Jornada | national | Mexico
  Excélsior | national | Mexico | Excelsior
  La Prensa | national | Nicaragua
  Granma | national | Cuba
  Gleaner | national | Jamaica | Jamaica Gleaner
  Jamaica Observer | national | Jamaica
  Trinidad Express | national | Trinidad and Tobago
  Prensa Libre | national | Guatemala
  Chicago Tribune | local | United States
  Chicago Sun-Times | local | United States
  Boston Globe | local | United States
  Boston Herald | local | United States
  New York Post | local | United States | N.Y. Post
  New York Daily News | local | United States
  Newsday | local | United States
  Philadelphia Inquirer | local | United States
  Philadelphia Daily News | local | United States
  Baltimore Sun | local | United States
  Miami Herald | local | United States
  El Nuevo Herald | local | United States
  Tampa Bay Times | local | United States | St. Petersburg Times
  Orlando Sentinel | local | United States
  South Florida Sun Sentinel | local | United States | Sun-Sentinel, Sun Sentinel
  Palm Beach Post | local | United States
  Florida Times-Union | local | United States
  Atlanta Journal-Constitution | local | United States | AJC, Atlanta Journal Constitution
  Charlotte Observer | local | United States
  Raleigh News & Observer | local | United States | News & Observer, News and Observer
  Post and Courier | local | United States
  Richmond Times-Dispatch | local | United States
  Virginian-Pilot | local | United States
  Pittsburgh Post-Gazette | local | United States
  Plain Dealer | local | United States | Cleveland.com
  Cincinnati Enquirer | local | United States
  Columbus Dispatch | local | United States
  Detroit Free Press | local | United States
  Detroit News | local | United States
  Milwaukee Journal Sentinel | local | United States | Journal Sentinel
  Star Tribune | local | United States | Minneapolis Star Tribune, Minnesota Star Tribune
  St. Paul Pioneer Press | local | United States | Pioneer Press
  Des Moines Register | local | United States
  Omaha World-Herald | local | United States
  Kansas City Star | local | United States
  St. Louis Post-Dispatch | local | United States | Post-Dispatch
  Indianapolis Star | local | United States | IndyStar
  Courier-Journal | local | United States | Louisville Courier Journal, Courier Journal
  Lexington Herald-Leader | local | United States
  The Tennessean | local | United States
  Commercial Appeal | local | United States
  Arkansas Democrat-Gazette | local | United States
  Clarion-Ledger | local | United States | Clarion Ledger
  Times-Picayune | local | United States | Times-Picayune/New Orleans Advocate, New Orleans Advocate
  The Advocate | local | United States
  Houston Chronicle | local | United States
  Dallas Morning News | local | United States
  Fort Worth Star-Telegram | local | United States | Star-Telegram
  San Antonio Express-News | local | United States | Express-News
  Austin American-Statesman | local | United States | American-Statesman
  El Paso Times | local | United States
  Texas Tribune | local | United States
  The Oklahoman | local | United States
  Tulsa World | local | United States
  Wichita Eagle | local | United States
  Denver Post | local | United States
  Salt Lake Tribune | local | United States
  Deseret News | local | United States
  Arizona Republic | local | United States
  Arizona Daily Star | local | United States
  Albuquerque Journal | local | United States
  Santa Fe New Mexican | local | United States
  Las Vegas Review-Journal | local | United States | Review-Journal
  Las Vegas Sun | local | United States
  Reno Gazette-Journal | local | United States
  San Francisco Chronicle | local | United States | SFGate
  San Jose Mercury News | local | United States | Mercury News
  East Bay Times | local | United States | Oakland Tribune
  Sacramento Bee | local | United States
  Fresno Bee | local | United States
  San Diego Union-Tribune | local | United States | Union-Tribune
  Orange County Register | local | United States
  Press-Enterprise | local | United States
  The Oregonian | local | United States | OregonLive
  Seattle Times | local | United States
  Spokesman-Review | local | United States
  Idaho Statesman | local | United States
  Anchorage Daily News | local | United States
  Honolulu Star-Advertiser | local | United States
  Honolulu Civil Beat | local | United States | Civil Beat
  Billings Gazette | local | United States
  Argus Leader | local | United States
  Portland Press Herald | local | United States
  Bangor Daily News | local | United States
  Concord Monitor | local | United States
  Burlington Free Press | local | United States
  VTDigger | local | United States
  Hartford Courant | local | United States
  Providence Journal | local | United States
  Worcester Telegram | local | United States
  Springfield Republican | local | United States | MassLive
  Albany Times Union | local | United States | Times Union
  Buffalo News | local | United States
  Democrat and Chronicle | local | United States
  Star-Ledger | local | United States | NJ.com
  Bergen Record | local | United States | NorthJersey.com
  Asbury Park Press | local | United States
  Patriot-News | local | United States | PennLive
  Morning Call | local | United States
  News Journal | local | United States
  Charleston Gazette-Mail | local | United States | Gazette-Mail
  Birmingham News | local | United States | AL.com
  Village Voice | local | United States
  Block Club Chicago | local | United States
  Gothamist | local | United States
  Bay City News | local | United States
  CalMatters | local | United States
  Mississippi Today | local | United States
  Wisconsin State Journal | local | United States
  Capital Gazette | local | United States
  Evening Standard | local | United Kingdom | London Evening Standard
  Manchester Evening News | local | United Kingdom
  Liverpool Echo | local | United Kingdom
  Yorkshire Post | local | United Kingdom
  Birmingham Mail | local | United Kingdom
  Express & Star | local | United Kingdom
  Eastern Daily Press | local | United Kingdom
  Bristol Post | local | United Kingdom
  Western Morning News | local | United Kingdom
  Press and Journal | local | United Kingdom
  Courier Dundee | local | United Kingdom
  Belfast Telegraph | local | United Kingdom
  Irish News | local | United Kingdom
  News Letter | local | United Kingdom
  South Wales Echo | local | United Kingdom
  Northern Echo | local | United Kingdom
  Newcastle Chronicle | local | United Kingdom | ChronicleLive
  Vancouver Sun | local | Canada
  Calgary Herald | local | Canada
  Edmonton Journal | local | Canada
  Winnipeg Free Press | local | Canada
  Ottawa Citizen | local | Canada
  Montreal Gazette | local | Canada
  Toronto Sun | local | Canada
  Halifax Chronicle Herald | local | Canada | Chronicle Herald
  Herald Sun | local | Australia
  Courier-Mail | local | Australia | Courier Mail
  Daily Telegraph Sydney | local | Australia
  West Australian | local | Australia
  Canberra Times | local | Australia
  Adelaide Advertiser | local | Australia
  Dominion Post | local | New Zealand
  Press Christchurch | local | New Zealand
  Berliner Zeitung | local | Germany
  Hamburger Abendblatt | local | Germany
  Ouest-France | local | France
  Sud Ouest | local | France
  La Provence | local | France
  Nice-Matin | local | France
  Il Mattino | local | Italy
  El Periódico | local | Spain
  El Correo | local | Spain
  BBC | broadcaster | United Kingdom | BBC News, B.B.C., British Broadcasting Corporation, BBC Radio, BBC One, BBC Two, BBC World Service, Newsnight
  ITV | broadcaster | United Kingdom | ITV News, ITN, Good Morning Britain
  Channel 4 | broadcaster | United Kingdom | Channel 4 News
  Channel 5 | broadcaster | United Kingdom | 5 News
  Sky News | broadcaster | United Kingdom | Sky Sports
  GB News | broadcaster | United Kingdom
  TalkTV | broadcaster | United Kingdom | TalkRadio
  LBC | broadcaster | United Kingdom
  STV | broadcaster | United Kingdom
  S4C | broadcaster | United Kingdom
  CNN | broadcaster | United States | Cable News Network, CNN.com, CNN International
  Fox News | broadcaster | United States | Fox News Channel, Fox News Digital, FOX News, Fox News Sunday, Hannity, Fox & Friends, Special Report
  Fox Business | broadcaster | United States | Fox Business Network
  MSNBC | broadcaster | United States | MS NOW, Morning Joe, Hardball
  NBC | broadcaster | United States | NBC News, Meet the Press, NBC Nightly News
  ABC News | broadcaster | United States | Good Morning America, Nightline
  CBS | broadcaster | United States | CBS News, 60 Minutes, Face the Nation
  PBS | broadcaster | United States | PBS NewsHour
  NPR | broadcaster | United States | National Public Radio
  CNBC | broadcaster | United States
  C-SPAN | broadcaster | United States
  Newsmax | broadcaster | United States
  One America News | broadcaster | United States | OAN, One America News Network, OANN
  NewsNation | broadcaster | United States
  Telemundo | broadcaster | United States | Noticias Telemundo
  Univision | broadcaster | United States | Noticias Univision
  ESPN | broadcaster | United States
  Bloomberg Television | broadcaster | United States | Bloomberg TV
  Voice of America | broadcaster | United States | VOA
  Radio Free Europe | broadcaster | United States | Radio Free Europe/Radio Liberty, RFE/RL, Radio Liberty
  Radio Free Asia | broadcaster | United States | RFA
  American Public Media | broadcaster | United States
  Minnesota Public Radio | broadcaster | United States | MPR News, MPR
  WNYC | broadcaster | United States
  KQED | broadcaster | United States
  NY1 | broadcaster | United States | Spectrum News
  Today show | broadcaster | United States | Today Show
  CBC | broadcaster | Canada | CBC News, Canadian Broadcasting Corporation
  CTV | broadcaster | Canada | CTV News
  Global News | broadcaster | Canada
  Radio-Canada | broadcaster | Canada
  TVA | broadcaster | Canada | TVA Nouvelles
  ABC Australia | broadcaster | Australia | Australian Broadcasting Corporation, ABC Radio National, Four Corners
  SBS | broadcaster | Australia | SBS News
  Nine News | broadcaster | Australia | 9News, Nine Network
  Seven News | broadcaster | Australia | 7NEWS, 7News
  Sky News Australia | broadcaster | Australia
  RNZ | broadcaster | New Zealand | Radio New Zealand
  TVNZ | broadcaster | New Zealand | 1News
  Newshub | broadcaster | New Zealand
  RTÉ | broadcaster | Ireland | RTE, RTÉ News, RTE News
  Newstalk | broadcaster | Ireland
  Virgin Media News | broadcaster | Ireland
  France 24 | broadcaster | France | France24
  TF1 | broadcaster | France
  France 2 | broadcaster | France | France Télévisions
  BFM TV | broadcaster | France | BFMTV, BFM
  Radio France Internationale | broadcaster | France | RFI
  Franceinfo | broadcaster | France | France Info, France Inter
  Europe 1 | broadcaster | France
  RTL | broadcaster | France
  CNews | broadcaster | France
  LCI | broadcaster | France
  Euronews | broadcaster | France
  Arte | broadcaster | France
  Deutsche Welle | broadcaster | Germany | DW
  ARD | broadcaster | Germany | Tagesschau
  ZDF | broadcaster | Germany
  n-tv | broadcaster | Germany | NTV Germany
  Deutschlandfunk | broadcaster | Germany
  Westdeutscher Rundfunk | broadcaster | Germany | WDR
  Norddeutscher Rundfunk | broadcaster | Germany | NDR
  Bayerischer Rundfunk | broadcaster | Germany
  ORF | broadcaster | Austria
  SRF | broadcaster | Switzerland
  RTS | broadcaster | Switzerland
  Swissinfo | broadcaster | Switzerland
  RAI | broadcaster | Italy | Rai
  Sky TG24 | broadcaster | Italy | SkyTG24
  La7 | broadcaster | Italy
  Vatican News | broadcaster | Vatican City | Vatican Radio
  RTVE | broadcaster | Spain | TVE, Televisión Española
  Cadena SER | broadcaster | Spain
  Antena 3 | broadcaster | Spain
  RTP | broadcaster | Portugal
  NOS | broadcaster | Netherlands
  RTL Nieuws | broadcaster | Netherlands
  VRT | broadcaster | Belgium
  RTBF | broadcaster | Belgium
  DR Danish Broadcasting | broadcaster | Denmark
  TV 2 | broadcaster | Denmark | TV2
  NRK | broadcaster | Norway
  SVT | broadcaster | Sweden
  Sveriges Radio | broadcaster | Sweden
  Yle | broadcaster | Finland | YLE
  RÚV | broadcaster | Iceland | RUV
  ERR | broadcaster | Estonia
  LRT | broadcaster | Lithuania
  LSM | broadcaster | Latvia
  TVP | broadcaster | Poland
  TVN24 | broadcaster | Poland | TVN
  Polsat | broadcaster | Poland | Polsat News
  Czech Television | broadcaster | Czech Republic
  RTV Slovenia | broadcaster | Slovenia
  N1 | broadcaster | Serbia
  B92 | broadcaster | Serbia
  RTS Serbia | broadcaster | Serbia
  ERT | broadcaster | Greece
  Skai | broadcaster | Greece | SKAI
  TRT | broadcaster | Turkey | TRT World, TRT Haber
  NTV | broadcaster | Turkey
  CNN Türk | broadcaster | Turkey | CNN Turk
  Halk TV | broadcaster | Turkey
  RT | broadcaster | Russia | Russia Today
  Rossiya 1 | broadcaster | Russia | Rossiya-1, Rossiya 24, Rossiya-24
  Channel One Russia | broadcaster | Russia | Channel One
  Sputnik | broadcaster | Russia
  Dozhd | broadcaster | Russia | TV Rain
  Ekho Moskvy | broadcaster | Russia | Echo of Moscow
  Suspilne | broadcaster | Ukraine
  Hromadske | broadcaster | Ukraine
  Belsat | broadcaster | Poland
  CCTV | broadcaster | China | China Central Television
  CGTN | broadcaster | China
  Phoenix TV | broadcaster | China | Phoenix Television
  RTHK | broadcaster | China
  TVB | broadcaster | China
  NHK | broadcaster | Japan | NHK World
  TBS Television | broadcaster | Japan
  Fuji TV | broadcaster | Japan | Fuji Television
  TV Asahi | broadcaster | Japan
  KBS | broadcaster | South Korea
  MBC Korea | broadcaster | South Korea
  SBS Korea | broadcaster | South Korea
  JTBC | broadcaster | South Korea
  YTN | broadcaster | South Korea
  NDTV | broadcaster | India
  Republic TV | broadcaster | India
  Times Now | broadcaster | India
  India Today TV | broadcaster | India | Aaj Tak
  CNN-News18 | broadcaster | India | News18, CNN News18
  All India Radio | broadcaster | India | Doordarshan
  Zee News | broadcaster | India
  Geo News | broadcaster | Pakistan | Geo TV
  ARY News | broadcaster | Pakistan | ARY
  Samaa TV | broadcaster | Pakistan | Samaa
  TOLOnews | broadcaster | Afghanistan | Tolo News, TOLO News
  Channel NewsAsia | broadcaster | Singapore | CNA Singapore
  Mediacorp | broadcaster | Singapore
  ABS-CBN | broadcaster | Philippines
  GMA News | broadcaster | Philippines | GMA
  Thai PBS | broadcaster | Thailand
  Metro TV | broadcaster | Indonesia
  VTV | broadcaster | Vietnam
  DVB | broadcaster | Myanmar | Democratic Voice of Burma
  Al Jazeera | broadcaster | Qatar | Aljazeera, Al-Jazeera, Al Jazeera English
  Al Arabiya | broadcaster | Saudi Arabia | Al-Arabiya
  Al Hadath | broadcaster | Saudi Arabia | Al-Hadath
  Al Mayadeen | broadcaster | Lebanon | Al-Mayadeen
  Al-Manar | broadcaster | Lebanon | Al Manar
  LBCI | broadcaster | Lebanon
  MTV Lebanon | broadcaster | Lebanon
  Sky News Arabia | broadcaster | United Arab Emirates
  MBC | broadcaster | Saudi Arabia
  Al-Masirah | broadcaster | Yemen | Al Masirah
  Al-Aqsa TV | broadcaster | Palestine | Al Aqsa TV
  Press TV | broadcaster | Iran
  IRIB | broadcaster | Iran
  Iran International | broadcaster | United Kingdom
  Channel 12 | broadcaster | Israel | Channel 12 News
  Channel 13 | broadcaster | Israel | Channel 13 News
  Channel 14 | broadcaster | Israel
  Kan News | broadcaster | Israel
  i24NEWS | broadcaster | Israel | i24 News, i24
  Army Radio | broadcaster | Israel
  Rudaw | broadcaster | Iraq
  Kurdistan 24 | broadcaster | Iraq
  Citizen TV | broadcaster | Kenya
  KTN | broadcaster | Kenya
  NTV Uganda | broadcaster | Uganda
  Channels TV | broadcaster | Nigeria | Channels Television
  Arise TV | broadcaster | Nigeria | Arise News
  Joy FM | broadcaster | Ghana | JoyNews
  SABC | broadcaster | South Africa | SABC News
  eNCA | broadcaster | South Africa
  Radio Dabanga | broadcaster | Sudan | Dabanga
  Radio Okapi | broadcaster | Democratic Republic of Congo
  EBC | broadcaster | Ethiopia
  Globo | broadcaster | Brazil | TV Globo, GloboNews, Rede Globo
  CNN Brasil | broadcaster | Brazil
  Telesur | broadcaster | Venezuela | teleSUR, TeleSUR
  Globovisión | broadcaster | Venezuela
  VTV Venezuela | broadcaster | Venezuela
  Caracol | broadcaster | Colombia | Noticias Caracol, Caracol Radio
  RCN | broadcaster | Colombia | RCN Radio
  Televisa | broadcaster | Mexico
  TV Azteca | broadcaster | Mexico
  Milenio | broadcaster | Mexico
  RPP | broadcaster | Peru
  Todo Noticias | broadcaster | Argentina
  TVN Chile | broadcaster | Chile
  Time magazine | magazine | United States
  Newsweek | magazine | United States
  New Yorker | magazine | United States
  The Atlantic | magazine | United States
  The Economist | magazine | United Kingdom
  The Spectator | magazine | United Kingdom
  New Statesman | magazine | United Kingdom
  Private Eye | magazine | United Kingdom
  Prospect magazine | magazine | United Kingdom
  New Scientist | magazine | United Kingdom
  Nature | magazine | United Kingdom
  Lancet | magazine | United Kingdom
  BMJ | magazine | United Kingdom | British Medical Journal
  Radio Times | magazine | United Kingdom
  Tatler | magazine | United Kingdom
  Der Spiegel | magazine | Germany | Spiegel
  Die Zeit | magazine | Germany | Zeit Online
  Stern magazine | magazine | Germany
  Profil | magazine | Austria
  L'Express | magazine | France | L’Express
  L'Obs | magazine | France | Le Nouvel Observateur, L’Obs
  Le Point | magazine | France
  Paris Match | magazine | France
  Charlie Hebdo | magazine | France
  Jeune Afrique | magazine | France
  L'Espresso | magazine | Italy | L’Espresso
  Famiglia Cristiana | magazine | Italy
  Elsevier Weekblad | magazine | Netherlands
  Respekt | magazine | Czech Republic
  HVG | magazine | Hungary
  Politika | magazine | Serbia
  The Nation | magazine | United States
  New Republic | magazine | United States
  National Review | magazine | United States
  Weekly Standard | magazine | United States
  Mother Jones | magazine | United States
  Rolling Stone | magazine | United States
  Vanity Fair | magazine | United States
  Vogue | magazine | United States
  GQ | magazine | United States
  Esquire | magazine | United States
  Harper's | magazine | United States | Harper's Magazine, Harper’s
  People magazine | magazine | United States
  Us Weekly | magazine | United States
  Entertainment Weekly | magazine | United States
  Variety | magazine | United States
  Hollywood Reporter | magazine | United States
  Billboard magazine | magazine | United States
  Sports Illustrated | magazine | United States
  National Geographic | magazine | United States
  Scientific American | magazine | United States
  Smithsonian Magazine | magazine | United States
  Popular Mechanics | magazine | United States
  Science magazine | magazine | United States
  JAMA | magazine | United States
  New England Journal of Medicine | magazine | United States | NEJM
  Foreign Policy | magazine | United States
  Foreign Affairs | magazine | United States
  Forbes | magazine | United States
  Fortune magazine | magazine | United States
  Businessweek | magazine | United States | Bloomberg Businessweek
  Harvard Business Review | magazine | United States
  Fast Company | magazine | United States
  Inc. magazine | magazine | United States
  Wired | magazine | United States | WIRED
  MIT Technology Review | magazine | United States
  Consumer Reports | magazine | United States
  Texas Monthly | magazine | United States
  New York Magazine | magazine | United States | New York magazine
  Washingtonian | magazine | United States
  Reason magazine | magazine | United States
  Commentary magazine | magazine | United States
  Jacobin | magazine | United States
  Ebony | magazine | United States
  Teen Vogue | magazine | United States
  National Enquirer | magazine | United States
  Maclean's | magazine | Canada | Maclean’s
  The Walrus | magazine | Canada
  Monocle | magazine | United Kingdom
  Caixin | magazine | China
  The Week | magazine | United Kingdom
  Outlook India | magazine | India
  India Today | magazine | India
  The Caravan | magazine | India
  Frontline India | magazine | India
  Tempo | magazine | Indonesia
  The Diplomat | magazine | United States
  Veja | magazine | Brazil
  Piauí | magazine | Brazil
  Semana | magazine | Colombia
  Proceso | magazine | Mexico
  Caretas | magazine | Peru
  Africa Report | magazine | France
  Drum magazine | magazine | South Africa
  Politico | online | United States | POLITICO, Politico Europe
  Axios | online | United States
  The Hill | online | United States
  Vox | online | United States
  Vice News | online | United States | VICE News
  BuzzFeed | online | United States | BuzzFeed News, Buzzfeed, Buzzfeed News
  HuffPost | online | United States | Huffington Post
  Daily Beast | online | United States
  Slate | online | United States
  Salon | online | United States
  The Intercept | online | United States
  ProPublica | online | United States
  Center for Public Integrity | online | United States
  Marshall Project | online | United States
  Semafor | online | United States
  Puck News | online | United States
  Punchbowl News | online | United States | Punchbowl
  NOTUS | online | United States
  The Free Press | online | United States
  The Dispatch | online | United States
  The Bulwark | online | United States
  Breitbart | online | United States | Breitbart News
  Daily Caller | online | United States
  Daily Wire | online | United States
  Drudge Report | online | United States
  Gateway Pundit | online | United States
  Infowars | online | United States | InfoWars
  Talking Points Memo | online | United States | TPM
  Daily Kos | online | United States
  RealClearPolitics | online | United States | Real Clear Politics
  FiveThirtyEight | online | United States
  Roll Call | online | United States
  National Journal | online | United States
  Government Executive | online | United States
  Defense News | online | United States
  Defense One | online | United States
  Military Times | online | United States | Army Times, Navy Times, Air Force Times
  Military.com | online | United States
  Breaking Defense | online | United States
  The War Zone | online | United States
  Just Security | online | United States
  Lawfare | online | United States
  SCOTUSblog | online | United States
  Law360 | online | United States
  Business Insider | online | United States
  Quartz magazine | online | United States
  MarketWatch | online | United States
  Yahoo News | online | United States | Yahoo Finance, Yahoo
  TheStreet | online | United States
  Motley Fool | online | United States
  Seeking Alpha | online | United States
  CoinDesk | online | United States
  TechCrunch | online | United States
  The Verge | online | United States
  Ars Technica | online | United States
  Engadget | online | United States
  Gizmodo | online | United States
  Mashable | online | United States
  CNET | online | United States
  ZDNet | online | United States
  404 Media | online | United States
  The Information | online | United States
  The Register | online | United Kingdom
  Techdirt | online | United States
  Kotaku | online | United States
  IGN | online | United States
  TMZ | online | United States
  E! News | online | United States
  Deadline Hollywood | online | United States | Deadline.com
  Page Six | online | United States
  Perez Hilton | online | United States
  Pitchfork | online | United States
  Vulture | online | United States
  Jezebel | online | United States
  The Root | online | United States
  19th | online | United States | 19th News
  The Cut | online | United States
  STAT | online | United States | STAT News, Stat News
  KFF Health News | online | United States | Kaiser Health News
  MedPage Today | online | United States
  Inside Higher Ed | online | United States
  Chronicle of Higher Education | online | United States
  Education Week | online | United States
  Chalkbeat | online | United States
  Grist | online | United States
  Inside Climate News | online | United States | InsideClimate News
  E&E News | online | United States
  Carbon Brief | online | United Kingdom
  Climate Home News | online | United Kingdom
  Bleacher Report | online | United States
  The Athletic | online | United States
  Deadspin | online | United States
  The Ringer | online | United States
  Snopes | online | United States
  PolitiFact | online | United States
  FactCheck.org | online | United States
  Full Fact | online | United Kingdom
  Bellingcat | online | Netherlands
  OCCRP | online | Netherlands | Organized Crime and Corruption Reporting Project
  ICIJ | online | United States | International Consortium of Investigative Journalists
  Forbidden Stories | online | France
  Bureau of Investigative Journalism | online | United Kingdom
  openDemocracy | online | United Kingdom
  Declassified UK | online | United Kingdom
  Byline Times | online | United Kingdom
  Novara Media | online | United Kingdom
  UnHerd | online | United Kingdom
  Tortoise | online | United Kingdom | Tortoise Media
  ConservativeHome | online | United Kingdom
  Guido Fawkes | online | United Kingdom
  The Conversation | online | Australia
  Crikey | online | Australia
  The New Daily | online | Australia
  news.com.au | online | Australia
  Stuff.co.nz | online | New Zealand
  The Spinoff | online | New Zealand
  Newsroom.co.nz | online | New Zealand
  Rappler | online | Philippines
  Malaysiakini | online | Malaysia
  Mothership | online | Singapore
  Scroll | online | India | Scroll.in
  The Wire | online | India
  The Print | online | India | ThePrint
  The Quint | online | India
  Newslaundry | online | India
  Alt News | online | India
  Firstpost | online | India
  Netra News | online | Sweden
  Frontier Myanmar | online | Myanmar
  Myanmar Now | online | Myanmar
  Daily NK | online | South Korea
  NK News | online | South Korea
  Sixth Tone | online | China
  The Paper | online | China
  Initium | online | Singapore
  Asia Times | online | China
  Meduza | online | Latvia
  Mediazona | online | Russia
  Important Stories | online | Latvia | iStories
  Verstka | online | Russia
  Proekt | online | Russia
  Fontanka | online | Russia
  Gazeta.ru | online | Russia
  Lenta.ru | online | Russia | Lenta
  RBC | online | Russia | RBK
  Baza | online | Russia
  Zerkalo | online | Belarus
  Nexta | online | Poland | NEXTA
  Caucasian Knot | online | Russia
  OC Media | online | Georgia
  Civil.ge | online | Georgia
  Eurasianet | online | United States
  Balkan Insight | online | Bosnia and Herzegovina | BIRN
  Telex | online | Hungary
  444.hu | online | Hungary
  Onet | online | Poland
  Direkt36 | online | Hungary
  Denník N | online | Slovakia | Dennik N
  Aktuality.sk | online | Slovakia
  Hotnews | online | Romania | HotNews
  Correctiv | online | Germany
  Spiegel Online | online | Germany
  netzpolitik.org | online | Germany | Netzpolitik
  EUobserver | online | Belgium
  Euractiv | online | Belgium | EURACTIV
  Brussels Times | online | Belgium
  elDiario.es | online | Spain | eldiario.es
  El Español | online | Spain
  Observador | online | Portugal
  TheJournal.ie | online | Ireland | The Journal
  Middle East Eye | online | United Kingdom
  New Arab | online | United Kingdom
  Al-Monitor | online | United States | Al Monitor
  Mada Masr | online | Egypt
  Daraj | online | Lebanon
  +972 Magazine | online | Israel
  Ynet | online | Israel | ynet, Ynetnews
  Walla | online | Israel
  IranWire | online | United Kingdom
  Amwaj.media | online | United Kingdom
  Bianet | online | Turkey
  T24 | online | Turkey
  Duvar | online | Turkey | Gazete Duvar
  Ahval | online | United Kingdom
  HumAngle | online | Nigeria
  TheCable | online | Nigeria | Cable Nigeria
  Sahara Reporters | online | Nigeria
  AllAfrica | online | South Africa | allAfrica
  News24 | online | South Africa
  amaBhungane | online | South Africa
  GroundUp | online | South Africa
  ZimLive | online | Zimbabwe
  Animal Político | online | Mexico | Animal Politico
  Aristegui Noticias | online | Mexico
  El Faro | online | El Salvador
  Confidencial | online | Nicaragua
  Efecto Cocuyo | online | Venezuela
  Armando.info | online | Venezuela
  La Silla Vacía | online | Colombia
  Chequeado | online | Argentina
  Infobae | online | Argentina
  Agência Pública | online | Brazil | Agencia Publica
  G1 | online | Brazil
  UOL | online | Brazil
  14ymedio | online | Cuba
  SpaceNews | online | United States
  Space.com | online | United States
  Phys.org | online | United Kingdom
  Live Science | online | United States
  The Onion | online | United States
  Twitter | social | United States
  Facebook | social | United States
  Instagram | social | United States
  WhatsApp | social | United States
  Telegram | social | United Arab Emirates
  Truth Social | social | United States
  TikTok | social | China
  Douyin | social | China
  YouTube | social | United States
  Reddit | social | United States
  LinkedIn | social | United States
  Snapchat | social | United States
  Pinterest | social | United States
  Tumblr | social | United States
  Mastodon | social | Germany
  Bluesky | social | United States
  Parler | social | United States
  Gab | social | United States
  Gettr | social | United States
  Rumble | social | Canada
  Substack | social | United States
  Medium.com | social | United States
  Discord | social | United States
  Twitch | social | United States
  4chan | social | United States
  8chan | social | United States
  Clubhouse | social | United States
  Weibo | social | China | Sina Weibo
  WeChat | social | China
  Xiaohongshu | social | China | RedNote
  VKontakte | social | Russia | VK
  Odnoklassniki | social | Russia
  KakaoTalk | social | South Korea
  Viber | social | Luxembourg
  ShareChat | social | India
  Myspace | social | United States
  Vimeo | social | United States
  Quora | social | United States
  Nextdoor | social | United States
  GoFundMe | social | United States
`;

export const outlets: readonly Outlet[] = records(table).map(([name = '', kind = '', country = '', aliases]) => ({
  name,
  aliases: parts(aliases),
  kind: kind as Outlet['kind'],
  country,
}));
