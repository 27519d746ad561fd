import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** The whole text of a file of the repository, by its path in it; undefined where there is none. */
export function readDocument(path: string): string | undefined {
  const file = resolve(root, path);
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

/** Every Markdown file of the repository, by its path in it. */
export function documents(): readonly string[] {
  const inFolders = ['docs', 'deploy', 'manifest'].flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    ),
  );
  return [...readdirSync(root, { encoding: 'utf8' }), ...inFolders].filter((name) => name.endsWith('.md'));
}
