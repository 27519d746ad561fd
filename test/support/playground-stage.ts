import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
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
    return { program, playground, browser, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
