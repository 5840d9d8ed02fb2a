// Cities and towns that the news names, capitals apart: name, other names | kind | country | its people.
// Sorted by country; compiled for Sourceline.
export const cities = `
  New York, New York City, NYC | city | United States | New Yorker, New Yorkers
  Los Angeles, L.A., LA | city | United States | Angeleno, Angelenos
  Chicago | city | United States | Chicagoan, Chicagoans
  Houston | city | United States | Houstonian, Houstonians
  Phoenix | city | United States
  Philadelphia, Philly | city | United States | Philadelphian, Philadelphians
  San Antonio | city | United States
  San Diego | city | United States | San Diegan, San Diegans
  Dallas | city | United States
  San Jose | city | United States
  Austin | city | United States
  Jacksonville | city | United States
  Fort Worth | city | United States
  Columbus | city | United States
  Charlotte | city | United States
  San Francisco | city | United States | San Franciscan, San Franciscans
  Indianapolis | city | United States
  Seattle | city | United States | Seattleite, Seattleites
  Denver | city | United States
  Boston | city | United States | Bostonian, Bostonians
  El Paso | city | United States
  Nashville | city | United States
  Detroit | city | United States | Detroiter, Detroiters
  Oklahoma City | city | United States
  Portland | city | United States
  Las Vegas | city | United States
  Memphis | city | United States
  Louisville | city | United States
  Baltimore | city | United States
  Milwaukee | city | United States
  Albuquerque | city | United States
  Tucson | city | United States
  Fresno | city | United States
  Sacramento | city | United States
  Kansas City | city | United States
  Atlanta | city | United States | Atlantan, Atlantans
  Omaha | city | United States
  Colorado Springs | city | United States
  Raleigh | city | United States
  Miami | city | United States | Miamian, Miamians
  Long Beach | city | United States
  Virginia Beach | city | United States
  Oakland | city | United States
  Minneapolis | city | United States
  Tulsa | city | United States
  Tampa | city | United States
  Arlington | city | United States
  New Orleans | city | United States | New Orleanian, New Orleanians
  Wichita | city | United States
  Cleveland | city | United States
  Bakersfield | city | United States
  Honolulu | city | United States
  Anaheim | city | United States
  Corpus Christi | city | United States
  Lexington | city | United States
  St. Louis, St Louis | city | United States
  Pittsburgh | city | United States
  Cincinnati | city | United States
  Anchorage | city | United States
  St. Paul, St Paul | city | United States
  Newark | city | United States
  Toledo | city | United States
  Orlando | city | United States
  Buffalo | city | United States
  St. Petersburg | city | United States
  Richmond | city | United States
  Baton Rouge | city | United States
  Des Moines | city | United States
  Spokane | city | United States
  Salt Lake City | city | United States
  Tallahassee | city | United States
  Birmingham | city | United States
  Little Rock | city | United States
  Providence | city | United States
  Hartford | city | United States
  Albany | city | United States
  Rochester | city | United States
  Syracuse | city | United States
  Trenton | city | United States
  Annapolis | city | United States
  Charleston | city | United States
  Savannah | city | United States
  Ferguson | city | United States
  Flint | city | United States
  Boise | city | United States
  Santa Fe | city | United States
  Cheyenne | city | United States
  Juneau | city | United States
  Topeka | city | United States
  Jefferson City | city | United States
  Springfield | city | United States
  Lansing | city | United States
  Harrisburg | city | United States
  Carson City | city | United States
  Cambridge | city | United States
  New Haven | city | United States
  Princeton | city | United States
  Berkeley | city | United States
  Palo Alto | city | United States
  Santa Monica | city | United States
  San Bernardino | city | United States
  Chattanooga | city | United States
  Knoxville | city | United States
  Tacoma | city | United States
  Fort Lauderdale | city | United States
  Palm Beach, West Palm Beach | city | United States
  Laredo | city | United States
  Galveston | city | United States
  Lubbock | city | United States
  Amarillo | city | United States
  Duluth | city | United States
  Fargo | city | United States
  Sioux Falls | city | United States
  Dayton | city | United States
  Akron | city | United States
  Youngstown | city | United States
  Grand Rapids | city | United States
  Ann Arbor | city | United States
  Scranton | city | United States
  Atlantic City | city | United States
  Charlottesville | city | United States
  Parkland | city | United States
  Newtown | city | United States
  Columbine | city | United States
  Waco | city | United States
  Gettysburg | city | United States
  Manchester | city | United Kingdom | Mancunian, Mancunians
  Birmingham | city | United Kingdom | Brummie, Brummies
  Leeds | city | United Kingdom
  Liverpool | city | United Kingdom | Liverpudlian, Liverpudlians
  Glasgow | city | United Kingdom | Glaswegian, Glaswegians
  Edinburgh | city | United Kingdom
  Belfast | city | United Kingdom
  Cardiff | city | United Kingdom
  Bristol | city | United Kingdom | Bristolian, Bristolians
  Sheffield | city | United Kingdom
  Newcastle, Newcastle upon Tyne | city | United Kingdom | Geordie, Geordies
  Nottingham | city | United Kingdom
  Leicester | city | United Kingdom
  Coventry | city | United Kingdom
  Bradford | city | United Kingdom
  Hull | city | United Kingdom
  Stoke-on-Trent | city | United Kingdom
  Wolverhampton | city | United Kingdom
  Plymouth | city | United Kingdom
  Southampton | city | United Kingdom
  Portsmouth | city | United Kingdom
  Brighton | city | United Kingdom
  Oxford | city | United Kingdom
  Cambridge | city | United Kingdom
  York | city | United Kingdom
  Norwich | city | United Kingdom
  Derby | city | United Kingdom
  Swansea | city | United Kingdom
  Aberdeen | city | United Kingdom | Aberdonian, Aberdonians
  Dundee | city | United Kingdom
  Inverness | city | United Kingdom
  Derry, Londonderry | city | United Kingdom
  Exeter | city | United Kingdom
  Bath | city | United Kingdom
  Gloucester | city | United Kingdom
  Ipswich | city | United Kingdom
  Peterborough | city | United Kingdom
  Luton | city | United Kingdom
  Milton Keynes | city | United Kingdom
  Middlesbrough | city | United Kingdom
  Sunderland | city | United Kingdom
  Blackpool | city | United Kingdom
  Bolton | city | United Kingdom
  Salford | city | United Kingdom
  Oldham | city | United Kingdom
  Rochdale | city | United Kingdom
  Huddersfield | city | United Kingdom
  Doncaster | city | United Kingdom
  Canterbury | city | United Kingdom
  Dover | city | United Kingdom
  Salisbury | city | United Kingdom
  Bournemouth | city | United Kingdom
  Durham | city | United Kingdom
  Worcester | city | United Kingdom
  Hereford | city | United Kingdom
  Wrexham | city | United Kingdom
  Newport | city | United Kingdom
  Grimsby | city | United Kingdom
  Southend | city | United Kingdom
  Slough | city | United Kingdom
  Swindon | city | United Kingdom
  Northampton | city | United Kingdom
  Winchester | city | United Kingdom
  Hartlepool | city | United Kingdom
  Stockport | city | United Kingdom
  Wigan | city | United Kingdom
  Blackburn | city | United Kingdom
  Burnley | city | United Kingdom
  Barnsley | city | United Kingdom
  Rotherham | city | United Kingdom
  Cork | city | Ireland
  Galway | city | Ireland
  Limerick | city | Ireland
  Waterford | city | Ireland
  Kilkenny | city | Ireland
  Toronto | city | Canada | Torontonian, Torontonians
  Montreal, Montréal | city | Canada | Montrealer, Montrealers
  Vancouver | city | Canada
  Calgary | city | Canada
  Edmonton | city | Canada
  Winnipeg | city | Canada
  Quebec City | city | Canada
  Halifax | city | Canada
  Saskatoon | city | Canada
  Whitehorse | city | Canada
  Yellowknife | city | Canada
  Fort McMurray | city | Canada
  Banff | city | Canada
  St. John's | city | Canada
  Fredericton | city | Canada
  Windsor | city | Canada
  Sydney | city | Australia | Sydneysider, Sydneysiders
  Melbourne | city | Australia | Melburnian, Melburnians
  Brisbane | city | Australia
  Perth | city | Australia
  Adelaide | city | Australia
  Hobart | city | Australia
  Darwin | city | Australia
  Cairns | city | Australia
  Alice Springs | city | Australia
  Gold Coast | city | Australia
  Newcastle | city | Australia
  Geelong | city | Australia
  Townsville | city | Australia
  Wollongong | city | Australia
  Auckland | city | New Zealand | Aucklander, Aucklanders
  Christchurch | city | New Zealand
  Dunedin | city | New Zealand
  Rotorua | city | New Zealand
  Queenstown | city | New Zealand
  Mumbai, Bombay | city | India
  Bangalore, Bengaluru | city | India
  Hyderabad | city | India
  Ahmedabad | city | India
  Chennai, Madras | city | India
  Kolkata, Calcutta | city | India
  Pune | city | India
  Jaipur | city | India
  Lucknow | city | India
  Kanpur | city | India
  Nagpur | city | India
  Patna | city | India
  Bhopal | city | India
  Srinagar | city | India
  Jammu | city | India
  Amritsar | city | India
  Chandigarh | city | India
  Varanasi | city | India
  Guwahati | city | India
  Kochi | city | India
  Surat | city | India
  Indore | city | India
  Coimbatore | city | India
  Thiruvananthapuram | city | India
  Imphal | city | India
  Noida | city | India
  Gurgaon, Gurugram | city | India
  Ayodhya | city | India
  Agra | city | India
  Karachi | city | Pakistan
  Lahore | city | Pakistan
  Peshawar | city | Pakistan
  Quetta | city | Pakistan
  Rawalpindi | city | Pakistan
  Faisalabad | city | Pakistan
  Multan | city | Pakistan
  Abbottabad | city | Pakistan
  Hyderabad | city | Pakistan
  Chittagong, Chattogram | city | Bangladesh
  Cox's Bazar | city | Bangladesh
  Sylhet | city | Bangladesh
  Kandy | city | Sri Lanka
  Jaffna | city | Sri Lanka
  Galle | city | Sri Lanka
  Pokhara | city | Nepal
  Kandahar | city | Afghanistan
  Herat | city | Afghanistan
  Jalalabad | city | Afghanistan
  Mazar-i-Sharif | city | Afghanistan
  Kunduz | city | Afghanistan
  Shanghai | city | China
  Guangzhou | city | China
  Shenzhen | city | China
  Wuhan | city | China
  Tianjin | city | China
  Chongqing | city | China
  Chengdu | city | China
  Nanjing | city | China
  Hangzhou | city | China
  Xi'an | city | China
  Urumqi | city | China
  Lhasa | city | China
  Harbin | city | China
  Dalian | city | China
  Qingdao | city | China
  Xiamen | city | China
  Kunming | city | China
  Zhengzhou | city | China
  Suzhou | city | China
  Kashgar | city | China
  Shenyang | city | China
  Changsha | city | China
  Kaohsiung | city | Taiwan
  Taichung | city | Taiwan
  Hualien | city | Taiwan
  Osaka | city | Japan
  Kyoto | city | Japan
  Yokohama | city | Japan
  Nagoya | city | Japan
  Sapporo | city | Japan
  Kobe | city | Japan
  Hiroshima | city | Japan
  Nagasaki | city | Japan
  Sendai | city | Japan
  Fukuoka | city | Japan
  Busan | city | South Korea
  Incheon | city | South Korea
  Daegu | city | South Korea
  Gwangju | city | South Korea
  Itaewon | city | South Korea
  Panmunjom | city | South Korea
  Pyeongchang | city | South Korea
  Ho Chi Minh City, Saigon | city | Vietnam
  Da Nang | city | Vietnam
  Haiphong | city | Vietnam
  Hue | city | Vietnam
  Chiang Mai | city | Thailand
  Phuket | city | Thailand
  Pattaya | city | Thailand
  Yangon, Rangoon | city | Myanmar
  Mandalay | city | Myanmar
  Siem Reap | city | Cambodia
  Sihanoukville | city | Cambodia
  Penang | city | Malaysia
  Johor Bahru | city | Malaysia
  Putrajaya | city | Malaysia
  Kota Kinabalu | city | Malaysia
  Kuching | city | Malaysia
  Surabaya | city | Indonesia
  Bandung | city | Indonesia
  Medan | city | Indonesia
  Yogyakarta | city | Indonesia
  Palu | city | Indonesia
  Denpasar | city | Indonesia
  Banda Aceh | city | Indonesia
  Makassar | city | Indonesia
  Cebu | city | Philippines
  Davao | city | Philippines
  Quezon City | city | Philippines
  Marawi | city | Philippines
  Tacloban | city | Philippines
  Zamboanga | city | Philippines
  Almaty | city | Kazakhstan
  Samarkand | city | Uzbekistan
  Bukhara | city | Uzbekistan
  St. Petersburg, St Petersburg, Saint Petersburg | city | Russia
  Novosibirsk | city | Russia
  Yekaterinburg | city | Russia
  Kazan | city | Russia
  Sochi | city | Russia
  Vladivostok | city | Russia
  Rostov-on-Don | city | Russia
  Murmansk | city | Russia
  Grozny | city | Russia
  Krasnodar | city | Russia
  Samara | city | Russia
  Volgograd | city | Russia
  Omsk | city | Russia
  Irkutsk | city | Russia
  Tomsk | city | Russia
  Tula | city | Russia
  Voronezh | city | Russia
  Makhachkala | city | Russia
  Kharkiv, Kharkov | city | Ukraine
  Odesa, Odessa | city | Ukraine
  Dnipro | city | Ukraine
  Lviv | city | Ukraine
  Mariupol | city | Ukraine
  Mykolaiv | city | Ukraine
  Bakhmut | city | Ukraine
  Bucha | city | Ukraine
  Irpin | city | Ukraine
  Kramatorsk | city | Ukraine
  Sloviansk | city | Ukraine
  Sevastopol | city | Ukraine
  Simferopol | city | Ukraine
  Chernihiv | city | Ukraine
  Sumy | city | Ukraine
  Poltava | city | Ukraine
  Vinnytsia | city | Ukraine
  Kryvyi Rih | city | Ukraine
  Melitopol | city | Ukraine
  Avdiivka | city | Ukraine
  Pokrovsk | city | Ukraine
  Sievierodonetsk | city | Ukraine
  Izium | city | Ukraine
  Uzhhorod | city | Ukraine
  Zhytomyr | city | Ukraine
  Gomel | city | Belarus
  Brest | city | Belarus
  Krakow, Kraków | city | Poland
  Gdansk, Gdańsk | city | Poland
  Lodz, Łódź | city | Poland
  Wroclaw, Wrocław | city | Poland
  Poznan, Poznań | city | Poland
  Lublin | city | Poland
  Rzeszow, Rzeszów | city | Poland
  Katowice | city | Poland
  Szczecin | city | Poland
  Hamburg | city | Germany
  Munich | city | Germany
  Cologne | city | Germany
  Frankfurt | city | Germany
  Stuttgart | city | Germany
  Düsseldorf, Dusseldorf | city | Germany
  Dortmund | city | Germany
  Leipzig | city | Germany
  Dresden | city | Germany
  Bremen | city | Germany
  Hanover | city | Germany
  Nuremberg | city | Germany
  Bonn | city | Germany
  Essen | city | Germany
  Potsdam | city | Germany
  Chemnitz | city | Germany
  Magdeburg | city | Germany
  Ramstein | city | Germany
  Heidelberg | city | Germany
  Wolfsburg | city | Germany
  Karlsruhe | city | Germany
  Rostock | city | Germany
  Kiel | city | Germany
  Marseille, Marseilles | city | France
  Lyon, Lyons | city | France
  Toulouse | city | France
  Nice | city | France
  Nantes | city | France
  Strasbourg | city | France
  Bordeaux | city | France
  Lille | city | France
  Cannes | city | France
  Calais | city | France
  Rennes | city | France
  Grenoble | city | France
  Montpellier | city | France
  Versailles | city | France
  Dijon | city | France
  Le Havre | city | France
  Rouen | city | France
  Avignon | city | France
  Reims | city | France
  Dunkirk | city | France
  Barcelona | city | Spain
  Valencia | city | Spain
  Seville | city | Spain
  Bilbao | city | Spain
  Malaga, Málaga | city | Spain
  Zaragoza | city | Spain
  Granada | city | Spain
  Palma | city | Spain
  Murcia | city | Spain
  Ceuta | city | Spain
  Melilla | city | Spain
  San Sebastián, San Sebastian | city | Spain
  Alicante | city | Spain
  Pamplona | city | Spain
  Marbella | city | Spain
  Porto | city | Portugal
  Fatima, Fátima | city | Portugal
  Faro | city | Portugal
  Coimbra | city | Portugal
  Milan | city | Italy
  Naples | city | Italy
  Turin | city | Italy
  Palermo | city | Italy
  Genoa | city | Italy
  Bologna | city | Italy
  Florence | city | Italy
  Venice | city | Italy | Venetian, Venetians
  Bari | city | Italy
  Catania | city | Italy
  Verona | city | Italy
  Trieste | city | Italy
  Pisa | city | Italy
  Bergamo | city | Italy
  Padua | city | Italy
  Modena | city | Italy
  L'Aquila | city | Italy
  Amatrice | city | Italy
  The Hague, Hague | city | Netherlands
  Rotterdam | city | Netherlands
  Utrecht | city | Netherlands
  Eindhoven | city | Netherlands
  Maastricht | city | Netherlands
  Groningen | city | Netherlands
  Antwerp | city | Belgium
  Ghent | city | Belgium
  Bruges | city | Belgium
  Liège, Liege | city | Belgium
  Charleroi | city | Belgium
  Molenbeek | city | Belgium
  Zeebrugge | city | Belgium
  Geneva | city | Switzerland
  Zurich, Zürich | city | Switzerland
  Basel | city | Switzerland
  Lausanne | city | Switzerland
  Lugano | city | Switzerland
  Lucerne | city | Switzerland
  St. Moritz | city | Switzerland
  Salzburg | city | Austria
  Graz | city | Austria
  Linz | city | Austria
  Innsbruck | city | Austria
  Gothenburg | city | Sweden
  Malmö, Malmo | city | Sweden
  Uppsala | city | Sweden
  Kiruna | city | Sweden
  Bergen | city | Norway
  Trondheim | city | Norway
  Stavanger | city | Norway
  Tromsø, Tromso | city | Norway
  Aarhus | city | Denmark
  Odense | city | Denmark
  Aalborg | city | Denmark
  Tampere | city | Finland
  Turku | city | Finland
  Espoo | city | Finland
  Oulu | city | Finland
  Nuuk | city | Greenland
  Tartu | city | Estonia
  Narva | city | Estonia
  Daugavpils | city | Latvia
  Jurmala | city | Latvia
  Kaunas | city | Lithuania
  Klaipeda | city | Lithuania
  Brno | city | Czech Republic
  Ostrava | city | Czech Republic
  Karlovy Vary | city | Czech Republic
  Kosice, Košice | city | Slovakia
  Debrecen | city | Hungary
  Szeged | city | Hungary
  Cluj, Cluj-Napoca | city | Romania
  Timisoara, Timișoara | city | Romania
  Iasi | city | Romania
  Constanta, Constanța | city | Romania
  Plovdiv | city | Bulgaria
  Varna | city | Bulgaria
  Burgas | city | Bulgaria
  Novi Sad | city | Serbia
  Nis | city | Serbia
  Dubrovnik | city | Croatia
  Srebrenica | city | Bosnia and Herzegovina
  Banja Luka | city | Bosnia and Herzegovina
  Mostar | city | Bosnia and Herzegovina
  Tuzla | city | Bosnia and Herzegovina
  Mitrovica | city | Kosovo
  Thessaloniki | city | Greece
  Piraeus | city | Greece
  Patras | city | Greece
  Heraklion | city | Greece
  Istanbul, Constantinople | city | Turkey
  Izmir | city | Turkey
  Antalya | city | Turkey
  Diyarbakir | city | Turkey
  Gaziantep | city | Turkey
  Adana | city | Turkey
  Bursa | city | Turkey
  Antakya | city | Turkey
  Incirlik | city | Turkey
  Kahramanmaras | city | Turkey
  Bodrum | city | Turkey
  Limassol | city | Cyprus
  Larnaca | city | Cyprus
  Famagusta | city | Cyprus
  Tel Aviv | city | Israel
  Haifa | city | Israel
  Beersheba | city | Israel
  Ashkelon | city | Israel
  Sderot | city | Israel
  Ashdod | city | Israel
  Nazareth | city | Israel
  Eilat | city | Israel
  Dimona | city | Israel
  Gaza City | city | Palestine
  Rafah | city | Palestine
  Khan Younis, Khan Yunis | city | Palestine
  Jenin | city | Palestine
  Nablus | city | Palestine
  Hebron | city | Palestine
  Bethlehem | city | Palestine
  Jabaliya, Jabalia | city | Palestine
  Tulkarem | city | Palestine
  Jericho | city | Palestine
  Deir al-Balah | city | Palestine
  Sidon | city | Lebanon
  Tyre | city | Lebanon
  Baalbek | city | Lebanon
  Aleppo | city | Syria
  Homs | city | Syria
  Hama | city | Syria
  Raqqa | city | Syria
  Latakia | city | Syria
  Deir al-Zour, Deir ez-Zor | city | Syria
  Palmyra | city | Syria
  Kobani | city | Syria
  Afrin | city | Syria
  Daraa | city | Syria
  Ghouta | city | Syria
  Qamishli | city | Syria
  Mosul | city | Iraq
  Basra | city | Iraq
  Erbil, Irbil | city | Iraq
  Kirkuk | city | Iraq
  Fallujah, Falluja | city | Iraq
  Tikrit | city | Iraq
  Najaf | city | Iraq
  Karbala | city | Iraq
  Ramadi | city | Iraq
  Sulaymaniyah | city | Iraq
  Isfahan | city | Iran
  Mashhad | city | Iran
  Shiraz | city | Iran
  Tabriz | city | Iran
  Qom | city | Iran
  Natanz | city | Iran
  Fordow | city | Iran
  Bushehr | city | Iran
  Kerman | city | Iran
  Bandar Abbas | city | Iran
  Ahvaz | city | Iran
  Jeddah | city | Saudi Arabia
  Mecca | city | Saudi Arabia
  Medina | city | Saudi Arabia
  Dammam | city | Saudi Arabia
  Dhahran | city | Saudi Arabia
  Dubai | city | United Arab Emirates
  Sharjah | city | United Arab Emirates
  Aden | city | Yemen
  Hodeidah, Hudaydah | city | Yemen
  Taiz | city | Yemen
  Marib | city | Yemen
  Saada | city | Yemen
  Alexandria | city | Egypt
  Giza | city | Egypt
  Luxor | city | Egypt
  Suez | city | Egypt
  Port Said | city | Egypt
  Aswan | city | Egypt
  Sharm el-Sheikh | city | Egypt
  El Arish, Arish | city | Egypt
  Benghazi | city | Libya
  Misrata | city | Libya
  Sirte | city | Libya
  Derna | city | Libya
  Tobruk | city | Libya
  Sousse | city | Tunisia
  Sfax | city | Tunisia
  Sidi Bouzid | city | Tunisia
  Oran | city | Algeria
  Constantine | city | Algeria
  Casablanca | city | Morocco
  Marrakesh, Marrakech | city | Morocco
  Fez | city | Morocco
  Tangier | city | Morocco
  Agadir | city | Morocco
  Omdurman | city | Sudan
  Port Sudan | city | Sudan
  El Fasher, Fasher | city | Sudan
  Nyala | city | Sudan
  Wad Madani | city | Sudan
  Mekelle | city | Ethiopia
  Gondar | city | Ethiopia
  Dire Dawa | city | Ethiopia
  Bahir Dar | city | Ethiopia
  Hargeisa | city | Somalia
  Kismayo | city | Somalia
  Baidoa | city | Somalia
  Bosaso | city | Somalia
  Mombasa | city | Kenya
  Kisumu | city | Kenya
  Nakuru | city | Kenya
  Eldoret | city | Kenya
  Garissa | city | Kenya
  Lamu | city | Kenya
  Entebbe | city | Uganda
  Gulu | city | Uganda
  Jinja | city | Uganda
  Dar es Salaam | city | Tanzania
  Arusha | city | Tanzania
  Mwanza | city | Tanzania
  Gisenyi | city | Rwanda
  Butare | city | Rwanda
  Bujumbura | city | Burundi
  Goma | city | Democratic Republic of Congo
  Bukavu | city | Democratic Republic of Congo
  Lubumbashi | city | Democratic Republic of Congo
  Kisangani | city | Democratic Republic of Congo
  Beni | city | Democratic Republic of Congo
  Bunia | city | Democratic Republic of Congo
  Lagos | city | Nigeria
  Kano | city | Nigeria
  Ibadan | city | Nigeria
  Maiduguri | city | Nigeria
  Port Harcourt | city | Nigeria
  Kaduna | city | Nigeria
  Jos | city | Nigeria
  Enugu | city | Nigeria
  Chibok | city | Nigeria
  Benin City | city | Nigeria
  Sokoto | city | Nigeria
  Zaria | city | Nigeria
  Kumasi | city | Ghana
  Tamale | city | Ghana
  Abidjan | city | Ivory Coast
  Bouaké, Bouake | city | Ivory Coast
  Saint-Louis | city | Senegal
  Ziguinchor | city | Senegal
  Touba | city | Senegal
  Timbuktu | city | Mali
  Gao | city | Mali
  Kidal | city | Mali
  Mopti | city | Mali
  Agadez | city | Niger
  Diffa | city | Niger
  Douala | city | Cameroon
  Bamenda | city | Cameroon
  Buea | city | Cameroon
  Cotonou | city | Benin
  Ndola | city | Zambia
  Kitwe | city | Zambia
  Bulawayo | city | Zimbabwe
  Mutare | city | Zimbabwe
  Blantyre | city | Malawi
  Beira | city | Mozambique
  Pemba | city | Mozambique
  Palma | city | Mozambique
  Johannesburg | city | South Africa
  Cape Town | city | South Africa | Capetonian, Capetonians
  Durban | city | South Africa
  Soweto | city | South Africa
  Port Elizabeth, Gqeberha | city | South Africa
  Bloemfontein | city | South Africa
  Marikana | city | South Africa
  East London | city | South Africa
  Pietermaritzburg | city | South Africa
  Guadalajara | city | Mexico
  Monterrey | city | Mexico
  Tijuana | city | Mexico
  Ciudad Juárez, Ciudad Juarez, Juárez, Juarez | city | Mexico
  Acapulco | city | Mexico
  Cancún, Cancun | city | Mexico
  Puebla | city | Mexico
  Veracruz | city | Mexico
  Culiacán, Culiacan | city | Mexico
  Matamoros | city | Mexico
  Nuevo Laredo | city | Mexico
  Mexicali | city | Mexico
  Mérida | city | Mexico
  Iguala | city | Mexico
  Reynosa | city | Mexico
  Antigua Guatemala | city | Guatemala
  Quetzaltenango | city | Guatemala
  San Pedro Sula | city | Honduras
  Santiago de Cuba | city | Cuba
  Matanzas | city | Cuba
  San Juan | city | Puerto Rico
  Montego Bay | city | Jamaica
  Cap-Haïtien, Cap-Haitien | city | Haiti
  Les Cayes | city | Haiti
  Jacmel | city | Haiti
  Medellín, Medellin | city | Colombia
  Cali | city | Colombia
  Barranquilla | city | Colombia
  Cartagena | city | Colombia
  Cúcuta, Cucuta | city | Colombia
  Maracaibo | city | Venezuela
  Barquisimeto | city | Venezuela
  San Cristóbal | city | Venezuela
  Guayaquil | city | Ecuador
  Cuenca | city | Ecuador
  Esmeraldas | city | Ecuador
  Arequipa | city | Peru
  Cusco, Cuzco | city | Peru
  Iquitos | city | Peru
  Puno | city | Peru
  Ayacucho | city | Peru
  Santa Cruz | city | Bolivia
  Cochabamba | city | Bolivia
  Potosí | city | Bolivia
  São Paulo, Sao Paulo | city | Brazil | Paulista, Paulistas, Paulistano
  Rio de Janeiro, Rio | city | Brazil | Carioca, Cariocas
  Manaus | city | Brazil
  Belo Horizonte | city | Brazil
  Recife | city | Brazil
  Fortaleza | city | Brazil
  Porto Alegre | city | Brazil
  Curitiba | city | Brazil
  Belém, Belem | city | Brazil
  Brumadinho | city | Brazil
  Rosario | city | Argentina
  Bariloche | city | Argentina
  Ushuaia | city | Argentina
  Mar del Plata | city | Argentina
  Córdoba | city | Argentina
  Valparaíso, Valparaiso | city | Chile
  Concepción | city | Chile
  Antofagasta | city | Chile
  Viña del Mar | city | Chile
  Punta Arenas | city | Chile
  Punta del Este | city | Uruguay
  Nadi | city | Fiji
  Gyumri | city | Armenia
  Stepanakert, Khankendi | city | Azerbaijan
  Shusha | city | Azerbaijan
  Ganja | city | Azerbaijan
  Gori | city | Georgia
  Batumi | city | Georgia
  Sukhumi | city | Georgia
  Tskhinvali | city | Georgia
  Tiraspol | city | Moldova
  Monte Carlo | city | Monaco
`;
