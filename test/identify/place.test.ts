import { recognizers } from '../../src/identify/recognizers/index.ts';
import { place } from '../../src/identify/recognizers/place.ts';
import { findQuasi, phrasesIn } from './quasi.ts';

describe('place', () => {
  it.each([
    ['a town after "from"', '72F from Skipton with a long lie', 'Skipton'],
    ['a village between pauses', 'he wants home, GBM, 66, Feock, driver running', 'Feock'],
    ['an island', 'Neonate coming in from Eriskay, 33 weeks', 'Eriskay'],
    ['a town before a person', "head injury's the Kelso boy, 8", 'Kelso'],
    ['a crowd of neighbours', "he's in bay 4 and half of Cawsand knows", 'Cawsand'],
    [
      'a village where somebody lives alone',
      'she lives by herself in Torphichenby, cellulitis',
      'Torphichenby',
    ],
    ['an island territory', '51F, status asthma, home is Tristan da Cunha', 'Tristan da Cunha'],
    ['an odd home', 'he lives in the tollhouse at the bottom, 44M', 'lives in the tollhouse at the bottom'],
    ['a village that no list has', 'she lives in Kettlewickby with her sister', 'Kettlewickby'],
    ['a hospital that takes a patient', 'Type A from the root. Freeman have accepted', 'Freeman'],
    ['a hospital by its name', 'baby boy, pyloric, transferred to GOSH', 'GOSH'],
    ['a bed', 'bed 26 has SVCO, do not touch', 'bed 26'],
    ['a bay by letter', 'Mum of the lad in bay C wants a call', 'bay C'],
    ['a cubicle', 'the girl in cubicle 2 pulled her NG again', 'cubicle 2'],
    ['a bed by its code', 'lady in 14S, passport missing', '14S'],
    ['a ward called after a tree', 'confirm a dose for the lady on spruce ward', 'spruce ward'],
    ['a care home', '82F from Elm Court care home, hip fracture', 'Elm Court care home'],
    ['a house of residents', 'she went over at home, the lady from Penhallow House', 'Penhallow House'],
    ['a school', 'chickenpox contact for the girl at Weobley primary', 'Weobley primary'],
    ['a prison', 'chest pain, 44M, from HMP Cold Harbour', 'HMP Cold Harbour'],
    ['a flat over a shop', "he's in the flat over the bookies", 'flat over the bookies'],
    ['an outward postcode', "she left him, she's now in LS8", 'LS8'],
    ['a mountain', 'One off the Ben overnight, ankle', 'the Ben'],
  ])('finds %s', (_case, text, phrase) => {
    expect(phrasesIn(place, text)).toContain(phrase);
  });

  it.each([
    ['a meeting room', 'meeting moved to room 4'],
    ['a bed to be cleaned', 'bed 4 is clean'],
    ['a job list', 'Bed 7 needs a cannula'],
    ['a bed count', 'ITU 11/12, CCU 24/24, beds 3 female 0 male'],
    ['a depot', 'lab van from Hexham is running 20 late'],
    ['somebody called like a town', '34M seen by Sharon Selby'],
    ['a doctor called like a town', 'Dr Preston reviewed her'],
    ['a verb', 'he was reading and sandy'],
    ['a month in capitals', "we've got her on the 10th of MARCH"],
    ['a service ward', 'she is on the stroke ward'],
    ['a vertebra', 'pt has a fracture of L5 and pain at C3'],
    ['minutes', 'look at her again in 20'],
    ['an empty post', ''],
  ])('finds nothing in %s', (_case, text) => {
    expect(phrasesIn(place, text)).toEqual([]);
  });

  it('leaves out the author’s own site, but not as where a patient comes from', () => {
    const context = { site: 'Skipton General', channel: 'Frailty' };
    expect(phrasesIn(place, '72F, NOF, in Skipton now', context)).toEqual([]);
    expect(phrasesIn(place, '72F, NOF, lives in Skipton', context)).toEqual(['Skipton']);
  });

  it('leaves out a colleague called like a town', () => {
    expect(phrasesIn(place, '72F, NOF, ask Kendal for a scan', { roster: ['Kendal Marsh'] })).toEqual([]);
  });

  it('gives a town with its region, and a share of the population', () => {
    const [found] = findQuasi(place, '72F from Skipton');
    expect(found?.values).toEqual(['skipton', 'yorkshire and the humber']);
    expect(found?.share).toBeCloseTo(15_000 / 68_265_209, 9);
    expect(found?.unique).toBe(false);
  });

  it('tells a bed only to insiders: a large share and a wide uncertainty', () => {
    const [found] = findQuasi(place, 'bed 26 has SVCO');
    expect(found).toMatchObject({ uncertainty: 10, reason: 'place:bed' });
    expect(found?.share).toBeCloseTo(0.02, 6);
  });

  it('makes a smaller place a smaller share', () => {
    const share = (text: string) => findQuasi(place, text)[0]?.share ?? 1;
    expect(share('72F from Foula')).toBeLessThan(share('72F from Lerwick'));
    expect(share('72F from Lerwick')).toBeLessThan(share('72F from Leeds'));
  });

  it('is among the recognizers', () => {
    expect(recognizers).toContain(place);
  });
});
