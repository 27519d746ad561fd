import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  linesOf,
  numberedTeams,
  permissions,
  publishTo,
  type Stage,
  setStage,
  teamId,
  teamPermissions,
  tenantId,
} from './stage.ts';

describe('the administrator tool', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage();
  });
  afterEach(() => stage.close());

  describe('install', () => {
    const args = ['install', '--teams', 'teams.txt', '--rate', '200'];
    const file = 'chaperone-install.jsonl';

    beforeEach(() => {
      publishTo(stage);
      stage.graph.tenant.addTeams(...numberedTeams(8));
      stage.write('teams.txt', Array.from({ length: 8 }, (_, index) => teamId(index + 1)).join('\n'));
    });

    it('says what it would do, and does nothing, until it is told to go', async () => {
      stage.graph.tenant.install(teamId(3), '1.0.0');
      const { code, out } = await stage.run(args);
      expect(out).toContain('7 to be installed');
      expect(out).toContain('1 there already');
      expect(code).toBe(0);
      expect(stage.graph.received.every(({ method }) => method === 'GET')).toBe(true);
    });

    it('installs with consent to exactly the app’s permissions, and writes a line for each team', async () => {
      stage.graph.tenant.install(teamId(3), '0.9.0');
      const { code, out } = await stage.run([...args, '--go']);
      expect(code).toBe(0);
      expect(out).toContain('7 installed');
      expect(out).toContain('1 of these at an older version');
      expect(stage.graph.tenant.versions().size).toBe(8);
      const posted = stage.graph.received.find(({ method }) => method === 'POST');
      expect(posted?.body).toMatchObject({
        consentedPermissionSet: { resourceSpecificPermissions: teamPermissions },
      });
      const [head, ...lines] = linesOf(stage, file);
      expect(head).toMatchObject({ command: 'install', tenant: tenantId });
      expect(lines.map(({ team, outcome }) => `${team} ${outcome}`).sort()).toEqual(
        Array.from(
          { length: 8 },
          (_, index) => `${teamId(index + 1)} ${index === 2 ? 'already' : 'installed'}`,
        ),
      );
    });

    it('lists the teams that failed with reason and advice, fails, and tries only those again', async () => {
      const { tenant } = stage.graph;
      tenant.refuse(teamId(1), 403);
      tenant.removeTeam(teamId(2));
      tenant.refuse(teamId(4), 400, 'ResourceSpecificPermissionsMismatch');
      tenant.refuse(teamId(5), 409, 'Conflict');
      const { code, out } = await stage.run([...args, '--go']);
      expect(code).toBe(1);
      for (const [id, reason] of [
        [1, 'Graph refuses (403)'],
        [2, 'there is no such team (404)'],
        [4, "the permissions consented to are not exactly the app's"],
        [5, 'something else is being done to the team (409)'],
      ] as const)
        expect(out).toMatch(
          new RegExp(`1 failed: ${reason.replace(/[()]/g, '\\$&')}\n +${teamId(id)}\n +What to do: `),
        );
      stage.graph.received.length = 0;
      tenant.addTeams(...numberedTeams(2).slice(1));
      const again = await stage.run([...args, '--go']);
      expect(again.out).toContain('8 teams, 4 of them done according to chaperone-install.jsonl');
      const posted = stage.graph.received.filter(({ method }) => method === 'POST');
      expect(posted.map(({ path }) => path.slice(-50, -14)).sort()).toEqual([1, 2, 4, 5].map(teamId));
      expect(tenant.versions().has(teamId(2))).toBe(true);
    });

    it('takes a lost answer for what it is: asks again, and nobody gets the app twice', async () => {
      stage.graph.trouble(
        { on: /^POST .*installedApps$/, status: 502, afterAccepting: true },
        { on: /^POST .*installedApps$/, cut: true, afterAccepting: true },
        { on: /^POST .*installedApps$/, status: 503 },
      );
      const { code, out } = await stage.run([...args, '--go']);
      expect(out).toContain('8 installed');
      expect(code).toBe(0);
      expect([...stage.graph.tenant.installs.values()]).toEqual(Array(8).fill(1));
    });

    it('stops where every team would be refused, long before the last', async () => {
      const many = numberedTeams(400);
      stage.graph.tenant.addTeams(...many);
      for (const { id } of many) stage.graph.tenant.refuse(id, 403);
      stage.write('teams.txt', many.map(({ id }) => id).join('\n'));
      const { code, out } = await stage.run([...args, '--go']);
      expect(out).toContain('every team would come out so');
      expect(code).toBe(3);
      expect(stage.graph.received.length).toBeLessThan(100);
    });

    it('names the permissions that are missing, and does nothing', async () => {
      await stage.close();
      stage = await setStage({ roles: permissions.roles.filter((each) => !/Install|Group/.test(each)) });
      publishTo(stage);
      const { code, notes } = await stage.run(['install', '--label', 'Clinical', '--go']);
      expect(notes).toContain('TeamsAppInstallation.ReadWriteAndConsentForTeam.All');
      expect(notes).toContain('GroupMember.Read.All');
      expect(code).toBe(3);
      expect(stage.graph.received).toEqual([]);
    });

    it('refuses a result file of another command, tenant or kind', async () => {
      await stage.run([...args, '--go']);
      const other = await stage.run(['uninstall', '--results', file, '--go', '--yes']);
      expect(other.notes).toContain('it is of the command install');
      expect(other.code).toBe(2);
      const strange = await stage.run([...args, '--go', '--results', 'teams.txt']);
      expect(strange.notes).toContain('no result file');
      expect(strange.code).toBe(2);
      expect(readFileSync(join(stage.folder, 'teams.txt'), 'utf8')).toContain(teamId(8));
    });
  });

  describe('choosing teams', () => {
    const chosen = async (...args: string[]) => {
      const { out, notes, code } = await stage.run(['install', '--rate', '500', '--go', ...args]);
      return { out, notes, code, teams: [...stage.graph.tenant.versions().keys()].sort() };
    };

    beforeEach(() => {
      publishTo(stage);
      const [one, two, three, four, five, six] = numberedTeams(6);
      if (!one || !two || !three || !four || !five || !six) return;
      const extension = 'extension_0123456789abcdef0123456789abcdef_odsCode';
      stage.graph.tenant.pageSize = 4;
      stage.graph.tenant.addTeams(
        { ...one, displayName: 'RXX - Ward 1' },
        { ...two, mailNickname: 'rxx.ward2' },
        { ...three, displayName: 'RXXAB Ward 3' },
        { ...four, displayName: 'Clinic (RXX)', classification: 'RXX' },
        { ...five, extension: { [extension]: 'rxx' } },
        { ...six, labels: [{ labelId: 'aaaa', displayName: 'Clinical' }] },
      );
    });

    it('knows an organisation by a code at the beginning of the name or the mail nickname, as a word of its own', async () => {
      const { code, teams } = await chosen('--organisation', 'rxx');
      expect(code).toBe(0);
      expect(teams).toEqual([teamId(1), teamId(2)]);
    });

    it('knows an organisation by the classification, or by an extension of the directory', async () => {
      expect((await chosen('--organisation', 'RXX', '--organisation-field', 'classification')).teams).toEqual(
        [teamId(4)],
      );
      const field = 'extension_0123456789abcdef0123456789abcdef_odsCode';
      const { teams } = await chosen(
        '--organisation',
        'RXX',
        '--organisation-field',
        field,
        '--results',
        'b.jsonl',
      );
      expect(teams).toEqual([teamId(4), teamId(5)]);
    });

    it('knows teams by their sensitivity label, and says when none is meant', async () => {
      expect((await chosen('--label', 'clinical')).teams).toEqual([teamId(6)]);
      const none = await chosen('--label', 'Nothing');
      expect(none.notes).toContain('Teams that were looked at: 6. None has the label Nothing.');
      expect(none.code).toBe(1);
    });
  });
});
