import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import { countryIndex } from '../world/countries-index.ts';

/**
 * "Quiz for the F1s.", "journal club tomorrow: …": what a post announces where a sentence opens. A case of the week, a spot diagnosis or a grand
 * round is none: whom they tell of lies here.
 */
const LESSON = new Pattern(
  /(?:^|\n|[.!] )(?:(?:quick|friday|weekly|today'?s|this week'?s|new|another|fun|the|a|my|next|our) ){0,2}(?:quiz(?: (?:question|case|time|q))?|brain ?teaser|journal club|exam (?:question|case|q)|mock (?:case|viva|osce)|vignette)(?=[:,.?!]| [-–]| (?:for|from|this|today|tomorrow|on|at|is|next|time|mon|tues|weds|thurs|fri)\b|\n|$)/i,
);
/** "case report in this month's journal", "the NEJM case", "paper in the BMJ about …". */
const PUBLISHED = new Pattern(
  /\b(?:(?:case (?:report|series)|write-?up|case) (?:in|from|out in) (?:the |this (?:month|week)'?s |last (?:month|week)'?s |latest |today'?s |an? (?:old )?){0,2}(?:journal|nejm|bmj|lancet|jama|emj|bja|jaac|chest|circulation|annals|literature|cmaj|mja)|(?:nejm|bmj|lancet|jama|emj|cmaj)(?:'?s)? (?:case|image|quiz|report|puzzle)s?)\b/i,
);
/** "network note out: …", "UKHSA alert: …": what is passed on to everybody. */
const BULLETIN = new Pattern(
  /\b(?:(?:network|ukhsa|phe|phs|phw|ecdc|cas|public health|nhse|cmo|hpt|promed) (?:note|alert|bulletin|briefing|sitrep|circular|notice)|(?:weekly|daily|national|regional|epi|outbreak) (?:bulletin|briefing|circular|digest))\b/i,
);
/** "see that thing in Queensland", "did anyone read the story about": news of the wide world. */
const NEWS = new Pattern(
  /(?:^|[.!?\n] ?)(?:(?:did|has|have) )?(?:(?:you|anyone|anybody|everyone|ye|yous?) )?(?:all )?(?:see|seen|read|hear|heard|saw)(?: about)? (?:that|the|this) (?:thing|story|piece|article|bit|one|news|report|documentary)\b/i,
);
/** Where in the world, within so many characters behind the news. */
const REACH = 40;
/** Whoever the post itself says is here is no stranger. */
const HERE = new Pattern(
  /\b(?:(?:bed|bay|room|side ?room|sr|resus|cubicle|trolley) ?\d|bay [a-z]\b|ours|our own|one of us|with us|coming (?:to us|here|in)|on (?:the|our|this) (?:ward|unit)|in (?:resus|majors|minors|ed|a&e|itu|icu|hdu|the waiting room)|he'?s (?:here|in|our|my)|she'?s (?:here|in|our|my)|my (?:pt|patient|lady|chap|gent|lad|man)|our (?:pt|patient|lady|chap|gent|lad|man)|this (?:pt|patient|lady|chap|gent|lad|man)|just (?:arrived|landed) (?:here|in)|our (?:ed|a&e|unit|ward|clinic|hospital|itu|icu|practice|list|take)|(?:seen|admitted|presented|arrived|came in|brought in|turned up)(?: (?:here|to us|at [A-Z][a-z]+))?(?: (?:hospital|infirmary))? (?:today|yesterday|overnight|last night|this (?:morning|afternoon|evening|week))|local contact|contacts? (?:of|in) ours)\b/i,
);

/**
 * Whether a post tells of somebody whom nobody here looks after: a quiz, a published case, a bulletin, news of another country. What
 * such a post says of its person is no detail of a patient, and those that answer it add nothing to it.
 */
export function isToldElsewhere(document: Document): boolean {
  if (
    !LESSON.isIn(document) &&
    !PUBLISHED.isIn(document) &&
    !BULLETIN.isIn(document) &&
    !isWorldNews(document)
  )
    return false;
  return !HERE.isIn(document);
}

function isWorldNews(document: Document): boolean {
  const match = NEWS.matchesIn(document)[0];
  if (!match) return false;
  const end = match.index + match[0].length;
  return countryIndex.find(document).some(({ start }) => start >= end && start <= end + REACH);
}
