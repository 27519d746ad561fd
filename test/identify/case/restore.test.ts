import fc from 'fast-check';
import { readDocument } from '../../../src/identify/document.ts';
import { readPost } from '../../../src/identify/read-post.ts';

describe('capitals that a typist left out', () => {
  it.each([
    ['chap from penrith w chest pain', 'chap from Penrith w chest pain'],
    ['Chap from penrith w chest pain', 'Chap from Penrith w chest pain'],
    ['20f back from kandy with a fever', '20F back from Kandy with a fever'],
    ['lives in hebden bridge with his dad', 'lives in Hebden Bridge with his dad'],
    ['fella from ynysybwl, sats 91', 'fella from Ynysybwl, sats 91'],
    ['back from sierra leone on fri', 'back from Sierra Leone on Fri'],
    ['holiday in turkey last week', 'holiday in Turkey last week'],
    ['transfer from carlisle', 'transfer from Carlisle'],
    ['bed 4 gladys adeyemi wants her bag', 'bed 4 Gladys Adeyemi wants her bag'],
    ['mr oyelade and p. wootton, then mehul p.', 'Mr Oyelade and P. Wootton, then Mehul P.'],
    ['platelets for baby price', 'platelets for Baby Price'],
    ['rb0091734 and n-2207714 please', 'RB0091734 and N-2207714 please'],
    ['prisoner a8812ev', 'prisoner A8812EV'],
    ['white golf pk17 yzr outside', 'white golf PK17 YZR outside'],
    ['sample g26.118830.y', 'sample G26.118830.Y'],
    ['is it the tbh 8841920 one', 'is it the TBH 8841920 one'],
    ['off to ky1 2nb', 'off to KY1 2NB'],
    ['71m bradys 28, wife 68f', '71M bradys 28, wife 68F'],
    ['police bringing a 19 f, ee kit ready', 'police bringing a 19 F, ee kit ready'],
    ['stridor, f 66, off at 2pm', 'stridor, F 66, off at 2pm'],
    ["she's 14 chalk road", "she's 14 Chalk Road"],
    ['14/2 regent st is hers', '14/2 Regent St is hers'],
    ['now at 3 stryd y castell', 'now at 3 Stryd Y Castell'],
    ['driver due at bellabeg farm', 'driver due at Bellabeg Farm'],
    ['in ED with gladys', 'in ED with Gladys'],
    ['jack needs his gent level doing at 6', 'Jack needs his gent level doing at 6'],
    ['who is pat in chair 5 waiting for', 'who is Pat in chair 5 waiting for'],
    ['scan done, grace is nbm', 'scan done, Grace is nbm'],
    ['CAN SOMEBODY REVIEW GLADYS IN BED 4', 'CAN somebody review Gladys IN BED 4'],
  ])('are given back: %s', (typed, read) => expect(readPost(typed).text).toBe(read));

  it.each([
    'can someone cover the late shift on sunday',
    'two beds and a cardigan, then a derby',
    'turkey and stuffing at lunch',
    'what a good deal, will settle for reading it over',
    'gave 10mg at 6, repeat in 2h, hba1c 48',
    'r u free, me n the reg r in majors',
    'ring 01632 960338 and ext 55123',
    '2 vehicles off road, 3 beds close by',
    'mark it as done, may be late',
    'kit is in the cupboard, hope is ok',
    'the cat is asleep, the bill is paid',
    'who will need his notes, they may want tea',
    'fell from van, came from male ward',
    'baby will be fine',
    'tea kitty, face shields and a sandwich after rugby',
    'walked 40m, 30m ago he could not',
    'back in 15m, 40m wait',
    'from theatre, then home from school',
  ])('are not put where a word is only a word: %s', (typed) => expect(readPost(typed).text).toBe(typed));

  it.each(['Lives near penrith, says Gladys', 'PENRITH', ''])(
    'are left to an author who writes them: %s',
    (typed) => expect(readPost(typed).text).toBe(typed),
  );

  it('change nothing but the case, and no offset', () => {
    const words = fc.constantFrom(
      ..."gladys mr p. penrith from 14 chalk road rb0091734 straße ß ŉ pk17 yzr 🙂 the in a-b o'neill".split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 }),
        (parts) => {
          const typed = parts.join(' ');
          const { text } = readDocument(typed);
          const read = readPost(typed).text;
          expect(read).toHaveLength(text.length);
          expect(read.toLowerCase()).toBe(text.toLowerCase());
        },
      ),
    );
  });
});
