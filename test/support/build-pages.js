import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds the pages before the first system test, when they are missing or older than their sources; in a process of its own, free of jest. */
// biome-ignore lint/style/noDefaultExport: jest asks for it so.
export default function buildPages() {
  execFileSync(
    process.execPath,
    [fileURLToPath(new URL('../../scripts/build-pages.ts', import.meta.url)), '--if-old'],
    {
      stdio: 'inherit',
    },
  );
}
