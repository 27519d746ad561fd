import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import type { QuasiIdentifier, Sort } from '../types.ts';
import { readCues } from './cues.ts';
import { canonical, makeFinding } from './finding.ts';

/** Residents or regulars of a named place (gk): a care home holds about 40, a school 1,000, a prison 700, a street 300. */
interface Premises {
  readonly pattern: Pattern;
  readonly people: number;
  readonly uncertainty: number;
  readonly rule: string;
  readonly sort?: Sort;
  /** How strong the post's patient cues must be. */
  readonly needs: number;
}

const NAME =
  "(?:(?:St\\.? |T[yŷ] |Tŷ'r )?[A-Z][\\wŷâ']{1,16}(?:[ -](?:of |the |y |yr |Mc)?[A-Z][\\wŷâ']{1,16}){0,2})";
/** The capitalised words before a house's kind must not open with a word that only opens a sentence. */
const LEAD = '(?<!\\b(?:Ward|Dr|Mr|Mrs|Ms|Miss|Nurse|Sister) )';

const rules: readonly Premises[] = [
  {
    // Whoever reads the channel knows which one is meant; a small hospital serves some 100,000 people.
    pattern: new Pattern(
      /\b(?:an?|the|our|this|that|their|her|his) (?:very )?(?:small|tiny|little|wee|cottage|rural|remote|island) (?:district )?(?:hospital|DGH|dgh|infirmary|minor injuries unit|MIU)\b/g,
    ),
    people: 100_000,
    uncertainty: 3,
    rule: 'small-hospital',
    sort: 'hospital',
    needs: 2,
  },
  {
    pattern: new Pattern(
      new RegExp(`${NAME} (?:care|nursing|residential|rest|care and nursing) home\\b`, 'g'),
    ),
    people: 40,
    uncertainty: 3,
    rule: 'care-home',
    sort: 'home',
    needs: 0,
  },
  {
    pattern: new Pattern(new RegExp(`${NAME} (?:Care|Nursing|Residential|Rest) Home\\b`, 'g')),
    people: 40,
    uncertainty: 3,
    rule: 'care-home',
    sort: 'home',
    needs: 0,
  },
  {
    pattern: new Pattern(
      new RegExp(
        `${LEAD}\\b(?:at|from|in|of|to|into|near|outside|live[sd]? (?:at|in)) (?:the )?(?!Russells)(${NAME} (?:House|Lodge|Court|Grange|Manor|Hall|Cottage|Cottages|View|Gardens|Farm|Barn|Villa|Mews|Priory|Towers|Park Homes))\\b`,
        'g',
      ),
    ),
    people: 60,
    uncertainty: 5,
    rule: 'house',
    needs: 1,
  },
  {
    pattern: new Pattern(
      new RegExp(
        `${LEAD}(?:^|[.,;:(?!] |\\b(?:at|from|in|into|the) )(${NAME} (?:House|Lodge|Grange|View))(?=[,.;)?!]| say| said| for | resident| with| lady| gent|$)`,
        'g',
      ),
    ),
    people: 60,
    uncertainty: 5,
    rule: 'house',
    needs: 2,
  },
  {
    pattern: new Pattern(
      new RegExp(
        `\\b(?:(?:year|yr) \\d{1,2} (?:at|in) )?(?!Annual|Special|Primary|High|Nursery|Medical|The )${NAME} (?:School|Academy|Primary|Infants?|Juniors?|Secondary|Grammar|High School|College|Nursery|Comp|primary|infants|academy|school|juniors)\\b`,
        'g',
      ),
    ),
    people: 1000,
    uncertainty: 3,
    rule: 'school',
    sort: 'school',
    needs: 1,
  },
  {
    pattern: new Pattern(
      /\b(?:(?:year|yr) \d{1,2} (?:at|in) )?the (?:[a-z]{3,12} )?(?:primary|infants|academy|school|comp|nursery|playgroup|kollel|mosque|synagogue|chapel) (?:at|in|on|near) [A-Z][\w']{1,24}/gi,
    ),
    people: 500,
    uncertainty: 3,
    rule: 'school',
    sort: 'school',
    needs: 1,
  },
  {
    pattern: new Pattern(/\b(?:HMP(?:\/?YOI)?|YOI|IRC|HMYOI) [A-Z][\w']{1,24}(?: [A-Z][\w']{1,24})?/g),
    people: 700,
    uncertainty: 2,
    rule: 'prison',
    needs: 0,
  },
  {
    pattern: new Pattern(
      new RegExp(
        `\\b(?:at|in|from|outside|near|of|behind|above) (the ${NAME} (?:Arms|Inn|Hotel|Tavern|Head|Oak|Lion|Swan|Bell|Bull|Heron|Anchor|Ship|Crown))\\b`,
        'g',
      ),
    ),
    people: 300,
    uncertainty: 5,
    rule: 'pub',
    needs: 1,
  },
  {
    pattern: new Pattern(
      new RegExp(
        `\\bthe ${NAME} (?:farm|marina|kollel|maes|boatyard|distillery|lighthouse|campsite|caravan park|holiday park|site|estate|allotments|boat|ferry)\\b`,
        'g',
      ),
    ),
    people: 60,
    uncertainty: 5,
    rule: 'premises',
    needs: 1,
  },
  {
    pattern: new Pattern(
      new RegExp(
        `\\b(?:on|in|at|off|of|near|round|from|down|up) (${NAME} (?:Street|St|Road|Rd|Lane|Ln|Avenue|Ave|Terrace|Close|Crescent|Drive|Row|Square|Wynd|Brae|Prom|prom|lane))\\b(?! [A-Z])`,
        'g',
      ),
    ),
    people: 300,
    uncertainty: 5,
    rule: 'street',
    needs: 2,
  },
  {
    pattern: new Pattern(
      new RegExp(`^(?![A-Z][a-z]+ (?:the|of) )(${NAME} (?:Street|St|Road|Rd|Lane))\\b`, 'g'),
    ),
    people: 300,
    uncertainty: 5,
    rule: 'street',
    needs: 0,
  },
  {
    pattern: new Pattern(
      /\b(?:(?:sheltered |student )?(?:flat|bedsit|room|house|caravan)|lives?|living|usually|sleep(?:s|ing)|stay(?:s|ing)|moored|they're|them|nan) (?:over|above|behind|next to|opposite|under|by|beside) (?:the|a|an) (?:[a-z]+ )?(?:chip shop|chippy|chinese|pub|butcher's|butchers|barbers?|bookies|bakery|baker's|chemist|post office|co-op|off ?licence|launderette|takeaway|shop|arches|pier|bridge|lighthouse|church|school|harbour|station|lifeboat station|undertakers?|funeral directors?|newsagents?|garage|salon|cafe|kebab shop|tattoo (?:shop|parlour)|Co-op|[A-Z][\w']{1,24} (?:Arms|Inn|arches|Drive arches))(?: (?:in|at|on|facing) (?:the )?[A-Z][\w']{1,24}(?: [A-Z][\w']{1,24}| of [A-Z][\w']{1,24})?)?/g,
    ),
    people: 300,
    uncertainty: 5,
    rule: 'premises',
    needs: 1,
  },
  {
    pattern: new Pattern(
      /\b(?:[Nn]arrowboat|[Hh]ouseboat|[Bb]arge|caravan|static caravan|croft|farm|lighthouse|rectory|manse|vicarage|presbytery|chip shop|church|layby|service station|garden centre|hotel|B&B|holiday park|student flats|the maes|boarding house|boarding school|halls of residence|allotments?|marina|mooring|campsite|refuge|hostel|convent|monastery|abbey|lodge|clubhouse|bakery|garage|post office|pub|cafe|butcher's) (?:at|on|in|near|up past|off|past|out at|down by) (?:the )?[A-Z][\w']{1,24}(?: [A-Z][\w']{1,24})?/g,
    ),
    people: 100,
    uncertainty: 5,
    rule: 'premises',
    needs: 1,
  },
  {
    pattern: new Pattern(
      /\b(?:[AM]\d{1,3}(?:\(M\))?|M\d{1,2}) (?:at|near|outside|by) (?:the )?[A-Z][\w']{1,24}/g,
    ),
    people: 20_000,
    uncertainty: 10,
    rule: 'road',
    needs: 0,
  },
  {
    pattern: new Pattern(
      /(?:\b(?:from|at|in|on|to|off|near|of) |[,.] )((?:the |a |his |her |their |our )?(?:care home|nursing home|residential home|hostel|shelter|refuge|holiday park|caravan site|caravan park|traveller(?:s')? site|marina|student flats|student halls|halls|boarding house|boarding school|army camp|barracks|harbour|lighthouse|big house|croft|monastery|convent|abbey|rectory|presbytery))\b/gi,
    ),
    people: 400_000,
    uncertainty: 3,
    rule: 'kind-of-home',
    sort: 'home',
    needs: 2,
  },
  {
    pattern: new Pattern(
      /\b(?:off|from|up|down|on) (the (?:Ben|Cuillin|Tor|Fell|Crag|Munro|Point|Stacks?|Sound|Minch|Broads|Fens|Mearns|Wolds|Rhinns|Machair|maes))\b/g,
    ),
    people: 5_000,
    uncertainty: 10,
    rule: 'landmark',
    needs: 0,
  },
  {
    pattern: new Pattern(/\b(\d{1,2}(?:st|nd|rd|th) (?:fairway|green|tee|hole))\b/g),
    people: 5_000,
    uncertainty: 10,
    rule: 'landmark',
    needs: 1,
  },
];

/** Named or singular premises: care homes, schools, prisons, pubs, farms, streets, "the flat over the bookies". */
export function findPremises(document: Document): QuasiIdentifier[] {
  const { patient, clinical, business } = readCues(document);
  const evidence = patient + clinical;
  const found: QuasiIdentifier[] = [];
  for (const rule of rules) {
    if (evidence < rule.needs || (business > evidence && rule.needs > 0)) continue;
    for (const match of rule.pattern.matchesIn(document)) {
      const inner = match[1] ?? match[0];
      const start = match.index + match[0].lastIndexOf(inner);
      const lead = inner.length - inner.trimStart().length;
      const value = canonical(inner);
      found.push(
        makeFinding('place', start + lead, start + inner.length, {
          values: [value],
          people: rule.people,
          uncertainty: rule.uncertainty,
          sort: rule.sort,
          reason: `place:${rule.rule}`,
        }),
      );
    }
  }
  return found;
}
