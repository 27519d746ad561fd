// Ethnic groups, nationalities, religions and languages, with the people they fit in England and Wales.
// V: Census 2021 (ethnic group, country of birth, religion, main language), of 59,597,542 residents.
// R: recalled. gk: general knowledge, within a factor of two; a few thousand or fewer within a factor of ten.

import type { Source } from './source.ts';

/** Residents of England and Wales at the Census of 21 March 2021 (V): what the counts below are divided by. */
export const CENSUS_RESIDENTS = 59_597_542;

/** Of the lines marked V; the others are recalled or general knowledge. */
export const groupsSource: Source = {
  text: 'Census 2021, England and Wales: ethnic group, country of birth, religion, main language',
  confidence: 'V',
};

/**
 * One line per group: words (/ between synonyms)|people|code|coarser value|flags.
 * Flags: `common` where the word is also food, drink, things or places (needs a person near it); `language` for
 * languages. A demonym's figure is people born in the country; an ethnic group's is the group's.
 */
export const ETHNIC_GROUPS = `
white british|44355044|V|white|
white irish|507466|V|white|
gypsy/romany gypsy/gypsies/romany/gipsies/gypsy family/gypsy background/romany heritage|67768|V|gypsy or traveller|
irish traveller/irish travellers/traveller family/traveller families/traveller community/traveller site/grt/irish travelling family/irish traveler/irish travelers/irish travelling community/traveler family/travellers family|67768|V|gypsy or traveller|
roma/romani/roma family/roma gypsy/roma community/roma traveller|100981|V|gypsy or traveller|
white european/white other|3667997|V|white|
caucasian|48699249|V|white|
mixed race/mixed heritage/dual heritage/mixed parentage/mixed race background|1717976|V|mixed|
south asian|4097018|V|asian|
south east asian/southeast asian|972783|V|asian|
east asian|700000|gk|asian|
asian|5515420|V|asian|
black african|1488381|V|black|
black caribbean/afro caribbean/african caribbean/afro-caribbean/afrocaribbean/afro carribean/african carribean/black carribean|623115|V|black|
black british|2409278|V|black|
black|2409278|V|black|common
african|1488381|V|black|common
caribbean/carribean/carribbean|623115|V|black|common
west african|600000|gk|black|
east african|300000|gk|black|
arab|331844|V|arab|
middle eastern|700000|gk|middle eastern|
latin american|250000|gk|latin american|
kurdish/kurd/kurdish sorani/sorani/kurmanji/surani/bahdinani/kurmanci/sorani kurdish/kurdish kurmanji|110000|gk|middle eastern|
indian|1864318|V|asian|common
gurkha|40000|gk|asian|
pakistani/pakastani/paksitani/pakistani heritage|1587819|V|asian|
bangladeshi/bengali/sylheti/bengladeshi/bangledeshi/bangladshi/syleti/silheti/sylhetti|644881|V|asian|
chinese/mandarin/cantonese/putonghua/chineese/guangdonghua|445619|V|asian|common
hong konger/hong kong chinese|125000|gk|asian|
taiwanese|15000|gk|asian|
tibetan|1500|gk|asian|
uyghur/uighur/uigur/uygur|500|gk|asian|
mongolian|3000|gk|asian|
sri lankan/sinhalese/sinhala/srilankan/sri lankin/singhalese|145000|gk|asian|
tamil|125363|V|asian|language
nepali/nepalese/nepalise/nepalease/nepalee|77000|gk|asian|
bhutanese|700|gk|asian|
afghan/afghani/afgan/afgani/afganistani|86000|gk|asian|
dari|60000|gk|asian|language
pashto/pashtun/pushto/pushtu/pukhto/pukhtun/pushtun|40000|gk|asian|language
hazara|15000|gk|asian|
filipino/filipina/philipino/phillipino/phillippino/philippino/fillipino/phillipina/philipina/pinoy/pinay|155016|V|asian|
tagalog/tagalong speaking/tagolog/filipino tagalog|60899|V|asian|language
indonesian/bahasa/bahasa indonesia|12000|gk|asian|
malaysian/malay/bahasa melayu/malayan|65000|gk|asian|
singaporean|40000|gk|asian|
vietnamese/vietnamise/vietamese/vietnameese|40000|gk|asian|
thai|52000|gk|asian|common
burmese/rohingya/arakanese/rakhine/rohinga/rohingyan|15000|gk|asian|
cambodian/khmer|2000|gk|asian|
laotian|1000|gk|asian|
timorese/tetum/east timorese/tetun|10000|gk|asian|
japanese|42000|gk|asian|common
korean|20000|gk|asian|common
iranian/persian/persain/parsi speaking/iraninan|114000|gk|middle eastern|
farsi/persian farsi/farsi dari|75000|gk|middle eastern|language
iraqi/iraqui/iraki|95000|gk|middle eastern|
syrian|48000|gk|middle eastern|
lebanese|18000|gk|middle eastern|common
palestinian|12000|gk|middle eastern|
jordanian|6000|gk|middle eastern|
israeli|24000|gk|middle eastern|
hebrew|10000|gk|jewish|language
kuwaiti|14000|gk|middle eastern|
saudi/saudi arabian/saudi national|35000|gk|middle eastern|
emirati|10000|gk|middle eastern|
omani|3000|gk|middle eastern|
yemeni|25000|gk|middle eastern|
egyptian|40000|gk|middle eastern|
libyan|20000|gk|north african|
tunisian|8000|gk|north african|
algerian/algerien|30000|gk|north african|
moroccan/morrocan/moroccon/morrocon|30000|gk|north african|common
sudanese|40000|gk|black|
south sudanese|1000|gk|black|
eritrean/eritrian/eritreian|45000|gk|black|
tigrinya/tigrigna/tigrinia/tigrigne/tigrinyan|40000|gk|black|language
ethiopian/ethopian/ethiopean/habesha|32000|gk|black|
amharic|20000|gk|black|language
oromo/oromiffa/afaan oromo/oromifa|5000|gk|black|language
somali/somalian/somalien/af somali/af maay|126000|gk|black|
kenyan|130000|gk|black|
ugandan|60000|gk|black|
tanzanian|35000|gk|black|
swahili/kiswahili/swaheli|20000|gk|black|language
rwandan|6000|gk|black|
burundian|4000|gk|black|
congolese/congalese/drc national/zairean/zairian|25000|gk|black|
lingala|15000|gk|black|language
angolan|20000|gk|black|
cameroonian|15000|gk|black|
nigerian/nigerian-irish/nigerian-british/british nigerian/nigerain/nigeran|270768|V|black|
yoruba|60000|gk|black|
igbo/ibo|40000|gk|black|
hausa|10000|gk|black|
ghanaian/ghanian/ghanain/ghanean|143000|gk|black|
twi/asante twi/akan twi|50000|gk|black|language
sierra leonean|27000|gk|black|
liberian|5000|gk|black|
ivorian/ivoirian/ivorien/cote divoirian|10000|gk|black|
guinean|8000|gk|black|
senegalese|5000|gk|black|
wolof|3000|gk|black|language
malian|2000|gk|black|
gambian/gambien|15000|gk|black|
mandinka|2000|gk|black|language
togolese|3000|gk|black|
zimbabwean/zimbabwian/zimbabwe national|125000|gk|black|
shona|60000|gk|black|language
ndebele/isindebele/matabele|10000|gk|black|language
zambian|35000|gk|black|
malawian|18000|gk|black|
mozambican|5000|gk|black|
namibian|3000|gk|black|
botswanan/motswana/batswana|3000|gk|black|
south african/south-african national|217180|V|south african|
zulu|5000|gk|black|common
mauritian|42000|gk|mauritian|
seychellois|3000|gk|mauritian|
malagasy|500|gk|black|
jamaican|142154|V|black|
trinidadian/trini/trinidadian and tobagonian/trinbagonian|22000|gk|black|
barbadian/bajan|17000|gk|black|
guyanese/guyanian/guianese|20000|gk|black|
montserratian|7000|gk|black|
st lucian/saint lucian/st lucien/saint lucien|10000|gk|black|
grenadian|9000|gk|black|
dominican|6000|gk|black|
haitian|1000|gk|black|
cuban|3000|gk|latin american|common
polish/poles|743083|V|eastern european|common
pole|743083|V|eastern european|common
romanian/romainian/roumanian/rumanian|538840|V|eastern european|
moldovan/moldavian/moldovian|20000|gk|eastern european|
bulgarian|150000|gk|eastern european|
hungarian/magyar/hungrian|90000|gk|eastern european|
lithuanian/lithunian/lithuainian/lituanian|164158|V|eastern european|
latvian/latvain|90000|gk|eastern european|
estonian|12000|gk|eastern european|
slovak/slovakian|65000|gk|eastern european|
czech|45000|gk|eastern european|
slovenian/slovene|6000|gk|eastern european|
croatian|10000|gk|eastern european|
bosnian|9000|gk|eastern european|
serbian/serb|12000|gk|eastern european|
montenegrin|2000|gk|eastern european|
macedonian|4000|gk|eastern european|
kosovan/kosovar|30000|gk|eastern european|
albanian/albainian/shqip|70000|gk|eastern european|
ukrainian/ukranian/ukrainan/ukranean|230000|gk|eastern european|
russian|91255|V|eastern european|common
belarusian/belarussian/byelorussian/belorussian|7000|gk|eastern european|
georgian|5000|gk|eastern european|common
armenian|6000|gk|eastern european|
azerbaijani/azeri/azerbaijanian/azerbajani|6000|gk|eastern european|
kazakh/kazakhstani/kazak|6000|gk|central asian|
uzbek/uzbekistani|6000|gk|central asian|
turkmen|1000|gk|central asian|
tajik|1000|gk|central asian|
kyrgyz/kirghiz/kyrgyzstani|3000|gk|central asian|
eastern european/east european|1900000|gk|eastern european|
turkish|127644|V|turkish|common
turkish cypriot/greek cypriot/cypriot|70000|gk|cypriot|
greek|70000|gk|southern european|common
italian|276669|V|southern european|common
sicilian|20000|gk|southern european|common
maltese/malteese|27000|gk|southern european|
spanish|215062|V|southern european|common
catalan|8000|gk|southern european|
basque/euskara/euskera|3000|gk|southern european|
portuguese/portugese/portugues/portuguise|224719|V|southern european|common
madeiran|30000|gk|southern european|
german|263368|V|western european|common
austrian|20000|gk|western european|
swiss|25000|gk|western european|common
dutch|65000|gk|western european|common
belgian|30000|gk|western european|common
french|155000|gk|western european|common
breton|2000|gk|western european|
luxembourger|1000|gk|western european|
danish|24000|gk|scandinavian|common
dane|24000|gk|scandinavian|common
norwegian|17000|gk|scandinavian|
swedish/swede|40000|gk|scandinavian|common
finnish/finn|18000|gk|scandinavian|common
icelandic/icelander|2500|gk|scandinavian|
faroese|500|gk|scandinavian|
irish|324670|V|irish|common
scottish gaelic/gaelic|1500|gk|gaelic|language
ulster scots|1000|gk|ulster scots|
american|203281|V|north american|common
canadian|90000|gk|north american|common
inuit|50|gk|north american|
mexican|13000|gk|latin american|common
brazilian/brasilian/brazillian|87000|gk|latin american|common
colombian/columbian|32000|gk|latin american|common
peruvian|8000|gk|latin american|
chilean|7000|gk|latin american|
bolivian|8000|gk|latin american|
ecuadorian/ecuadorean/equadorian|12000|gk|latin american|
venezuelan/venezualan|12000|gk|latin american|
argentinian/argentine/argentinean|10000|gk|latin american|
uruguayan|1500|gk|latin american|
paraguayan|500|gk|latin american|
australian/aussie/aussies|125000|gk|australasian|common
aboriginal|500|gk|australasian|
new zealander/kiwi|60000|gk|australasian|common
maori/māori/te reo|5000|gk|australasian|
fijian|10000|gk|pacific islander|
tongan|800|gk|pacific islander|
samoan|1000|gk|pacific islander|
papuan|500|gk|pacific islander|
falkland islander/falklander/falklands islander|2000|gk|british overseas|
st helenian/saint helenian/st helena islander|5000|gk|british overseas|
muslim/moslem|3868133|V|muslim|
ismaili/ismaeli/aga khani|15000|gk|muslim|
ahmadi/ahmadiyya/ahmadiyyah/ahmaddiya/qadiani|30000|gk|muslim|
hindu|1032775|V|hindu|
sikh/seikh|524140|V|sikh|
jain|25000|gk|jain|
zoroastrian/parsi/parsee/zoroastrianism/parsis|4000|gk|zoroastrian|
jewish|271327|V|jewish|
orthodox jewish/orthodox jew/haredi/charedi/hasidic/chassidic/strictly orthodox/ultra orthodox jewish/ultra orthodox jew/ultra orthodox/frum/hassidic/hasid/chassid/chasidic/hasidim/chasidim/charedim/haredim/chareidi/hareidi|75000|gk|jewish|
sephardi/sephardic|8000|gk|jewish|
ashkenazi/ashkenazi jewish|200000|gk|jewish|
yiddish|5356|V|jewish|language
buddhist|272508|V|buddhist|
bahai/baha'i/bahá'í|5000|gk|bahai|
rastafarian/rasta/rastafari/rastas/rastafarians|6000|gk|rastafarian|
jehovah's witness/jehovahs witness/jehovah witness/jehova's witness/jahovah's witness/jahova's witness/johovah's witness/jehovah's wittness/jehovah's witnes|120000|gk|jehovah's witness|
jehovah's witnesses|120000|gk|jehovah's witness|
mormon/mormons/latter day saint/latter day saints/lds church|180000|gk|mormon|
quaker/quakers/religious society of friends|15000|gk|quaker|
plymouth brethren/exclusive brethren/pbcc/plymouth brethren christian church/closed brethren/taylorite|17000|gk|brethren|
seventh day adventist/7th day adventist/adventist/adventists/seventh day adventists|40000|gk|adventist|
christian scientist|5000|gk|christian scientist|
amish/mennonite/hutterite/bruderhof/hutterites/mennonites/darvell bruderhof/hutterite community|600|gk|bruderhof|
druze|500|gk|druze|
yazidi/ezidi/yezidi/ezidis|500|gk|yazidi|
coptic/copts/coptic christian|25000|gk|coptic|
punjabi/panjabi/panjabi sikh/punjabi sikh/punjab speaking|290745|V|asian|language
urdu/urdu punjabi|269849|V|asian|language
gujarati/gujerati/gujurati/gujrati|188956|V|asian|language
hindi/hindustani/hindi urdu|50000|gk|asian|language
malayalam/malyalam/malayalum/malyali|40000|gk|asian|language
telugu/telegu|30000|gk|asian|language
marathi/maharati|12000|gk|asian|language
kannada|8000|gk|asian|language
konkani|5000|gk|asian|language
mirpuri/pahari/potwari/pothwari/pothohari/potohari/pahari-pothwari/putwari/mirpuri punjabi|50000|gk|asian|language
pashtu|40000|gk|asian|language
balochi|3000|gk|asian|language
arabic|203998|V|middle eastern|language
british sign language/bsl/bsl first language/bsl is first language/bsl signer/british sign language user|22000|R|deaf|language
asylum seeker/asylum seekers/seeking asylum/asylum-seeking/asylumseeker/political asylum|110000|R|asylum seeker|
refugee/refugees/refugee family|250000|gk|refugee|
scottish|4800000|gk|scottish|common
scotsman/scotswoman/scot|4800000|gk|scottish|common
welsh|2600000|gk|welsh|common
welshman/welshwoman|2600000|gk|welsh|
welsh speaker/welsh speaking|538000|R|welsh|language
first language welsh/welsh first language/welsh is first language/welsh as first language/mother tongue welsh/prefers welsh/iaith gyntaf|300000|gk|welsh|language
welsh only/only speaks welsh/speaks only welsh/monoglot welsh/reverted to welsh/gone back to welsh|5000|gk|welsh|language
north walian|600000|gk|welsh|
northern irish/ulsterman/ulsterwoman/northern irishman|1700000|gk|northern irish|
irishman/irishwoman|324670|R|irish|
irish speaker/irish speaking/gaeilge/irish gaelic|10000|gk|irish|language
gaelic speaker/gaelic speaking/native gaelic speaker/gaelic first language/first language gaelic/gaelic as first language/reverted to gaelic|45000|gk|gaelic|language
only speaks gaelic/speaks only gaelic/gaelic only|1000|gk|gaelic|language
doric speaker/doric speaking/broad doric|100000|gk|scottish|language
glaswegian/weegie|550000|gk|scottish|
aberdonian|180000|gk|scottish|
dundonian|130000|gk|scottish|
highlander/highland scot|200000|gk|scottish|common
hebridean|25000|gk|scottish|common
hebridean islander/western isles islander/lewisman/lewiswoman/leodhasach|20000|gk|scottish|
shetlander/shetland islander/native shetlander|20000|gk|scottish|
orcadian/native orcadian|19000|gk|scottish|
ileach|2500|gk|scottish|
fair islander/fair isle islander|60|gk|scottish|
manx|45000|gk|british islands|common
manxman/manxwoman/manxmen|45000|gk|british islands|
manx gaelic/manx speaker/manx speaking|1800|gk|british islands|language
channel islander|120000|gk|british islands|
jerseyman/jerseywoman|60000|gk|british islands|
guernseyman/guernseywoman|40000|gk|british islands|
sarkese/sarkee|400|gk|british islands|
cornish|110000|R|cornish|common
cornishman/cornishwoman/cornish born and bred|110000|gk|cornish|
kernewek/cornish speaker/cornish speaking|600|gk|cornish|language
scillonian|1800|gk|cornish|common
yorkshireman/yorkshirewoman/yorkshire lass/yorkshire lad|3000000|gk|english|
geordie|900000|gk|english|common
mackem|250000|gk|english|
smoggie/teessider|400000|gk|english|
scouser/liverpudlian|700000|gk|english|
mancunian|700000|gk|english|
brummie|900000|gk|english|
bristolian|350000|gk|english|
cockney|400000|gk|english|common
cumbrian|450000|gk|english|common
white and black caribbean/mixed white and black caribbean/white black caribbean|513000|R|mixed|
white and black african/mixed white and black african/white black african|250000|R|mixed|
white and asian/mixed white and asian/white asian|488000|R|mixed|
biracial/multiracial/mixed ethnicity/mixed ethnic background|1717976|R|mixed|
anglo indian|20000|gk|mixed|
eurasian|10000|gk|mixed|common
west indian|500000|gk|black|common
sub saharan african|1300000|gk|black|
north african|150000|gk|north african|
central asian|30000|gk|central asian|
south american|250000|gk|latin american|
latino/latina/latinx/hispanic|250000|gk|latin american|
scandinavian|100000|gk|scandinavian|common
slavic/slav|1300000|gk|eastern european|
polynesian/melanesian/pacific islander|12000|gk|pacific islander|
frenchman/frenchwoman|155000|gk|western european|
dutchman/dutchwoman|65000|gk|western european|
spaniard|130000|gk|southern european|
turk/turks|127644|R|turkish|common
liechtensteiner|30|gk|western european|
monegasque|60|gk|western european|
andorran|100|gk|southern european|
sammarinese|30|gk|southern european|
gibraltarian|5000|gk|british overseas|
sardinian|8000|gk|southern european|common
neapolitan|20000|gk|southern european|common
corsican|500|gk|western european|
flemish|12000|gk|western european|common
galician|20000|gk|southern european|
azorean|3000|gk|southern european|
maronite cypriot/cypriot maronite|800|gk|cypriot|
saami|30|gk|scandinavian|
sami speaker/sami people/laplander|30|gk|scandinavian|
greenlander/greenlandic/kalaallisut|40|gk|scandinavian|
silesian|20000|gk|eastern european|
transylvanian|20000|gk|eastern european|
croat|10000|gk|eastern european|
kosovo albanian/kosovan albanian/kosovar albanian|30000|gk|eastern european|
yugoslav/yugoslavian/serbo croat/serbo croatian/serbocroat|25000|gk|eastern european|
czechoslovakian/czechoslovak|40000|gk|eastern european|
tatar/crimean tatar|500|gk|eastern european|common
chechen|1500|gk|eastern european|
abkhaz/abkhazian|100|gk|eastern european|
circassian|400|gk|middle eastern|
qatari|8000|gk|middle eastern|
bahraini|4000|gk|middle eastern|
bedouin|500|gk|middle eastern|
bidoon/bedoon/bidun/kuwaiti bidoon/kuwaiti bedoon|4000|gk|middle eastern|
marsh arab|200|gk|middle eastern|
ahwazi/ahwazi arab/khuzestani|1000|gk|middle eastern|
iraqi kurd/kurdish iraqi/iraqi kurdish|40000|gk|middle eastern|
iranian kurd/kurdish iranian/iranian kurdish|15000|gk|middle eastern|
turkish kurd/kurdish turkish/turkish kurdish|50000|gk|middle eastern|
syrian kurd/kurdish syrian/syrian kurdish|5000|gk|middle eastern|
badini/bahdini/behdini|5000|gk|middle eastern|common
feyli/feyli kurd/faili kurd|2000|gk|middle eastern|
zaza/zazaki|2000|gk|middle eastern|common
luri/bakhtiari|1000|gk|middle eastern|common
assyrian/assyrian christian/chaldean/syriac/aramaic/suryoyo|8000|gk|middle eastern|
israeli arab/arab israeli|1500|gk|middle eastern|
gazan/palestinian from gaza|1000|gk|middle eastern|
mauritanian|400|gk|north african|
sahrawi/saharawi|150|gk|north african|
amazigh/tamazight/tashelhit|4000|gk|north african|language
berber|4000|gk|north african|common
kabyle|2000|gk|north african|
darija|15000|gk|north african|language
nubian|500|gk|black|common
tuareg|50|gk|black|common
darfuri/zaghawa/massalit/masalit|5000|gk|black|
dinka|500|gk|black|common
nuer|300|gk|black|
chadian|1000|gk|black|
djiboutian|800|gk|black|
afar speaking/afar speaker/afar interpreter|500|gk|black|language
somalilander|20000|gk|black|
bravanese/barawani/barawanese/bravanese swahili/chimwiini|2500|gk|black|
bajuni|1000|gk|black|
benadiri/reer hamar|2000|gk|black|
somali bantu|500|gk|black|
tigrayan/tigrean|5000|gk|black|
tigre|1500|gk|black|common
bilen/blin speaking|700|gk|black|common
kikuyu/gikuyu|20000|gk|black|
luo|8000|gk|black|common
luhya|7000|gk|black|
kalenjin|4000|gk|black|
maasai/masai|300|gk|black|common
kisii/gusii|3000|gk|black|
luganda|15000|gk|black|language
baganda|15000|gk|black|
acholi|4000|gk|black|
runyankole/runyankore/rutooro/runyoro|3000|gk|black|language
zanzibari|4000|gk|black|
kinyarwanda|6000|gk|black|language
kirundi|3000|gk|black|language
hutu|2000|gk|black|
tutsi|3000|gk|black|
banyamulenge|500|gk|black|
kikongo|3000|gk|black|language
tshiluba/luba speaking|1500|gk|black|language
brazzaville congolese|3000|gk|black|
gabonese|500|gk|black|
equatorial guinean/equatoguinean|400|gk|black|
sao tomean/santomean/são toméan|1200|gk|black|
cape verdean/cabo verdean|3000|gk|black|
cape verdean creole/kabuverdianu|3000|gk|black|language
bissau guinean/guinea bissauan|6000|gk|black|
kriol/crioulo|5000|gk|black|language
beninese/beninois|1500|gk|black|
burkinabe/burkinabé|600|gk|black|
nigerien|200|gk|black|
comorian|200|gk|black|
swazi/siswati/emaswati|1500|gk|black|
basotho/mosotho/sesotho/lesothan|2000|gk|black|
tswana/setswana|3000|gk|black|
xhosa/isixhosa|3000|gk|black|
isizulu/zulu speaking|4000|gk|black|language
afrikaans|20000|gk|south african|language
afrikaner/afrikaaner|20000|gk|south african|
white south african|150000|gk|south african|
chewa/chichewa/nyanja/chinyanja|8000|gk|black|language
bemba/chibemba|6000|gk|black|language
ashanti/asante|60000|gk|black|common
akan|60000|gk|black|common
fante/fanti|15000|gk|black|common
ga speaking/ga speaker/ga interpreter/ga adangbe/ga dangme|10000|gk|black|language
ewe speaking/ewe speaker/ewe interpreter/ewe tribe|7000|gk|black|language
edo speaking/edo speaker|15000|gk|black|
urhobo|8000|gk|black|
itsekiri|3000|gk|black|
ijaw/izon speaking|5000|gk|black|
efik|4000|gk|black|
fula/fulani/fulah/pulaar/fulfulde|8000|gk|black|
pidgin english/nigerian pidgin/naija pidgin|40000|gk|black|language
pidgin|40000|gk|black|common
krio/sierra leone krio|15000|gk|black|language
temne|5000|gk|black|
mende|5000|gk|black|common
susu|1000|gk|black|common
soninke/sarahule/serahule|2500|gk|black|
bambara/dioula/dyula|4000|gk|black|language
mandingo/malinke|3000|gk|black|
jola/diola|1500|gk|black|common
antiguan/barbudan|6000|gk|black|
bahamian|2500|gk|black|
belizean|1500|gk|black|
kittitian/nevisian|7000|gk|black|
vincentian/vincy|8000|gk|black|
tobagonian|2000|gk|black|
anguillian|2500|gk|british overseas|
bermudian/bermudan|3000|gk|british overseas|
caymanian/cayman islander|1000|gk|british overseas|
turks and caicos islander/turks islander|100|gk|british overseas|
british virgin islander/virgin islander|500|gk|british overseas|
pitcairn islander/pitcairner|15|gk|british overseas|
tristanian/tristan islander/tristan da cunha islander|150|gk|british overseas|
chagossian/ilois/chagos islander/diego garcian|4000|gk|british overseas|
reunionese/réunionnais|500|gk|western european|
guadeloupean/guadeloupian|1500|gk|black|
martinican/martiniquais/martiniquan|1000|gk|black|
french guianese|300|gk|black|
aruban|200|gk|black|
curacaoan/curaçaoan/papiamento/papiamentu|1000|gk|black|
surinamese|1500|gk|black|
haitian creole|1000|gk|black|language
patois/patwa/jamaican patois|100000|gk|black|common
creole|20000|gk|black|common
indo caribbean/indo trinidadian/indo guyanese/indo-jamaican|40000|gk|asian|
costa rican|600|gk|latin american|
salvadoran/salvadorean|800|gk|latin american|
guatemalan|700|gk|latin american|
honduran|1000|gk|latin american|
nicaraguan|500|gk|latin american|
panamanian|500|gk|latin american|
puerto rican|1000|gk|latin american|
quechua|300|gk|latin american|language
native american/american indian|800|gk|north american|
african american/afro american|10000|gk|north american|
texan|5000|gk|north american|common
californian|15000|gk|north american|common
new yorker|10000|gk|north american|common
hawaiian|500|gk|north american|common
quebecois/québécois/quebecker/french canadian|4000|gk|north american|
first nations/métis|300|gk|north american|
torres strait islander|50|gk|australasian|
tasmanian|2500|gk|australasian|common
cook islander/cook islands maori|150|gk|pacific islander|
niuean|30|gk|pacific islander|
tokelauan|10|gk|pacific islander|
i-kiribati/kiribatian|50|gk|pacific islander|
tuvaluan|30|gk|pacific islander|
nauruan|20|gk|pacific islander|
palauan|10|gk|pacific islander|
marshallese|20|gk|pacific islander|
micronesian|50|gk|pacific islander|
solomon islander|150|gk|pacific islander|
ni-vanuatu/vanuatuan|50|gk|pacific islander|
papua new guinean/tok pisin|600|gk|pacific islander|
indo fijian/fijian indian|8000|gk|asian|
bruneian|5000|gk|asian|
maldivian/dhivehi|700|gk|asian|
macanese|1000|gk|asian|
north korean|700|gk|asian|
south korean|20000|gk|asian|
hakka|30000|gk|asian|common
hokkien|12000|gk|asian|common
teochew/chiuchow/chiu chow/chaozhou|3000|gk|asian|common
fujianese/fuzhounese/foochow/fuzhou dialect/fukienese|25000|gk|asian|
shanghainese|6000|gk|asian|
toisanese/taishanese/hoisan|3000|gk|asian|
hainanese|1500|gk|asian|common
javanese|2500|gk|asian|common
sundanese|500|gk|asian|
balinese|400|gk|asian|common
cebuano/visayan/bisaya/binisaya|20000|gk|asian|language
ilocano/ilokano|12000|gk|asian|language
hiligaynon/ilonggo|8000|gk|asian|language
kapampangan/pampango|3000|gk|asian|language
hmong|100|gk|asian|
karenni/karen refugee/sgaw karen|600|gk|asian|
shan speaker/shan interpreter|100|gk|asian|language
kashmiri|40000|gk|asian|common
azad kashmiri|100000|gk|asian|
pathan|100000|gk|asian|common
baloch/baluch|5000|gk|asian|common
sindhi|10000|gk|asian|
saraiki/seraiki/siraiki|5000|gk|asian|language
hindko|5000|gk|asian|language
gilgit baltistani/balti speaking/chitrali/burusho|1000|gk|asian|
jatt|80000|gk|asian|common
brahmin|30000|gk|hindu|common
dalit|50000|gk|asian|
chittagonian/chatgaya|5000|gk|asian|language
kutchi/katchi/kachchi/cutchi|25000|gk|asian|language
malayali/malayalee/keralite|70000|gk|asian|
goan|20000|gk|asian|common
sri lankan tamil/eelam tamil|90000|gk|asian|
burgher sri lankan/dutch burgher/sri lankan burgher|2000|gk|asian|
maharashtrian|12000|gk|asian|
rajasthani/marwari|5000|gk|asian|common
odia/oriya|1500|gk|asian|common
assamese|800|gk|asian|
dzongkha/lhotshampa|600|gk|asian|language
newari/newar|1500|gk|asian|
sherpa|300|gk|asian|common
sinti|300|gk|gypsy or traveller|
ugandan asian/uganda asian/expelled by idi amin|25000|gk|asian|
kenyan asian/kenyan indian/kenyan gujarati|70000|gk|asian|
east african asian/east african indian|150000|gk|asian|
vietnamese chinese|8000|gk|asian|
afghan sikh/afghan hindu|12000|gk|asian|
romanichal/english gypsy/english gypsies/romany traveller|40000|gk|gypsy or traveller|
welsh gypsy/welsh romani/kale gypsy|2000|gk|gypsy or traveller|
scottish traveller/scottish gypsy traveller/scottish gypsy/nawken|6000|gk|gypsy or traveller|
gypsy roma traveller/gypsy traveller/gypsy and traveller|170000|gk|gypsy or traveller|
irish traveller heritage/pavee/minceir/mincéir/shelta|67768|gk|gypsy or traveller|
travelling community/travelling family/traveller background/traveller heritage/traveller origin/traveller girl/traveller boy/traveller lady/traveller woman/traveller man/traveller mum/traveller child|120000|gk|gypsy or traveller|
halting site/travellers site/gypsy site/council traveller site|40000|gk|gypsy or traveller|
new age traveller/new traveller/van dweller/van lifer|15000|gk|new traveller|
romanian roma/roma romanian|50000|gk|gypsy or traveller|
slovak roma/slovakian roma/czech roma|35000|gk|gypsy or traveller|
romanes/romani speaking/romani speaker/romany speaker/anglo-romani|30000|gk|gypsy or traveller|language
travelling showman/travelling showmen/travelling showpeople/showman family/showmen family/showmans family/showmen community/showmans guild/fairground family/fairground traveller|18000|gk|travelling showpeople|
circus family/circus people/circus folk/born into the circus|1500|gk|travelling showpeople|
bargee traveller/bargee family/liveaboard/live aboard boater/continuous cruiser/boat dweller/water gypsy/canal boat family|20000|gk|boat people|
boater/boaters|20000|gk|boat people|common
catholic|4500000|gk|christian|common
traditionalist catholic/latin mass catholic/sspx|5000|gk|christian|
syro malabar/syro malankara|45000|gk|christian|
mar thoma/marthoma|5000|gk|christian|
jacobite syrian/malankara orthodox/indian orthodox/knanaya|10000|gk|christian|
presbyterian|300000|gk|christian|common
free presbyterian|10000|gk|christian|
wee free/wee frees/free church of scotland member|12000|gk|christian|
strict baptist/particular baptist/gospel standard|5000|gk|christian|
baptist|250000|gk|christian|common
methodist|350000|gk|christian|common
salvationist|25000|gk|christian|
unitarian|5000|gk|christian|
christadelphian/christadelphians|6000|gk|christian|
open brethren/christian brethren/gospel hall brethren|40000|gk|brethren|
cooneyite/cooneyites/two by twos|1000|gk|christian|
pentecostal/pentecostalist|500000|gk|christian|common
elim pentecostal|60000|gk|christian|
messianic jew/messianic jewish/jews for jesus|3000|gk|jewish|
redeemed christian church of god/rccg|120000|gk|christian|
celestial church/cherubim and seraphim/aladura/white garment church|15000|gk|christian|
deeper life bible church/mountain of fire and miracles/winners chapel|30000|gk|christian|
church of pentecost|25000|gk|christian|
vapostori/johane marange/johane masowe/apostolic faith zimbabwe|2000|gk|christian|
uckg/universal church of the kingdom of god|10000|gk|christian|
church of the nazarene member|5000|gk|christian|
greek orthodox|250000|gk|christian|
russian orthodox|40000|gk|christian|
romanian orthodox|350000|gk|christian|
serbian orthodox|10000|gk|christian|
ethiopian orthodox/eritrean orthodox/tewahedo|35000|gk|christian|
armenian orthodox/armenian apostolic|8000|gk|christian|
syrian orthodox/syriac orthodox/church of the east|5000|gk|christian|
coptic orthodox/egyptian christian|25000|gk|coptic|
maronite|3000|gk|christian|
christian convert/convert to christianity/iranian christian convert/converted to christianity|15000|gk|christian|
hebrew israelite/black hebrew|1000|gk|hebrew israelite|
unification church/moonie/moonies|700|gk|new religion|
children of god cult/family international|500|gk|new religion|
jesus army/jesus fellowship|1500|gk|christian|
scientologist|2000|gk|scientologist|
hare krishna/hare krishnas/iskcon|10000|gk|hindu|
swaminarayan/baps hindu|80000|gk|hindu|
brahma kumari/brahma kumaris|2000|gk|hindu|
sathya sai baba/sai baba devotee|8000|gk|hindu|
ravidassia/ravidasi/ravidassi|15000|gk|sikh|
amritdhari/khalsa sikh/baptised sikh|60000|gk|sikh|
namdhari|2000|gk|sikh|
radha soami/radhasoami|8000|gk|sikh|
shia/shia muslim/shiite/ithna ashari/twelver shia|300000|gk|muslim|
sufi|10000|gk|muslim|common
salafi/salafist/wahhabi|50000|gk|muslim|
tablighi/tablighi jamaat/tablighi jamat|50000|gk|muslim|
dawoodi bohra/bohra muslim|6000|gk|muslim|
khoja/khoja shia|15000|gk|muslim|common
alevi/alevi kurd/alevi turk|26000|R|alevi|
alawite|1000|gk|muslim|
nation of islam|1500|gk|muslim|
muslim convert/muslim revert/convert to islam/converted to islam/revert to islam|100000|gk|muslim|
satmar|6000|gk|jewish|
belz|4000|gk|jewish|common
belzer/belzer chasid/belz community|4000|gk|jewish|
bobov/bobover|3000|gk|jewish|
vizhnitz/vishnitz/vizhnitzer|3000|gk|jewish|
gerrer/ger hasid/ger chasid/ger hasidic|2000|gk|jewish|
lubavitch/lubavitcher/chabad|10000|gk|jewish|
litvish/litvak/yeshivish|10000|gk|jewish|
modern orthodox jewish/modern orthodox jew|80000|gk|jewish|
reform jewish/reform jew/reform synagogue|50000|gk|jewish|
liberal jewish/liberal jew|15000|gk|jewish|
masorti|4000|gk|jewish|
mizrahi/mizrachi|10000|gk|jewish|common
iraqi jew/iraqi jewish/baghdadi jew|6000|gk|jewish|
persian jew/iranian jew/persian jewish|5000|gk|jewish|
yemenite jew/yemeni jew|800|gk|jewish|
bene israel/cochin jew/indian jew|1000|gk|jewish|
beta israel/falasha/ethiopian jew|200|gk|jewish|
mandaean/mandaic/sabean mandaean|1000|gk|mandaean|
yarsani/ahl-e haqq|1000|gk|yarsani|
irani zoroastrian/iranian zoroastrian|1000|gk|zoroastrian|
pagan/neopagan/neo-pagan|74000|R|pagan|common
wiccan/wicca|13000|R|pagan|
druid|2500|R|pagan|common
heathen/asatru/odinist|5000|gk|pagan|common
satanist|5000|R|satanist|
spiritualist|25000|R|spiritualist|common
taoist/daoist|4000|R|taoist|
shinto|1500|gk|shinto|
tibetan buddhist/kadampa buddhist/new kadampa|8000|gk|buddhist|
zen buddhist|6000|gk|buddhist|
theravada/theravadan/theravadin|30000|gk|buddhist|
nichiren/nichiren buddhist/soka gakkai|12000|gk|buddhist|
cao dai/caodaist|100|gk|cao dai|
humanist|10000|R|humanist|common
santeria/candomblé/candomble/umbanda|1500|gk|african traditional|
vodou/vodun|300|gk|african traditional|
ifa worshipper/orisha/traditional african religion|2500|gk|african traditional|
uses makaton/makaton user/makaton signs/makaton signing/signs makaton/signs in makaton/makaton signer/communicates with makaton/communicates using makaton/understands makaton|80000|gk|sign language|language
sign language user/uses sign language/signs bsl/communicates in sign language/deaf signer|22000|R|deaf|language
sign supported english|8000|gk|deaf|language
tactile bsl/hands on bsl/hands-on signing/deafblind manual/tactile signing|600|gk|deafblind|language
cued speech|1000|gk|deaf|language
polish sign language/romanian sign language|800|gk|deaf|language
no english/speaks no english/no spoken english/non-english speaking/non english speaker/doesn't speak english/does not speak english/doesn't speak any english/can't speak english/cannot speak english/zero english/not english speaking|500000|gk|no english|language
little english/limited english/very little english/broken english/minimal english/poor english/basic english only|880000|R|no english|language
failed asylum seeker/refused asylum/refused asylum seeker/asylum refused/asylum claim refused/appeal rights exhausted|40000|gk|asylum seeker|
claiming asylum/claimed asylum/asylum claim/applying for asylum/applied for asylum/awaiting asylum decision|110000|gk|asylum seeker|
uasc/unaccompanied asylum seeking child/unaccompanied asylum seeking children/unaccompanied asylum seeker/unaccompanied child asylum seeker/lone asylum seeking child|10000|gk|asylum seeker|
ex uasc/former uasc/uasc care leaver|12000|gk|asylum seeker|
age disputed/age dispute/age disputed asylum seeker|2500|gk|asylum seeker|
small boat arrival/small boat migrant/arrived by small boat/arrived on a small boat/came by small boat/came on a small boat/came over on a small boat/came over by small boat/came by dinghy/came over in a dinghy/crossed the channel in a dinghy/crossed in a small boat/channel migrant|130000|gk|asylum seeker|
arrived in a lorry/came in the back of a lorry/came in a lorry/smuggled in a lorry/hidden in a lorry/came here in a lorry|15000|gk|asylum seeker|
asylum hotel/asylum hotel resident/home office hotel/migrant hotel/contingency hotel/asylum contingency/asylum accommodation/asylum housing/nass accommodation/home office accommodation/serco asylum|90000|gk|asylum seeker|
bibby stockholm/napier barracks/raf wethersfield|900|gk|asylum seeker|
calais jungle/in the jungle in calais/camp in calais|10000|gk|asylum seeker|
came through libya/crossed the mediterranean/crossed the med in a boat/detained in libya/held in libya|20000|gk|asylum seeker|
immigration detainee/immigration detention/immigration removal centre/detained by immigration|2000|gk|asylum seeker|
refugee status/granted refugee status/recognised refugee/granted asylum/newly granted refugee|200000|gk|refugee|
humanitarian protection|15000|gk|refugee|
resettled refugee/resettled family/refugee resettlement/ukrs/community sponsorship family|30000|gk|refugee|
syrian refugee/syrian asylum seeker/syrian resettlement/vprs refugee/vulnerable persons resettlement|25000|gk|refugee|
afghan scheme/afghan resettlement/afghan resettlement scheme/afghan relocation/resettled from afghanistan/evacuated from kabul/operation pitting/afghan bridging hotel|33000|gk|refugee|
afghan refugee/afghan asylum seeker|50000|gk|refugee|
afghan interpreter for the army/interpreter for british forces/interpreter for the british army/worked for british forces in afghanistan|6000|gk|refugee|
ukrainian refugee/homes for ukraine/ukraine scheme/ukraine family scheme/ukrainian guest|150000|gk|refugee|
evacuated from gaza/gaza evacuee/medical evacuee from gaza|150|gk|refugee|
evacuated from sudan|2000|gk|refugee|
sudanese refugee/sudanese asylum seeker|20000|gk|refugee|
eritrean refugee/eritrean asylum seeker|25000|gk|refugee|
iranian refugee/iranian asylum seeker|30000|gk|refugee|
kurdish refugee/kurdish asylum seeker|30000|gk|refugee|
somali refugee/somali asylum seeker|50000|gk|refugee|
tamil refugee/tamil asylum seeker|25000|gk|refugee|
bosnian refugee|3500|gk|refugee|
kosovan refugee/kosovo refugee|5000|gk|refugee|
hungarian refugee/1956 refugee/fled hungary in 1956|2500|gk|refugee|
vietnamese boat people/vietnamese refugee/boat people|15000|gk|refugee|
jewish refugee/fled the nazis/fled nazi germany|3000|gk|refugee|
bno visa/bn(o) visa/british national overseas/hong kong visa scheme|160000|gk|asian|
windrush generation/windrush child/windrush descendant/came on the windrush/windrush scheme/windrush scandal victim|150000|gk|black|
stateless/stateless person|5000|gk|stateless|
undocumented migrant/undocumented immigrant/illegal immigrant/illegal migrant/irregular migrant/no immigration status|700000|gk|undocumented|
overstayer/visa overstayer/overstayed visa/overstayed her visa/overstayed his visa|300000|gk|undocumented|
nrpf/no recourse to public funds|2000000|gk|migrant|
awaiting deportation/facing deportation/deportation order/due to be deported|15000|gk|migrant|
spouse visa/spousal visa/fiance visa/marriage visa|200000|gk|migrant|
international student/overseas student/foreign student/student visa|600000|gk|migrant|common
child migrant to australia/sent to australia as a child|800|gk|child migrant|
ten pound pom/ten pound poms|20000|gk|returned emigrant|
`;
