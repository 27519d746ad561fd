import { LOOKS, STRIKING, STRIKING_THINGS } from '../lexicons/appearance.ts';
import { personNouns } from '../lexicons/person-nouns.ts';
import { Pattern } from '../matching/pattern.ts';
import { Stretches } from '../matching/stretches.ts';
import { readAges } from '../people/age-expressions.ts';
import { isAboutStaff, isUnreal } from '../people/staff-cues.ts';
import { readStature } from '../people/stature.ts';
import { PhraseIndex } from '../phrases.ts';
import type { Recognizer } from '../recognizer.ts';
import type { QuasiIdentifier, Sort } from '../types.ts';

interface Look {
  readonly value: string;
  readonly share: number;
}

const looks = new PhraseIndex<Look>(readLooks());
// Up to three words before "tattoo" say of what; a preposition and up to six after say where or what.
const TATTOO = new Pattern(
  /(?:[\w'-]{1,15} ){0,3}\btatt?oo(?:s|ed)?\b(?! (?:artist|studio|parlour|shop|removal|clinic|ink\b))(?: (?:of|on|down|across|round|around|up|over|saying|with|that says)(?: [\w'-]{1,15}){1,6})?/gi,
);
const STRIKING_LOOK = new Pattern(
  new RegExp(
    `\\b(?:the )?(?:${STRIKING}),?(?: (?:${STRIKING}))? (?:${STRIKING_THINGS})\\b(?: (?:down )?to (?:the|his|her) waist)?`,
    'gi',
  ),
);
const IN_FULL =
  /\bin (?:a )?full (?:[\w'-]{1,15} ){0,2}(?:suit|costume|outfit|dress|kit|regalia|uniform|armour|drag|make-?up)\b/gi;
const PLAIN_CLOTHES =
  /^(?:the )?(?:black|grey|brown|white|long|big|gold|silver|blue|green|red|yellow) (?:hat|dress|glasses|nails|suit|cast|hair|scooter)$/i;
// Bright clothes of staff, parties and jumble: "red nose day", "hi-vis", "Christmas jumper".
const OFFICE = new Pattern(
  /\b(?:uniform policy|bare below|dress code|scrubs|christmas jumper|lost property|staff|theatre hats?|sponsored|wear (?:a|your|it)|wearing your|non-uniform|hi-?vis for|wardrobe|hen do|panto)\b/i,
);
const PATIENT = new Pattern(
  new RegExp(
    String.raw`\b(?:he|she|his|her|him|pt|patient|${personNouns}|male|female|the one|that one|who)\b`,
    'i',
  ),
);

const FEET_IN_WORDS = new Pattern(/\bsix foot|seven foot/i);

/** Finds tattoos, striking looks, odd clothes, lost limbs and extremes of height or weight of a patient. */
export const appearance: Recognizer = {
  name: 'appearance',
  recognize(document) {
    const found: QuasiIdentifier[] = [];
    const taken = new Stretches();
    const { text } = document;
    const add = (start: number, end: number, value: string, share: number, rule: string, sort?: Sort) => {
      if (isUnreal(document) || OFFICE.isIn(document) || isAboutStaff(text, start, end)) return;
      if (taken.overlap({ start, end })) return;
      taken.take({ start, end });
      found.push({
        kind: 'quasi',
        attribute: 'appearance',
        start,
        end,
        values: [value],
        share,
        uncertainty: 10,
        unique: false,
        sort,
        reason: `appearance:${rule}`,
      });
    };
    for (const match of TATTOO.matchesIn(document)) {
      const described = match[0].split(' ').length > 2;
      add(
        match.index,
        match.index + match[0].length,
        described ? match[0].toLowerCase() : 'tattoo',
        described ? 0.00005 : 0.15,
        'tattoo',
      );
    }
    for (const match of STRIKING_LOOK.matchesIn(document)) {
      const plain = PLAIN_CLOTHES.test(match[0]);
      if (plain && !PATIENT.isIn(document)) continue;
      add(
        match.index,
        match.index + match[0].length,
        match[0].toLowerCase(),
        plain ? 0.005 : 0.0005,
        'striking',
      );
    }
    for (const match of text.includes(' full ') ? text.matchAll(IN_FULL) : [])
      add(match.index, match.index + match[0].length, 'costume', 0.00005, 'costume');
    for (const match of looks.find(document)) {
      if (PATIENT.isIn(document) || readAges(document).length > 0)
        add(match.start, match.end, match.entry.value, match.entry.share, 'lexicon');
    }
    if (document.hasDigit || FEET_IN_WORDS.isIn(document)) {
      for (const { start, end, value, share } of readStature(document))
        add(start, end, value, share, 'stature', 'measured');
    }
    return found;
  },
};

function* readLooks(): Generator<[string, Look]> {
  for (const line of LOOKS.trim().split('\n')) {
    const [phrase = '', share = '', value = ''] = line.split('|');
    yield [phrase, { value, share: Number(share) }];
  }
}
