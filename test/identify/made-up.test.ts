import { isExercise } from '../../src/identify/checks/subject-cues.ts';
import { readDocument } from '../../src/identify/document.ts';
import { isUnreal } from '../../src/identify/people/staff-cues.ts';

describe('what care is tried out on is invented for numbers and for details alike', () => {
  it.each([
    'mock case. 72F, off legs, Na 112. drug?',
    'station tonight, 45F not sleeping, the role player is late',
    'mock arrest at 2, 72M found down',
    'simulated patient, 34F, quadruplets',
    'manikins are in the store, 72M is the tall one',
    'dummy records only: 34F, DOB 1/2/91',
    'training environment shows 72M with two allergies',
  ])('%s', (text) => {
    const document = readDocument(text);
    expect([isExercise(document), isUnreal(document)]).toEqual([true, true]);
  });

  it.each(['he says the voices are not real, 34M', '72M hit his head on the table top'])(
    'what a patient may hear or hit makes nobody up: %s',
    (text) => {
      expect(isUnreal(readDocument(text))).toBe(false);
    },
  );
});
