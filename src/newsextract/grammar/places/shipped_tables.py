"""Names of places with their ISO 3166 codes: countries, subdivisions, cities, and areas larger than a country.

Country names are those of Unicode CLDR (Unicode-3.0, see NOTICE); codes are ISO 3166-1 and 3166-2. The cities are
those that stand alone in datelines and other large ones, each with the subdivision that holds it.
"Georgia" is left out: a country and a state of equal news value.
"""

# name|alpha-2
COUNTRIES = (
    "Andorra|AD; United Arab Emirates|AE; Afghanistan|AF; Antigua & Barbuda|AG; Anguilla|AI; Albania|AL;"
    "Armenia|AM; Angola|AO; Antarctica|AQ; Argentina|AR; American Samoa|AS; Austria|AT; Australia|AU; Aruba|AW;"
    "Åland Islands|AX; Azerbaijan|AZ; Bosnia & Herzegovina|BA; Barbados|BB; Bangladesh|BD; Belgium|BE;"
    "Burkina Faso|BF; Bulgaria|BG; Bahrain|BH; Burundi|BI; Benin|BJ; St. Barthélemy|BL; Bermuda|BM; Brunei|BN;"
    "Bolivia|BO; Caribbean Netherlands|BQ; Brazil|BR; Bahamas|BS; Bhutan|BT; Bouvet Island|BV; Botswana|BW;"
    "Belarus|BY; Belize|BZ; Canada|CA; Cocos (Keeling) Islands|CC; Congo - Kinshasa|CD;"
    "Central African Republic|CF; Congo - Brazzaville|CG; Switzerland|CH; Côte d’Ivoire|CI; Cook Islands|CK;"
    "Chile|CL; Cameroon|CM; China|CN; Colombia|CO; Costa Rica|CR; Cuba|CU; Cape Verde|CV; Curaçao|CW;"
    "Christmas Island|CX; Cyprus|CY; Czechia|CZ; Germany|DE; Djibouti|DJ; Denmark|DK; Dominica|DM;"
    "Dominican Republic|DO; Algeria|DZ; Ecuador|EC; Estonia|EE; Egypt|EG; Western Sahara|EH; Eritrea|ER; Spain|ES;"
    "Ethiopia|ET; Finland|FI; Fiji|FJ; Falkland Islands|FK; Micronesia|FM; Faroe Islands|FO; France|FR; Gabon|GA;"
    "United Kingdom|GB; Grenada|GD; French Guiana|GF; Guernsey|GG; Ghana|GH; Gibraltar|GI; Greenland|GL; Gambia|GM;"
    "Guinea|GN; Guadeloupe|GP; Equatorial Guinea|GQ; Greece|GR; South Georgia & South Sandwich Islands|GS;"
    "Guatemala|GT; Guam|GU; Guinea-Bissau|GW; Guyana|GY; Hong Kong SAR China|HK; Heard & McDonald Islands|HM;"
    "Honduras|HN; Croatia|HR; Haiti|HT; Hungary|HU; Indonesia|ID; Ireland|IE; Israel|IL; Isle of Man|IM; India|IN;"
    "British Indian Ocean Territory|IO; Iraq|IQ; Iran|IR; Iceland|IS; Italy|IT; Jersey|JE; Jamaica|JM; Jordan|JO;"
    "Japan|JP; Kenya|KE; Kyrgyzstan|KG; Cambodia|KH; Kiribati|KI; Comoros|KM; St. Kitts & Nevis|KN; North Korea|KP;"
    "South Korea|KR; Kuwait|KW; Cayman Islands|KY; Kazakhstan|KZ; Laos|LA; Lebanon|LB; St. Lucia|LC;"
    "Liechtenstein|LI; Sri Lanka|LK; Liberia|LR; Lesotho|LS; Lithuania|LT; Luxembourg|LU; Latvia|LV; Libya|LY;"
    "Morocco|MA; Monaco|MC; Moldova|MD; Montenegro|ME; St. Martin|MF; Madagascar|MG; Marshall Islands|MH;"
    "North Macedonia|MK; Mali|ML; Myanmar (Burma)|MM; Mongolia|MN; Macao SAR China|MO; Northern Mariana Islands|MP;"
    "Martinique|MQ; Mauritania|MR; Montserrat|MS; Malta|MT; Mauritius|MU; Maldives|MV; Malawi|MW; Mexico|MX;"
    "Malaysia|MY; Mozambique|MZ; Namibia|NA; New Caledonia|NC; Niger|NE; Norfolk Island|NF; Nigeria|NG;"
    "Nicaragua|NI; Netherlands|NL; Norway|NO; Nepal|NP; Nauru|NR; Niue|NU; New Zealand|NZ; Oman|OM; Panama|PA;"
    "Peru|PE; French Polynesia|PF; Papua New Guinea|PG; Philippines|PH; Pakistan|PK; Poland|PL;"
    "St. Pierre & Miquelon|PM; Pitcairn Islands|PN; Puerto Rico|PR; Palestinian Territories|PS; Portugal|PT;"
    "Palau|PW; Paraguay|PY; Qatar|QA; Réunion|RE; Romania|RO; Serbia|RS; Russia|RU; Rwanda|RW; Saudi Arabia|SA;"
    "Solomon Islands|SB; Seychelles|SC; Sudan|SD; Sweden|SE; Singapore|SG; St. Helena|SH; Slovenia|SI;"
    "Svalbard & Jan Mayen|SJ; Slovakia|SK; Sierra Leone|SL; San Marino|SM; Senegal|SN; Somalia|SO; Suriname|SR;"
    "South Sudan|SS; São Tomé & Príncipe|ST; El Salvador|SV; Sint Maarten|SX; Syria|SY; Eswatini|SZ;"
    "Turks & Caicos Islands|TC; Chad|TD; French Southern Territories|TF; Togo|TG; Thailand|TH; Tajikistan|TJ;"
    "Tokelau|TK; Timor-Leste|TL; Turkmenistan|TM; Tunisia|TN; Tonga|TO; Türkiye|TR; Trinidad & Tobago|TT;"
    "Tuvalu|TV; Taiwan|TW; Tanzania|TZ; Ukraine|UA; Uganda|UG; U.S. Outlying Islands|UM; United States|US;"
    "Uruguay|UY; Uzbekistan|UZ; Vatican City|VA; St. Vincent & Grenadines|VC; Venezuela|VE;"
    "British Virgin Islands|VG; U.S. Virgin Islands|VI; Vietnam|VN; Vanuatu|VU; Wallis & Futuna|WF; Samoa|WS;"
    "Yemen|YE; Mayotte|YT; South Africa|ZA; Zambia|ZM; Zimbabwe|ZW"
)

# other names|alpha-2
COUNTRY_ALIASES = (
    "UK|GB; U.K.|GB; Britain|GB; Great Britain|GB; US|US; U.S.|US; USA|US; U.S.A.|US; America|US; UAE|AE;"
    "Russia|RU; Turkey|TR; Burma|MM; Myanmar|MM; Holland|NL; Czech Republic|CZ; Ivory Coast|CI; Bosnia|BA;"
    "Macedonia|MK; Republic of Ireland|IE; Gaza Strip|PS; West Bank|PS; Palestine|PS; Palestinian Territories|PS;"
    "Hong Kong|HK; Macau|MO; Democratic Republic of Congo|CD; DR Congo|CD; Congo|CG; Vatican|VA; Deutschland|DE;"
    "Frankreich|FR; Österreich|AT; Schweiz|CH; Italien|IT; Spanien|ES; France|FR; Allemagne|DE; Espagne|ES;"
    "Italie|IT; España|ES; México|MX; Alemania|DE; Francia|FR; Italia|IT; Argentina|AR; Brasil|BR; Nederland|NL;"
    "België|BE; Belgique|BE; Suisse|CH; Kosovo|XK"
)

# code|names: states, provinces, nations
SUBDIVISIONS = (
    "US-AL|Alabama; US-AK|Alaska; US-AZ|Arizona; US-AR|Arkansas; US-CA|California; US-CO|Colorado;"
    "US-CT|Connecticut; US-DE|Delaware; US-FL|Florida; US-HI|Hawaii; US-ID|Idaho; US-IL|Illinois; US-IN|Indiana;"
    "US-IA|Iowa; US-KS|Kansas; US-KY|Kentucky; US-LA|Louisiana; US-ME|Maine; US-MD|Maryland; US-MA|Massachusetts;"
    "US-MI|Michigan; US-MN|Minnesota; US-MS|Mississippi; US-MO|Missouri; US-MT|Montana; US-NE|Nebraska;"
    "US-NV|Nevada; US-NH|New Hampshire; US-NJ|New Jersey; US-NM|New Mexico; US-NY|New York state;"
    "US-NC|North Carolina; US-ND|North Dakota; US-OH|Ohio; US-OK|Oklahoma; US-OR|Oregon; US-PA|Pennsylvania;"
    "US-RI|Rhode Island; US-SC|South Carolina; US-SD|South Dakota; US-TN|Tennessee; US-TX|Texas; US-UT|Utah;"
    "US-VT|Vermont; US-VA|Virginia; US-WA|Washington state; US-WV|West Virginia; US-WI|Wisconsin; US-WY|Wyoming;"
    "US-DC|District of Columbia|Washington DC; CA-AB|Alberta; CA-BC|British Columbia; CA-MB|Manitoba;"
    "CA-NB|New Brunswick; CA-NL|Newfoundland and Labrador|Newfoundland & Labrador; CA-NS|Nova Scotia;"
    "CA-NT|Northwest Territories; CA-NU|Nunavut; CA-ON|Ontario; CA-PE|Prince Edward Island; CA-QC|Quebec|Québec;"
    "CA-SK|Saskatchewan; CA-YT|Yukon; AU-NSW|New South Wales; AU-QLD|Queensland|Qld; AU-SA|South Australia;"
    "AU-TAS|Tasmania|Tas; AU-VIC|Victoria, Australia; AU-WA|Western Australia; AU-ACT|Australian Capital Territory;"
    "AU-NT|Northern Territory; GB-ENG|England; GB-SCT|Scotland; GB-WLS|Wales;"
    "GB-NIR|Northern Ireland|N. Ireland|N Ireland; DE-SL|Saarland; DE-BY|Bayern|Bavaria; DE-HE|Hessen|Hesse;"
    "DE-MV|Mecklenburg-Vorpommern; DE-NW|Nordrhein-Westfalen|North Rhine-Westphalia; DE-SH|Schleswig-Holstein;"
    "DE-SN|Sachsen|Saxony; DE-TH|Thüringen|Thuringia; DE-BB|Brandenburg; DE-NI|Niedersachsen|Lower Saxony;"
    "DE-RP|Rheinland-Pfalz; DE-ST|Sachsen-Anhalt; DE-BW|Baden-Württemberg; IN-JH|Jharkhand; IN-MN|Manipur;"
    "IN-SK|Sikkim; IN-JK|Jammu and Kashmir; IN-MP|Madhya Pradesh; IN-TN|Tamil Nadu;"
    "IN-DH|Dadra and Nagar Haveli and Daman and Diu; IN-KA|Karnataka; IN-MZ|Mizoram; IN-TR|Tripura;"
    "IN-AN|Andaman and Nicobar Islands; IN-KL|Kerala; IN-NL|Nagaland; IN-TS|Telangana; IN-AP|Andhra Pradesh;"
    "IN-GA|Goa; IN-LA|Ladakh; IN-OD|Odisha; IN-UK|Uttarakhand; IN-AR|Arunachal Pradesh; IN-GJ|Gujarat;"
    "IN-LD|Lakshadweep; IN-PB|Punjab; IN-UP|Uttar Pradesh; IN-AS|Assam; IN-HP|Himachal Pradesh; IN-MH|Maharashtra;"
    "IN-PY|Puducherry; IN-WB|West Bengal; IN-BR|Bihar; IN-HR|Haryana; IN-ML|Meghalaya; IN-RJ|Rajasthan;"
    "IN-CG|Chhattisgarh"
)

# code|abbreviations, only read after a comma: "MACON, Ga."
ABBREVIATIONS = (
    "US-AL|Ala.; US-AZ|Ariz.; US-AR|Ark.; US-CA|Calif.; US-CO|Colo.; US-CT|Conn.; US-DE|Del.; US-FL|Fla.;"
    "US-GA|Ga.; US-IL|Ill.; US-IN|Ind.; US-KS|Kan.; US-KY|Ky.; US-LA|La.; US-MD|Md.; US-MA|Mass.; US-MI|Mich.;"
    "US-MN|Minn.; US-MS|Miss.; US-MO|Mo.; US-MT|Mont.; US-NE|Neb.; US-NV|Nev.; US-NH|N.H.; US-NJ|N.J.; US-NM|N.M.;"
    "US-NY|N.Y.; US-NC|N.C.; US-ND|N.D.; US-OK|Okla.; US-OR|Ore.; US-PA|Pa.; US-RI|R.I.; US-SC|S.C.; US-SD|S.D.;"
    "US-TN|Tenn.; US-TX|Tex.; US-VT|Vt.; US-VA|Va.; US-WA|Wash.; US-WV|W.Va.; US-WI|Wis.; US-WY|Wyo.;"
    "US-DC|D.C.|Washington, D.C.|Washington D.C.; CA-AB|Alta.; CA-BC|B.C.; CA-MB|Man.; CA-NB|N.B.; CA-NL|N.L.;"
    "CA-NS|N.S.; CA-NT|N.W.T.; CA-ON|Ont.; CA-PE|P.E.I.|PEI; CA-QC|Que.; CA-SK|Sask.; AU-NSW|NSW; AU-ACT|ACT"
)

# name|code of its subdivision, or of its country where it has none
CITIES = (
    "Atlanta|US-GA; Baltimore|US-MD; Boston|US-MA; Chicago|US-IL; Cincinnati|US-OH; Cleveland|US-OH; Dallas|US-TX;"
    "Denver|US-CO; Detroit|US-MI; Honolulu|US-HI; Houston|US-TX; Indianapolis|US-IN; Las Vegas|US-NV;"
    "Los Angeles|US-CA; Miami|US-FL; Milwaukee|US-WI; Minneapolis|US-MN; New Orleans|US-LA; New York|US-NY;"
    "New York City|US-NY; Oklahoma City|US-OK; Philadelphia|US-PA; Phoenix|US-AZ; Pittsburgh|US-PA;"
    "St. Louis|US-MO; Salt Lake City|US-UT; San Antonio|US-TX; San Diego|US-CA; San Francisco|US-CA; Seattle|US-WA;"
    "Washington|US-DC; Austin|US-TX; Sacramento|US-CA; Tallahassee|US-FL; Nashville|US-TN; Memphis|US-TN;"
    "Charlotte|US-NC; Raleigh|US-NC; Buffalo|US-NY; Anchorage|US-AK; Juneau|US-AK; Santa Fe|US-NM;"
    "Albuquerque|US-NM; Des Moines|US-IA; Omaha|US-NE; Little Rock|US-AR; Baton Rouge|US-LA; Fort Worth|US-TX;"
    "El Paso|US-TX; Kansas City|US-MO; Brooklyn|US-NY; Manhattan|US-NY; Bronx|US-NY; Silicon Valley|US-CA;"
    "Hollywood|US-CA; Toronto|CA-ON; Ottawa|CA-ON; Montreal|CA-QC; Quebec City|CA-QC; Vancouver|CA-BC;"
    "Calgary|CA-AB; Edmonton|CA-AB; Winnipeg|CA-MB; Halifax|CA-NS; Regina|CA-SK; Saskatoon|CA-SK; Hamilton|CA-ON;"
    "Kitchener-Waterloo|CA-ON; Kitchener|CA-ON; Thunder Bay|CA-ON; Sudbury|CA-ON; Kamloops|CA-BC;"
    "Fredericton|CA-NB; St. John's|CA-NL; Victoria|CA-BC; Mexico City|MX-CMX; Guadalajara|MX-JAL; Monterrey|MX-NLE;"
    "Tijuana|MX-BCN; Guatemala City|GT-01; Tegucigalpa|HN-FM; San Salvador|SV-SS; Managua|NI-MN; Panama City|PA-8;"
    "Havana|CU-03; Kingston|JM-01; Port-au-Prince|HT-OU; Santo Domingo|DO-01; San Juan|PR; Bogota|CO-DC;"
    "Medellin|CO-ANT; Caracas|VE-A; Quito|EC-P; Lima|PE-LMA; La Paz|BO-L; Santiago|CL-RM; Buenos Aires|AR-C;"
    "Montevideo|UY-MO; Asuncion|PY-ASU; Brasilia|BR-DF; Sao Paulo|BR-SP; São Paulo|BR-SP; Rio de Janeiro|BR-RJ;"
    "London|GB-LND; Edinburgh|GB-EDH; Glasgow|GB-GLG; Cardiff|GB-CRF; Belfast|GB-BFS; Birmingham|GB-BIR;"
    "Manchester|GB-MAN; Liverpool|GB-LIV; Leeds|GB-LDS; Sheffield|GB-SHF; Bristol|GB-BST; Newcastle|GB-NET;"
    "Dublin|IE-D; Cork|IE-CO; Limerick|IE-LK; Galway|IE-G; Paris|FR-75C; Lyon|FR-69; Marseille|FR-13;"
    "Strasbourg|FR-67; Brussels|BE-BRU; Antwerp|BE-VAN; Amsterdam|NL-NH; Rotterdam|NL-ZH; The Hague|NL-ZH;"
    "Luxembourg|LU; Berlin|DE-BE; Hamburg|DE-HH; Munich|DE-BY; München|DE-BY; Frankfurt|DE-HE; Cologne|DE-NW;"
    "Köln|DE-NW; Düsseldorf|DE-NW; Stuttgart|DE-BW; Leipzig|DE-SN; Dresden|DE-SN; Bremen|DE-HB; Hannover|DE-NI;"
    "Vienna|AT-9; Wien|AT-9; Zurich|CH-ZH; Zürich|CH-ZH; Geneva|CH-GE; Genève|CH-GE; Bern|CH-BE; Basel|CH-BS;"
    "Davos|CH-GR; Rome|IT-RM; Roma|IT-RM; Milan|IT-MI; Milano|IT-MI; Naples|IT-NA; Turin|IT-TO; Venice|IT-VE;"
    "Vatican City|VA; San Marino|SM; Monaco|MC; Madrid|ES-MD; Barcelona|ES-B; Valencia|ES-V; Sevilla|ES-SE;"
    "Lisbon|PT-11; Lisboa|PT-11; Porto|PT-13; Gibraltar|GI; Copenhagen|DK-84; Oslo|NO-03; Stockholm|SE-AB;"
    "Helsinki|FI-18; Reykjavik|IS-1; Tallinn|EE-37; Riga|LV-RIX; Vilnius|LT-VL; Warsaw|PL-14; Krakow|PL-12;"
    "Prague|CZ-10; Bratislava|SK-BL; Budapest|HU-BU; Bucharest|RO-B; Sofia|BG-22; Athens|GR-I; Belgrade|RS-00;"
    "Zagreb|HR-21; Ljubljana|SI-061; Sarajevo|BA-BIH; Skopje|MK; Tirana|AL-11; Pristina|XK; Kyiv|UA-30; Kiev|UA-30;"
    "Odesa|UA-51; Kharkiv|UA-63; Lviv|UA-46; Minsk|BY-HM; Moscow|RU-MOW; St. Petersburg|RU-SPE; Chisinau|MD-CU;"
    "Tbilisi|GE-TB; Yerevan|AM-ER; Baku|AZ-BA; Istanbul|TR-34; Ankara|TR-06; Nicosia|CY-01; Valletta|MT-60;"
    "Jerusalem|IL-JM; Tel Aviv|IL-TA; Gaza|PS-GZA; Gaza City|PS-GZA; Ramallah|PS-RBH; Beirut|LB-BA; Damascus|SY-DI;"
    "Aleppo|SY-HL; Amman|JO-AM; Baghdad|IQ-BG; Tehran|IR-23; Riyadh|SA-01; Jeddah|SA-02; Doha|QA-DA; Dubai|AE-DU;"
    "Abu Dhabi|AE-AZ; Kuwait City|KW-KU; Manama|BH-13; Muscat|OM-MA; Sanaa|YE-SA; Aden|YE-AD; Cairo|EG-C;"
    "Tripoli|LY-TB; Tunis|TN-11; Algiers|DZ-16; Rabat|MA-RAB; Casablanca|MA-CAS; Khartoum|SD-KH; Juba|SS-EC;"
    "Addis Ababa|ET-AA; Nairobi|KE-30; Mogadishu|SO-BN; Kampala|UG-102; Kigali|RW-01; Dar es Salaam|TZ-02;"
    "Kinshasa|CD-KN; Lagos|NG-LA; Abuja|NG-FC; Accra|GH-AA; Abidjan|CI-AB; Dakar|SN-DK; Bamako|ML-BKO;"
    "Ouagadougou|BF-KAD; Niamey|NE-8; Yaounde|CM-CE; Luanda|AO-LUA; Harare|ZW-HA; Lusaka|ZM-09; Johannesburg|ZA-GP;"
    "Pretoria|ZA-GP; Cape Town|ZA-WC; Durban|ZA-KZN; Maputo|MZ-MPM; Antananarivo|MG-T; Djibouti|DJ-DJ;"
    "Kabul|AF-KAB; Islamabad|PK-IS; Karachi|PK-SD; Lahore|PK-PB; New Delhi|IN-DL; Delhi|IN-DL; Mumbai|IN-MH;"
    "Kolkata|IN-WB; Chennai|IN-TN; Bengaluru|IN-KA; Bangalore|IN-KA; Hyderabad|IN; Ahmedabad|IN-GJ; Pune|IN-MH;"
    "Dhaka|BD-C; Colombo|LK-11; Kathmandu|NP-P3; Yangon|MM-06; Bangkok|TH-10; Hanoi|VN-HN; Ho Chi Minh City|VN-SG;"
    "Phnom Penh|KH-12; Vientiane|LA-VT; Kuala Lumpur|MY-14; Singapore|SG; Jakarta|ID-JK; Manila|PH-00;"
    "Beijing|CN-BJ; Shanghai|CN-SH; Hong Kong|HK; Macau|MO; Taipei|TW-TPE; Seoul|KR-11; Pyongyang|KP-01;"
    "Tokyo|JP-13; Osaka|JP-27; Ulaanbaatar|MN-1; Tashkent|UZ-TK; Almaty|KZ-75; Astana|KZ-71; Bishkek|KG-GB;"
    "Sydney|AU-NSW; Melbourne|AU-VIC; Brisbane|AU-QLD; Perth|AU-WA; Adelaide|AU-SA; Hobart|AU-TAS; Darwin|AU-NT;"
    "Canberra|AU-ACT; Auckland|NZ-AUK; Wellington|NZ-WGN; Christchurch|NZ-CAN; Suva|FJ-C; Port Moresby|PG-NCD"
)

# labels of areas larger than a country: a region without codes
AREAS = (
    "Europe| Africa| Asia| Middle East| Latin America| Asia Pacific| Asia-Pacific| North America| South America|"
    "Central America| Caribbean| Oceania| Australasia| East Africa| West Africa| Southern Africa| North Africa|"
    "Central Asia| South Asia| South-East Asia| Southeast Asia| East Asia| Scandinavia| Balkans| Americas|"
    "Eastern Europe| Western Europe| Mid-Atlantic| Midwest| New England"
)

# name|codes with spaces between: parts of countries that news sections are called by and that are no subdivision
LOCAL_AREAS = (
    "Black Country|GB-DUD GB-SAW GB-WLL GB-WLV; West Midlands|GB-BIR GB-COV GB-DUD GB-SAW GB-SOL GB-WLL GB-WLV;"
    "Tyneside|GB-NET GB-GAT GB-NTY GB-STY; Wearside|GB-SND; Teesside|GB-MDB GB-RCC GB-STT;"
    "East Anglia|GB-NFK GB-SFK GB-CAM; West Yorkshire|GB-LDS GB-BRD GB-CLD GB-KIR GB-WKF;"
    "South Yorkshire|GB-SHF GB-DNC GB-ROT GB-BNS; North Yorkshire|GB-NYK; Isle of Wight|GB-IOW;"
    "Warwickshire|GB-WAR; Staffordshire|GB-STS; Herefordshire|GB-HEF; Worcestershire|GB-WOR; Bedfordshire|GB-BDF GB-CBF;"
    "Hertfordshire|GB-HRT; Buckinghamshire|GB-BKM; Northumberland|GB-NBL; Orkney|GB-ORK; Shetland|GB-ZET; Fife|GB-FIF;"
    "nyregion|US-NY; N.Y. Region|US-NY; New York Region|US-NY; Long Island|US-NY; Staten Island|US-NY;"
    "Upstate New York|US-NY; Bay Area|US-CA; San Francisco Bay Area|US-CA; Southern California|US-CA;"
    "Northern California|US-CA; Twin Cities|US-MN; Chicagoland|US-IL; South Florida|US-FL; North Texas|US-TX;"
    "Ruhrgebiet|DE-NW; Niederrhein|DE-NW; Rhein-Main|DE-HE; Oberbayern|DE-BY; Niederbayern|DE-BY; Oberpfalz|DE-BY;"
    "Mittelfranken|DE-BY; Oberfranken|DE-BY; Unterfranken|DE-BY; Allgäu|DE-BY"
)

# name|codes of the places that bear it, each the code of the area that holds it or, for an area, its own. The place
# that is meant without a word more stands in the tables above; names that stand there not at all always need one.
RIVALS = (
    "Birmingham|US-AL; Paris|US-TX; London|CA-ON; Manchester|US-NH; Boston|GB-LIN; Newcastle|AU-NSW; Perth|GB-PKN;"
    "Hamilton|NZ-WKO; Melbourne|US-FL; Sydney|CA-NS; Halifax|GB-CLD; Athens|US-GA; Rome|US-GA; Dublin|US-OH;"
    "Naples|US-FL; Valencia|VE-G; Guadalajara|ES-GU; Hyderabad|PK-SD; Kingston|CA-ON; Vancouver|US-WA;"
    "Kansas City|US-KS; Moscow|US-ID; St. Petersburg|US-FL; Lima|US-OH; Berlin|US-NH; Dover|US-DE|GB-KEN;"
    "Cambridge|GB-CAM|US-MA; Richmond|US-VA|GB-RIC|CA-BC; Worcester|GB-WOR|US-MA; Portland|US-OR|US-ME;"
    "Columbia|US-SC|US-MO; Springfield|US-IL|US-MA|US-MO; Durham|GB-DUR|US-NC; Lincoln|GB-LIN|US-NE;"
    "Aberdeen|GB-ABE|US-WA; Alexandria|EG-ALX|US-VA; San Jose|US-CA|CR-SJ; Cordoba|ES-CO|AR-X; Toledo|US-OH|ES-TO;"
    "Wilmington|US-DE|US-NC; Jackson|US-MS|US-MI; Augusta|US-GA|US-ME; Reading|GB-RDG|US-PA; Bath|GB-BAS|US-ME;"
    "Plymouth|GB-PLY|US-MA; Lancaster|GB-LAN|US-PA|US-CA; Windsor|GB-WNM|CA-ON; Gloucester|GB-GLS|US-MA;"
    "Salem|US-OR|US-MA; Charleston|US-SC|US-WV; Columbus|US-OH|US-GA; Concord|US-NH|US-CA; Newport|GB-NWP|US-RI;"
    "York|GB-YOR|US-PA; Burlington|US-VT|CA-ON; Rochester|US-NY|US-MN; Albany|US-NY|US-GA; Nice|FR-06;"
    "Mobile|US-AL; Street|GB-SOM; Phoenix|US-AZ; Buffalo|US-NY; Cork|IE-CO; Wells|GB-SOM; Deal|GB-KEN; Sandwich|GB-KEN"
)

# names of areas that two countries bear: both are meant as often
SHARED = "Georgia|GE|US-GA; Punjab|IN-PB|PK-PB; Victoria|AU-VIC|CA-BC; Limburg|NL-LI|BE-VLI"

# cities that a dateline names alone (Associated Press style); what else bears their name needs its state
ALONE = (
    "Atlanta|Baltimore|Boston|Chicago|Cincinnati|Cleveland|Dallas|Denver|Detroit|Honolulu|Houston|Indianapolis|"
    "Las Vegas|Los Angeles|Miami|Milwaukee|Minneapolis|New Orleans|New York|Oklahoma City|Philadelphia|Phoenix|"
    "Pittsburgh|St. Louis|Salt Lake City|San Antonio|San Diego|San Francisco|Seattle|Washington|Amsterdam|Baghdad|"
    "Bangkok|Beijing|Beirut|Berlin|Brussels|Cairo|Djibouti|Dublin|Geneva|Gibraltar|Guatemala City|Havana|Helsinki|"
    "Hong Kong|Islamabad|Istanbul|Jerusalem|Johannesburg|Kuwait City|London|Luxembourg|Macau|Madrid|Mexico City|"
    "Milan|Monaco|Montreal|Moscow|Munich|New Delhi|Panama City|Paris|Prague|Quebec City|Rio de Janeiro|Rome|"
    "San Marino|Sao Paulo|Shanghai|Singapore|Stockholm|Sydney|Tokyo|Toronto|Vatican City|Vienna|Zurich"
)

# names in lower case that are as often something else: a person's name, a club, a common word
AMBIGUOUS = (
    "jordan|chad|victoria|charlotte|hamilton|phoenix|buffalo|kent|surrey|devon|essex|cork|nice|mobile|reading|bath|"
    "turkey|jersey|guernsey|regina|santiago|darwin|wellington|lincoln|sussex|durban|hollywood|washington|cleveland|"
    "street|wells|deal|sandwich|jackson|richmond|durham|salem|concord|augusta|columbia|albany|georgia"
)

# those of them that sections are called by: as a section's label they are a place only where the story names their area
SECTION_WORDS = "mobile|reading|bath|nice|street|deal|wells|sandwich|concord"
