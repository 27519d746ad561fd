import { author, channelMessage, installationUpdate, teamId, tenantId } from '../support/activities.ts';
import { interpret } from './interpret.ts';

describe('installations', () => {
  const gone = {
    team: { what: 'team', tenantId, teamId },
    chat: { what: 'personal_chat', tenantId },
  } as const;

  it.each([
    ['add', 'team', teamId],
    ['add-upgrade', 'team', teamId],
    ['add', 'personal', undefined],
  ] as const)('%s to a %s installs', (action, where, team) => {
    expect(interpret(installationUpdate(action, where))).toMatchObject({
      kind: 'installed',
      installation: { tenantId, teamId: team },
    });
  });

  it('a removal for good leaves nothing to keep of the team, or of the person’s chat', () => {
    expect(interpret(installationUpdate('remove', 'team'))).toEqual({ kind: 'gone', gone: gone.team });
    expect(interpret(installationUpdate('remove', 'personal'))).toMatchObject({
      kind: 'gone',
      gone: { ...gone.chat, person: { id: author.aadObjectId } },
    });
  });

  it('does not take an upgrade for a removal', () => {
    expect(interpret(installationUpdate('remove-upgrade', 'team')).kind).toBe('ignored');
  });

  it.each(['add', 'remove'])('ignores %s in a group chat', (action) => {
    const conversation = { conversationType: 'groupChat', tenantId, id: '19:a-group@thread.v2' };
    expect(interpret(installationUpdate(action, 'personal', { conversation })).kind).toBe('ignored');
  });

  const structure = (eventType: string, more: object = { team: { id: teamId } }) =>
    interpret(
      channelMessage('', {
        type: 'conversationUpdate',
        channelData: { tenant: { id: tenantId }, eventType, ...more },
      }),
    );

  it.each(['teamDeleted', 'teamHardDeleted', 'teamArchived'])('%s ends the team', (eventType) => {
    expect(structure(eventType)).toEqual({ kind: 'gone', gone: gone.team });
    expect(structure(eventType, {}).kind).toBe('unreadable');
  });

  it('channelDeleted ends the channel alone', () => {
    const channel = { id: '19:another@thread.tacv2' };
    expect(structure('channelDeleted', { team: { id: teamId }, channel })).toEqual({
      kind: 'gone',
      gone: { what: 'channel', tenantId, teamId, channelId: channel.id },
    });
    expect(structure('channelDeleted').kind).toBe('unreadable');
  });

  it.each(['teamRenamed', 'teamUnarchived', 'channelRenamed', 'channelCreated'])('ignores %s', (event) => {
    expect(structure(event).kind).toBe('ignored');
  });
});
