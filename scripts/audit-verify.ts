/**
 * Reads the audit's chain through, with the program's own settings: `npm run audit:verify [-- --end POSITION:LINK]`. The end is what the
 * log's line `audit_linked` said once; with it, it is noticed too when an older state of the whole database was put back.
 * Ends with 0 where the chain is whole, with 1 and the first broken line where it is not, with 2 where it cannot be read.
 */
import { inspect } from 'node:util';
import { AppError } from '../src/chaperone/errors.ts';
import { readConfig } from '../src/config.ts';
import { signedIn } from '../src/database-password.ts';
import { fetchMasterKeys } from '../src/key-vault.ts';
import type { ChainEnd } from '../src/store/chain-links.ts';
import { openDatabase } from '../src/store/database.ts';
import { createVault } from '../src/store/vault.ts';
import { verifyAudit } from '../src/store/verify-audit.ts';

function readEnd(args: readonly string[]): ChainEnd | undefined {
  if (args.length === 0) return undefined;
  const [, position, link] = /^(\d+):([\w-]+)$/.exec(args[1] ?? '') ?? [];
  if (args[0] !== '--end' || args.length !== 2 || position === undefined || link === undefined)
    throw new AppError('settings_invalid', 'Usage: npm run audit:verify [-- --end POSITION:LINK]');
  return { position: Number(position), link };
}

try {
  const flags = process.argv.slice(2);
  const demo = flags.filter((flag) => flag === '--demo');
  const noted = readEnd(flags.filter((flag) => flag !== '--demo'));
  const config = readConfig(process.env, demo);
  const vault = createVault(...(await fetchMasterKeys(config.masterKeys)));
  const database = await openDatabase(signedIn(config.database), vault);
  const verdict = await verifyAudit(database.db, vault, new Date(), noted).finally(() => database.close());
  if (verdict.whole) {
    const { lines, notYetLinked, end } = verdict;
    process.stdout.write(
      `The audit is whole: ${lines} lines up to ${end.position}:${end.link}; ${notYetLinked} wait to be linked.\n`,
    );
  } else {
    const { what, ...where } = verdict.broken;
    const place = Object.entries(where).map(([name, value]) => `${name} ${value}`);
    process.stdout.write(`The audit is broken: ${[what, ...place].join(', ')}.\n`);
    process.exitCode = 1;
  }
} catch (error) {
  // Thrown on, anything else would end this with 1, which says that the audit is broken.
  process.stderr.write(`${error instanceof AppError ? error.message : inspect(error)}\n`);
  process.exitCode = 2;
}
