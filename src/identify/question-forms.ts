import { personNouns } from './lexicons/person-nouns.ts';
import type { Question } from './questions.ts';

/** A noun by itself is a question at the end of its sentence: "ok. age?", "get her surname". */
const START = String.raw`(?:^|[.,;:!?\n–-] ?|[^\x00-\x7f]+ ?|\b(?:and|or|so|but|&|the|get|got|have|need|her|his|their|pts?|patients?|whats?|what's|what is|know|any|ok|sorry|hi|confirm|check|which) )`;
/** Where such a question ends. */
const END = String.raw`(?=\s*(?:\?|$|pls\b|please\b))`;
/** Who may be asked for: "the one in bed 12". */
const ONE = String.raw`(?:${personNouns}|one|pt|patient|baby|wean|mum|child|person|him|her|that in|this in|(?:in|from) (?:the )?(?:bed|bay|room|rm|side ?room|sr|cot|chair|resus|majors|cubicle|\d))`;

/** Matches where any of the forms does. */
const anyOf = (...forms: readonly string[]): RegExp => new RegExp(forms.join('|'));

/** How people ask for each thing, form by form; tried on a post in small letters with plain apostrophes. */
export const questionForms: readonly (readonly [Exclude<Question, 'guess'>, RegExp])[] = [
  [
    'name',
    anyOf(
      String.raw`${START}(?:(?:sur|first|full|last|second|christian|sir)?[ -]?names?(?: yet| (?:on|for) (?:it|this|that|him|her|them|the \w+))?|initials|name ?band)${END}`,
      String.raw`\b(?:who'?s?|which)(?: is|'s| was)? (?:the |that |this |your |our )?${ONE}\b`,
      String.raw`\bwho(?:'?s| is| was)? (?:it|that|this|he|she)\b`,
      String.raw`\bwhich (?:pt|patient|one)\b`,
      String.raw`\bwhat(?:'s|s| is| was| are) (?:he|she|they|it) called\b`,
      String.raw`\bwhat (?:does|did|do|have|has) (?:he|she|they|mum|dad|it)(?: (?:call|calling|called|named|name|gone with|say|settled on|chosen|picked)){1,2}(?: (?:him|her|them|it|the baby|the name))?\b`,
      String.raw`\bwhat name\b`,
      String.raw`\b(?:need|needs|has|have|got|there'?s?|cannot|can'?t|cant) (?:a |no |the |hear |read |spell |make out ){1,3}(?:sur|first )?name\b`,
      String.raw`\b(?:two|2|which) (?:sur|first )?names\b`,
      String.raw`\bwhich of (?:the|them|those) ?(?:two|2|three|3|pair|lot)?\W*$`,
      String.raw`\bname (?:on|in) the (?:back|label|front|inside)\b`,
      String.raw`\bwhat(?:'s|s| is| was) (?:his|her|their|the (?:pt|patient|lady|gent|baby|kid|child|lad|girl)(?:'s|s)?) (?:\w+ )?name\b`,
      String.raw`\bis (?:that|this|it) (?:who|the one)\b`,
      String.raw`^\W*(?:which|who|whose|who'?s|(?:and |ok |sorry )?for whom?)(?: one| 1| for| is it for)?\W*$`,
      String.raw`\bwhich [a-z]{2,8}(?:er|or|ist|man|woman)\W*$`,
      String.raw`\bwhose(?! (?:turn|round|shift|go|car|cake|lunch|mug|cup|idea|day|week|job)\b)(?: [a-z]+){0,3}(?: (?:is|are|was))?(?: (?:missing|this|that|it|these|those))?\W*$`,
      String.raw`\bwho(?:'?s| is| was)? (?:the |her |his |their )?(?:opposite|second|first|third|other(?: one)?|next of kin|nok|gran(?:da|dad|ny)?|mum|dad|son|daughter|partner|family|he|she|him|her|next door|caller|parent|visitor)\W*$`,
      String.raw`\b(?:relatives?|family|mum|dad|acting|collateral|solicitor|message|voucher|(?:and|is) it'?s?) (?:of|for|from)\W*$`,
      String.raw`\bfor which(?: one)?\W*$`,
      String.raw`\bwhat are we calling (?:it|him|her|them)\W*$`,
      String.raw`\bwho (?:on earth|did you get|(?:shall|do|should|can) i (?:put|ask|ring|call)|am i (?:shouting|talking|speaking) (?:at|to)|it(?:'s|s| is) for|was (?:it|that|the \w+) for)\W*$`,
      String.raw`\bname(?:'s|s| is| was)? (?:all )?(?:smudged|cut off|missing|illegible|torn off|rubbed off|blank)\b`,
      String.raw`\b(?:can'?t|cannot|cant|couldn'?t) (?:read|make out) (?:the |his |her )?name\b`,
      String.raw`\bwho(?:'?s| is)? (?:is it )?(?:for|next|first|left|waiting)\W*$`,
      String.raw`\bname for the\b`,
      '^(?:ok |and |sorry )?(?:sur|first )?name, ',
      String.raw`\bwhose (?!(?:turn|round|shift|go|car|cake|lunch|mug|cup|idea|day|week|job)\b)\w+ (?:is|was) (?:it|that|this)\b`,
      String.raw`\bwhose(?:\W*$|(?:'?s| is| are| was)? (?:it|that|this|he|she|they|these|those)\b)`,
      String.raw`\bwho(?:'?s| is) in (?:bed |bay |room |chair |cot |slot |cubicle |sr ?)?\d`,
      String.raw`\b(?:the |her |his )?(?:baby|babies|mum|dad|parent|partner|twin|child)(?:s|'s|s')? names?\b`,
      String.raw`\bwhat(?:'?s| is| are) the (?:baby|babies|twins?|wee \w+|bairn|child) called\b`,
      String.raw`\bto be called\b`,
      String.raw`\bhow(?:'s|s| is| was| do (?:you|ye|i|we))? (?:(?:it|that|this|he|she|(?:his|her|the) (?:sur)?name) )?(?:spelt|spelled|spell)\b`,
      String.raw`^\W*(?:wha|pwy|pwy (?:ydi|yw|oedd) (?:o|e|hi|hwn|honno))\W*$`,
    ),
  ],
  [
    'birth',
    anyOf(
      String.raw`${START}(?:dob|d\.o\.b|date of birth|birthday|b\/d)${END}`,
      String.raw`\bwhen (?:is|was) (?:he|she) born\b`,
    ),
  ],
  [
    'age',
    anyOf(
      String.raw`${START}(?:age|ages|aged|age ?(?:&|and|\/|\+) ?sex)${END}`,
      String.raw`\bhow (?:old|auld)\b`,
      String.raw`\bwh?at age\b`,
      String.raw`\b(?:his|her|their|pts?|patients?|child'?s) age\b`,
      String.raw`\bwhat year (?:is|are) (?:he|she)\b`,
    ),
  ],
  [
    'number',
    anyOf(
      String.raw`\b(?:nhs|hosp(?:ital)?|mrn|chi|h ?(?:&|\+|and) ?c|hcn|unit|pas|id|casenote|case ?note|rio|emis|systm ?one|s1|epr|patient|pt|pts|record|k|x|label|lab|sample|specimen|passport|prison|licen[cs]e|visa)(?:'s)? ?(?:no|nos|num|number|numbers|id)s?\b(?![^?]{0,60}\d{4})`,
      String.raw`${START}(?:mrn|chi|nhs|hcn|h ?(?:&|\+) ?c|number|hosp|hosp num|acc(?:ession)? (?:no|number)|ref|which ref|case number|ubrn|barcode(?: reads| says)?|reg)${END}`,
      String.raw`\bnumber for (?:the|him|her|this)\b`,
    ),
  ],
  [
    'home',
    anyOf(
      String.raw`\b(?:address|addy|(?:which|what|wrong) (?:house|flat|cottage|bungalow|caravan|door|street|road|lane|number)|house (?:name|no|number))\b`,
    ),
  ],
  [
    'work',
    anyOf(
      String.raw`${START}(?:job|jobs|work|works?\?|occupation|occ|occ hx|trade|employed|employment|profession|sport|hobbies|hobby)${END}`,
      String.raw`\bwhat (?:does|did|do|was|is) (?:he|she|they|hubby|dad|mum|husband|wife)(?:'s)? (?:do|job|work|doing for work|work as)\b`,
      String.raw`\bwhat(?:'s|s| is| was) (?:his|her|their) (?:job|work|occupation|trade|line)\b`,
      String.raw`\b(?:what|which) (?:job|trade|sport|instrument|work|kind of work)\b`,
      String.raw`\boccupation for (?:the|his|her)\b`,
      String.raw`\bwhat (?:does|did|do) (?:he|she|they) (?:play|ride|drive|teach|fish|farm|keep|race|sing|coach)\b`,
      String.raw`\bwhere (?:does|did|do) (?:he|she|they) work\b`,
      String.raw`\bis (?:he|she) working\b`,
      String.raw`\bdoes (?:he|she) (?:still )?work\b`,
    ),
  ],
  [
    'place',
    anyOf(
      `${START}(?:which (?:school|home)|postcode|whereabouts|from where|where from|where abouts|where|from|lives|school|nursery|village|town|care home|nh|gp)${END}`,
      String.raw`\bwhere(?:'s|s| is| are| was)? (?:he|she|they|it|this|that|mum|dad)? ?(?:from|live|lives|living|stay|stays|based|happen(?:ed)?)\b`,
      String.raw`\bwhere (?:does|did|do) (?:he|she|they|mum|dad) (?:live|stay|come from|bide)\b`,
      String.raw`\b(?:from|to|at) where\W*$`,
      String.raw`\bwhere (?:off|at|about)\W*$`,
      String.raw`\bwhaur'?s? (?:is |does |did )?(?:he|she|they)\b`,
      String.raw`\bwhereabouts (?:is|are|was) (?:he|she|they)\b`,
      String.raw`\bwhere(?:'s|s| is) home\b`,
      String.raw`\bfae w?h(?:ere|aur)\b`,
      String.raw`^\W*(?:lle|o ble|ble (?:mae|oedd)|pa (?:draeth|bentref|ysgol|ffarm|fferm|dre))\b`,
      String.raw`\bwhere(?: to)?\W*$`,
      String.raw`\b(?:which|what) (?:school|nursery|home|care home|village|town|island|farm|hospital|hotel|garden|street|road|estate|site|part|end|college|uni|camp|prison|church|mosque|club|team|pub|boat|ship|beach|river|lake|mountain|hill|area|gp|surgery|practice)\b`,
    ),
  ],
  [
    'travel',
    anyOf(
      `${START}(?:travel|travel hx|travel history|recent travel|foreign travel|travelled|been abroad|abroad|back from|home from|just back from)${END}`,
      String.raw`\bbeen (?:abroad|away|anywhere|travelling|overseas)\b`,
      String.raw`\bwhere (?:has|had|have|did) (?:he|she|they) (?:been|go|travel|fly)\b`,
      String.raw`\bany (?:recent |foreign )?travel\b`,
    ),
  ],
  [
    'story',
    anyOf(
      `${START}(?:how|how come|moi|mechanism|cause|exposure|exposures|source|from what|how so|what from|doing what|doing|(?:with|off|from|in|by|of) what|what (?:with|off|from|in|by|of|at))${END}`,
      String.raw`\bwhat happened\b`,
      String.raw`\bwhat (?:was|were|is|are) (?:he|she|they) (?:doing|at|up to)\b`,
      String.raw`\bhow (?:did|has|does|on earth|the hell|come)\b[^?]{0,30}`,
      String.raw`\bwhat (?:did|was|is) (?:it|that|he|she|they|this)(?: from| do| doing| hit| bit| eat| ate| take| swallow)?\?`,
      String.raw`\b(?:bit|hit|stung|kicked) by what\b`,
      String.raw`\bwhat (?:bit|hit|stung|kicked|fell on)\b`,
      String.raw`\bany (?:exposures?|pets|animals|hobbies)\b`,
    ),
  ],
];
