import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core';
import { type Playground, startPlayground } from '../../demo/playground.ts';
import { startBrowser } from './browser.ts';
import { freePort } from './free-port.ts';
import { type Program, startProgram } from './program.ts';

/** Where tests leave their pictures. */
export const artefacts = join(import.meta.dirname, '../artefacts');

/** Chaperone as a process of its own, Microsoft's 365 Agents Playground as the Teams client, and a real browser to look at it. */
export interface PlaygroundStage {
  readonly program: Program;
  readonly playground: Playground;
  readonly browser: Browser;
  /** Opens the Teams client in a page of its own. */
  openClient(options: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
}

/** Starts everything; once for a test file, in `beforeAll`. @param settings further environment variables of Chaperone */
export async function startPlaygroundStage(
  settings: Readonly<Record<string, string>>,
): Promise<PlaygroundStage> {
  mkdirSync(artefacts, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-playground-'));
  const undo: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const step of undo.reverse()) await step();
  };
  try {
    const program = await startProgram(folder, settings);
    undo.push(program.kill);
    const playground = await startPlayground(await freePort(), `${program.root}/api/messages`);
    undo.push(playground.stop);
    const browser = await startBrowser();
    undo.push(() => browser.close());
    const openClient = async (options: BrowserContextOptions) => {
      const page = await browser.newPage(options);
      await hearInOrder(page);
      await page.goto(playground.address, { waitUntil: 'load' });
      return page;
    };
    return { program, playground, browser, openClient, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * The page drops an answer to a post of its own that it has not yet heard to be delivered, and never shows it; where the one overtakes the
 * other, which it does now and then, what the Playground tells the page waits until the page's own deliveries have come back.
 */
async function hearInOrder(page: Page): Promise<void> {
  const delivering = new Set<Request>();
  let lastBack = 0;
  page.on('request', (request) => request.method() === 'POST' && delivering.add(request));
  const back = (request: Request) => {
    if (delivering.delete(request)) lastBack = Date.now();
  };
  page.on('requestfinished', back);
  page.on('requestfailed', back);
  let told = Promise.resolve();
  await page.routeWebSocket(/./, (socket) => {
    const server = socket.connectToServer();
    server.onMessage((message) => {
      told = told.then(async () => {
        while (delivering.size > 0 || Date.now() - lastBack < DRAWN_MS) await setTimeout(50);
        socket.send(message);
      });
    });
  });
}
/** So long after an answer has come back the page has made of it what it makes of it, on a busy machine too. */
const DRAWN_MS = 300;
