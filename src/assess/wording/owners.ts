import { relationNoun } from './people.ts';

const relation = new RegExp(String.raw`^ ${relationNoun}\b`, 'i');
/** What is said of whoever is ill: an age, an illness, what they took. */
const isIll =
  /^(?:,? \(?(?:aged? )?\d{1,3}(?:[mf]|yo?|y\/?o|yrs?|\/12|\/52|\/40|-year-old)?\b(?! ?(?:mg|ml|units|times|calls?)\b)|,? (?:who )?(?:(?:has|had|was|is) (?:just |now |recently )?(?:been )?(?:diagnosed|admitted|pregnant|\d)|took|taken|overdosed|ingested|swallowed|collapsed|fell|presented|presents|presenting|fitted|with )\b)/i;
const ageAtEnd =
  /(?:\b\d{1,3} ?(?:[mf]|yo?|y\/?o|yrs?(?: old)?|years?(?: old)?|[ -]year[ -]old|\/12|\/52)(?: ?(?:[mf]|male|female))?|\b[mf] ?\d{1,3}|\b\d0s(?: [mf])?) (?:(?!(?:is|was|has|had|who|whose|and|but|for|with|w|from|in|on|at|to|of|the|an?|seen|says?|wants?|needs?|told)\b)[\p{L}'’-]+ ){0,2}$/iu;

/** True where the words before a job end with an age or a sex ("45M ", "46yo Gurkha "): they say already who is meant. */
export const followsAge = (lead: string): boolean => ageAtEnd.test(lead);

/** Whom the words behind somebody's "'s" are about: a relative who is the patient, a relative who only speaks or stands by, or a thing. */
export function ownedBy(lead: string, right: string): 'patient' | 'relative' | 'thing' {
  const found = relation.exec(right);
  if (!found) return 'thing';
  return isIll.test(right.slice(found[0].length)) || followsAge(lead) ? 'patient' : 'relative';
}
