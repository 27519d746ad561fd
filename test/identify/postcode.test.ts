import { postcode } from '../../src/identify/recognizers/postcode.ts';
import { expectMarked, findIn } from './marked.ts';

describe('postcode', () => {
  it.each([
    ['A9A', 'pt lives «W1A 0AX»'],
    ['AA9A', 'lives at «SW1A 1AA»'],
    ['AA9A, together', "patient's postcode «EC1A1BB»"],
    ['A9', 'lady, postcode «M1 1AE»'],
    ['A99', 'her address is in «B33 8TH»'],
    ['AA9', 'pt from «CR2 6XH»'],
    ['AA99', 'his new postcode «DN55 1PT»'],
    ['small letters', '3 Shore Street, Plockton «iv52 8tu». Keys with the neighbour'],
    ['after a street', 'IV run: 17 Shelley Parade, «BN11 4ZP»'],
    ['small letters that could be a dose', 'she lives at «dn55 1pt»'],
    ['a record', 'postcode on pas is «LS1 4AP», wrong'],
  ])('is found: %s', (_case, marked) => expectMarked(postcode, 'postcode', marked));

  it.each([
    ['Q first', 'pt lives QX1 1AA'],
    ['C and I at the end', 'pt lives M1 1CI'],
    ['J second', 'pt lives AJ1 1AA'],
    ['an area that does not exist', 'pt lives XX1 1AA'],
    ['vitamin B12', 'pt had B12 1mg'],
    ['an ordinal', 'pt fracture L5 2nd opinion'],
    ['a stage', 'pt is N2 3rd line'],
    ['vertebrae', 'her L4 5st down'],
    ['a venue', 'training moved to 21st. Postcode for the venue is BS3 4DN, free parking after 6'],
    ['a base', 'then back to base, ours is BN11 2DH'],
    ['an exam', 'SBA 09:00, Truro centre TR1 3HA'],
    ['a satnav', 'Postcode for the satnav HG1 2WS. Dinner at 8'],
    ['a match', 'Sunday kick off v Pathology at the ground, S5 6AE'],
    ['an outward code alone', 'pt from BN11'],
    ['a test patient', 'test patient, SW1A 1AA'],
    ['a room', 'interview panel, Mrs Lay, Boardroom, DN55 1PT'],
    ['a dose', 'S1 2pt for the lady'],
    ['interviews', 'interviews at LS1 4AP'],
  ])('is not found: %s', (_case, text) => expectMarked(postcode, 'postcode', text));

  it('gives upper case without a space, then the outward code', () => {
    expect(findIn(postcode, 'lives at 3 Shore Street iv52 8tu')[0]?.values).toEqual(['IV528TU', 'IV52']);
  });
});
