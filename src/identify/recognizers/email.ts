import { colleaguesOf } from '../checks/roster.ts';
import { isExercise, sentenceBefore } from '../checks/subject-cues.ts';
import { Pattern } from '../matching/pattern.ts';
import type { Recognizer } from '../recognizer.ts';
import type { DirectIdentifier, IdentifyContext } from '../types.ts';

const EMAIL = new Pattern(
  /(?<![\w.+-])[A-Za-z\d][\w.+'-]{0,63}@(?:[A-Za-z\d-]{1,63}\.){1,5}[A-Za-z]{2,24}(?![\w@-])/g,
);
// Written to dodge a filter, or by dictation: "j.smith77 at gmail dot com", "rose.hill(at)example.org", "big.al [at] mail [dot] net".
const AT = String.raw`(?: ?[([]at[)\]] ?| at | @ ?|@ )`;
const DOT = String.raw`(?: ?[([](?:dot|\.)[)\]] ?| dot |\.)`;
const SPELLED_MARK = new Pattern(/\bdot\b|[([]at[)\]]| at [\w-]+(?:\.| dot )[a-z]{2}| @ ?\w|@ \w/i);
const SPELLED = new Pattern(
  new RegExp(
    `(?<![\\w.@])([A-Za-z\\d][\\w.-]{0,40}(?: (?:dot|underscore|dash|hyphen) [\\w.-]{1,30}){0,3})${AT}([a-z\\d][a-z\\d-]{1,30}(?:${DOT}[a-z]{2,12}){1,3})(?![\\w@-])`,
    'gi',
  ),
);
const TOP_LEVEL =
  /\.(?:com|uk|net|org|example|test|invalid|info|ie|me|eu|fr|de|es|it|pl|ro|in|scot|wales|cymru|co)$/;
// "at" is a word of English: a box is told by the provider, by a figure or a mark in it, or by talk of e-mail.
const PROVIDER = /^(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|btinternet|live|aol|sky|proton)/;
const ABOUT_MAIL = /\be-?mail\b[^.]{0,40}$/i;

const STAFF_DOMAIN =
  /(?:^|\.)(?:nhs\.net|nhs\.uk|nhs\.scot|nhs\.wales|hscni\.net|gov\.uk|gov\.scot|gov\.wales|gov\.im|gov\.gg|gov\.je|mod\.uk|ac\.uk|police\.uk|parliament\.uk|bma\.org\.uk|gmc-uk\.org|nmc-uk\.org|hcpc-uk\.org|rcp\.ac\.uk|mdu\.com|themdu\.com|medicalprotection\.org)$/i;
const SHARED_BOX =
  /^(?:info|(?:car)?parking|permits?|facilities|switchboard|switch|catering|canteen|lostproperty|porters?|volunteers?|charity|appeals?|admin|administrator|enquir(?:y|ies)|contact|contactus|reception|office|secretary|bookings?|orders?|sales|support|help|helpdesk|service|servicedesk|it|hr|noreply|no-reply|donotreply|referrals?|events?|courses?|training|education|team|accounts|finance|invoices?|membership|press|media|library|rota|recruitment|jobs|careers|customer\w*|hello|mail|postmaster|webmaster|manager|returns|repairs|complaints|pals|pharmacy|lab|safety|supplies|stores|\w*education|\w*(?:office|team|admin|bank|bookings|events)|procurement|trials?|research|study|delegates?|registration|conference|exams?)(?:[._\d-].*)?$/i;
const OURS =
  /\b(?:my (?:personal |home |private |other )?(?:e-?mail|address|gmail)|e-?mail me|mail me|reach me|me (?:on|at)|(?:cpd|certificate|slides|rota) to (?:me|my)|supplier|rep(?:resentative)?(?: is)?|agency|vendor|company|organiser|organizer|course|venue|caterer|catering|conference|abstracts?|register (?:at|with|via)|sign up|rsvp|book (?:with|via|through)|places left|applications?|cvs? to|leaving (?:do|card|gift|collection)|collection|paypal|whip ?round|photographer|band|dj|choir|union rep|locum|secretary|charity)\b/i;
// "he's the site foreman", "Okehurst Roofing": those who build, mend and deliver write from firms that say so.
const TRADE_AFTER =
  /\b(?:he|she|they|that)(?:'s|s| is| are|'re) (?:the|our|their) (?:\w+ )?(?:foreman|contractor|supplier|engineer|rep|electrician|plumber|surveyor|project manager|account manager|caterer|site manager|installer)\b/i;
const TRADE_DOMAIN =
  /(?:roof|build|plumb|electric|scaffold|construct|joinery|flooring|glaz|catering|suppl|logistic|courier|cleaning|services|solutions|engineering|medical|medtech|pharma|devices|equipment|linen|furniture|signs|print|consult|recruit|training)\w*\./i;
const PATIENTS =
  /\b(?:pts?|patient'?s?|mr|mrs|ms|miss|his|her|hers|their|he|she|they|son|daughter|mum|dad|wife|husband|partner|niece|nephew|relative|nok|carer|mother|father|client|portal|results?|letter|lady|gent|chap|appointment)\b/i;

/**
 * E-mail addresses of patients and relatives: any address whose domain is not one of the staff's, which is not a shared
 * box ("info@"), a colleague's own, or a supplier's. Values: the address in lower case.
 */
export const email: Recognizer = {
  name: 'email',
  recognize(document, context) {
    const { text } = document;
    const found: DirectIdentifier[] = [];
    const add = (start: number, address: string, rule: string) => {
      const value = address.toLowerCase();
      if (isStaff(value, context)) return;
      const before = sentenceBefore(text, start);
      if ((OURS.test(before) || (isFirms(value) && !document.followsDetails)) && !PATIENTS.test(before))
        return;
      if (TRADE_AFTER.test(text.slice(start + address.length, start + address.length + TRADE_REACH))) return;
      found.push({
        kind: 'direct',
        type: 'email',
        start,
        end: start + address.length,
        values: [value],
        reason: `email:${rule}`,
      });
    };
    if (document.hasAt) for (const match of EMAIL.matchesIn(document)) add(match.index, match[0], 'address');
    if (SPELLED_MARK.isIn(document)) {
      for (const match of SPELLED.matchesIn(document)) {
        const value = `${unspell(match[1] as string)}@${unspell(match[2] as string)}`;
        const [local = '', domain = ''] = value.split('@');
        const before = sentenceBefore(text, match.index);
        if (!TOP_LEVEL.test(domain)) continue;
        if (!PROVIDER.test(domain) && !/[\d_.]/.test(local) && !ABOUT_MAIL.test(before)) continue;
        if (isStaff(value, context) || (OURS.test(before) && !PATIENTS.test(before))) continue;
        found.push({
          kind: 'direct',
          type: 'email',
          start: match.index,
          end: match.index + match[0].length,
          values: [value],
          reason: 'email:spelled',
        });
      }
    }
    return found.length > 0 && isExercise(document) ? [] : found;
  },
};

/** "rose underscore hill" and "gmail [dot] com" as they would be typed. */
function unspell(written: string): string {
  return written
    .toLowerCase()
    .replace(/ ?[([](?:dot|\.)[)\]] ?| dot /g, '.')
    .replace(/ underscore /g, '_')
    .replace(/ (?:dash|hyphen) /g, '-');
}

const TRADE_REACH = 80;
const isFirms = (address: string): boolean => TRADE_DOMAIN.test(address.slice(address.indexOf('@') + 1));

function isStaff(address: string, context: IdentifyContext): boolean {
  const [local = '', domain = ''] = address.split('@');
  if (STAFF_DOMAIN.test(domain) || SHARED_BOX.test(local) || /nhs/.test(domain)) return true;
  if (
    context.staffDomains.some(
      (own) => domain === own.toLowerCase() || domain.endsWith(`.${own.toLowerCase()}`),
    )
  )
    return true;
  // "p.raman" and "priyaraman82" are Priya Raman's; a surname alone could be a patient's.
  const letters = local.replace(/[^\p{L}]/gu, '');
  return colleaguesOf(context).some((roster) => roster.hasAccount(letters));
}
