/** The countries of each part of the world, by the name that stands first in the lexicon of countries. Source: UN M49, shortened. */
const table: Readonly<Record<string, string>> = {
  'West Africa':
    'sierra leone/gambia/ghana/nigeria/senegal/ivory coast/guinea/guinea-bissau/liberia/mali/burkina faso/niger/togo/benin/mauritania/cape verde',
  'East Africa':
    'kenya/uganda/tanzania/ethiopia/somalia/eritrea/rwanda/burundi/sudan/south sudan/djibouti/madagascar/mauritius/seychelles/comoros',
  'Central Africa':
    'drc/democratic republic of congo/congo/cameroon/chad/gabon/equatorial guinea/central african republic/angola',
  'southern Africa':
    'south africa/zimbabwe/zambia/malawi/mozambique/botswana/namibia/lesotho/eswatini/swaziland',
  'North Africa': 'morocco/tunisia/egypt/algeria/libya',
  'the Middle East':
    'uae/united arab emirates/dubai/saudi arabia/qatar/iran/iraq/israel/palestine/jordan/lebanon/syria/yemen/oman/kuwait/bahrain/turkey',
  'South Asia': 'india/pakistan/bangladesh/sri lanka/nepal/bhutan/maldives/afghanistan',
  'East Asia': 'china/hong kong/japan/south korea/north korea/taiwan/mongolia',
  'South-East Asia':
    'thailand/vietnam/philippines/indonesia/malaysia/singapore/cambodia/laos/myanmar/burma/east timor/timor-leste/brunei',
  'Central Asia': 'kazakhstan/uzbekistan/kyrgyzstan/tajikistan/turkmenistan',
  'the Pacific': 'australia/new zealand/fiji/papua new guinea/samoa/tonga/vanuatu/solomon islands',
  'North America': 'usa/canada/greenland/alaska/denali',
  'Central America': 'mexico/costa rica/panama/guatemala/honduras/nicaragua/belize/el salvador',
  'the Caribbean': 'jamaica/barbados/trinidad/st lucia/cuba/dominican republic/haiti/antigua/bahamas/grenada',
  'South America':
    'brazil/argentina/chile/peru/bolivia/colombia/ecuador/venezuela/guyana/suriname/uruguay/paraguay',
  'northern Europe': 'norway/sweden/denmark/finland/iceland/svalbard/faroe islands/estonia/latvia/lithuania',
  'eastern Europe':
    'poland/romania/bulgaria/hungary/ukraine/russia/czech republic/slovakia/moldova/belarus/georgia/armenia/azerbaijan',
  'southern Europe':
    'spain/portugal/italy/greece/malta/cyprus/croatia/albania/kosovo/serbia/bosnia/montenegro/slovenia/north macedonia/gibraltar',
  'western Europe': 'france/germany/netherlands/belgium/switzerland/austria/luxembourg',
};

const regionOf: ReadonlyMap<string, string> = new Map(
  Object.entries(table).flatMap(([region, names]) => names.split('/').map((name) => [name, region] as const)),
);

/** The part of the world in which a country lies ("Sierra Leone": "West Africa"); undefined for a name that is no country's. */
export const regionOfCountry = (country: string): string | undefined => regionOf.get(country);
