import { policies } from '../../src/assess/policy.ts';
import { givesAway } from '../../src/chaperone/incident-notes.ts';
import { contextOf, nothingBefore } from '../../src/chaperone/reading-context.ts';
import { identify } from '../../src/identify/identify.ts';
import { channel, post, reviewDeps } from '../fakes/review-deps.ts';

const { settings } = reviewDeps().deps;
const found = (text: string, attachments: { name: string; contentType: string }[] = []) =>
  identify(text, contextOf(post(text, { attachments }), channel, settings, nothingBefore));

const photo = [{ name: 'IMG_0442.jpg', contentType: 'image/jpeg' }];

describe('what is noted in an incident', () => {
  it.each([
    ['an NHS number', 'NHS 999 000 0018 to CT'],
    ['a CHI number', 'CHI 0405611234 to CT'],
    ['a full name and a date of birth', 'Chidi Okafor born 04/05/1961 to CT'],
    ['a full name and an address', 'Mrs Edith Penhaligon, 14 Mill Lane, Skipton, to resus'],
  ])('%s', (_name, text) => {
    expect(givesAway(found(text), policies.advice)).toBe(true);
  });

  it('a picture of a casualty', () => {
    expect(givesAway(found('casualty 12, left leg', photo), policies.advice)).toBe(true);
  });

  it.each([
    'UNKNOWN BLUE 7 to CT now',
    'Major incident 14 tubed, going to theatre',
    'casualty 12 has a splint, needs O neg',
    'MI-0123 to theatre',
    'Mr Okafor born 04/05/1961 to CT',
    'Mr J Okafor dob 4/5/1961',
    'Chidi Okafor is in resus',
    '34F, burns to both arms, from the paint works at Skipton',
    'MRN 5520117 to CT',
  ])('nothing else: "%s"', (text) => {
    expect(givesAway(found(text), policies.advice)).toBe(false);
  });

  it("is never stricter than the channel's own policy", () => {
    expect(givesAway(found('NHS 999 000 0018 to CT'), policies.direct_care)).toBe(false);
    expect(givesAway(found('casualty 12, left leg', photo), policies.direct_care)).toBe(true);
  });
});
