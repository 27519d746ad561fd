import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { PagesStage } from '../../support/pages-stage.ts';
import { type Program, startProgram } from '../../support/program.ts';
import { findViolations, fitsItsWidth, hasFocus, themes, withRoles } from '../../support/teams-host.ts';
import { onStage } from './on-stage.ts';

jest.setTimeout(120_000);

let stage: PagesStage;
onStage((set) => {
  stage = set;
});
const themeNow = '[data-theme]';

describe('a page in a client of Teams', () => {
  it('signs in by the token of Teams and says that it is ready', async () => {
    const { tab, heard, complaints } = await stage.show('/check');
    await tab.getByRole('link', { name: 'Check a draft' }).waitFor();
    expect(await heard('authentication.getAuthToken')).toHaveLength(1);
    expect(await heard('appInitialization.success')).toHaveLength(1);
    expect(complaints).toEqual([]);
  });

  it('shows the token to the interface alone: in no address, and in nothing that the browser keeps', async () => {
    const asked: { url: string; bearer: boolean }[] = [];
    const { tab } = await stage.show('/check', {
      before: async (page) =>
        void page.on('request', (it) =>
          asked.push({ url: it.url(), bearer: (it.headers().authorization ?? '').startsWith('Bearer ey') }),
        ),
    });
    await tab.getByRole('link', { name: 'Check a draft' }).waitFor();
    expect(asked.filter(({ bearer }) => bearer).map(({ url }) => new URL(url).pathname)).toEqual([
      '/api/session',
    ]);
    expect(asked.filter(({ url }) => url.includes('ey'.concat('J')))).toEqual([]);
    // No third party is asked, and nothing besides Chaperone and the client itself.
    const hosts = new Set(asked.map(({ url }) => new URL(url).origin));
    hosts.delete('null');
    expect([...hosts].sort()).toEqual([stage.root, 'https://teams.microsoft.com']);
    expect(await tab.evaluate('JSON.stringify([localStorage, sessionStorage, document.cookie])')).toBe(
      '[{},{},""]',
    );
  });

  it.each(themes)('takes the theme of Teams, and follows it when it changes: %s', async (theme) => {
    const { tab, changeTheme } = await stage.show('/check', { theme });
    await tab.locator(themeNow).waitFor();
    expect(await tab.locator(themeNow).getAttribute('data-theme')).toBe(theme);
    for (const next of themes) {
      await changeTheme(next);
      await tab.locator(`[data-theme=${next}]`).waitFor();
    }
  });

  it('speaks Welsh to whoever has Teams in Welsh', async () => {
    const { tab } = await stage.show('/check', { locale: 'cy-gb' });
    await tab.getByRole('link', { name: 'Gwirio drafft' }).waitFor();
    expect(await tab.evaluate('document.documentElement.lang')).toBe('cy-GB');
  });

  it('leads past the navigation by the first key, and to the heading of a page that one chooses', async () => {
    const { tab, page } = await stage.show('/check');
    await tab.getByRole('heading', { level: 1, name: 'Check a draft' }).waitFor();
    const link = tab.getByRole('link', { name: 'The model, explained' });
    await tab.evaluate('window.focus()');
    await page.keyboard.press('Tab');
    const skip = tab.getByRole('link', { name: 'Skip to the content' });
    expect(await hasFocus(skip)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await tab.evaluate('document.activeElement.id')).toBe('content');
    await link.focus();
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { level: 1, name: 'The model, explained' }).waitFor();
    expect(await tab.evaluate('document.activeElement.tagName')).toBe('H1');
    expect(await link.getAttribute('aria-current')).toBe('page');
  });

  it('asks Teams for another token when the one that it has is refused as expired', async () => {
    let given = 0;
    const { tab, heard } = await stage.show('/check', {
      token: async () => {
        given += 1;
        return { token: await stage.issuer.sign({ expiresIn: given === 1 ? -900 : 3600 }) };
      },
    });
    await tab.getByRole('link', { name: 'Check a draft' }).waitFor();
    expect(await heard('authentication.getAuthToken')).toHaveLength(2);
  });

  it.each([
    [
      'Teams gives no token',
      async () => ({ refusal: 'CancelledByUser' }),
      /not signed in.*Try again.*Code: teams/s,
    ],
    [
      'the organisation is not one of those that use Chaperone',
      async () => ({
        token: await stage.issuer.sign({ tenantId: '66666666-2222-4333-8444-555555555555' }),
      }),
      /does not use Chaperone yet.*right account/s,
    ],
    [
      'the token is not for Chaperone',
      async () => ({ token: await stage.issuer.sign({ audience: 'another' }) }),
      /not signed in.*Code: invalid/s,
    ],
  ])('says what to do where %s', async (_case, token, says) => {
    const { tab } = await stage.show('/check', { token, width: 320 });
    await tab.getByRole('button', { name: 'Try again' }).waitFor();
    const heading = tab.getByRole('heading', { level: 1 });
    expect(await tab.locator('main').textContent()).toMatch(says);
    expect(await hasFocus(heading)).toBe(true);
    expect(await findViolations(tab)).toEqual([]);
    expect(await fitsItsWidth(tab)).toBe(true);
  });

  it('says that it cannot reach the server, and goes on when one tries again', async () => {
    const { tab, page } = await stage.show('/check', {
      before: async (it) => void (await it.route('**/api/session', (route) => route.abort())),
    });
    await tab.getByRole('heading', { name: 'Chaperone cannot be reached just now' }).waitFor();
    expect(await findViolations(tab)).toEqual([]);
    await page.unroute('**/api/session');
    await tab.getByRole('button', { name: 'Try again' }).click();
    await tab.getByRole('link', { name: 'Check a draft' }).waitFor();
  });

  it('says that it is loading while the network is slow', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const { tab } = await stage.show('/check', {
      before: async (it) => {
        await it.route('**/api/session', async (route) => {
          await held;
          await route.continue();
        });
      },
    });
    await tab.getByRole('status').getByText('Loading').waitFor();
    expect(await findViolations(tab)).toEqual([]);
    release();
    await tab.getByRole('link', { name: 'Check a draft' }).waitFor();
  });

  it('says that there is no such page, with the way to the others', async () => {
    const { tab } = await stage.show('/no-such-page', { person: withRoles(['IG.Lead']) });
    await tab.getByRole('heading', { name: 'There is nothing here' }).waitFor();
    await tab.getByRole('link', { name: 'Check a draft' }).click();
    await tab.getByRole('heading', { level: 1, name: 'Check a draft' }).waitFor();
  });

  it('stands in no frame of anybody else', async () => {
    const { page } = await stage.showPlain('/check');
    await page.route('https://elsewhere.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${stage.root}/tabs/check"></iframe>` }),
    );
    const refused = page.waitForEvent('console', (it) => /frame-ancestors/.test(it.text()));
    await page.goto('https://elsewhere.example/');
    await refused;
  });
});

describe('a page in a plain browser', () => {
  it('says where to open it, when nobody could sign anybody in', async () => {
    const { page, complaints } = await stage.showPlain('/check', { width: 320 });
    await page.getByRole('heading', { level: 1, name: 'Please open Chaperone in Teams' }).waitFor();
    expect(await findViolations(page.mainFrame())).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['dark', { colorScheme: 'dark' }],
    ['light', { colorScheme: 'light' }],
    ['contrast', { forcedColors: 'active' }],
  ] as const)("takes the person's own colours: %s", async (theme, media) => {
    const { page } = await stage.showPlain('/check', { before: (it) => it.emulateMedia(media) });
    await page.locator(`[data-theme=${theme}]`).waitFor();
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark', forcedColors: 'none' });
    await page.locator(`[data-theme=${theme === 'dark' ? 'light' : 'dark'}]`).waitFor();
  });
});

it('underlines the open page alone in the navigation, in forced colours too', async () => {
  const { tab, page } = await stage.show('/nudges');
  await tab.getByRole('link', { name: 'My nudges' }).waitFor();
  const lines = () =>
    tab.getByRole('navigation').evaluate((nav: { querySelectorAll(what: string): Iterable<object> }) => {
      const { getComputedStyle } = globalThis as unknown as {
        getComputedStyle(it: object): { borderBottomColor: string };
      };
      return [...nav.querySelectorAll('a')].map((link) => getComputedStyle(link).borderBottomColor);
    });
  for (const forcedColors of ['none', 'active'] as const) {
    await page.emulateMedia({ forcedColors });
    const [check, template, nudges, ...others] = await lines();
    expect(new Set([check, template, ...others]).size).toBe(1);
    expect(nudges).not.toBe(check);
  }
});

describe('the demo', () => {
  let folder: string;
  let program: Program;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chaperone-demo-pages-'));
    program = await startProgram(folder);
  });
  afterAll(async () => {
    await program.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('lets one choose an invented person, says that it is a demo, and lets one be somebody else', async () => {
    const { page, complaints } = await stage.showPlain('/check', { width: 320 }, program.root);
    await page.getByRole('heading', { level: 1, name: 'Who would you like to be?' }).waitFor();
    expect(await findViolations(page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: /^Dr Priya Raman, a clinician/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Check a draft' }).waitFor();
    await page.getByText('Demo: you are Dr Priya Raman, a clinician.').waitFor();
    expect(await findViolations(page.mainFrame())).toEqual([]);
    expect(await fitsItsWidth(page.mainFrame())).toBe(true);
    // Who one chose is remembered for as long as the window is open.
    await page.reload();
    await page.getByRole('button', { name: 'Be somebody else' }).click();
    await page.getByRole('heading', { level: 1, name: 'Who would you like to be?' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it.each([
    ['clinician', ['check', 'template', 'nudges', 'channels', 'model']],
    ['administrator', ['channels', 'organisation']],
    ['governance', ['oversight']],
  ])('shows each page at its own address: %s', async (person, paths) => {
    for (const path of paths) {
      const { page, complaints } = await stage.showPlain(
        `/${path}`,
        {
          before: (it) =>
            it
              .addInitScript(`sessionStorage.setItem('chaperone.demo-person', '${person}')`)
              .then(() => undefined),
        },
        program.root,
      );
      const open = page.getByRole('navigation').locator('[aria-current=page]');
      await open.waitFor();
      const title = await open.textContent();
      await page.getByRole('heading', { level: 1, name: title ?? '' }).waitFor();
      await page.getByText('Loading').first().waitFor({ state: 'detached' });
      expect(await page.getByRole('alert').count()).toBe(0);
      expect(complaints).toEqual([]);
    }
  });

  it('says whom to be for the settings of channels, which nobody owns there', async () => {
    const { page } = await stage.showPlain('/channels', {}, program.root);
    await page.getByRole('button', { name: /^Dr Priya Raman/ }).click();
    await page.getByText('In this demo nobody owns a team').waitFor();
    await page.getByText('Be Tom Hughes, an administrator').waitFor();
    await page.getByRole('button', { name: 'Be somebody else' }).click();
    await page.getByRole('button', { name: /^Tom Hughes, an administrator/ }).click();
    await page.getByRole('heading', { name: 'Teams that Chaperone knows' }).waitFor();
    expect(await page.getByText('In this demo nobody owns a team').count()).toBe(0);
  });
});
