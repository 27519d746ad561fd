import type { QuasiIdentifier } from '../../identify/types.ts';
import { personNoun } from './people.ts';
import { regionOfCountry } from './regions.ts';
import { after, before, cut, type Replacement, replace } from './replacement.ts';
import { nounNext } from './stories.ts';

const lead =
  /(?:^|(?<=[\s(,.;:]))(?:(?:who )?(?:lives?|living|staying|stays|based|resident|born|works?|working|brought in|moved) )?(?:(?:over|up|down|out|back|just|from|somewhere) )?(in|at|from|on|near|off|outside|into|of|via|around|round|by|through|above|behind|opposite|over|under|beside|past|up|down) (?:(?:the|our|a|an|his|her|their|old|new|near) ){0,2}$/i;
const towards = /\bto (?:the )?$/i;
const determiner = /\b(?:the|our|a|an|that|this|some|old) $/i;
const personAfter = new RegExp(String.raw`^(?:['’]s)? (?:\w{1,12} )?${personNoun}\b`, 'i');
/** "the pier steps", "Cartref car park": the part goes with the place. */
const partOfPlace =
  /^ (?:steps|gates?|entrance|car park|corner|wall|roof|fields?|lane|site|hall|beach|cliffs?|end|way|side|area|branch|station|club|house|cottages?|farm|pier|docks?|surgery|road|street|park|bridge|campus|estate|wing|unit|team|clinic)\b/i;
/** "from the Skipton norovirus outbreak": what happened there stays. */
const happeningNext =
  /^ (?:[\p{L}-]{2,20} )?(?:outbreak|cluster|incident|crash|accident|cohort|epidemic|exposure|contacts?|cases?|flood|fire|group)\b/iu;
const sentenceVerb =
  /^(?:['’]s (?:band|bloods?|obs|drug|chart|notes|mum|dad|wife|husband|daughter|son)|['’]s| (?:is|was|has|needs?|wants?|says?|still|not|now|asking|keeps?|can|for|please|pls|\?))/i;

/**
 * A place goes with the words that lead to it ("in cubicle 2", "lives in Skipton"); where the sentence needs it, "the
 * hospital", "the ward", "the area" stand there, and "the patient" for a bed that is named in a patient's place.
 */
export function placeWording(text: string, finding: QuasiIdentifier): Replacement {
  const { start, sort } = finding;
  // "Hay" was found of "Hay-on-Wye".
  const end = finding.end + (/^(?:-\p{L}{1,20}){1,4}/u.exec(after(text, finding.end))?.[0].length ?? 0);
  const left = before(text, start);
  const right = after(text, end);
  const leading = lead.exec(left);
  const words = placeWords(sort, text.slice(start, end));
  if (words === 'the patient') {
    if (leading && /^(?:in|at|from|on)$/i.test(leading[1] ?? '') && !/^['’]s/.test(right))
      return cut(start - leading[0].length, end);
    if (/(?:^|[.!?\n] ?)$/.test(left) && /^[:,]? ?(?:\d|[A-Z?])/.test(right)) return cut(start, end);
    return sentenceVerb.test(right) || /\b(?:for|of|to|on|is|take|see|with|re) $/i.test(left) || left === ''
      ? replace(text, start - (/\b(?:the|in|on) $/i.exec(left)?.[0].length ?? 0), end, words)
      : cut(start, end);
  }
  if (towards.test(left))
    return replace(
      text,
      start - (towards.exec(left)?.[0].replace(/^to /i, '').length ?? 0),
      end,
      words === 'the hospital' ? 'another hospital' : words,
    );
  const modifies =
    (leading === null || /(?:the|our|a|an) $/i.test(leading[0])) &&
    /^\p{Lu}/u.test(text.slice(start, end)) &&
    nounNext.test(right);
  if (leading && modifies && happeningNext.test(right)) return cut(start, end);
  if (leading)
    return modifies && personAfter.test(right)
      ? cut(start, end)
      : cut(start - leading[0].length, end + (partOfPlace.exec(right)?.[0].length ?? 0));
  if (modifies) return cut(start, end);
  if (personAfter.test(right)) return cut(start, end + (/^['’]s/.test(right) ? 2 : 0));
  if (/(?:^|[,;.!?\n(] ?)$/.test(left) && /^(?: ?[,;.!?)\n]|$)/.test(right)) return cut(start, end);
  return replace(text, start - (determiner.exec(left)?.[0].length ?? 0), end, words);
}

function placeWords(sort: QuasiIdentifier['sort'], said: string): string {
  if (sort === 'bed' && /\d/.test(said)) return 'the patient';
  if (sort === 'hospital' || /hospital|infirmary/i.test(said)) return 'the hospital';
  if (sort === 'bed' || sort === 'ward' || /\bward\b/i.test(said)) return 'the ward';
  if (sort === 'school' || /school|college|academy|primary/i.test(said)) return 'school';
  if (sort === 'home' || /\b(?:nursing|care) home|lodge|court\b/i.test(said)) return 'the home';
  return 'the area';
}

const journey = /^(?:flies|flew|sailed|off|on|came|drove|back|trip)/i;

/** A country becomes its part of the world ("West Africa"), a journey "abroad"; what is wide already stays (undefined). */
export function travelWording(text: string, finding: QuasiIdentifier): Replacement | undefined {
  const { start, end } = finding;
  const left = before(text, start);
  const region = finding.values.map(regionOfCountry).find((name) => name !== undefined);
  if (region) {
    return replace(text, start - (/\bthe $/i.exec(left)?.[0].length ?? 0), end, region);
  }
  if (
    finding.share > wideShare ||
    /africa|asia|europe|america|caribbean|pacific|middle east/.test(finding.values[0] ?? '')
  )
    return undefined;
  if (journey.test(text.slice(start, end))) return cut(start, end);
  const leading = /\b(?:in|to|on|off|from|by) (?:the |a |an |their |his |her )?$/i.exec(left);
  if (leading)
    return replace(
      text,
      start - leading[0].length,
      end,
      /^from/i.test(leading[0]) ? 'from abroad' : /^(?:in|to)/i.test(leading[0]) ? 'abroad' : 'travelling',
    );
  return replace(text, start, end, 'abroad');
}

/** Visits to a part of the world that more people than this have made say little. */
const wideShare = 1e-3;
