import { WordList } from '../matching/word-list.ts';

/** Words before a place that are strong enough to make one of a name that no list has. */
export const homePrepositions = new WordList(`frae fae fra from near outside round`);

/** "results from X", "sets from X", "thanks from X": people and departments, not homes. */
export const sentBy = new WordList(`
  results result letter letters email emails mail call calls message messages msg thanks bloods samples sample update updates sets set advice reply word
  feedback rep reps shout linen stock delivery quote slides apologies love regards news report reports notes request requests referral referrals coming
  opinion confirmation note cover staff nurse midwife engineer locum consultant registrar doctor reg sho retrieval quote bank donation samples
  text photo photos pic pics
`);
