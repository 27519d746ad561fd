import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import type { Span } from '../types.ts';
import { sentenceAfter, sentenceBefore } from './subject-cues.ts';

// Current, prefix, suffix and Northern Ireland plates.
const PLATE = new Pattern(
  /(?<![A-Za-z\d])(?:[A-HJ-PR-Y][A-HJ-PR-Y](?:0[1-9]|[1-7]\d) ?[A-HJ-PR-Z]{3}|[A-HJ-NPR-Y]\d{1,3} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NPR-Y]|(?:[A-HJ-PR-Y]I|[A-Z][IZ][A-Z]) ?\d{3,4})(?![A-Za-z\d])/gi,
);
const VEHICLE = new Pattern(
  /\b(?:reg(?:istration)?(?: (?:no|number|plate|is))?|plates?|car|cars|van|lorry|hgv|motorbike|motorcycle|moped|scooter|vehicle|drove|driven|drives|driving|driver|parked|rtc|rta|taxi|cab|blue badge|vauxhall|corsa|astra|ford|fiesta|focus|vw|golf|polo|toyota|yaris|nissan|micra|qashqai|honda|jazz|bmw|audi|mercedes|skoda|seat|kia|hyundai|renault|clio|peugeot|fiat|mini|volvo|tesla|land ?rover|range rover|mazda|suzuki|citroen|transit|hatchback|estate|saloon|suv)\b/i,
);
const NOT_PATIENTS_VEHICLE = new Pattern(
  /\bwhose\b|\bmine\b|\bkeys (?:at|in|on)\b|\bdr [a-z'-]+'s\b|\bambulance (?=[A-Z]{2}\d\d)|\bthe lift\b|\b(?:my|our|your|whose|pool|staff|lease|volunteer|trust|fleet|hire|loan) (?:\w+ )?(?:car|van|reg|vehicle|motor|bike)|\b(?:blocking|blocked in|lights? (?:are |is |left )?on|clamp(?:ed|ing)?|permit|barrier|car ?park|parking|permits|payroll|visitor|rep is|move (?:it|your|the car)|towed|mot|staff car|school run|fleet|pool car|wave|(?:off|back on) (?:the )?road|run sheet|new tyres?|mot'd|serviced|vivaro|cage|crew|make ready|ambulance bay|deliver(?:y|ies|ing)|courier|loading bay|contractors?|suppliers?|skip|minibus|blood bike)\b/i,
);

/** What tells that it is a patient's or a relative's, also where the post speaks of parking. */
const SAYS_WHOSE = new Pattern(
  /\b(?:(?:patient|pt|lady|gent|chap)(?:'?s)?|(?:his|her) (?:car|van|motor)|(?:bed|bay|room|cubicle|chair|side ?room|sr|mrs?|ms|miss)(?: \d{1,2}[a-z]?| [a-z][a-z'-]{1,20}[a-z])(?:'s|s)? (?:wife|husband|partner|son|daughter|mum|dad|mother|father|brother|sister|family|niece|nephew|visitors?)|belongs to (?:the|a|an) (?:man|woman|lad|girl|boy|dad|mum|father|mother|wife|husband|son|daughter)|(?:he|she|they) (?:came|ran) in with|the (?:man|woman|lad|girl) (?:with|who)|(?:drove|driven|drives) (?:off|away|himself|herself|themselves)|left (?:before|without|with|in)|absconded|self[- ]?discharged|misper|cannula|police|101|999|rtc)\b/i,
);

/**
 * Registration plates of patients' vehicles, where the sentence speaks of a vehicle, or the plate is all that a
 * reply says; not colleagues' cars, parking
 * permits and ambulances. None gives an empty list.
 */
export function findVehicles(document: Document): Span[] {
  const found: Span[] = [];
  if (!VEHICLE.isIn(document)) {
    // "WK19 OYD", said by itself in a thread that speaks of a patient.
    const plate = document.followsDetails ? ALONE.exec(document.text) : null;
    return plate ? [{ start: plate.index, end: plate.index + plate[0].length }] : found;
  }
  for (const match of PLATE.matchesIn(document)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (isPatientsVehicle(document, span)) found.push(span);
  }
  return found;
}

const ALONE = /^[A-HJ-PR-Y]{2}(?:0[1-9]|[1-7]\d) [A-HJ-PR-Z]{3}(?=[^A-Za-z\d]*$)/i;

// "red Astra A123 BCD": the make right before it says as much as "reg".
const MODEL_BEFORE =
  /\b(?:corsa|astra|fiesta|focus|golf|polo|yaris|micra|qashqai|jazz|clio|mini|transit|vauxhall|ford|toyota|nissan|honda|renault|peugeot|bmw|audi|mercedes|skoda|kia|volvo|car|van|motorbike)[,:]? ?\(?$/i;
const REGISTRATION = new Pattern(/\b(?:reg(?:istration)?|plates?)\b/i);

function isPatientsVehicle(document: Document, { start, end }: Span): boolean {
  const { text } = document;
  const plate = text.slice(start, end);
  const capitals = plate === plate.toUpperCase();
  if (NOT_PATIENTS_VEHICLE.isIn(document) && !SAYS_WHOSE.isIn(document)) return false;
  // Without capitals a plate looks like a word with figures, and the old shapes like any code.
  const current = /^[A-Z]{2}\d\d/i.test(plate);
  if (!capitals && (!current || !REGISTRATION.isIn(document))) return false;
  const before = sentenceBefore(text, start, 50);
  if (!current && !REGISTRATION.expression.test(before) && !MODEL_BEFORE.test(before)) return false;
  return VEHICLE.expression.test(`${sentenceBefore(text, start)} ${sentenceAfter(text, end)}`);
}
