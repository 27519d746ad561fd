import { colleaguesOf } from '../checks/roster.ts';
import type { Document } from '../document.ts';
import { KNOWN_TO_ALL } from '../lexicons/known-to-all.ts';
import { staffOccupations } from '../lexicons/occupations.ts';
import type { Recognizer } from '../recognizer.ts';
import type { IdentifyContext, QuasiIdentifier } from '../types.ts';
import { findBusinesses } from '../world/businesses.ts';
import { endWithPlace, readClaim } from '../world/claims.ts';
import { isLikelyPatients, readCues } from '../world/cues.ts';
import { findDeeds } from '../world/deeds.ts';
import { canonical, makeFinding, mergeOverlapping } from '../world/finding.ts';
import { narrowToRole } from '../world/held-roles.ts';
import { tradeIndex } from '../world/trade-index.ts';

const staff = new Set(staffOccupations);

/** Words after an occupation that make it a person at work on the patient ("physio to see", "chef has sent soup"). */
const AT_WORK =
  /^(?:'s)? (?:to see|to review|to come|please|pls|aware|informed|said|says|wants|want|asked|reviewed|referral|team|clinic|on call|list|input|assessment|will|has|have|rang|can|bringing|brought|sent|off sick|cover|rota|interview|vacancy|training|meeting|office|room|needed|running late|is on|from agency|on the way|away|led|lead|advice)\b/i;
const SINGULAR = /\b(?:the|only|last|our)(?: [\w'-]{2,14})? $/i;
const COLLEAGUE = /\b(?:our own|one of our|works? (?:here|with us|on our ward|on the ward))\b/i;
/** A trade so small that "he's the harbour master" names somebody. */
const SMALL_TRADE = 50_000;
const TOLD_THE =
  /\b(?:he|she|that|it|hes|shes|is (?:it|that|this|he|she))(?:'s| is|s)? (?:not )?the (?:old |only |local |famous )?$/i;
const RETIRED = /\b(?:retired|former|ex)[ -]$/i;

/** What a patient, or a patient's relative, does or did for a living. Trades of the team at work are not a finding. */
export const occupation: Recognizer = {
  name: 'occupation',
  recognize(document, context): readonly QuasiIdentifier[] {
    const { patient, clinical, pronoun, business } = readCues(document);
    if (patient + clinical === 0) return [];
    const found: QuasiIdentifier[] = [];
    for (const match of tradeIndex.find(document)) {
      const atWork = staff.has(match.entry.phrase);
      const claim = readClaim(document, match.start, match.end, atWork);
      const needs = claim === 'told' ? 1 : 2;
      if (claim === undefined && !(patient >= 2 && !atWork)) continue;
      if (atWork && claim !== 'told' && claim !== 'apart') continue;
      if (
        claim !== 'told' &&
        (AT_WORK.test(document.text.slice(match.end, match.end + 20)) ||
          isName(document, match.endToken, match.end))
      )
        continue;
      if (
        patient + clinical < needs ||
        (claim === 'told' ? business > 2 : business >= patient + clinical || !isLikelyPatients(document))
      )
        continue;
      if (claim !== 'told' && patient === 0 && !pronoun) continue;
      if (namesStaff(document, context, match.firstToken)) continue;
      found.push(narrowToRole(document, describe(document, match.start, match.end, match.entry)));
    }
    found.push(...findDeeds(document), ...findBusinesses(document));
    return mergeOverlapping(found);
  },
};

function describe(
  document: Document,
  start: number,
  end: number,
  entry: { phrase: string; people: number },
): QuasiIdentifier {
  const { text } = document;
  const stop = endWithPlace(document, end);
  const before = text.slice(Math.max(0, start - 40), start);
  const alone =
    (stop > end && SINGULAR.test(before)) ||
    ((entry.people <= SMALL_TRADE || (text[end] === '?' && !staff.has(entry.phrase))) &&
      TOLD_THE.test(before)) ||
    /\b(?:the only|only|the last) (?:[\w'-]{2,14} )?$/i.test(before);
  const colleague = COLLEAGUE.test(before);
  const retired = RETIRED.exec(before);
  const from = retired ? start - retired[0].length : start;
  return makeFinding('occupation', from, stop, {
    values: stop > end ? [canonical(text.slice(start, stop)), entry.phrase] : [entry.phrase],
    people: alone || colleague ? KNOWN_TO_ALL : stop > end ? entry.people / 50 : entry.people,
    uncertainty: alone || colleague || stop > end ? 10 : 3,
    unique: alone || colleague,
    reason: colleague ? 'occupation:colleague' : alone ? 'occupation:singular' : 'occupation:lexicon',
  });
}

/** "Porter Dave", "Baker" as a surname: a capitalised word straight after a trade is a member of staff's name. */
function isName(document: Document, endToken: number, end: number): boolean {
  const next = document.tokens[endToken];
  return next?.capitalized === true && next.start === end + 1 && !/^[A-Z]{2,}$/.test(next.text);
}

/** A trade that is part of a colleague's display name ("Baker", "Porter"). */
function namesStaff(document: Document, context: IdentifyContext, firstToken: number): boolean {
  const token = document.tokens[firstToken];
  if (!token?.capitalized || token.opens) return false;
  return (
    colleaguesOf(context).some((roster) => roster.hasWord(token.text)) ||
    /\b(?:Mr|Mrs|Ms|Miss|Dr|Sr|Sister|[A-Z]\.?) $/.test(
      document.text.slice(Math.max(0, token.start - 8), token.start),
    )
  );
}
