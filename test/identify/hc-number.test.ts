import { hcNumber } from '../../src/identify/recognizers/hc-number.ts';
import { expectMarked, findIn } from './marked.ts';

describe('Health and Care number', () => {
  it.each([
    ['H&C', 'resend the link for H&C «346 295 0622»'],
    ['H+C', 'blister pack, H+C «346 295 0622», home tmrw'],
    ['HCN', 'HCN «3462950622»'],
    ['HSC no', 'HSC no «346-295-0622»'],
    ['the name in full', 'Health and Care Number «346 295 0622»'],
    ['no label', 'difficult airway flag not on the system for «3462950622»'],
    ['slashes', 'phoned out the result to H&C «346/295/0622»'],
    ['wrong check digit, labelled', 'H&C «346 295 0621»'],
    ['HC', 'HC «3462950622» needs a line'],
    ['HC with a wrong check digit', 'HC «3462950621» wont match'],
    ['health+care', 'health+care no «3462950622»'],
  ])('is found: %s', (_case, marked) => expectMarked(hcNumber, 'hc_number', marked));

  it.each([
    ['a purchase order', 'PO 3462950622 is not receipted'],
    ['a hotel booking', 'hotel ref 3462950622'],
    ['a wrong check digit with no label', 'serials from 3462950621 up'],
    ['a head circumference', 'HC 34.5 on the 9th'],
  ])('is not found in %s', (_case, text) => expectMarked(hcNumber, 'hc_number', text));

  it('gives the ten digits as its value', () => {
    expect(findIn(hcNumber, 'H&C 346 295 0622')[0]?.values).toEqual(['3462950622']);
  });
});
