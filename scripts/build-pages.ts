/**
 * npm run build: the pages in Teams, from src/tabs/ into dist/pages/, each file also packed with Brotli and gzip.
 * `-- --if-old` builds only when there are none yet, or when a source has changed since.
 */
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = new URL('../', import.meta.url);
const folder = new URL('dist/pages/', root);
/** What the pages are made of; they take code from nowhere else. */
const sources = ['src/tabs', 'src/chaperone/locale.ts', 'vite.config.ts', 'package-lock.json'];
const packable = /\.(html|js|css|svg|json)$/;

/** Builds the pages when they are missing or older than their sources. Two who do so at once do not disturb each other. */
export async function buildPagesIfOld(): Promise<void> {
  const built = new URL('index.html', folder);
  if (!existsSync(built) || newest(sources) > statSync(built).mtimeMs) await buildPages();
}

/** Builds the pages anew. @throws what Vite throws when a source is wrong; the pages of before stay then */
async function buildPages(): Promise<void> {
  const beside = fileURLToPath(new URL(`dist/pages-${process.pid}/`, root));
  // Vite goes by it, and a shell or jest may have set another: what is built here is what is served.
  process.env.NODE_ENV = 'production';
  await build({
    configFile: fileURLToPath(new URL('vite.config.ts', root)),
    build: { outDir: beside, emptyOutDir: true },
  });
  for (const file of filesIn(beside).filter((name) => packable.test(name))) {
    const content = readFileSync(file);
    const brotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
    writeFileSync(`${file}.br`, brotliCompressSync(content, brotli));
    writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(beside, folder);
}

function newest(paths: readonly string[]): number {
  const times = paths.flatMap((path) => {
    const file = fileURLToPath(new URL(path, root));
    return statSync(file).isDirectory() ? [file, ...filesIn(file)] : [file];
  });
  return Math.max(...times.map((file) => statSync(file).mtimeMs));
}

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`);
}

if (import.meta.main) await (process.argv.includes('--if-old') ? buildPagesIfOld() : buildPages());
