import { bareContext } from '../../src/identify/bare-context.ts';
import { withoutDoubtful } from '../../src/identify/doubts.ts';
import { identify } from '../../src/identify/identify.ts';
import type { Question } from '../../src/identify/questions.ts';
import type { IdentifyContext } from '../../src/identify/types.ts';

const at = new Date('2026-03-02T14:05:00Z');

const found = (text: string, questions: readonly Question[], more: Partial<IdentifyContext> = {}) =>
  withoutDoubtful(identify(text, bareContext(at, { followsDetails: true, questions, ...more }))).map(
    (finding) =>
      finding.kind === 'attachment'
        ? finding.type
        : `${finding.kind === 'direct' ? finding.type : finding.attribute} ${text.slice(finding.start, finding.end)}`,
  );

describe('a word that answers what the thread asked of a patient', () => {
  it.each<[question: Question, text: string, expected: string]>([
    ['age', '92', 'age 92'],
    ['age', 'six, two abscesses', 'age six'],
    ['name', 'mottram', 'name mottram'],
    ['name', 'mc aleer bed 8', 'name mc aleer'],
    ['name', '12.8.17', 'date_of_birth 12.8.17'],
    ['name', 'S H E U E R M A N double N', 'name S H E U E R M A N double N'],
    ['name', 'b-o-y-c-e', 'name b-o-y-c-e'],
    ['birth', '3/4/51', 'date_of_birth 3/4/51'],
    ['number', '999862', 'hospital_number 999862'],
    ['number', 'yes 485 771 0499', 'nhs_number 485 771 0499'],
    ['home', '8 Sandal Royd, Wakefield', 'address 8 Sandal Royd, Wakefield'],
    ['home', 'Chy an Mor, Treloweth Lane', 'address Chy an Mor, Treloweth Lane'],
    ['home', 'number 4, the blue door', 'address number 4'],
    ['home', '7 Marlow Meadow, Junction Lane', 'address 7 Marlow Meadow, Junction Lane'],
    ['work', 'potter', 'occupation potter'],
    ['work', 'shes a beekeeper', 'occupation beekeeper'],
    ['work', 'flies balloons', 'occupation flies balloons'],
    ['name', 'the harbourmaster', 'occupation harbourmaster'],
    ['place', 'tregaron', 'place tregaron'],
    ['place', 'skellithwaite', 'place skellithwaite'],
    ['place', 'st wilfreds, year 5', 'place st wilfreds'],
    ['place', 'tower of garbosthorpe', 'place tower of garbosthorpe'],
    ['place', 'Chad. he drove there', 'travel Chad'],
    ['place', 'kenema', 'travel kenema'],
    ['place', 'Elm Lea', 'place Elm Lea'],
    ['place', 'The Larches, out past the weir', 'place The Larches'],
    ['place', 'Gorse View', 'place Gorse View'],
    ['place', "it's a lighthouse", 'place lighthouse'],
    ['travel', 'Gabon, two weeks', 'travel Gabon'],
  ])('%s: "%s"', (question, text, expected) => {
    expect(found(text, [question])).toContain(expected);
  });

  it.each<[question: Question, text: string]>([
    ['age', '9 days'],
    ['age', '92% on air'],
    ['age', '10 mins'],
    ['name', 'dunno'],
    ['name', 'not sure, ask the ward'],
    ['name', 'paracetamol'],
    ['name', 'will find out'],
    ['home', 'Sister Jones, on leave'],
    ['home', 'the one by the church'],
    ['number', 'yes 2023'],
    ['number', '12'],
    ['work', 'no'],
    ['work', 'retired'],
    ['work', 'off sick'],
    ['work', 'amlodipine stopped'],
    ['work', 'can you bleep the registrar when the lorry is unloaded'],
    ['place', 'theatre 4'],
    ['place', 'nice one'],
    ['place', 'Discharge Lounge'],
    ['place', 'Day Surgery'],
    ['place', 'Fracture Clinic'],
    ['place', 'Will Ask'],
    ['place', 'is skellithwaite near?'],
    ['place', 'amlodipine'],
    ['work', 'not working'],
    ['place', 'home'],
    ['story', 'fell'],
  ])('not a %s: "%s"', (question, text) => {
    expect(found(text, [question])).toEqual([]);
  });

  it('is nothing where nobody asked, or nothing was told of a patient', () => {
    expect(found('mottram', [])).toEqual([]);
    expect(found('mottram', ['name'], { followsDetails: false })).toEqual([]);
    expect(found('mottram', ['name'], { followsDetails: false, talk: 'patient_specific' })).toEqual([
      'name mottram',
    ]);
  });

  it('is no colleague', () => {
    expect(found('mottram', ['name'], { roster: ['Helen Mottram'] })).toEqual([]);
  });
});

describe('a trade or an odd home that is the whole reply', () => {
  const whole = (text: string, more: Partial<IdentifyContext> = {}) =>
    found(text, [], { talk: 'patient_specific', ...more });

  it.each([
    ['postmistress', 'occupation postmistress'],
    ['retired farrier', 'occupation retired farrier'],
    ['knife thrower. why', 'occupation knife thrower'],
    ["he's a lock keeper", 'occupation lock keeper'],
    ['all nuns', 'occupation nuns'],
    ['mace-bearer', 'occupation mace-bearer'],
    ['windmill', 'place windmill'],
    ['the treehouse', 'place treehouse'],
    ["it's an old lifeboat. orange, moored behind the Co-op", 'place old lifeboat'],
  ])('"%s"', (text, expected) => expect(whole(text).join()).toContain(expected));

  it.each([
    'physio',
    'porter',
    'plumber to fix the tap',
    'the chef sent soup',
    'farmer?',
    'lighthouse keepers club raffle',
    'midwife',
    'THE drummer',
  ])('not "%s"', (text) => expect(whole(text)).toEqual([]));

  it('is nothing in talk of something else', () => {
    expect(whole('postmistress', { talk: 'social' })).toEqual([]);
    expect(whole('windmill', { talk: 'coordination' })).toEqual([]);
  });
});
