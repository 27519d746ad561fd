import { notablePeople } from '../lexicons/eponyms.ts';
import { placePhrases } from '../lexicons/not-names.ts';
import { WordList } from '../matching/word-list.ts';
import { longPlaceNames } from '../world/place-index.ts';
import { isPatientCalled } from './called.ts';
import { addCuesAfter } from './cues-after.ts';
import { addCuesBefore } from './cues-before.ts';
import { addCuesOfDeeds } from './deeds.ts';
import { isListed, isNear } from './positions.ts';
import type { Scene } from './scene.ts';
import type { StaffMatch } from './staff.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';
import { View } from './view.ts';
import { foldWord, IS } from './word-lists.ts';
import { lookUp } from './words.ts';

/** Months and a day that are names as well. */
const CALENDAR = new WordList('march april may june august sunday will');
const SEVERAL = new WordList('the two both three all different other which');
const PATIENT = new WordList("pt patient resident client pt's");
const ANOTHER = new WordList('another second other different');
const IN_HOSPITAL =
  /^[^.!?]*\b(?:admitted|in (?:bed|bay|ed|a&e|resus|majors|room)|on (?:the )?(?:ward|list|trolley))\b/i;
/** Behind these a letter names whom it is for: an office, not a bed. */
const ADDRESSED = new WordList('attn attention fao');
const REIGN = new Set(['princess', 'prince', 'queen', 'king', 'duke']);
const ROYAL = new Set(
  'alexandra beatrice anne margaret mary elizabeth charlotte victoria eugenie charles philip george edward albert william henry'.split(
    ' ',
  ),
);
const FIRM = new WordList('sons son daughter daughters bros brothers ltd limited partners co');
const SAINT = new WordList('st saint santa');
const CARE = new WordList('nursing residential care rest retirement primary sheltered');

const phrases = (list: string): Set<string> => new Set(list.split(',').map((name) => foldWord(name.trim())));
const NOTABLE = phrases(notablePeople);
const PLACES = phrases([placePhrases, ...longPlaceNames].join(','));

/**
 * Views a candidate with the cues that speak for or against its being a patient's name; `weights` says by how much. Order has no
 * meaning. The talk round it is read apart (talk.ts).
 */
export function viewCandidate(index: number, scene: Scene, staff: StaffMatch): View {
  const view = new View(index, scene);
  const near = readSurroundings(scene, view.candidate);
  view.add('patient-called', isPatientCalled(view));
  addCuesOfName(view, staff, near);
  addCuesOfDeeds(view, staff);
  addCuesOfThings(view);
  addCuesBefore(view);
  addCuesAfter(view, near);
  addCuesAround(view, near);
  return view;
}

function addCuesOfName(view: View, staff: StaffMatch, near: Surroundings): void {
  const { candidate, first, last } = view;
  const whole = foldWord(view.text.slice(candidate.start, candidate.end));
  view.cues.push(`form:${candidate.form}`);
  view.add('lower-case', candidate.lowerCase);
  view.add('staff-title', candidate.staffTitle || view.among(first - 1, ADDRESSED));
  view.add(`title:${view.word(first)}`, candidate.form === 'titled' && view.is(first, IS.courtesy));
  view.add(
    'plural',
    view.single &&
      view.text[candidate.end - 1] === 's' &&
      view.among(first - 1, SEVERAL) &&
      (lookUp(candidate.words[0]?.slice(0, -1) ?? '') & IS.family) !== 0,
  );
  view.add('epithet', candidate.epithet);
  view.add(
    'weak-part',
    candidate.words.length > 1 && candidate.form !== 'titled' && view.is(last - 1, IS.ordinary),
  );
  view.add('eponym', view.single && view.is(first, IS.eponym) && !view.has('patient-called'));
  view.add('calendar', view.single && view.among(first, CALENDAR));
  view.add('town', view.single && view.is(first, IS.town) && !view.is(first, IS.given));
  view.add('place-name', view.single && view.is(first, IS.capital));
  view.add('roster', staff === 'full');
  view.add('roster-given', staff === 'given');
  view.add('roster-family', staff === 'family');
  view.add(
    'roster-but-patient',
    staff !== 'none' && (view.among(first - 1, PATIENT) || isNamesake(view, staff, near)),
  );
  view.add('place-phrase', PLACES.has(whole) || isFirm(view));
  view.add('notable', NOTABLE.has(candidate.words.join(' ')) || NOTABLE.has(whole) || isRoyal(view));
  view.add('dotted', candidate.form === 'initials' && view.text[candidate.start + 1] === '.');
  view.add('mid-sentence', !view.opens && candidate.form.startsWith('weak') && !candidate.lowerCase);
  view.add(
    'test-name',
    candidate.words.some((name) => name.includes('test') && name.length > 5),
  );
}

/** "there's another Gwen Pritchard, she's just been admitted": a colleague's name, and whoever bears it besides. */
function isNamesake(view: View, staff: StaffMatch, near: Surroundings): boolean {
  if (staff !== 'full' || !view.among(view.first - 1, ANOTHER)) return false;
  return (
    near.bed || near.patient || IN_HOSPITAL.test(view.text.slice(view.candidate.end, view.candidate.end + 80))
  );
}

/** "Princess Beatrice has two cubicles": hospitals bear such names, where "Prince Adeyemi" is somebody's. */
const isRoyal = ({ candidate: { words } }: View): boolean =>
  words.length === 2 && REIGN.has(words[0] as string) && ROYAL.has(words[1] as string);

/** "Dalby and Sons coming at 3", "Ruddock & Daughter": a firm's name. */
function isFirm(view: View): boolean {
  const at = view.last + (view.next === 'and' ? 1 : 0);
  return view.capital(at) && view.among(at, FIRM) && /^ (?:& )?$/.test(view.gapAfter);
}

/** Signs, streets, wards, care homes and storms named after people. */
function addCuesOfThings(view: View): void {
  const { candidate, first, last, gapAfter, gapBefore } = view;
  const joined = !candidate.possessive && gapAfter === ' ';
  const noun = candidate.possessive || joined ? last : -1;
  view.add(
    'eponym-noun',
    noun >= 0 &&
      view.is(first, IS.eponym) &&
      (view.is(noun, IS.eponymNoun) || view.is(noun + 1, IS.eponymNoun)),
  );
  view.add(
    'noun-after',
    view.single && joined && view.is(last, IS.eponymNoun) && !view.is(last, IS.patientVerb | IS.location),
  );
  const place = joined && view.is(last, IS.placeNoun) && !view.has('short');
  // "the Baxter pump": a thing with a name, where a patient's would be "Mr Baxter's pump".
  view.add('the-thing', view.single && joined && view.lead === 'the' && view.is(last, IS.eponymNoun));
  view.add('place-after', place && (view.capital(last) || view.is(last, IS.capital)) && !view.has('state'));
  view.add(
    'place-lower-after',
    place && !view.capital(last) && !view.has('state') && !/^\d/.test(view.word(last + 1)),
  );
  view.add('place-before', gapBefore === ' ' && view.is(first - 1, IS.placeNoun) && view.capital(first - 1));
  view.add('place-lead', gapBefore === ' ' && view.is(first - 1, IS.placeLead) && !view.has('named'));
  view.add('saint', view.among(first - 1, SAINT));
  view.add(
    'numbered',
    view.single &&
      gapAfter === ' ' &&
      view.digit(last) &&
      /^\d{1,2}$/.test(view.next) &&
      !view.has('measure'),
  );
  view.add('slash', gapBefore === '/' || gapAfter === '/');
  view.add('hyphen', gapAfter.startsWith('-') || gapBefore.endsWith('-'));
  view.add('spelling', view.lead === 'for' && /^[a-z]$/.test(view.word(first - 2)));
  view.add('storm', view.lead === 'storm' || view.word(first) === 'storm');
  view.add('care-home', joined && view.among(last, CARE) && view.is(last + 1, IS.placeNoun));
}

/** What the sentence and the post speak of. */
function addCuesAround(view: View, near: Surroundings): void {
  const { scene, first, last } = view;
  const listed = isListed(scene, view.index);
  view.add('identifier-near', isNear(scene.identifiers, first, last));
  view.add('identifier-next', scene.identifiers.has(last) && /^[ ,(:-]{1,3}$/.test(view.gapAfter));
  view.add('phone-near', isNear(scene.phones, first, last));
  view.add('identifier-in-post', scene.identifiers.size > 0);
  view.add('identifier-word-near', near.identifier);
  view.add('location-near', near.location);
  view.add('bed-near', near.bed);
  view.add('series', scene.series.has(view.index));
  view.add('patient-near', near.patient);
  view.add('relation-near', near.relation);
  view.add('role-near', near.role);
  view.add('clinical-near', near.clinical > 0);
  view.add('clinical-near-more', near.clinical > 1);
  view.add('they-near', near.they);
  view.add('we-near', near.we);
  view.add('their-own', near.own);
  view.add('naming-near', near.naming);
  view.add('rota-near', near.rota);
  view.add('year-near', near.year);
  view.add('clinical-post', scene.clinical > 1);
  view.add('social', scene.social);
  view.add('teaching', scene.teaching);
  view.add('unreal', scene.unreal);
  view.add('own-family', scene.ownFamily);
  view.add('eponyms-about', scene.eponyms > 1);
  view.add('rota', scene.rota > 0);
  view.add('rota-more', scene.rota > 1);
  view.add('colleagues-named', scene.colleagues > 0);
  view.add('after-address', scene.addressed && first > 0);
  view.add('several', scene.candidates.length > 2);
  view.add('listed', listed);
  view.add('listed-with-staff', listed && scene.colleagues > 0);
  view.add('lower-listed', listed && view.candidate.lowerCase);
}
