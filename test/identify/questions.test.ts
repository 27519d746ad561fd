import { type Question, questionsFor, readQuestions, talkOf } from '../../src/identify/questions.ts';
import type { Talk } from '../../src/identify/types.ts';

describe('what a post asks of a patient', () => {
  it.each<[question: Question, text: string]>([
    ['name', 'surname? cant find her on epma'],
    ['name', "night ppl who's the one in bed 12 shouting"],
    ['name', 'What’s his name'],
    ['name', 'names yet?'],
    ['name', "name, i'll ring"],
    ['name', 'which name'],
    ['name', "visitor says she's the fiancee, can someone confirm name"],
    ['name', 'letter to the mp, whose case is it'],
    ['name', "lab can't read the form, how's it spelt"],
    ['number', 'lab no?'],
    ['name', 'well, what have they gone with'],
    ['name', 'what does he call her'],
    ['name', 'transfer letter here has two surnames, which is he'],
    ['name', 'which of the two'],
    ['name', 'who for'],
    ['name', 'whose'],
    ['name', 'name for the whiteboard'],
    ['name', "label's come off in the wet. whose is it"],
    ['name', 'pwy ydi o'],
    ['name', 'surname for the form'],
    ['name', "who's in 3, wristband's off"],
    ['number', 'barcode reads?'],
    ['place', "whaur's she fae"],
    ['story', 'what was he doing when it hit him'],
    ['birth', 'ta. dob?'],
    ['home', 'Which house, nobody has numbers up there'],
    ['home', "address isn't coming up"],
    ['age', 'how old is she then!!'],
    ['age', 'Age?'],
    ['number', 'whats the nhs no'],
    ['number', 'overseas team need a passport no. for the gentleman in 17'],
    ['number', 'got the mrn?'],
    ['number', 'number for the detained one?'],
    ['number', 'ok. number'],
    ['work', 'what does he do'],
    ['work', 'ok. job?'],
    ['place', 'which school'],
    ['place', 'from'],
    ['place', 'pick up from where'],
    ['place', 'school?'],
    ['place', 'where does she live'],
    ['travel', 'any travel?'],
    ['travel', 'back from?'],
    ['place', 'whereabouts is she from, transport will ask'],
    ['place', 'fae where'],
    ['place', "where's home?"],
    ['story', 'what happened'],
    ['story', 'moi?'],
    ['guess', 'roofer?'],
    ['guess', 'why four'],
    ['guess', 'what dress'],
    ['work', 'awake crani tues, what instrument'],
    ['work', 'bka tomorrow. occupation for the consent letter?'],
    ['name', 'for who'],
    ['name', 'someone on hold, relative of'],
    ['name', 'whose dnacpr is missing'],
    ['name', "door's open. who's opposite"],
    ['guess', 'threats. why'],
    ['guess', '54M in bay 3, diagnosis'],
    ['guess', "what's she got"],
    ['name', 'which farmer'],
    ['name', 'name smudged, the rest is fine'],
    ['guess', 'fell over the cat?'],
    ['guess', 'oh no. model planes??'],
  ])('%s: "%s"', (question, text) => expect(readQuestions(text)).toContain(question));

  it.each([
    'what a day',
    'oh how lovely',
    'whose turn is it',
    'how lovely',
    '',
    "who's on tonight?",
    "what's the reg's bleep no",
    'name of the new starter?',
    'whose rota is it',
    'is the age limit still 16',
    'roofer. aye',
    'did she fall over that cat again?',
    'swap my late? cant do it',
    'who is the reg on call?',
    'Bed 4 home today, TTOs done',
    `how ${'very '.repeat(60)}long?`,
  ])('nothing: "%s"', (text) => expect(readQuestions(text)).toEqual([]));
});

describe('questions that a post may answer', () => {
  const ask = (author: string, ...questions: Question[]) => ({ author, questions });

  it('are those of others in the last posts, each once', () => {
    const before = [ask('ann', 'name'), ask('ben', 'age'), ask('cat', 'age', 'work')];
    expect(questionsFor(before, 'dan')).toEqual(['name', 'age', 'work']);
    expect(questionsFor(before, 'ben')).toEqual(['name', 'age', 'work']);
    expect(questionsFor(before, 'cat')).toEqual(['name', 'age']);
  });

  it('lapse with the posts that follow', () => {
    const before = [ask('ann', 'name'), ask('ben'), ask('cat'), ask('dan')];
    expect(questionsFor(before, 'eve')).toEqual([]);
    expect(questionsFor([], 'eve')).toEqual([]);
  });
});

describe('what a post follows on', () => {
  it('is the kind of the last post', () => {
    expect(talkOf([], [])).toBeUndefined();
    expect(talkOf(['patient_specific', 'coordination'], [])).toBe('coordination');
  });

  it('is talk of a patient where one is asked about', () => {
    expect(talkOf(['patient_specific', 'coordination'], ['name'])).toBe('patient_specific');
    expect(talkOf(['coordination', 'social'], ['name'])).toBe('social');
    const long: Talk[] = ['patient_specific', 'coordination', 'coordination', 'coordination'];
    expect(talkOf(long, ['name'])).toBe('coordination');
  });
});
