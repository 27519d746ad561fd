import { nameList } from './name-list.ts';
import type { Source } from './source.ts';

/** Of visits abroad and journeys. */
export const visitsSource: Source = {
  text: 'ONS travel trends 2023 for the largest; the smaller ones from general knowledge',
  confidence: 'gk',
};

/**
 * Visits abroad by residents of the United Kingdom, thousands a year. The first line is V: 86.2 million visits in 2023, Spain 21 %,
 * France 11 %, Italy 6 %, Greece 5 % (Office for National Statistics, travel trends 2023). All others gk, right to 30 %, to a factor of
 * two below 100. Other names, islands and cities of a country stand after it, divided by strokes.
 */
export const countries = `
Spain/Mallorca/Majorca/Menorca/Minorca/Ibiza/Tenerife/Lanzarote/Fuerteventura/Gran Canaria/Canaries/Canary Islands/Balearics/Benidorm/Alicante/Malaga/Barcelona/Madrid/Marbella/Costa del Sol/Magaluf/Torremolinos/Valencia/Seville/
Formentera/Palma/Alcudia/Pollensa/La Gomera/La Palma/Los Cristianos/Playa de las Americas/Corralejo/Maspalomas/Las Palmas/Canary Isles/Granada/Cordoba/Almeria/Murcia/Torrevieja/Javea/Costa Blanca/Costa Brava/Salou/Girona/Catalonia/
Bilbao/Santander/Pamplona/Santiago de Compostela/Camino de Santiago/the Camino/Fuengirola/Benalmadena/Puerto Banus/Ceuta/San Antonio 18100;
France/Paris/Nice/Lyon/Marseille/Brittany/Normandy/Dordogne/Corsica/Calais/Dunkirk/Arromanches/Roscoff/Provence/Bordeaux/Lourdes/Cannes/St Tropez/Toulouse/Montpellier/Biarritz/Nantes/St Malo/Cherbourg/Lille/Strasbourg/Chamonix/
Mont Blanc/Val d'Isere/Tignes/Morzine/Meribel/Courchevel/Vendee/Brest/Tours/Pyrenees/Disneyland Paris/Grande-Synthe/Nancy 9500;
Italy/Rome/Milan/Venice/Naples/Sicily/Sardinia/Tuscany/Florence/Turin/Bologna/Pisa/Verona/Genoa/Palermo/Etna/Lampedusa/Bari/Puglia/Sorrento/Amalfi/Capri/Pompeii/Rimini/Lombardy/Bergamo/Lodi/Codogno/Lake Garda/Dolomites/Elba/
Padua 5200;
Greece/Crete/Corfu/Rhodes/Kos/Zante/Zakynthos/Kefalonia/Santorini/Mykonos/Athens/Lesbos/Thessaloniki/Kavos/Cephalonia/Heraklion/Chania/Malia/Faliraki/Lindos/Samos/Chios/Lesvos/Moria camp/Skiathos/Halkidiki/Mount Athos/Naxos/
Ios 4300;
Portugal/Algarve/Faro/Lisbon/Madeira/Porto/Albufeira/Azores/Oporto/Vilamoura/Praia da Luz/Braga/Funchal 3700;
Turkey/Turkiye/Antalya/Bodrum/Istanbul/Dalaman/Marmaris/Izmir/Ankara/Fethiye/Oludeniz/Kalkan/Icmeler/Altinkum/Kusadasi/Alanya/Side Turkey/Cappadocia/Gallipoli/Adana/Gaziantep/Hatay/Kahramanmaras/Maras/Diyarbakir/Elbistan/Trabzon/
Van/Konya/Sivas 3800;
USA/United States/America/Florida/Orlando/New York/California/Texas/Las Vegas/Hawaii/Los Angeles/Chicago/Boston Massachusetts/Miami/Alaska/the States/United States of America/NYC/Manhattan/Brooklyn/New Jersey/Niagara Falls/
Disney World/Kissimmee/Tampa/Fort Lauderdale/Key West/Vegas/Nevada/Arizona/Phoenix/Grand Canyon/Navajo Nation/Utah/Colorado/Denver/Yellowstone/Montana/Wyoming/New Mexico/Houston/Dallas/Austin/Oklahoma/Missouri/St Louis/Minnesota/
Wisconsin/Michigan/Detroit/Illinois/Ohio/Kentucky/Tennessee/Nashville/Memphis/Mississippi/Alabama/Louisiana/New Orleans/Atlanta/South Carolina/North Carolina/Virginia/Baltimore/Washington DC/Pennsylvania/Philadelphia/Connecticut/
Massachusetts/Cape Cod/New England/Vermont/Maine/Oregon/Seattle/San Francisco/San Diego/Appalachian Trail 4000;
Germany/Berlin/Munich/Hamburg/Frankfurt/Cologne/Stuttgart/Dusseldorf/Leipzig/Dresden/Bavaria/Oktoberfest/Paderborn 2900; Netherlands/Holland/Amsterdam/Rotterdam/The Hague/Utrecht/Eindhoven/Schiphol 2900;
Poland/Krakow/Warsaw/Gdansk/Wroclaw/Poznan/Lodz/Katowice/Szczecin/Lublin/Bialystok/Zakopane/Auschwitz 2600; Romania/Bucharest/Transylvania/Cluj/Timisoara/Iasi/Brasov/Tandarei 1400;
India/Delhi/Mumbai/Goa/Punjab/Kerala/Gujarat/Kolkata/Chennai/Bangalore/Hyderabad/Amritsar/Rajasthan/Kashmir/New Delhi/Bombay/Calcutta/Madras/Bengaluru/Panjab/Jalandhar/Jullundur/Ludhiana/Hoshiarpur/Phagwara/Nawanshahr/Kapurthala/
Patiala/Bathinda/Chandigarh/Haryana/Gurgaon/Ahmedabad/Surat/Vadodara/Baroda/Rajkot/Bhuj/Kutch/Porbandar/Jamnagar/Navsari/Anand/Diu/Pune/Nagpur/Maharashtra/Mysore/Tamil Nadu/Madurai/Vellore/Andhra Pradesh/Telangana/Kochi/Cochin/
Trivandrum/Kozhikode/Calicut/Malappuram/Kottayam/Odisha/Bihar/Patna/Muzaffarpur/Uttar Pradesh/Lucknow/Kanpur/Varanasi/Agra/Prayagraj/Kumbh Mela/Rishikesh/Haridwar/Himachal Pradesh/Shimla/Manali/Dharamsala/Ladakh/Leh/Srinagar/Jammu/
Bhopal/Jaipur/Udaipur/Assam/Darjeeling/Sikkim/Manipur/West Bengal/Sundarbans/Andaman Islands/Nicobar/North Sentinel 1900;
UAE/Dubai/Abu Dhabi/Emirates/Sharjah/United Arab Emirates/Ras Al Khaimah/Fujairah 1400; Cyprus/Paphos/Ayia Napa/Larnaca/Limassol/Nicosia/Protaras/Akrotiri/Dhekelia/Kyrenia/Northern Cyprus/TRNC 1200;
Belgium/Brussels/Bruges/Antwerp/Ghent/Ostend/Ypres/Flanders 1600; Switzerland/Geneva/Zurich/Zermatt/Verbier/Basel/Bern/Lucerne/Interlaken/Matterhorn/Davos/Dignitas 1000; Croatia/Dubrovnik/Zagreb/Split/Hvar/Pula/Zrce 900;
Austria/Vienna/Salzburg/Innsbruck/Graz/Tyrol/Ischgl/St Anton 750; Malta/Gozo/Valletta/Sliema 600;
Pakistan/Lahore/Karachi/Islamabad/Mirpur/Rawalpindi/Peshawar/Azad Kashmir/Sialkot/Kotli/Dadyal/Bhimber/Muzaffarabad/Rawalakot/AJK/Jhelum/Gujrat/Gujar Khan/Chakwal/Attock/Faisalabad/Multan/Gujranwala/Sahiwal/Sargodha/Bahawalpur/
Quetta/Balochistan/Sindh/Larkana/Ratodero/KPK/Khyber Pakhtunkhwa/Swat/Swat Valley/Mingora/Mardan/Abbottabad/Mansehra/Murree/Gilgit/Skardu/Hunza/Chitral/Karakoram/K2/Waziristan/North Waziristan/Kharian/Mandi Bahauddin 900;
Morocco/Marrakech/Marrakesh/Agadir/Casablanca/Fez/Rabat/Tangier/Essaouira/Atlas Mountains/Morroco 900; Egypt/Cairo/Sharm/Sharm el Sheikh/Hurghada/Luxor/Alexandria/Giza/Aswan/Nile cruise/Dahab/Marsa Alam/Red Sea/Sinai/Suez 600;
Bulgaria/Sunny Beach/Sofia/Bansko/Varna/Burgas/Golden Sands 800; Thailand/Bangkok/Phuket/Koh Samui/Chiang Mai/Pattaya/Koh Phangan/Koh Tao/Koh Lanta/Koh Phi Phi/Krabi/Kanchanaburi/Pai/Isaan/Mae Sot/Full Moon Party 900;
Bangladesh/Dhaka/Sylhet/Chittagong/Cox's Bazar/Coxs Bazar/Cox's Bazaar/Kutupalong/Teknaf/Bhasan Char/Moulvibazar/Habiganj/Sunamganj/Beanibazar/Biswanath/Jagannathpur/Golapganj/Nabiganj/Khulna/Rajshahi/Barisal/Comilla/Mymensingh/
Noakhali/Chattogram/Chittagong Hill Tracts/Bangledesh 250;
Sri Lanka/Colombo/Kandy/Galle/Jaffna/Trincomalee/Batticaloa/Negombo/Ella/Mullaitivu/Ceylon 220; Nepal/Kathmandu/Everest base camp/Everest/Pokhara/Annapurna/Lukla/Namche/Langtang/Chitwan/Dharan/Gorkha 60;
Nigeria/Lagos/Abuja/Ibadan/Kano/Port Harcourt/Kaduna/Maiduguri/Enugu/Benin City/Abeokuta/Onitsha/Warri/Aba/Owerri/Calabar/Uyo/Jos/Zaria/Sokoto/Kebbi/Zamfara/Katsina/Bauchi/Borno/Yobe/Adamawa/Yola/Benue/Ilorin/Akure/Ondo State/Owo/
Ekiti/Ogun State/Edo State/Irrua/Delta State/Niger Delta/Anambra/Ebonyi/Nsukka/Imo State/Taraba 250;
Ghana/Accra/Kumasi/Tamale/Takoradi/Tema/Cape Coast/Ashanti Region/Lake Volta 120;
Kenya/Nairobi/Mombasa/Masai Mara/Kisumu/Eldoret/Nakuru/Turkana/Nanyuki/Malindi/Lamu/Diani/Kilifi/Thika/Kisii/Tsavo/Mount Kenya/Maasai Mara/Dadaab/Kakuma/Garissa/Mandera/Wajir/Kibera/Kitum Cave/Homa Bay/Meru 140;
South Africa/Cape Town/Johannesburg/Durban/Kruger/Pretoria/Joburg/Jo'burg/Soweto/Gauteng/Limpopo/Mpumalanga/KwaZulu-Natal/KZN/Tugela Ferry/Eastern Cape/Western Cape/Port Elizabeth/Bloemfontein/Khayelitsha/Drakensberg 400;
Uganda/Kampala/Entebbe/Gulu/Jinja/Mbarara/Kasese/Mubende/Bundibugyo/Luwero/Fort Portal/Bwindi/Masaka/Mbale/Arua/Karamoja/Hoima/Kyegegwa/Kassanda/Bidi Bidi/Nakivale/Kitgum/Murchison Falls/Python Cave/Lake Victoria 45;
Tanzania/Mwanza/Arusha/Dodoma/Zanzibar/Dar es Salaam/Kilimanjaro/Serengeti/Moshi/Morogoro/Mbeya/Kigoma/Bukoba/Kagera/Tabora/Stone Town/Pemba/Ngorongoro/Nyarugusu/Kili/Mount Kilimanjaro/Lake Tanganyika 110;
Ethiopia/Addis Ababa/Addis/Tigray/Gondar/Mekelle/Bahir Dar/Lalibela/Axum/Harar/Dire Dawa/Jijiga/Ogaden/Oromia/Amhara/Afar/Danakil/Gambella/Omo Valley/Simien Mountains 45;
Somalia/Somaliland/Mogadishu/Hargeisa/Kismayo/Burao/Burco/Berbera/Borama/Garowe/Puntland/Bosaso/Galkayo/Baidoa/Merca/Hargeysa 45;
Sierra Leone/Freetown/Kenema/Makeni/Kailahun/Koidu/Bo/Port Loko/Kambia/Lunsar/Bombali/Tonkolili/Kono/Kerry Town 18; Gambia/The Gambia/Banjul/Serrekunda/Kololi/Brikama/Basse/Keneba 80; Senegal/Dakar/Ziguinchor/Casamance 20;
Ivory Coast/Cote d'Ivoire/Abidjan/Yamoussoukro 12; Cameroon/Douala/Yaounde/Bamenda/Buea 20;
DR Congo/DRC/Congo/Kinshasa/Goma/Bunia/Bukavu/Butembo/Mbandaka/Lubumbashi/Kisangani/Kivu/Ituri/Katanga/Democratic Republic of Congo/Democratic Republic of the Congo/Zaire/North Kivu/South Kivu/Beni/Mangina/Uvira/Kamituga/Masisi/
Rutshuru/Virunga/Nyiragongo/Kolwezi/Mbuji-Mayi/Kananga/Kasai/Bulape/Kikwit/Panzi/Equateur/Bikoro/Boende/Yambuku/Haut-Uele 8;
Rwanda/Kigali/Butare/Huye/Gisenyi 15; Sudan/Khartoum/Darfur/Omdurman/Port Sudan/El Fasher/El Geneina/Nyala/Kassala/Wad Madani/Kordofan/Nuba Mountains/Abyei 8; South Sudan/Juba/Malakal/Bentiu/Wau/Yei/Yambio/Jonglei/Upper Nile 2;
Malawi/Lilongwe/Blantyre Malawi/Mzuzu/Zomba/Blantyre in Malawi/Mangochi/Lake Malawi/Cape Maclear/Nkhata Bay/Dzaleka 12; Zambia/Lusaka/Victoria Falls/Ndola/Kitwe/Copperbelt/Kabwe/Solwezi/South Luangwa/Zambezi/Lake Kariba 20;
Zimbabwe/Harare/Bulawayo/Mutare/Gweru/Masvingo/Chitungwiza/Vic Falls/Matabeleland/Rhodesia 55; Madagascar/Antananarivo/Toamasina/Nosy Be 8; Mauritius/Port Louis/Rodrigues 120; Seychelles/Mahe/Praslin 25;
Cape Verde/Sal/Cabo Verde/Boa Vista/Praia 150; Tunisia/Hammamet/Djerba/Tunis/Sousse/Monastir/Sfax 250; Algeria/Algiers/Oran/Tindouf/Kabylie 30; Libya/Tripoli/Benghazi/Misrata/Sirte/Tobruk/Derna 5; Eritrea/Asmara/Keren/Massawa 8;
Guinea/Conakry/Nzerekore/Gueckedou/Guinea Conakry/Kindia/Macenta/Kissidougou/Meliandou 3; Guinea-Bissau/Guinea Bissau/Bissau 1; Liberia/Monrovia/Lofa County/Gbarnga/Ganta/Voinjama/Foya/Bong County/Margibi 4;
Mali/Bamako/Timbuktu/Mopti/Gao/Kidal 2; Burkina Faso/Ouagadougou/Burkina/Ouaga/Bobo Dioulasso 1; Niger/Niamey/Zinder/Agadez/Diffa 1; Chad/N'Djamena/Ndjamena/Lake Chad/Adre 1; Togo/Lome/Sokode/Kpalime 5;
Benin/Cotonou/Porto-Novo/Benin Republic 3; Gabon/Libreville/Lambarene 2; Equatorial Guinea/Malabo/Ebebiyin 1; Angola/Luanda/Cabinda/Uige 8; Mozambique/Maputo/Beira/Nampula/Cabo Delgado/Quelimane/Tofo/Manhica 10;
Namibia/Windhoek/Swakopmund/Walvis Bay/Etosha 20; Botswana/Gaborone/Maun/Okavango/Chobe/Kalahari 20; Lesotho/Maseru/Sani Pass 2; Eswatini/Swaziland/Mbabane/Manzini 3; Burundi/Bujumbura/Gitega/Ngozi 2;
Central African Republic/Bangui/Bambari/Bangassou 0.5; Djibouti/Camp Lemonnier 1; Mauritania/Nouakchott/Nouadhibou 1; Comoros/Moroni/Grande Comore/Anjouan 0.5; Sao Tome/Sao Tome and Principe/Principe 0.5;
Saudi Arabia/Saudi/Mecca/Makkah/Medina/Madinah/Riyadh/Jeddah/Hajj/Umrah/KSA/Kingdom of Saudi Arabia/Makka/Mina/Arafat/Muzdalifah/Taif/Dammam/Al Khobar/Jubail/Jizan/Najran/Al-Ahsa/Hofuf/Qassim 450; Qatar/Doha/Al Udeid 150;
Iran/Tehran/Persia/Isfahan/Shiraz/Tabriz/Mashhad/Qom/Ahvaz/Khuzestan/Kermanshah/Evin prison 40;
Iraq/Baghdad/Erbil/Basra/Kurdistan/Mosul/Karbala/Najaf/Arbaeen/Kirkuk/Sulaymaniyah/Slemani/Duhok/Dohuk/Ranya/Halabja/Fallujah/Ramadi/Tikrit/Nineveh/Sinjar/Nasiriyah 60;
Israel/Tel Aviv/Jerusalem/Haifa/Jaffa/Eilat/Nazareth/Beersheba/Galilee/Golan Heights/Ashkelon/Sderot/Netanya/Bnei Brak/Holy Land/Dead Sea 150; Jordan/Amman/Petra/Aqaba/Wadi Rum/Zaatari/Za'atari/Irbid 80;
Lebanon/Beirut/Tyre/Sidon/Baalbek/Bekaa/Bekaa Valley/Shatila 40;
Afghanistan/Kabul/Helmand/Kandahar/Camp Bastion/Lashkar Gah/Afganistan/Herat/Mazar-i-Sharif/Jalalabad/Nangarhar/Kunduz/Ghazni/Bamiyan/Khost/Panjshir/Bagram/Uruzgan/Sangin/Musa Qala/Nad Ali/Gereshk/Kajaki/Camp Shorabak 15;
Syria/Damascus/Aleppo/Homs/Hama/Idlib/Latakia/Raqqa/Deir ez-Zor/Kobani/Qamishli/Hasakah/Al-Hol/Al Hol/Roj camp/Afrin/Daraa/Palmyra/Ghouta 5; Yemen/Aden/Sanaa/Sana'a/Taiz/Hodeidah/Hudaydah/Hadramaut/Marib 5;
Oman/Muscat/Salalah/Duqm 60; Kuwait/Kuwait City 50; Bahrain/Manama 50;
Gaza/West Bank/Palestine/Gaza Strip/Gaza City/Rafah/Khan Younis/Khan Yunis/Deir al-Balah/Jabalia/Ramallah/Nablus/Jenin/Hebron/Bethlehem/Jericho/East Jerusalem 5; Georgia/Tbilisi/Batumi/Abkhazia/South Ossetia 25; Armenia/Yerevan 8;
Azerbaijan/Baku/Nagorno-Karabakh/Karabakh 12; Kazakhstan/Almaty/Astana/Baikonur/Kazakstan 10; Uzbekistan/Samarkand/Tashkent/Bukhara 10; Kyrgyzstan/Bishkek/Osh/Issyk-Kul/Kyrgystan 4; Tajikistan/Dushanbe/Pamirs 2;
Turkmenistan/Ashgabat 1; China/Beijing/Shanghai/Wuhan/Guangzhou/Shenzhen/Chengdu/Chongqing/Xi'an/Hangzhou/Nanjing/Fujian/Guangdong/Hainan/Guilin/Yunnan/Sichuan/Hubei/Harbin/Inner Mongolia/Xinjiang/Wenzhou/Great Wall of China 250;
Hong Kong/Kowloon/Hongkong 250; Japan/Tokyo/Osaka/Kyoto/Hiroshima/Nagasaki/Hokkaido/Okinawa/Fukushima/Mount Fuji 350;
Vietnam/Hanoi/Saigon/Ho Chi Minh/Viet Nam/Ho Chi Minh City/HCMC/Da Nang/Danang/Hoi An/Hue/Nha Trang/Sapa/Ha Long Bay/Haiphong/Mekong/Phu Quoc/Ha Giang 280;
Philippines/Manila/Cebu/Phillipines/Phillippines/Luzon/Mindanao/Quezon City/Davao/Zamboanga/Marawi/Iloilo/Tacloban/Siargao/Boracay/Palawan/Baguio/Batangas/Pampanga/Cavite/Bicol 180;
Indonesia/Bali/Jakarta/Lombok/Sumatra/Borneo/Java/Surabaya/Yogyakarta/Medan/Aceh/Banda Aceh/Bukit Lawang/Kalimantan/Sulawesi/West Papua/Raja Ampat/Flores/Komodo/Gili Islands/Gili Trawangan/Ubud/Kuta/Canggu/Seminyak 380;
Malaysia/Kuala Lumpur/Penang/Langkawi/Johor/Johor Bahru/Melaka/Cameron Highlands/Taman Negara/Tioman/Perhentian Islands/Sabah/Kota Kinabalu/Mount Kinabalu/Sarawak/Kuching/Malaya 320; Singapore/Sentosa/Changi 400;
Taiwan/Taipei/Kaohsiung 40; South Korea/Korea/Seoul/Busan/Jeju 60; North Korea/DPRK/Pyongyang 0.3; Mongolia/Ulaanbaatar/Gobi 4; Cambodia/Phnom Penh/Siem Reap/Angkor Wat/Sihanoukville/Battambang/Kampot/Koh Rong/Angkor 70;
Laos/Vientiane/Luang Prabang/Vang Vieng 25; Myanmar/Burma/Yangon/Rangoon/Mandalay/Bagan/Rakhine/Sittwe/Maungdaw/Shan State/Kachin/Karen State/Chin State/Myawaddy 10; Timor/East Timor/Timor-Leste/Dili/Timor Leste 2;
Maldives/Male/Addu 140; Bhutan/Thimphu/Paro 2; Tibet/Lhasa/Kailash 2; Himalayas/Himalaya 15;
Australia/Sydney/Melbourne Australia/Perth WA/Brisbane/Queensland/Darwin/Oz/Aus/New South Wales/NSW/Byron Bay/Canberra/Melbourne/Tasmania/Hobart/Adelaide/Western Australia/Perth Australia/Broome/Northern Territory/Alice Springs/
Uluru/Arnhem Land/Kakadu/Tiwi Islands/Outback/Gold Coast/Sunshine Coast/Fraser Island/Whitsundays/Townsville/Cairns/Thursday Island/Torres Strait/Great Barrier Reef/Christmas Island/Cocos Islands 600;
New Zealand/Auckland/Wellington NZ/Christchurch NZ/NZ/Aotearoa/Rotorua/Palmerston North/Dunedin/Queenstown/Chatham Islands/Waikato/White Island/Whakaari/South Island 180; Fiji/Suva/Nadi/Lautoka/Viti Levu/Rotuma 15;
Papua New Guinea/PNG/Port Moresby/Lae/Mount Hagen/Kokoda/Bougainville/Daru/Manus Island 3; Samoa/Apia/Western Samoa 3; Tonga/Nuku'alofa 2; Vanuatu/Port Vila/Tanna 2; Solomon Islands/Solomons/Honiara/Guadalcanal 1;
Tahiti/French Polynesia/Bora Bora/Papeete 5;
Canada/Toronto/Vancouver/Montreal/Whistler/Calgary/Ontario/Ottawa/Mississauga/Brampton Ontario/Quebec/Nova Scotia/Prince Edward Island/Newfoundland/Labrador/Manitoba/Winnipeg/Saskatchewan/Alberta/Jasper/Suffield/Rockies/
British Columbia/Vancouver Island/Surrey BC/Yukon/Northwest Territories/Nunavut/Baffin Island 850;
Mexico/Cancun/Tulum/Playa del Carmen/Mexico City/Yucatan/Cozumel/Riviera Maya/Puerto Vallarta/Tijuana/Ciudad Juarez/Sinaloa/Guadalajara/Acapulco/Oaxaca/Chiapas/Chichen Itza/Matamoros 550;
Jamaica/Kingston Jamaica/Montego Bay/Mo Bay/MoBay/Negril/Ocho Rios/Spanish Town/Portmore/Clarendon/May Pen 230; Barbados/Bridgetown/Holetown 200; Antigua/Antigua and Barbuda/Barbuda 60; St Lucia/Saint Lucia/Castries/Soufriere 70;
Grenada/St George's Grenada/Carriacou 15; Trinidad/Tobago/Trinidad and Tobago/Port of Spain/Chaguanas 40; Dominican Republic/Punta Cana/Dom Rep/Santo Domingo/Puerto Plata 160;
Haiti/Port-au-Prince/Cap-Haitien/Artibonite/Hispaniola 2; Cuba/Havana/Varadero/Holguin/Guantanamo/Guantanamo Bay 40; Bahamas/Nassau/Freeport/Grand Bahama 30; Bermuda/Hamilton Bermuda 20; Montserrat 1;
Caribbean/West Indies/Carribean 900; Costa Rica/San Jose/Monteverde/Corcovado 50; Panama/Panama City/Bocas del Toro/Darien/Darien Gap/Panama Canal 15; Guatemala/Guatemala City/Lake Atitlan/Tikal 12; Nicaragua/Managua/Ometepe 4;
Honduras/Tegucigalpa/San Pedro Sula/Roatan 4; El Salvador/San Salvador 2; Belize/Belize City/Belmopan/San Ignacio 12;
Brazil/Rio/Sao Paulo/Amazon/Rio de Janeiro/Salvador/Bahia/Recife/Fortaleza/Belo Horizonte/Minas Gerais/Manaus/Amazon rainforest/Belem/Roraima/Mato Grosso/Pantanal/Copacabana 130;
Argentina/Buenos Aires/Patagonia/Mendoza/Bariloche/Salta/Ushuaia/Tierra del Fuego/Iguazu Falls/Gran Chaco/Epuyen/Aconcagua/Cape Horn 50;
Chile/Santiago/Atacama/Valparaiso/San Pedro de Atacama/Torres del Paine/Concepcion/Chiloe/Santiago Chile 25;
Peru/Lima/Cusco/Machu Picchu/Cuzco/Machu Pichu/Inca Trail/Arequipa/Iquitos/Lake Titicaca/Trujillo/Puerto Maldonado/Huaraz 60; Bolivia/La Paz/Santa Cruz Bolivia/Sucre/Cochabamba/Uyuni/Rurrenabaque 15;
Colombia/Bogota/Medellin/Cartagena/Columbia/Cali/Barranquilla/Santa Marta/Tayrona/Cucuta/Leticia/Choco/Tumaco 60; Ecuador/Galapagos/Quito/Equador/Guayaquil/Galapagos Islands/Banos/Cotopaxi 25;
Venezuela/Caracas/Maracaibo/Angel Falls/Orinoco 5; Guyana/Georgetown/British Guiana/Linden/Berbice/Kaieteur 10; Suriname/Surinam/Paramaribo 1; Paraguay/Asuncion 2; Uruguay/Montevideo/Fray Bentos 5;
Falklands/Falkland Islands/Port Stanley/Mount Pleasant Falklands/East Falkland/West Falkland 4; South Georgia/Grytviken 1; Antarctica/Antartica/Antarctic/Rothera/Halley research station/McMurdo/Port Lockroy/South Pole 6;
Greenland/Nuuk/Ilulissat/Thule 4; Svalbard/Spitsbergen/Longyearbyen/Jan Mayen 5; Iceland/Reykjavik/Akureyri/Keflavik/Vik 400;
Norway/Oslo/Bergen/Tromso/Tromsø/Trondheim/Stavanger/Bodo/Lofoten/Narvik/Finnmark/Flam/Lillehammer/fjords/Hurtigruten 300; Sweden/Stockholm/Gothenburg/Malmo/Uppsala/Lund/Kiruna 300;
Denmark/Copenhagen/Aarhus/Odense/Aalborg/Roskilde 350; Finland/Helsinki/Lapland/Rovaniemi/Tampere/Turku 200; Faroe Islands/Faroes/Torshavn/Faroe 5; Estonia/Tallinn/Tartu/Tapa 60; Latvia/Riga/Daugavpils 120;
Lithuania/Vilnius/Kaunas/Klaipeda/Panevezys 250; Czechia/Czech Republic/Prague/Brno/Ostrava/Pilsen/Bohemia/Czechoslovakia 450; Slovakia/Bratislava/Kosice/Presov/High Tatras/Michalovce 150; Slovenia/Ljubljana/Lake Bled/Maribor 60;
Hungary/Budapest/Debrecen/Lake Balaton 500; Serbia/Belgrade/Novi Sad/Nis/Yugoslavia 60; Bosnia/Sarajevo/Bosnia and Herzegovina/Mostar/Medjugorje/Banja Luka/Srebrenica 20; Montenegro/Podgorica/Kotor 80;
Albania/Tirana/Saranda/Durres/Vlore/Vlora/Shkoder/Shkodra/Ksamil/Elbasan/Fier/Kukes/Tropoje 150; Kosovo/Pristina/Prizren/Peja/Gjakova/Mitrovica 20; North Macedonia/Macedonia/Skopje/Ohrid 20;
Moldova/Chisinau/Transnistria/Tiraspol 40;
Ukraine/Kyiv/Kiev/Kharkiv/Kherson/Lviv/Odesa/Mariupol/Donetsk/Odessa/Kharkov/Dnipro/Zaporizhzhia/Zaporizhia/Mykolaiv/Luhansk/Donbas/Crimea/Sevastopol/Bakhmut/Kramatorsk/Pokrovsk/Bucha/Chernihiv/Sumy/Poltava/Cherkasy/Ternopil/
Ivano-Frankivsk/Chernivtsi/Kryvyi Rih/Melitopol 40;
Russia/Moscow/St Petersburg/Siberia/Saint Petersburg/Yekaterinburg/Sochi/Chechnya/Grozny/Dagestan/Mount Elbrus/Elbrus/Caucasus/Kaliningrad/Murmansk/Lake Baikal/Trans-Siberian/Vladivostok/Urals/Soviet Union 30;
Belarus/Minsk/Gomel 3; Luxembourg/Luxemburg 60; Monaco/Monte Carlo 40; Andorra/Soldeu 40; Gibraltar/Gib 150; Denali/Mount McKinley/Mt McKinley 0.3;
Ireland/Republic of Ireland/Eire/Southern Ireland/Dingle/Connemara/Knock/Tipperary/Naas/Shannon/Aran Islands/Cobh/Lough Derg/County Clare/Gaeltacht/Achill 3800; Brunei/Brunei Darussalam/Bandar Seri Begawan/Seria/Temburong 6;
Macau/Macao 30; Liechtenstein/Vaduz 6; San Marino 15; Vatican/Vatican City/the Vatican/Holy See 200; Aland Islands/Mariehamn 1; Congo-Brazzaville/Republic of Congo/Republic of the Congo/Brazzaville/Pointe-Noire 1;
Western Sahara/Laayoune/Dakhla/Sahrawi camps 2; Reunion/Réunion/La Reunion/Reunion Island/Ile de la Reunion 4; Mayotte/Mamoudzou 0.5; St Helena/Saint Helena/Jamestown 1.5; Ascension/Ascension Island 0.8;
Tristan da Cunha/Tristan/Edinburgh of the Seven Seas/Gough Island 0.05; Chagos/Chagos Islands/Diego Garcia/British Indian Ocean Territory 0.4; Socotra 0.3; Pitcairn/Pitcairn Islands/Pitcairn Island/Adamstown 0.03;
Easter Island/Rapa Nui 4; Tuvalu/Funafuti 0.1; Kiribati/Tarawa/South Tarawa/Kiritimati/Gilbert Islands 0.2; Nauru 0.1; Palau/Koror 0.6; Micronesia/Pohnpei/Chuuk/Yap/Kosrae 0.4; Marshall Islands/Majuro/Kwajalein/Bikini Atoll 0.2;
Niue/Alofi 0.2; Tokelau 0.02; Cook Islands/Rarotonga/Aitutaki 4; American Samoa/Pago Pago 0.3; Wallis and Futuna 0.05; New Caledonia/Noumea 1; Guam 1; Northern Mariana Islands/Saipan/Tinian 0.3; Norfolk Island 0.5;
Curacao/Curaçao/Willemstad/Curacoa 12; Aruba/Oranjestad 15; Bonaire/Kralendijk 3; Saba/Sint Eustatius/St Eustatius 0.5; Sint Maarten/St Maarten/St Martin/Saint Martin/Philipsburg 15;
St Barths/Saint Barthelemy/St Barthelemy/Gustavia 5; Anguilla 6; St Kitts/Saint Kitts/St Kitts and Nevis/St Kitts & Nevis/Nevis/Basseterre 18; Dominica/Roseau 6;
St Vincent/Saint Vincent/St Vincent and the Grenadines/Grenadines/Bequia/Mustique/Canouan/Union Island/Kingstown 15; British Virgin Islands/BVI/Tortola/Virgin Gorda/Anegada/Virgin Islands 12;
US Virgin Islands/USVI/St Croix/Charlotte Amalie 5; Cayman Islands/Caymans/Cayman/Grand Cayman/Cayman Brac/Little Cayman 20; Turks and Caicos/Turks & Caicos/Providenciales/Grand Turk 15; Puerto Rico/San Juan/Vieques 25;
Guadeloupe/Pointe-a-Pitre 6; Martinique/Fort-de-France/Fort de France 8; French Guiana/Cayenne/Kourou/French Guyana 0.6; St Pierre and Miquelon/Saint Pierre and Miquelon 0.1; Kerguelen/Heard Island/Macquarie Island 0.05
`;

/** Of these places abroad, those that people are called by too, or that are in Britain besides: they want a "from" or an "in" before them. */
export const placesLikeNames: readonly string[] = nameList(`
adelaide;aden;boston;brittany;carlisle;chad;chelsea;chile;china;cuba;darwin;fez;florence;georgia;goa;guinea;india;israel;jordan;kenya;kingston;lima;lorraine;lourdes;mali;malta;melbourne;milan;nice;normandy;oman;paris;perth;
petra;rio;sal;santiago;sofia;sydney;turkey;valencia;victoria;vienna
`);
/** The same, where the name is a word, a street or a place of work as well: in small letters it is one of those. */
export const placesLikeWords: readonly string[] = nameList(`
aba;adana;addu;afar;alabama;alberta;alexandria;anand;annapurna;arafat;aruba;ascension;assam;asuncion;atlanta;aus;austin;bari;basel;basse;beni;bern;bethlehem;bo;bohemia;bombay;braga;brest;brooklyn;broome;cairns;cali;capri;
carribean;caucasus;cayman;ceylon;changi;choco;clarendon;columbia;concepcion;cordoba;dallas;darien;darjeeling;daru;dead sea;denver;dingle;diu;dresden;dunedin;elba;ella;everest;fier;flam;flanders;flores;fray bentos;freeport;
galilee;galle;gao;ghent;gib;gobi;golden sands;granada;hama;hebron;hobart;houston;hue;ios;ireland;isaan;jaffa;jamestown;jasper;java;jericho;jos;k2;kailash;kandy;kentucky;keren;kili;kingstown;kisii;knock;kono;kuta;labrador;lae;
leh;leticia;lhasa;lille;linden;lodi;lund;madras;mahe;maine;male;malia;manhattan;manzini;matamoros;maun;medan;memphis;mendoza;meru;michigan;mina;minnesota;montana;monteverde;moroni;moshi;nad ali;nadi;nancy;nazareth;nevada;
nevis;new england;newfoundland;ngozi;nis;odessa;ohio;oktoberfest;oran;osh;ottawa;outback;owo;oz;padua;pai;palma;paro;patna;peja;pemba;philadelphia;phoenix;pisa;pitcairn;pula;queenstown;rakhine;ranya;reunion;rhodesia;rodrigues;
roseau;saba;sabah;saint helena;saint martin;saint vincent;salta;salvador;samos;san antonio;santa marta;santander;sapa;seattle;seria;shannon;shiraz;sinai;solomons;split;st helena;st louis;st martin;st vincent;sucre;suez;
suffield;surat;swat;tampa;tanna;tapa;tema;the camino;tours;tristan;trujillo;tyre;utah;uyo;van;verona;vik;virginia;wau;wisconsin;yap;yei;yola;zaire;zaria
`);

/** Regions wider than a country, thousands of visits a year (gk). */
export const regions = `
West Africa/western Africa 550; East Africa 450; Central Africa 40; southern Africa 500; sub-Saharan Africa 1300; North Africa 1800; Africa 3200; Middle East 2500; the Gulf 1800; South Asia/the subcontinent 3200; South East Asia/south-east Asia/Southeast Asia/SE Asia/Far East/the Far East 2600; Central Asia 30; Asia 6500; South America/Latin America 450; Central America 150; the Balkans/Balkans 1500; Eastern Europe 6000; Scandinavia 1100; the Alps/Alps 1500; Europe 60000; abroad/overseas 86000; the Med/Mediterranean 25000; the Arctic/Arctic 15; the tropics/tropics 8000; Pacific 250
`;

/** Journeys that are not to one country, thousands of people a year (gk): how, why, and with whom people travel. */
export const journeys = `
cruise/cruise ship/river cruise/world cruise 2200; hajj/the hajj 22; umrah 200; pilgrimage 250; safari 60; gap year/backpacking/round the world 200; honeymoon 400; mission trip/missionary work 20; deployment/deployed/on tour/tour of duty 15; expedition 15; small boat/dinghy/the channel crossing 37; horse trekking 3; trekking/base camp 40; oil rig abroad 5; refugee camp 10; long haul/long-haul 12000; stag do/hen do 900; school trip abroad 300; ski trip/skiing 1500
`;
