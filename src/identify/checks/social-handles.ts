import type { Document } from '../document.ts';
import { Pattern } from '../matching/pattern.ts';
import type { Span } from '../types.ts';
import { sentenceBefore } from './subject-cues.ts';

const HANDLE = new Pattern(/(?<![\w@.])@[A-Za-z\d][\w.]{2,29}(?<![.])/g);
const SOCIAL = new Pattern(
  /\b(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|facebook|fb|twitter|tweet\w*|tweets|x|threads|bluesky|youtube|grindr|tinder|handle|username|dm|dms|dm'd|messaged us|follow(?:s|ed|ing)|posted|livestream\w*|onlyfans|discord|telegram|tagged us|social media)\b/i,
);
const OUR_OWN_HANDLE =
  /\b(?:our|we|trust|hospital|team|ward|charity|nhs|society|college|follow us|us on)\b[^.]{0,25}$/i;

/** A social-media name, in lower case without its @. */
export interface Handle extends Span {
  readonly handle: string;
}

/**
 * Social-media handles of patients and relatives, where the post speaks of social media: not mentions of colleagues, not
 * the team's own. None gives an empty list.
 * @param colleagues display names of the team, to tell their mentions
 */
export function findHandles(document: Document, colleagues: readonly string[]): Handle[] {
  if (!document.hasAt || !SOCIAL.isIn(document)) return [];
  const found: Handle[] = [];
  const staff = colleagues.map((name) => name.toLowerCase());
  for (const match of HANDLE.matchesIn(document)) {
    const handle = match[0].slice(1).toLowerCase();
    const end = match.index + match[0].length;
    // A mention of a colleague starts with the colleague's name; a handle carries a mark, a digit or stands in lower case.
    if (staff.some((name) => name.startsWith(handle) || name.replace(/\s/g, '') === handle)) continue;
    if (!/[\d_.]/.test(handle) && match[0] !== match[0].toLowerCase()) continue;
    if (
      OUR_OWN_HANDLE.test(sentenceBefore(document.text, match.index, 40)) &&
      !/\b(?:messaged|from|he|she|they)\b/i.test(sentenceBefore(document.text, match.index, 40))
    )
      continue;
    if (/(?:nhs|hospital|trust|rcp|bma|college|uni)/.test(handle)) continue;
    found.push({ start: match.index, end, handle });
  }
  return found;
}
