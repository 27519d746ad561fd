import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';

// Words of a question to the room, of teaching, of stores and of lists of names: nobody in particular is ill.
const GENERAL = new Pattern(
  /\b(?:how (?:are|do|does) (?:people|others|everyone|everybody|you all|you lot|your)|what(?:'s| is|s| are| do| does| would)? (?:people|others|everyone|everybody|you all|you lot|folks?|the rest|your place|your unit)|(?:what|when|why|how) do (?:you|we) (?:\w+ )?(?:do|say|use|give|tell|teach|counsel|code|document|consent|stop|start)|do (?:you|we|people|others) (?:\w+ )?(?:do|use|give|stop|start|consent|offer|check|send|still|routinely|always|ever|bother|screen|treat|follow)|any(?:one|body)(?: else)? (?:doing|using|giving|else's|still|stopped|moved|gone|got a (?:good|decent|local)|have a (?:good|decent|local)|know the|read|going to|been to)|any (?:tricks?|tips?|pearls|evidence|good|decent|data|thoughts on the)|in (?:people|patients|adults|children|kids|women|men|pregnancy) (?:who|with|on|over|under|when)|(?:people|patients|women|children|adults|kids|those) with|for those of you|settle a bet|is it still|quick q|general q(?:uestion)?|mnemonics?|eponyms?|which of these|brain fog|amnesty|vocabulary|students|trainees|fy1s|f1s|teaching|lectures?|podcast|webinar|guidelines?|guidance|NICE|journal club|papers?(?: on| from| in| that)|RCT|meta-?analysis|trials|evidence|the new policy|protocol says|hypothetical|if you had (?:someone|a patient)|in general|as a rule|in principle|rule of thumb|threshold for|first line|second line|at your place|at yours|your trust|locally|cut-?off|stock|rota|recruiting|generator|reopened|repair|repaired|list order|change of order|order change\w*|loan sets?|PGD|QOF|MIC|these days|when are you (?:guys|all)|do (?:you|we) all|no particular patient|not about (?:my|a|our|any)|synonym|algorithm|referral form|visitors|diverted|shift workers|in date|expiry|exp \d|lot \d|batch|supplier|sets? (?:back|out)|comms|awareness|cafe|fundrais\w+|study day|courses|slides? (?:that|on|for)|poster|leaflets|audit|QI|QIP|coding|tariff|backlog|waiting list)\b/i,
);
// An age, a bed, a person: somebody in particular.
const SOMEBODY = new Pattern(
  /\b(?:\d{1,3} ?(?:[MFmf]|yo|y\/o|yrs?|years?(?: |-)old|month(?: |-)old|week(?: |-)old|day(?: |-)old|\/12|\/52|weeker)|[2-9]0s|teens|s?he|him|her|his|hers|he's|she's|he'll|she'll|pt|pt's|my patient|this patient|this pt|the patient(?! not)|a patient of|lady|gent|gentleman|chap|lad|lass|boy|girl|(?:a|the|old|young|elderly|this) (?:woman|man|bloke|baby|child|kid|bairn)|bed \d+|bay \w|resus \d|SR ?\d|side room|room \d|Mr|Mrs|Miss|just (?:been|had|seen|back)|in resus|on the (?:way|table|list)|this (?:one|case) (?:in|has|is))\b/,
);

/**
 * Whether a whole post asks the room in general, teaches, or speaks of stores and campaigns, and points at no patient: its
 * conditions are then nobody's. The later stage that weighs the kind of message decides the closer cases.
 */
export function isGeneralTalk(document: Document): boolean {
  return GENERAL.isIn(document) && !SOMEBODY.isIn(document);
}

/** Whether a post's own words point at somebody in particular: an age, a bed, "he", "the lady". */
export function pointsAtPatient(document: Document): boolean {
  return SOMEBODY.isIn(document);
}
