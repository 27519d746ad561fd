import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import type { IdentifyContext, Span } from '../types.ts';
import { colleaguesOf } from './roster.ts';
import { sentenceBefore } from './subject-cues.ts';

const HANDLE = new Pattern(/(?<![\w@.])@[A-Za-z\d][\w.]{2,29}(?<![.])/g);
const SOCIAL = new Pattern(
  /\b(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|facebook|fb|twitter|tweet\w*|tweets|x|threads|bluesky|youtube|grindr|tinder|gamertag|handle|username|dm|dms|dm'd|messaged us|follow(?:s|ed|ing)|posted|livestream\w*|live[- ]?(?:post|tweet|stream|blogg?)\w*|vlog\w*|influencer|look(?:ed)? (?:her |him |them |it )?up(?= @)|search(?:ed)? (?:for )?(?=@)|onlyfans|discord|telegram|tagged us|social media)\b/i,
);
// "her insta is leah_22x", "snapchat kezza.b99", "facebook under /big.dave.84".
const UNMARKED = new Pattern(
  /\b(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|facebook|fb|twitter|bluesky|youtube|discord|telegram|gamertag|handle|username|grindr|tinder)(?: (?:is|as|under|name|handle|account|called|user(?:name)?|by)){0,3}[ :]{1,2}(\/?[A-Za-z\d][\w.]{3,29}(?<!\.))(?![\w@])/gi,
);
const OURS_BEFORE = /\b(?:our|my|ward'?s|team'?s|trust'?s|hospital'?s|charity'?s)\b[^.]{0,15}$/i;
const OUR_OWN_HANDLE =
  /\b(?:our|we|trust|hospital|team|ward|charity|nhs|society|college|follow us|us on)\b[^.]{0,25}$/i;

/** A social-media name, in lower case without its @. */
export interface Handle extends Span {
  readonly handle: string;
}

/**
 * Social-media handles of patients and relatives, where the post speaks of social media or its thread of a patient: not mentions of colleagues, not
 * the team's own. None gives an empty list.
 * @param context the team and whoever is mentioned: their mentions are no handles
 */
export function findHandles(
  document: Document,
  context: Pick<IdentifyContext, 'roster' | 'mentions'>,
): Handle[] {
  const isSocial = SOCIAL.isIn(document);
  if (!isSocial && !document.followsDetails) return [];
  const found: Handle[] = [];
  for (const match of UNMARKED.matchesIn(document)) {
    const written = match[1] as string;
    const handle = written.replace(/^[@/]/, '').toLowerCase();
    // Without its @ a name of the net is told by a figure or a mark inside; "snapchat video.mp4" is a file.
    if (!/[\d_.]/.test(handle) || /^\d+$|\.(?:jpe?g|png|mp4|com|org|net|uk|pdf)$/.test(handle)) continue;
    if (!/\p{L}{2}/u.test(handle) || OURS_BEFORE.test(sentenceBefore(document.text, match.index, 30)))
      continue;
    const end = match.index + match[0].length;
    found.push({ start: end - written.length, end, handle });
  }
  if (!document.hasAt) return found;
  const staff = colleaguesOf(context);
  for (const match of HANDLE.matchesIn(document)) {
    const handle = match[0].slice(1).toLowerCase();
    const end = match.index + match[0].length;
    // A mention of a colleague starts with the colleague's name; a handle carries a mark, a digit or stands in lower case.
    if (staff.some((roster) => roster.hasHandle(handle))) continue;
    if (!/[\d_.]/.test(handle) && (!isSocial || match[0] !== match[0].toLowerCase())) continue;
    if (
      OUR_OWN_HANDLE.test(sentenceBefore(document.text, match.index, 40)) &&
      !/\b(?:messaged|from|he|she|they)\b/i.test(sentenceBefore(document.text, match.index, 40))
    )
      continue;
    if (/(?:nhs|hospital|trust|rcp|bma|college|ward|charity|uni(?:of|versity|$))/.test(handle)) continue;
    found.push({ start: match.index, end, handle });
  }
  return found;
}
