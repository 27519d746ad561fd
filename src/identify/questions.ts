import { questionForms } from './question-forms.ts';
import type { IdentifyContext, Talk } from './types.ts';

/**
 * What a post asks of a patient, so that the bare word or number that answers it is known for what it is. A guess is a few words with a
 * question mark ("roofer?", "fell over the cat?"): whatever it is about, the next words say it.
 */
export const questionNames = [
  'name',
  'birth',
  'age',
  'number',
  'home',
  'work',
  'place',
  'travel',
  'story',
  'guess',
] as const;
export type Question = (typeof questionNames)[number];

/** Longer posts tell more than they ask. */
const longest = 200;
/** Up to five words with the mark. */
const GUESS = /^\W*(?:[^\s?]+ ){0,4}[^\s?]+ ?\?+\W*$/;
/**
 * The last clause of a post begins with a word that asks, or is a heading that waits for its line: on a telephone the mark is left out ("what job",
 * "threats. why", "54M, diagnosis"). "What a day" asks nothing.
 */
const ASKS =
  /(?:^|[.,?!:–-] ?|\b(?:and|but|so|ok) )(?:(?:what|which|why|where|how|who|whose|when|wha|whit|whaur|fit)(?:'?s|'d|'ll)?(?! (?:a|an|the hell|lovely|nice|sad|awful|horrible|cute|good|great|are you|r u|is everyone|come)\b)(?: [^\s?.,!]+){0,6}|(?:main )?diagnosis|indication|cause(?: found)?|baseline|marks|reason|wing|year group|any family(?: history)?|go on|tell me|fill me in[^.?!]{0,30}|one short|not found)\W*$/;

/** The team's own: who is on tonight, whose number that is. */
const OFTHETEAM =
  /\b(?:on (?:call|tonight|today|shift|the rota|nights?|days?)|cover(?:ing)?|rota|bleep|ext|reg|sho|consultant|rep|coming to|bringing|driving|organis\w+|lead(?:ing)?|chair(?:ing)?|cake|lunch|pub|party|leaving do|meeting|teaching|password|login|wifi|ward clerk|link nurse|champion|starter|locum|agency|bank staff|whose (?:turn|round|shift|go|car|cake|lunch|mug|idea))\b/;

/**
 * What a post asks of a patient ("age?", "who's the one in bed 12", "what does he do"), each once. Of posts that are longer
 * than a question, or ask about the team, none. Codes alone, nothing of the text; an empty text asks nothing.
 */
export function readQuestions(text: string): readonly Question[] {
  if (text.length === 0 || text.length > longest) return none;
  const lower = text.toLowerCase().replaceAll('’', "'");
  const found: Question[] = questionForms.flatMap(([question, expression]) =>
    expression.test(lower) ? [question] : [],
  );
  if (found.length === 0 && (GUESS.test(lower) || ASKS.test(lower))) found.push('guess');
  return found.length === 0 || OFTHETEAM.test(lower) ? none : found;
}
const none: readonly Question[] = [];

/** A post of a thread, as far as its questions go. */
export interface Asking {
  readonly author: string;
  readonly questions: readonly Question[];
}

/** So many posts may come between a question and its answer, and the answer may take so many. */
export const reach = 3;

/**
 * What the last posts of a thread asked that its next author may be answering; one's own questions are none of them.
 * @param before the posts before, oldest first
 */
export function questionsFor(before: readonly Asking[], author: string): readonly Question[] {
  const open = before.slice(-reach).flatMap((post) => (post.author === author ? [] : post.questions));
  return open.length < 2 ? open : [...new Set(open)];
}

/**
 * What a post follows on: the last post's kind, undefined for a first one; where the posts before ask something, talk of a patient if any of those
 * that may be asking was. "Who?" alone is of no kind.
 * @param kinds of the posts before, oldest first
 */
export const talkOf = (kinds: readonly Talk[], questions: readonly Question[]): Talk | undefined =>
  questions.length > 0 && kinds.slice(-reach).some((kind) => kind === 'patient_specific')
    ? 'patient_specific'
    : kinds.at(-1);

/** True where a thread's questions are of a patient: it has told something of one, or its last post spoke of one. */
export const asksOfPatient = ({
  followsDetails,
  talk,
}: Pick<IdentifyContext, 'followsDetails' | 'talk'>): boolean =>
  followsDetails || talk === 'patient_specific';
