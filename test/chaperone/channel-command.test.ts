import { obeyCommand, parseCommand } from '../../src/chaperone/channel-command.ts';
import { createChannels } from '../../src/chaperone/channels.ts';
import type { ChannelFacts } from '../../src/chaperone/ports.ts';
import { MemorySettings } from '../fakes/memory-settings.ts';
import { channel, post } from '../fakes/review-deps.ts';

describe('parseCommand', () => {
  it.each([
    ['', { change: 'status' }],
    ['Status?', { change: 'status' }],
    ['help', { change: 'status' }],
    ['direct care', { change: 'class', channelClass: 'direct_care' }],
    ['class A', { change: 'class', channelClass: 'direct_care' }],
    ['Coordination.', { change: 'class', channelClass: 'coordination' }],
    ['advice and education', { change: 'class', channelClass: 'advice' }],
    ['class d', { change: 'class', channelClass: 'open' }],
    ['off', { change: 'mode', mode: 'off' }],
    ['turn  on', { change: 'mode', mode: 'on' }],
    ['dry-run', { change: 'mode', mode: 'dry_run' }],
    ['confirm', { change: 'confirm' }],
    ['Statws?', { change: 'status' }],
    ['gofal uniongyrchol', { change: 'class', channelClass: 'direct_care' }],
    ['Cydgysylltu.', { change: 'class', channelClass: 'coordination' }],
    ['cyngor ac addysg', { change: 'class', channelClass: 'advice' }],
    ['dosbarth d', { change: 'class', channelClass: 'open' }],
    ['ymlaen', { change: 'mode', mode: 'on' }],
    ['rhediad prawf', { change: 'mode', mode: 'dry_run' }],
    ['i ffwrdd', { change: 'mode', mode: 'off' }],
    ['cadarnhau', { change: 'confirm' }],
  ])('reads "%s"', (text, command) => {
    expect(parseCommand(text)).toEqual(command);
  });

  it.each([
    'is the patient in bed 4 off the drip?',
    'open fracture in bay 2',
    'A good question',
    'please turn it off',
    'a oes gofal uniongyrchol heno?',
    'mae hi ymlaen heno',
  ])('takes a message for a message: "%s"', (text) => {
    expect(parseCommand(text)).toBeUndefined();
  });
});

function setUp(facts: Partial<ChannelFacts> = {}, anew: Partial<ChannelFacts> = {}) {
  const settings = new MemorySettings();
  let now = facts;
  const directory = createChannels({
    // What is known for judging is old; for a permission the team is asked anew.
    reader: {
      facts: async (_thread, _url, purpose) => ({
        ...channel,
        ...now,
        ...(purpose === 'permission' ? anew : {}),
      }),
    },
    settings,
    incidents: { of: () => [] },
    mutes: { at: () => new Set() },
  });
  const say = (text: string, over: Parameters<typeof post>[1] = {}) =>
    obeyCommand(post(text, { addressed: true, ...over }), { directory, settings });
  const grow = (to: Partial<ChannelFacts>) => {
    now = { ...now, ...to };
  };
  return { settings, say, grow };
}

describe('obeyCommand', () => {
  it("sets the channel's class at an owner's word, and notes who it was", async () => {
    const { settings, say } = setUp();
    expect(await say('coordination')).toMatchObject({
      reply: 'changed',
      channel: { channelClass: 'coordination' },
    });
    expect(settings.changes).toEqual([
      {
        scope: { tenantId: 'tenant-1', level: 'channel', id: 'channel-1' },
        patch: { channelClass: 'coordination', confirmed: undefined },
        by: 'author-1',
      },
    ]);
  });

  it('keeps a big channel at advice until an owner confirms it as it is', async () => {
    const { say } = setUp({ members: 80, guests: 2 });
    expect(await say('direct care')).toMatchObject({ channel: { channelClass: 'advice', lifted: true } });
    expect(await say('confirm')).toMatchObject({ channel: { channelClass: 'direct_care', lifted: false } });
  });

  it('asks again when the channel grows beyond what was confirmed, and when its class is set anew', async () => {
    const { say, grow } = setUp({ members: 80, guests: 2 });
    await say('confirm');
    expect(await say('status')).toMatchObject({ channel: { channelClass: 'direct_care', lifted: false } });
    for (const larger of [
      { members: 81, guests: 2 },
      { members: 80, guests: 3 },
    ]) {
      grow(larger);
      expect(await say('status')).toMatchObject({ channel: { channelClass: 'advice', lifted: true } });
    }
    expect(await say('confirm')).toMatchObject({ channel: { channelClass: 'direct_care', lifted: false } });
    await say('coordination');
    expect(await say('direct care')).toMatchObject({ channel: { channelClass: 'advice', lifted: true } });
  });

  it('lets nobody but an owner change anything, and everybody ask', async () => {
    const { settings, say } = setUp();
    for (const command of [
      'off',
      'on',
      'dry run',
      'direct care',
      'coordination',
      'open',
      'confirm',
      'ymlaen',
    ])
      expect(await say(command, { authorId: 'author-2' })).toEqual({ reply: 'owners_only' });
    expect(await say('status', { authorId: 'author-2' })).toMatchObject({ reply: 'status' });
    expect(settings.changes).toEqual([]);
  });

  it('asks who owns the team now, and not who owned it when it was last read', async () => {
    const former = setUp({}, { owners: ['author-2'] });
    expect(await former.say('off')).toEqual({ reply: 'owners_only' });
    expect(await former.say('off', { authorId: 'author-2' })).toMatchObject({ reply: 'changed' });
    const unknown = setUp({}, { owners: [], members: 0 });
    expect(await unknown.say('off')).toEqual({ reply: 'try_again' });
    expect(unknown.settings.changes).toEqual([]);
  });

  it('takes nobody for an owner while the members are not known', async () => {
    const { settings, say } = setUp({ owners: [], members: 0 });
    expect(await say('off')).toEqual({ reply: 'try_again' });
    expect(settings.changes).toEqual([]);
  });

  it('asks nobody to be patient about a team that nobody owns', async () => {
    const { settings, say } = setUp({ owners: [] });
    expect(await say('off')).toEqual({ reply: 'owners_only' });
    expect(settings.changes).toEqual([]);
  });

  it.each([
    ['not addressed to Chaperone', 'off', { addressed: false }],
    ['an edit', 'off', { edited: true }],
    ['a question', 'is he off the drip?', {}],
  ])('leaves a message alone that is no command: %s', async (_name, text, over) => {
    const { settings, say } = setUp();
    expect(await say(text, over)).toBeUndefined();
    expect(settings.changes).toEqual([]);
  });
});
