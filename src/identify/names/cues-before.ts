import { follows, introducedBy } from './positions.ts';
import { nearestRelation } from './surroundings.ts';
import type { View } from './view.ts';
import { IS } from './words.ts';

/** Small words that each carry their own weight; the others are grouped by list. */
const OWN_WEIGHT = new Set(
  'for re about on of to with from by and or as see at in that its be just like which two both no the a our my your called tell told ring phone give get has does did was not can this than per via'.split(
    ' ',
  ),
);
const FAMILY_OF = new Set(
  'siblings twins lad lads lady family baby babies boy boys girl girls child children kids complaint inquest referral referrals case couple brothers sisters household'.split(
    ' ',
  ),
);
const LAIN = /^(?:bed|bay|cell|room|rm|chair|cubicle|fridge|sr|p|slot|space|cot|trolley|resus|majors|flat)$/;
const COUNT = new Set('two three four five six seven eight nine ten both which several another'.split(' '));

/** What stands before a name: "pt", "the daughter is", "dressing on", "ask for", a colon, a comma. */
export function addCuesBefore(view: View): void {
  const { lead, first, gapBefore } = view;
  if (gapBefore === ' ' || gapBefore === ' "') addCuesOfLead(view);
  view.add(
    'role-is',
    /^(?:is|was|be|are)$/.test(lead) && (view.is(first - 2, IS.role) || view.is(first - 3, IS.role)),
  );
  view.add('is-it', lead === 'it' && /^(?:is|was)$/.test(view.word(first - 2)));
  view.add('ask-for', /^(?:for|to)$/.test(lead) && /^(?:ask|asking|speak|asked)$/.test(view.word(first - 2)));
  view.add(
    'be-before',
    /^(?:be|it's|that's|she's|he's|is)$/.test(lead) ||
      (lead === 'just' && /^(?:she's|he's|it's|that's|is)$/.test(view.word(first - 2))),
  );
  view.add('time-before', gapBefore === ' ' && /^(?:\d{2,4}|am|pm)$/.test(lead));
  const lies = /^\d{1,2}[a-z]?$/.test(lead) && LAIN.test(view.word(first - 2));
  view.add('bed-before', lies && gapBefore === ' ');
  view.add('number-before', gapBefore === ' ' && !lies && /^\d{1,3}[a-z]?$/.test(lead));
  view.add('opens', view.opens);
  view.add('comma-before', /^, ?$/.test(gapBefore));
  view.add('colon-before', first > 0 && /[:>] ?["']?$/.test(gapBefore));
  view.add('dash-before', gapBefore === ' - ');
  view.add('bracket-before', gapBefore.endsWith('('));
  view.add('quote-before', /["“]$/.test(gapBefore));
  view.add('at-sign', gapBefore.endsWith('@'));
  const list = view.scene.colon ? introducedBy(view.scene, first) : undefined;
  view.add('patient-list', list === 'patients');
  view.add('role-list', list === 'colleagues');
  const relation = nearestRelation(view.scene, first);
  view.add('relation-before', relation === 'theirs');
  view.add('own-relation', relation === 'mine');
}

function addCuesOfLead(view: View): void {
  const { lead, first, last, candidate } = view;
  const before = first - 1;
  // "Rafferty not Raftery": names told apart are names of one kind.
  const contrasted = lead === 'not' && follows(view.scene, view.index);
  if (OWN_WEIGHT.has(lead) && !contrasted) view.cues.push(`before:${lead}`);
  view.add(
    'patient-before',
    view.is(before, IS.patient) ||
      (view.is(first - 2, IS.patient) && /^(?:called|named|is|little|wee|of|on)$/.test(lead)),
  );
  view.add('staff-lead', view.is(before, IS.staffLead) && !OWN_WEIGHT.has(lead));
  view.add(
    'role-before',
    view.is(before, IS.role | IS.staffTitle) && !view.is(before, IS.patient | IS.relation),
  );
  view.add(
    'naming-before',
    view.is(before, IS.naming) || (/^(?:is|as|was|to)$/.test(lead) && view.is(first - 2, IS.naming)),
  );
  view.add('the-family', lead === 'the' && FAMILY_OF.has(view.word(last)));
  view.add(
    'namesakes',
    COUNT.has(lead) && (view.is(first, IS.family) || view.text[candidate.end - 1] === 's'),
  );
  view.add('late', lead === 'late' && view.word(first - 2) === 'the');
  view.add('verb-before', view.is(before, IS.staffVerb));
  view.add(
    'clinical-before',
    view.is(before, IS.clinical) ||
      (/^(?:for|on|of|from|to)$/.test(lead) &&
        (view.is(first - 2, IS.clinical) || view.is(first - 3, IS.clinical))),
  );
  view.add(
    'location-before',
    view.is(before, IS.location) || (/^\d{1,2}[a-z]?$/.test(lead) && view.is(first - 2, IS.location)),
  );
  view.add('brought-in', lead === 'in' && /^(?:bring|bringing|brought|brings)$/.test(view.word(first - 2)));
}
