import { isExercise, sentenceAfter, sentenceBefore, speaksOfPatient } from '../checks/subject-cues.ts';
import type { Recognizer } from '../recognizer.ts';
import type { DirectIdentifier } from '../types.ts';

const WORD = "[A-Z][\\p{L}'-]{1,20}";
const STREET =
  '(?:Road|Rd|Street|Str|St|Avenue|Ave|Av|Lane|Ln|Close|Drive|Dr|Way|Court|Ct|Crescent|Cres|Gardens|Gdns|Grove|Gr|Terrace|Terr|Ter|Place|Pl|Square|Sq|Row|Mews|Walk|Hill|View|Rise|Park|Pk|Green|Gate|Croft|Yard|Steps|Brae|Bank|Cottages?|Buildings|Parade|Mill|Wynd|Gait|Pend|Causeway|Knowe|Toll|Shore|Esplanade|Prom(?:enade)?|Parc|Drove|Bungalow|Vennel|Loan|Quay|Wharf|Fold|Garth|Ginnel|Nook|Meadows?|Fields?|Common|Mount|Villas|Heights|Broadway|Circus|Path|Passage|Ride|Spinney|Orchard|Paddocks?|Estate|Dene|Dell|Vale|End|Side|Approach|Chase|Links|Strand|Embankment|Bungalows|Almshouses|Lea|Leys|Holt|Copse|Hollow|Crofts?|Heol|Ffordd|Maes|Clos)';
const PLAIN_STREET = '(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Crescent|Terrace|Row|Way|Gardens|Grove|Brae)';
// "14 Quarry Row", "41b Margolis Road", "88-90 High St", "17 Nabb Terrace, Folkestone".
const NUMBERED = new RegExp(
  `(?<![\\w/.:£-])(?:(?:Flat|Apt|Apartment|Unit|Room|No\\.?) ?\\d{1,4}[A-Za-z]?,? (?:(?:${WORD} ){1,3}(?:House|Court|Lodge|Tower|Heights|Mansions|Point),? )?)?\\d{1,4}[A-Za-z]?(?:[-/]\\d{1,4})?,? (?:(?:the|St\\.?|${WORD}|of|on|upon|y|an|o') ){1,4}${STREET}(?![\\p{L}\\d])`,
  'gu',
);
// Welsh and Gaelic put the kind of street first: "12 Heol y Bont", "3 Llys Derwen".
const WELSH = new RegExp(`(?<![\\w/.:£-])\\d{1,4}[A-Za-z]?,? (?:Heol|Ffordd|Stryd|Lôn|Maes|Clos|Llys|Rhodfa|Cae|Parc|Tan|Bryn|Erw|Trem|Pen|Ger|Rue) (?:(?:y|yr|Y|Yr|de|des|du|la|${WORD}) ?){1,3}(?![\\p{L}\\d])`, 'gu');
// "Flat 9 Tulse House", "Flat 12, Llys Derwen".
const FLAT = new RegExp(`(?<![\\p{L}\\d])(?:[Ff]lat|FLAT|[Aa]pt|[Aa]partment|[Mm]aisonette|[Cc]aravan|[Cc]halet|[Pp]itch|[Pp]lot) ?\\d{1,4}[A-Za-z]?(?:,)? ${WORD}(?: ${WORD}){0,3}(?![\\p{L}\\d])`, 'gu');
// A house with a name, in a street: "Old Orchard Cottage, Blind Lane", "Bryn Awel, Capel Coch Road".
const IN_STREET = new RegExp(`(?<![\\p{L}\\d])(?:[Tt]he )?${WORD}(?: ${WORD}){0,3}, ${WORD}(?: ${WORD}){0,2} ${PLAIN_STREET}(?![\\p{L}\\d])`, 'gu');
const DWELLING = 'Cottage|Bungalow|Farm|Farmhouse|Croft|Manse|Vicarage|Rectory|Barn|Villa|Lodge|Steading|Gatehouse|Schoolhouse|Boathouse|Houseboat|Caravan|Mill House|Post Office|Tower Block';
// A house with a name alone: "Rayrigg Bungalow".
const NAMED_HOUSE = new RegExp(`(?<![\\p{L}\\d])(?:[Tt]he )?(?:${WORD} ){1,3}(?:${DWELLING})(?![\\p{L}\\d])`, 'gu');
// A farm or house of an old name and its village: "The Old Smithy, Elsdon", "Cefn Uchaf, Llanwddyn".
const OLD_HOUSE = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:[Tt]he )?Old (?:Smithy|Forge|School(?:house| House)?|Rectory|Vicarage|Bakery|Mill|Dairy|Chapel|Post Office|Police House|Station House|Stables|Barn|Manse|Byre|Coach House|Toll House|Bakehouse)|(?:Cefn|Bryn|Ty|Tŷ|Tŷ'n|Pen|Plas|Llys|Hafod|Cae|Maes|Nant|Rhos|Tan|Troed|Gwel|Awel|Glan|Pant|Ynys|Blaen|Tyddyn|Fferm|Upper|Lower|Nether|High|Low|Mains of|Croft of) ${WORD}(?: ${WORD})?|${WORD} Farm(?:house)?), (${WORD}(?:[ -](?:${WORD}|on|upon|under|le|in|the|by)){0,3})(?![\\p{L}\\d])`,
  'gu',
);
const LOWER_CASE =
  /(?<![\w/.:£-])\d{1,4}[a-z]? (?:[a-z'-]{3,16} ){1,2}(?:road|rd|street|avenue|ave|lane|close|drive|crescent|cres|gardens|gdns|grove|terrace|mews|court|cottages)(?![\w])/g;
const TOWN = new RegExp(`^, (${WORD}(?:[ -](?:${WORD}|on|upon|under|le|in|the|by)){0,3})(?![\\p{L}\\d])`, 'u');

const LIVES =
  /\b(?:lives?|living|living at|address(?:es)?|home|house|visit|visits|resid\w+|moved|moving|stay(?:s|ing)|care of|c\/o|deliver\w*|keys? ?safe|front door|door|pick ?up|drop ?off|transport|discharged? to|found at|collapsed at|called to|call to|letters?|syringe|anticipatory|iv run|run|round|wound|catheter|leg ulcer|insulin|palliative|no answer|not answering|going? to|back to|bed delivery|gone to|tonight|satnav|at)\b/i;
const WORKPLACE =
  /\b(?:venue|training|course|teaching|meeting|conference|interview|pub|curry|drinks|restaurant|party|leaving do|bbq|quiz|gig|parkrun|hotel|centre is at|clinic (?:is|has moved|moved|now) (?:at|to)|(?:surgery|practice|pharmacy|office|hub|depot|branch|base|store|shop) (?:at|is|on|in|has moved|moved)|our (?:new )?(?:surgery|office|base|site|branch|practice|pharmacy)|car ?park|roadworks|road closed|closure|closed|diversion|traffic|bus(?:es)?|street party|i live|my (?:new )?(?:house|flat|place|address)|i'?m at|head office|registered office|invoice|rent(?:al)?|to let|room (?:to|for) rent|ambulance station|estate agents?)\b/i;
const PLACE_OF_CARE = /\b(?:Hospital|Infirmary|Surgery|Practice|Medical|Health|Clinic|Hospice|Ward|Nursing|Care|School|Primary|Academy|Church|Chapel|Prison|Station|Pharmacy|Unit|University|College|Theatre|Ysbyty)\b/;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sr|Sister|Nurse|Revd?|Baby)\b/;
const NOT_A_NUMBER_OF_A_HOUSE = /(?:\b(?:bed|bay|ward|wards|theatre|room|cubicle|chair|resus|majors|level|floor|table|slot|page|chapter|case|day|week|band|grade|stage|tesla|size|x|dose|no of)|£|\d:)\s?$/i;

/**
 * Where a patient lives: a house number with a street, a flat, a named house in a street, or, where the words speak of a
 * home, a named house alone; with the town that follows. Streets without a house, venues, surgeries and roadworks are left out.
 * Values: lower case with single spaces, then without the town.
 */
export const address: Recognizer = {
  name: 'address',
  recognize(document) {
    const { text } = document;
    if (!MIGHT_BE_ADDRESS.test(text) || isExercise(document)) return [];
    const found: DirectIdentifier[] = [];
    const add = (start: number, written: string, rule: string) => {
      const trimmed = written.trimEnd();
      const bare = start + trimmed.length;
      if (found.some((other) => other.start < bare && start < other.end)) return;
      const before = sentenceBefore(text, start);
      if (WORKPLACE.test(before) && !HOME_OF.test(before)) return;
      if (PLACE_OF_CARE.test(trimmed) && rule !== 'numbered' && rule !== 'flat') return;
      if (AFTER_WORKPLACE.test(sentenceAfter(text, bare, 40))) return;
      const town = TOWN.exec(text.slice(bare, bare + 60));
      const withTown = town && !TITLE.test(town[1] as string) && !NOT_A_TOWN.test(town[1] as string);
      const end = withTown ? bare + town[0].length : bare;
      const values = [text.slice(start, end), trimmed].map((value) => value.toLowerCase().replace(/[\s,]+/g, ' '));
      found.push({ kind: 'direct', type: 'address', start, end, values: withTown ? values : values.slice(1), reason: `address:${rule}` });
    };
    const patient = speaksOfPatient(document);
    if (document.hasDigit) {
      for (const match of text.matchAll(NUMBERED)) {
        const before = sentenceBefore(text, match.index);
        if (isPlausibleNumbered(match[0], before) && (patient || LIVES.test(text))) add(match.index, match[0], 'numbered');
        else if (isPlausibleNumbered(match[0], before) && !WORKPLACE.test(text)) add(match.index, match[0], 'numbered');
      }
      for (const match of text.matchAll(FLAT)) add(match.index, match[0], 'flat');
      for (const match of text.matchAll(WELSH)) if (isPlausibleNumbered(match[0], sentenceBefore(text, match.index))) add(match.index, match[0], 'numbered');
      if (/\b(?:lives? at|address|visit|living at|home is|moved to)\b/i.test(text)) {
        for (const match of text.matchAll(LOWER_CASE)) if (isPlausibleNumbered(match[0], sentenceBefore(text, match.index))) add(match.index, match[0], 'small');
      }
    }
    if (patient || LIVES.test(text)) {
      for (const match of text.matchAll(IN_STREET)) {
        if (!TITLE.test(match[0]) && !DAY.test(match[0])) add(match.index, match[0], 'house-in-street');
      }
      for (const match of text.matchAll(OLD_HOUSE)) {
        if (OLD_HOUSE_BEFORE.test(sentenceBefore(text, match.index, 40)) && !PLACE_OF_CARE.test(match[0])) add(match.index, match[0], 'old-house');
      }
      for (const match of text.matchAll(NAMED_HOUSE)) {
        const before = sentenceBefore(text, match.index, 40);
        if (LIVES_AT.test(before)) add(match.index, match[0], 'named-house');
      }
    }
    return found;
  },
};

const MIGHT_BE_ADDRESS = new RegExp(`\\b(?:${STREET}|Farm|Old|Cefn|Plas|Hafod|Upper|Lower|Mains|${DWELLING}|[Ff]lat|FLAT|[Aa]pt|[Aa]partment|Heol|Ffordd|Llys|Maes|Stryd|Clos|Bryn)\\b|\\b(?:road|street|avenue|lane|close|drive|crescent|terrace)\\b`, 'u');
const DAY = /\b(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\b/;
const HOME_OF = /\b(?:pts?|patient|mr|mrs|ms|lives?|her|his|lady|gent|daughter|son|home visit|care of)\b/i;
const LIVES_AT = /\b(?:at|lives?(?: at| in)?|address(?: is|:)?|home(?: is)?|to|from|it's|visit(?: to)?|c\/o|care of)[\s:]{1,2}$/i;
const OLD_HOUSE_BEFORE = /(?:^|[,:] |\b(?:at|lives?|seen|address|from|to|is|it's|visit|of) )$/i;
const AFTER_WORKPLACE = /^[\s,]{0,2}(?:is (?:closed|shut|blocked)|(?:surgery|practice|medical|health centre|clinic|pharmacy|branch|car ?park|site|station|roadworks|hospital|primary|school|depot|office|hub)\b)/i;
const NOT_A_TOWN = /^(?:CHI|NHS|DOB|MRN|H&C|HCN|INR|Key|Keys|Who|She|He|They|Please|Pls|Can|Any|Not|But|And|The|For|With|BP|GCS)\b/;
const NOT_STREET = /\b(?:Mr|Mrs|Ms|Miss|Black|Asian|White|African|Caribbean|Hz|Tesla)\b/;

function isPlausibleNumbered(written: string, before: string): boolean {
  if (NOT_A_NUMBER_OF_A_HOUSE.test(before) || NOT_STREET.test(written)) return false;
  // "5 St Mary's pts", "0900 Rosalind Park": saints' hospitals and times are no houses.
  if (/^0\d/.test(written)) return false;
  return !/^\d{1,4}[A-Za-z]?,? (?:Dr|St)$/.test(written);
}
