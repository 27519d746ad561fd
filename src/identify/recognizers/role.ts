import type { Document } from '../document.ts';
import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { publicRoles } from '../lexicons/roles.ts';
import { Pattern } from '../matching/pattern.ts';
import type { PhraseMatch } from '../phrases.ts';
import type { Recognizer } from '../recognizer.ts';
import type { QuasiIdentifier, Sort } from '../types.ts';
import { admitted, endOfHolder, endWithKin, endWithPlace, isThePatient, readClaim } from '../world/claims.ts';
import { readCues } from '../world/cues.ts';
import { canonical, makeFinding, mergeOverlapping } from '../world/finding.ts';
import { findHeldRoles } from '../world/held-roles.ts';
import { findOwnPeople } from '../world/own-people.ts';
import { type Entry, readTable } from '../world/read-table.ts';
import { findRenown } from '../world/renown.ts';

const index = readTable(publicRoles, 1);

/** "he's the Fulham one", "she's captain of the uni lacrosse": somebody's place in the world, told outright. */
const TOLD_WHO = new Pattern(
  /\b(?:he|she|dad|mum|father|mother|husband|wife|son|daughter|brother|sister|uncle|gran|nan|taid|grandson)(?:'s|s| is| was)(?: (?:also|just|still|apparently|only|by the way))? (?:(?:the|our|one of the|a former|an? ex-?|captain|queen|king|head|chair|last|first|oldest|youngest|leader) )(?:[\w'&-]{2,16} ){0,4}?(?:at|of|off|from|on|with|who|that|for|in) (?:the |that |our )?[A-Za-z][\w'&-]{1,24}(?: [A-Z][\w'&-]{1,24}){0,3}/g,
);
const STAFF_HEAD =
  /\b(?:the one|reg|registrar|consultant|sho|nurse|sister|matron|lead|rep|manager|coordinator|secretary|locum|doctor|gp|physio|ot|pharmacist|midwife|fellow|trainee|surgeon|anaesthetist|contact|best person|right person|person|one i|one we|only thing|problem|reason|same|next|first on|last on|second on|last case|right one|wrong one|best|worst|case|list|room|bed|bay|ward|clinic|trial|study|kind|type|sort|point|way|rota|cover|bleep holder|on call)\b/i;
/** "him off the antiques programme", "the couple off the baking show": fame by its source. */
const OFF_THE_TELLY = new Pattern(
  new RegExp(
    String.raw`\b(?:him|her|them|he|she|they|${personNouns}|one|lads|couple|nan|mum|dad|presenters?|chef|gardener|hairdresser|vet|doctor|family|winner|finalist|contestant|judge|busker|keeper|conservator|[a-z]+er)(?:'s|s| is| was)?(?: been| still| also| once| all over| often)? (?:off|on|from|who was on|who's on|that was on|who does|who fronted|who presents|fronted|does) (?:the |that |those |a )?(?:[\w'-]{1,24} ){0,4}?(?:telly|tv|television|radio|emmerdale|corrie|coronation street|eastenders|hollyoaks|bake off|strictly|love island|gogglebox|programme|programmes|show|documentary|film|series|advert|adverts|poster|posters|island|billboards?|hoardings?|side of (?:the |every )?bus(?:es)?|calendar|stamps?|beer mats?|cereal box|mural|leaflets?|front cover|recruitment advert|tiktok|youtube|insta|instagram|dating show|baking show|quiz|news|hymns|breakfast show|podcast|papers|perfume advert|drivetime)\b`,
    'gi',
  ),
);
/** "former Coronation Street actor", "Olympic rower", "ex footballer, played for Everton": fame by what everybody has seen. */
const SEEN_BY_ALL = new Pattern(
  /\b(?:(?:former|ex|retired|old)[ -])?(?:(?:Coronation Street|Corrie|Emmerdale|EastEnders|Hollyoaks|Brookside|Holby(?: City)?|Doctor Who|River City|Pobol y Cwm|Blue Peter|Gogglebox|Love Island|(?:the )?Bake Off|Strictly|X Factor|Big Brother|Gladiators) (?:actor|actress|star|regular|presenter|contestant|finalist|winner|dancer|judge)|(?:Olympic|Paralympic) (?!park|games|torch|stadium|village|standard|rings|committee|lift|bar)[a-z]{3,12}(?:er|ist|ast|ete|or)|(?:former|ex|retired)[ -](?:professional |pro )?(?:footballer|rugby player|cricketer|jockey|boxer|snooker player|darts player|rugby league player),? (?:who )?(?:played|capped|rode|boxed) for [A-Z]\w+(?: (?:and|&) [A-Z]\w+)?)\b/gi,
);
const CHAMPION = new Pattern(
  /\b(?:[A-Z][\w'-]{1,24} ){1,3}(?:[a-z]+ ){0,2}(?:champion|finalist|winner|medallist|record holder)\b/g,
);
/** Public or singling-out roles of a patient: office, fame, honour, or being one of the team's own. */
export const role: Recognizer = {
  name: 'role',
  recognize(document): readonly QuasiIdentifier[] {
    const { patient, clinical, pronoun, business } = readCues(document);
    const evidence = patient + clinical;
    if (business > 2 && business >= evidence) return [];
    const found: QuasiIdentifier[] = [];
    for (const match of index.find(document)) {
      const end = endWithKin(document, endOfHolder(document, match.end));
      const claim = readClaim(document, match.start, end);
      const definite = match.entry.phrase.startsWith('the ') || match.entry.phrase.startsWith('our ');
      const enough =
        claim === 'told'
          ? evidence >= 1 || business === 0
          : (claim !== undefined || definite) && patient >= 1;
      if (!enough || business > evidence + 1 || isAtWork(document, end)) continue;
      const firm = isThePatient(document, end) || CONFIRMED_HERE.isIn(document);
      found.push(
        describe(
          document,
          match,
          end,
          firm,
          (patient >= 1 && (claim === 'told' || patient >= 2 || (pronoun && clinical >= 1))) ||
            (claim === 'told' && clinical >= 2 && business === 0) ||
            firm,
        ),
      );
    }
    if (patient >= 1 || pronoun) found.push(...findTold(document));
    found.push(...findFamous(document));
    found.push(...findOwnPeople(document));
    found.push(...findHeldRoles(document), ...findRenown(document));
    return mergeOverlapping(found);
  },
};

/** "do we confirm he's here", "nobody's to say she's in": what is asked of patients who are known, and of nobody at work. */
const CONFIRMED_HERE = new Pattern(
  /\b(?:confirm|deny|admit|acknowledge|let on|nobody'?s to (?:say|know)|not to (?:say|tell \w+)|don'?t (?:say|tell \w+))(?: that| if| whether)? (?:he|she)(?:'s|s| is) (?:here|in\b|with us|a patient|one of ours|on (?:the|our|ccu|itu|icu|hdu)|ours)/i,
);

/** An official who visits, writes or complains is not the patient. */
const VISITS =
  /^(?:'s)? (?:is |are |was |has |has been |have )?(?:visiting|visited|visit|coming|came|come|blessed|anointed|called in|been to (?:see|visit|bless)|opening|opens|opened the (?:unit|ward|wing)|wrote|letter|enquiry|question|query|office|came to|presented|emailed|asked about|complaint|surgery on|will open|attending|unveil)/i;
const isAtWork = (document: Document, end: number): boolean =>
  VISITS.test(document.text.slice(end, end + 24));

/**
 * @param end where whoever holds it, or the holder's kin, has been named
 * @param firm the words say that they are the patient
 */
function describe(
  document: Document,
  { start, end: roleEnd, entry: { phrase } }: PhraseMatch<Entry>,
  end: number,
  firm: boolean,
  sure: boolean,
): QuasiIdentifier {
  const stop = endWithPlace(document, Math.max(end, roleEnd));
  const text = canonical(document.text.slice(start, stop));
  return makeFinding('role', start, stop, {
    // A holder's kin is somebody else than the holder.
    values: text === phrase ? [phrase] : end > roleEnd ? [text] : [text, phrase],
    people: KNOWN_TO_ALL,
    uncertainty: 10,
    unique: sure,
    sort: firm ? admitted.sort : 'holder',
    reason: firm ? admitted.reason : 'role:public',
  });
}

function findFamous(document: Document): QuasiIdentifier[] {
  const { patient, clinical, business } = readCues(document);
  const found: QuasiIdentifier[] = [];
  for (const match of SEEN_BY_ALL.matchesIn(document)) {
    const end = match.index + match[0].length;
    const firm = isThePatient(document, end);
    if (isAtWork(document, end) || !(firm || (patient + clinical >= 1 && business === 0))) continue;
    found.push(
      makeFinding('role', match.index, end, {
        values: [canonical(match[0])],
        people: KNOWN_TO_ALL,
        uncertainty: 10,
        unique: true,
        sort: firm ? admitted.sort : undefined,
        reason: firm ? admitted.reason : 'role:fame',
      }),
    );
  }
  return found;
}

function findTold(document: Document): QuasiIdentifier[] {
  const { text } = document;
  const { patient, clinical, business, pronoun } = readCues(document);
  const found: QuasiIdentifier[] = [];
  const add = (start: number, end: number, rule: string, unique: boolean, sort?: Sort): void => {
    found.push(
      makeFinding('role', start, end, {
        values: [canonical(text.slice(start, end))],
        people: KNOWN_TO_ALL,
        uncertainty: 10,
        unique,
        sort,
        reason: `role:${rule}`,
      }),
    );
  };
  for (const match of TOLD_WHO.matchesIn(document)) {
    if (!STAFF_HEAD.test(match[0]) && business === 0)
      add(match.index, match.index + match[0].length, 'told', /[A-Z]/.test(match[0].slice(1)));
  }
  for (const match of OFF_THE_TELLY.matchesIn(document)) {
    if (
      isAtWork(document, match.index + match[0].length) ||
      /\bdid (?:you|anyone|anybody) see\b/i.test(text) ||
      (/^one /.test(match[0]) && (patient < 2 || !(pronoun || clinical > 0)))
    )
      continue;
    add(match.index, match.index + match[0].length, 'fame', patient >= 1 && business === 0);
  }
  for (const match of CHAMPION.matchesIn(document))
    add(match.index, match.index + match[0].length, 'champion', patient >= 1, 'holder');
  return found;
}
