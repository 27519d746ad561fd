/**
 * Words that turn a finding round, a few words before it: "no stridor", "she isn't deteriorating", "if he arrests". A lack of
 * what keeps somebody alive does not ("no pulse", "not responding"), nor does a call for anyone who is free.
 */
const turnedRound =
  /\b(?:no(?! (?:iv|bp|pulse|palpable|recordable|output|access|airway|response|relief|change|help|one|improvement|better|idea|news|bed)\b)|not(?! (?:sure|certain|good|great|well|right|responding|maintaining|perfusing|tolerating|coping|keeping|holding|improving|rousable|waking|moving|able|passing|eating|drinking|himself|herself|themselves)\b)|never|nil|nobody|without|denies|denied|isn't|wasn't|aren't|weren't|doesn't|hasn't|haven't|didn't|neither|nor|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing|ion)?|risk of|ruled out|rule out|excluded?|(?<!(?:sure|know|wonder|wondering) )if(?! (?:anyone|anybody|someone|somebody|you|possible|poss|available|free)\b)|unless|in case|should (?:he|she|they|it))\b/;

/** The same, standing right before the finding: "after an arrest", "previous cardiac arrest", "since her haemorrhage". */
const overAlready =
  /\b(?:(?:after|following|post|since|survived|survivor of|before)(?: (?:an?|the|his|her|their|that|this|last))?|(?:previous|prior|past|history of|hx(?: of)?|h\/o|fh|pmh)(?: (?!few|hours?|days?|minutes?|week|night)\w+)?)\W*$/;

/** What may follow a finding that is over or absent: "arrest 3 years ago", "stridor none". */
const afterwards =
  /^(?::?\s*(?:none|nil|absent|excluded|resolved|settled|survivors?)\b|(?:\W+[\w'/-]+){0,5}\W+(?:ago|last (?:week|month|year)|in (?:19|20)\d\d|years? back|as a (?:child|baby|teenager))\b)/;

const denials = /\b(?:no|not|never|nil|without|denies|denied|isn't|wasn't|aren't|weren't|ruled out)\b/;

/** A clause ends where the thought turns. */
const turns = /[.,:;!?()\n]|\s[-–—]\s|\b(?:but|and|then|now|however|although)\b/g;

const wordsBack = 5;
/** No clause is read further back than this many characters. */
const farthest = 120;

/**
 * Tells whether the words found in a sentence are said not to be so, to be over, or only to be feared: "no stridor", "arrest two years
 * ago", "if she deteriorates". Reads a few words on either side. `sentence` is in lower case.
 */
function isTurnedRound(sentence: string, start: number, end: number): boolean {
  const before = lastClause(sentence.slice(0, start)).trimEnd().split(/\s+/).slice(-wordsBack).join(' ');
  return (
    turnedRound.test(before) || overAlready.test(before) || afterwards.test(sentence.slice(end, end + 80))
  );
}

/** Tells whether the words that begin at `start` are plainly denied, in the three words before them. */
export function isDenied(text: string, start: number): boolean {
  return denials.test(lastClause(text.slice(0, start)).trimEnd().split(/\s+/).slice(-3).join(' '));
}

function lastClause(text: string): string {
  const near = text.slice(-farthest);
  const end = [...near.matchAll(turns)].at(-1);
  return end ? near.slice(end.index + end[0].length) : near;
}

/** True when the pattern (flag `g`) stands in the text, in lower case, and is not turned round there. */
export function says(text: string, pattern: RegExp): boolean {
  for (const found of text.matchAll(pattern))
    if (!isTurnedRound(text, found.index, found.index + found[0].length)) return true;
  return false;
}
