import { generalize } from '../../src/assess/generalize.ts';
import { readPerhaps } from '../../src/identify/perhaps.ts';
import type { IdentifyContext } from '../../src/identify/types.ts';
import { plainContext } from '../identify/marked.ts';
import { lookWith } from './look.ts';

const saferOf = (text: string, about: IdentifyContext = plainContext): string =>
  generalize(text, lookWith(about)).safer;

/** What is perhaps a patient's: type, and the words. */
const perhapsIn = (text: string, about: IdentifyContext = plainContext) =>
  readPerhaps(text, about).map(({ type, start, end }) => [type, text.slice(start, end)]);

describe('where a patient is named, what is perhaps another patient’s goes from the safer wording too', () => {
  it.each([
    [
      'a mobile that somebody at work is to ring',
      'Mrs Zephyrine Quillfeather left her teeth, tell reception 07700 900118',
      '07700 900118',
    ],
    [
      'a number that a surgery has',
      'referral for Mr Lionel Quillfeather, the practice has 07700 900083',
      '07700 900083',
    ],
    [
      'a date far from the name',
      'Mrs Zephyrine Quillfeather is on the list twice this morning and one of them is 20/2/90',
      '20/2/90',
    ],
    [
      'a code that nothing explains',
      'TTO for Mr Lionel Quillfeather, filed as K/S0091833 with no duration',
      '0091833',
    ],
  ])('%s', (_, text, told) => {
    expect(text).toContain(told);
    expect(saferOf(text)).not.toContain(told);
  });

  it('a weaker name', () => {
    const text = 'letters for Mrs Zephyrine Quillfeather and Agnes crossed, NHS 999 000 0018';
    expect(saferOf(text)).not.toMatch(/Quillfeather|Agnes/);
  });
});

describe('what belongs to work stays', () => {
  it.each([
    [
      'the writer’s own mobile',
      'bloods for Mrs Zephyrine Quillfeather, ring me on 07700 900118',
      '07700 900118',
    ],
    [
      'a ward’s landline',
      'Mrs Zephyrine Quillfeather has a new rash, ward is on 01632 960904',
      '01632 960904',
    ],
    ['a bleep', 'Mrs Zephyrine Quillfeather needs a review, bleep 4417', '4417'],
    ['an appointment', 'Mrs Zephyrine Quillfeather is booked for 14/03/2026', '14/03/2026'],
  ])('%s', (_, text, work) => {
    expect(saferOf(text)).toContain(work);
    expect(saferOf(text)).not.toContain('Quillfeather');
  });

  it('a colleague on the roster', () => {
    const about = { ...plainContext, roster: ['Agnes Tully'] };
    const text = 'letters for Mrs Zephyrine Quillfeather and Agnes crossed, NHS 999 000 0018';
    expect(perhapsIn(text, about).map(([, words]) => words)).not.toContain('Agnes');
  });

  it('everything in a post that tells no identifier', () => {
    const text = 'Agnes says the practice has 07700 900083 for the pump firm';
    expect(saferOf(text)).toBe(text);
  });
});

it('reads each stretch once, though a name and a code may share it', () => {
  const text = 'TTO for Quillfeather, A K/S0091833';
  const spans = readPerhaps(text, plainContext).sort((a, b) => a.start - b.start);
  expect(spans.map(({ type }) => type)).toContain('hospital_number');
  for (const [at, { start }] of spans.entries())
    expect(start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
});

it('reads nothing in an empty text', () => expect(perhapsIn('')).toEqual([]));
