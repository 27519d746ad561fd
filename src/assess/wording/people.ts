import { personNouns } from '../../identify/lexicons/person-nouns.ts';

/** Words for a person that need no name beside them. */
export const personNoun = `(?:${personNouns}|pt|patient|ladies|women|men|gentlemen|chaps|lads|girls|boys|kids|child|children|baby|babies|infant|toddler|teenager|client|resident|recruit|couple|family|person|one|pair|twins?|team|mum|mother|dad|father|nan)`;

/** Words for a relative or somebody who stands by a patient. */
export const relationNoun =
  '(?:daughters?|sons?|wife|husband|partner|mum|mam|mom|mummy|mother|dad|da|daddy|father|nok|next of kin|sisters?|brothers?|niece|nephew|cousin|carers?|friend|neighbour|gran|granny|nan|nain|taid|grandma|grandad|grandpa|grandmother|grandfather|grandson|granddaughter|aunt|aunty|auntie|uncle|in-law|fianc[eé]e?|girlfriend|boyfriend|guardian|parents?|twin|sibling|foster mum|step-?(?:mum|dad|son|daughter))';
