import type { Document } from '../document.ts';
import { UK_POPULATION } from '../lexicons/ages.ts';
import { Pattern } from '../matching/pattern.ts';
import type { QuasiIdentifier } from '../types.ts';
import { readCues } from './cues.ts';
import { canonical, makeFinding } from './finding.ts';

/** Only people inside the hospital can turn a bed into a patient; outside it says next to nothing. */
const INSIDERS = 0.02 * UK_POPULATION;
const BED_UNCERTAINTY = 10;

const NUMBERED = new Pattern(
  /\b(?:(ward|wd)|((?:side ?room|s\/r|bed|bay|cubicle|cube|cot|chair|cell|resus|majors|trolley|space|houseblock|wing|pod|pitch)|(?:clinic |hotel |treatment )?(?:room|rm))) #?((?:[A-Za-z]\d{0,2}-)?\d{1,3}[A-Za-z]?|[A-H](?![A-Za-z']))(?![.:@+/]\w)(?: (?:north|south|east|west))?(?: window)?\b/gi,
);
const UNIT_BED = new Pattern(
  /\b[A-H] wing\b|\b(?:(?:SAU|AMU|MAU|EAU|CDU|ASU|HASU|SSU|SR) ?-?(?:bed |bay |room )?|(?:CCU|ICU|ITU|HDU|NNU|SCBU|NICU|PICU) (?:bed |bay |room ))(?:\d{1,2}|[A-D])\b(?![.:/,]? ?\d)/g,
);
/** "in 6B", "lady in 14S", "saw her in 12": a bed's number alone. A letter and one digit would be a vertebra. */
const BARE = new Pattern(
  /\b(?:(?:in|on) (\d{1,2}[A-EGH]|\d{1,2}S|[A-EGH]\d{2})|(?:him|her|lady|gent|man|pt|patient|was) in (\d{1,2}))(?=[,.;)]| now| is | and | wants| needs|$)/g,
);
const OPENING = /^(?:[A-CEGH]\d{1,2}|\d{1,2}[A-EGH])(?=, )/;

/** "Frome ward", "spruce ward": wards are named after trees, birds, rivers and benefactors. */
const NAMED_WARD = new Pattern(
  /\b(?:on |in |from |to )?(?:the )?((?:[A-Z][a-z'-]{2,14}|ash|beech|birch|cedar|elm|fern|hazel|holly|larch|lilac|maple|oak|pine|poplar|rowan|spruce|willow|robin|swan|kestrel|heron|lavender|bluebell|primrose)) (?:ward|suite)\b/g,
);
const SERVICE_WARDS = new Set(
  `the our my your this that any each every one another same other which what your acute medical surgical stroke renal cardiac cardiology respiratory gastro
  elderly frailty care geriatric orthopaedic ortho trauma general side paediatric children's childrens kids maternity labour delivery postnatal antenatal
  gynae oncology haem haematology neuro neurology rehab psychiatric vascular urology escalation winter surge discharge day short receiving admissions home
  virtual isolation covid burns plastics ent eye max liver transplant endoscopy theatre staff seminar training meeting virtual private hyper assessment
  monday tuesday wednesday thursday friday saturday sunday ring phone call tell ask can could from with does has after bridal`
    .split(/\s+/)
    .filter((word) => word.length > 0),
);

const MOVES_TO =
  /\b(?:to|into|towards|in with|outside|clean|free|empty|spare|via)(?: (?:a|the|my|your|our))? $/i;
const OF_NOBODY =
  /^(?: is| are)? (?:clean|empty|free|ready|closed|shut|available|flooded|door|locked|for the meeting|upstairs)\b|^ (?:meeting|training)\b/i;
/** "bed 26 has SVCO", "bed 2 is nil by mouth": said of whoever lies there. */
const HAS_SOMETHING =
  /^(?: window)?(?: is | has | was |'s | isn't| refus| keeps | says | wants )(?!clean|empty|free|ready|warm|fit|closed|flooded)/i;
/** A job to be done at a bed, in a list of such jobs. */
const ERRAND = new Pattern(
  /\b(?:needs? (?:a|an|ecg|bloods|cannula)|cannula for|bloods for|transfer to|porters?)\b/i,
);
const MEETING = new Pattern(
  /\b(?:meet|meeting|huddle|teaching|training|session|clinic is|moved to|booked|hearing|seminar|agm|interview|slides|kettle|hearing)\b/i,
);

const LETTERED = new Pattern(/\b(?:(?:bay|ward|wing|cubicle) [A-H]|[A-H] wing)\b/i);
const WARD = new Pattern(/\b(?:ward|suite)\b/);

/** Beds, bays, rooms, wards and cells in which a post says that a patient lies. */
export function findBeds(document: Document): QuasiIdentifier[] {
  const { patient, clinical, business } = readCues(document);
  const { text } = document;
  const found: QuasiIdentifier[] = [];
  const add = (start: number, end: number, rule: 'bed' | 'ward'): void => {
    found.push(
      makeFinding('place', start, end, {
        values: [canonical(text.slice(start, end))],
        people: INSIDERS,
        uncertainty: BED_UNCERTAINTY,
        sort: rule,
        reason: `place:${rule}`,
      }),
    );
  };
  if (document.hasDigit || LETTERED.isIn(document)) {
    for (const match of NUMBERED.matchesIn(document)) {
      const end = match.index + match[0].length;
      if (
        OF_NOBODY.test(text.slice(end, end + 24)) ||
        MOVES_TO.test(text.slice(Math.max(0, match.index - 16), match.index))
      )
        continue;
      const isWard = match[1] !== undefined;
      const isRoom = /^(?:clinic |hotel |treatment )?(?:room|rm|resus)/i.test(match[2] ?? '');
      const told = HAS_SOMETHING.test(text.slice(end, end + 24)) ? 2 : 0;
      const evidence = patient + told + (clinical > 0 && !ERRAND.isIn(document) ? 1 : 0);
      const isPrison = /^(?:wing|houseblock|cell)/i.test(match[2] ?? '');
      if (
        evidence < (isPrison ? 0 : isWard || (isRoom && !/^hotel/i.test(match[2] ?? '')) ? 2 : 1) ||
        business > evidence ||
        (isRoom && !/^hotel/i.test(match[2] ?? '') && MEETING.isIn(document))
      )
        continue;
      add(match.index, end, isWard ? 'ward' : 'bed');
    }
    if (patient >= 1) {
      for (const match of UNIT_BED.matchesIn(document))
        add(match.index, match.index + match[0].length, 'bed');
      for (const match of BARE.matchesIn(document)) {
        const inner = match[1] ?? match[2] ?? '';
        const start = match.index + match[0].length - inner.length;
        add(start, start + inner.length, 'bed');
      }
    }
    const opening = OPENING.exec(text);
    if (opening) add(0, opening[0].length, 'bed');
  }
  if (patient >= 1 && WARD.isIn(document)) {
    for (const match of NAMED_WARD.matchesIn(document)) {
      const name = match[1] ?? '';
      if (SERVICE_WARDS.has(name.toLowerCase())) continue;
      const end = match.index + match[0].length;
      add(match.index + match[0].indexOf(name), end, 'ward');
    }
  }
  return found;
}
