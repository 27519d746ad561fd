/** Texts that are made to hurt: each repeated to a length in characters. Names for a table of tests. */
export const hostileTexts: readonly (readonly [name: string, make: (length: number) => string])[] = [
  ['no spaces', (length) => 'a'.repeat(length)],
  ['digits alone', (length) => '1234567890'.repeat(length / 10)],
  ['capitals alone', (length) => 'MRS SMITH BED FOUR '.repeat(length / 19)],
  ['capitalised words', (length) => 'Aa Bb Cc Dd '.repeat(length / 12)],
  ['combining marks', (length) => `e${'\u0301'.repeat(length - 1)}`],
  ['right to left', (length) => 'مريض في السرير '.repeat(length / 15)],
  ['zero width', (length) => 'p\u200Bt\u200C \u2060'.repeat(length / 7)],
  ['mentions', (length) => '@Ann Bee '.repeat(length / 9)],
  ['names', (length) => 'Mrs Okafor, Mr Khan and Siân Price '.repeat(length / 35)],
  ['ages', (length) => '34F, 72M, 6/12 old, twins, '.repeat(length / 27)],
  ['numbers of patients', (length) => 'NHS 999 000 0018, dob 1/2/50, 07700 900123; '.repeat(length / 44)],
  ['conditions', (length) => 'COPD, ?PE, fractured neck of femur, CJD '.repeat(length / 40)],
  [
    'stories',
    (length) => "he's the one who won the leek show at Pegswood, it was on the telly. ".repeat(length / 69),
  ],
  [
    'one endless clause',
    (length) => 'the lad from the farm with the owls who sings in the choir '.repeat(length / 59),
  ],
  ['questions', (length) => 'is it him? '.repeat(length / 11)],
  ['marks', (length) => '.,;:!?()[]{}<>/\\|-_=+*&^%$£#@~`"\''.repeat(length / 34)],
  ['spaces', (length) => ' '.repeat(length)],
  ['lines', (length) => 'bed 4\n'.repeat(length / 6)],
  ['emoji', (length) => '🎂👍🏽'.repeat(length / 6)],
  ['half of a pair', (length) => '\uD83C'.repeat(length)],
];
