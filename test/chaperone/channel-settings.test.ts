import { isQuiet, type ScopeSettings, settingsInForce } from '../../src/chaperone/channel-settings.ts';

const small = { members: 12, guests: 0 };
const care: ScopeSettings = { channelClass: 'direct_care' };

describe('settingsInForce', () => {
  it('gives an advice channel that is on, where nothing is set', () => {
    expect(settingsInForce([], small)).toEqual({
      mode: 'on',
      channelClass: 'advice',
      lifted: false,
      quietHours: undefined,
      nudgesPerDay: undefined,
      organisation: undefined,
    });
  });

  it('lets the narrowest scope that says something decide', () => {
    const chain: ScopeSettings[] = [
      { mode: 'dry_run', nudgesPerDay: 3, quietHours: 'Sun 00:00-24:00' },
      { mode: 'on', organisation: 'RXX' },
      {},
      { channelClass: 'coordination' },
    ];
    expect(settingsInForce(chain, small)).toMatchObject({
      mode: 'on',
      channelClass: 'coordination',
      nudgesPerDay: 3,
      quietHours: 'Sun 00:00-24:00',
      organisation: 'RXX',
    });
  });

  it.each([
    ['a closed team', care, { members: 50, guests: 0 }, 'direct_care', false],
    ['a team that is too big', care, { members: 51, guests: 0 }, 'advice', true],
    ['a guest', care, { members: 12, guests: 1 }, 'advice', true],
    [
      'a guest whom an owner has confirmed',
      { ...care, confirmed: { members: 12, guests: 1 } },
      { members: 12, guests: 1 },
      'direct_care',
      false,
    ],
    [
      'one guest more than confirmed',
      { ...care, confirmed: { members: 12, guests: 1 } },
      { members: 13, guests: 2 },
      'advice',
      true,
    ],
    [
      'a small team that was confirmed smaller',
      { ...care, confirmed: { members: 5, guests: 0 } },
      { members: 30, guests: 0 },
      'direct_care',
      false,
    ],
    [
      'a big team that has grown',
      { ...care, confirmed: { members: 80, guests: 0 } },
      { members: 81, guests: 0 },
      'advice',
      true,
    ],
    ['members that are not known yet', care, { members: 0, guests: 0 }, 'direct_care', false],
    ['another class', { channelClass: 'open' }, { members: 900, guests: 40 }, 'open', false],
  ] as const)(
    'lifts direct care to advice where it is no closed team: %s',
    (_name, scope, facts, expected, lifted) => {
      expect(settingsInForce([scope], facts)).toMatchObject({ channelClass: expected, lifted });
    },
  );
});

describe('isQuiet', () => {
  it.each([
    ['in quiet hours', 'Mon-Sun 22:00-07:00', '2026-02-10T23:30:00Z', true],
    ['outside them', 'Mon-Sun 22:00-07:00', '2026-02-10T12:00:00Z', false],
    ['where none are set', undefined, '2026-02-10T23:30:00Z', false],
  ])('%s', (_name, quietHours, at, quiet) => {
    expect(isQuiet({ quietHours }, new Date(at))).toBe(quiet);
  });
});
