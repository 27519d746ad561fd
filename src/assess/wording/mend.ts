import { opensSentence, type Replacement } from './replacement.ts';

/** Stand for a stretch that was taken away, while the seams are mended; private-use letters that no keyboard has. */
const CUT = '\uE000';
/** The same where the stretch had opened a sentence with a capital, which what follows then takes over. */
const CUT_CAPITAL = '\uE001';

/** The same text without the two private-use letters that stand for what was taken away. */
export const withoutSeams = (text: string): string => text.replace(/[\uE000\uE001]/g, '');

/**
 * Carries out replacements and mends the sentences around them: commas, brackets, blanks, capitals and words that were
 * left hanging. What the author wrote elsewhere is not touched. Overlapping replacements become one, with the
 * words of the longer. No replacements give the text back.
 */
export function applyReplacements(text: string, replacements: readonly Replacement[]): string {
  if (replacements.length === 0) return text;
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, words } of merge(replacements)) {
    pieces.push(text.slice(done, start), words === '' ? markFor(text, start) : words);
    done = end;
  }
  pieces.push(text.slice(done));
  return mend(pieces.join(''));
}

function merge(replacements: readonly Replacement[]): Replacement[] {
  const sorted = [...replacements].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Replacement[] = [];
  for (const next of sorted) {
    const last = merged.at(-1);
    if (!last || next.start >= last.end) {
      merged.push(next);
      continue;
    }
    const longer = last.end - last.start >= next.end - next.start ? last : next;
    merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, next.end), words: longer.words };
  }
  return merged;
}

const markFor = (text: string, start: number): string =>
  /\p{Lu}/u.test(text.charAt(start)) && opensSentence(text, start) ? CUT_CAPITAL : CUT;

const NOTE = String.raw`\[[\w -]{1,30} in the record\]`;

/** Words that cannot end a clause: with what they led to gone, they go too. */
const HANGING = String.raw`(?:and|but|so|because|cos|or|nor|as|who|that|which|is|was|are|the|a|an|our|his|her|their|with|from|at|in|on|of|by|re|like|via|near|called|named|says|lives|living|turns out|be aware|it's|its|he's|she's|&|\+)`;

const steps: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [/[([{"“'‘] ?([\uE000\uE001]) ?[)\]}"”'’]/g, '$1'],
  // Several cuts in a row, with nothing but marks between them, are one.
  [/([\uE000\uE001])(?:[ ,/&+:]{0,4}[\uE000\uE001])+/g, '$1'],
  [/([([]) ?[\uE000\uE001][ ,;:]{0,6}/g, '$1'],
  [/[ ,;:]{0,6}[\uE000\uE001] ?(?=[)\]"”])/g, ''],
  // A sentence of which nothing is left goes with its marks.
  [
    /(^|[.!?…] {0,2}|\n)([\uE000\uE001])[ ,;:–—-]{0,6}[.!?…]{1,6}(?: {0,2}[\uE000\uE001][ ,;:–—-]{0,6}[.!?…]{1,6}){0,9}(?= |\n|$)/g,
    '$1$2',
  ],
  [/([\uE000\uE001])(?: {0,2}[\uE000\uE001])+/g, '$1'],
  // What hangs before the end of a clause.
  [
    /[,;] (?:was )?(?:seen|admitted|reviewed|presented|presenting|attended|currently|now|works|working|lives|came|comes) ?[\uE000\uE001](?= ?(?:[.?!;,\n]|$))/gi,
    '\uE000',
  ],
  [
    new RegExp(
      String.raw`(?:[ ,;:–—]{1,3}${HANGING}(?=[ ,;:\uE000\uE001])){0,4}[ ,;:–—-]{0,6}[\uE000\uE001](?=[ ]?(?:[.!?;)\n]|$))`,
      'gi',
    ),
    '',
  ],
  [
    new RegExp(String.raw`(?:[ ,;:–—]{1,3}${HANGING}(?=[ \uE000\uE001])){1,4} ?[\uE000\uE001](?=,)`, 'gi'),
    '',
  ],
  [
    new RegExp(String.raw`(^|[\n.!?,;] ?)${HANGING} [\uE000\uE001](?=[ ]?(?:[.,!?;)\n]|$))`, 'gi'),
    '$1\uE000',
  ],
  [/[ ]{0,6}[\uE000\uE001](?=[.!?;\n]|$)/g, ''],
  // At the start of a sentence: no mark or joining word is left, and the capital moves.
  [
    /(^|[.!?…] {1,2}|\n)([\uE000\uE001])[ ,;:)–—-]{0,6}(?:(?:and|but|so|because|cos|or|then|who|&) )?(\p{L}?)/giu,
    (_, opening = '', mark = '', letter = '') =>
      opening + (mark === CUT_CAPITAL ? letter.toUpperCase() : letter),
  ],
  // Between two marks one is enough; else a blank is.
  [/ ?([,;:]) ?[\uE000\uE001][ ]{0,6}[,;:]/g, '$1'],
  [/ ?([,;:])[ ]?[\uE000\uE001] */g, '$1 '],
  [/ ?[\uE000\uE001](?=[,;:])/g, ''],
  [/ [\uE000\uE001] ?| ?[\uE000\uE001] /g, ' '],
  [/[\uE000\uE001]/g, ''],
  // The same person or the same note twice running.
  [new RegExp(String.raw`(${NOTE})(?:[ ,;/&]{1,3}(?:and )?\1)+`, 'g'), '$1'],
  [/\b(the) patients?(?:(?:,|,? (?:and|or|&)|\/|[:;]|) ?the patients?\b(?!['’]))+/gi, '$1 patients'],
  [/\b(a relative)(?:(?:,| and| or| &|, and|\/)? ?a relative\b){1,9}/gi, 'relatives'],
  [
    /\b(pt|patient|chap|lady|gentleman|gent|man|woman|lad|girl|boy|baby|client|resident),? the patient\b/gi,
    '$1',
  ],
  [/\b(?:this|that|a|an|one|our|your|my) the patient\b/gi, 'the patient'],
  [/ ?,(?= [-–] )/g, ''],
  [/\bthe the\b/gi, 'the'],
  [/\b(is|was) (?:the (?:\w+ ){1,3}|\[(?:\w+ ){1,3})(in the record)\b\]?/gi, '$1 $2'],
  [/\b(the patient)\.(?=,)/gi, '$1'],
  [/[ \t]{2,}/g, ' '],
];

function mend(text: string): string {
  let mended = text;
  for (const [pattern, words] of steps) {
    mended = typeof words === 'string' ? mended.replace(pattern, words) : mended.replace(pattern, words);
  }
  return mended.replace(/ {1,4}(?=\n)/g, '').trim();
}

const labels = `(?:nhs|chi|h[+&]?c|hcn|hsc|mrn|hosp(?:ital)?|unit|pas|dob|born|acc(?:ession)?|sample|specimen|lab|ubrn|ni|reg|plate|mob(?:ile)?|tel|phone|ref|number|no|num|email|name)`;
const noteWithLabel = new RegExp(String.raw`(?:\b${labels}\b[ .:#]{0,2}){0,3}${NOTE}`, 'gi');
/** A note that stands in a sentence, not between marks: the sentence needs its words. */
const neededNote = /([^\s.,;:!?(\n]) \[((?:\w+ ){1,3}in the record)\](?=(?: \w|[^\s.,;:!?)\n]))/gi;

/** The text without the notes that stand for what was left out, and the labels that announce them. */
export function withoutNotes(text: string): string {
  if (!text.includes('in the record]')) return text;
  return mend(text.replace(neededNote, '$1 the $2').replace(noteWithLabel, CUT));
}
