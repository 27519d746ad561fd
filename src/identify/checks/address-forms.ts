import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { register } from '../matching/vocabulary.ts';

/** A way of writing where somebody lives. The first group of the pattern, where there is one, is the address itself. */
export interface AddressForm {
  readonly rule:
    | 'before-postcode'
    | 'numbered'
    | 'flat'
    | 'small'
    | 'street-alone'
    | 'boat'
    | 'house-in-street'
    | 'house-up-street'
    | 'old-house'
    | 'named-house';
  readonly pattern: Pattern;
}

const WORD = "[A-Z][\\p{L}'-]{1,20}";
const STREET_WORDS = `
  Road Rd Street Str St Avenue Ave Av Lane Ln Close Drive Dr Way Court Ct Crescent Cres Gardens Gdns Grove
  Gr Terrace Terr Ter Place Pl Square Sq Row Mews Walk Hill View Rise Park Pk Green Gate Croft Yard Steps
  Brae Bank Cottage Cottages Buildings Parade Mill Wynd Gait Pend Causeway Knowe Toll Shore Esplanade Prom
  Promenade Parc Drove Bungalow Vennel Loan Quay Wharf Fold Garth Ginnel Nook Meadow Meadows Field Fields
  Common Mount Villas Heights Broadway Circus Path Passage Ride Spinney Orchard Paddock Paddocks Estate Dene
  Dell Vale End Side Approach Chase Links Strand Embankment Bungalows Almshouses Lea Leys Holt Copse Hollow
  Crofts Parkway Ridgeway Crossway Boulevard Royd Loke Staithe Twitten Snicket Brow Ghyll Cloisters Precinct Chare
  Lonning Mead Ope Heol Ffordd Maes Clos`
  .trim()
  .split(/\s+/);
const STREET = `(?:${STREET_WORDS.join('|')})`;
const PLAIN_STREET =
  '(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Crescent|Terrace|Row|Way|Gardens|Grove|Brae)';
// "14 Quarry Row", "41b Margolis Road", "88-90 High St", "17 Nabb Terrace, Folkestone".
const NUMBERED = new RegExp(
  `(?<![\\w/.:£-])(?:(?:Flat|Apt|Apartment|Unit|Room|No\\.?) ?\\d{1,4}[A-Za-z]?,? (?:(?:${WORD} ){1,3}(?:House|Court|Lodge|Tower|Heights|Mansions|Point),? )?)?\\d{1,3}[A-Za-z]?(?:[-/]\\d{1,3})?,? (?:(?:the|St\\.?|${WORD}|of|on|upon|y|an|o') ){1,4}${STREET}(?![\\p{L}\\d])`,
  'gu',
);
// Welsh and Gaelic put the kind of street first: "12 Heol y Bont", "3 Llys Derwen", "14 Cwrt-y-Bedw".
const WELSH = new RegExp(
  `(?<![\\w/.:£-])\\d{1,3}[A-Za-z]?,? (?:Heol|Ffordd|Stryd|Lôn|Lon|Maes|Clos|Llys|Rhodfa|Cae|Parc|Tan|Bryn|Erw|Trem|Pen|Ger|Ty|Tŷ|Tai|Bro|Stad|Rhes|Gerddi|Pentre|Tyddyn|Glan|Dol|Cwrt|Plas|Rue)(?: (?:(?:y|yr|Y|Yr|de|des|du|la|${WORD}) ?){1,3}|-(?:yr?-)?${WORD})(?![\\p{L}\\d])`,
  'gu',
);
// "Flat 9 Tulse House", "Flat 12, Llys Derwen".
const FLAT = new RegExp(
  `(?<![\\p{L}\\d])(?:[Ff]lat|FLAT|[Aa]pt|[Aa]partment|[Mm]aisonette|[Cc]aravan|[Cc]halet|[Pp]itch|[Pp]lot|[Cc]roft) ?\\d{1,4}[A-Za-z]?(?:,)? ${WORD}(?: ${WORD}){0,3}(?![\\p{L}\\d])`,
  'gu',
);
// A flat that is not called one: "19 Rushmore House".
const IN_HOUSE = new RegExp(`(?<![\\w/.:£-])\\d{1,3}[A-Za-z]?,? (?:${WORD} ){1,2}House(?![\\p{L}\\d])`, 'gu');
// A house with a name, in a street: "Old Orchard Cottage, Blind Lane", "Bryn Awel, Capel Coch Road".
const IN_STREET = new RegExp(
  `(?<![\\p{L}\\d])(?:[Tt]he )?${WORD}(?: ${WORD}){0,3}, (?:${WORD}(?: ${WORD}){0,2} ${PLAIN_STREET}|(?:Lôn|Heol|Ffordd|Stryd) ${WORD}(?: ${WORD})?)(?![\\p{L}\\d])`,
  'gu',
);
// A house by the way to it: "the Old Toll House up Garrick Lane", "Rose Cottage at the top of Mill Brae".
const UP_STREET = new RegExp(
  `(?<![\\p{L}\\d])(?:[Tt]he )?(?:${WORD} ){1,3}(?:House|Cottage|Farm|Farmhouse|Bungalow|Barn|Lodge|Croft|Manse|Mill|Smithy|Forge),? (?:up|down|along|off|(?:at )?the (?:top|bottom|end|foot) of) (?:the )?${WORD}(?: ${WORD}){0,2} ${PLAIN_STREET}(?![\\p{L}\\d])`,
  'gu',
);
const DWELLING =
  'Cottage|Bungalow|Farm|Farmhouse|Croft|Manse|Vicarage|Rectory|Barn|Villa|Lodge|Steading|Gatehouse|Schoolhouse|Boathouse|Houseboat|Caravan|Mill House|Post Office|Tower Block';
// A house with a name alone: "Rayrigg Bungalow".
const NAMED_HOUSE = new RegExp(
  `(?<![\\p{L}\\d])(?:[Tt]he )?${WORD} (?:(?:o'|of|the|y|na|an|in|on|${WORD}) ){0,3}(?:${DWELLING})(?![\\p{L}\\d])|(?<![\\p{L}\\d])(?:${WORD} ){1,3}(?:${DWELLING})(?![\\p{L}\\d])`,
  'gu',
);
// The number last: "Ballyeasy Road no. 61".
const NUMBER_LAST = new RegExp(
  `(?<![\\p{L}\\d])(?:${WORD} ){1,3}${PLAIN_STREET},? (?:no\\.?|number) ?\\d{1,3}(?![\\w])`,
  'gu',
);
// A farm or house of an old name and its village: "The Old Smithy, Elsdon", "Cefn Uchaf, Llanwddyn".
const OLD_HOUSE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:[Tt]he )?Old (?:Smithy|Forge|School(?:house| House)?|Rectory|Vicarage|Bakery|Mill|Dairy|Chapel|Post Office|Police House|Station House|Stables|Barn|Manse|Byre|Coach House|Toll House|Bakehouse)|(?:Cefn|Bryn|Ty|Tŷ|Tŷ'n|Pen|Plas|Llys|Hafod|Cae|Maes|Nant|Rhos|Tan|Troed|Gwel|Awel|Glan|Pant|Ynys|Blaen|Tyddyn|Fferm|Upper|Lower|Nether|High|Low|Mains of|Croft of) ${WORD}(?: ${WORD})?|${WORD} Farm(?:house)?), ${WORD}(?: (?:${WORD}|on|upon|under|le|in|the|by)){0,3}(?![\\p{L}\\d])`,
  'gu',
);
// "Little Weach, Shirwell, EX31 4JR": whatever two names stand before a postcode are a house and its village.
const BEFORE_POSTCODE = new RegExp(
  `(?<=^|[.,:;\\n] ?|at |is |in |to |now |from )((?:[Tt]he )?(?:${WORD}(?: ${WORD}){0,2}, ${WORD}(?: ${WORD}){0,2}|(?:${WORD} ){1,3}(?:${DWELLING})|\\d{1,3}[A-Za-z]?,? ${WORD}(?: ${WORD}){0,2})),? {0,2}[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}(?![A-Za-z\\d])`,
  'gu',
);
// Without regard to capitals, so only beside a word for a home: "flat 4b 19 queens rd", "14 QUARRY ROW", "16A The Maltings".
const LOWER_CASE =
  /(?<![\w/.:£-])(?:flat \d{1,3}[a-z]?,? )?\d{1,3}[a-z]?,? (?:(?:the (?!wards?|trusts?|pts|patients?|notes|obs)[a-z]{4,14}s)|(?:(?!(?:in|to|of|on|by|for|and|is|at|are|a|an|or|pts?|patients?|more|days?|weeks?|hrs|units?|mg|x|with|from|beds?|people|new|min|mins)\b)[a-z'-]{2,16} ){1,3}(?:road|rd|street|st|avenue|ave|lane|close|drive|crescent|cres|gardens|gdns|grove|terrace|mews|court|cottages|row|way))(?![\w'])/gi;

// "she's at 14 Mafeking", "staying with her son at 41 Ashgrove", "the croft past the grotto, no 7 Kilphedar": the street without its kind.
const STREET_ALONE = new RegExp(
  `(?<=\\b(?:[Ll]ives?(?: at)?|[Ll]iving at|(?:[Ss]?[Hh]e|[Tt]hey|[Mm]um|[Dd]ad)(?:'s| is|'re| are)? (?:now )?at|[Aa]ddress(?: is|:)?|[Hh]ome(?: is|:)|[Vv]isit(?: to| at)?|[Ss]taying at|(?:with|to) (?:her|his|their|the)?\\s?(?:son|daughter|sister|brother|mum|dad|niece|nephew|family)(?:'s)? at|[Bb]ides at|[Mm]oved to|[Dd]ischarged? (?:home )?to|[Ff]ound at|[Cc]ollapsed at|[Kk]ey ?safe (?:at|for)|[Cc]/o) )(?:[Nn]o\\.? |[Nn]umber )?\\d{1,3}[a-z]?,? ${WORD}(?: ${WORD})?(?![\\p{L}\\d])|(?<=(?:croft|house|cottage|keys?|visit|lives?|address|bides|door|grotto|chapel|pub|shop)\\b[^.!?]{0,40}[ ,])[Nn]o\\.? \\d{1,3},? ${WORD}(?: ${WORD})?(?![\\p{L}\\d])`,
  'gu',
);
// "narrowboat Kingfisher, Braunston Marina".
const BOAT = new RegExp(
  `(?<![\\p{L}\\d])(?:[Nn]arrow ?boat|[Hh]ouse ?boat|[Bb]arge|NB) ${WORD}(?: ${WORD})?(?:, ${WORD}(?: ${WORD}){0,2})?(?![\\p{L}\\d])`,
  'gu',
);

/** The forms, surest first: where two overlap, the earlier is kept. */
export const addressForms: readonly AddressForm[] = [
  { rule: 'before-postcode', pattern: new Pattern(BEFORE_POSTCODE) },
  { rule: 'numbered', pattern: new Pattern(NUMBERED) },
  { rule: 'flat', pattern: new Pattern(FLAT) },
  { rule: 'numbered', pattern: new Pattern(IN_HOUSE) },
  { rule: 'numbered', pattern: new Pattern(WELSH) },
  { rule: 'numbered', pattern: new Pattern(NUMBER_LAST) },
  { rule: 'small', pattern: new Pattern(LOWER_CASE) },
  { rule: 'house-in-street', pattern: new Pattern(IN_STREET) },
  { rule: 'house-up-street', pattern: new Pattern(UP_STREET) },
  { rule: 'old-house', pattern: new Pattern(OLD_HOUSE) },
  { rule: 'named-house', pattern: new Pattern(NAMED_HOUSE) },
  { rule: 'boat', pattern: new Pattern(BOAT) },
  { rule: 'street-alone', pattern: new Pattern(STREET_ALONE) },
];

const CUE_WORDS: ReadonlySet<string> = new Set([
  ...STREET_WORDS,
  ...DWELLING.split(/[| ]/),
  ...'House Ty Tŷ Nant Rhos Tan Troed Gwel Awel Glan Pant Ynys Blaen Tyddyn Fferm Nether Cae Pen The'.split(
    ' ',
  ),
  ...'ROAD STREET AVENUE LANE CLOSE DRIVE CRESCENT TERRACE ROW GROVE GARDENS COURT COTTAGES WAY'.split(' '),
  ...'Old Cefn Bryn Plas Llys Hafod Stryd Lôn Upper Lower Mains Flat flat FLAT Apt apt Apartment apartment'.split(
    ' ',
  ),
  ...'Maisonette maisonette Chalet chalet caravan pitch plot croft Caravan narrowboat Narrowboat houseboat Houseboat barge Barge NB'.split(
    ' ',
  ),
  ...'road rd street st row way avenue ave lane close drive crescent cres gardens gdns grove terrace mews court cottages'.split(
    ' ',
  ),
]);
const CUE_LEAD = register([...CUE_WORDS].map((word) => word.toLowerCase()));
const ANY_POSTCODE = new Pattern(/[A-Z]\d[A-Z\d]? ?\d[A-Z]{2}\b/);

const LIVES_AT_NUMBER = new Pattern(
  /(?:\b(?:at|in|lives?|address|is|home|visit|to|for|c\/o)[: ] ?|\b(?:no|number)\.? )\d{1,3}[a-z]?,? [A-Z]\p{Ll}|\bkey ?safe\b/iu,
);

/** A cheap test before the forms: a word for a street or a dwelling, or a postcode. */
export function mightBeAddress(document: Document): boolean {
  return (
    ((document.leads & CUE_LEAD) !== 0 &&
      document.tokens.some(({ leads, text }) => (leads & CUE_LEAD) !== 0 && CUE_WORDS.has(text))) ||
    (document.hasDigit && (ANY_POSTCODE.isIn(document) || LIVES_AT_NUMBER.isIn(document)))
  );
}

/** The town that follows an address: ", Plockton". Its name is the first group. */
export const TOWN = new RegExp(
  `^, (${WORD}(?: (?:${WORD}|on|upon|under|le|in|the|by)){0,3})(?![\\p{L}\\d])`,
  'u',
);

/** A text that ends in a street or a house, perhaps with a town, as stands before a postcode. */
export const STREET_BEFORE = new RegExp(
  `${WORD} (?:${STREET}|House|Farm|Lodge|Bungalow),? (?:${WORD},? ){0,3}$`,
  'u',
);
