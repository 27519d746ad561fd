import { STREET_BEFORE } from '../checks/address-forms.ts';
import { isExercise, sentenceAfter, sentenceBefore, speaksOfPatient } from '../checks/subject-cues.ts';
import type { Document } from '../document.ts';
import { postcodeAreas } from '../lexicons/postcode-areas.ts';
import { Pattern } from '../matching/pattern.ts';
import type { Recognizer } from '../recognizer.ts';
import type { DirectIdentifier } from '../types.ts';

// BS 7666: the letters that each place may hold. Source: Cabinet Office address schema, Royal Mail programmers' rules.
const POSTCODE = new Pattern(
  /(?<![A-Za-z\d])([A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])) {0,2}(\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z\d])/gi,
);

/**
 * Full postcodes of homes: the letter rules of BS 7666 and a real area; not "B12 1mg", "L5 2nd", "N2 3rd", nor the
 * postcode of a venue, a base or the practice. An outward code alone is a place, not found here.
 * Values: the postcode in upper case without a space, then its outward part.
 */
export const postcode: Recognizer = {
  name: 'postcode',
  recognize(document) {
    if (!document.hasDigit) return [];
    const { text } = document;
    const found: DirectIdentifier[] = [];
    for (const match of POSTCODE.matchesIn(document)) {
      const outward = (match[1] as string).toUpperCase();
      const inward = (match[2] as string).toUpperCase();
      const start = match.index;
      const end = start + match[0].length;
      if (!postcodeAreas.has((/^[A-Z]{1,2}/.exec(outward) as RegExpExecArray)[0])) continue;
      const before = sentenceBefore(text, start);
      const capitals = match[0] === match[0].toUpperCase();
      if (isClinical(match[0], outward, inward, capitals, before)) continue;
      const besideHouse = STREET_BEFORE.test(before) || NAME_BEFORE.test(before) || NEEDS_IT.test(before);
      if (isVenue(document, before, sentenceAfter(text, end, 50))) continue;
      const aboutPatient = document.followsDetails || speaksOfPatient(document);
      if (!besideHouse && !aboutPatient && text.length > 30) continue;
      found.push({
        kind: 'direct',
        type: 'postcode',
        start,
        end,
        values: [outward + inward, outward],
        reason: capitals ? 'postcode:capitals' : 'postcode:small',
      });
    }
    return found.length > 0 && isExercise(document) ? [] : found;
  },
};

const ADDRESS_CUE =
  /\b(?:postcode|post code|address|lives?|living|home|flat|road|rd|street|st|lane|avenue|ave|close|drive|way|court|terrace|cottages?|house|visit|keysafe|key safe|satnav|moved|from|at)\b/i;
const ORDINAL = /^(?:1ST|2ND|3RD|[04-9]TH)$/;
// Doses, volumes, sessions and hours that read as an inward code in small letters: "B12 1mg" (M is not allowed, but "1ug" is).
const UNIT = /^\d(?:UG|NG|GY|HR|HRS|PH|WK|YR|PT|TH|ST|ND|RD|DS|BD|TDS|QDS|PR|SR|PRN|AD|BX|XL|LT|LB)$/;
const SINGLE_LETTER_LEVEL = /^[BCEGLNST]\d{1,2}$/;

/** Vertebrae, tumour stages, vitamins and ordinals have the shape of postcodes of one-letter areas. */
function isClinical(
  written: string,
  outward: string,
  inward: string,
  capitals: boolean,
  before: string,
): boolean {
  const spaced = written.includes(' ');
  const cue = ADDRESS_CUE.test(before);
  if (ORDINAL.test(inward)) return !(capitals && cue);
  // In small letters only a two-letter area with a figure to spare ("dn55 1pt") is no dose after an address.
  const spelt = capitals ? cue || outward.length > 2 : cue && outward.length > 3;
  if (UNIT.test(inward) && !spelt) return true;
  if (capitals) return !spaced && SINGLE_LETTER_LEVEL.test(outward) && !cue;
  // In small letters a two-letter area speaks for itself; a one-letter area needs an address beside it.
  return SINGLE_LETTER_LEVEL.test(outward) && !cue;
}

const VENUE =
  /\b(?:venue|boardroom|lecture theatre|seminar room|(?:hospital|surgery|ward|unit|site|trust|our|practice|hospice)(?:'s)? (?:is|postcode)|post to|unit \d|hub|course|training|teaching|interviews?|meeting|conference|(?:exam|test|training|sports?|leisure|community|conference|education|postgraduate|vaccination|health) cent(?:re|er)|centre|hotel|car ?park|parking|parkrun|hall|stadium|club|pub|restaurant|curry|bbq|party|leaving do|wedding|funeral|crematorium|church|ours is|our (?:new |old )?(?:base|office|address|postcode|site|surgery|practice|clinic)|back to base|we(?:'ve| have)?(?: now)? moved|(?:surgery|practice|office|clinic|hub|team|trust|our) address|the (?:new )?(?:site|office|depot|surgery|practice|pharmacy|warehouse|stores?|unit) is|deliver(?:y|ies) (?:address|to the)|returns? to|send (?:the )?(?:kit|equipment)|registered office|invoice|satnav|sat nav|marquee|airbnb|cottage for|my (?:new )?(?:house|flat|place|address)|helipad|landing site|rendezvous|rvp|ambulance station|lift share|pick me up|i'm at|i live|registration|event|sim day|away ?day|interview|hosted|campus|university|college)\b/i;
const NAME_BEFORE = /[A-Z]\p{L}+ [A-Z][\p{L}'-]+,? \(?$/u;
const NEEDS_IT =
  /\b(?:needs? (?:the |a )?postcode|patient'?s postcode)[: ]{0,2}$|\bpostcode (?:on|in|per) (?:pas|spine|pds|emis|s1|systmone|epr|the (?:form|letter|referral|card))\b[^.]{0,40}$/i;
const GATHERING = new Pattern(
  /\b(?:kick ?off|drop-?in|induction|boardroom|lecture theatre|panel|refresher|bbq|meeting id|room [A-Z]|room \d+|gate \d+|teaching|course|training|conference|venue|match|fixture|5-?a-?side|parkrun|shortlisted|leaving do|study day|roadshow|open day)\b/i,
);
const VENUE_AFTER =
  /^[\s,()]{0,3}(?:for (?:the )?(?:satnav|sat nav|car ?park|venue|parking)|free parking|park(?:ing)? |is the (?:venue|car ?park)|doors? |if you(?:'re| are) (?:driving|coming)|room \d|from \d{1,2}(?:[:.]\d\d)? ?(?:am|pm)|\d{1,2}(?::\d\d)?(?:am|pm)-)/i;
const ROOM_BEFORE = /\b(?:boardroom|lecture theatre|seminar room|room [A-Z\d]{1,4}|hotel|centre|hall),? $/i;
const HOME = new Pattern(
  /\b(?:pts?|patient|mr|mrs|ms|miss|lives?|visit|home visit|her|his|hers|daughter|son|wife|husband|mum|dad|lady|gent|baby|dob|nhs|chi|discharg\w+|deceased|next of kin|nok|carers?|key ?safe|ambulance to|palliative|referral)\b/i,
);

function isVenue(document: Document, before: string, after: string): boolean {
  if (VENUE_AFTER.test(after) && !HOME.expression.test(after)) return true;
  if (ROOM_BEFORE.test(before)) return true;
  if (HOME.expression.test(before)) return false;
  return VENUE.test(before) || (GATHERING.isIn(document) && !HOME.isIn(document));
}
