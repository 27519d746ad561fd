const STRONG_UNIQUE =
  /\b(?:first (?:\w+ )?(?:case |one |patient |person )?(?:ever )?(?:(?:of|with) [\w' -]{3,40} )?in (?:the )?(?:uk|country|world|europe|britain|england|scotland|wales|ireland|hospital's history)|(?:uk|world|european|national)[- ]first|first (?:ever )?(?:uk|british|scottish|welsh|english|human) (?:case|patient|recipient|baby)|case report|only the (?:second|third|fourth|fifth|2nd|3rd|4th|5th) (?:\w+ )?(?:ever|case|one|in the|reported|known|person|patient)|only (?:one|case|patient|person|known case) (?:ever |known |reported |alive |living )?(?:in|of its kind)(?: the)? (?:uk|country|world|england|scotland|wales|europe|ireland|britain|county|kind)|(?:one|1|two|2|three|3|four|4|five|5|six|6|handful|dozen) (?:cases? |people |patients |families |others? )?(?:ever )?(?:reported|recorded|described|published|known|living|alive)?(?: cases)? ?(?:in|across) the (?:uk|country|world|literature)|never (?:been )?(?:described|reported) before|(?:fewer|less) than \d{1,3} (?:cases|people|patients) (?:ever|reported|worldwide|in the)|once in a (?:career|lifetime)|one in a million|1 in a million|\d{1,3} (?:cases )?(?:ever )?(?:reported|described) (?:worldwide|ever|in the literature))\b/i;
const WEAK_UNIQUE =
  /\b(?:never (?:even )?(?:seen|met|come across|encountered|heard of) (?:one|it|this|that|a case|anything like|before|such|a \w+|an? )|(?:anyone|anybody|has anyone|has anybody) (?:here )?(?:ever )?(?:seen|met|managed|looked after|come across) (?:one|it|a case|this)(?: before)?|first (?:one )?(?:i've|we've|any of us|i have|we have) (?:ever )?(?:seen|had|met|ever)|first (?:i've|we've) ever|vanishingly rare|ultra[- ]rare|exceedingly rare|unheard of)\b/i;

/**
 * How far a post says that a condition is the only one: `strong` ("first in the UK", "case report"), `weak` ("never seen
 * one", which a junior may say of anything fairly rare), or undefined. Looks 140 characters either side.
 */
export function readUniqueness(text: string, start: number, end: number): 'strong' | 'weak' | undefined {
  const around = text.slice(Math.max(0, start - 140), end + 140);
  if (
    !/first|only|case|never|rare|fewer|less|once|million|heard|reported|anyone|anybody|known|described|literature/i.test(
      around,
    )
  )
    return undefined;
  if (STRONG_UNIQUE.test(around)) return 'strong';
  return WEAK_UNIQUE.test(around) ? 'weak' : undefined;
}
