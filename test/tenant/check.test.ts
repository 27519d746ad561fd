import { appPackage, botAppId, publishTo, type Stage, setStage } from './stage.ts';

describe('the administrator tool', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage();
  });
  afterEach(() => stage.close());

  describe('check', () => {
    it('lists everything that is missing at once, each with what to do, and fails', async () => {
      await stage.close();
      stage = await setStage({ roles: ['AppCatalog.Read.All', 'Policy.Read.All'] });
      stage.graph.tenant.policies = [];
      const { code, out } = await stage.run(['check', '--json']);
      const { complete, findings } = JSON.parse(out) as {
        complete: boolean;
        findings: { state: string; what: string; says: string; todo?: string }[];
      };
      expect(complete).toBe(false);
      expect(code).toBe(1);
      const missing = findings.filter(({ state }) => state === 'missing');
      expect(missing.map(({ what }) => what)).toEqual([
        'Permission',
        'Permission',
        'Permission',
        'Catalogue',
        'Policy of consent',
        'Teams',
      ]);
      expect(missing.every(({ todo }) => todo !== undefined)).toBe(true);
      expect(findings.find(({ what }) => what === 'Licences')?.state).toBe('unknown');
    });

    it.each([
      ['microsoft-dynamically-managed-permissions-for-team', 'ok'],
      ['microsoft-all-application-permissions-for-group', 'ok'],
      ['microsoft-pre-approval-apps-for-team', 'unknown'],
      ['microsoft-pre-approval-apps-for-group', 'unknown'],
      ['something-for-chats', 'missing'],
    ])('reads the policy %s as %s', async (policy, state) => {
      publishTo(stage);
      stage.graph.tenant.policies = [`ManagePermissionGrantsForOwnedResource.${policy}`];
      const { out } = await stage.run(['check', '--json']);
      const { findings } = JSON.parse(out) as { findings: { state: string; what: string }[] };
      expect(findings.find(({ what }) => what === 'Policy of consent')?.state).toBe(state);
    });

    it('tells a package that is newer than the catalogue, and a version that waits for approval', async () => {
      publishTo(stage);
      stage.write('dist/next.zip', appPackage('1.1.0'));
      const newer = await stage.run(['check', '--package', 'dist/next.zip']);
      expect(newer.out).toContain('the package is version 1.1.0, newer');
      expect(newer.code).toBe(1);
      await stage.close();
      stage = await setStage();
      stage.graph.tenant.catalogue(stage.env.CHAPERONE_ADMIN_MANIFEST_ID ?? '', {
        version: '1.0.0',
        publishingState: 'submitted',
        permissions: [],
        clientAppId: botAppId,
      });
      const waits = await stage.run(['check']);
      expect(waits.out).toContain('version 1.0.0 waits for approval');
      expect(waits.code).toBe(1);
    });
  });
});
