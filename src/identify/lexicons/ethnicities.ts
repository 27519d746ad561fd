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
gypsy/romany gypsy/gypsies/romany|67768|V|gypsy or traveller|
irish traveller/irish travellers/traveller family/traveller families/traveller community/traveller site/grt|67768|V|gypsy or traveller|
roma/romani|100981|V|gypsy or traveller|
white european/white other|3667997|V|white|
caucasian|48699249|V|white|
mixed race/mixed heritage/dual heritage|1717976|V|mixed|
south asian|4097018|V|asian|
south east asian/southeast asian|972783|V|asian|
east asian|700000|gk|asian|
asian|5515420|V|asian|
black african|1488381|V|black|
black caribbean/afro caribbean/african caribbean/afro-caribbean|623115|V|black|
black british|2409278|V|black|
black|2409278|V|black|common
african|1488381|V|black|common
caribbean|623115|V|black|common
west african|600000|gk|black|
east african|300000|gk|black|
arab|331844|V|arab|
middle eastern|700000|gk|middle eastern|
latin american|250000|gk|latin american|
kurdish/kurd/kurdish sorani/sorani/kurmanji|110000|gk|middle eastern|
indian|1864318|V|asian|common
gurkha|40000|gk|asian|
pakistani|1587819|V|asian|
bangladeshi/bengali/sylheti|644881|V|asian|
chinese/mandarin/cantonese|445619|V|asian|common
hong konger/hong kong chinese|125000|gk|asian|
taiwanese|15000|gk|asian|
tibetan|1500|gk|asian|
uyghur/uighur|500|gk|asian|
mongolian|3000|gk|asian|
sri lankan/sinhalese/sinhala|145000|gk|asian|
tamil|125363|V|asian|language
nepali/nepalese|77000|gk|asian|
bhutanese|700|gk|asian|
afghan|86000|gk|asian|
dari|60000|gk|asian|language
pashto/pashtun|40000|gk|asian|language
hazara|15000|gk|asian|
filipino/filipina|155016|V|asian|
tagalog|60899|V|asian|language
indonesian|12000|gk|asian|
malaysian/malay|65000|gk|asian|
singaporean|40000|gk|asian|
vietnamese|40000|gk|asian|
thai|52000|gk|asian|common
burmese/rohingya|15000|gk|asian|
cambodian/khmer|2000|gk|asian|
laotian|1000|gk|asian|
timorese/tetum|10000|gk|asian|
japanese|42000|gk|asian|common
korean|20000|gk|asian|common
iranian/persian|114000|gk|middle eastern|
farsi|75000|gk|middle eastern|language
iraqi|95000|gk|middle eastern|
syrian|48000|gk|middle eastern|
lebanese|18000|gk|middle eastern|common
palestinian|12000|gk|middle eastern|
jordanian|6000|gk|middle eastern|
israeli|24000|gk|middle eastern|
hebrew|10000|gk|jewish|language
kuwaiti|14000|gk|middle eastern|
saudi|35000|gk|middle eastern|
emirati|10000|gk|middle eastern|
omani|3000|gk|middle eastern|
yemeni|25000|gk|middle eastern|
egyptian|40000|gk|middle eastern|
libyan|20000|gk|north african|
tunisian|8000|gk|north african|
algerian|30000|gk|north african|
moroccan|30000|gk|north african|common
sudanese|40000|gk|black|
south sudanese|1000|gk|black|
eritrean|45000|gk|black|
tigrinya/tigrigna|40000|gk|black|language
ethiopian|32000|gk|black|
amharic|20000|gk|black|language
oromo|5000|gk|black|language
somali/somalian|126000|gk|black|
kenyan|130000|gk|black|
ugandan|60000|gk|black|
tanzanian|35000|gk|black|
swahili|20000|gk|black|language
rwandan|6000|gk|black|
burundian|4000|gk|black|
congolese|25000|gk|black|
lingala|15000|gk|black|language
angolan|20000|gk|black|
cameroonian|15000|gk|black|
nigerian/nigerian-irish/nigerian-british/british nigerian|270768|V|black|
yoruba|60000|gk|black|
igbo|40000|gk|black|
hausa|10000|gk|black|
ghanaian|143000|gk|black|
twi|50000|gk|black|language
sierra leonean|27000|gk|black|
liberian|5000|gk|black|
ivorian|10000|gk|black|
guinean|8000|gk|black|
senegalese|5000|gk|black|
wolof|3000|gk|black|language
malian|2000|gk|black|
gambian|15000|gk|black|
mandinka|2000|gk|black|language
togolese|3000|gk|black|
zimbabwean|125000|gk|black|
shona|60000|gk|black|language
ndebele|10000|gk|black|language
zambian|35000|gk|black|
malawian|18000|gk|black|
mozambican|5000|gk|black|
namibian|3000|gk|black|
botswanan|3000|gk|black|
south african|217180|V|south african|
zulu|5000|gk|black|common
mauritian|42000|gk|mauritian|
seychellois|3000|gk|mauritian|
malagasy|500|gk|black|
jamaican|142154|V|black|
trinidadian|22000|gk|black|
barbadian/bajan|17000|gk|black|
guyanese|20000|gk|black|
montserratian|7000|gk|black|
st lucian/saint lucian|10000|gk|black|
grenadian|9000|gk|black|
dominican|6000|gk|black|
haitian|1000|gk|black|
cuban|3000|gk|latin american|common
polish|743083|V|eastern european|common
pole|743083|V|eastern european|common
romanian|538840|V|eastern european|
moldovan|20000|gk|eastern european|
bulgarian|150000|gk|eastern european|
hungarian|90000|gk|eastern european|
lithuanian|164158|V|eastern european|
latvian|90000|gk|eastern european|
estonian|12000|gk|eastern european|
slovak/slovakian|65000|gk|eastern european|
czech|45000|gk|eastern european|
slovenian|6000|gk|eastern european|
croatian|10000|gk|eastern european|
bosnian|9000|gk|eastern european|
serbian/serb|12000|gk|eastern european|
montenegrin|2000|gk|eastern european|
macedonian|4000|gk|eastern european|
kosovan/kosovar|30000|gk|eastern european|
albanian|70000|gk|eastern european|
ukrainian|230000|gk|eastern european|
russian|91255|V|eastern european|common
belarusian|7000|gk|eastern european|
georgian|5000|gk|eastern european|common
armenian|6000|gk|eastern european|
azerbaijani/azeri|6000|gk|eastern european|
kazakh|6000|gk|central asian|
uzbek|6000|gk|central asian|
turkmen|1000|gk|central asian|
tajik|1000|gk|central asian|
kyrgyz|3000|gk|central asian|
eastern european/east european|1900000|gk|eastern european|
turkish|127644|V|turkish|common
turkish cypriot/greek cypriot/cypriot|70000|gk|cypriot|
greek|70000|gk|southern european|common
italian|276669|V|southern european|common
sicilian|20000|gk|southern european|common
maltese|27000|gk|southern european|
spanish|215062|V|southern european|common
catalan|8000|gk|southern european|
basque|3000|gk|southern european|
portuguese|224719|V|southern european|common
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
brazilian|87000|gk|latin american|common
colombian|32000|gk|latin american|common
peruvian|8000|gk|latin american|
chilean|7000|gk|latin american|
bolivian|8000|gk|latin american|
ecuadorian|12000|gk|latin american|
venezuelan|12000|gk|latin american|
argentinian/argentine|10000|gk|latin american|
uruguayan|1500|gk|latin american|
paraguayan|500|gk|latin american|
australian|125000|gk|australasian|common
aboriginal|500|gk|australasian|
new zealander/kiwi|60000|gk|australasian|common
maori/māori|5000|gk|australasian|
fijian|10000|gk|pacific islander|
tongan|800|gk|pacific islander|
samoan|1000|gk|pacific islander|
papuan|500|gk|pacific islander|
falkland islander|2000|gk|british overseas|
st helenian|5000|gk|british overseas|
muslim|3868133|V|muslim|
ismaili|15000|gk|muslim|
ahmadi/ahmadiyya|30000|gk|muslim|
hindu|1032775|V|hindu|
sikh|524140|V|sikh|
jain|25000|gk|jain|
zoroastrian/parsi/parsee|4000|gk|zoroastrian|
jewish|271327|V|jewish|
orthodox jewish/orthodox jew/haredi/charedi/hasidic/chassidic/strictly orthodox|75000|gk|jewish|
sephardi/sephardic|8000|gk|jewish|
ashkenazi/ashkenazi jewish|200000|gk|jewish|
yiddish|5356|V|jewish|language
buddhist|272508|V|buddhist|
bahai/baha'i|5000|gk|bahai|
rastafarian/rasta|6000|gk|rastafarian|
jehovah's witness/jehovahs witness/jehovah witness|120000|gk|jehovah's witness|
jehovah's witnesses|120000|gk|jehovah's witness|
mormon|180000|gk|mormon|
quaker|15000|gk|quaker|
plymouth brethren/exclusive brethren|17000|gk|brethren|
seventh day adventist|40000|gk|adventist|
christian scientist|5000|gk|christian scientist|
amish/mennonite/hutterite/bruderhof|600|gk|bruderhof|
druze|500|gk|druze|
yazidi|500|gk|yazidi|
coptic|25000|gk|coptic|
punjabi/panjabi|290745|V|asian|language
urdu|269849|V|asian|language
gujarati|188956|V|asian|language
hindi|50000|gk|asian|language
malayalam|40000|gk|asian|language
telugu|30000|gk|asian|language
marathi|12000|gk|asian|language
kannada|8000|gk|asian|language
konkani|5000|gk|asian|language
mirpuri/pahari/potwari/pothwari|50000|gk|asian|language
pashtu|40000|gk|asian|language
balochi|3000|gk|asian|language
arabic|203998|V|middle eastern|language
british sign language/bsl|22000|R|deaf|language
asylum seeker/asylum seekers/seeking asylum|110000|R|asylum seeker|
refugee/refugees|250000|gk|refugee|
`;
