import type { Document, Token } from '../document.ts';
import { WordList } from '../matching/word-list.ts';
import type { Span } from '../types.ts';
import { pointsAtPatient } from './general-talk.ts';

// What is named after a condition and is no patient's: places, staff, teaching, paper, kit, sums, campaigns.
const THING_AFTER =
  new WordList(`scope scopes pedal bench chair chairs handset needle needles mtx methotrexate toast cafe arm sets obs panel   unit units ward wards clinic clinics nurse nurses cns team teams service services guideline guidelines
  pathway pathways policy policies protocol protocols teaching talk talks webinar webinars course courses module modules
  training workshop symposium conference congress lecture lectures study studies trial trials journal article paper audit
  audits qip registry society network charity foundation association trust awareness lead leads consultant
  consultants specialist specialists registrar reg regs sho doctor doctors physician surgeon surgeons coordinator
  practitioner physio champion champions trolley box boxes kit kits bag tray drill drills simulation sim sims bundle
  proforma form forms leaflet leaflets poster posters newsletter app calculator score scores scoring criteria scale index
  classification rule rules tool checklist template list lists mdt meeting meetings huddle sop screening screen vaccine
  vaccines vaccination vaccinations jab jabs booster boosters prophylaxis hotline helpline phone bleep lounge
  hub centre center school lab machine machines pack packs update updates
  strategy tariff coding code codes target targets data dashboard figures numbers session sessions review-clinic group groups
  book chapter mnemonic quiz case-law law act swabs swab pep immunoglobulin cert certificate cover titre titres ig prevention book books stickers sticker boards board posters
  handbook standards standard toolkit event stand bake fundraiser marathon cards packs alert-cards fellow fellows
  fellowship nurse-led grand rounds department dept office secretary patients-leaflet cupboard fridge supplies kits mode rotation placement
  procedure-list workstream steering committee fund passport passports workload season numbers rates rate cover activity plan plans ppe`);
// "Sepsis bed" is a thing, "sepsis, bed 4" and "sepsis bay C" somebody.
const PLACED = new WordList(
  'bed beds bay bays room rooms slot slots line lane ward unit theatre day week month run walk',
);
// What still makes a thing of it with one word between: "stroke specialist nurse", "sepsis study day".
const THING_AT_LAST =
  new WordList(`nurse nurses clinic clinics team unit ward service services guideline guidelines pathway policy
  protocol lead leads specialist specialists teaching meeting mdt study day course module audit nurse-specialist line phone assessment
  bleep form forms card cards kit trolley conference registry charity leaflet template plan ppe`);
// Words that end a compound name: "stroke on the unit" is a stroke.
const BREAKS =
  new WordList(`on in at to for from with and or was is has had the a an of after who then so by this that pt patient patients
  not needs need now went go going came coming today tomorrow yesterday tonight last next post pre down up over out off back into
  under before since seen via same same-day every one two her his my our your via per than but if all any bed bay confirmed`);
const THING_BEFORE = new WordList(
  `mock simulated teaching anti pseudo guideline talk lecture webinar journal leaflet curriculum`,
);
// "No PE", "not a stroke", "denies self-harm": said not to be.
const DENIED_BEFORE =
  /\b(?:no|not|nor|never had|without|nil|denies|denied|isn't|isnt|wasn't|aren't|hasn't|not got|doesn't have|negative for|neg for|excluded?|excludes|excluding|ruled out|rules out|ruling out|free of|absence of|no evidence of|no sign of|no signs of|no hx of|no history of|no known|less likely|rather than|instead of|anything but)(?: (?:a|an|any|the|evidence|of|signs?|new|acute|obvious|clear|convincing|history|hx|known|further|active|definite)){0,3} ?[?]?$/i;
const DENIED_AFTER =
  /^(?:'s|s)?,? ?(?:(?:film|screen|swab|serology|test|pcr|contact|culture|cultures|antibodies|abs|status|risk|bloods?) )?(?:has been|have been|was|is|now|been|thankfully|already)?,? ?(?:ruled out|excluded|unlikely|negative|neg\b|-ve|neg\.|not confirmed|-? ?none|screen neg|swab neg)/i;
// "Unless mechanical valve", "PEEP in ARDS": the kind of case, where nobody is pointed at.
const SUPPOSED_BEFORE =
  /\b(?:unless|if|in|any|asymptomatic|past|suspected|low bar for(?: a)?)(?: (?:any|a|an|the|you think|no|past|suspected|known|adult|paediatric|acute|chronic|severe|uncomplicated)){0,2} $/i;
// "Still off with shingles": a colleague's illness.
const OFF_BEFORE = /\boff(?: sick| work)? (?:with|after)(?: (?:a|the|his|her|my)){0,1} $/i;
const TAUGHT_BEFORE =
  /\b(?:guidelines?|guidance|policy|protocol|pathway|teaching|talk|webinar|lecture|tutorial|session|course|podcast|paper|article|chapter|slides?|presentation|audit|qip|SOP|leaflets?|posters?|proforma|bundle|module|study day|training|workshop|learn(?:ing)? about|revis\w+|read(?:ing)? (?:up )?(?:about|on)|evidence|consensus|NICE|SIGN|BTS|ESC|RCOG|RCEM|journal club|study|trial|trials|vaccin\w*|jabs?)(?: (?:on|for|about|of|in|re|covering|update|today|tomorrow|:|-))* ?(?:the )?(?:\w+ (?:of|in) )?(?:\w+,? (?:and|&) )?$/i;

/**
 * Whether the words around a span make it somebody's condition: not denied ("no PE"), not the name of a place, a nurse,
 * a course or a tool ("stroke unit", "diabetes nurse"), not taught or audited ("teaching on sepsis").
 */
export function isSomebodysCondition(document: Document, { start, end }: Span): boolean {
  const { text, tokens } = document;
  const span = { start, end, ...tokensOf(document, start, end) };
  if (isThing(text, tokens, span.end, span.endToken)) return false;
  const previous = tokens[span.firstToken - 1];
  if (previous && text.slice(previous.end, span.start) === ' ' && THING_BEFORE.has(previous)) return false;
  const before = clauseBefore(text, span.start);
  return (
    !OFF_BEFORE.test(before) &&
    !(SUPPOSED_BEFORE.test(before) && !pointsAtPatient(document)) &&
    !DENIED_BEFORE.test(before) &&
    !TAUGHT_BEFORE.test(before) &&
    !DENIED_AFTER.test(text.slice(span.end, span.end + 40))
  );
}

/** The tokens that a stretch touches: the first that ends after its start, by halving, and those up to its end. */
export function tokensOf(
  document: Document,
  start: number,
  end: number,
): { firstToken: number; endToken: number } {
  let low = 0;
  let high = document.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.tokens[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  let endToken = low;
  while (endToken < document.tokens.length && (document.tokens[endToken]?.start ?? end) < end) endToken += 1;
  return { firstToken: low, endToken };
}

/** "Stroke unit", "stroke specialist nurse": a thing's name one or two words on, with nothing but spaces between. */
function isThing(text: string, tokens: readonly Token[], end: number, endToken: number): boolean {
  const next = tokens[endToken];
  if (!next || !/^(?: |\/|-| & )$/.test(text.slice(end, next.start))) return false;
  if (PLACED.has(next)) return !/^ ?(?:\d|[A-Z]\b)/.test(text.slice(next.end, next.end + 3));
  if (THING_AFTER.has(next)) return true;
  const after = tokens[endToken + 1];
  if (!after || BREAKS.has(next) || text.slice(next.end, after.start) !== ' ') return false;
  return THING_AT_LAST.has(after);
}

function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 48), start);
  return before.slice(
    Math.max(
      before.lastIndexOf('.'),
      before.lastIndexOf('\n'),
      before.lastIndexOf('!'),
      before.lastIndexOf(';'),
    ) + 1,
  );
}
