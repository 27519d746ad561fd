import { readDocument } from '../../src/identify/document.ts';
import { role } from '../../src/identify/recognizers/role.ts';
import { growth, linear } from '../support/growth.ts';
import { plainContext } from './marked.ts';
import { findQuasi, phrasesIn } from './quasi.ts';

const singlesOut = (text: string): boolean =>
  findQuasi(role, text).some((found) => found.unique && found.share <= 1e-6);

describe('role', () => {
  it.each([
    ['a councillor', 'local councillor in with chest pain, 61M'],
    ['a member of Parliament', "she's the serving MP for one of the coast seats"],
    ['a mayor', "that's the melanoma, she's the lady mayor"],
    ['a presenter', 'also is she the breakfast presenter? ward clerk recognised her'],
    ['fame by its programme', "he's 68, and it's him off the Sunday antiques programme"],
    ['a veteran', 'hes 99, the D-Day veteran who jumped last year'],
    ['clergy', "she's 50, husband is the vicar"],
    ['a captain', 'captain of the uni lacrosse. His mum has rung, he is 20'],
    ['a champion', 'she is 24, Royal Welsh sheepdog champion'],
    ['one of the team', '19F, overdose, her mum is one of our nurses'],
    ['a player asked about', "is that the Marlow Rangers keeper? he's 24, fractured jaw"],
    ['a singer of a named choir', '60M, parotid lump, he is the bass from the Brynteg choir'],
    ['a post held once', 'our ex-matron came over faint in clinic, 81F'],
    ['a post by its verb', 'She ran this place as matron, 82F, hip fracture'],
    ['years in a role', 'Lifeboat cox for thirty years, 78M, COPD'],
    ['a role with a deed', 'the chef who did the royal visit has appendicitis, 33M'],
    ['a mayor whom the press asks after', "comms rang re the Deputy Mayor, do we confirm he's here"],
    ['an office told by its verb', 'PE lady in 11, her husband chairs our trust board'],
    ['a plaque', '80M wants his pipe, it is him on the plaque'],
    ['wardens of a place', "80M, haemoptysis, no phone, they're the wardens on Skerrow"],
    ['a title defended', "she's 26, the Wexborough Opera stage manager, vertigo"],
  ])('singles out %s', (_case, text) => {
    expect(singlesOut(text)).toBe(true);
  });

  it.each([
    ['a mayor who visits', 'the mayor is visiting on Friday to open the garden'],
    ['a star who visits', 'The lad off the baking show is opening the play room on Wednesday'],
    ['a reg told with "the"', "he's the reg on call from 5"],
    ['a nurse of another ward', "she's the nurse in charge of ward 4"],
    ['the right contact', "she's the best person for the rota at Leeds"],
    ['a patient with no role', "she's the lady in bed 4 with the hip"],
    ['an old colleague at a party', 'our ex-matron Brenda is back on Friday for tea'],
    ['a coach who calls', 'the coach rang about the 19M, wants a call back'],
    ['a post that is held now', 'matron aware, 82F, hip fracture'],
    ['the chair of a meeting', 'who is the chair for Thursday, the director or Priya?'],
    ['an empty post', ''],
  ])('does not single out %s', (_case, text) => {
    expect(singlesOut(text)).toBe(false);
  });

  it('gives the role with its place first, then the role', () => {
    const found = findQuasi(role, "he's the archdeacon of Barset, 70s, sepsis, retired archdeacon");
    expect(found.map(({ values }) => values)).toContainEqual(['retired archdeacon']);
  });

  it('names the rule, not the words, as its reason', () => {
    for (const { reason } of findQuasi(role, "she's the lady mayor, 61"))
      expect(reason).toMatch(/^role:[a-z-]+$/);
  });

  it('finds the words that tell the role', () => {
    expect(phrasesIn(role, 'the lady mayor has been in, 61F')).toContain('lady mayor');
  });

  it.each(['the vicar, ', 'vicar has a ', 'the bishop, stroke, '])(
    'takes in proportion to its length for a post full of %j',
    (piece) => {
      const read = (count: number) => {
        const text = piece.repeat(count);
        return () => role.recognize(readDocument(text), plainContext);
      };
      expect(growth(read, 3_000)).toBeLessThan(linear);
    },
  );
});
