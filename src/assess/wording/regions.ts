/** The countries of each part of the world, by the name that stands first in the lexicon of countries. Source: UN M49, shortened. */
const table: Readonly<Record<string, string>> = {
  'West Africa':
    'sierra leone/gambia/ghana/nigeria/senegal/ivory coast/guinea/guinea-bissau/liberia/mali/burkina faso/niger/togo/benin/mauritania/cape verde',
  'East Africa':
    'kenya/uganda/tanzania/ethiopia/somalia/eritrea/rwanda/burundi/sudan/south sudan/djibouti/madagascar/mauritius/seychelles/comoros/reunion/mayotte/chagos',
  'Central Africa':
    'drc/democratic republic of congo/congo/cameroon/chad/gabon/equatorial guinea/central african republic/angola/dr congo/congo-brazzaville/sao tome',
  'southern Africa':
    'south africa/zimbabwe/zambia/malawi/mozambique/botswana/namibia/lesotho/eswatini/swaziland',
  'North Africa': 'morocco/tunisia/egypt/algeria/libya/western sahara',
  'the Middle East':
    'uae/united arab emirates/dubai/saudi arabia/qatar/iran/iraq/israel/palestine/jordan/lebanon/syria/yemen/oman/kuwait/bahrain/turkey/gaza/socotra',
  'South Asia': 'india/pakistan/bangladesh/sri lanka/nepal/bhutan/maldives/afghanistan/himalayas/tibet',
  'East Asia': 'china/hong kong/japan/south korea/north korea/taiwan/mongolia/macau',
  'South-East Asia':
    'thailand/vietnam/philippines/indonesia/malaysia/singapore/cambodia/laos/myanmar/burma/east timor/timor-leste/brunei/timor',
  'Central Asia': 'kazakhstan/uzbekistan/kyrgyzstan/tajikistan/turkmenistan',
  'the Pacific':
    'australia/new zealand/fiji/papua new guinea/samoa/tonga/vanuatu/solomon islands/tahiti/easter island/tuvalu/kiribati/nauru/palau/micronesia/marshall islands/niue/tokelau/cook islands/american samoa/wallis and futuna/new caledonia/guam/northern mariana islands/norfolk island/pitcairn',
  'North America': 'usa/canada/greenland/alaska/denali/bermuda/st pierre and miquelon',
  'Central America': 'mexico/costa rica/panama/guatemala/honduras/nicaragua/belize/el salvador',
  'the Caribbean':
    'jamaica/barbados/trinidad/st lucia/cuba/dominican republic/haiti/antigua/bahamas/grenada/montserrat/curacao/aruba/bonaire/saba/sint maarten/st barths/anguilla/st kitts/dominica/st vincent/british virgin islands/us virgin islands/cayman islands/turks and caicos/puerto rico/guadeloupe/martinique',
  'South America':
    'brazil/argentina/chile/peru/bolivia/colombia/ecuador/venezuela/guyana/suriname/uruguay/paraguay/french guiana',
  'the southern oceans': 'falklands/south georgia/antarctica/st helena/ascension/tristan da cunha/kerguelen',
  'northern Europe':
    'norway/sweden/denmark/finland/iceland/svalbard/faroe islands/estonia/latvia/lithuania/aland islands',
  'eastern Europe':
    'poland/romania/bulgaria/hungary/ukraine/russia/czech republic/slovakia/moldova/belarus/georgia/armenia/azerbaijan/czechia',
  'southern Europe':
    'spain/portugal/italy/greece/malta/cyprus/croatia/albania/kosovo/serbia/bosnia/montenegro/slovenia/north macedonia/gibraltar/andorra/san marino/vatican',
  'western Europe':
    'france/germany/netherlands/belgium/switzerland/austria/luxembourg/monaco/liechtenstein/ireland',
};

const regionOf: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([region, names]) => names.split('/').map((name) => [name, region] as const)),
);

/** The part of the world in which a country lies ("Sierra Leone": "West Africa"); undefined for a name that is no country's. */
export const regionOfCountry = (country: string): string | undefined => regionOf.get(country);
