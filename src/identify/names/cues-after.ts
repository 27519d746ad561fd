import { WordList } from '../matching/word-list.ts';
import { isAge, isLocated, leadsToStreet } from './positions.ts';
import type { Surroundings } from './surroundings.ts';
import type { View } from './view.ts';
import { IS } from './word-lists.ts';

const VOCATIVE = new WordList(
  "can could would will please pls plz are is do did have any what where when if you u ur yous yer i we thanks ta cheers that's it's your shall just i've i'll",
);
/** Small words that each carry their own weight; the others are grouped by list. */
const OWN_WEIGHT = new WordList('is has was on at re if to will says said wants can in with');
const THEIR = new WordList('the his her their a');
const OUR = new WordList('the our my your a from');
const THEY = new WordList("he's she's he she who");
const AWAY = new WordList('away off back on');
const LEAVE = new WordList('leave holiday sick from call nights days at until til till shift duty');
const ARTICLE = new WordList('the our my your one a is');
const OF_ROLE = new WordList('ex new old our the lead');
const OF_DEPARTMENT = new WordList('from in at on');
const OF_RELATION = new WordList('is the his her their are and');
const FOR = new WordList('for to');
/** Whose name goes before them: "the Docherty lad", "the Baggott twins". */
const ONE_OF_FAMILY = new WordList(
  'lad lads boy boys girl girls lass lasses lassie laddie bairn bairns wean weans baby twins triplets kid kids child children brothers sisters family household',
);
/** Who works for somebody, on the roof or in the car park. */
const CREW = new WordList('lads men boys crew gang guys fellas team van');
const POINTING = new WordList('the that thon yon young wee old auld');

/** What stands after a name: a possessive and its thing, a verb, a bed, an age, a role, a comma, the end. */
export function addCuesAfter(view: View, near: Surroundings): void {
  const { candidate, last, next, gapAfter, comma } = view;
  if (candidate.possessive) addCuesOfPossession(view);
  else if (gapAfter === ' ') addCuesOfNext(view, near);
  const relation =
    view.is(last, IS.relation) ||
    (view.among(last, THEIR) && (view.is(last + 1, IS.relation) || view.is(last + 2, IS.relation)));
  const role =
    view.is(last, IS.role | IS.department) ||
    (view.among(last, OUR) && view.is(last + 1, IS.role | IS.department));
  const digit = view.digit(last);
  const detail = digit || view.is(last, IS.identifier | IS.location);
  view.add('relation-comma', comma && relation);
  view.add('role-comma', (comma || gapAfter === ' (' || gapAfter === ' - ') && role);
  view.add('they-comma', comma && view.among(last, THEY));
  view.add('comma-after', comma);
  view.add('comma-vocative', comma && view.opens && !detail);
  view.add(
    'comma-detail',
    detail && !candidate.possessive && (comma || gapAfter === ' (' || gapAfter === ', (' || gapAfter === '('),
  );
  view.add('address-after', comma && leadsToStreet(view.scene, last));
  view.add('bracket-role', gapAfter === ' (' && view.is(last, IS.role | IS.department));
  view.add('bracket-number', gapAfter === ' (' && digit);
  const ends = next === '';
  view.add('ends', ends);
  view.add('ends-vocative', ends && /^[,?!] ?$/.test(view.gapBefore));
  view.add('sentence-end', !ends && /^[.!?]/.test(gapAfter));
  view.add('question-after', gapAfter.startsWith('?'));
  view.add('alone', ends && view.first === 0);
}

function addCuesOfPossession(view: View): void {
  const { last } = view;
  view.cues.push('possessive');
  view.add(
    'possessive-relation',
    view.is(last, IS.relation) || (view.is(last, IS.ordinary) && view.is(last + 1, IS.relation)),
  );
  view.add('possessive-clinical', view.is(last, IS.clinical) || view.is(last + 1, IS.clinical));
  view.add(
    'possessive-colleague',
    view.is(last, IS.colleagueThing) ||
      (view.among(last, CREW) && view.has('workplace')) ||
      (!view.is(last, IS.clinical) && view.is(last + 1, IS.colleagueThing)),
  );
}

function addCuesOfNext(view: View, near: Surroundings): void {
  const { last, next, gapBefore } = view;
  const then = view.word(last + 1);
  const plain = view.is(last, IS.plainVerb);
  if (view.among(last, OWN_WEIGHT)) view.cues.push(`after:${next}`);
  view.add(
    'patient-verb',
    !view.has('works') && (view.is(last, IS.patientVerb) || (plain && view.is(last + 1, IS.patientVerb))),
  );
  view.add('plain-verb', plain);
  view.add('plain-verb-they', plain && near.they);
  view.add('opens-verb', view.opens && view.is(last, IS.plainVerb | IS.patientVerb));
  view.add('staff-verb', view.is(last, IS.staffVerb) || (plain && view.is(last + 1, IS.staffVerb)));
  view.add(
    'on-leave',
    view.among(last, AWAY) && view.among(last + 1, LEAVE) && !view.is(last + 2, IS.location | IS.clinical),
  );
  view.add(
    'role-after',
    view.is(last, IS.role) ||
      (view.among(last, ARTICLE) &&
        (view.is(last + 1, IS.role) || (view.among(last + 1, OF_ROLE) && view.is(last + 2, IS.role)))),
  );
  view.add(
    'department-after',
    view.among(last, OF_DEPARTMENT) &&
      (view.is(last + 1, IS.department) || (then === 'the' && view.is(last + 2, IS.department))),
  );
  view.add('location-after', isLocated(view.scene, last));
  view.add('vocative', (view.opens || /^[,-] ?$| - $/.test(gapBefore)) && view.among(last, VOCATIVE));
  view.add(
    'clinical-after',
    view.is(last, IS.clinical) && !view.has('matter') && !view.has('measure') && !view.has('state'),
  );
  view.add(
    'relation-after',
    (view.is(last, IS.relation) && !(view.single && view.is(view.first, IS.eponym))) ||
      (view.among(last, OF_RELATION) && (view.is(last + 1, IS.relation) || view.is(last + 2, IS.relation))),
  );
  view.add(
    'of-family',
    view.single && view.among(last, ONE_OF_FAMILY) && view.among(view.first - 1, POINTING),
  );
  view.add('for-clinical', view.among(last, FOR) && view.is(last + 1, IS.clinical));
  view.add('and-after', next === 'and');
  view.add('age-after', isAge(view.token(last), view.text));
  view.add('who-after', next === 'who' || next === 'whose' || next === 'aged');
  view.add('identifier-word-after', view.is(last, IS.identifier));
}
