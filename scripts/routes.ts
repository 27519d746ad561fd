/**
 * npm run routes -- check FILE | export | schema: checks a directory of routes, prints the national one to start from, or prints the
 * JSON schema for an editor.
 */
import { readFileSync } from 'node:fs';
import { readDirectory, writeDirectory } from '../src/escalate/directory-file.ts';
import { directorySchema } from '../src/escalate/route-shape.ts';
import { isStale, nationalDirectory, type RouteDirectory } from '../src/escalate/routes.ts';

const usage = `How to use it:
  npm run -s routes -- export > routes.yaml   the national routes, to start from
  npm run -s routes -- check routes.yaml      every fault with its line and field
  npm run -s routes -- schema                 the JSON schema of the file, for an editor
`;

const [action, file] = process.argv.slice(2);
switch (action) {
  case 'export':
    process.stdout.write(writeDirectory(nationalDirectory));
    break;
  case 'schema':
    process.stdout.write(`${JSON.stringify(directorySchema(), null, 2)}\n`);
    break;
  case 'check':
    process.exitCode = check(file);
    break;
  default:
    process.stderr.write(usage);
    process.exitCode = 2;
}

function check(path: string | undefined): number {
  if (path === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  try {
    const directory = readDirectory(readFileSync(path, 'utf8'));
    process.stdout.write(`${summary(directory)}\n`);
    return 0;
  } catch (error) {
    const readable = error instanceof RangeError ? error.message : `The file ${path} cannot be read.`;
    process.stderr.write(`${readable}\n`);
    return 1;
  }
}

function summary({ routes, organisations, teams, channels }: RouteDirectory): string {
  const scopes = [organisations, teams, channels].flatMap((level) => Object.values(level));
  const all = [...routes, ...scopes.flatMap((scope) => scope.routes)];
  const stale = all.filter((route) => isStale(route, new Date()));
  const unreviewed = all.filter(({ review }) => review === undefined);
  return [
    `The file is right: ${all.length} routes, ${scopes.length} narrower scopes.`,
    ...(stale.length > 0 ? [`Past their review date: ${stale.map(({ id }) => id).join(', ')}.`] : []),
    ...(unreviewed.length > 0 ? [`Without a review date: ${unreviewed.length}.`] : []),
  ].join('\n');
}
