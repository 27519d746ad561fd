import type { LearningPlace } from '../../src/chaperone/learning.ts';
import { type OversightAnswer, oversightRoutes } from '../../src/web/oversight-api.ts';
import type { Asked } from '../../src/web/route.ts';
import type { Role, SignedIn } from '../../src/web/sign-in.ts';
import { MemorySettings } from '../fakes/memory-settings.ts';
import { tenantId } from '../support/activities.ts';

/**
 * What each question of oversight is confined to. `oversight-api.test.ts` holds the answers: there a narrower question would hide that the
 * database was asked for the whole tenant.
 */
describe('what oversight asks for somebody', () => {
  const lead = 'aaaaaaaa-0000-4000-8000-00000000001e';
  const personOf = (...roles: Role[]): SignedIn => ({ tenantId, personId: lead, roles });
  const places: readonly LearningPlace[] = ['RXX', 'RYY', ''].map((organisation) => ({
    tenantId,
    organisation,
    channelClass: 'advice',
  }));
  let asked: Record<string, unknown>;
  const settings = new MemorySettings();
  const routes = oversightRoutes({
    clock: { now: () => new Date('2026-04-20T12:00:00Z') },
    settings,
    book: {
      add: async () => {},
      sums: async (_tenant, _question, only) => {
        asked.sums = only;
        return { periods: [], organisations: [], hidden: [] };
      },
      atoms: async function* (_tenant, _extract, only) {
        asked.atoms = only;
        yield [];
      },
      shownPlaces: async (_tenant, _from, _to, only) => {
        asked.shownPlaces = only;
        return places;
      },
    },
    mutes: { list: () => places.map((place) => ({ ...place, trait: 'age', since: new Date(0) })) },
    coverage: async (_tenant, teams) => {
      asked.coverage = teams;
      return { heard: 0, silent: 0, no_consent: 0, unknown: 0 };
    },
  });

  beforeAll(async () => {
    const by = { id: lead };
    await settings.change({ tenantId, level: 'organisation', id: 'RXX' }, { igLeads: [lead] }, by);
    for (const [team, organisation] of [
      ['team-x', 'RXX'],
      ['team-y', 'RYY'],
      ['team-without', undefined],
    ] as const)
      await settings.change({ tenantId, level: 'team', id: team }, { organisation }, by);
  });
  beforeEach(() => {
    asked = {};
  });

  /** Asks both for the numbers and for the file, without naming an organisation. */
  async function askAs(person: SignedIn): Promise<OversightAnswer['muted']> {
    let muted: OversightAnswer['muted'] = [];
    for (const { answer } of routes) {
      const given = await answer(
        { params: {}, body: undefined, query: { from: '2026-03', to: '2026-04', by: 'month' } } as Asked<
          never,
          never
        >,
        person,
      );
      if ('body' in given) muted = (given.body as OversightAnswer).muted;
      else for await (const _ of given.file.content);
    }
    return muted;
  }

  it('is confined to the organisation for its own lead, in the database and of what is muted and heard', async () => {
    const muted = await askAs(personOf());
    expect(asked).toEqual({
      sums: 'RXX',
      atoms: 'RXX',
      shownPlaces: 'RXX',
      coverage: { which: 'these', ids: ['team-x'] },
    });
    expect(muted.map(({ place }) => place?.organisation)).toEqual(['RXX']);
  });

  it.each([
    ['is set to it, all teams but those of another', 'RXX', { which: 'all_but', ids: ['team-y'] }],
    ['is set to another, its own teams alone', 'RYY', { which: 'these', ids: ['team-x'] }],
  ] as const)('counts of what is heard, where the whole tenant %s', async (_, organisation, coverage) => {
    const by = { id: lead };
    await settings.change({ tenantId, level: 'tenant', id: '' }, { organisation }, by);
    await askAs(personOf());
    await settings.change({ tenantId, level: 'tenant', id: '' }, { organisation: undefined }, by);
    expect(asked.coverage).toEqual(coverage);
  });

  it('is confined to nothing but the tenant for its lead', async () => {
    const muted = await askAs(personOf('IG.Lead'));
    expect(asked).toEqual({ sums: undefined, atoms: undefined, shownPlaces: undefined, coverage: undefined });
    expect(Object.keys(asked)).toHaveLength(4);
    expect(muted.map(({ place }) => place?.organisation)).toEqual(['RXX', 'RYY', '']);
  });
});
