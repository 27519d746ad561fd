import { createRequire } from 'node:module';
import type { Json } from './fill.ts';

/** Newest schema of Teams that is generally available. */
export const schemaVersion = '1.30';

interface ManifestUtils {
  fetchSchema(url: string): Promise<object>;
  validateAgainstSchema(manifest: Json, schema: object): Promise<string[]>;
}
// Its types describe each version of the manifest in itself; what is checked here is any JSON.
const { AppManifestUtils }: { readonly AppManifestUtils: ManifestUtils } = createRequire(import.meta.url)(
  '@microsoft/app-manifest',
);

const folder = 'https://developer.microsoft.com/json-schemas/teams';

/** Checks a manifest by Microsoft's own schema, from the installed package; nothing is fetched. */
export function checkManifestSchema(manifest: Json): Promise<string[]> {
  return check('manifest.json', manifest, `${folder}/v${schemaVersion}/MicrosoftTeams.schema.json`);
}

/** The same for a file of translations. */
export function checkTranslationSchema(file: string, translation: Json): Promise<string[]> {
  return check(file, translation, `${folder}/v${schemaVersion}/MicrosoftTeams.Localization.schema.json`);
}

async function check(file: string, json: Json, url: string): Promise<string[]> {
  const named =
    typeof json === 'object' && json !== null && '$schema' in json && json.$schema === url
      ? []
      : [`${file}: $schema must be ${url}`];
  const problems = await AppManifestUtils.validateAgainstSchema(json, await schemaAt(url));
  return [...named, ...problems.map((problem) => `${file}: ${problem}`)];
}

/** The schema of translations has two expressions with a bare `]`, which the validator's strict expressions refuse. */
async function schemaAt(url: string): Promise<object> {
  const text = JSON.stringify(await AppManifestUtils.fetchSchema(url));
  return JSON.parse(text.replaceAll(String.raw`\\b]`, String.raw`\\b\\]`));
}
