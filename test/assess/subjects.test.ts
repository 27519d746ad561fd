import type { Disclosure } from '../../src/assess/marks.ts';
import { assignSubjects } from '../../src/assess/subjects.ts';
import type { LedgerDetail, Trait } from '../../src/assess/types.ts';

const told = (trait: Trait, ...marks: string[]): Disclosure => ({
  trait,
  marks,
  direct: false,
  share: 0.1,
  uncertainty: 1,
  unique: false,
});
const known = (subject: number, disclosure: Disclosure): LedgerDetail => ({
  ...disclosure,
  subject,
  postId: '1',
});

describe('assignSubjects', () => {
  it('gives an empty list for a post that tells nothing', () => {
    expect(assignSubjects([], [])).toEqual([]);
  });

  it('goes on about the patient of whom the thread spoke last', () => {
    expect(assignSubjects([known(0, told('age', '34', '30s'))], [told('travel', 'sierra leone')])).toEqual([
      0,
    ]);
  });

  it('takes an age said more or less exactly as the same patient', () => {
    expect(assignSubjects([known(0, told('age', '34', '30s'))], [told('age', '30s')])).toEqual([0]);
    expect(assignSubjects([known(0, told('age', '30s'))], [told('age', '34', '30s')])).toEqual([0]);
  });

  it('opens a new patient at another age, and returns to the first when the first age comes back', () => {
    const ledger = [known(0, told('age', '34', '30s')), known(1, told('age', '72', '70s'))];
    expect(assignSubjects(ledger.slice(0, 1), [told('age', '72', '70s'), told('place', 'skipton')])).toEqual([
      1, 1,
    ]);
    expect(assignSubjects(ledger, [told('age', '34', '30s'), told('sex', 'female')])).toEqual([0, 0]);
  });

  it('keeps two patients of one post apart', () => {
    expect(
      assignSubjects(
        [],
        [told('age', '72', '70s'), told('sex', 'male'), told('age', '26', '20s'), told('sex', 'female')],
      ),
    ).toEqual([0, 0, 1, 1]);
  });
});
