import { beginLifetime } from '../../src/lifetime.ts';
import { createLogger } from '../../src/web/logger.ts';

/** A process whose stop hangs, for `stop.test.ts`; its limit is short so that the test need not wait long. */
beginLifetime(createLogger(), 300).endBy(() => new Promise(() => undefined));
setInterval(() => undefined, 1_000);
process.stdout.write('begun\n');
