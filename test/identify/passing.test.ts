import { bareContext } from '../../src/identify/bare-context.ts';
import { identify } from '../../src/identify/identify.ts';

const at = new Date('2026-03-02T14:05:00Z');
const attributes = (text: string, followsDetails = true): string[] =>
  identify(text, bareContext(at, { followsDetails })).flatMap((finding) =>
    finding.kind === 'quasi' ? [finding.attribute] : [],
  );

describe('what is told in passing of who somebody is', () => {
  it.each([
    ['event', 'fell in the lion enclosure'],
    ['event', 'he got bitten by his own adder'],
    ['event', 'had the baby in the back of an uber'],
    ['event', 'survived the zeebrugge sinking'],
    ['event', 'she won gold in paris'],
    ['role', 'been on the one show'],
    ['role', 'bbc van outside asking'],
    ['role', 'was our porter for years'],
    ['role', 'used to work here'],
    ['occupation', "he's a sword swallower"],
    ['place', 'lives in the windmill'],
    ['place', "she's at the grammar"],
    ['family', 'one of nine'],
    ['family', 'third set of twins'],
    ['appearance', 'wears a monocle'],
    ['appearance', 'six foot 9'],
  ])('%s: "%s"', (attribute, text) => expect(attributes(text)).toContain(attribute));

  it.each([
    'fell off the bed',
    'fell in the garden',
    'hit his elbow on the door',
    'won the argument about the rota',
    "she's a heavy smoker",
    'no legs swelling',
    'survived the night',
    'watched bake off on the break',
  ])('nothing of the kind: "%s"', (text) => {
    expect(attributes(text).filter((attribute) => attribute !== 'time' && attribute !== 'sex')).toEqual([]);
  });

  it('is not looked for where nobody speaks of a patient', () => {
    expect(attributes('fell in the lion enclosure', false)).toEqual([]);
  });
});
