/**
 * What people in the UK call somebody whose name they do not say, one person at a time: alternatives of an expression, in small letters, to stand in
 * a group. Left out are words that are as often something else ("the steroid wean", "the research fellow"). Source: the project's own list, with
 * the North-East's gadgie, Doric's quine, loon, mannie and wifie, and Ulster's cutty.
 */
export const personNouns =
  'man|woman|lady|gent|gentleman|chap|chappie|bloke|guy|fella|feller|fellah|lad|laddie|lass|lassie|boy|girl|kid|youngster|bairn|wifie|mannie|loon|quine|gadgie|cutty';
