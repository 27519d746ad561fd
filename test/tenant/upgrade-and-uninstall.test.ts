import { numberedTeams, publishTo, type Stage, setStage, teamId } from './stage.ts';

describe('the administrator tool', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage();
  });
  afterEach(() => stage.close());

  describe('upgrade', () => {
    it('upgrades what is older with consent to the new permissions, and leaves the rest alone', async () => {
      publishTo(stage, '1.0.0');
      stage.graph.tenant.addTeams(...numberedTeams(3));
      stage.graph.tenant.install(teamId(1), '1.0.0');
      publishTo(stage, '1.2.0');
      stage.graph.tenant.install(teamId(2), '1.2.0');
      const dry = await stage.run(['upgrade']);
      expect(dry.out).toContain('1 to be upgraded');
      expect(stage.graph.tenant.versions().get(teamId(1))).toBe('1.0.0');
      const { code, out } = await stage.run(['upgrade', '--go']);
      expect(out).toMatch(/1 upgraded\n +1 at this version already, or a newer one\n +1 without Chaperone/);
      expect(code).toBe(0);
      expect([...stage.graph.tenant.versions()]).toEqual([
        [teamId(1), '1.2.0'],
        [teamId(2), '1.2.0'],
      ]);
    });

    it('looks again at teams that an earlier run brought to a version that is old by now', async () => {
      publishTo(stage, '1.0.0');
      stage.graph.tenant.addTeams(...numberedTeams(1));
      stage.graph.tenant.install(teamId(1), '0.9.0');
      await stage.run(['upgrade', '--go']);
      publishTo(stage, '1.1.0');
      const { out } = await stage.run(['upgrade', '--go']);
      expect(out).toContain('1 upgraded');
      expect(stage.graph.tenant.versions().get(teamId(1))).toBe('1.1.0');
    });
  });

  describe('uninstall', () => {
    beforeEach(() => {
      publishTo(stage);
      stage.graph.tenant.addTeams(...numberedTeams(3));
      stage.graph.tenant.install(teamId(1), '1.0.0');
      stage.graph.tenant.install(teamId(2), '1.0.0');
    });

    it('asks for the number of teams to be typed, and does nothing without it', async () => {
      const nobody = await stage.run(['uninstall', '--go']);
      expect(nobody.code).toBe(2);
      expect(nobody.notes).toContain('the number was not typed');
      const wrong = await stage.run(['uninstall', '--go'], {}, '2\n');
      expect(wrong.code).toBe(2);
      expect(stage.graph.tenant.versions().size).toBe(2);
      const right = await stage.run(['uninstall', '--go'], {}, '3\n');
      expect(right.out).toMatch(/2 taken out\n +1 without Chaperone/);
      expect(right.code).toBe(0);
      expect(stage.graph.tenant.versions().size).toBe(0);
    });

    it('only says what it would do without --go, and does not ask with --yes', async () => {
      const dry = await stage.run(['uninstall']);
      expect(dry.out).toContain('2 to be taken out');
      expect(stage.graph.tenant.versions().size).toBe(2);
      stage.graph.trouble({ on: /^DELETE/, status: 504, afterAccepting: true });
      const { code, out } = await stage.run(['uninstall', '--go', '--yes']);
      expect(out).toContain('2 taken out');
      expect(code).toBe(0);
    });
  });
});
