import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContext, Frame, Locator, Page } from 'playwright-core';
import type { PersonClaims } from './people-issuer.ts';

export const themes = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];

/** How a page is opened. */
export interface Opening {
  /** Below `/tabs`, with a leading slash. */
  readonly path: string;
  /** Light without. */
  readonly theme?: Theme;
  /** In CSS pixels; 1,024 without. */
  readonly width?: number;
  /** The person's language, `en-gb` without. */
  readonly locale?: string;
  readonly teamId?: string;
  readonly channelId?: string;
  /** `settings` for the configuration of a tab. */
  readonly frameContext?: 'content' | 'settings';
  /** Done before anything is loaded: `page.route` for a slow or failing server, `page.emulateMedia`. */
  readonly before?: (page: Page) => Promise<void>;
  /** What Teams says when the page asks for a token; called for each. */
  readonly token: () => Promise<{ token: string } | { refusal: string }>;
}

/** A page of Chaperone, shown in a client of Teams, in a real browser. */
export interface ShownPage {
  /** The window of the client. */
  readonly page: Page;
  /** The document of Chaperone within it. */
  readonly tab: Frame;
  /** What the page has said to the client since it was opened, by name, with arguments. */
  heard(func: string): Promise<readonly unknown[][]>;
  /** The person changes the theme of Teams. */
  changeTheme(theme: Theme): Promise<void>;
  /** The person presses Save in the dialog that configures a tab. */
  pressSave(): Promise<void>;
  /** What the browser had against the page: faults of its script, and of its content security policy. */
  readonly complaints: readonly string[];
}

/** How long something is waited for that a page is to show. */
const patienceMs = 20_000;
const origin = 'https://teams.microsoft.com';
const themesOfTeams: Readonly<Record<Theme, string>> = {
  light: 'default',
  dark: 'dark',
  contrast: 'contrast',
};
const html = readFileSync(new URL('teams-client.html', import.meta.url), 'utf8');
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** teams-js asks Microsoft for a newer list of hosts before it uses its own; no third party is asked, so the policy refuses. */
const expected = /res\.cdn\.office\.net\/teams-js\/validDomains/;

/**
 * Shows a page within a client of Teams: a document of `https://teams.microsoft.com` that speaks teams-js's protocol and holds the
 * page in a frame, as the policy of the page demands. Close what it gives by `context.close()`.
 * @param root of Chaperone, without a slash at the end
 */
export async function showInTeams(
  context: BrowserContext,
  root: string,
  opening: Opening,
): Promise<ShownPage> {
  const { path, theme = 'light', width = 1024, locale = 'en-gb', frameContext = 'content' } = opening;
  const page = await context.newPage();
  const complaints = collectComplaints(page);
  await page.setViewportSize({ width, height: 800 });
  await page.exposeFunction('tokenOfTeams', opening.token);
  await opening.before?.(page);
  const client = {
    url: `${root}/tabs${path}`,
    frameContext,
    context: {
      locale,
      theme: themesOfTeams[theme],
      hostName: 'Teams',
      entityId: 'chaperone',
      // Without it teams-js tells of no team at all.
      teamId: opening.teamId,
      channelId: opening.channelId,
    },
    settings: {},
    runtime: {
      apiVersion: 4,
      isLegacyTeams: false,
      supports: { pages: { config: {}, tabs: {} }, permissions: {} },
    },
  };
  await page.route(`${origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: html.replace('/* client */ {}', () => JSON.stringify(client).replaceAll('<', '\\u003c')),
    }),
  );
  await page.goto(`${origin}/`);
  const element = await page.waitForSelector('iframe[name=tab]', { state: 'attached' });
  const tab = await element.contentFrame();
  if (!tab) throw new Error('The client has no frame.');
  const sayToTab = (message: object) => page.evaluate(`say(${JSON.stringify(message)})`);
  return {
    page,
    tab,
    complaints,
    heard: (func) =>
      page.evaluate(
        `heard.filter((it) => it.func === ${JSON.stringify(func)}).map((it) => it.args ?? [])`,
      ) as Promise<unknown[][]>,
    changeTheme: async (next) => void (await sayToTab({ func: 'themeChange', args: [themesOfTeams[next]] })),
    pressSave: async () => void (await sayToTab({ func: 'settings.save', args: [{}] })),
  };
}

/** Shows a page in a plain browser, as the demo does. */
export async function showInBrowser(
  context: BrowserContext,
  root: string,
  { path, width = 1024, before }: Pick<Opening, 'path' | 'width' | 'before'>,
): Promise<{ page: Page; complaints: readonly string[] }> {
  const page = await context.newPage();
  const complaints = collectComplaints(page);
  await page.setViewportSize({ width, height: 800 });
  await before?.(page);
  await page.goto(`${root}/tabs${path}`);
  return { page, complaints };
}

function collectComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`threw: ${error.message}`));
  page.on('console', (message) => {
    // A status that the page deals with is no complaint.
    if (message.type() !== 'error' || /status of \d{3}/.test(message.text())) return;
    if (!expected.test(message.text())) complaints.push(message.text());
  });
  return complaints;
}

/** A violation of WCAG 2.2 AA or of axe's best practices, and where. */
export interface Violation {
  readonly rule: string;
  readonly help: string;
  readonly where: readonly string[];
}

/** What axe finds against a document as it stands now; best have nothing moving. */
export async function findViolations(document: Frame): Promise<readonly Violation[]> {
  await document.evaluate(axeSource);
  return document.evaluate(`axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
    violations.map(({ id, help, nodes }) => ({ rule: id, help, where: nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary) })))`);
}

/** True when nothing of the document is wider than its window: no sideways scrolling (WCAG 1.4.10). */
export async function fitsItsWidth(document: Frame): Promise<boolean> {
  return document.evaluate('document.documentElement.scrollWidth <= window.innerWidth');
}

/** Claims of somebody with these app roles. */
export const withRoles = (roles: readonly string[], more: PersonClaims = {}): PersonClaims => ({
  ...more,
  payload: { roles: [...roles], ...more.payload },
});

/** A context of its own for each page that is shown; what moves is asked to stand still. */
export async function newContext(browser: Browser): Promise<BrowserContext> {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  context.setDefaultTimeout(patienceMs);
  return context;
}

/** True when the keys that somebody presses go to that element. */
export function hasFocus(element: Locator): Promise<boolean> {
  return element.evaluate(
    (it: { readonly ownerDocument: { readonly activeElement: unknown } }) =>
      it.ownerDocument.activeElement === it,
  );
}
