import { other } from '../../src/identify/recognizers/other.ts';
import { findQuasi, phrasesIn } from './quasi.ts';

const singlesOut = (text: string): boolean =>
  findQuasi(other, text).some((found) => found.unique && found.share <= 1e-5);

describe('other', () => {
  it.each([
    ['the only one of a place', "she's 30, contracting, the only one due on the island this month"],
    ['a count of the only ones', "34F, there's only the one woman here who plays them"],
    ['being known to all', "he's 70, everybody knows him"],
    ['a village at the door', '17yo lad, the whole island will be up at the house'],
    ['the only one of a team', "he's the only bloke in the midwifery team, hep B, 40s"],
    ['the only one of ours', 'our only under 16 on injections, she is doing well, HIV clinic'],
    ['an honour', 'he is 61, depot named a bus after him, seizures'],
    ['being one of a few', 'haem B, 30M, he is one of six in the UK on it'],
    ['a count of those who had it', "she says there's 8 in the country had it, 41F"],
    ['the first ever', 'this is the first dose outside the US, F 19'],
  ])('singles out by %s', (_case, text) => {
    expect(singlesOut(text)).toBe(true);
  });

  it.each([
    ['a parrot', "he's the one wi the parrot", 'the one wi the parrot'],
    ['a hearing dog', 'patient here with her hearing dog', 'hearing dog'],
    ['deafness', 'she is deaf as a post, go round the back', 'deaf as a post'],
    ['a house', 'drop foot, 60M, the chap with the gnome house', 'chap with the gnome house'],
    ['a weight', 'pt approx 210kg, needs a hoist', 'approx 210kg'],
    ['how somebody came', '70M, he came in on a tractor, dig toxicity', 'came in on a tractor'],
    ['a transplant again', 'CF, 31F, third set of lungs', 'third set of lungs'],
    ['a belief', 'pt is JW, Hb 118', 'JW'],
  ])('finds %s', (_case, text, phrase) => {
    expect(phrasesIn(other, text)).toContain(phrase);
  });

  it.each([
    ['the only slot', 'only one slot on the list, 34M next'],
    ['the only bed', 'the only bed in the building is on 4'],
    ['the first on the list', 'she is first on the list, 34F'],
    ['scanners', 'there are 8 in the UK that do it, 34M referred'],
    ['anybody', 'nobody wants to be the only bloke in a room of mastectomy bras'],
    ['colleagues', 'everybody knows the canteen shuts at 2'],
    ['an empty post', ''],
  ])('does not single out by %s', (_case, text) => {
    expect(singlesOut(text)).toBe(false);
  });
});
