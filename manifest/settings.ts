import { parse } from 'yaml';
import { z } from 'zod';

/** Which of the two packages is meant. Each has a registration, an address and so an id of its own. */
export type PackageKind = 'live' | 'pilot';

/** What fills the placeholders of the manifest and of its translations. */
export interface PackageValues {
  readonly appId: string;
  /** Host name of the bot's endpoint and of the pages, without scheme and port. */
  readonly host: string;
  readonly version: string;
  readonly organisation: string;
  readonly name: string;
  /** The name in Welsh. */
  readonly nameCy: string;
  readonly website: string;
  readonly privacy: string;
  readonly terms: string;
}

const address = z.url({ protocol: /^https$/, error: 'must be an https:// address' });
const place = z.strictObject({
  appId: z
    .guid('must be a GUID: the application (client) id of the registration')
    .refine((id) => !/^[0-]+$/.test(id), 'must be the id of a registration, not zeros'),
  host: z
    .string()
    .regex(
      /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/,
      'must be a host name in lower case, like chaperone.trust.nhs.uk, without https://, port or path',
    ),
});
const shape = z
  .strictObject({
    organisation: z.string().min(1),
    website: address,
    privacy: address,
    terms: address,
    name: z.string().min(1).default('Chaperone'),
    version: z.string().optional(),
    live: place.optional(),
    pilot: place.optional(),
  })
  .superRefine(({ live, pilot }, context) => {
    if (!live || !pilot) return;
    if (live.appId.toLowerCase() === pilot.appId.toLowerCase())
      context.addIssue({
        code: 'custom',
        path: ['pilot', 'appId'],
        message: 'must differ from that of live: two apps of Teams must not share a registration',
      });
    if (live.host === pilot.host)
      context.addIssue({
        code: 'custom',
        path: ['pilot', 'host'],
        message: 'must differ from that of live: one instance answers for one registration',
      });
  });

/** What reading the settings gave. */
export type ReadSettings =
  | { readonly ok: true; readonly values: PackageValues }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the settings of the package (YAML, `manifest/settings.example.yaml`). Never throws: every problem is listed.
 * @param version used where the settings name none: that of Chaperone
 */
export function readPackageSettings(text: string, kind: PackageKind, version: string): ReadSettings {
  const read = shape.safeParse(parsed(text));
  if (!read.success)
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => `${path.join('.') || 'settings'}: ${message}`),
    };
  const { organisation, website, privacy, terms, name, [kind]: chosen } = read.data;
  if (!chosen) return { ok: false, problems: [`${kind}: is required for this package, with appId and host`] };
  return {
    ok: true,
    values: {
      appId: chosen.appId.toLowerCase(),
      host: chosen.host,
      version: read.data.version ?? version,
      organisation,
      name: kind === 'pilot' ? `${name} (pilot)` : name,
      nameCy: kind === 'pilot' ? `${name} (peilot)` : name,
      website,
      privacy,
      terms,
    },
  };
}

function parsed(text: string): unknown {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}
