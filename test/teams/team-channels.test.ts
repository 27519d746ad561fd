import type { Connector } from '../../src/teams/connector.ts';
import { createPlatformIds } from '../../src/teams/team-channels.ts';

const place = { tenantId: 'tenant-1', teamId: '19:team', serviceUrl: 'https://smba.trafficmanager.net/uk/' };

/** Looks people up with a connector that knows everybody but a stranger, and remembers so many. */
function lookUps(most: number) {
  const asked: string[] = [];
  const connector = {
    request: async ({ path }: Parameters<Connector['request']>[0]) => {
      const id = path.split('/').at(-1) ?? '';
      asked.push(id);
      return id === 'stranger'
        ? { kind: 'answered', status: 404, body: {} }
        : { kind: 'answered', status: 200, body: { id: `29:${id}` } };
    },
  } as unknown as Connector;
  const find = createPlatformIds(connector, most);
  return { asked, find: (id: string, at = place) => find({ id }, at) };
}

describe('how the platform addresses a person', () => {
  it('is asked once, for each tenant', async () => {
    const { asked, find } = lookUps(5);
    expect([await find('ann'), await find('ann')]).toEqual(['29:ann', '29:ann']);
    await find('ann', { ...place, tenantId: 'tenant-2' });
    expect(asked).toEqual(['ann', 'ann']);
  });

  it('is forgotten of those who were asked for first, and of nobody else', async () => {
    const { asked, find } = lookUps(3);
    for (const id of ['ann', 'ben', 'cat', 'dan']) await find(id);
    asked.length = 0;
    for (const id of ['ben', 'cat', 'dan']) expect(await find(id)).toBe(`29:${id}`);
    expect(asked).toEqual([]);
    await find('ann');
    expect(asked).toEqual(['ann']);
  });

  it('is asked again where it was not told', async () => {
    const { asked, find } = lookUps(5);
    expect([await find('stranger'), await find('stranger')]).toEqual([undefined, undefined]);
    expect(asked).toHaveLength(2);
  });
});
