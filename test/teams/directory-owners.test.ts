import type { Exchange } from '../../src/teams/connector.ts';
import { answerOf, ok, settle, setUpDirectory } from './directory-stage.ts';

describe('the directory, asked who may do something', () => {
  const minute = 60_000;
  /** A team whose owner changes, and that can be out of reach. */
  const changing = () => {
    let owner = 'entra-1';
    let reach: 'near' | 'slow' | 'broken' = 'near';
    const stage = setUpDirectory(async (path): Promise<Exchange> => {
      if (reach === 'broken') return { kind: 'not_sent', code: 'ECONNREFUSED' };
      if (reach === 'slow') await new Promise((resolve) => setTimeout(resolve, 400));
      return path.includes('/pagedmembers')
        ? ok({ members: [{ name: 'Sam Reed', userRole: 'owner', aadObjectId: owner }] })
        : answerOf(path);
    });
    return {
      ...stage,
      handOver: () => {
        owner = 'entra-2';
      },
      make: (next: typeof reach) => {
        reach = next;
      },
    };
  };

  it('tells the owners of the last minutes, and waits for the roster where it is older', async () => {
    const { ask, askWhoMay, pass, handOver, paths } = changing();
    expect((await askWhoMay()).owners).toEqual(['entra-1']);
    handOver();
    pass(4 * minute);
    expect((await askWhoMay()).owners).toEqual(['entra-1']);
    expect(paths).toHaveLength(3);
    pass(minute);
    // A message is judged by what is known.
    expect((await ask()).owners).toEqual(['entra-1']);
    expect(await askWhoMay()).toMatchObject({ owners: ['entra-2'], members: 1 });
    expect(paths).toHaveLength(6);
  });

  it.each(['slow', 'broken'] as const)(
    'knows no owner where the roster is older and the connector is %s, but all the rest',
    async (reach) => {
      const { askWhoMay, pass, handOver, make, paths, told } = changing();
      await askWhoMay();
      handOver();
      make(reach);
      pass(6 * minute);
      const unknown = { owners: [], members: 0, roster: ['Sam Reed'], channel: 'Infection advice' };
      expect(await askWhoMay()).toMatchObject(unknown);
      while (reach === 'slow' && told.length < 2) await settle();
      make('near');
      const asked = paths.length;
      // What failed is not asked for at once again; what was only slow is here now.
      expect(await askWhoMay()).toMatchObject(reach === 'slow' ? { owners: ['entra-2'] } : unknown);
      expect(paths).toHaveLength(asked);
      pass(minute);
      expect(await askWhoMay()).toMatchObject({ owners: ['entra-2'], members: 1 });
    },
  );
});
