import { readNote } from '../../src/store/change-notes.ts';

describe('what the audit says of a change', () => {
  it.each([
    ['tenant {"mode":"on"}', { level: 'tenant', id: '' }, { mode: 'on' }],
    [
      'team 19:x@thread.tacv2 {"quietHours":null}',
      { level: 'team', id: '19:x@thread.tacv2' },
      { quietHours: null },
    ],
    [
      'organisation RXX {"quietHours":"Mon-Fri 20:00-07:00"}',
      { level: 'organisation', id: 'RXX' },
      { quietHours: 'Mon-Fri 20:00-07:00' },
    ],
  ])('is read as scope and settings: %s', (note, scope, set) => {
    expect(readNote('setting_changed', note)).toEqual({ scope, set, note: '' });
  });

  it('is read as scope and the rest for an incident', () => {
    expect(readNote('incident_declared', 'organisation RXX until 2026-03-02T12:00Z')).toEqual({
      scope: { level: 'organisation', id: 'RXX' },
      set: undefined,
      note: 'until 2026-03-02T12:00Z',
    });
    expect(readNote('incident_ended', 'tenant stood down')).toMatchObject({
      scope: { id: '' },
      note: 'stood down',
    });
  });

  it.each([
    ['routes_changed', '52 routes'],
    ['trait_muted', 'team advice'],
    ['setting_changed', ''],
    ['setting_changed', 'everything'],
  ] as const)('stands as it is where it is none of these: %s %s', (event, note) => {
    expect(readNote(event, note)).toEqual({ scope: undefined, set: undefined, note });
  });

  it('keeps what cannot be read of a setting', () => {
    for (const rest of ['{"mode"', '[1]', '7'])
      expect(readNote('setting_changed', `team t ${rest}`)).toEqual({
        scope: { level: 'team', id: 't' },
        set: undefined,
        note: rest,
      });
  });
});
