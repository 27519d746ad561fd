import type { DirectIdentifier } from '../../identify/types.ts';
import { ownedBy } from './owners.ts';
import { personNoun, relationNoun } from './people.ts';
import { after, before, cut, cutWithLead, type Replacement, replace } from './replacement.ts';

const titles =
  /(?:\b(?:wee|old|poor|little|dear|young|lovely|our|the late) )?(?:\b(?:mr|mrs|ms|miss|master|mx|wm|sir|pte|fus|cpl|sgt|lt|capt|maj|spr|br|pastor|cllr|dame|lady|lord|rev(?:d|erend)?|fr|dr|prof)\.? (?:(?:and|&|\/) ?(?:mr|mrs|ms|miss|dr)\.? )?)?$/i;
/** "her name is", "called", "answers to": the naming goes with the name. */
const naming =
  /(?:^|[ ,;:(]{1,3})(?:(?:and|&|has|with|got) ){0,2}(?:(?:whose|the|her|his|their|a|with|proper|full|real|first|pt|patient|baby's|son's|mum's|dad's) ){0,3}(?:sur|first |last |fore|maiden |middle )?name(?:['’]s| is| was| says?| on (?:the )?\w{1,12}(?: is)?|:| of|) ?$|(?:^|[ ,;:(]{1,3})(?:(?:who is|who['’]s|is|he is|she is|(?:he|she|they)['’]?s|it's) )?(?:called|named|known as|known to us as|aka|answers to|goes by|registered as|down as|listed as) $/i;
/** "It's", "that's": a sentence that does nothing but name. */
const pointing =
  /(?:^|[.!?,;:\n–-] ?|(?: and| but| so|^oh|^ah|^yes|^no|^ok) )(?:(?:oh|ah|yes|no|ok|yep|aye|sorry)[, ]{1,2})?(?:it|that|this|she|he)(?:['’]?s| is| was|['’]ll be| will be) $/i;
const relationBefore = new RegExp(
  String.raw`\b${relationNoun}(?:['’]s(?: name(?: is|['’]s)?)?| is| was| called| named|,|:| \(| -)? ?$`,
  'i',
);
const relativeOf = new RegExp(String.raw`\b(${relationNoun}) of (?:the )?$`, 'i');
const personBefore = new RegExp(String.raw`\b${personNoun}(?: is| called| named|,|:)? ?$`, 'i');
const personAfter = new RegExp(String.raw`^ (?:${personNoun}|${relationNoun})\b`, 'i');

/**
 * A name becomes "the patient" or "a relative", and goes altogether where the words beside it say already who is meant
 * ("his daughter Ngozi", "name is …", "pt …", "the Lanyon lad").
 */
export function nameWording(text: string, finding: DirectIdentifier): Replacement {
  const owner = /['’]s$/.test(text.slice(finding.start, finding.end));
  const end = owner ? finding.end - 2 : finding.end;
  const said = text.slice(finding.start, end);
  const rest = after(text, end);
  const start = finding.start - (titles.exec(before(text, finding.start))?.[0].length ?? 0);
  const left = before(text, start);
  const possessive = /^['’]s?\b/.test(rest);
  const told = relationTold.exec(said);
  if (told)
    return replace(
      text,
      start,
      end,
      /^(?:his|her|their|the) |^\p{Ll}/u.test(told[0]) ? told[0] : `a ${told[0]}`,
    );
  // "Mr James' scan": the mark alone.
  if (/^['’] \p{L}/u.test(rest) && /s$/i.test(said)) return replace(text, start, end + 1, "the patient's");
  const mark = /^['’]s? ?/.exec(rest)?.[0].trimEnd().length ?? 0;
  // "Mrs Okafor's son, 12, fell": he is the patient, not she.
  if (possessive && !relationBefore.test(left) && ownedBy(left, rest.slice(mark)) === 'patient')
    return replace(text, start, end + mark, 'the');
  if (possessive) return replace(text, start, end, relationBefore.test(left) ? 'a relative' : 'the patient');
  const relativeIll = relativeOf.exec(left);
  if (relativeIll && ownedBy('', ` ${relativeIll[1]}${rest}`) === 'patient')
    return cut(start - (/ of (?:the )?$/i.exec(left)?.[0].length ?? 0), end);
  const related = relationBefore.exec(left);
  if (related) {
    // "son is Emrys Parry" loses "is" as well; "his daughter, Ngozi, rang" keeps one comma.
    const link =
      /(?:['’]s(?: name(?: is|['’]s)?)?| is| was| called| named|,|:| \(| -)? ?$/i.exec(left)?.[0] ?? '';
    return cut(start - link.replace(/\($/, '').length, end);
  }
  const named = cutWithLead(text, start, end, naming);
  if (named && !/^ (?:is|was|has|needs)\b/.test(rest)) return keepFirstMark(text, named);
  if (/^s\b/.test(rest)) return replace(text, start, end + 1, "the patient's");
  if (/\b(?:the|that|this|our|wee|young|old|a) $/i.test(left) && personAfter.test(rest))
    return cut(start, end);
  if (personBefore.test(left) && /[\p{Lu}]/u.test(said))
    return cut(start - (/(?: is| called| named)?,? ?$/i.exec(left)?.[0].length ?? 0), end);
  const pointed = pointing.exec(left);
  if (pointed && /^ ?(?:[.,;!?\n(]|$| (?:and|who|with|he|she)\b)/.test(rest))
    return keepFirstMark(text, cut(start - pointed[0].length, end));
  const article = /\b(?:a|an|the|this|our) $/i.exec(left);
  return replace(
    text,
    start - (article?.[0].length ?? 0),
    end,
    relationBefore.test(left) ? 'a relative' : 'the patient',
  );
}

/** "his aunty Bren" told in one finding: the relation stays. */
const relationTold = new RegExp(`^(?:(?:his|her|their|the) ${relationNoun}|${relationNoun})(?= )`);

/** The mark that ended the sentence before stays where it is. */
function keepFirstMark(text: string, replacement: Replacement): Replacement {
  const mark = /^[.!?,;:\n–-]? ?/.exec(text.slice(replacement.start, replacement.start + 2))?.[0].length ?? 0;
  const joined =
    /^(?:and|but|so) /i.exec(text.slice(replacement.start + mark, replacement.start + mark + 4))?.[0]
      .length ?? 0;
  const at = replacement.start + mark + (mark === 0 ? 0 : joined);
  return cut(Math.min(at, replacement.end), replacement.end);
}
