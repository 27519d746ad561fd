/**
 * node --import ./test/bench/held-out.ts …: uses the weights in the folder that HELD_OUT_WEIGHTS names (as `scripts/train.ts --into` writes
 * them) instead of those of the source, so that a file can be measured with what was fitted without it.
 */
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = process.env.HELD_OUT_WEIGHTS;
if (!folder) throw new Error('HELD_OUT_WEIGHTS does not name a folder');
const source = join(import.meta.dirname, '../../src');

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    if (!resolved.url.startsWith('file:')) return resolved;
    const path = relative(source, fileURLToPath(resolved.url));
    const other = join(folder, path.replaceAll('/', '-'));
    return existsSync(other) ? { ...resolved, url: pathToFileURL(other).href, shortCircuit: true } : resolved;
  },
});
