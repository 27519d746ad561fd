import { asksWho, confirms, guessesName } from '../../src/assess/confirmation.ts';
import type { Finding } from '../../src/identify/types.ts';

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
    'aye him',
    'yep that 1. hip. still shouting',
    "can't say lol. yes",
    'yes and dont say the surname out there',
    'ye. they want it quiet til the window shuts',
    'it is yeah. doing a comp tip',
    'aye that was him. no depot then',
    'it was. put her in for the night sits',
    'he is',
    'tis. her sister has the other shoe',
    'The same',
    'yes love',
    'haha yes. forty years this june',
    "that's your man",
    '👍',
    '👍🏼',
    'ydi',
    'thats him aye',
    'yeah thats her',
    'it is actually',
    'he is right enough',
    'the castle one yes',
    'the wee yin aye',
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
    'himself and the wife are coming at 2',
    "can't say, no",
    'yes and she had peanut off a samosa',
    'same dose as yesterday',
    'yes son is on his way',
    "that's the man who brings the oxygen",
    '👍 all girls',
    'the right one is on order',
    'thats him away to theatre',
    'it is actually negative',
    'the blue one',
  ])('takes %j for something else', (text) => expect(confirms(text)).toBe(false));
});

describe('asksWho', () => {
  it.each([
    'is it the station announcer??',
    'not the family off the telly',
    'the clock museum chap? off the telly',
    "that's not her from the ferry?",
    'hang on, is he the rector who did the blessing',
    "if it's the lad who wears the mascot suit he's on his way",
    'mousehole? is that the bloke off the boat trips',
    "he's not the councillor that ran through the market is he",
    "it's the cook who was in the paper about leave isn't it",
    "he'll be the bard then",
    "that'll be him who rowed it at 80",
    'must be the ferryman, that must be him off the slip',
    "locum's asking is the wee man in 8 the jockey",
    'is the lady from majors the one off the quiz',
  ])('hears a guess in %j', (text) => expect(asksWho(text)).toBe(true));
  it.each([
    '',
    'K 5.1 and climbing',
    'thanks all',
    'the scan is a mess',
    'if he is the same tomorrow, repeat',
    'she will be back at two',
    'he must be fasted from midnight',
    'is the wound in keeping with a bite',
  ])('hears none in %j', (text) => expect(asksWho(text)).toBe(false));
});

describe('guessesName', () => {
  const findingsIn = (text: string, name: string, type = 'name') =>
    [
      { kind: 'direct', type, start: text.indexOf(name), end: text.indexOf(name) + name.length },
    ] as unknown as Finding[];

  it.each([
    ['not Kasim B?!', 'Kasim B'],
    ['sounds like Mr Sohal from the market', 'Mr Sohal'],
    ['gosh Miss Yvonne? I did my bronze with her', 'Miss Yvonne'],
    ['is that Arthur?', 'Arthur'],
  ])('hears a guess in %j', (text, name) => expect(guessesName(text, findingsIn(text, name))).toBe(true));

  it.each([
    ['', ''],
    ['Is Mrs Olsen back from theatre?', 'Mrs Olsen'],
    ['not Kasim, he is on leave until the 4th and then nights', 'Kasim'],
    ['can Mr Sohal go home', 'Mr Sohal'],
  ])('hears none in %j', (text, name) => expect(guessesName(text, findingsIn(text, name))).toBe(false));

  it('hears none where a number shows that the name is known', () => {
    const text = 'is that Arthur? 943 476 5919';
    const findings = [...findingsIn(text, 'Arthur'), ...findingsIn(text, '943 476 5919', 'nhs_number')];
    expect(guessesName(text, findings)).toBe(false);
  });
});
