import * as words from './deed-words.ts';
import type { StaffMatch } from './staff.ts';
import type { View } from './view.ts';
import { IS } from './words.ts';

/** No phrase of the lists is longer than this, with what may stand before it. */
const REACH = 64;

const AUX = `(?:(?:${words.auxiliaries}) ){0,4}`;
const STATE = new RegExp(`^${AUX}(?:${words.states})(?![\\w-])`);
const MATTER = new RegExp(`^(?:'s |to |for |has |\\? ?|- |– |: )?(?:${words.matters})(?![\\w'’-])`);
const MEASURE = new RegExp(
  `^(?:(?:has|had|on|did|is|now|at|up|down|- ?|: ?) ?)?\\d{1,4}(?:\\.\\d+)? ?(?:${words.units})(?![\\w-])|^(?:- ?|: ?)?\\d{1,2}\\.\\d(?!\\d)(?! ?(?:am|pm))|^(?:${words.matters}) (?:is |was |of )?\\d|^(?:level|stage|grade|cycle|class) \\d`,
);
const WHEREABOUTS = new RegExp(
  `^(?:(?:is|was|'s|now|still|back|just) ){0,2}(?:${words.whereabouts})(?![\\w'’])`,
);
const WORK = new RegExp(`^(?:just |also |already |kindly |has |will )?(?:${words.work})(?![\\w-])`);
const BELONGINGS = new RegExp(
  `^(?:new |old |other |left |right |next |last |\\w+ )?(?:${words.belongings})(?![\\w-])`,
);
/** "Khizar's had his burst": the ending is a verb's. */
const CONTRACTED =
  /^(?:had|been|got|back|coming|going|gone|off|on|in|not|just|still|now|the|a|asleep|here|away|done|fine|ok|home|refusing|having|here|ready|up|out|at|with|very|really|in|started|stopped|asking|asked|only|never|always|so)(?![\w-])/;
/** "Ekwueme out, swabs correct": one small word that closes the clause. */
const SHORT =
  /^(?:is |'s |now |just )?(?:up|out|in|off|down|back|done|here|home|away|next|last|first|ready)(?=[,.;!?]|$)/;
const NEED =
  /^(?:still |now |just )?(?:needs?|wants?|would like|likes|asking|asks|has asked|is asking)\b.*\b(?:her|his|him|she|he|shes|hes)\b/;
const WARD =
  /\b(?:pts?|patients?|lady|gent|man|woman|beds?|outliers?|staff|shift|nurses?|covering|down|up|over|shut|closed|open) (?:on|to|from) $/;
const WITH_COLLEAGUE =
  /\b(?:upstairs|downstairs|office|meeting|lunch|coffee|on|shift|box|keys|room|chat|speaking|liaise|liaising|spoken|check|confirm|double check) with (?:\w+ and )?$/;
const WORK_BEFORE =
  /\b(?:relieve|relieving|replace|replacing|swap(?:ped)? with|hand over to|handing over to|handover to|bleep|page|email|supervis(?:e|ing)|train(?:ing)?|shadow(?:ing)?|working with|worked (?:for|with)|works (?:for|with)|chairing for|stand(?:ing)? in for|deputis\w+ for|cover(?:ing)? for|thanks to|thank you to|cheers to|congratulations to|congrats to|well done to|well done|welcome to|bank sorted,|has|or has|have you or|said by|signed by|approved by|owned by|reports? to|tea for|coffee for|mocha for|latte for) $/;
const ERRAND = new RegExp(
  `(?<![\\w-])(?:${words.errands})(?: \\w+){0,2} (?:for|on|of|from|with|re|about) (?:poor |little |old |big |wee )?["“]?$`,
);
const CARE = new RegExp(`(?<![\\w-])(?:${words.careVerbs})(?: poor| little| old| big| wee| up| in| out)? $`);
const OBJECT = new RegExp(
  `(?<![\\w-])(?:${words.objectVerbs})(?: poor| little| old| big| wee| up| in| out)? $`,
);
const NAMING = new RegExp(`(?<![\\w-])(?:${words.namings})[ :]? ?["“']?$`);
const LIST = new RegExp(
  `^(?:[\\w' /&+-]{0,30} )?(?:${words.patientLists})(?: [\\w' /&+-]{0,24})?:(?:[^:.!?]|\\.(?=\\S))*$`,
);
const WORKPLACE = new Set(words.workplaceWords.split(' '));

/** What is said right before and after a name, of somebody in a bed or of somebody at work. */
export function addCuesOfDeeds(view: View, staff: StaffMatch): void {
  const { candidate, text } = view;
  const tail = clauseAfter(text, candidate.end);
  const head = clauseBefore(text, candidate.start);
  const contracted = candidate.possessive && CONTRACTED.test(tail.said);
  const said = contracted ? `'s ${tail.said}` : tail.said;
  const known = candidate.form !== 'unknown' && candidate.form !== 'pair';
  const owns = candidate.possessive && !contracted;
  const works = !owns && WORK.test(said);
  view.add('contracted', contracted);
  view.add('works', works);
  if (!owns && !works && tail.near) {
    const state = STATE.test(tail.said);
    view.add('state', known && state);
    view.add('unknown-state', !known && state);
    view.add('measure', known && MEASURE.test(tail.said));
    view.add('whereabouts', known && WHEREABOUTS.test(tail.said));
    view.add(
      'matter',
      known && staff === 'none' && !view.is(view.first, IS.eponym) && MATTER.test(tail.said),
    );
    view.add('query', /^\?\w/.test(tail.said));
  }
  view.add(known ? 'belongs' : 'unknown-belongs', owns && BELONGINGS.test(tail.said));
  view.add('colleague-verb', WORK_BEFORE.test(head));
  view.add('short', known && !owns && tail.near && SHORT.test(tail.said));
  view.add('need', !owns && NEED.test(tail.said));
  view.add('ward-lead', view.single && view.is(view.first, IS.family) && WARD.test(head));
  view.add('with-colleague', WITH_COLLEAGUE.test(head));
  view.add('errand', ERRAND.test(head));
  view.add('cared-for', CARE.test(head));
  view.add('object', OBJECT.test(head));
  view.add('bare-genitive', owns && /\w/.test(text[candidate.end] ?? ''));
  view.add('named', NAMING.test(head));
  view.add(
    'jobs-list',
    view.scene.colon && !view.is(view.first, IS.eponym) && LIST.test(lineBefore(text, candidate.start)),
  );
  view.add('workplace', isWorkplace(view));
}

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

/** A word of supplies, machines and offices within eight words, in the same sentence. */
function isWorkplace(view: View): boolean {
  for (let at = view.first - 8; at < view.last + 8; at += 1)
    if ((at < view.first || at >= view.last) && WORKPLACE.has(view.word(at))) return true;
  return false;
}
