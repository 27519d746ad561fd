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
/** A noun by itself is a question at the end of its sentence: "ok. age?", "get her surname". */
const START = String.raw`(?:^|[.,;:!?\n–-] ?|[^\x00-\x7f]+ ?|\b(?:and|or|so|but|&|the|get|got|have|need|her|his|their|pts?|patients?|whats?|what's|what is|know|any|ok|sorry|hi|confirm|check|which) )`;
const END = String.raw`(?=\s*(?:\?|$|pls\b|please\b))`;
const ONE = String.raw`(?:one|pt|patient|lady|gent|gentleman|man|woman|lad|lass|girl|boy|chap|bloke|fella|guy|baby|bairn|wean|wifie|mum|kid|child|person|him|her|that in|this in|(?:in|from) (?:the )?(?:bed|bay|room|rm|side ?room|sr|cot|chair|resus|majors|cubicle|\d))`;

/** Each is tried on the post in small letters with plain apostrophes. */
const asked: readonly (readonly [Exclude<Question, 'guess'>, RegExp])[] = [
  [
    'name',
    new RegExp(
      String.raw`${START}(?:(?:sur|first|full|last|second|christian|sir)?[ -]?names?(?: yet| (?:on|for) (?:it|this|that|him|her|them|the \w+))?|initials|name ?band)${END}|\b(?:who'?s?|which)(?: is|'s| was)? (?:the |that |this |your |our )?${ONE}\b|\bwho(?:'?s| is| was)? (?:it|that|this|he|she)\b|\bwhich (?:pt|patient|one)\b|\bwhat(?:'s|s| is| was| are) (?:he|she|they|it) called\b|\bwhat (?:does|did|do|have|has) (?:he|she|they|mum|dad|it)(?: (?:call|calling|called|named|name|gone with|say|settled on|chosen|picked)){1,2}(?: (?:him|her|them|it|the baby|the name))?\b|\bwhat name\b|\b(?:need|needs|has|have|got|there'?s?|cannot|can'?t|cant) (?:a |no |the |hear |read |spell |make out ){1,3}(?:sur|first )?name\b|\b(?:two|2|which) (?:sur|first )?names\b|\bwhich of (?:the|them|those) ?(?:two|2|three|3|pair|lot)?\W*$|\bname (?:on|in) the (?:back|label|front|inside)\b|\bwhat(?:'s|s| is| was) (?:his|her|their|the (?:pt|patient|lady|gent|baby|kid|child|lad|girl)(?:'s|s)?) (?:\w+ )?name\b|\bis (?:that|this|it) (?:who|the one)\b|^\W*(?:which|who|whose|who'?s|(?:and |ok |sorry )?for whom?)(?: one| 1| for| is it for)?\W*$|\bwhich [a-z]{2,8}(?:er|or|ist|man|woman)\W*$|\bwhose(?! (?:turn|round|shift|go|car|cake|lunch|mug|cup|idea|day|week|job)\b)(?: [a-z]+){0,3}(?: (?:is|are|was))?(?: (?:missing|this|that|it|these|those))?\W*$|\bwho(?:'?s| is| was)? (?:the |her |his |their )?(?:opposite|second|first|third|other(?: one)?|next of kin|nok|gran(?:da|dad|ny)?|mum|dad|son|daughter|partner|family|he|she|him|her|next door|caller|parent|visitor)\W*$|\b(?:relatives?|family|mum|dad|acting|collateral|solicitor|message|voucher|(?:and|is) it'?s?) (?:of|for|from)\W*$|\bfor which(?: one)?\W*$|\bwhat are we calling (?:it|him|her|them)\W*$|\bwho (?:on earth|did you get|(?:shall|do|should|can) i (?:put|ask|ring|call)|am i (?:shouting|talking|speaking) (?:at|to)|it(?:'s|s| is) for|was (?:it|that|the \w+) for)\W*$|\bname(?:'s|s| is| was)? (?:all )?(?:smudged|cut off|missing|illegible|torn off|rubbed off|blank)\b|\b(?:can'?t|cannot|cant|couldn'?t) (?:read|make out) (?:the |his |her )?name\b|\bwho(?:'?s| is)? (?:is it )?(?:for|next|first|left|waiting)\W*$|\bname for the\b|^(?:ok |and |sorry )?(?:sur|first )?name, |\bwhose (?!(?:turn|round|shift|go|car|cake|lunch|mug|cup|idea|day|week|job)\b)\w+ (?:is|was) (?:it|that|this)\b|\bwhose(?:\W*$|(?:'?s| is| are| was)? (?:it|that|this|he|she|they|these|those)\b)|\bwho(?:'?s| is) in (?:bed |bay |room |chair |cot |slot |cubicle |sr ?)?\d|\b(?:the |her |his )?(?:baby|babies|mum|dad|parent|partner|twin|child)(?:s|'s|s')? names?\b|\bwhat(?:'?s| is| are) the (?:baby|babies|twins?|wee \w+|bairn|child) called\b|\bto be called\b|\bhow(?:'s|s| is| was| do (?:you|ye|i|we))? (?:(?:it|that|this|he|she|(?:his|her|the) (?:sur)?name) )?(?:spelt|spelled|spell)\b|^\W*(?:wha|pwy|pwy (?:ydi|yw|oedd) (?:o|e|hi|hwn|honno))\W*$`,
    ),
  ],
  [
    'birth',
    new RegExp(
      String.raw`${START}(?:dob|d\.o\.b|date of birth|birthday|b\/d)${END}|\bwhen (?:is|was) (?:he|she) born\b`,
    ),
  ],
  [
    'age',
    new RegExp(
      String.raw`${START}(?:age|ages|aged|age ?(?:&|and|\/|\+) ?sex)${END}|\bhow (?:old|auld)\b|\bwh?at age\b|\b(?:his|her|their|pts?|patients?|child'?s) age\b|\bwhat year (?:is|are) (?:he|she)\b`,
    ),
  ],
  [
    'number',
    new RegExp(
      String.raw`\b(?:nhs|hosp(?:ital)?|mrn|chi|h ?(?:&|\+|and) ?c|hcn|unit|pas|id|casenote|case ?note|rio|emis|systm ?one|s1|epr|patient|pt|pts|record|k|x|label|lab|sample|specimen|passport|prison|licen[cs]e|visa)(?:'s)? ?(?:no|nos|num|number|numbers|id)s?\b(?![^?]{0,60}\d{4})|${START}(?:mrn|chi|nhs|hcn|h ?(?:&|\+) ?c|number|hosp|hosp num|acc(?:ession)? (?:no|number)|ref|which ref|case number|ubrn|barcode(?: reads| says)?|reg)${END}|\bnumber for (?:the|him|her|this)\b`,
    ),
  ],
  [
    'home',
    /\b(?:address|addy|(?:which|what|wrong) (?:house|flat|cottage|bungalow|caravan|door|street|road|lane|number)|house (?:name|no|number))\b/,
  ],
  [
    'work',
    new RegExp(
      String.raw`${START}(?:job|jobs|work|works?\?|occupation|occ|occ hx|trade|employed|employment|profession|sport|hobbies|hobby)${END}|\bwhat (?:does|did|do|was|is) (?:he|she|they|hubby|dad|mum|husband|wife)(?:'s)? (?:do|job|work|doing for work|work as)\b|\bwhat(?:'s|s| is| was) (?:his|her|their) (?:job|work|occupation|trade|line)\b|\b(?:what|which) (?:job|trade|sport|instrument|work|kind of work)\b|\boccupation for (?:the|his|her)\b|\bwhat (?:does|did|do) (?:he|she|they) (?:play|ride|drive|teach|fish|farm|keep|race|sing|coach)\b|\bwhere (?:does|did|do) (?:he|she|they) work\b|\bis (?:he|she) working\b|\bdoes (?:he|she) (?:still )?work\b`,
    ),
  ],
  [
    'place',
    new RegExp(
      String.raw`${START}(?:which (?:school|home)|postcode|whereabouts|from where|where from|where abouts|where|from|lives|school|nursery|village|town|care home|nh|gp)${END}|\bwhere(?:'s|s| is| are| was)? (?:he|she|they|it|this|that|mum|dad)? ?(?:from|live|lives|living|stay|stays|based|happen(?:ed)?)\b|\bwhere (?:does|did|do) (?:he|she|they|mum|dad) (?:live|stay|come from|bide)\b|\b(?:from|to|at) where\W*$|\bwhere (?:off|at|about)\W*$|\bwhaur'?s? (?:is |does |did )?(?:he|she|they)\b|\bwhereabouts (?:is|are|was) (?:he|she|they)\b|\bwhere(?:'s|s| is) home\b|\bfae w?h(?:ere|aur)\b|^\W*(?:lle|o ble|ble (?:mae|oedd)|pa (?:draeth|bentref|ysgol|ffarm|fferm|dre))\b|\bwhere(?: to)?\W*$|\b(?:which|what) (?:school|nursery|home|care home|village|town|island|farm|hospital|hotel|garden|street|road|estate|site|part|end|college|uni|camp|prison|church|mosque|club|team|pub|boat|ship|beach|river|lake|mountain|hill|area|gp|surgery|practice)\b`,
    ),
  ],
  [
    'travel',
    new RegExp(
      String.raw`${START}(?:travel|travel hx|travel history|recent travel|foreign travel|travelled|been abroad|abroad|back from|home from|just back from)${END}|\bbeen (?:abroad|away|anywhere|travelling|overseas)\b|\bwhere (?:has|had|have|did) (?:he|she|they) (?:been|go|travel|fly)\b|\bany (?:recent |foreign )?travel\b`,
    ),
  ],
  [
    'story',
    new RegExp(
      String.raw`${START}(?:how|how come|moi|mechanism|cause|exposure|exposures|source|from what|how so|what from|doing what|doing|(?:with|off|from|in|by|of) what|what (?:with|off|from|in|by|of|at))${END}|\bwhat happened\b|\bwhat (?:was|were|is|are) (?:he|she|they) (?:doing|at|up to)\b|\bhow (?:did|has|does|on earth|the hell|come)\b[^?]{0,30}|\bwhat (?:did|was|is) (?:it|that|he|she|they|this)(?: from| do| doing| hit| bit| eat| ate| take| swallow)?\?|\b(?:bit|hit|stung|kicked) by what\b|\bwhat (?:bit|hit|stung|kicked|fell on)\b|\bany (?:exposures?|pets|animals|hobbies)\b`,
    ),
  ],
];

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
  const found: Question[] = asked.flatMap(([question, expression]) =>
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
