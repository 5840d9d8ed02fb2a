// Countries, their capitals and the regions and cities that the news names. Compiled for Sourceline.
import type { Place } from '../../language';
import { cities } from './cities';
import { parts, records } from './lists';

/** name, other names | demonyms | capital, its other names | the capital's people. Some countries of the past are in it. */
const countries = `
  Afghanistan | Afghan, Afghans | Kabul
  Albania | Albanian, Albanians | Tirana
  Algeria | Algerian, Algerians | Algiers
  Andorra | Andorran, Andorrans | Andorra la Vella
  Angola | Angolan, Angolans | Luanda
  Antigua and Barbuda, Antigua | Antiguan, Antiguans, Barbudan, Barbudans | St. John's
  Argentina | Argentine, Argentines, Argentinian, Argentinians | Buenos Aires | Porteño, Porteños
  Armenia | Armenian, Armenians | Yerevan
  Australia | Australian, Australians, Aussie, Aussies | Canberra
  Austria | Austrian, Austrians | Vienna | Viennese
  Azerbaijan | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku
  Bahamas | Bahamian, Bahamians | Nassau
  Bahrain | Bahraini, Bahrainis | Manama
  Bangladesh | Bangladeshi, Bangladeshis | Dhaka
  Barbados | Barbadian, Barbadians, Bajan, Bajans | Bridgetown
  Belarus | Belarusian, Belarusians, Belarussian, Belarussians | Minsk
  Belgium | Belgian, Belgians | Brussels
  Belize | Belizean, Belizeans | Belmopan
  Benin | Beninese | Porto-Novo
  Bhutan | Bhutanese | Thimphu
  Bolivia | Bolivian, Bolivians | La Paz, Sucre
  Bosnia and Herzegovina, Bosnia, Bosnia-Herzegovina | Bosnian, Bosnians | Sarajevo
  Botswana | Botswanan, Botswanans, Motswana, Batswana | Gaborone
  Brazil | Brazilian, Brazilians | Brasília, Brasilia
  Brunei | Bruneian, Bruneians | Bandar Seri Begawan
  Bulgaria | Bulgarian, Bulgarians | Sofia
  Burkina Faso | Burkinabe, Burkinabé | Ouagadougou
  Burundi | Burundian, Burundians | Gitega
  Cambodia | Cambodian, Cambodians | Phnom Penh
  Cameroon | Cameroonian, Cameroonians | Yaoundé, Yaounde
  Canada | Canadian, Canadians | Ottawa
  Cape Verde, Cabo Verde | Cape Verdean, Cape Verdeans | Praia
  Central African Republic, CAR | Central African, Central Africans | Bangui
  Chad | Chadian, Chadians | N'Djamena
  Chile | Chilean, Chileans | Santiago
  China, People's Republic of China, PRC | Chinese | Beijing, Peking | Beijinger, Beijingers
  Colombia | Colombian, Colombians | Bogotá, Bogota
  Comoros | Comorian, Comorians | Moroni
  Costa Rica | Costa Rican, Costa Ricans | San José
  Croatia | Croatian, Croatians, Croat, Croats | Zagreb
  Cuba | Cuban, Cubans | Havana
  Cyprus | Cypriot, Cypriots | Nicosia
  Czech Republic, Czechia | Czech, Czechs | Prague
  Democratic Republic of Congo, Democratic Republic of the Congo, DR Congo, DRC, Congo | Congolese | Kinshasa
  Denmark | Danish, Dane, Danes | Copenhagen
  Djibouti | Djiboutian, Djiboutians
  Dominica | | Roseau
  Dominican Republic | Dominican, Dominicans | Santo Domingo
  Ecuador | Ecuadorian, Ecuadorians, Ecuadorean, Ecuadoreans | Quito
  Egypt | Egyptian, Egyptians | Cairo | Cairene, Cairenes
  El Salvador | Salvadoran, Salvadorans, Salvadorean, Salvadoreans | San Salvador
  Equatorial Guinea | Equatoguinean, Equatoguineans | Malabo
  Eritrea | Eritrean, Eritreans | Asmara
  Estonia | Estonian, Estonians | Tallinn
  Eswatini, Swaziland | Swazi, Swazis | Mbabane
  Ethiopia | Ethiopian, Ethiopians | Addis Ababa
  Fiji | Fijian, Fijians | Suva
  Finland | Finnish, Finn, Finns | Helsinki
  France | French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen | Paris | Parisian, Parisians
  Gabon | Gabonese | Libreville
  Gambia, The Gambia | Gambian, Gambians | Banjul
  Georgia | Georgian, Georgians | Tbilisi
  Germany | German, Germans | Berlin | Berliner, Berliners
  Ghana | Ghanaian, Ghanaians | Accra
  Greece | Greek, Greeks | Athens | Athenian, Athenians
  Grenada | Grenadian, Grenadians | St. George's
  Guatemala | Guatemalan, Guatemalans | Guatemala City
  Guinea | Guinean, Guineans | Conakry
  Guinea-Bissau | Bissau-Guinean, Bissau-Guineans | Bissau
  Guyana | Guyanese | Georgetown
  Haiti | Haitian, Haitians | Port-au-Prince
  Honduras | Honduran, Hondurans | Tegucigalpa
  Hungary | Hungarian, Hungarians | Budapest
  Iceland | Icelandic, Icelander, Icelanders | Reykjavik, Reykjavík
  India | Indian, Indians | New Delhi, Delhi
  Indonesia | Indonesian, Indonesians | Jakarta
  Iran, Islamic Republic | Iranian, Iranians | Tehran, Teheran
  Iraq | Iraqi, Iraqis | Baghdad
  Ireland, Republic of Ireland | Irish, Irishman, Irishmen, Irishwoman, Irishwomen | Dublin | Dubliner, Dubliners
  Israel | Israeli, Israelis | Jerusalem
  Italy | Italian, Italians | Rome | Romans
  Ivory Coast, Côte d'Ivoire, Cote d'Ivoire | Ivorian, Ivorians | Yamoussoukro
  Jamaica | Jamaican, Jamaicans | Kingston
  Japan | Japanese | Tokyo | Tokyoite, Tokyoites
  Jordan | Jordanian, Jordanians | Amman
  Kazakhstan | Kazakh, Kazakhs, Kazakhstani, Kazakhstanis | Astana, Nur-Sultan
  Kenya | Kenyan, Kenyans | Nairobi
  Kiribati | I-Kiribati | Tarawa
  Kosovo | Kosovan, Kosovans, Kosovar, Kosovars | Pristina
  Kuwait | Kuwaiti, Kuwaitis | Kuwait City
  Kyrgyzstan | Kyrgyz, Kyrgyzstani, Kyrgyzstanis | Bishkek
  Laos | Lao, Laotian, Laotians | Vientiane
  Latvia | Latvian, Latvians | Riga
  Lebanon | Lebanese | Beirut
  Lesotho | Basotho, Mosotho | Maseru
  Liberia | Liberian, Liberians | Monrovia
  Libya | Libyan, Libyans | Tripoli
  Liechtenstein | Liechtensteiner, Liechtensteiners | Vaduz
  Lithuania | Lithuanian, Lithuanians | Vilnius
  Luxembourg | Luxembourger, Luxembourgers, Luxembourgish
  Madagascar | Malagasy, Madagascan, Madagascans | Antananarivo
  Malawi | Malawian, Malawians | Lilongwe
  Malaysia | Malaysian, Malaysians | Kuala Lumpur
  Maldives | Maldivian, Maldivians | Malé
  Mali | Malian, Malians | Bamako
  Malta | Maltese | Valletta
  Marshall Islands | Marshallese | Majuro
  Mauritania | Mauritanian, Mauritanians | Nouakchott
  Mauritius | Mauritian, Mauritians | Port Louis
  Mexico | Mexican, Mexicans | Mexico City
  Micronesia | Micronesian, Micronesians | Palikir
  Moldova | Moldovan, Moldovans | Chisinau, Chișinău
  Monaco | Monegasque, Monegasques, Monacan
  Mongolia | Mongolian, Mongolians | Ulaanbaatar, Ulan Bator
  Montenegro | Montenegrin, Montenegrins | Podgorica
  Morocco | Moroccan, Moroccans | Rabat
  Mozambique | Mozambican, Mozambicans | Maputo
  Myanmar, Burma | Burmese, Myanmarese | Naypyidaw, Naypyitaw
  Namibia | Namibian, Namibians | Windhoek
  Nauru | Nauruan, Nauruans | Yaren
  Nepal | Nepali, Nepalis, Nepalese | Kathmandu
  Netherlands, Holland | Dutch, Dutchman, Dutchmen, Dutchwoman | Amsterdam | Amsterdammer, Amsterdammers
  New Zealand, Aotearoa | New Zealander, New Zealanders, Kiwi, Kiwis | Wellington
  Nicaragua | Nicaraguan, Nicaraguans | Managua
  Niger | Nigerien, Nigeriens | Niamey
  Nigeria | Nigerian, Nigerians | Abuja
  North Korea, DPRK | North Korean, North Koreans | Pyongyang
  North Macedonia, Macedonia | Macedonian, Macedonians, North Macedonian, North Macedonians | Skopje
  Norway | Norwegian, Norwegians | Oslo
  Oman | Omani, Omanis | Muscat
  Pakistan | Pakistani, Pakistanis | Islamabad
  Palau | Palauan, Palauans | Ngerulmud
  Panama | Panamanian, Panamanians | Panama City
  Papua New Guinea, PNG | Papua New Guinean, Papua New Guineans, Papuan, Papuans | Port Moresby
  Paraguay | Paraguayan, Paraguayans | Asunción, Asuncion
  Peru | Peruvian, Peruvians | Lima
  Philippines | Filipino, Filipinos, Filipina, Filipinas, Philippine | Manila
  Poland | Polish, Pole, Poles | Warsaw
  Portugal | Portuguese | Lisbon
  Qatar | Qatari, Qataris | Doha
  Republic of Congo, Congo-Brazzaville, Republic of the Congo | | Brazzaville
  Romania | Romanian, Romanians | Bucharest
  Russia, Russian Federation | Russian, Russians | Moscow | Muscovite, Muscovites
  Rwanda | Rwandan, Rwandans | Kigali
  Samoa | Samoan, Samoans | Apia
  San Marino | Sammarinese
  Sao Tome and Principe, São Tomé and Príncipe, São Tomé | São Toméan, Santomean
  Saudi Arabia, Kingdom of Saudi Arabia | Saudi, Saudis, Saudi Arabian, Saudi Arabians | Riyadh
  Senegal | Senegalese | Dakar
  Serbia | Serbian, Serbians, Serb, Serbs | Belgrade
  Seychelles | Seychellois
  Sierra Leone | Sierra Leonean, Sierra Leoneans | Freetown
  Singapore | Singaporean, Singaporeans
  Slovakia | Slovak, Slovaks, Slovakian, Slovakians | Bratislava
  Slovenia | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana
  Solomon Islands | Solomon Islander, Solomon Islanders | Honiara
  Somalia | Somali, Somalis, Somalian, Somalians | Mogadishu
  South Africa | South African, South Africans | Pretoria
  South Korea, Republic of Korea, Korea | South Korean, South Koreans, Korean, Koreans | Seoul
  South Sudan | South Sudanese | Juba
  Spain | Spanish, Spaniard, Spaniards | Madrid
  Sri Lanka, Ceylon | Sri Lankan, Sri Lankans | Colombo
  St. Kitts and Nevis, St Kitts and Nevis, Saint Kitts and Nevis, St. Kitts, St Kitts | Kittitian, Kittitians | Basseterre
  St. Lucia, St Lucia, Saint Lucia | St. Lucian, St. Lucians, Saint Lucian, Saint Lucians | Castries
  St. Vincent and the Grenadines, St Vincent and the Grenadines, Saint Vincent and the Grenadines, St. Vincent, St Vincent | Vincentian, Vincentians | Kingstown
  Sudan | Sudanese | Khartoum
  Suriname | Surinamese | Paramaribo
  Sweden | Swedish, Swede, Swedes | Stockholm
  Switzerland | Swiss | Bern, Berne
  Syria | Syrian, Syrians | Damascus | Damascene, Damascenes
  Taiwan, Chinese Taipei | Taiwanese | Taipei
  Tajikistan | Tajik, Tajiks, Tajikistani, Tajikistanis | Dushanbe
  Tanzania | Tanzanian, Tanzanians | Dodoma
  Thailand | Thai, Thais | Bangkok
  Timor-Leste, East Timor | Timorese, East Timorese | Dili
  Togo | Togolese | Lomé, Lome
  Tonga | Tongan, Tongans | Nuku'alofa
  Trinidad and Tobago, Trinidad, Trinidad & Tobago | Trinidadian, Trinidadians, Tobagonian, Tobagonians | Port of Spain
  Tunisia | Tunisian, Tunisians | Tunis
  Turkey, Türkiye, Turkiye | Turkish, Turk, Turks | Ankara
  Turkmenistan | Turkmen | Ashgabat
  Tuvalu | Tuvaluan, Tuvaluans | Funafuti
  Uganda | Ugandan, Ugandans | Kampala
  Ukraine | Ukrainian, Ukrainians | Kyiv, Kiev | Kyivan, Kyivans
  United Arab Emirates, UAE, U.A.E., Emirates | Emirati, Emiratis | Abu Dhabi
  United Kingdom, UK, U.K., Britain, Great Britain | British, Briton, Britons, Brit, Brits | London | Londoner, Londoners
  United States, U.S., US, USA, U.S.A., United States of America, America | American, Americans | Washington, Washington DC, Washington D.C., D.C., District of Columbia | Washingtonian, Washingtonians
  Uruguay | Uruguayan, Uruguayans | Montevideo
  Uzbekistan | Uzbek, Uzbeks, Uzbekistani, Uzbekistanis | Tashkent
  Vanuatu | Ni-Vanuatu, Vanuatuan, Vanuatuans | Port Vila
  Vatican City, Holy See |
  Venezuela | Venezuelan, Venezuelans | Caracas
  Vietnam, Viet Nam | Vietnamese | Hanoi
  Yemen | Yemeni, Yemenis, Yemenite | Sanaa, Sana'a
  Zambia | Zambian, Zambians | Lusaka
  Zimbabwe | Zimbabwean, Zimbabweans | Harare
  Soviet Union, USSR, U.S.S.R. | Soviet, Soviets
  Yugoslavia | Yugoslav, Yugoslavs, Yugoslavian, Yugoslavians
  Czechoslovakia | Czechoslovak, Czechoslovaks
  East Germany, GDR | East German, East Germans
  West Germany | West German, West Germans
  Palestine, Palestinian territories, State of Palestine | Palestinian, Palestinians | Ramallah
`;

/** name, other names | kind | what it is part of | demonyms */
const regions = `
  Africa | continent | | African, Africans
  Antarctica | continent | | Antarctic
  Asia | continent | | Asian, Asians
  Europe | continent | | European, Europeans
  North America | continent | | North American, North Americans
  Oceania | continent |
  South America | continent | | South American, South Americans
  Americas | continent |
  Latin America | region | | Latin American, Latin Americans
  Central America | region | | Central American, Central Americans
  Caribbean, West Indies | region | | Caribbean, West Indian, West Indians
  Middle East, Mideast | region | | Middle Eastern, Middle Easterner, Middle Easterners
  Near East | region | | Near Eastern
  Far East | region | | Far Eastern
  Balkans | region | Europe | Balkan
  Baltics, Baltic states | region | Europe | Baltic
  Scandinavia | region | Europe | Scandinavian, Scandinavians
  Nordic countries | region | Europe | Nordic
  Benelux | region | Europe
  Iberia, Iberian Peninsula | region | Europe | Iberian, Iberians
  Eastern Europe | region | Europe | Eastern European, Eastern Europeans
  Western Europe | region | Europe | Western European, Western Europeans
  Central Europe | region | Europe | Central European, Central Europeans
  Caucasus, South Caucasus | region
  Central Asia | region | Asia | Central Asian, Central Asians
  South Asia | region | Asia | South Asian, South Asians
  Southeast Asia, South-East Asia | region | Asia | Southeast Asian, Southeast Asians
  East Asia | region | Asia | East Asian, East Asians
  Asia-Pacific, Asia Pacific, Indo-Pacific | region |
  Sahel | region | Africa | Sahelian
  Maghreb | region | Africa | Maghrebi
  Horn of Africa | region | Africa
  East Africa | region | Africa | East African, East Africans
  West Africa | region | Africa | West African, West Africans
  North Africa | region | Africa | North African, North Africans
  Southern Africa | region | Africa | Southern African
  Central Africa | region | Africa
  Sub-Saharan Africa | region | Africa | sub-Saharan
  Persian Gulf, Arabian Gulf | region |
  Levant | region | | Levantine
  Siberia | region | Russia | Siberian, Siberians
  Arctic | region |
  Amazon | region | | Amazonian
  Andes | region | South America | Andean
  Alps | region | Europe | Alpine
  Himalayas | region | Asia | Himalayan
  Sahara | region | Africa | Saharan
  Pacific, Pacific Ocean, South Pacific | region |
  Atlantic, Atlantic Ocean | region |
  Indian Ocean | region |
  Mediterranean, Mediterranean Sea | region |
  Black Sea | region |
  Baltic Sea | region |
  North Sea | region |
  Red Sea | region |
  Caspian Sea | region |
  South China Sea | region |
  East China Sea | region |
  Strait of Hormuz | region |
  Taiwan Strait | region |
  Suez Canal | region |
  Panama Canal | region |
  English Channel | region |
  Gulf of Mexico | region |
  Gulf of Aden | region |
  Bay of Bengal | region |
  England | region | United Kingdom | English, Englishman, Englishmen, Englishwoman, Englishwomen
  Scotland | region | United Kingdom | Scottish, Scot, Scots, Scotsman, Scotswoman
  Wales | region | United Kingdom | Welsh, Welshman, Welshmen, Welshwoman
  Northern Ireland, Ulster | region | United Kingdom | Northern Irish
  East Anglia | region | United Kingdom
  Cornwall | region | United Kingdom | Cornish
  Devon | region | United Kingdom
  Dorset | region | United Kingdom
  Somerset | region | United Kingdom
  Kent | region | United Kingdom
  Essex | region | United Kingdom
  Sussex, East Sussex, West Sussex | region | United Kingdom
  Surrey | region | United Kingdom
  Norfolk | region | United Kingdom
  Suffolk | region | United Kingdom
  Cumbria | region | United Kingdom | Cumbrian, Cumbrians
  Lancashire | region | United Kingdom | Lancastrian, Lancastrians
  Yorkshire, North Yorkshire, West Yorkshire, South Yorkshire | region | United Kingdom | Yorkshireman, Yorkshiremen
  Merseyside | region | United Kingdom
  Greater Manchester | region | United Kingdom
  West Midlands, East Midlands, Midlands | region | United Kingdom
  Northumberland, Northumbria | region | United Kingdom | Northumbrian
  Tyneside | region | United Kingdom
  Teesside | region | United Kingdom
  Highlands, Scottish Highlands | region | United Kingdom
  Orkney | region | United Kingdom | Orcadian, Orcadians
  Shetland | region | United Kingdom | Shetlander, Shetlanders
  Hebrides, Outer Hebrides | region | United Kingdom
  Isle of Man | region | United Kingdom | Manx
  Isle of Wight | region | United Kingdom
  Jersey | region | United Kingdom
  Guernsey | region | United Kingdom
  Channel Islands | region | United Kingdom
  Gibraltar | region | United Kingdom | Gibraltarian, Gibraltarians
  Falkland Islands, Falklands | region | United Kingdom
  Bermuda | region | United Kingdom | Bermudian, Bermudians
  Cayman Islands | region | United Kingdom | Caymanian, Caymanians
  British Virgin Islands | region | United Kingdom
  Alabama, Ala. | region | United States | Alabamian, Alabamians
  Alaska | region | United States | Alaskan, Alaskans
  Arizona, Ariz. | region | United States | Arizonan, Arizonans
  Arkansas, Ark. | region | United States | Arkansan, Arkansans
  California, Calif. | region | United States | Californian, Californians
  Colorado, Colo. | region | United States | Coloradan, Coloradans
  Connecticut, Conn. | region | United States
  Delaware, Del. | region | United States | Delawarean, Delawareans
  Florida, Fla. | region | United States | Floridian, Floridians
  Georgia, Ga. | region | United States
  Hawaii, Hawaiʻi | region | United States | Hawaiian, Hawaiians
  Idaho | region | United States | Idahoan, Idahoans
  Illinois, Ill. | region | United States | Illinoisan, Illinoisans
  Indiana, Ind. | region | United States | Hoosier, Hoosiers
  Iowa | region | United States | Iowan, Iowans
  Kansas, Kan. | region | United States | Kansan, Kansans
  Kentucky, Ky. | region | United States | Kentuckian, Kentuckians
  Louisiana, La. | region | United States | Louisianan, Louisianans
  Maine | region | United States | Mainer, Mainers
  Maryland, Md. | region | United States | Marylander, Marylanders
  Massachusetts, Mass. | region | United States
  Michigan, Mich. | region | United States | Michigander, Michiganders
  Minnesota, Minn. | region | United States | Minnesotan, Minnesotans
  Mississippi, Miss. | region | United States | Mississippian, Mississippians
  Missouri, Mo. | region | United States | Missourian, Missourians
  Montana, Mont. | region | United States | Montanan, Montanans
  Nebraska, Neb. | region | United States | Nebraskan, Nebraskans
  Nevada, Nev. | region | United States | Nevadan, Nevadans
  New Hampshire, N.H. | region | United States
  New Jersey, N.J. | region | United States | New Jerseyan, New Jerseyans
  New Mexico, N.M. | region | United States | New Mexican, New Mexicans
  New York State, N.Y., New York state, upstate New York | region | United States
  North Carolina, N.C. | region | United States | North Carolinian, North Carolinians
  North Dakota, N.D. | region | United States | North Dakotan, North Dakotans
  Ohio | region | United States | Ohioan, Ohioans
  Oklahoma, Okla. | region | United States | Oklahoman, Oklahomans
  Oregon, Ore. | region | United States | Oregonian, Oregonians
  Pennsylvania, Pa., Penn. | region | United States | Pennsylvanian, Pennsylvanians
  Rhode Island, R.I. | region | United States | Rhode Islander, Rhode Islanders
  South Carolina, S.C. | region | United States | South Carolinian, South Carolinians
  South Dakota, S.D. | region | United States | South Dakotan, South Dakotans
  Tennessee, Tenn. | region | United States | Tennessean, Tennesseans
  Texas | region | United States | Texan, Texans
  Utah | region | United States | Utahn, Utahns
  Vermont, Vt. | region | United States | Vermonter, Vermonters
  Virginia, Va. | region | United States | Virginian, Virginians
  Washington State, Wash., Washington state | region | United States
  West Virginia, W.Va., W. Va. | region | United States | West Virginian, West Virginians
  Wisconsin, Wis. | region | United States | Wisconsinite, Wisconsinites
  Wyoming, Wyo. | region | United States | Wyomingite, Wyomingites
  Puerto Rico | region | United States | Puerto Rican, Puerto Ricans
  Guam | region | United States | Guamanian, Guamanians
  American Samoa | region | United States | American Samoan, American Samoans
  U.S. Virgin Islands, US Virgin Islands | region | United States
  New England | region | United States | New Englander, New Englanders
  Midwest | region | United States | Midwestern, Midwesterner, Midwesterners
  Deep South | region | United States | Southerner, Southerners
  Appalachia | region | United States | Appalachian, Appalachians
  Rust Belt | region | United States
  Great Plains | region | United States
  Silicon Valley | region | United States
  Bay Area | region | United States
  Long Island | region | United States | Long Islander, Long Islanders
  Cape Cod | region | United States
  Orange County | region | United States
  Appalachian Mountains | region | United States
  Rocky Mountains, Rockies | region | United States
  Great Lakes | region |
  Alberta | region | Canada | Albertan, Albertans
  British Columbia, B.C. | region | Canada | British Columbian, British Columbians
  Manitoba | region | Canada | Manitoban, Manitobans
  New Brunswick | region | Canada
  Newfoundland and Labrador, Newfoundland, Labrador | region | Canada | Newfoundlander, Newfoundlanders
  Nova Scotia | region | Canada | Nova Scotian, Nova Scotians
  Nunavut | region | Canada
  Northwest Territories | region | Canada
  Ontario | region | Canada | Ontarian, Ontarians
  Prince Edward Island | region | Canada
  Quebec, Québec | region | Canada | Quebecer, Quebecers, Québécois, Quebecois
  Saskatchewan | region | Canada
  Yukon | region | Canada
  New South Wales, NSW | region | Australia
  Queensland | region | Australia | Queenslander, Queenslanders
  South Australia | region | Australia | South Australian, South Australians
  Tasmania | region | Australia | Tasmanian, Tasmanians
  Victoria | region | Australia | Victorian, Victorians
  Western Australia | region | Australia | West Australian, West Australians
  Northern Territory | region | Australia
  Great Barrier Reef | region | Australia
  Andhra Pradesh | region | India
  Assam | region | India | Assamese
  Bihar | region | India | Bihari, Biharis
  Goa | region | India | Goan, Goans
  Gujarat | region | India | Gujarati, Gujaratis
  Haryana | region | India
  Jammu and Kashmir, Kashmir | region | India | Kashmiri, Kashmiris
  Jharkhand | region | India
  Karnataka | region | India
  Kerala | region | India | Keralite, Keralites
  Madhya Pradesh | region | India
  Maharashtra | region | India
  Manipur | region | India
  Odisha, Orissa | region | India
  Punjab | region | India | Punjabi, Punjabis
  Rajasthan | region | India | Rajasthani, Rajasthanis
  Tamil Nadu | region | India | Tamil, Tamils
  Telangana | region | India
  Uttar Pradesh | region | India
  West Bengal | region | India | Bengali, Bengalis
  Ladakh | region | India | Ladakhi, Ladakhis
  Balochistan, Baluchistan | region | Pakistan | Baloch, Baluch
  Sindh | region | Pakistan | Sindhi, Sindhis
  Khyber Pakhtunkhwa | region | Pakistan | Pashtun, Pashtuns
  Xinjiang | region | China
  Tibet | region | China | Tibetan, Tibetans
  Inner Mongolia | region | China
  Guangdong | region | China
  Sichuan | region | China
  Hubei | region | China
  Hunan | region | China
  Fujian | region | China
  Zhejiang | region | China
  Yunnan | region | China
  Crimea, Crimean Peninsula | region | Ukraine | Crimean, Crimeans
  Donbas, Donbass | region | Ukraine
  Donetsk | region | Ukraine
  Luhansk, Lugansk | region | Ukraine
  Zaporizhzhia, Zaporizhia | region | Ukraine
  Kherson | region | Ukraine
  Galicia | region | |  Galician, Galicians
  Transnistria | region | Moldova
  Chechnya | region | Russia | Chechen, Chechens
  Dagestan | region | Russia | Dagestani, Dagestanis
  Tatarstan | region | Russia | Tatar, Tatars
  Kaliningrad | region | Russia
  Kursk | region | Russia
  Belgorod | region | Russia
  Kamchatka | region | Russia
  Abkhazia | region | Georgia | Abkhaz, Abkhazian, Abkhazians
  South Ossetia | region | Georgia | South Ossetian, South Ossetians
  Nagorno-Karabakh, Karabakh | region | Azerbaijan
  Bavaria | region | Germany | Bavarian, Bavarians
  Saxony | region | Germany | Saxon, Saxons
  Baden-Württemberg | region | Germany
  North Rhine-Westphalia | region | Germany
  Lower Saxony | region | Germany
  Hesse | region | Germany
  Brandenburg | region | Germany
  Thuringia | region | Germany | Thuringian, Thuringians
  Brittany | region | France | Breton, Bretons
  Normandy | region | France | Normans
  Provence | region | France
  Corsica | region | France | Corsican, Corsicans
  Alsace | region | France | Alsatian, Alsatians
  Burgundy | region | France | Burgundian
  French Riviera | region | France
  New Caledonia | region | France
  French Polynesia, Tahiti | region | France | Tahitian, Tahitians
  Martinique | region | France
  Guadeloupe | region | France
  Catalonia | region | Spain | Catalan, Catalans
  Basque Country | region | Spain | Basque, Basques
  Andalusia | region | Spain | Andalusian, Andalusians
  Canary Islands, Tenerife, Gran Canaria | region | Spain
  Balearic Islands, Majorca, Mallorca, Ibiza | region | Spain
  Sicily | region | Italy | Sicilian, Sicilians
  Sardinia | region | Italy | Sardinian, Sardinians
  Tuscany | region | Italy | Tuscan, Tuscans
  Lombardy | region | Italy | Lombard, Lombards
  Veneto | region | Italy | Venetian, Venetians
  Lampedusa | region | Italy
  Flanders | region | Belgium | Flemish, Fleming, Flemings
  Wallonia | region | Belgium | Walloon, Walloons
  Azores | region | Portugal
  Madeira | region | Portugal
  Algarve | region | Portugal
  Crete | region | Greece | Cretan, Cretans
  Lesbos | region | Greece
  Rhodes | region | Greece
  Greenland | region | Denmark | Greenlander, Greenlanders, Greenlandic
  Faroe Islands, Faroes | region | Denmark | Faroese
  Lapland | region | | Sami
  Republika Srpska | region | Bosnia and Herzegovina
  Transylvania | region | Romania | Transylvanian
  Silesia | region | Poland | Silesian, Silesians
  Munster | region | Ireland
  Leinster | region | Ireland
  Connacht | region | Ireland
  Donegal | region | Ireland
  Gaza, Gaza Strip | region | Palestine | Gazan, Gazans
  West Bank | region | Palestine
  East Jerusalem | region | Palestine
  Golan Heights | region |
  Sinai, Sinai Peninsula | region | Egypt
  Kurdistan | region | | Kurdistani
  Idlib | region | Syria
  Darfur | region | Sudan
  Tigray | region | Ethiopia | Tigrayan, Tigrayans
  Amhara | region | Ethiopia
  Oromia | region | Ethiopia | Oromo
  Somaliland | region | Somalia
  Puntland | region | Somalia
  Zanzibar | region | Tanzania | Zanzibari, Zanzibaris
  Kivu, North Kivu, South Kivu | region | Democratic Republic of Congo
  Katanga | region | Democratic Republic of Congo
  KwaZulu-Natal | region | South Africa
  Gauteng | region | South Africa
  Western Cape, Eastern Cape, Northern Cape | region | South Africa
  Western Sahara | region | | Sahrawi, Sahrawis
  Biafra | region | Nigeria
  Niger Delta | region | Nigeria
  Borno | region | Nigeria
  Bali | region | Indonesia | Balinese
  Java | region | Indonesia | Javanese
  Sumatra | region | Indonesia | Sumatran, Sumatrans
  Borneo | region |
  Aceh | region | Indonesia | Acehnese
  Sulawesi | region | Indonesia
  West Papua | region | Indonesia
  Mindanao | region | Philippines
  Luzon | region | Philippines
  Rakhine | region | Myanmar
  Okinawa | region | Japan | Okinawan, Okinawans
  Hokkaido | region | Japan
  Kyushu | region | Japan
  Hong Kong | region | China | Hong Konger, Hong Kongers, Hongkonger, Hongkongers
  Macau, Macao | region | China | Macanese
  Korean Peninsula | region |
  Demilitarized Zone, DMZ | region |
  Chiapas | region | Mexico
  Oaxaca | region | Mexico
  Sinaloa | region | Mexico
  Yucatán, Yucatan | region | Mexico
  Jalisco | region | Mexico
  Patagonia | region | | Patagonian
  Amazonas | region | Brazil
  Bahia | region | Brazil
  Minas Gerais | region | Brazil
  Galápagos, Galapagos, Galápagos Islands, Galapagos Islands | region | Ecuador
  Aruba | region | Netherlands | Aruban, Arubans
  Curaçao, Curacao | region | Netherlands
  North Island | region | New Zealand
  South Island | region | New Zealand
  Manhattan | other | New York
  Brooklyn | other | New York
  Queens | other | New York
  Bronx | other | New York
  Staten Island | other | New York
  Harlem | other | New York
  Wall Street | other | New York
  Times Square | other | New York
  Hollywood | other | Los Angeles
  Capitol Hill | other | Washington
  Westminster | other | London
  Whitehall | other | London
  Heathrow | other | London
  Trafalgar Square | other | London
  Tiananmen Square | other | Beijing
  Red Square | other | Moscow
  Guantánamo Bay, Guantanamo Bay, Guantánamo, Guantanamo | other | Cuba
  Chernobyl, Chornobyl | other | Ukraine
  Fukushima | other | Japan
  Auschwitz | other | Poland
  Mount Everest, Everest | other | Nepal
  Davos | other | Switzerland
  Camp David | other | United States
  Mar-a-Lago | other | United States
  Fort Bragg | other | United States
  Uvalde | other | United States
  Grand Canyon | other | United States
  Yellowstone | other | United States
`;

function countryAndCapital([names, demonyms, capitals, citizens]: readonly string[]): readonly Place[] {
  const [name = '', ...aliases] = parts(names);
  const country: Place = { name, aliases, kind: 'country', demonyms: parts(demonyms) };
  const [capital, ...capitalAliases] = parts(capitals);
  if (!capital) return [country];
  return [country, { name: capital, aliases: capitalAliases, kind: 'capital', demonyms: parts(citizens), of: name }];
}

function part([names, kind = '', of, demonyms]: readonly string[]): Place {
  const [name = '', ...aliases] = parts(names);
  return { name, aliases, kind: kind as Place['kind'], demonyms: parts(demonyms), ...(of && { of }) };
}

export const places: readonly Place[] = [
  ...records(countries).flatMap(countryAndCapital),
  ...records(regions).map(part),
  ...records(cities).map(part),
];
