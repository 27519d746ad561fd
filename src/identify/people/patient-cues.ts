import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';

// What a sentence about a patient says: somebody, and what befell them.
const SOMEBODY = new Pattern(
  /\b(?:s?he|him|her|his|hers|he's|she's|pt|pts|patient|baby|mum|dad|wife|husband|son|daughter|brother|sister|lady|gent|gentleman|chap|lad|lass|boy|girl|woman|man|bloke|male|female|Mrs|Mr|Miss|Ms|twins?|child|kid|bairn|resident|family|teen(?:ager)?|\d{1,3} ?[MFmf]|\d{1,3} ?y\/?o|one who|the one)\b/i,
);
const BEFELL =
  /\b(?:fell|fall|falls|fallen|collapsed?|admitted|admission|admitting|presented|came in|brought in|in from|attended|died|death|passed away|rip|born|delivered|birth|sectioned|section|arrest(?:ed)?|crash|collision|hit|stabbed|shot|bitten|bite|burn(?:ed|t)?|found|missing|discharged?|home (?:today|tomorrow|tmrw|tonight)|went home|going home|transferr?(?:ed)?|stroke|seizure|fit|pain|bleed(?:ing)?|rash|vomit\w*|fever|febrile|cough|chest|swollen|swelling|op|operation|surgery|theatre|procedure|scan(?:ned)?|biopsy|debridement|fasciotom\w+|fracture|hip|NOF|fistula|scope|implant|replacement|transplant|amput\w+|listed|tubed|ventilated|extubated|diagnosed|dx|started|stopped|postnatal|post[- ]?op|overdose|OD|OHCA|RTC|STEMI|inquest|cremat\w+|burial|funeral|hearing|court|released|visit|recall|seen|last seen|tested|positive|dose|bloods|GCS|sats|INR|Hb|drain|flashes|bypassing|blocked|home from|back from|landed|exposure|contact|needle ?stick|booked|consent|units? (?:today|tomorrow)|ectopic|PPH|labour|block|AF|ECG|MRI|CT|duplex|doppler|permcath|dialysis|carotid|cancer|metasta\w+|psychosis|detox|rabies|bat|syringe driver|renal|cardiac|trauma|infected|cellulitis|sepsis|septic|pneumonia|DVT|PE|chemo|cycle|graft|donor|recipient|bereavement|burial|hearse|tribunal|escort|missed|charted|echo|x-?ray|xray|confirmed|swab\w*|culture|haemorrhage|hypo|DKA|NIPE|weight)\b/i;
const STAFF =
  /\b(?:rota|roster|shifts?|on call|on-call|oncall|cover|covering|swaps|shift swap|swap (?:my|for|the|a)|annual leave|A\/L|study leave|off sick|meeting|meet|teaching|training|MDT agenda|agenda|minutes|deadline|audit|induction|interviews?|rep|engineer|estates|printer|wifi|system|upgrade|downtime|deliveries|stock|order(?:ed)?|invoice|cake|biscuits|party|drinks|leaving|retire\w*|birthday|nights|long day|long days|lates|earlies|bank shift|agency|locum|payslip|timesheet|car park|parking|fire alarm|poster|guideline|policy|protocol|SOP|slides|webinar|course|exam|conference|newsletter|bulletin|rates?|vacanc\w+|bed meeting|huddle|gap|gaps|staffing|mandatory|e-?learning|survey|raffle|quiz|choir practice|weekend off|who's in|I'm|I am|I'll be|we're|our clinic|clinic (?:is|has|cancel\w*|moved)|installed|live from|goes live|launch(?:es)?|expires?|expiry|maintenance|fridge|the lift|lifts|boiler|toilet|fault|broken|repair|tagged|template|link|update|reminder|closing|closed|opens|open day|applications?|vaccin\w+ clinic|backlog|strike|requisition|nominations?|students|calibrat\w+|generator|LOLER|debrief|PGD|bleeps|monitoring visit|sponsor|hen do|stag do|isn't back|tray|performance|figures|data|stats|team photo|photo day|sponsored)\b/i;

/**
 * Whether a sentence speaks of what befell a patient rather than of the work: it names somebody or an event of illness,
 * and nothing of rotas, meetings, equipment or the office.
 * @param told whether the rest of the post already speaks of one patient, so that the sentence need not
 */
export function tellsWhatBefell(sentence: string, told: boolean): boolean {
  return !STAFF.test(sentence) && (told || SOMEBODY.expression.test(sentence) || BEFELL.test(sentence));
}

// "Ring him tomorrow", "by Friday", "due Mon": the time of a task or a deadline, not of what befell the patient.
const TASK_BEFORE =
  /\bby $|\b(?:ring|rings?|tell|told|see|call|chase|sitter|slot|find|join|reorder|check|review|recheck|repeat|reply|emailed|rang)(?: \w+){0,2} $/i;

/** Whether the words just before a time make it the time of a task or a deadline. */
export function isTask(text: string, start: number): boolean {
  return TASK_BEFORE.test(text.slice(Math.max(0, start - 28), start));
}

const RECORD_NUMBER = new Pattern(/\b\d{3}[ -]?\d{3}[ -]?\d{4}\b/);

/** Whether a post names or points at somebody who may be a patient, anywhere in it. */
export function pointsAtSomebody(document: Document): boolean {
  return SOMEBODY.isIn(document) || RECORD_NUMBER.isIn(document);
}

// A sentence longer than this is cut, so that the cost stays linear in the text.
const REACH = 160;

/** The sentence around a position: from the last full stop, question mark or line break to the next. */
export function sentenceAround(text: string, start: number, end: number): string {
  let from = start;
  const earliest = Math.max(0, start - REACH);
  while (from > earliest && !endsSentence(text, from - 1)) from -= 1;
  let to = end;
  const latest = Math.min(text.length, end + REACH);
  while (to < latest && !endsSentence(text, to)) to += 1;
  return text.slice(from, to);
}

function endsSentence(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '\n' || mark === '?' || mark === '!') return true;
  if (mark !== '.') return false;
  const next = text[at + 1];
  return next === undefined || next === ' ' || next === '\n';
}
