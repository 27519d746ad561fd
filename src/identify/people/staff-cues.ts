import { actors, exams, inventions, podcasts, rehearsals, saidMadeUp } from '../checks/made-up.ts';
import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';

// Besides what is invented everywhere: briefs, published and textbook cases, which describe somebody and number nobody.
const UNREAL = new Pattern(
  new RegExp(
    String.raw`\b(?:sim(?= (?:at|session|suite|day|in|on|is|patient|case|scenario|training))|resusci|hypothetical(?:ly)?|(?:test|dummy) pt|test account|exam (?:question|station|case)|textbook (?:case|patient)|(?:trace|film|ecg|image) of the week|published (?:case|report|cases)|vignette|exercise scenario|tabletop|sba|mcq|the mock|both published|case report for|${rehearsals}|${inventions}|${actors}|${exams}|${podcasts}|${saidMadeUp})\b`,
    'i',
  ),
);

/** "Say a 34F walks in", "what if we got one off a flight", "scenario for Tuesday", "for the sim the patient is": nobody has come yet. */
const SUPPOSED = new Pattern(
  /(?:^|[.!?:\n] ?|\b(?:so|ok|right|but|and),? )(?:let'?s )?(?:say|suppose|supposing|imagine|picture|pretend)(?: that)?(?: (?:we|you)(?:'ve| have)?(?: got| get| had)?| there'?s| there is)? (?:an? |some(?:one|body)\b|\d{1,3} ?(?:yo|yr|year|[mf]\b))|\bwhat if (?:an? |we |you |some(?:one|body)\b|there)|\bscenario(?: for\b| ?:)|\b(?:for|in|during) (?:the|a|this|our) sim\b|\bthe sim (?:wristband|patient|man|lady|baby|mum|notes|chart)|\bmrs test\b/i,
);
/** Where somebody lies or has come, whatever the sentence opens with. */
const HAS_COME = new Pattern(
  /\b(?:bed|bay|cubicle|room|trolley) ?\d|\b(?:she|he|they)(?:'s| is| are|'re) (?:here|in (?:resus|ed|majors|the waiting room))\b|\b(?:in front of me|with me now|just arrived|on the ward now)\b/i,
);

/**
 * Whether a post says that it speaks of a simulation, an exam, an actor, a published case or somebody supposed, or of a colleague's
 * farewell, rather than a patient.
 */
export function isUnreal(document: Document): boolean {
  return (
    UNREAL.isIn(document) || PARTY.isIn(document) || (SUPPOSED.isIn(document) && !HAS_COME.isIn(document))
  );
}

const OURS_BEFORE =
  /\b(?:my|our|your|I'm|Im|I am|we're|we are|happy|me|myself)(?:'s)? (?:[a-z'-]{1,12} ){0,2}$/i;
// "My son's seven today": anything later in the sentence is still the writer's family.
const OUR_KIN =
  /\b(?:my|our) (?:own |wee |little |youngest |eldest |middle )?(?:son|daughter|kids?|boys?|girls?|twins?|mum|mam|dad|nan|gran|husband|wife|partner|sister|brother|niece|nephew|grandson|granddaughter|baby|dog|cat)\b/i;
const PARTY = new Pattern(
  /\b(?:congratulations|congrats|leaving do|is retiring|retirement do|dress code|obituary)\b/i,
);
const BIRTHDAY_AFTER = /^.{0,3}\b(?:birthday|today!|leaving do)\b/i;

/**
 * Whether the words just before or after a span say that it speaks of the writer or of colleagues ("my daughter's
 * 9th", "happy 40th"). Looks at 60 characters before and 16 after, within the sentence.
 */
export function isAboutStaff(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const sentence = before.slice(sentenceStart(before));
  return (
    OURS_BEFORE.test(sentence) || OUR_KIN.test(sentence) || BIRTHDAY_AFTER.test(text.slice(end, end + 16))
  );
}

function sentenceStart(before: string): number {
  return (
    Math.max(
      before.lastIndexOf('.'),
      before.lastIndexOf('?'),
      before.lastIndexOf('\n'),
      before.lastIndexOf('!'),
    ) + 1
  );
}
