/**
 * An empty embedded database, as PGlite makes it in a folder that holds none. That takes seconds, so it is made once for each version
 * of PGlite, before the first system test (`prepare.ts`), and tests start from a copy. Which folder is empty, how tables come to be and
 * what is kept in them remains the program's own work; `store/database.test.ts` and `e2e/start.test.ts` let it begin with nothing.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(new URL('../../node_modules/', import.meta.url));
const { version } = JSON.parse(readFileSync(join(packages, '@electric-sql/pglite/package.json'), 'utf8')) as {
  version: string;
};
const seed = join(packages, `.cache/chaperone/embedded-${version}`);

/** Puts an empty database into a data folder that has none yet. Where no seed was made, the program makes it itself. */
export function sowDatabase(folder: string): void {
  const data = join(folder, 'postgres');
  if (existsSync(data) || !existsSync(seed)) return;
  cpSync(seed, data, { recursive: true });
}

/** Makes the empty database where there is none yet; what is there is complete. */
export async function makeSeed(): Promise<void> {
  if (existsSync(seed)) return;
  const beside = `${seed}-${process.pid}`;
  mkdirSync(dirname(seed), { recursive: true });
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    await (await PGlite.create(beside)).close();
    if (!existsSync(seed)) renameSync(beside, seed);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
