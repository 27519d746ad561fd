import { createChannels } from '../../src/chaperone/channels.ts';
import { standDownFromAfar } from '../../src/chaperone/declare-incident.ts';
import { obeyIncidentCommand, parseIncidentCommand } from '../../src/chaperone/incident-command.ts';
import type { ChannelFacts } from '../../src/chaperone/ports.ts';
import { MemoryIncidents } from '../fakes/memory-incidents.ts';
import { MemoryLedger } from '../fakes/memory-ledger.ts';
import { MemorySettings } from '../fakes/memory-settings.ts';
import { channel, post } from '../fakes/review-deps.ts';

const now = new Date('2026-03-02T14:00:00Z');

describe('parseIncidentCommand', () => {
  const declares = (level: string, endsAt: string, reason: string) => ({
    command: 'declare',
    level,
    endsAt: new Date(endsAt),
    reason,
  });
  it.each([
    [
      'major incident until 18:00 reason coach crash on the M6',
      declares('team', '2026-03-02T18:00Z', 'coach crash on the M6'),
    ],
    ['Major incident until 9:30, reason: fire', declares('team', '2026-03-03T09:30Z', 'fire')],
    [
      'declare a major incident until 09:00 tomorrow reason flood',
      declares('team', '2026-03-03T09:00Z', 'flood'),
    ],
    [
      'major incident until 18:00 tomorrow because of the storm',
      declares('team', '2026-03-03T18:00Z', 'the storm'),
    ],
    ['major incident 12 hours reason fire', declares('team', '2026-03-03T02:00Z', 'fire')],
    ['MAJOR INCIDENT for 2h. Reason - Chemical leak', declares('team', '2026-03-02T16:00Z', 'Chemical leak')],
    ['major incident reason IT outage', declares('team', '2026-03-03T02:00Z', 'IT outage')],
    [
      'major incident for the whole organisation until 18:00 reason x y',
      declares('organisation', '2026-03-02T18:00Z', 'x y'),
    ],
    ['major incident 4 hours across the tenant reason x', declares('tenant', '2026-03-02T18:00Z', 'x')],
    ['major incident', declares('team', '2026-03-03T02:00Z', '')],
    [
      'major incident until teatime reason x',
      { command: 'declare', level: 'team', endsAt: undefined, reason: 'x' },
    ],
    ['Stand down.', { command: 'stand_down', level: undefined }],
    ['stand down for the trust', { command: 'stand_down', level: 'organisation' }],
    ['major incident stand down', { command: 'stand_down', level: undefined }],
    ['digwyddiad mawr tan 18:00 rheswm damwain bws', declares('team', '2026-03-02T18:00Z', 'damwain bws')],
    [
      'Datgan digwyddiad mawr i’r sefydliad cyfan tan 09:00 yfory, rheswm: llifogydd',
      declares('organisation', '2026-03-03T09:00Z', 'llifogydd'),
    ],
    [
      'digwyddiad mawr am 4 awr ar draws y bwrdd iechyd oherwydd tân',
      declares('organisation', '2026-03-02T18:00Z', 'tân'),
    ],
    ["digwyddiad mawr i'r tîm 2 awr rheswm tân", declares('team', '2026-03-02T16:00Z', 'tân')],
    ['digwyddiad mawr i bawb 2 awr rheswm tân', declares('tenant', '2026-03-02T16:00Z', 'tân')],
    ['Sefyll i lawr.', { command: 'stand_down', level: undefined }],
    ['gorffen y digwyddiad mawr i’r tîm', { command: 'stand_down', level: 'team' }],
  ])('reads "%s"', (text, command) => {
    expect(parseIncidentCommand(text, now)).toEqual(command);
  });

  it.each([
    'major incident at the station?',
    'major incident?',
    'digwyddiad mawr yn yr orsaf?',
    'sefyll i lawr wrth y drws',
    'is there a major incident until 18:00 reason fire',
    'major incident 14 is in resus',
    'stand down the theatre team please',
    'off',
  ])('takes a message for a message: "%s"', (text) => {
    expect(parseIncidentCommand(text, now)).toBeUndefined();
  });
});

/** @param anew what the team's roster says now, where that is not what is known of it */
function setUp(facts: Partial<ChannelFacts> = {}, anew: () => Partial<ChannelFacts> = () => ({})) {
  const ledger = new MemoryLedger();
  const settings = new MemorySettings();
  const incidents = new MemoryIncidents(ledger);
  const directory = createChannels({
    reader: {
      facts: async (_thread, _url, purpose) => ({
        ...channel,
        ...facts,
        ...(purpose === 'permission' ? anew() : {}),
      }),
    },
    settings,
    incidents,
    mutes: { at: () => new Set() },
  });
  let ids = 0;
  const deps = {
    directory,
    settings,
    incidents,
    clock: { now: () => ledger.now },
    reading: { nudgesPerDay: 2, staffDomains: [], hospitalNumberPatterns: [] },
    newId: () => `incident-${++ids}`,
  };
  const say = (text: string, over: Parameters<typeof post>[1] = {}) =>
    obeyIncidentCommand(post(text, { addressed: true, ...over }), deps);
  const lead = (level: 'tenant' | 'organisation' | 'team', id: string, person: string) =>
    settings.change({ tenantId: 'tenant-1', level, id }, { incidentLeads: [person] }, { id: 'admin' });
  return { ledger, settings, incidents, say, lead, deps };
}

const declaration = 'major incident until 18:00 reason coach crash, many casualties';

describe('declaring a major incident', () => {
  it("is for a team's owners in their own team, and no further", async () => {
    const { say, incidents } = setUp();
    expect(await say(declaration)).toMatchObject({
      kind: 'declared',
      reason: 'coach crash, many casualties',
      incident: { scope: { level: 'team', id: 'team-1' }, endsAt: new Date('2026-03-02T18:00Z') },
    });
    expect(await say('major incident for the tenant 4 hours reason fire')).toEqual({ kind: 'not_a_lead' });
    expect(incidents.log).toEqual(['declared team by author-1']);
  });

  it('is for those who lead incidents in the scope or a wider one', async () => {
    const { say, lead, settings } = setUp();
    await lead('tenant', '', 'lead-1');
    await lead('organisation', 'RXX', 'lead-2');
    await settings.change(
      { tenantId: 'tenant-1', level: 'team', id: 'team-1' },
      { organisation: 'RXX' },
      { id: 'a' },
    );
    const asks = async (authorId: string, scope: string) =>
      (await say(`major incident for the ${scope} 4 hours reason fire`, { authorId }))?.kind;
    expect(await asks('lead-2', 'tenant')).toBe('not_a_lead');
    expect(await asks('lead-2', 'organisation')).toBe('declared');
    expect(await asks('lead-2', 'team')).toBe('declared');
    expect(await asks('lead-1', 'tenant')).toBe('declared');
    expect(await asks('somebody', 'team')).toBe('not_a_lead');
  });

  it('asks who owns the team now, and not who owned it when it was last read: to declare, and to stand down from near and far', async () => {
    let owners = ['author-2'];
    const { say, incidents, deps } = setUp({}, () => ({ owners }));
    expect(await say(declaration)).toEqual({ kind: 'not_a_lead' });
    expect(await say(declaration, { authorId: 'author-2' })).toMatchObject({ kind: 'declared' });
    const incident = incidents.list('tenant-1')[0];
    if (!incident) throw new Error('No incident was declared.');
    owners = ['author-3'];
    const former = { id: 'author-2', platformId: '', name: '' };
    expect(await standDownFromAfar(incident, former, false, deps)).toEqual({ kind: 'not_a_lead' });
    expect(await say('stand down', { authorId: 'author-2' })).toEqual({ kind: 'not_a_lead' });
    expect(await say('stand down', { authorId: 'author-3' })).toMatchObject({ kind: 'ended' });
  });

  it('asks for patience while the owners are not known, but not from a lead', async () => {
    const { say, lead } = setUp({ owners: [], members: 0 });
    expect(await say(declaration)).toEqual({ kind: 'try_again' });
    await lead('team', 'team-1', 'author-1');
    expect(await say(declaration)).toMatchObject({ kind: 'declared' });
  });

  it.each([
    ['Mr Chidi Okafor fell from the roof', 'reason_identifies'],
    ['patient with NHS number 999 000 0018', 'reason_identifies'],
    ['34F back from Sierra Leone with Lassa fever at Belford Hospital', 'reason_identifies'],
    ['x'.repeat(201), 'reason_missing'],
  ])('refuses the reason "%s"', async (reason, kind) => {
    const { say, incidents } = setUp();
    expect(await say(`major incident 4 hours reason ${reason}`)).toEqual({ kind });
    expect(incidents.log).toEqual([]);
  });

  it.each([
    'Coach crash on the M6, many casualties expected',
    "Fire at St Mary's Hospital",
    'Train derailment at Euston',
    'Cyber attack, EPR down',
    'Helicopter crash at sea, 8 survivors expected',
  ])('takes the reason "%s"', async (reason) => {
    const { say } = setUp();
    expect(await say(`major incident 4 hours reason ${reason}`)).toMatchObject({ kind: 'declared' });
  });

  it.each([
    ['major incident 0 hours reason fire', 'end_wrong'],
    ['major incident until teatime reason fire', 'end_wrong'],
    ['major incident', 'reason_missing'],
    ['major incident for the organisation reason fire', 'no_organisation'],
  ])('refuses "%s"', async (text, kind) => {
    const { say, incidents } = setUp();
    expect(await say(text)).toEqual({ kind });
    expect(incidents.log).toEqual([]);
  });

  it('takes 72 hours, and refuses more', async () => {
    const { say } = setUp();
    expect(await say('major incident 73 hours reason fire')).toEqual({ kind: 'end_wrong' });
    expect(await say('major incident 72 hours reason fire')).toMatchObject({ kind: 'declared' });
  });

  it('begins once, however often it is asked for', async () => {
    const { say, incidents } = setUp();
    await say(declaration);
    expect(await say(declaration)).toMatchObject({ kind: 'already', incident: { id: 'incident-1' } });
    expect(incidents.log).toEqual(['declared team by author-1']);
  });

  it.each([
    ['not addressed to Chaperone', { addressed: false }],
    ['an edit', { edited: true }],
  ])('leaves a message alone that is %s', async (_name, over) => {
    const { say, incidents } = setUp();
    expect(await say(declaration, over)).toBeUndefined();
    expect(incidents.log).toEqual([]);
  });
});

describe('standing down', () => {
  it('ends the narrowest incident that is on, by those who may declare it', async () => {
    const { say, lead, incidents } = setUp();
    await lead('tenant', '', 'lead-1');
    await say(declaration);
    await say('major incident for the tenant 4 hours reason fire', { authorId: 'lead-1' });
    expect(await say('stand down', { authorId: 'author-2' })).toEqual({ kind: 'not_a_lead' });
    expect(await say('stand down')).toMatchObject({ kind: 'ended', incident: { scope: { level: 'team' } } });
    expect(await say('stand down')).toEqual({ kind: 'not_a_lead' });
    expect(await say('stand down', { authorId: 'lead-1' })).toMatchObject({ kind: 'ended' });
    expect(await say('stand down')).toEqual({ kind: 'none_on' });
    expect(incidents.log.slice(2)).toEqual(['ended team by author-1', 'ended tenant by lead-1']);
  });

  it('ends the one that is named', async () => {
    const { say, lead } = setUp();
    await lead('tenant', '', 'author-1');
    await say(declaration);
    await say('major incident for the tenant 4 hours reason fire');
    expect(await say('stand down for the tenant')).toMatchObject({
      incident: { scope: { level: 'tenant' } },
    });
  });

  it('has its end told where it was declared only if that is another channel', async () => {
    const { say, incidents, ledger } = setUp();
    await say(declaration);
    await say('stand down');
    expect(await incidents.takeAnnouncements()).toEqual([]);
    await say(declaration);
    const elsewhere = { ...post('x').thread, channelId: 'channel-2' };
    ledger.now = new Date(ledger.now.getTime() + 60_000);
    await say('stand down', { thread: elsewhere });
    expect(await incidents.takeAnnouncements()).toHaveLength(1);
  });

  it('ends from afar, by the same people, what was declared for an organisation that its team has left', async () => {
    const { say, lead, settings, incidents, ledger, deps } = setUp();
    const join = (organisation: string) =>
      settings.change({ tenantId: 'tenant-1', level: 'team', id: 'team-1' }, { organisation }, { id: 'a' });
    await lead('organisation', 'RXX', 'author-1');
    await lead('organisation', 'RYY', 'author-2');
    await join('RXX');
    await say('major incident for the organisation 4 hours reason fire');
    const incident = incidents.list('tenant-1')[0];
    if (!incident) throw new Error('No incident was declared.');
    await join('RYY');
    const end = async (id: string) =>
      (await standDownFromAfar(incident, { id, platformId: '', name: '' }, false, deps)).kind;
    expect(await end('author-2')).toBe('not_a_lead');
    expect(await end('author-1')).toBe('ended');
    expect(await end('author-1')).toBe('none_on');
    expect(await incidents.takeAnnouncements()).toHaveLength(1);
    ledger.now = incident.endsAt;
    expect(await end('author-2')).toBe('none_on');
  });
});
