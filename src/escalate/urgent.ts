import { says } from './negation.ts';
import { urgentCues } from './urgent-cues.ts';

/** `emergency`: somebody must come now. `deteriorating`: a senior must hear of it now. */
export type Urgency = 'emergency' | 'deteriorating' | 'none';

/** A sentence about practising, teaching or counting emergencies is not one. */
const practice =
  /\b(?:teaching|training|simulations?|sims?|drills?|scenario|osces?|sbas?|mcqs?|quiz|exam q\w*|exams|mock|moulage|lecture|slides|webinar|journal club|debrief|audit|bulletin|newsletter|e-learning|poster|spoiler|mandatory|(?:als|apls|atls|ils|bls|epls|study|training) (?:course|day)|what do (?:people|you all|others)|test(?:ing)? (?:call|2222))\b/;
const practiceMessage =
  /^\W*(?:today's |tomorrow's |this week's )?(?:exam q\w*|sba|mcq|osce|quiz|teaching|training|drill|sim\b|simulation|debrief|bulletin|spoiler|journal club|case of the week|reminder)/;
/** Words of the moment win over talk of teaching: "sorry to interrupt teaching, help needed in bay 2 right now". */
const happening = /\b(?:right now|in front of me|help|asap|immediately|come now|stat)\b/;
/** A general question that names an illness, not a patient. */
const general =
  /\b(?:first.line|second.line|guidelines?|do (?:people|you|we) (?:use|give|all|still|aim)|anyone (?:use|know|got a)|evidence|policy|what (?:ratio|dose) do|(?:is|are) there any|prophylaxis)\b/;
/** Where it is asked at a bedside after all: a place of acute care, a figure of now, a treatment that is under way. */
const atBedside =
  /\b(?:resus|bay|in front of me|help|asap|stat|(?:bed|bay|cubicle|trolley) \d{1,2}|(?:bp|sbp|map|sats?|spo2|gcs|hr) (?:of |is |now |only )?\d{1,3}|still (?:shocked|hypotensive|wheez\w*|tachy\w*|bleeding|fitting)|(?:[123](?:st|nd|rd)?|first|second|third|two|three|both) (?:\w+ ){0,3}given|(?:just|been) (?:given|had|intubated|arrived)|arriving|en route|now(?= *(?:$|[([]|(?:and|with|bp|sats|on)\b)))\b/;
/** The same said so plainly that it counts in the question as well: "do we give alteplase, he is in resus now". */
const plainlyNow =
  /\b(?:(?:resus|theatre|ed|itu|icu|hdu|bay|bed|cubicle|trolley|ward|room)(?: \d{1,2}[a-z]?)? (?:right |just )?now|right now|in front of me|in (?:bay|bed|cubicle|trolley) \d{1,2})\b/;
const moment =
  /\b(?:now|just|currently|here|resus|in front of|help|asap|urgent(?:ly)?|still|ongoing|active|acute(?:ly)?|today|tonight|overnight|this (?:morning|afternoon|evening)|bp|sats|gcs|shocked|transfer\w*|theatre|mins?|minutes|bed|bay|ward|ed|itu|icu|intubat\w*|giv(?:en|ing)|started|running|going|arriv\w*|en route|on the way|inotropes|norad\w*|adrenaline)\b/;

/** Longer messages are read to here; nobody hides an emergency behind pages. */
const longestRead = 8_000;

/**
 * How urgent the author's own words sound. It matches words only: it reads no observation and weighs no
 * patient, so it neither triages nor advises. An empty text is not urgent. Talk of teaching, rotas or history is not either.
 */
export function urgencyOf(text: string): Urgency {
  const plain = text.slice(0, longestRead).toLowerCase().replace(/[‘’]/g, "'");
  if (practiceMessage.test(plain) && !happening.test(plain)) return 'none';
  const sentences = plain
    .split(/[.!?;\n]+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '' && (!practice.test(sentence) || happening.test(sentence)));
  const isCalm = !moment.test(plain) || (general.test(plain) && !tellsOfNow(plain));
  const cues = urgentCues.filter((cue) => !(cue.ofTheMoment && isCalm));
  return cues.find((cue) => sentences.some((sentence) => says(sentence, cue.words)))?.level ?? 'none';
}

/**
 * True where a text tells of a patient at a bedside beside its general question: "massive PE in resus, BP 60 now, do we give alteplase?".
 * Of a clause with the question only what stands before it is read: "the guideline for massive PE in resus" asks in general.
 */
function tellsOfNow(plain: string): boolean {
  if (plainlyNow.test(plain)) return true;
  return plain.split(/[.!?;,:\n]+/).some((clause) => {
    const asked = general.exec(clause)?.index ?? clause.length;
    return atBedside.test(clause.slice(0, asked));
  });
}

/** True where the author should call before writing anything. */
export function isUrgent(text: string): boolean {
  return urgencyOf(text) !== 'none';
}
