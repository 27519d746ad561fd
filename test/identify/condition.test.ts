import { newsworthy } from '../../src/identify/lexicons/newsworthy.ts';
import { condition } from '../../src/identify/recognizers/condition.ts';
import { findQuasi, phrasesIn } from './quasi.ts';

const share = (text: string) => findQuasi(condition, text)[0]?.share ?? Number.NaN;

describe('condition', () => {
  it.each([
    [
      '72M with Creutzfeldt–Jakob disease',
      ['Creutzfeldt-Jakob disease'],
      'sporadic creutzfeldt-jakob disease',
    ],
    ['?CJD, EEG booked', ['CJD'], 'sporadic creutzfeldt-jakob disease'],
    ['query lepto, kayaker', ['lepto'], 'leptospirosis'],
    ['lady with Crohns in bay 2', ['Crohns'], "crohn's disease"],
    ['55F Guillain Barre, FVC falling', ['Guillain Barre'], 'guillain-barré syndrome'],
    ['known MS, off legs', ['MS'], 'multiple sclerosis'],
    ['67M ?pe, sats 88', ['pe'], 'pulmonary embolism'],
    ['new ALL in a 6 year old', ['ALL'], 'acute lymphoblastic leukaemia'],
    ["she's got Graves", ['Graves'], 'hyperthyroidism'],
  ])('finds listed conditions in "%s"', (text, said, value) => {
    expect(phrasesIn(condition, text)).toEqual(said);
    expect(findQuasi(condition, text)[0]?.values[0]).toBe(value);
  });

  it('tells the kind of condition as the coarser value', () => {
    expect(findQuasi(condition, 'gas gangrene? no: Lassa fever')[0]?.values.at(-1)).toBe('infection');
  });

  it.each([
    ['Mandible #, 24M', 'Mandible #'],
    ['82F # NOF overnight', '# NOF'],
    ['lower leg # in resus', 'lower leg #'],
    ['open pelvis coming by road', 'open pelvis'],
    ['partial thickness burn to the thigh, 40s', 'partial thickness burn'],
    ['dislocated shoulder, third time', 'dislocated shoulder'],
    ['stab wound to the chest, 19M', 'stab wound to the chest'],
    ['4 finger amputation at work', '4 finger amputation'],
    ['lost two toes in the mower', 'lost two toes'],
    ['C2 fracture, collar on', 'C2 fracture'],
    ['dog bite to the face, 6yo', 'dog bite'],
  ])('finds the injury in "%s"', (text, said) => {
    expect(phrasesIn(condition, text).some((words) => words.includes(said) || said.includes(words))).toBe(
      true,
    );
  });

  it.each([
    ['32F with Quibble-Marston syndrome', 'Quibble-Marston syndrome'],
    ['he has Tarrand disease', 'Tarrand disease'],
    ['boy with ornithoblastoma', 'ornithoblastoma'],
  ])('counts an unlisted named disease as rare in "%s"', (text, said) => {
    expect(phrasesIn(condition, text)).toEqual([said]);
    expect(share(text)).toBeLessThanOrEqual(5e-5);
    expect(findQuasi(condition, text)[0]?.uncertainty).toBe(10);
  });

  it('takes a listed disease with a capital word before it for what it is', () => {
    expect(findQuasi(condition, "54M Longstanding Crohn's Disease, flaring")[0]?.values[0]).toBe(
      "crohn's disease",
    );
  });

  it('counts an unlisted inflammation as common', () => {
    expect(share('33M with bad patellitis')).toBeCloseTo(0.002);
  });

  it.each([
    ['stroke unit is full'],
    ['VHF risk assessment done?'],
    ['fracture clinic moved to room 4'],
    ['the diabetes nurse is in today'],
    ['stroke specialist nurse is off'],
    ['no PE on the CTPA'],
    ['not a stroke, she was hypo'],
    ['PE ruled out'],
    ['malaria film neg x2'],
    ['MRSA screen negative'],
    ['teaching on sepsis at 1'],
    ['sepsis guideline is on the intranet'],
    ['Wells score please'],
    ['thanks ALL, see you as usual'],
    ['tetanus in date'],
    ['sats 94 on RA'],
    ['Mr Wilson’s scan is back'],
    ['ups and downs of the job'],
    ['my migraine is killing me, anyone got paracetamol'],
    ['how are people treating frozen shoulder these days?'],
    ['Dr Ogun is off with shingles'],
    ['this is the diagnosis and prognosis'],
    ['OSCE station: 60M with aortic dissection'],
    [''],
  ])('finds none in "%s"', (text) => {
    expect(phrasesIn(condition, text)).toEqual([]);
  });

  it.each([
    ['COPD exacerbation, 68M', 0.01, 0.05],
    ['her asthma again', 0.05, 0.15],
    ['82F hip fracture', 0.0005, 0.003],
    ['40M rabies, confirmed', 0, 1e-7],
    ['progeria, 9F', 0, 1e-6],
  ])('gives the share that fits in "%s"', (text, low, high) => {
    expect(share(text)).toBeGreaterThan(low);
    expect(share(text)).toBeLessThan(high);
  });

  it.each([
    'first case of psittacosis in the UK this year, she is in bay 3',
    'progeria: only the third ever seen here',
    'Rasmussen encephalitis, never seen one before',
    '8F with Kleine-Levin, case report material',
  ])('singles out in "%s"', (text) => {
    const [found] = findQuasi(condition, text);
    expect(found?.unique).toBe(true);
    expect(found?.share).toBeLessThanOrEqual(5e-7);
  });

  it.each([...newsworthy])('counts %s as known beyond the ward', (name) => {
    expect(findQuasi(condition, `34F with ${name}`)[0]?.unique).toBe(true);
  });

  it('does not take a junior’s first asthma for the only one', () => {
    expect(findQuasi(condition, '24F asthma, never seen one this bad')[0]?.unique).toBe(false);
  });

  it('gives no text away in the reason', () => {
    for (const { reason } of findQuasi(condition, '72M CJD, lower leg #, Tarrand disease')) {
      expect(reason).toMatch(/^condition:[a-z-]+$/);
    }
  });
});
