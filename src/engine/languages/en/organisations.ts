// Bodies and companies: the words that their names end in, those that everybody knows, and groups of people. Compiled for Sourceline.
import { entries, words } from './lists';

/** Last words of organisations' names. */
export const organisationWords = words(`
  academy administration afc ag agency airline airlines airways alliance archdiocese army assembly associates
  association authorities authority bakery bancorp bank board brands breweries brewers brewery brigade brigades
  broadcasting brothers builders bureau buses bv cabinet campaign capital care cathedral caucus center centers centre
  centres cf chamber charity church clinic club co-operative coaches coalition collective college command commission
  committee committees communications community companies company confederation conference congregation congress
  consortium constabulary consulate contractors cooperative corp corporation corps council councils court courts
  department departments devices diocese directorate distillery division electric electronics embassy energy
  enterprises entertainment exchange faculty farms fc federation ferries financial firm fleet foods force forces forum
  foundation front fund funds gallery gmbh group groups guard guards guild health healthcare holding holdings homes
  hospital hospitals hotel house housing hub inc incorporated industries infirmary initiative inspectorate institute
  institutes institution institutions insurance international jury lab laboratories laboratory labs league legislature
  library limited lines llc llp logistics lp ltd magistrates media militia mills mines mining ministries ministry
  mission mosque motor motors movement municipality museum navy network networks news newspapers nursery nv
  observatory office offices ombudsman opera orchestra organisation organisations organization organizations panel
  parish parliament partners partnership party petroleum pharma pharmaceuticals philharmonic pictures plc police
  politburo polytechnic power press productions program programme project properties pte pty publishing pvt radio
  railway railways records recruitment regiment registry regulator reserve resources retail robotics sa sc school
  schools scouts secretariat securities semiconductor seminary senate service services shipping society software
  solutions squad steel stores studies studio studios subcommittee supermarket supermarkets survey synagogue syndicate
  system systems task-force taskforce team teams technologies technology telecom television temple theater theatre
  trades transit transport treasury tribunal trust trustees tv union unions unit united universities university
  utilities utility ventures watch watchdog works workshop zoo
`);

/** Written without "the"; abbreviations stand beside the full names, and a body's home ("Kremlin", "Downing Street") for the body. */
export const organisations: ReadonlySet<string> = new Set(
  entries(`
    NATO
    North Atlantic Treaty Organization
    North Atlantic Treaty Organisation
    United Nations
    UN
    U.N.
    European Union
    EU
    E.U.
    European Commission
    European Parliament
    European Council
    European Central Bank
    ECB
    European Court of Justice
    European Court of Human Rights
    Council of Europe
    Eurogroup
    Europol
    Frontex
    Interpol
    Eurostat
    World Health Organization
    World Health Organisation
    WHO
    International Monetary Fund
    IMF
    World Bank
    World Trade Organization
    WTO
    OPEC
    OPEC+
    OECD
    G7
    G-7
    G8
    G20
    G-20
    BRICS
    African Union
    Arab League
    League of Arab States
    ASEAN
    Mercosur
    Commonwealth of Nations
    Organization of American States
    OAS
    ECOWAS
    OSCE
    Organization for Security and Co-operation in Europe
    Organisation for Security and Co-operation in Europe
    Shanghai Cooperation Organisation
    Gulf Cooperation Council
    GCC
    Security Council
    UN Security Council
    U.N. Security Council
    General Assembly
    UN General Assembly
    U.N. General Assembly
    UNICEF
    Unicef
    UNESCO
    Unesco
    UNHCR
    UNRWA
    UNAIDS
    UNDP
    UNEP
    World Food Programme
    World Food Program
    WFP
    OCHA
    IAEA
    International Atomic Energy Agency
    IPCC
    International Criminal Court
    ICC
    International Court of Justice
    ICJ
    OPCW
    ILO
    International Labour Organization
    International Organization for Migration
    IOM
    International Energy Agency
    IEA
    Food and Agriculture Organization
    FAO
    World Meteorological Organization
    World Anti-Doping Agency
    WADA
    International Olympic Committee
    IOC
    Court of Arbitration for Sport
    FIFA
    Fifa
    UEFA
    Uefa
    World Economic Forum
    Asian Development Bank
    European Investment Bank
    Bank for International Settlements
    Financial Action Task Force
    European Medicines Agency
    European Space Agency
    ESA
    CERN
    White House
    Congress
    U.S. Congress
    Senate
    U.S. Senate
    House of Representatives
    Supreme Court
    U.S. Supreme Court
    US Supreme Court
    Pentagon
    State Department
    U.S. State Department
    Department of State
    Defense Department
    Department of Defense
    Justice Department
    Department of Justice
    DOJ
    Treasury Department
    Treasury
    Department of the Treasury
    Homeland Security
    Department of Homeland Security
    DHS
    Department of Education
    Education Department
    Energy Department
    Department of Energy
    Labor Department
    Commerce Department
    Interior Department
    Agriculture Department
    Department of Agriculture
    USDA
    Transportation Department
    Department of Transportation
    Veterans Affairs
    Department of Veterans Affairs
    Health and Human Services
    HHS
    FBI
    F.B.I.
    Federal Bureau of Investigation
    CIA
    C.I.A.
    Central Intelligence Agency
    NSA
    National Security Agency
    National Security Council
    ICE
    Immigration and Customs Enforcement
    Customs and Border Protection
    CBP
    Border Patrol
    Secret Service
    TSA
    Transportation Security Administration
    DEA
    Drug Enforcement Administration
    ATF
    FEMA
    Federal Emergency Management Agency
    EPA
    Environmental Protection Agency
    FDA
    Food and Drug Administration
    CDC
    Centers for Disease Control and Prevention
    NIH
    National Institutes of Health
    NASA
    Nasa
    NOAA
    National Weather Service
    National Hurricane Center
    USGS
    U.S. Geological Survey
    FAA
    Federal Aviation Administration
    NTSB
    National Transportation Safety Board
    NHTSA
    FCC
    Federal Communications Commission
    FTC
    Federal Trade Commission
    SEC
    Securities and Exchange Commission
    FDIC
    Federal Reserve
    Fed
    IRS
    Internal Revenue Service
    GAO
    Government Accountability Office
    Congressional Budget Office
    CBO
    Office of Management and Budget
    Census Bureau
    Bureau of Labor Statistics
    BLS
    OSHA
    NLRB
    National Labor Relations Board
    EEOC
    USAID
    Peace Corps
    Social Security Administration
    U.S. Postal Service
    Postal Service
    USPS
    U.S. Army
    U.S. Navy
    U.S. Air Force
    U.S. Marine Corps
    Marine Corps
    Coast Guard
    U.S. Coast Guard
    National Guard
    Space Force
    Central Command
    CENTCOM
    Joint Chiefs of Staff
    Library of Congress
    Smithsonian
    Smithsonian Institution
    National Park Service
    Amtrak
    Democratic Party
    Republican Party
    GOP
    G.O.P.
    Democratic National Committee
    DNC
    Republican National Committee
    RNC
    Tea Party
    Freedom Caucus
    House Freedom Caucus
    NYPD
    LAPD
    NAACP
    ACLU
    American Civil Liberties Union
    NRA
    National Rifle Association
    Planned Parenthood
    AFL-CIO
    Teamsters
    United Auto Workers
    UAW
    SEIU
    AARP
    American Medical Association
    American Red Cross
    Salvation Army
    Boy Scouts
    Brookings Institution
    Heritage Foundation
    Cato Institute
    American Enterprise Institute
    RAND Corporation
    Rand Corporation
    Pew Research Center
    Gallup
    Council on Foreign Relations
    Carnegie Endowment for International Peace
    Southern Poverty Law Center
    Sierra Club
    Ku Klux Klan
    Proud Boys
    Oath Keepers
    Black Lives Matter
    Downing Street
    Number 10
    No 10
    No. 10
    Parliament
    House of Commons
    Commons
    House of Lords
    Lords
    Cabinet Office
    Foreign Office
    Home Office
    Ministry of Defence
    MoD
    HM Treasury
    HMRC
    HM Revenue and Customs
    Department for Education
    DfE
    Department of Health
    Department of Health and Social Care
    DEFRA
    Defra
    Department for Work and Pensions
    DWP
    Ministry of Justice
    MoJ
    Crown Prosecution Service
    CPS
    Scotland Yard
    Metropolitan Police
    Met Police
    Police Scotland
    PSNI
    Garda
    Gardaí
    National Crime Agency
    NCA
    Serious Fraud Office
    MI5
    MI6
    GCHQ
    NHS
    N.H.S.
    National Health Service
    NHS England
    NHS Scotland
    UK Health Security Agency
    Public Health England
    Bank of England
    Ofsted
    Ofcom
    Ofgem
    Ofwat
    Ofqual
    Environment Agency
    Met Office
    Office for National Statistics
    ONS
    Office for Budget Responsibility
    OBR
    Institute for Fiscal Studies
    IFS
    Resolution Foundation
    Financial Conduct Authority
    FCA
    Competition and Markets Authority
    CMA
    Electoral Commission
    Advertising Standards Authority
    Information Commissioner's Office
    Information Commissioner’s Office
    Care Quality Commission
    CQC
    Health and Safety Executive
    Independent Office for Police Conduct
    IOPC
    National Audit Office
    Buckingham Palace
    Kensington Palace
    Royal Navy
    Royal Air Force
    RAF
    British Army
    Church of England
    Conservative Party
    Labour Party
    Labour
    Liberal Democrats
    Lib Dems
    Green Party
    Reform UK
    UKIP
    Ukip
    Brexit Party
    Scottish National Party
    SNP
    Plaid Cymru
    DUP
    Democratic Unionist Party
    Sinn Féin
    Sinn Fein
    SDLP
    Alliance Party
    Ulster Unionist Party
    An Bord Pleanála
    An Garda Síochána
    An Taisce
    Dáil Éireann
    Health Service Executive
    HSE
    Oireachtas
    Seanad
    Fianna Fáil
    Fianna Fail
    Fine Gael
    IRA
    Irish Republican Army
    Dáil
    Senedd
    Scottish Government
    Welsh Government
    Welsh Assembly
    Scottish Parliament
    TUC
    Trades Union Congress
    GMB
    RMT
    Aslef
    NASUWT
    National Education Union
    British Medical Association
    BMA
    Royal College of Nursing
    Royal College of Physicians
    CBI
    Confederation of British Industry
    National Trust
    RSPCA
    RSPB
    RNLI
    NSPCC
    Barnardo's
    Barnardo’s
    Citizens Advice
    Age UK
    Mencap
    Network Rail
    National Rail
    Transport for London
    TfL
    National Grid
    Royal Mail
    Post Office
    National Farmers' Union
    National Farmers’ Union
    NFU
    Chatham House
    Just Stop Oil
    Extinction Rebellion
    Kremlin
    Duma
    State Duma
    FSB
    KGB
    GRU
    SVR
    Rosneft
    Gazprom
    Rosatom
    Roscosmos
    Wagner Group
    United Russia
    Elysée
    Élysée
    Elysee
    National Assembly
    National Rally
    Rassemblement National
    La France Insoumise
    Bundestag
    Bundesrat
    Bundesbank
    Bundeswehr
    CDU
    Christian Democratic Union
    CSU
    SPD
    Social Democratic Party
    Alternative for Germany
    AfD
    Free Democratic Party
    FDP
    Knesset
    Likud
    Mossad
    Shin Bet
    IDF
    Israel Defense Forces
    Hamas
    Hezbollah
    Hizbullah
    Islamic Jihad
    Palestinian Islamic Jihad
    Palestinian Authority
    PLO
    Fatah
    Houthis
    Houthi
    Taliban
    Al Qaeda
    al-Qaeda
    Al-Qaeda
    al-Qaida
    Al-Qaida
    Islamic State
    ISIS
    ISIL
    Daesh
    Boko Haram
    al-Shabab
    al-Shabaab
    Al-Shabab
    Al-Shabaab
    Muslim Brotherhood
    PKK
    Kurdistan Workers' Party
    Kurdistan Workers’ Party
    YPG
    Syrian Democratic Forces
    SDF
    Free Syrian Army
    Revolutionary Guard
    Revolutionary Guards
    Islamic Revolutionary Guard Corps
    IRGC
    Quds Force
    Guardian Council
    Majlis
    AKP
    Justice and Development Party
    CHP
    HDP
    Lok Sabha
    Rajya Sabha
    BJP
    Bharatiya Janata Party
    Congress Party
    Aam Aadmi Party
    RSS
    Reserve Bank of India
    RBI
    ISRO
    Election Commission of India
    ISI
    Pakistan Tehreek-e-Insaf
    Pakistan Muslim League
    Pakistan Peoples Party
    Awami League
    Communist Party
    Chinese Communist Party
    Communist Party of China
    CCP
    Politburo
    People's Liberation Army
    People’s Liberation Army
    PLA
    National People's Congress
    National People’s Congress
    Kuomintang
    Democratic Progressive Party
    Liberal Democratic Party
    LDP
    Bank of Japan
    Blue House
    Workers' Party
    Workers’ Party
    Tatmadaw
    National League for Democracy
    Khmer Rouge
    Fidesz
    Civic Platform
    Syriza
    New Democracy
    Podemos
    Partido Popular
    People's Party
    People’s Party
    PSOE
    Ciudadanos
    Lega
    Forza Italia
    Five Star Movement
    Brothers of Italy
    Freedom Party
    Sweden Democrats
    Rada
    Verkhovna Rada
    SBU
    Security Service of Ukraine
    Naftogaz
    Energoatom
    Servant of the People
    African National Congress
    ANC
    Democratic Alliance
    Economic Freedom Fighters
    EFF
    Eskom
    ZANU-PF
    Zanu-PF
    Movement for Democratic Change
    Jubilee Party
    All Progressives Congress
    Rapid Support Forces
    RSF
    TPLF
    M23
    Lord's Resistance Army
    Lord’s Resistance Army
    FARC
    ELN
    PDVSA
    Pemex
    Petrobras
    Workers Party
    Morena
    Parti Québécois
    Bloc Québécois
    Liberal Party
    New Democratic Party
    NDP
    RCMP
    Royal Canadian Mounted Police
    Bank of Canada
    Statistics Canada
    Health Canada
    Australian Federal Police
    Reserve Bank of Australia
    Australian Labor Party
    National Party
    Green Party of Canada
    Vatican
    Catholic Church
    Roman Catholic Church
    Russian Orthodox Church
    Bank of Korea
    People's Bank of China
    People’s Bank of China
    Constitutional Court
    High Court
    Court of Appeal
    Old Bailey
    Crown Court
    Court of Appeals
    Amnesty International
    Human Rights Watch
    HRW
    Greenpeace
    Friends of the Earth
    WWF
    World Wildlife Fund
    Oxfam
    Save the Children
    Red Cross
    Red Crescent
    International Committee of the Red Cross
    ICRC
    Doctors Without Borders
    Médecins Sans Frontières
    Medecins Sans Frontieres
    MSF
    International Rescue Committee
    CARE International
    Christian Aid
    ActionAid
    Islamic Relief
    Mercy Corps
    World Vision
    Transparency International
    Reporters Without Borders
    Committee to Protect Journalists
    CPJ
    Freedom House
    International Crisis Group
    Crisis Group
    Gates Foundation
    Bill and Melinda Gates Foundation
    Ford Foundation
    Rockefeller Foundation
    Open Society Foundations
    Wellcome Trust
    Wikipedia
    Wikimedia Foundation
    WikiLeaks
    Wikileaks
    White Helmets
    Syrian Observatory for Human Rights
    Global Witness
    Electronic Frontier Foundation
    Rotary
    Lions Club
    YMCA
    PETA
    Peta
    Google
    Alphabet
    Apple
    Microsoft
    Amazon
    Amazon.com
    Meta
    Meta Platforms
    Netflix
    Tesla
    SpaceX
    OpenAI
    Anthropic
    Nvidia
    Intel
    AMD
    IBM
    Oracle
    Cisco
    Dell
    HP
    Hewlett-Packard
    Qualcomm
    Broadcom
    Adobe
    Salesforce
    SAP
    Uber
    Lyft
    Airbnb
    PayPal
    eBay
    Ebay
    Palantir
    Starlink
    Blue Origin
    Virgin Galactic
    Samsung
    Samsung Electronics
    Sony
    Nintendo
    Panasonic
    Toshiba
    Hitachi
    SoftBank
    LG
    Huawei
    ZTE
    Alibaba
    Tencent
    Baidu
    ByteDance
    Xiaomi
    TSMC
    Foxconn
    Ericsson
    Nokia
    Siemens
    Philips
    Bosch
    BASF
    Bayer
    Monsanto
    Boeing
    Airbus
    Lockheed Martin
    Northrop Grumman
    Raytheon
    General Dynamics
    BAE Systems
    Rolls-Royce
    Thales
    Rheinmetall
    Toyota
    Honda
    Nissan
    Mazda
    Subaru
    Mitsubishi
    Suzuki
    Hyundai
    Kia
    Ford
    Ford Motor
    General Motors
    GM
    Chrysler
    Fiat Chrysler
    Stellantis
    Volkswagen
    VW
    Audi
    BMW
    Mercedes
    Mercedes-Benz
    Daimler
    Porsche
    Renault
    Peugeot
    Fiat
    Ferrari
    Volvo
    Jaguar Land Rover
    BYD
    Tata
    Tata Steel
    Tata Motors
    Reliance Industries
    Adani Group
    Infosys
    Wipro
    Mahindra
    ExxonMobil
    Exxon Mobil
    Exxon
    Chevron
    ConocoPhillips
    BP
    Shell
    Royal Dutch Shell
    TotalEnergies
    Eni
    Equinor
    Saudi Aramco
    Aramco
    Lukoil
    Halliburton
    Schlumberger
    Enron
    Glencore
    Rio Tinto
    BHP
    Anglo American
    ArcelorMittal
    Alcoa
    Caterpillar
    Deere
    3M
    General Electric
    GE
    Honeywell
    DuPont
    Dow Chemical
    Johnson & Johnson
    Pfizer
    Moderna
    BioNTech
    AstraZeneca
    GlaxoSmithKline
    GSK
    Novartis
    Roche
    Sanofi
    Merck
    Eli Lilly
    Novo Nordisk
    Purdue Pharma
    CVS
    Walgreens
    UnitedHealth
    UnitedHealthcare
    Walmart
    Wal-Mart
    Costco
    Home Depot
    Kroger
    Best Buy
    Starbucks
    McDonald's
    McDonald’s
    Burger King
    KFC
    Chick-fil-A
    Coca-Cola
    PepsiCo
    Pepsi
    Nestlé
    Nestle
    Unilever
    Procter & Gamble
    Danone
    Heineken
    AB InBev
    Diageo
    Philip Morris
    Nike
    Adidas
    Puma
    H&M
    Zara
    Inditex
    Ikea
    IKEA
    Tesco
    Sainsbury's
    Sainsbury’s
    Asda
    Morrisons
    Waitrose
    Marks & Spencer
    M&S
    John Lewis
    Aldi
    Lidl
    Carrefour
    Greggs
    Primark
    LVMH
    L'Oréal
    L’Oréal
    Disney
    Walt Disney
    Warner Bros.
    Warner Bros
    Warner Bros. Discovery
    Paramount
    Universal Pictures
    Comcast
    AT&T
    Verizon
    T-Mobile
    Vodafone
    BT
    Virgin Media
    Telefónica
    Telefonica
    Deutsche Telekom
    News Corp
    News Corporation
    Gannett
    Condé Nast
    Goldman Sachs
    JPMorgan
    JPMorgan Chase
    JP Morgan
    J.P. Morgan
    Morgan Stanley
    Bank of America
    Citigroup
    Citi
    Citibank
    Wells Fargo
    BlackRock
    Blackstone
    Berkshire Hathaway
    Lehman Brothers
    Merrill Lynch
    Fannie Mae
    Freddie Mac
    American Express
    Mastercard
    Barclays
    HSBC
    Lloyds
    Lloyds Banking Group
    NatWest
    Royal Bank of Scotland
    RBS
    Santander
    Standard Chartered
    Deutsche Bank
    Commerzbank
    Credit Suisse
    UBS
    BNP Paribas
    Société Générale
    Societe Generale
    ING
    UniCredit
    BBVA
    Nomura
    ICBC
    Bank of China
    Sberbank
    Deloitte
    PwC
    PricewaterhouseCoopers
    KPMG
    Ernst & Young
    EY
    McKinsey
    Accenture
    Capita
    Serco
    G4S
    Moody's
    Moody’s
    Fitch
    Fitch Ratings
    Standard & Poor's
    Standard & Poor’s
    S&P
    S&P Global
    Nasdaq
    NASDAQ
    New York Stock Exchange
    NYSE
    London Stock Exchange
    Lloyd's of London
    Lloyd’s of London
    FTX
    Binance
    Coinbase
    American Airlines
    Delta Air Lines
    United Airlines
    Southwest Airlines
    JetBlue
    British Airways
    Ryanair
    easyJet
    EasyJet
    Lufthansa
    Air France
    KLM
    Air France-KLM
    Etihad
    Qatar Airways
    Turkish Airlines
    Aeroflot
    Air India
    IndiGo
    Malaysia Airlines
    Singapore Airlines
    Cathay Pacific
    Qantas
    Air Canada
    Maersk
    FedEx
    UPS
    DHL
    Eurostar
    Thames Water
    EDF
    E.ON
    RWE
    Enel
    Iberdrola
    Vattenfall
    Trump Organization
    Cambridge Analytica
    Ipsos
    YouGov
    Nielsen
    Evergrande
    Theranos
    WeWork
    Bridgestone
    Michelin
    Evri
    Deliveroo
    DoorDash
    Instacart
    Peloton
    GameStop
    Robinhood
    Harvard
    Harvard University
    Yale
    Yale University
    Princeton University
    Columbia University
    Stanford
    Stanford University
    MIT
    Massachusetts Institute of Technology
    Cornell
    Cornell University
    Dartmouth College
    Brown University
    University of Pennsylvania
    Duke University
    Johns Hopkins
    Johns Hopkins University
    Georgetown University
    New York University
    NYU
    UCLA
    UC Berkeley
    University of California
    University of Chicago
    Northwestern University
    University of Michigan
    Ohio State
    Penn State
    Michigan State
    Caltech
    Oxford University
    University of Oxford
    Cambridge University
    University of Cambridge
    Imperial College London
    University College London
    UCL
    King's College London
    King’s College London
    London School of Economics
    LSE
    University of Edinburgh
    Trinity College Dublin
    McGill University
    University of Toronto
    Sorbonne
    Sciences Po
    ETH Zurich
    Peking University
    Tsinghua University
    University of Tokyo
    Australian National University
    Mayo Clinic
    Manchester United
    Man United
    Man Utd
    Manchester City
    Man City
    Liverpool FC
    Arsenal
    Chelsea FC
    Tottenham
    Tottenham Hotspur
    Everton
    Aston Villa
    West Ham
    West Ham United
    Newcastle United
    Leicester City
    Leeds United
    Crystal Palace
    Nottingham Forest
    Wolverhampton Wanderers
    Brighton & Hove Albion
    Sheffield United
    Sheffield Wednesday
    Norwich City
    Celtic
    Hibernian
    Real Madrid
    FC Barcelona
    Atlético Madrid
    Atletico Madrid
    Bayern Munich
    Borussia Dortmund
    Paris Saint-Germain
    PSG
    Juventus
    AC Milan
    Inter Milan
    AS Roma
    Ajax
    Benfica
    Boca Juniors
    River Plate
    Premier League
    English Football League
    Football Association
    FA
    Scottish FA
    La Liga
    Serie A
    Bundesliga
    Ligue 1
    Champions League
    Europa League
    NFL
    National Football League
    NBA
    National Basketball Association
    WNBA
    MLB
    Major League Baseball
    NHL
    National Hockey League
    MLS
    Major League Soccer
    NCAA
    PGA Tour
    LIV Golf
    ATP
    WTA
    Formula One
    Formula 1
    FIA
    NASCAR
    Nascar
    IAAF
    World Athletics
    World Rugby
    BCCI
    Yankees
    New York Yankees
    Red Sox
    Boston Red Sox
    Mets
    Dodgers
    Los Angeles Dodgers
    Chicago Cubs
    Astros
    Phillies
    Lakers
    Los Angeles Lakers
    Celtics
    Boston Celtics
    Golden State Warriors
    Chicago Bulls
    Knicks
    Miami Heat
    Dallas Cowboys
    New England Patriots
    Green Bay Packers
    Packers
    Pittsburgh Steelers
    Steelers
    Kansas City Chiefs
    San Francisco 49ers
    49ers
    Philadelphia Eagles
    Seattle Seahawks
    Seahawks
    Denver Broncos
    Broncos
    Oakland Raiders
    New York Giants
    New York Jets
    Maple Leafs
    Toronto Maple Leafs
    Canadiens
    All Blacks
    Wallabies
    Springboks
  `),
);

/** Members of parties, faiths and movements, and peoples without a country of the same name. */
export const groups = words(`
  Democrats Democrat Republicans Republican Tories Tory Conservatives Conservative Labourites Liberals Greens
  Socialists Socialist Communists Communist Marxists Marxist Nationalists Unionists Loyalists Islamists Islamist
  Zionists Zionist Nazis Nazi neo-Nazis Neo-Nazis Fascists Fascist Maoists Maoist Trotskyists Peronists Chavistas
  Brexiteers Remainers Bolsonaristas Baathists Baathist Trumpists Muslims Muslim Christians Christian Catholics
  Catholic Protestants Protestant Anglicans Anglican Methodists Methodist Baptists Baptist Lutherans Lutheran
  Presbyterians Presbyterian Evangelicals Evangelical Mormons Mormon Quakers Quaker Copts Coptic Maronites Maronite
  Jews Jewish Hindus Hindu Buddhists Buddhist Sikhs Sikh Jains Jain Taoists Sunnis Sunni Shiites Shiite Shi'ites
  Shi’ites Shi'ite Shi’ite Shias Shia Alawites Alawite Druze Yazidis Yazidi Ismailis Ahmadis Ahmadi Bahais Baha'is
  Baha’is Zoroastrians Sufis Sufi Salafists Salafist Wahhabis Wahhabi Scientologists Amish Kurds Kurdish Arabs Arab
  Persians Hazaras Hazara Baluchis Berbers Berber Amazigh Tuaregs Tuareg Bedouins Bedouin Roma Romani Uyghurs Uyghur
  Uighurs Uighur Rohingya Kachin Hui Circassians Cossacks Cossack Hutus Hutu Tutsis Tutsi Hausa Fulani Yoruba Igbo
  Zulus Zulu Xhosa Afrikaners Afrikaner Kikuyu Luo Kalenjin Maasai Masai Dinka Nuer Oromos Amharas Hispanics Hispanic
  Latinos Latino Latinas Latina Latinx Caucasians African-Americans African-American Asian-Americans Asian-American
  Aborigines Aboriginal Māori Maori Inuit Métis Metis Navajo Cherokee Sioux Lakota Apache Cree Mohawk Mapuche Quechua
  Aymara Maya Mayans Slavs Slav Slavic Westerners Easterners Northerners Millennials Cockneys
`);
