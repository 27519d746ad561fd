/**
 * One instance of the real program for the chaos run and for tests that need production in a process of its own: production settings and signed tokens, with a loopback address in place of the
 * platform's, and a wall clock that can be set wrong from outside, as a machine's can.
 */
import { readConfig } from '../../src/config.ts';
import { beginLifetime } from '../../src/lifetime.ts';
import { start } from '../../src/main.ts';
import type { Endpoints } from '../../src/teams/credentials.ts';
import { createLogger } from '../../src/web/logger.ts';

const RealDate = Date;
let wrongByMs = 0;
globalThis.Date = class extends RealDate {
  constructor(...given: unknown[]) {
    if (given.length === 0) super(RealDate.now() + wrongByMs);
    else super(...(given as [number]));
  }

  static override now(): number {
    return RealDate.now() + wrongByMs;
  }
} as DateConstructor;

process.on('message', (message: { wrongByMs: number }) => {
  wrongByMs = message.wrongByMs;
});
// The run has died, and its instances with it.
process.on('disconnect', () => process.exit(1));

const endpoints = JSON.parse(process.env.CHAOS_ENDPOINTS ?? '{}') as Endpoints;
const lifetime = beginLifetime(createLogger());
try {
  const config = { ...readConfig(process.env, []), serviceHosts: ['127.0.0.1'] };
  const chaperone = await start(config, endpoints, process.env.CHAOS_LOGIN);
  lifetime.endBy(chaperone.stop);
  process.send?.({ port: chaperone.port, routes: chaperone.routes });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'unknown'}\n`);
  process.exit(1);
}
