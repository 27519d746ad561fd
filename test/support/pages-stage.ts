import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readConfig } from '../../src/config.ts';
import { type Chaperone, start } from '../../src/main.ts';
import { appId, tenantId } from './activities.ts';
import { startBrowser } from './browser.ts';
import { type ConnectorDouble, startConnectorDouble } from './connector-double.ts';
import { type PeopleIssuer, type PersonClaims, startPeopleIssuer } from './people-issuer.ts';
import { type PostgresServer, startPostgresServer } from './postgres-server.ts';
import { postActivity, productionSettings } from './production.ts';
import {
  findViolations,
  fitsItsWidth,
  newContext,
  type Opening,
  type ShownPage,
  showInBrowser,
  showInTeams,
  themes,
} from './teams-host.ts';
import { startTokenIssuer, type TokenIssuer } from './token-issuer.ts';

/** The widths between which a page must stand, in CSS pixels. */
export const widths = [320, 1600] as const;

export interface StageSettings {
  /** Further environment variables of Chaperone. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** What `stage.show` wants besides the path. */
export type Showing = Omit<Opening, 'token' | 'path'> & {
  /** Who is signed in to Teams: a clinician without roles when left out. Or what Teams says to each wish for a token. */
  readonly person?: PersonClaims;
  readonly token?: Opening['token'];
};

/**
 * Everything that a page of Chaperone needs: the whole program with production settings, a real PostgreSQL, tokens of people signed by
 * an issuer of this machine, a double of the Bot Connector, and a real browser.
 */
export interface PagesStage {
  readonly root: string;
  readonly databaseUrl: string;
  readonly issuer: PeopleIssuer;
  readonly connector: ConnectorDouble;
  readonly browser: Browser;
  /** Shows a page within a client of Teams; the one before is closed. */
  show(path: string, showing?: Showing): Promise<ShownPage>;
  /** Shows a page in a plain browser; the one before is closed. @param of another Chaperone than the stage's own */
  showPlain(
    path: string,
    opening?: Pick<Opening, 'width' | 'before'>,
    of?: string,
  ): Promise<{ page: Page; complaints: readonly string[] }>;
  /**
   * Shows a page in every theme and at every width, each time brings it into the state to be checked, and expects that axe finds
   * nothing, that it fits its width, and that the browser has nothing against it.
   */
  expectAccessible(path: string, showing: Showing, bring: (shown: ShownPage) => Promise<void>): Promise<void>;
  /** Delivers an activity of `activities.ts` to the bot, as Teams does. */
  post(activity: object): Promise<void>;
  /** Calls the interface as that person. */
  fetch(path: string, person?: PersonClaims, init?: RequestInit): Promise<Response>;
  stop(): Promise<void>;
}

/** Starts everything; once for a test file, in `beforeAll`. */
export async function startPagesStage({ settings = {} }: StageSettings = {}): Promise<PagesStage> {
  const opened: (() => Promise<void>)[] = [];
  try {
    return await openStage(settings, opened);
  } catch (error) {
    for (const close of opened) await close();
    throw error;
  }
}

/** @param opened gets what must be closed, the last first */
async function openStage(
  settings: Readonly<Record<string, string>>,
  opened: (() => Promise<void>)[],
): Promise<PagesStage> {
  const keep = <T>(thing: T, close: (thing: T) => Promise<void>): T => {
    opened.unshift(() => close(thing));
    return thing;
  };
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-pages-'));
  opened.unshift(async () => rmSync(folder, { recursive: true, force: true }));
  const bots: TokenIssuer = keep(await startTokenIssuer(), (it) => it.close());
  const issuer = keep(await startPeopleIssuer(appId, tenantId), (it) => it.close());
  const connector = keep(await startConnectorDouble(), (it) => it.close());
  const postgres: PostgresServer = keep(await startPostgresServer(), (it) => it.stop());
  const databaseUrl = await postgres.newDatabase();
  const config = readConfig(
    {
      ...productionSettings,
      CHAPERONE_MASTER_KEY: randomBytes(32).toString('base64'),
      CHAPERONE_DATABASE_URL: databaseUrl,
      CHAPERONE_METRICS_PORT: '0',
      CHAPERONE_SITE: 'Glen Nevis General',
      ...settings,
    },
    [],
  );
  const chaperone: Chaperone = keep(
    await start({ ...config, serviceHosts: ['127.0.0.1'] }, bots.endpoints(connector.loginUrl), issuer.login),
    (it) => it.stop(),
  );
  const browser = keep(await startBrowser(), (it) => it.close());
  const root = `http://127.0.0.1:${chaperone.port}`;
  let context: BrowserContext | undefined;

  const show: PagesStage['show'] = async (path, { person, token, ...opening } = {}) => {
    await context?.close();
    context = await newContext(browser);
    return showInTeams(context, root, {
      ...opening,
      path,
      token: token ?? (async () => ({ token: await issuer.sign(person) })),
    });
  };
  return {
    root,
    databaseUrl,
    issuer,
    connector,
    browser,
    show,
    async showPlain(path, opening = {}, of = root) {
      await context?.close();
      context = await newContext(browser);
      return showInBrowser(context, of, { ...opening, path });
    },
    async expectAccessible(path, showing, bring) {
      for (const [at, theme] of themes.entries()) {
        const shown = await show(path, { ...showing, theme, width: widths[0] });
        await bring(shown);
        for (const width of at === 0 ? widths : widths.slice(0, 1)) {
          await shown.page.setViewportSize({ width, height: 800 });
          expect({ theme, width, fits: await fitsItsWidth(shown.tab) }).toEqual({ theme, width, fits: true });
          expect({ theme, width, violations: await findViolations(shown.tab) }).toEqual({
            theme,
            width,
            violations: [],
          });
        }
        expect(shown.complaints).toEqual([]);
      }
    },
    async post(activity) {
      const response = await postActivity(root, activity, { issuer: bots, serviceUrl: connector.serviceUrl });
      if (!response.ok) throw new Error(`The bot answered ${response.status}.`);
    },
    async fetch(path, person, init = {}) {
      const headers = { ...init.headers, authorization: `Bearer ${await issuer.sign(person)}` };
      return fetch(`${root}${path}`, { ...init, headers });
    },
    async stop() {
      await context?.close();
      for (const close of opened) await close();
    },
  };
}
