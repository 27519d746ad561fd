import type { Finding } from '../identify/types.ts';

/** "is it the …?", "not her off the …?", "isn't that him that …?", "the shinty goalie?": asks whether the patient is somebody. */
const ASKS_WHO =
  /\b(?:is|isn'?t|was|wasn'?t|not|that'?s?|it'?s|thats|she'?s|he'?s|him|her|them|one|the|if)\b[^?]{0,160}\?/i;
/** The same where nobody types a question mark: "is he the rector", "not the lad off the telly", "if it's the lad who …", "… isn't it". */
const ASKS_WITHOUT_MARK =
  /^(?:(?:oh|wait|omg|surely|no) )?not (?:the|that|him|her|one of)\b[^.!?\n]{3,80}$|(?:^|[.,!?;:\u{1f000}-\u{1ffff}] ?|\b(?:wait|oh|and|so|omg|aw|eh) )(?:(?:is|isn'?t|was|wasn'?t) (?:he|she|it|that|this|they)|if (?:it|that|this)(?:['’]s|s| is)) (?:not )?(?:the|a|an|one|him|her|that|our|old|any)\b|\b(?:isn'?t|innit|wasn'?t) ?(?:it|he|she|that|him|her)?[^\p{L}\p{N}]*$|\b(?:he|she|that|it|this)(?:['’]?ll| will| must|['’]d) (?:be|have been) (?:the|that|thon|yon|him|her|one of|our|your)\b|\b(?:is|was) (?:the|that|our|your|thon|yon) (?:[\p{L}'-]{2,12} ){1,3}(?:in|from|at|on|wi|with|fae|frae|off) [\p{L}\p{N}'-]{1,12}(?: [\p{L}\p{N}'-]{1,12})? (?:the|that|thon|him|her|our|one of)\b|\b(?:he|she|it|that|they)(?:['’]s|s| is|['’]re| are) not the\b.{0,120} (?:is|are) (?:he|she|it|they)[^\p{L}\p{N}]*$/iu;
/** What stands right before a name that is guessed, and behind it: "not Kasim?!", "sounds like Mr Sohal", "gosh, Miss Yvonne?". */
const BEFORE_GUESS =
  /\b(?:not|no|oh|gosh|wait|surely|you mean|as in|sounds like|(?:is|isn'?t|was|wasn'?t) (?:it|that|this|he|she)|(?:it|that|this)(?:['’]s|s| is)(?: not)?)\P{L}{1,3}(?:old |our |the )?$/iu;
const BEHIND_GUESS = /^(?:[^\p{L}\p{N}?]{0,3}\?|(?: from| off| at| in)? ?[\p{L} ]{0,30}[^\p{L}\p{N}]*$)/u;

const HESITATION = String.raw`(?:[^\p{L}\p{N}]|(?:mm|er|um|oh|aw+|ah|ha(?:ha)*|hehe|well|ok|lol)(?!\p{L})){0,12}`;
const YES = `(?:yes|'?tis|yeah|yea|yeh|ye|yh|yis|yep|yup|aye+|ay|ie|mm ?hm+|mhm|correct|indeed|exactly|bingo|spot on|afraid so|for sure|got it in one|yd[iy]|\\u{1f44d}[\\u{1f3fb}-\\u{1f3ff}]?)`;
const THE_SAME = `(?:(?:it|he|she|they|that) (?:is|was|are|were)(?: (?:yeah|yes|aye|indeed|him|her|them|the one))?|(?:it|he|she|they|that)(?:['’]s| is| are|s) ?(?:indeed |very much )?(?:him|her|them|the one|the same|that one|the very one|the very same)?|him|her|them|(?:that|this|the) 1|(?:the )?(?:very|same) (?:one|same|man|woman|fella|lady|lad)|that one|(?:the )?same|(?:it|that|he|she)(?:['’]s|s| is) (?:your|the very|the) (?:man|woman|lad|lass|lassie|girl|fella|lady|fellow)|one and the same|none other|the very same)`;
/** "that's him aye", "it is actually": a word more of the same. */
const TOO = `(?: (?:aye+|ay|yes|yeah|yep|yup|indeed|actually|right enough|alright|so (?:it|he|she) is|though|tho|lol))?`;
/** "the castle one yes", "the wee yin aye": which of those that were asked about. */
const THAT_ONE = String.raw`(?:the|that|thon) [\p{L}'-]{2,14}(?: [\p{L}'-]{2,14})? (?:one|yin|wan|lad|lass|lady|man|woman|fella|chap) (?:yes|yeah|yep|yup|aye+)`;
/** Then the reply ends, or goes on to something else after a mark: "yes 1mg nocte" answers another question. */
const DONE = String.raw`(?:[.,!…]| ?[^\p{L}\p{N}\s,.'’?]| ?$)`;
/** "can't say lol. yes" */
const CANNOT_SAY = String.raw`(?:i )?can['’]?t say(?: lol| tho| though)?[^\p{L}\p{N}]{1,4}`;
/** "yes and don't say it out there" */
const HUSH = String.raw` (?:and|but|so) (?:please |pls )?(?:don['’]?t (?:say|tell|put|post|name|share)|keep|say no more)\b`;
const CONFIRMS = new RegExp(
  `^${HESITATION}(?:${CANNOT_SAY})?(?:${YES}(?: (?:love|pet|hen|mate|doc|boss|hun|duck|pal|petal|darling|son|flower))?(?:${DONE}|[ ,]+(?:ok )?${THE_SAME}${TOO}${DONE}|${HUSH})|${THE_SAME}${TOO}${DONE}|${THAT_ONE}${DONE})`,
  'iu',
);
const DENIES = /\b(?:not|isn['’]?t|no(?! more)|never|different|other|wrong|but(?! don)|don['’]?t know)\b/i;

/** Longer replies say more than yes; what they say is judged by itself. */
const longest = 100;

/** True where a post asks its thread whether the patient is somebody. An empty text asks nothing. */
export const asksWho = (text: string): boolean => ASKS_WHO.test(text) || ASKS_WITHOUT_MARK.test(text);

/** True where a post guesses at a name: "not Kasim?!", "sounds like Mr Sohal". A number beside it says that the name is known. */
export const guessesName = (text: string, findings: readonly Finding[]): boolean =>
  findings.every((finding) => finding.kind !== 'direct' || finding.type === 'name') &&
  findings.some(
    (finding) =>
      finding.kind === 'direct' &&
      BEFORE_GUESS.test(text.slice(Math.max(0, finding.start - 40), finding.start)) &&
      BEHIND_GUESS.test(text.slice(finding.end)),
  );

/** True for a bare "yes", "aye that's her", "the very one": said after a guess, it tells that the guess is right. */
export const confirms = (text: string): boolean => {
  if (text.length > longest || !CONFIRMS.test(text)) return false;
  // "aye that was him. no depot then": what comes after the yes may say no to something else.
  return !DENIES.test(/^[^.!?;\n]*/.exec(text)?.[0] ?? '');
};
