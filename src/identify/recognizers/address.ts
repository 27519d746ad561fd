import { type AddressForm, addressForms, mightBeAddress, TOWN } from '../checks/address-forms.ts';
import { isExercise, sentenceAfter, sentenceBefore, speaksOfPatient } from '../checks/subject-cues.ts';
import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { Stretches } from '../matching/stretches.ts';
import type { Recognizer } from '../recognizer.ts';
import type { DirectIdentifier } from '../types.ts';

/**
 * Where a patient lives: a house number with a street, a flat, a named house in a street, or, where the words speak of a
 * home, a named house alone; with the town that follows. Streets without a house, venues, surgeries and roadworks are left out.
 * Values: lower case with single spaces, then without the town.
 */
export const address: Recognizer = {
  name: 'address',
  recognize(document) {
    const { text } = document;
    if (!mightBeAddress(document)) return [];
    const found: DirectIdentifier[] = [];
    const taken = new Stretches();
    for (const { rule, pattern } of addressForms) {
      for (const match of pattern.matchesIn(document)) {
        const raw = match[1] ?? match[0];
        const opening = OPENING.exec(raw)?.[0].length ?? 0;
        const written = raw.slice(opening).trimEnd();
        const start = match.index + opening;
        const end = start + written.length;
        if (taken.overlap({ start, end }) || !isBelieved(document, rule, written, start, end)) continue;
        const told = direct(text, start, written, rule);
        found.push(told);
        taken.take(told);
      }
    }
    return found.length > 0 && isExercise(document) ? [] : found;
  },
};

function direct(text: string, start: number, written: string, rule: string): DirectIdentifier {
  const bare = start + written.length;
  // In a post all in capitals, what follows the comma may be anything.
  const complete = rule === 'before-postcode' || written === written.toUpperCase();
  const town = complete ? null : TOWN.exec(text.slice(bare, bare + 60));
  const withTown = town && !TITLE.test(town[1] as string) && !NOT_A_TOWN.test(town[1] as string);
  const end = withTown ? bare + town[0].length : bare;
  const values = [...new Set([text.slice(start, end), written])].map((value) =>
    value.toLowerCase().replace(/[\s,]+/g, ' '),
  );
  return { kind: 'direct', type: 'address', start, end, values, reason: `address:${rule}` };
}

function isBelieved(
  document: Document,
  rule: AddressForm['rule'],
  written: string,
  start: number,
  end: number,
): boolean {
  const { text } = document;
  const before = sentenceBefore(text, start);
  if (OWN_HOME.test(before)) return false;
  if (
    !HOME_OF.expression.test(before) &&
    (WORKPLACE.expression.test(before) || (PARTY.isIn(document) && !HOME_OF.isIn(document)))
  )
    return false;
  if (AFTER_WORKPLACE.test(sentenceAfter(text, end, 40))) return false;
  const aboutHome = speaksOfPatient(document) || LIVES.isIn(document);
  if (REPAIR.isIn(document) && !OF_PERSON.isIn(document)) return false;
  if (rule === 'flat') return true;
  if (rule === 'numbered' || rule === 'small') {
    return (
      isNumbered(written, before) &&
      (rule === 'numbered' ? aboutHome || !WORKPLACE.isIn(document) : LIVES_NEAR.isIn(document))
    );
  }
  if (rule === 'house-up-street') return SOUGHT.isIn(document) || LIVES_NEAR.isIn(document);
  if (rule === 'street-alone') return isStreetAlone(document, written, end);
  if (!aboutHome || PLACE_OF_CARE.test(written) || TITLE.test(written) || DAY.test(written)) return false;
  if (rule === 'before-postcode') return !WORKPLACE.isIn(document);
  if (rule === 'old-house') return OLD_HOUSE_BEFORE.test(before);
  return rule === 'house-in-street' || rule === 'boat' || LIVES_AT.test(before);
}

/** "14 Mafeking" may be a street; "14 March", "6 Mrs", "3 Rowan ward" and "37 Weeks" are not. */
function isStreetAlone(document: Document, written: string, end: number): boolean {
  const name = written.replace(/^(?:(?:no|number)\.? )?\d+[a-z]?,? /i, '');
  if (MONTH_OR_UNIT.test(name) || TITLE.test(name) || DAY.test(name) || PLACE_OF_CARE.test(name))
    return false;
  if (WORKPLACE.isIn(document) || NOT_STREET.test(written)) return false;
  return !WARD_AFTER.test(document.text.slice(end, end + 30));
}

const MONTH_OR_UNIT =
  /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Weeks?|Wks?|Days?|Hrs?|Hours?|Mins?|Months?|Yrs?|Years?|Litres?|Bays?|Beds?|Wards?|Side|Theatres?|Cubicles?|Clinics?|North|South|East|West|[A-Z]+\b(?![a-z]))/;
const WARD_AFTER =
  /^[\s,]{0,2}(?:ward|wing|unit|bay|beds?|suite|clinic|patients|pts|admissions?|cases|team|hospital|hosp|surgery|practice|centre|floor|theatre)\b/i;

function isNumbered(written: string, before: string): boolean {
  if (NOT_A_NUMBER_OF_A_HOUSE.test(before) || NOT_STREET.test(written)) return false;
  // "5 St Mary's pts", "0900 Rosalind Park": saints' hospitals and times are no houses.
  return !/^0\d/.test(written) && !/^\d{1,3}[A-Za-z]?,? (?:Dr|St)$/.test(written);
}

// A capital at the start of a sentence is not a part of the name of a house.
const OPENING = /^(?:It'?s|At|From|To|Now|Is|Visit|Visiting|Lives?|Address|Home|See|Going|Found) /;
const OWN_HOME =
  /(?:^|[.!?,] )me(?: too| as well)?(?: please| pls| plz|,)|\b(?:pick (?:me|us) up|collect me|i live|i grew up|i used to live|we live|i'?m at|my (?:new )?(?:house|flat|place|address))\b/i;
// "Flat 3, 22 Elmwood Court: boiler out again": where staff live, things break; with nobody who lives there it is nobody's home.
const REPAIR = new Pattern(
  /\b(?:boiler|no hot water|hot water (?:is |still )?off|fuse ?box|wifi|wi-fi|washing machine|landlord|letting agent|bin day|smoke alarm|estates|accommodation (?:office|team))\b/i,
);
const OF_PERSON = new Pattern(
  /\b(?:pts?|patient'?s?|mr|mrs|ms|miss|s?he'?s?|his|hers?|him|lady|gent|gentleman|chap|fella|lad|lass|woman|man|mum|dad|daughter|son|wife|husband|family|neighbour|carers?|oxygen|discharged?|admitted|lives|living alone|lives alone|nok|key ?safe|poc|package)\b/i,
);
// Whoever is sent to a house and cannot find it.
const SOUGHT = new Pattern(
  /\b(?:crew|ambulance|paramedics?|district nurses?|dns?|driver|taxi|carers?|responders?)\b[^.!?]{0,40}\b(?:find|found|finding|lost|looking for|get to|at|to|outside)\b/i,
);
const LIVES_NEAR = new Pattern(
  /\b(?:lives?(?: at)?|address|visit|living at|home is|moved to|pts? (?:is )?at|keys? (?:for|to|safe)|bides|dressing|transport (?:to|from)|(?:amb|ambulance|taxi|crew|driver|nurse|dn) (?:sent )?to|called to|discharged? to|collapsed|found|now at|gate code|key ?code|key ?safe|insulin|syringe driver|(?:mrs?|ms|miss) \p{L}+ (?:is )?at)\b/iu,
);
const LIVES = new Pattern(
  /\b(?:oxygen|hospital bed|commode|lives?|living|living at|address(?:es)?|home|house|visit|visits|resid\w+|moved|moving|stay(?:s|ing)|care of|c\/o|deliver\w*|keys? ?safe|front door|door|pick ?up|drop ?off|transport|discharged? to|found at|collapsed at|called to|call to|letters?|syringe|anticipatory|iv run|run|round|wound|catheter|leg ulcer|insulin|palliative|no answer|not answering|going? to|back to|bed delivery|gone to|tonight|satnav|at)\b/i,
);
const WORKPLACE = new Pattern(
  /\b(?:venue|training|course|teaching|meeting|conference|interview|pub|curry|drinks|restaurant|party|leaving do|bbq|quiz|gig|parkrun|hotel|centre is at|clinic (?:(?:is|has moved|moved|now) )?(?:at|to)|(?:surgery|practice|pharmacy|office|hub|depot|branch|base|store|shop) (?:at|is|on|in|has moved|moved)|we(?:'ve| have)?(?: now)? moved|(?:surgery|practice|office|clinic|hub|team|trust|our) address|(?:club|clinic|group|class|session|choir|café|cafe|drop-in) (?:now |has |is )?(?:mov(?:es|ed|ing)|meets|relocat(?:es|ed|ing)) (?:to|at|in)|(?:deliver|send|collect|return|take) the (?:fridge|kit|box(?:es)?|order|stock|parcel|pumps?|cake|van|keys)|our (?:new )?(?:surgery|office|base|site|branch|practice|pharmacy)|car ?park(?:ing)?|parking|stores|stationery|roadworks|road closed|closure|closed|diversion|traffic|bus(?:es)?|street party|i live|my (?:new )?(?:house|flat|place|address)|i'?m at|head office|registered office|invoice|rent(?:al)?|to let|room (?:to|for) rent|ambulance station|estate agents?)\b/i,
);
const PLACE_OF_CARE =
  /\b(?:Hospital|Infirmary|Surgery|Practice|Medical|Health|Clinic|Hospice|Ward|Nursing|Care|School|Primary|Academy|Church|Chapel|Prison|Station|Pharmacy|Unit|University|College|Theatre|Ysbyty)\b/;
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sr|Sister|Nurse|Revd?|Baby)\b/;
const NOT_A_NUMBER_OF_A_HOUSE =
  /(?:\b(?:bed|bay|ward|wards|theatre|room|cubicle|chair|resus|majors|level|floor|table|slot|page|chapter|case|day|week|band|grade|stage|tesla|size|x|dose|no of)|£|\d:)\s?$/i;

const DAY = /\b(?:Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\b/;
const PARTY = new Pattern(
  /\b(?:bbq|barbecue|housewarming|birthday drinks|lunch|dinner|brunch|breakfast|coffee morning|leaving do|party|quiz night|book club|babysitter|marathon|parkrun|room to rent|house share)\b/i,
);
const HOME_OF = new Pattern(
  /\b(?:pts?|patient|mr|mrs|ms|lives?|her|his|lady|gent|daughter|son|home visit|care of|(?:s?he|they|mum|dad)(?:'s|s| is|'re| are) (?:now )?at)\b/i,
);
const LIVES_AT =
  /\b(?:at|lives?(?: at| in)?|address(?: is|:)?|home(?: is)?|to|from|it's|visit(?: to)?|c\/o|care of)[\s:]{1,2}$/i;
const OLD_HOUSE_BEFORE = /(?:^|[,:] |\b(?:at|lives?|seen|req|request|address|from|to|is|it's|visit|of) )$/i;
const AFTER_WORKPLACE =
  /^[\s,]{0,2}(?:is (?:closed|shut|blocked)|(?:(?:trading|business|industrial|retail) (?:estate|park)|surgery|practice|medical|health centre|clinic|pharmacy|branch|car ?park|site|station|roadworks|hospital|primary|school|depot|office|hub|cases?|residents|patients|pts|shifts?|fit|forms?|consultants|wards?)\b)/i;
const NOT_A_TOWN =
  /^(?:CHI|NHS|DOB|MRN|H&C|HCN|INR|Key|Keys|Who|She|He|They|Please|Pls|Can|Any|Not|But|And|The|For|With|BP|GCS)\b/;
const NOT_STREET =
  /\b(?:Mr|Mrs|Ms|Miss|Black|Asian|White|African|Caribbean|(?:Trade|Business|Industrial|Retail|Science|Enterprise|Technology) (?:Park|Estate)|Hz|Tesla)\b/;
