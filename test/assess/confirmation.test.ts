import { asksWho, confirms } from '../../src/assess/confirmation.ts';

describe('confirms', () => {
  it.each([
    'yes',
    'Yes.',
    'aye 😬',
    "aye that's her",
    'the very one 😩',
    'mm yes',
    'it is 😬 metformin then',
    "...yes it's him, he's asking when he can play",
    'mmhm 🤐',
    "🙃 that's him",
    'correct, they all went off at eleven',
    'spot on',
  ])('takes %j for a yes', (text) => expect(confirms(text)).toBe(true));

  it.each([
    '',
    'yes 1mg nocte, watch BP lying',
    'yes but get the tomatoes down first',
    'no',
    'not her, the sister',
    "it isn't",
    'yesterday',
    'ayesha is on call',
    'it is raining in the corridor again',
    'yes we have two beds and a trolley',
    "he's on 4",
  ])('takes %j for something else', (text) => expect(confirms(text)).toBe(false));
});

describe('asksWho', () => {
  it.each([
    'is it the station announcer??',
    'the clock museum chap? off the telly',
    "that's not her from the ferry?",
  ])('hears a guess in %j', (text) => expect(asksWho(text)).toBe(true));
  it.each(['', 'K 5.1 and climbing', 'thanks all'])('hears none in %j', (text) =>
    expect(asksWho(text)).toBe(false),
  );
});
