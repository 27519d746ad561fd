/** "is it the …?", "not her off the …?", "isn't that him that …?", "the shinty goalie?": asks whether the patient is somebody. */
const ASKS_WHO =
  /\b(?:is|isn'?t|was|wasn'?t|not|that'?s?|it'?s|thats|she'?s|he'?s|him|her|them|one|the|if)\b[^?]{0,160}\?/i;

const HESITATION = String.raw`(?:[^\p{L}\p{N}]|(?:mm|er|um|oh|ah|ha|well|ok|lol)(?!\p{L})){0,12}`;
const YES = `(?:yes|yeah|yea|yep|yup|aye+|ay|mm ?hm+|mhm|correct|indeed|exactly|bingo|spot on|afraid so|for sure|got it in one)`;
const THE_SAME = `(?:(?:it|he|she|they|that)(?:['’]s| is| are|s) ?(?:indeed |very much )?(?:him|her|them|the one|the same|that one|the very one|the very same)?|(?:the )?(?:very|same) (?:one|same|man|woman|fella|lady|lad)|that one|one and the same|none other|the very same)`;
/** Then the reply ends, or goes on to something else after a mark: "yes 1mg nocte" answers another question. */
const DONE = String.raw`(?:[.,!…]| ?[^\p{L}\p{N}\s,.'’?]| ?$)`;
const CONFIRMS = new RegExp(
  `^${HESITATION}(?:${YES}(?:${DONE}|[ ,]+(?:ok )?${THE_SAME}${DONE})|${THE_SAME}${DONE})`,
  'iu',
);
const DENIES = /\b(?:not|isn['’]?t|no|never|different|other|wrong|but|don['’]?t know)\b/i;

/** Longer replies say more than yes; what they say is judged by itself. */
const longest = 80;

/** True where a post asks its thread whether the patient is somebody. An empty text asks nothing. */
export const asksWho = (text: string): boolean => ASKS_WHO.test(text);

/** True for a bare "yes", "aye that's her", "the very one": said after a guess, it tells that the guess is right. */
export const confirms = (text: string): boolean =>
  text.length <= longest && CONFIRMS.test(text) && !DENIES.test(text);
