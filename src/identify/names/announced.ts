import type { Token } from '../document.ts';
import { WordList } from '../matching/word-list.ts';
import type { StaffMatch } from './staff.ts';
import type { Surroundings } from './surroundings.ts';
import type { View } from './view.ts';
import { IS } from './word-lists.ts';

const CALL = new WordList('call calls called calling');
const CALLED = new WordList('called named');
const SOMEBODY = new WordList('her him herself himself hersel himsel');
/** Who calls a machine or a visitor something: what others call somebody is a name. */
const US = new WordList("i we i'll we'll i've we've i'd we'd");
const GO = new WordList('go goes going went');
const DOWN = new WordList('down known registered booked admitted recorded');
const BEING = new WordList("he's she's hes shes is was actually really be being");
const NAMED = new WordList("name name's names surname nickname");
const THEIR = new WordList('her his');
const REAL = new WordList(
  'real actual proper full first last maiden married old new preferred legal given pet',
);

/**
 * True where the words right before a position say that somebody's name follows: "she goes by", "everyone calls her", "he's actually called",
 * "down as", "her name is". Whose it is, they leave open.
 */
function announces(tokens: readonly Token[], at: number): boolean {
  const one = tokens[at - 1];
  const two = tokens[at - 2];
  if (one === undefined || two === undefined) return false;
  // "Called him Bobby after me granda": nobody told who calls him that, so the writer does.
  if (SOMEBODY.has(one)) return CALL.has(two) && !two.opens && !US.has(tokens[at - 3]);
  if (CALLED.has(one)) return BEING.has(two);
  if (one.lower === 'by') return GO.has(two);
  if (one.lower === 'as') return DOWN.has(two);
  const noun = one.lower === 'is' || one.lower === 'was' ? at - 2 : at - 1;
  if (!NAMED.has(tokens[noun])) return false;
  return THEIR.has(tokens[REAL.has(tokens[noun - 1]) ? noun - 2 : noun - 1]);
}

/** What is no name even where a name is announced: "calls him Dad", "down as Cardiology", "was called Tuesday". */
const NEVER_ANNOUNCED =
  IS.capital |
  IS.relation |
  IS.role |
  IS.staffTitle |
  IS.courtesy |
  IS.department |
  IS.identifier |
  IS.rota |
  IS.clinical;
/** True where a name is announced and the word is nothing that would stand there otherwise; what the lexicons say of it are its `flags`. */
export const mayBeAnnounced = (tokens: readonly Token[], flags: number, at: number): boolean =>
  (flags & NEVER_ANNOUNCED) === 0 && (tokens[at]?.text.length ?? 0) > 2 && announces(tokens, at);

/**
 * True where the name is announced as a patient's: "the patient is called Alan", "she's down as Trevanion but goes by Hosking". Somebody is spoken
 * of, nobody at work, and none of the writer's own.
 */
export function isAnnounced(view: View, near: Surroundings, staff: StaffMatch): boolean {
  const { first, scene } = view;
  if (!/^ ["'“‘]?$/.test(view.gapBefore)) return false;
  const { tokens } = scene.document;
  if (CALLED.has(tokens[first - 1]) && BEING.has(tokens[first - 2]) && view.is(first - 3, IS.patient))
    return true;
  return (
    staff === 'none' &&
    (near.they || near.patient) &&
    !near.role &&
    !near.rota &&
    !scene.ownFamily &&
    !scene.social &&
    announces(tokens, first)
  );
}

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
