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
  ['offices', (length) => 'the vicar, vicar has a '.repeat(length / 23)],
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

const again =
  (unit: string): Make =>
  (length) =>
    unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
type Make = (length: number) => string;

/** As above: what a reader of the sources would try next. Each repeats one thing that some part of the judgement stops at. */
export const sharperTexts: readonly (readonly [name: string, make: Make])[] = [
  ['titles without a name', again('mr x ')],
  ['beginnings of places', again("great st upper kirkby-in-kirkby's ")],
  ['one name again and again', again('Mrs Zephyrine Quill … Zephyrine has a rash. ')],
  ['given names in a row', again('Ann Bee Cora Dai Eve Fay Gwen Hugh ')],
  ['given names in small letters', again('gladys doris mabel edna winifred ')],
  ['initials', again('J. R. R. T. ')],
  ['hyphens', again('Lloyd-Hughes-Ap-Rhys-')],
  ['apostrophes', again("O'N'e'i'l'l ")],
  ['places in small letters', again('chap from penrith and pegswood near ely ')],
  ['places in a row', again('Penrith, Ely, Alnwick, Lichfield, ')],
  ['places without commas', again('in penrith in ely in alnwick in ')],
  ['addresses', again('14 Mill Lane, Flat 2b, 3 The Old Forge, ')],
  ['addresses in small letters', again('14 mill lane, flat 2b, 3 the old forge, ')],
  ['commas', again(', , ,, ')],
  ['brackets', (length) => '('.repeat(length / 2) + ')'.repeat(length / 2)],
  ['brackets with words', again('(the (lad (who (sings ')],
  ['quotes', again('"‘“\'pt\'”’" ')],
  ['guesses at a name', again('not Kasim?! ')],
  ['a guess, then no letter', (length) => `not Kasim${'!'.repeat(length)}`],
  ['guesses, then no letter', (length) => 'not Kasim! '.repeat(length / 22) + '! '.repeat(length / 4)],
  ["isn't, without end", again("isn't it ")],
  ['digits by one', again('1 2 3 4 5 6 7 8 9 0 ')],
  ['digits by two', again('12 34 56 78 90 ')],
  ['digits by three', again('123 456 789 ')],
  ['digits by four', again('1234 5678 9012 ')],
  ['digits with dashes', again('12-34-56-')],
  ['digits with points', again('1.2.3.')],
  ['digits with slashes', again('1/2/3/')],
  ['half NHS numbers', again('943 476 591 943 476 ')],
  ['NHS numbers without a label', again('9434765919 943 476 5919 ')],
  ['labels without a number', again('nhs no: mrn: dob: hosp no ')],
  ['numbers in words', again('nine four three four seven six ')],
  ['postcodes half right', again('CA1 1A CA11 7X NE61 5 SW1A ')],
  ['postcodes', again('CA11 7XR NE61 5AB ')],
  ['postcodes in small letters', again('ca11 7xr ne61 5ab ')],
  ['ages in words', again('thirty four year old eighty-two yo ')],
  ['ages of infants', again('3/7 old, 6/52, 2/12, day 3 of life ')],
  ['years old without an age', again('year old years old yo ')],
  ['dates', again('3rd of march 1950, 1.2.50, 03/04/1961 ')],
  ['spoken dates', again('the third of the fourth of the fifth ')],
  ['telephones', again('07700 900 123, 0191 498 0001 ext 2, ')],
  ['numbers without a telephone', again('+44 (0) 7700 +44 (0) ')],
  ['mail', again('a.b@c.d-e.f@')],
  ['addresses of mail', again('his mail is p.raman@post.example, ')],
  ['half an address', again('a@b ')],
  ['one endless address', (length) => `${again('a.')(length / 2)}@${again('b.')(length / 2)}`],
  ['handles', again('@a_b insta: x_y tiktok ')],
  ['plates', again('AB12 CDE reg ')],
  ['files', again('smith_john_dob.pdf IMG_1234.jpg ')],
  ['capitals with names', again('GLADYS IN BED 4 FROM PENRITH, ')],
  ['capitals in small words', again('iPad eGFR mRNA ')],
  ['relatives', again('her mum and his nan and their twin ')],
  ['the one who', again("he's the one who ")],
  ['the only', again('the only one in the ')],
  ['jobs', again('works as a taxi driver and organist at ')],
  ['staff', again('Dr Khan and Sister Bee, ST4 Okafor bleep 123, ')],
  ['rare illness', again('Stiff person syndrome, kuru, ')],
  ['injuries', again('bitten by an adder and kicked by a horse ')],
  ['countries', again('back from Ghana via Togo and Benin ')],
  ['times', again('last Tuesday at 3pm, on Boxing Day, ')],
  ['notes of ours', again('[NHS number in the record] ')],
  ['the patient', again('the patient the patient, ')],
  ['the and', again('and the or and ')],
  ['our seams', again('\uE000\uE001 ,')],
  ['every letter a mark', again('a\u0301b\u0308')],
  ['full width', again('３４Ｆ Ｍｒｓ Ｓｍｉｔｈ ')],
  ['ligatures', again('ﬁﬂﷺ')],
  ['mathematical letters', again('𝐌𝐫𝐬 𝐒𝐦𝐢𝐭𝐡 ')],
  ['joined emoji', again('👩‍👩‍👧‍👦')],
  ['tabs and lines', again('\t\n\r\n ')],
  ['one word', again('penrith')],
  ['one word and blanks', (length) => `Mrs${' '.repeat(length)}Smith`],
  ['one capital word', again('Aa')],
  ['points', again('. ')],
  ['question marks', again('?')],
  ['sentences', again('Is 34F. ')],
  ['urgent words', again('arrest now help 2222 not no ')],
  [
    'everything',
    again('Mrs Quill, 34F of 14 Mill Lane, Penrith CA11 7XR, NHS 943 476 5919, organist, CJD; '),
  ],
];

/** Texts of things from all families in an order that a seed gives: the same for the same seed. */
export function mixtures(count: number, seed: number): (readonly [name: string, make: Make])[] {
  const chance = chanceFrom(seed);
  const pick = (most: number) => Math.floor(chance() * most);
  const sources = [...hostileTexts, ...sharperTexts];
  return Array.from({ length: count }, (_, at) => {
    const pieces = Array.from({ length: 2 + pick(6) }, () => {
      const [, make] = sources[pick(sources.length)] as (typeof sources)[number];
      const long = make(200);
      const piece = long.slice(0, 1 + pick(60));
      return pick(4) === 0 ? mutated(piece, pick) : piece;
    });
    const joint = ['', ' ', ', ', '\n', '. '][pick(5)] as string;
    return [`mixture ${seed}/${at}`, again(pieces.join(joint) + joint)] as const;
  });
}

/** One character gone, doubled, or another. */
function mutated(text: string, pick: (most: number) => number): string {
  const at = pick(text.length);
  const put = ['', text.slice(at, at + 1).repeat(2), 'Z', '7', "'", '('][pick(6)] as string;
  return text.slice(0, at) + put + text.slice(at + 1);
}

/** Mulberry32: numbers from 0 up to 1, the same for the same seed. */
function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Bodies in HTML that are made to hurt, of a length in characters; most of it is markup. */
export const hostileBodies: readonly (readonly [name: string, make: Make])[] = [
  ['HTML, deep', (length) => `${'<div>'.repeat(length / 11)}34F${'</div>'.repeat(length / 11)}`],
  ['HTML, never closed', again('<div><p><b>34F ')],
  ['HTML, closed without opening', again('</p></div></td>')],
  ['HTML, tables in tables', again('<table><tr><td>34F')],
  ['HTML, lists', again('<ul><li>34F<li>')],
  ['HTML, half tags', again('<')],
  ['HTML, half attributes', again('<a b="')],
  ['HTML, attributes', (length) => `<p ${again('a=b ')(length)}>34F</p>`],
  ['HTML, entities', again('&amp;&lt;&#51;&#x34;F&nbsp;')],
  ['HTML, half entities', again('&am&#x&')],
  ['HTML, comments', again('<!-- -->3<!--')],
  ['HTML, mentions', again('<at id="0">Ann</at> ')],
  ['HTML, mentions never closed', again('<at>Ann ')],
  ['HTML, preformatted', again('<pre>34F\n')],
  ['HTML, pictures', again('<img src="x">')],
  ['HTML, emoji', again('<emoji alt="x"></emoji>')],
  ['HTML, attachments', again('<attachment id="1"></attachment>')],
  ['HTML, CDATA', again('<![CDATA[34F]]>')],
];
