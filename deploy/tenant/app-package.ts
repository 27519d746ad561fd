import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';

/** A resource-specific permission, as Graph writes it. */
export interface TeamPermission {
  readonly permissionValue: string;
  readonly permissionType: 'application' | 'delegated';
}

/** What `npm run package` has written. */
export interface AppPackage {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly manifestId: string;
  readonly version: string;
  readonly botAppIds: readonly string[];
  readonly permissions: readonly TeamPermission[];
}

const manifest = z.object({
  id: z.guid(),
  version: z.string().regex(/^\d+(?:\.\d+)+$/),
  bots: z.array(z.object({ botId: z.string() })).default([]),
  authorization: z
    .object({
      permissions: z
        .object({
          resourceSpecific: z
            .array(
              z.object({
                name: z.string(),
                type: z
                  .enum(['Application', 'Delegated'])
                  .transform((type): TeamPermission['permissionType'] =>
                    type === 'Application' ? 'application' : 'delegated',
                  ),
              }),
            )
            .default([]),
        })
        .optional(),
    })
    .optional(),
});

/** Reads an app package. @throws RangeError saying what is wrong with the file */
export function readAppPackage(file: string): AppPackage {
  const bytes = readBytes(file);
  const text = manifestText(bytes, file);
  const read = manifest.safeParse(text);
  if (!read.success)
    throw new RangeError(
      `the manifest in ${file} is not right (${read.error.issues.map(({ path }) => path.join('.')).join(', ')}); make the package again with npm run package`,
    );
  const { id, version, bots, authorization } = read.data;
  return {
    file,
    bytes,
    manifestId: id.toLowerCase(),
    version,
    botAppIds: bots.map(({ botId }) => botId.toLowerCase()),
    permissions: (authorization?.permissions?.resourceSpecific ?? []).map(({ name, type }) => ({
      permissionValue: name,
      permissionType: type,
    })),
  };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new RangeError(`the file ${file} cannot be read`);
  }
}

function manifestText(bytes: Uint8Array, file: string): unknown {
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => name === 'manifest.json' });
    const part = parts['manifest.json'];
    return part && JSON.parse(strFromU8(part));
  } catch {
    throw new RangeError(`${file} is no zip file with a manifest.json in it`);
  }
}

/** Positive when `a` is newer than `b`: versions are numbers between dots, and what is absent is 0. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (let index = 0; index < Math.max(left?.length ?? 0, right?.length ?? 0); index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
