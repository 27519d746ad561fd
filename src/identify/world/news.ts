import type { Document } from '../document.ts';
import { newsOutlets } from '../lexicons/events.ts';
import { Pattern } from '../matching/pattern.ts';
import { PhraseIndex } from '../phrases.ts';
import type { QuasiIdentifier } from '../types.ts';
import { readCues } from './cues.ts';
import { canonical, makeFinding } from './finding.ts';

const outlets = new PhraseIndex<string>(newsOutlets.map((name) => [name, name] as const));

/** A patient who is in the news, or in a picture that goes round, is one person. */
const IN_THE_NEWS = new Pattern(
  /\b(?:(?:it's|its|he's|she's|they're|was|were|been|already|all over|going round|doing the rounds|on|in|to|made|from) )?(?:all over |on |in |round )?(?:(?:the )?(?:local |national |evening |six o'clock |lunchtime )?(?:news(?! (?:score|is|of|from|for|\d))|telly|papers|front page|headlines|front pages|every front page)|the local paper|the paper(?= (?:last|this|about|today))|social media|facebook|fb|snapchat|twitter|tiktok|insta(?:gram)?(?: story)?|youtube|reddit|whatsapp groups?|the village (?:page|facebook)|the (?:school|club|parents)(?:'s|')? (?:own )?(?:facebook|youtube|group|page)|every forum|somebody's live feed|live feed)(?: (?:page|site|group|already))?\b/gi,
);
const GOES_ROUND = new Pattern(
  /\b(?:went viral|gone viral|goes viral|going viral|viral video|livestream(?:ed|ing)?|live-?stream(?:ed|ing)?|filmed (?:it|the (?:arrival|ambulance|boat|whole thing))|(?:somebody|someone|half (?:of )?\w+|crowd|dad|mum|bystanders?)(?:'s| has| have|'ve)? (?:filmed|filming|videoed)|film crew|camera crew|tv crew|telly vans?|news crews?|(?:cameras?|press|paps|photographers?|reporters?|journalists?|media) (?:is |are |were )?(?:already |all )?(?:outside|at the (?:gate|door)|waiting|arriving|camped|in the car park|in the corridor)|press office (?:have|has|already|asked|rang)|press release|helicopter(?: is|'s)? over|been on (?:the )?(?:telly|tv|news|radio)|on every (?:bus|front page|poster)|the (?:video|clip|photo|picture|footage)(?:'s| is| has| of (?:him|her|it))|there's a video (?:on|going|of (?:him|her|it))|(?:the|that|thon) (?:video|clip|reel|tiktok|footage) (?:that'?s )?(?:going|everyone'?s|all over)|photographer from the \w+|bloke from the \w+|has the clip|have the clip|told the press|gone round the world|doing the rounds|expect (?:the )?(?:local )?press|plan for press|documentary|lots of press|on the film|on snapchat|live on (?:the )?\w+|40,?000 views|\d+k (?:views|people watched)|media plan|telly appeal|telly|front page of|on the cover of)\b/gi,
);
/** Reading the paper, watching the box, or running the team's own page is not being in the news. */
const OWN_NEWS = new Pattern(
  /\b(?:did (?:you|anyone|anybody) see|anyone (?:see|watch)|watching|our (?:page|twitter|facebook|insta|tiktok|account|newsletter)|ward (?:twitter|facebook|tiktok|insta)|comms (?:team )?(?:page|post|want|would like)|trust (?:twitter|facebook|page|comms|intranet)|put the telly|telly on|new telly|the telly (?:in|is)|papers? (?:tray|towel|copy|copies|jam|notes|drug|records?|chart|form|cup|plates)|in the papers? (?:notes|file|record)|news from|good news|bad news|any news|no news|great news|news score|news \d|journal|paper (?:notes|file|by|on|from|in the)|(?:AI|this|the|a) paper\b(?! (?:last|about|today))|short video|video in the (?:record|notes))\b/i,
);

/** What reporters do: enough beside an outlet's name, even where the post itself speaks of nobody. */
const REPORTED = new Pattern(
  /\b(?:filmed|filming|did (?:an item|a piece|a feature)|coverage|helicopter|vans?(?:'s)? (?:is |are )?(?:right )?(?:outside|already|behind)|piece (?:is|in)|named on|on the front of|front page|footage|interview with|been on about|page already|posting it|live feed|streaming)\b/i,
);

/** Words that are said of somebody's picture or story, not of one's own reading. */
const QUOTED = new Pattern(
  /\b(?:(?:was|were|been|be|it's|they're|already) (?:all over|in|on) (?:the [A-Z]|[A-Z])|doing the rounds|all over (?:the news|the papers|facebook|fb|twitter|the telly)|already on|gone round the world|went viral|gone viral|has the clip|the clip|the footage|the video (?:of|is|has))\b/i,
);

/** News by no name. */
const ANY_NEWS =
  /^(?:(?:was|were|been|in|on|all over|made|already|the|his|her|local|national|every) )*(?:news|papers?|front pages?|headlines|local paper)(?: (?:already|page))?$/;

/** Findings for a patient in the papers, on the air or on people's phones; none where the post has no patient. */
export function findNews(document: Document): QuasiIdentifier[] {
  const { patient, clinical, business, pronoun } = readCues(document);
  const evidence = patient + (clinical > 0 ? 1 : 0);
  const { text } = document;
  const named = outlets.find(document);
  const rounds = GOES_ROUND.matchesIn(document);
  const media = IN_THE_NEWS.matchesIn(document);
  if (named.length + rounds.length + media.length === 0) return [];
  const reported = evidence > 0 || REPORTED.isIn(document) || QUOTED.isIn(document);
  if (!reported) return [];
  if (OWN_NEWS.isIn(document) || (business > 0 && (evidence === 0 || business >= patient + clinical)))
    return [];
  const unique = patient >= 2 || pronoun || (patient >= 1 && clinical >= 1);
  const found: QuasiIdentifier[] = [];
  const add = (start: number, end: number): void => {
    const value = canonical(text.slice(start, end));
    found.push(
      makeFinding('event', start, end, {
        // Whoever was in the Gazette was in the papers: saying that after it adds nothing.
        values: ANY_NEWS.test(value) ? ['in the news'] : [value, 'in the news'],
        people: 30,
        uncertainty: 10,
        unique,
        reason: 'event:news',
      }),
    );
  };
  for (const match of rounds) add(match.index, match.index + match[0].length);
  for (const match of media) {
    if (/^(?:papers?|the papers?|news|paper|telly|the telly|twitter|facebook)$/i.test(match[0])) continue;
    add(match.index, match.index + match[0].length);
  }
  for (const match of named) {
    const head = text[match.start === 0 ? 0 : match.start] ?? '';
    const written = text.slice(match.start, match.end);
    if (!/[A-Z]/.test(head) && !/^the [A-Z]/.test(written)) continue;
    const before = text.slice(Math.max(0, match.start - 24), match.start);
    if (
      /^(?:The |the )(?:Mail|Post|Star|Times|Sun|Standard|Press|Express|Metro|Observer|Journal|Record|Independent|Mirror)$/.test(
        written,
      ) &&
      !/\b(?:in|on|to|told|from|of) $/.test(before)
    )
      continue;
    if (
      /^(?:Calendar|Meridian|Anglia|Ambulance|Reporting|Lorraine|Hello|Vogue|Smooth|Spotlight|Border News|Central News|Sky|Granada)$/.test(
        written,
      ) &&
      !/\b(?:on|in|to|that|by|the) $/.test(before) &&
      !/^ (?:have|has|are|followed|filmed|news|series)\b/.test(text.slice(match.end, match.end + 10))
    )
      continue;
    add(match.start, match.end);
  }
  return found;
}
