import { bareNames } from '../../src/identify/checks/colleagues.ts';
import { colleaguesOf } from '../../src/identify/checks/roster.ts';

const names = [
  'Dr Callan Fisk (GP)',
  'Call handler - Marie',
  'KHAN, Imran (RXX)',
  'Ben Okafor',
  'Benedict Orr',
  "Siân O'Neill-Price",
  'ward',
  '',
];
const [roster] = colleaguesOf({ roster: names, mentions: [] });
if (!roster) throw new Error('no roster');
const forms = names.flatMap((name) => [name, ...bareNames(name)]);

/** What is found by going through all names, however many. */
const slowly = {
  firstName(lower: string): number {
    const firsts = names.flatMap(bareNames).map((name) => name.split(' ')[0]?.toLowerCase() ?? '');
    return Math.max(
      -1,
      ...firsts
        .filter((first) => first.length > 2 && first !== 'ward')
        .filter((first) => first !== 'call')
        .map((first) => ({ first, at: lower.lastIndexOf(first) }))
        .filter(({ first, at }) => at >= 0 && !/\p{L}/u.test(lower[at + first.length] ?? ' '))
        .map(({ at }) => at),
    );
  },
  handle: (handle: string) =>
    forms.some((name) => {
      const lower = name.toLowerCase();
      return lower.startsWith(handle) || lower.replace(/\s/g, '') === handle;
    }),
};

describe('a list of colleagues answers as if all of its names were gone through', () => {
  it.each([
    'ben my mobile',
    'reuben then ben, then benedicta',
    'ben then benx',
    'sián',
    'siân 01632',
    'marie',
    'xx',
    '',
  ])('where a first name stands last: "%s"', (text) =>
    expect(roster.lastFirstName(text)).toBe(slowly.firstName(text)),
  );

  it.each(['ben', 'benokafor', 'benok', 'callan', 'dr callan fisk', 'callanfisk', 'khan', 'zed', 'leah_22'])(
    'whose mention a handle is: %s',
    (handle) => expect(roster.hasHandle(handle)).toBe(slowly.handle(handle)),
  );

  it.each([
    ['benokafor', true],
    ['bokafor', true],
    ['okaforben', true],
    ['okaforb', true],
    ['okafor', false],
    ['khanimran', true],
    ['callanfisk', true],
    ['fiskbenedict', false],
    ['b', false],
    ['', false],
  ])('whose address "%s" is: %s', (letters, expected) => expect(roster.hasAccount(letters)).toBe(expected));

  it('what stands in a name, as it is written and in canonical words', () => {
    expect(['Okafor', 'okafor', 'Okaf'].map((word) => roster.hasWord(word))).toEqual([true, false, false]);
    expect(['okafor', 'imran (rxx)', 'rxx imran', 'ely'].map((words) => roster.hasCanonical(words))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('with those mentioned beside the team', () => {
    const both = colleaguesOf({ roster: names, mentions: ['Leah Tann'] });
    expect(both[0]).toBe(roster);
    expect(both.map((list) => list.hasHandle('leah'))).toEqual([false, true]);
  });
});

describe('a roster of 25,000', () => {
  it('is not gone through again for each word, number or address of a post', () => {
    let read = 0;
    const large = new Proxy(
      Array.from({ length: 25_000 }, (_, at) => `Given${at.toString(36)} Family${at.toString(36)}`),
      {
        get(target, name) {
          if (typeof name === 'string' && /^\d+$/.test(name)) read += 1;
          return Reflect.get(target, name) as unknown;
        },
      },
    );
    for (let post = 0; post < 50; post += 1)
      for (const list of colleaguesOf({ roster: large, mentions: [] })) {
        list.lastFirstName(`given${post} my mobile`);
        list.hasAccount(`given${post}family${post}`);
        list.hasHandle(`given${post}`);
        list.hasCanonical(`word${post}`);
        list.hasWord(`Word${post}`);
      }
    expect(read).toBeLessThan(25_000 * 5);
  });
});
