import { Pattern } from '../matching/pattern.ts';
import { register } from '../matching/vocabulary.ts';
import { WordList } from '../matching/word-list.ts';
import * as words from './deed-words.ts';
import type { StaffMatch } from './staff.ts';
import type { View } from './view.ts';
import { IS } from './word-lists.ts';

/** No phrase of the lists is longer than this, with what may stand before it. */
const REACH = 64;

const AUX = `(?:(?:${words.auxiliaries}) ){0,4}`;
const STATE = new Pattern(new RegExp(`^${AUX}(?:${words.states})(?![\\w-])`));
const MATTER = new Pattern(
  new RegExp(`^(?:'s |to |for |has |\\? ?|- |– |: )?(?:${words.matters})(?![\\w'’-])`),
);
const MEASURE = new Pattern(
  new RegExp(
    `^(?:(?:has|had|on|did|is|now|at|up|down|- ?|: ?) ?)?\\d{1,4}(?:\\.\\d+)? ?(?:${words.units})(?![\\w-])|^(?:- ?|: ?)?\\d{1,2}\\.\\d(?!\\d)(?! ?(?:am|pm))|^(?:${words.matters}) (?:is |was |of )?\\d|^(?:level|stage|grade|cycle|class) \\d`,
  ),
);
const WHEREABOUTS = new Pattern(
  new RegExp(
    `^(?:(?:is|was|'s|now|still|back|just|going|moving|moved|being) ){0,2}(?:${words.whereabouts})(?![\\w'’])`,
  ),
);
const WORK = new Pattern(
  new RegExp(`^(?:just |also |already |kindly |has |will )?(?:${words.work})(?![\\w-])`),
);
const BELONGINGS = new Pattern(
  new RegExp(`^(?:new |old |other |left |right |next |last |\\w+ )?(?:${words.belongings})(?![\\w-])`),
);
/** "Khizar's had his burst": the ending is a verb's. */
const CONTRACTED =
  /^(?:had|been|got|back|coming|going|gone|off|on|in|not|just|still|now|the|a|asleep|here|away|done|fine|ok|home|refusing|having|here|ready|up|out|at|with|very|really|in|started|stopped|asking|asked|only|never|always|so)(?![\w-])/;
/** "Ekwueme out, swabs correct": one small word that closes the clause. */
const SHORT =
  /^(?:is |'s |now |just )?(?:up|out|in|off|down|back|done|here|home|away|next|last|first|ready)(?=[,.;!?]|$)/;
const NEED =
  /^(?:still |now |just )?(?:needs?|wants?|would like|likes|asking|asks|has asked|is asking)\b.*\b(?:her|his|him|she|he|shes|hes)\b/;
const WARD = new Pattern(new RegExp(`\\b(?:${words.wardLeads}) (?:on|to|from) $`));
const WITH_COLLEAGUE = new RegExp(`\\b(?:${words.companies}) with (?:\\w+ and )?$`);
const WORK_BEFORE = new Pattern(new RegExp(`\\b(?:${words.colleagueLeads}) $`));
const AGED = /^(?:, | \(|, \()(?:\d{2}|10\d)(?:yo|yrs?|y|f|m)?[,)]/;
const AGE_AND_SEX = /^(?:\d{2,3}(?:[FM]|yo[FfMm])|[FM]\d{2,3})$/;
const ERRAND = new Pattern(
  new RegExp(
    `(?<![\\w-])(?:${words.errands})(?: \\w+){0,2} (?:for|on|of|off|from|with|re|about) (?:poor |little |old |big |wee )?["“]?$`,
  ),
);
const CARE = new Pattern(
  new RegExp(`(?<![\\w-])(?:${words.careVerbs})(?: poor| little| old| big| wee| up| in| out)? $`),
);
const OBJECT = new Pattern(
  new RegExp(`(?<![\\w-])(?:${words.objectVerbs})(?: poor| little| old| big| wee| up| in| out)? $`),
);
const NAMING = new Pattern(new RegExp(`(?<![\\w-])(?:${words.namings})[ :]? ?["“']?$`));
const LIST = new RegExp(
  `^(?:[\\w' /&+-]{0,30} )?(?:${words.patientLists})(?: [\\w' /&+-]{0,24})?:(?:[^:.!?]|\\.(?=\\S))*$`,
);
const WORKPLACE = new WordList(words.workplaceWords);
const WORKPLACE_LEAD = register(words.workplaceWords.split(' '));

/** What is said right before and after a name, of somebody in a bed or of somebody at work. */
export function addCuesOfDeeds(view: View, staff: StaffMatch): void {
  const known = view.candidate.form !== 'unknown' && view.candidate.form !== 'pair';
  addCuesOfTail(view, staff, known);
  addCuesOfHead(view);
  view.add('workplace', isWorkplace(view));
}

function addCuesOfTail(view: View, staff: StaffMatch, known: boolean): void {
  const { candidate, text } = view;
  const { said, near } = clauseAfter(text, candidate.end);
  const contracted = candidate.possessive && isContracted(view, said);
  const owns = candidate.possessive && !contracted;
  const works = !owns && (contracted ? WORK.expression.test(`'s ${said}`) : view.reads(WORK, said));
  view.add('contracted', contracted);
  view.add('works', works);
  view.add('age-comma', known && AGED.test(text.slice(candidate.end, candidate.end + 8)));
  if (owns) {
    view.add(known ? 'belongs' : 'unknown-belongs', view.reads(BELONGINGS, said));
    view.add('bare-genitive', /\w/.test(text[candidate.end] ?? ''));
    return;
  }
  view.add('short', known && near && SHORT.test(said));
  if (works) return;
  view.add('need', NEED.test(said));
  // "HJ 74F bed 11", "HJ, 74F": an age with its sex is a patient's.
  const aged = AGE_AND_SEX.test(view.token(view.last)?.text ?? '') && /^,? $/.test(view.gapAfter);
  if (!near) {
    view.add('measure', known && aged);
    return;
  }
  // "Drew bloods", "Rob the slot": at the head of a sentence a verb.
  const verb = view.opens && candidate.form === 'weak-given';
  const person = known && !verb && staff === 'none' && !view.is(view.first, IS.eponym);
  view.add(known ? 'state' : 'unknown-state', view.reads(STATE, said));
  view.add('measure', known && (view.reads(MEASURE, said) || aged));
  view.add('whereabouts', (known || contracted) && view.reads(WHEREABOUTS, said));
  view.add('matter', person && view.reads(MATTER, said));
  view.add('query', /^\?\w/.test(said));
}

/** True where the ending is a verb's: small words follow it, or a state or a place that is not the first word of something owned ("low potassium"). */
function isContracted(view: View, said: string): boolean {
  if (CONTRACTED.test(said)) return true;
  if (view.reads(BELONGINGS, said)) return false;
  return view.reads(STATE, said) || view.reads(WHEREABOUTS, said) || view.reads(WORK, `'s ${said}`);
}

function addCuesOfHead(view: View): void {
  const { candidate, text, first, scene } = view;
  const head = first === 0 ? '' : clauseBefore(text, candidate.start);
  view.add('named', view.reads(NAMING, head) || isMarked(view));
  if (first === 0) return;
  view.add('colleague-verb', view.reads(WORK_BEFORE, head));
  view.add('ward-lead', view.single && view.is(first, IS.family) && view.reads(WARD, head));
  view.add('with-colleague', WITH_COLLEAGUE.test(head));
  view.add('errand', view.reads(ERRAND, head));
  view.add('cared-for', view.reads(CARE, head));
  view.add('object', view.reads(OBJECT, head));
  const listed = scene.colon && !view.is(first, IS.eponym);
  view.add('jobs-list', listed && LIST.test(lineBefore(text, candidate.start)));
}

/** "E. Tattersall" inside, 'R. OKEHURST' scratched in the plate: a whole name or one with an initial, for a thing has a first name at most. */
const MARKED =
  /^["'”’]{0,2} (?:is |was )?(?:scratched|engraved|etched|written|printed|sewn|stitched|inked|stamped|embroidered|inside|on the (?:label|lid|case|inside|back|plate|band|tag|arm|sole|collar|handle))\b/i;
const isMarked = ({ candidate, text }: View): boolean =>
  candidate.words.length > 1 && MARKED.test(text.slice(candidate.end, candidate.end + REACH));

/** What follows a name up to the end of its sentence, in lower case, a possessive ending and the blank left out. */
function clauseAfter(text: string, end: number): { said: string; near: boolean } {
  const rest = text.slice(end, end + REACH).replace(/^['’]?s?(?=\s)/, '');
  const stop = rest.search(/[.!?](?:\s|$)|\n/);
  const sentence = (stop < 0 ? rest : rest.slice(0, stop)).toLowerCase().replaceAll('’', "'");
  return {
    said: sentence.replace(/^[\s,:-]{1,3}/, '').replace(/^(?:and|&|or) [\w'-]{2,14} /, ''),
    near: /^(?: | - |: | ?\?)[^ ]/.test(sentence),
  };
}

function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const stop = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. '), before.lastIndexOf('? '));
  return before
    .slice(stop + 1)
    .toLowerCase()
    .replaceAll('’', "'");
}

function lineBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 3 * REACH), start);
  return before.slice(before.lastIndexOf('\n') + 1).toLowerCase();
}

/** A word of supplies, machines and offices within eight words. */
function isWorkplace(view: View): boolean {
  if ((view.scene.document.leads & WORKPLACE_LEAD) === 0) return false;
  for (let at = view.first - 8; at < view.last + 8; at += 1) {
    if (at >= view.first && at < view.last) continue;
    if (view.among(at, WORKPLACE)) return true;
  }
  return false;
}
