import { checkDraft, checkInDialog, longestDraft } from '../../src/chaperone/check-draft.ts';
import { answerPersonally } from '../../src/chaperone/personal-message.ts';

const settings = { nudgesPerDay: 2, staffDomains: [], hospitalNumberPatterns: [] };
const at = new Date('2026-03-02T14:00:00Z');
const check = (text: string) => checkDraft({ text, at }, settings);
const telling =
  '34F just back from Sierra Leone with a haemorrhagic fever, seen at Skipton this week. Who do I ask?';

describe('checkDraft', () => {
  it('says what adds up, whose figure each detail carries, and what could be posted instead', () => {
    const { flag, why, details, people, band, carried } = check(telling);
    expect({ flag, why, band }).toEqual({ flag: true, why: ['combination'], band: 'one' });
    expect(people).toBeLessThan(11);
    const told = details.map(({ start, end, trait }) => [telling.slice(start, end), trait]);
    expect(told).toEqual(expect.arrayContaining([['Sierra Leone', 'travel']]));
    for (const { people: fits, direct } of details)
      if (!direct && fits !== undefined) expect(fits).toBeGreaterThanOrEqual(1);
    expect(carried.safer).not.toMatch(/Sierra Leone|34F|Skipton/);
    expect(carried.changed.length).toBeGreaterThan(0);
  });

  it('gives a draft back as it is where nothing adds up', () => {
    const text = 'What is first-line for gout in CKD?';
    expect(check(text)).toMatchObject({ flag: false, carried: { safer: text, changed: [] } });
  });

  it('tells that its own safer wording would do', () => {
    expect(check(check(telling).carried.safer).flag).toBe(false);
  });

  it('takes an empty draft for one that tells nothing', () => {
    expect(check('')).toMatchObject({ flag: false, details: [], band: 'thousands', carried: { safer: '' } });
  });

  it('is stricter where outsiders read along', () => {
    const flags = (['coordination', 'advice', 'open'] as const).map(
      (channelClass) => checkDraft({ text: telling, at, channelClass }, settings).flag,
    );
    expect(flags).toEqual([true, true, true]);
    expect(checkDraft({ text: telling, at, channelClass: 'direct_care' }, settings).flag).toBe(false);
  });

  it('refuses what is too long, and the dialog says so', () => {
    const long = 'a'.repeat(longestDraft + 1);
    expect(() => check(long)).toThrow(RangeError);
    expect(checkInDialog({ text: long, at }, settings)).toEqual({ view: 'notice', notice: 'too_long' });
    expect(checkInDialog({ text: telling, at }, settings)).toMatchObject({ view: 'checked', again: true });
  });
});

describe('answerPersonally', () => {
  it.each([
    ['a greeting', 'hi', 'introduction'],
    ['nothing', '', 'introduction'],
    ['a draft that tells nothing', 'What would you give as first line for gout?', 'checked'],
    ['a short draft that tells something', 'NHS 999 000 0018', 'checked'],
    ['a text that is too long', 'a'.repeat(longestDraft + 1), 'too_long'],
  ])('answers %s', (_name, text, reply) => {
    expect(answerPersonally({ text, at }, settings).reply).toBe(reply);
  });
});
