import type { Document } from '../document.ts';
import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { occupations, staffOccupations } from '../lexicons/occupations.ts';
import { Pattern } from '../matching/pattern.ts';
import type { QuasiIdentifier } from '../types.ts';
import { readCues } from './cues.ts';
import { canonical, makeFinding } from './finding.ts';

/** A way to be known that no trade or office names, how many people it fits (gk), and whether nobody else is meant. */
interface Rule {
  readonly name: string;
  readonly pattern: Pattern;
  readonly people: number;
  readonly unique: boolean;
}

/** Whoever is on it is known to all who pass by. */
const SHOWN =
  "(?:plaque|poster|mural|statue|stamp|mug|tea ?towel|banner|billboard|hoarding|front (?:page|cover)|portrait|painting|advert|telly|tv|video|clip|calendar|leaflet|crisp packet|biscuit tin|match programme|honours board|cenotaph|coin|stained glass|postcard|jigsaw|side of (?:the |every )?bus|buses)(?:e?s|'s)?";
const rules: readonly Rule[] = [
  {
    // "it's him on the plaque", "thats her on the mural".
    name: 'shown',
    pattern: new Pattern(
      new RegExp(
        `\\b(?:it'?s|that'?s|tis|it is|that is|it was|that was) (?:him|her|them|his (?:face|name|photo|picture)|her (?:face|name|photo|picture)) (?:up )?(?:on|in|off|above|outside|over) (?:the|that|our|every|a|all the|half the) (?:[a-z'-]{2,14} ){0,3}${SHOWN}\\b`,
        'gi',
      ),
    ),
    people: KNOWN_TO_ALL,
    unique: true,
  },
  {
    name: 'namesake',
    pattern: new Pattern(
      /\b(?:ward|wing|road|street|pub|stand|school|hall|boat|lifeboat|train|rose|bridge|park|unit|theatre|room|trophy|cup|garden|library|race|award|prize|beer|law|hospital)(?:'s| is| was)? (?:been )?(?:named|called) (?:after|for) (?:him|her|(?:his|her) (?:dad|father|grandad|grandfather|family|mum|mother|husband|wife|son|daughter))\b/gi,
    ),
    people: KNOWN_TO_ALL,
    unique: true,
  },
  {
    // "61 years on the organ at St Teilo's": half a life at what a whole place hears or sees.
    name: 'tenure',
    pattern: new Pattern(
      /\b(?:\d\d|twenty|thirty|forty|fifty|sixty|seventy)(?: ?\+| odd|-odd| plus)? (?:years?|yrs) (?:on|at|in|behind|with|driving|running|playing|ringing|conducting|reading) (?:the |our |a )?(?:organ|bells|pulpit|lifeboat|milk round|post round|mobile library|school bus|town band|brass band|pipe band|footplate|ferry|signal box|lighthouse|parish council|town council|church choir|cathedral choir|market stall|punch and judy|mountain rescue|town clock)(?: (?:at|in|of|for|on) (?:the )?[A-Z][\w'.]{1,20}(?: [A-Z][\w']{1,20}){0,2})?/g,
    ),
    people: 100,
    unique: true,
  },
  {
    // "her husband chairs our trust board", "he keeps goal for City": an office told by its verb.
    name: 'office',
    pattern: new Pattern(
      /\b(?:he|she|who|husband|wife|hubby|dad|da|mum|mam|father|mother|son|daughter|brother|sister|partner|granda|grandad)(?: also| still| only| just| used to)? (?:(?:chairs?|chaired|heads?(?: up)?|headed|sits on|sat on|presides over|runs|ran|leads|led|owns|edits?|edited) (?:the|our|this|that) (?:whole )?(?:trust|hospital|health board|trust board|board|council|county council|town council|city council|parish council|bench|local paper|paper|gazette|diocese|union|brewery|distillery|regiment|football club|rugby club|cricket club|hunt)\b|(?:keeps? goal|kept goal|plays? in goal|plays? (?:up front|centre half|left back|right back|prop|hooker|fly half|scrum half|lock|full back|number nine)|opens? (?:the )?(?:batting|bowling)|bats?|bowls?|captains?|captained|skippers?|skippered) (?:for )?(?:the )?(?:[A-Z][\w']{2,20}(?: [A-Z][\w']{2,20}){0,2}|city|united|town|rovers|the county|the county side|scotland|wales|ireland|england)\b)/gi,
    ),
    people: KNOWN_TO_ALL,
    unique: true,
  },
  {
    name: 'billed',
    pattern: new Pattern(
      /\b(?:top of the bill|topping the bill|headlining|headliner|headlined|(?:play|plays|playing|played) (?:the )?(?:glastonbury|glasto|wembley|palladium|albert hall))\b/gi,
    ),
    people: 300,
    unique: false,
  },
  {
    name: 'author',
    pattern: new Pattern(
      /\b(?:wrote|written|published|brought out|bringing out) (?:a|an|his|her|two|three|several|another) (?:[a-z-]{2,14} ){0,2}(?:book|memoir|autobiography|novel|cookbook|musical|opera|hymn)s?\b/gi,
    ),
    people: 2_000,
    unique: false,
  },
  {
    // "last matron of this very hospital", "the last head porter we had".
    name: 'last-post',
    pattern: new Pattern(
      /\b(?:last|first) (?:ever |proper |real |old )?(?:matron|head porter|hospital secretary|almoner|medical superintendent|house governor) (?:of|at|in|here|we|this|that|before|they)\b[^.,;!?\n]{0,30}/gi,
    ),
    people: 30,
    unique: true,
  },
  {
    // "first woman to row it", "first to do it after a double mastectomy": not the first to arrive or to be seen.
    name: 'first-to',
    pattern: new Pattern(
      /\b(?:first|last|only|youngest|oldest|second|third) (?:ever )?(?:(?:(?:woman|man|girl|boy|lad|lass|person|blind|deaf|black|asian|welsh|scottish|english|irish|british|disabled|local|brit|scot|amputee|civilian)(?: (?:woman|man|person|girl|amputee))? to (?!be\b|have\b|come|arrive|go\b|get\b|ask|say|see|tell|ring|call|need|leave|wake|eat|hear|find|phone)|to (?:swim|row|sail|climb|cycle|walk|run|fly|cross|skydive|circumnavigate|captain|referee|umpire)\b|to (?:do|win|finish|complete|survive|attempt|try) (?:it|that|the) )[^.,;!?\n]{2,40}|to do it\b)/gi,
    ),
    people: 30,
    unique: true,
  },
];

/** "last of the ferrymen": whoever is left of a trade. */
const LAST_OF = new Pattern(
  /\b(?:last|only one left|one of the last) of (?:the|our|their) (?:old |great |true |real |proper |[A-Z]\w+ )?([a-z]{4,16}s|[a-z]{2,12}men|[a-z]{2,12}wives)\b/g,
);
const singular = (plural: string): string =>
  plural
    .replace(/men$/, 'man')
    .replace(/wives$/, 'wife')
    .replace(/s$/, '');
/** Trades of one word that are none of the team's. */
const trades = new Set(
  occupations
    .split(/[;/\n]/)
    .map((name) => name.trim().replace(/ [\d.]+$/, ''))
    .filter((name) => /^[a-z]+$/.test(name) && !staffOccupations.includes(name)),
);

/** How a patient is known to a whole place without a trade's name: on the plaque, half a life at the organ, first to do something. */
export function findRenown(document: Document): QuasiIdentifier[] {
  const { patient, clinical, business } = readCues(document);
  if (patient === 0 || business > patient + clinical) return [];
  const sure = business === 0 && patient + clinical >= 1;
  const found: QuasiIdentifier[] = [];
  const add = (start: number, phrase: string, rule: Omit<Rule, 'pattern'>): void => {
    found.push(
      makeFinding('role', start, start + phrase.length, {
        values: [canonical(phrase)],
        people: rule.people,
        uncertainty: 10,
        unique: rule.unique && sure,
        reason: `role:${rule.name}`,
      }),
    );
  };
  for (const rule of rules)
    for (const match of rule.pattern.matchesIn(document)) add(match.index, match[0].trimEnd(), rule);
  for (const match of LAST_OF.matchesIn(document))
    if (trades.has(singular(match[1] ?? '')))
      add(match.index, match[0], { name: 'last-of', people: 30, unique: true });
  return found;
}
