import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  appPackage,
  botAppId,
  clientId,
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
  const linesOf = (file: string) =>
    readFileSync(join(stage.folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);

  beforeEach(async () => {
    stage = await setStage();
  });
  afterEach(() => stage.close());

  describe('signing in', () => {
    it('uses a certificate, whose signature Entra verifies, and never asks twice', async () => {
      publishTo(stage);
      stage.graph.tenant.addTeams(...numberedTeams(1));
      const { code, out } = await stage.run(['check']);
      expect(out).toContain('as an application, with its certificate');
      expect(code).toBe(0);
      expect(stage.entra.given).toEqual({ application: 1, person: 0 });
    });

    it('says that a certificate is not registered', async () => {
      const known = stage.entra.registrations.get(clientId);
      stage.entra.registrations.set(clientId, {
        clientId,
        cert: stage.entra.certificate.cert,
        roles: known?.roles ?? [],
        scopes: [],
      });
      const { code, notes, out } = await stage.run(['check']);
      expect(notes).toContain('AADSTS700027');
      expect(notes).toContain('Upload it');
      expect(out).toBe('');
      expect(code).toBe(3);
      expect(stage.graph.received).toEqual([]);
    });

    it('reads a key that has a password, and says when the password is wrong or missing', async () => {
      publishTo(stage);
      const pem = readFileSync(join(stage.folder, 'admin.pem'), 'utf8');
      const key = createPrivateKey(pem).export({
        type: 'pkcs8',
        format: 'pem',
        cipher: 'aes-256-cbc',
        passphrase: 'invented',
      });
      stage.write('sealed.pem', `${key}${pem.slice(pem.indexOf('-----BEGIN CERTIFICATE'))}`);
      const sealed = { CHAPERONE_ADMIN_CERTIFICATE: 'sealed.pem' };
      const right = await stage.run(['check'], {
        ...sealed,
        CHAPERONE_ADMIN_CERTIFICATE_PASSWORD: 'invented',
      });
      expect(right.out).toContain('as an application');
      for (const password of ['', 'wrong']) {
        const wrong = await stage.run(['check'], {
          ...sealed,
          CHAPERONE_ADMIN_CERTIFICATE_PASSWORD: password,
        });
        expect(wrong.notes).toContain('The private key of the certificate cannot be read');
        expect(wrong.code).toBe(3);
      }
    });

    it('shows a code to a person, and goes on when it was typed in', async () => {
      publishTo(stage);
      stage.entra.personSignsIn = false;
      const running = stage.start(['check'], { CHAPERONE_ADMIN_CERTIFICATE: '' });
      while (!running.notes().includes('ABC123DEF')) await new Promise((resolve) => setTimeout(resolve, 50));
      expect(running.notes()).toContain('https://microsoft.com/devicelogin');
      stage.entra.personSignsIn = true;
      const { out } = await running.ran;
      expect(out).toContain('as a person, with a code');
      expect(stage.entra.given.person).toBe(1);
    });

    it('can be broken off with Ctrl-C while the code waits', async () => {
      stage.entra.personSignsIn = false;
      const running = stage.start(['check'], { CHAPERONE_ADMIN_CERTIFICATE: '' });
      while (!running.notes().includes('ABC123DEF')) await new Promise((resolve) => setTimeout(resolve, 50));
      running.child.kill('SIGINT');
      expect((await running.ran).code).toBe(130);
    });

    it('says when the sign-in cannot be reached', async () => {
      const { code, notes } = await stage.run(['check'], {
        CHAPERONE_ADMIN_LOGIN_URL: 'https://localhost:9',
      });
      expect(notes).toContain('https://localhost:9 cannot be reached');
      expect(code).toBe(3);
    });

    it("refuses the bot's registration before anybody is asked, wherever the bot's id is known from", async () => {
      const own = { CHAPERONE_ADMIN_CLIENT_ID: botAppId };
      stage.write('dist/bot.zip', appPackage());
      for (const args of [['check'], ['publish', '--package', 'dist/bot.zip']]) {
        const { code, notes } = await stage.run(args, {
          ...own,
          CHAPERONE_APP_ID: args.length > 1 ? '' : botAppId,
        });
        expect(notes).toContain("the bot's own registration");
        expect(code).toBe(2);
      }
      expect(stage.entra.given).toEqual({ application: 0, person: 0 });
    });

    it("refuses the bot's registration when only the catalogue knows it", async () => {
      const known = stage.entra.registrations.get(clientId);
      if (known) stage.entra.registrations.set(botAppId, { ...known, clientId: botAppId });
      publishTo(stage);
      stage.graph.tenant.addTeams(...numberedTeams(1));
      stage.write('teams.txt', teamId(1));
      const { code, notes } = await stage.run(['install', '--teams', 'teams.txt', '--go'], {
        CHAPERONE_ADMIN_CLIENT_ID: botAppId,
        CHAPERONE_APP_ID: '',
      });
      expect(notes).toContain("the bot's own registration");
      expect(code).toBe(2);
      expect(stage.graph.tenant.installs.size).toBe(0);
    });
  });

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

  describe('publish', () => {
    it('changes nothing until told to, then uploads the very bytes, signed in as a person whatever certificate is set', async () => {
      const args = ['publish', '--package', 'dist/chaperone.zip'];
      const dry = await stage.run(args);
      expect(dry.code).toBe(0);
      expect(dry.out).toContain('Nothing was changed');
      expect(stage.graph.received.every(({ method }) => method === 'GET')).toBe(true);
      const done = await stage.run([...args, '--go']);
      expect(done.out).toContain('Done: version 1.0.0');
      expect(done.code).toBe(0);
      expect(stage.entra.given).toEqual({ application: 0, person: 2 });
      const again = await stage.run([...args, '--go']);
      expect(again.out).toContain('has version 1.0.0 already');
      expect(again.code).toBe(0);
      expect(stage.graph.received.filter(({ method }) => method === 'POST')).toHaveLength(1);
    });

    it('puts a newer version in the place of an older one, and never an older one in a newer one’s', async () => {
      publishTo(stage, '1.9.0');
      stage.write('dist/next.zip', appPackage('1.10.0'));
      const done = await stage.run(['publish', '--package', 'dist/next.zip', '--go']);
      expect(done.out).toContain('Version 1.10.0 in place of 1.9.0');
      expect(done.code).toBe(0);
      const older = await stage.run(['publish', '--package', 'dist/chaperone.zip', '--go']);
      expect(older.out).toContain('newer than the package');
      expect(older.code).toBe(1);
      expect(stage.graph.received.filter(({ method }) => method === 'POST')).toHaveLength(1);
    });

    it('passes on what Graph finds wrong with the manifest, which it reports with the status 200', async () => {
      const details = [
        { code: 'SchemaError_Required', target: 'name', message: 'Required properties are missing.' },
      ];
      stage.graph.trouble({
        on: /^POST \/v1.0\/appCatalogs/,
        status: 200,
        body: {
          error: { code: 'BadRequest', innerError: { code: 'UnableToParseTeamsAppManifest', details } },
        },
      });
      const { code, out, notes } = await stage.run(['publish', '--package', 'dist/chaperone.zip', '--go']);
      expect(out).toContain('name: Required properties are missing.');
      expect(notes).toContain('was not published');
      expect(code).toBe(3);
    });
  });

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
      const [head, ...lines] = linesOf(file);
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
