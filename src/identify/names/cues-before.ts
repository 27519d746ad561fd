import { WordList } from '../matching/word-list.ts';
import { isCalledAtWork } from './called.ts';
import { follows, introducedBy } from './positions.ts';
import { nearestRelation } from './surroundings.ts';
import type { View } from './view.ts';
import { IS } from './word-lists.ts';

/** Small words that each carry their own weight; the others are grouped by list. */
const OWN_WEIGHT = new WordList(
  'for re about on of to with from by and or as see at in that its be just like which two both no the a our my your called tell told ring phone give get has does did was not can this than per via',
);
const FAMILY_OF = new WordList(
  'siblings twins lad lads lady family baby babies boy boys girl girls child children kids complaint inquest referral referrals case couple brothers sisters household',
);
const LAIN = new WordList(
  'bed bay cell room rm chair cubicle fridge sr p slot space cot trolley resus majors flat',
);
const COUNT = new WordList('two three four five six seven eight nine ten both which several another');
const BE = new WordList('is was be are');
const BEING = new WordList('is was');
const GUESSED = new WordList('that this it he she not');
const BEING_GUESSED = new WordList("is was isn't isnt wasn't wasnt");
const BE_OF_NAME = new WordList("be it's that's she's he's is");
const BE_AFTER_JUST = new WordList("she's he's it's that's is");
const FOR = new WordList('for to');
const ASK = new WordList('ask asking speak asked');
const BRING = new WordList('bring bringing brought brings');
const OF_PATIENT = new WordList('called named is little wee of on');
const OF_NAMING = new WordList('is as was to');
const OF_CARE = new WordList('for on of from to');
const TIME = /^(?:\d{2,4}|am|pm)$/;
const BED_NUMBER = /^\d{1,2}[a-z]?$/;
const NUMBER = /^\d{1,3}[a-z]?$/;

/** What stands before a name: "pt", "the daughter is", "dressing on", "ask for", a colon, a comma. */
export function addCuesBefore(view: View): void {
  const { lead, first, gapBefore } = view;
  const atWork = isCalledAtWork(view);
  if (gapBefore === ' ' || gapBefore === ' "') addCuesOfLead(view, atWork);
  view.add(
    'role-is',
    (view.among(first - 1, BE) && (view.is(first - 2, IS.role) || view.is(first - 3, IS.role))) || atWork,
  );
  view.add('is-it', lead === 'it' && view.among(first - 2, BEING));
  view.add('is-that', view.among(first - 1, GUESSED) && view.among(first - 2, BEING_GUESSED));
  view.add('ask-for', view.among(first - 1, FOR) && view.among(first - 2, ASK));
  view.add(
    'be-before',
    view.among(first - 1, BE_OF_NAME) || (lead === 'just' && view.among(first - 2, BE_AFTER_JUST)),
  );
  view.add('time-before', gapBefore === ' ' && TIME.test(lead));
  const digit = view.digit(first - 1);
  const lies = digit && BED_NUMBER.test(lead) && view.among(first - 2, LAIN);
  view.add('bed-before', lies && gapBefore === ' ');
  view.add('number-before', gapBefore === ' ' && digit && !lies && NUMBER.test(lead));
  view.add('opens', view.opens);
  view.add('comma-before', gapBefore === ', ' || gapBefore === ',');
  view.add('colon-before', first > 0 && /[:>] ?["']?$/.test(gapBefore));
  view.add('dash-before', gapBefore === ' - ');
  view.add('bracket-before', gapBefore.endsWith('('));
  // Quotes are usual round what stands on a label, and elsewhere about a name that is talked of.
  view.add('quote-before', /["“]$/.test(gapBefore) && !view.has('named'));
  view.add('at-sign', gapBefore.endsWith('@'));
  const list = view.scene.colon ? introducedBy(view.scene, first) : undefined;
  view.add('patient-list', list === 'patients');
  view.add('role-list', list === 'colleagues');
  const relation = nearestRelation(view.scene, first);
  view.add('relation-before', relation === 'theirs');
  view.add('own-relation', relation === 'mine');
}

function addCuesOfLead(view: View, atWork: boolean): void {
  const { lead, first, last, candidate } = view;
  const before = first - 1;
  // "Rafferty not Raftery": names told apart are names of one kind.
  const contrasted = lead === 'not' && follows(view.scene, view.index);
  if (view.among(before, OWN_WEIGHT) && !contrasted && !view.has('patient-called'))
    view.cues.push(`before:${lead}`);
  view.add(
    'patient-before',
    view.is(before, IS.patient) || (view.is(first - 2, IS.patient) && view.among(before, OF_PATIENT)),
  );
  view.add('staff-lead', view.is(before, IS.staffLead) && !view.among(before, OWN_WEIGHT));
  view.add(
    'role-before',
    (view.is(before, IS.role | IS.staffTitle) && !view.is(before, IS.patient | IS.relation)) || atWork,
  );
  view.add(
    'naming-before',
    view.is(before, IS.naming) || (view.among(before, OF_NAMING) && view.is(first - 2, IS.naming)),
  );
  view.add('the-family', lead === 'the' && view.among(last, FAMILY_OF));
  view.add(
    'namesakes',
    view.among(before, COUNT) && (view.is(first, IS.family) || view.text[candidate.end - 1] === 's'),
  );
  view.add('late', lead === 'late' && view.word(first - 2) === 'the');
  view.add('verb-before', view.is(before, IS.staffVerb));
  view.add(
    'clinical-before',
    view.is(before, IS.clinical) ||
      (view.among(before, OF_CARE) && (view.is(first - 2, IS.clinical) || view.is(first - 3, IS.clinical))),
  );
  view.add(
    'location-before',
    view.is(before, IS.location) ||
      (view.digit(before) && BED_NUMBER.test(lead) && view.is(first - 2, IS.location)),
  );
  view.add('brought-in', lead === 'in' && view.among(first - 2, BRING));
}
