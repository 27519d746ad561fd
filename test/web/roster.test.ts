import { createDirectory } from '../../src/teams/directory.ts';
import { channelId, teamId } from '../support/activities.ts';
import { deliveryStage, thread } from './delivery-stage.ts';

describe('a team, read through the connector', () => {
  const stage = deliveryStage();
  const { setUp } = stage;

  it('reads a roster over several pages', async () => {
    const { connector } = setUp();
    stage.double.setTeam({
      name: 'Invented Hospital',
      aadGroupId: 'group-1',
      channels: [{ id: teamId }, { id: channelId, name: 'Infection advice' }],
      members: ['A One', 'B Two', 'C Three'].map((name, index) => ({ id: `29:${index}`, name })),
    });
    const directory = createDirectory({
      connector,
      site: '',
      onRead: () => undefined,
      // As long as it takes: with its usual patience a busy machine would answer before the roster is here.
      firstWaitMs: 30_000,
    });
    expect(await directory.facts(thread, stage.double.serviceUrl)).toMatchObject({
      team: 'Invented Hospital',
      channel: 'Infection advice',
      groupId: 'group-1',
      roster: ['A One', 'B Two', 'C Three'],
      members: 3,
    });
  });
});
