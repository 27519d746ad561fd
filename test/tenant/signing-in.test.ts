import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  appPackage,
  botAppId,
  clientId,
  numberedTeams,
  publishTo,
  type Stage,
  setStage,
  teamId,
} from './stage.ts';

describe('the administrator tool', () => {
  let stage: Stage;
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
});
