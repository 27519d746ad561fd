import { WordList } from '../matching/word-list.ts';
import type { View } from './view.ts';
import { IS } from './word-lists.ts';

const CALLED = new WordList('called named');
const BEING = new WordList("he's she's hes shes is was actually really be being");
const OPENS_NAME = /^ ["'“‘]?$/;

/**
 * "The patient is called Alan": said in so many words. That somebody "goes by" or "is called" a name says nothing by itself: of eighty such
 * names in the labelled threads more are of dogs, pumps and boiler men than of patients.
 */
export const isPatientCalled = (view: View): boolean =>
  OPENS_NAME.test(view.gapBefore) &&
  view.among(view.first - 1, CALLED) &&
  view.among(view.first - 2, BEING) &&
  view.is(view.first - 3, IS.patient);

const TRADES = new WordList(
  'sparky electrician plumber builder roofer joiner decorator contractor foreman gasman locksmith glazier scaffolder surveyor handyman window-cleaner caretaker gardener',
);
const ROLE_IS = new WordList(
  "sparky's electrician's plumber's builder's roofer's joiner's contractor's foreman's engineer's rep's cleaner's porter's reg's sho's",
);

/** "the sparky's called Pete Nuttall", "plumber is called Ian": who has come to work, by name. */
export function isCalledAtWork(view: View): boolean {
  const before = view.first - 1;
  if (!view.among(before, CALLED)) return false;
  if (view.among(before - 1, ROLE_IS)) return true;
  const role = view.is(before - 2, IS.role) || view.among(before - 2, TRADES);
  return role && (view.word(before - 1) === 'is' || view.word(before - 1) === 'was');
}
