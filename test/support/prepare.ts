/**
 * node test/support/prepare.ts: makes, once, what two test files side by side must not make at the same moment: the empty embedded
 * database that tests start from, the browser, which is unpacked at its first use, and the user as whom PostgreSQL runs when root tests.
 */
import { readFileSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { makeSeed } from './embedded-seed.ts';
import { startPostgresServer } from './postgres-server.ts';

await makeSeed();
await sparticuz.executablePath();
if (process.getuid?.() === 0 && !/^postgres:/m.test(readFileSync('/etc/passwd', 'utf8')))
  await (await startPostgresServer()).stop();
