import { z } from 'zod';
import { type Json, stringsIn } from './fill.ts';
import { checkColourIcon, checkOutlineIcon } from './icon-rules.ts';
import { checkManifestSchema, checkTranslationSchema, schemaVersion } from './schema.ts';
import { checkStrings } from './strings.ts';

/** The files of a package by their name. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** What the rules need of a manifest; all else is the schema's. */
const shape = z.object({
  manifestVersion: z.string(),
  version: z.string(),
  id: z.string(),
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z.object({ additionalLanguages: z.array(z.object({ file: z.string() })) }),
  bots: z.array(z.object({ botId: z.string(), scopes: z.array(z.string()) })),
  composeExtensions: z.array(
    z.object({ botId: z.string(), commands: z.array(z.object({ id: z.string() })) }),
  ),
  staticTabs: z.array(z.object({ entityId: z.string(), contentUrl: z.string() })),
  configurableTabs: z.array(z.object({ configurationUrl: z.string() })).default([]),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
  supportsChannelFeatures: z.string().optional(),
  supportedChannelTypes: z.array(z.string()).optional(),
  authorization: z.object({
    permissions: z.object({ resourceSpecific: z.array(z.object({ name: z.string(), type: z.string() })) }),
  }),
});
type Manifest = z.infer<typeof shape>;

/**
 * Checks a package as Teams' catalogue would, and as Chaperone needs it: Microsoft's schemas, and the rules below.
 * @returns everything that is wrong, one line each; nothing for a good package
 */
export async function checkPackage(files: PackageFiles): Promise<string[]> {
  return [...(await checkSchemas(files)), ...checkRules(files)];
}

async function checkSchemas(files: PackageFiles): Promise<string[]> {
  const problems: string[] = [];
  for (const name of Object.keys(files).filter((file) => file.endsWith('.json'))) {
    const json = jsonIn(files, name);
    if (json === undefined) continue;
    const check = name === 'manifest.json' ? checkManifestSchema(json) : checkTranslationSchema(name, json);
    problems.push(...(await check));
  }
  return problems;
}

/**
 * Chaperone's own rules: ids, domains, names, languages, icons, no placeholder left, and that the files are exactly those that
 * the manifest names.
 * @returns everything that is wrong, one line each
 */
export function checkRules(files: PackageFiles): string[] {
  const json = jsonIn(files, 'manifest.json');
  if (json === undefined) return ['manifest.json: is missing, or is no JSON'];
  const read = shape.safeParse(json);
  if (!read.success)
    return read.error.issues.map(({ path, message }) => `manifest.json: ${path.join('.')}: ${message}`);
  const manifest = read.data;
  const names = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
  const translations = Object.fromEntries(
    names.flatMap((name) => {
      const translation = jsonIn(files, name);
      return translation === undefined ? [] : [[name, translation]];
    }),
  );
  return [
    ...names
      .filter((name) => !Object.hasOwn(translations, name))
      .map((name) => `${name}: is missing, or is no JSON`),
    ...Object.entries({ 'manifest.json': json, ...translations }).flatMap(leftPlaceholders),
    ...checkStrings(json, translations),
    ...checkIds(manifest),
    ...checkAddresses(manifest),
    ...checkReach(manifest),
    ...checkFiles(manifest, files),
  ];
}

/** @returns undefined where the file is missing or cannot be read */
function jsonIn(files: PackageFiles, name: string): Json | undefined {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(files[name]));
  } catch {
    return undefined;
  }
}

function leftPlaceholders([file, json]: readonly [string, Json]): string[] {
  return stringsIn(json)
    .filter(([, text]) => /\{\{|\}\}|\[\[|\]\]/.test(text))
    .map(([key]) => `${file}: ${key} still holds a placeholder`);
}

function checkIds(manifest: Manifest): string[] {
  const { id, bots, composeExtensions, staticTabs, webApplicationInfo } = manifest;
  const problems = Object.entries({
    'bots[0].botId': bots[0]?.botId,
    'composeExtensions[0].botId': composeExtensions[0]?.botId,
    'webApplicationInfo.id': webApplicationInfo.id,
  })
    .filter(([, other]) => other !== id)
    .map(([key]) => `manifest.json: ${key} must be the registration's id, as id is`);
  if (/^[0-]+$/.test(id)) problems.push('manifest.json: id is nobody');
  return [
    ...problems,
    ...repeated(staticTabs.map(({ entityId }) => entityId)).map((it) => `manifest.json: two tabs are ${it}`),
    ...repeated(composeExtensions.flatMap(({ commands }) => commands.map((command) => command.id))).map(
      (it) => `manifest.json: two commands are ${it}`,
    ),
  ];
}

const repeated = (names: readonly string[]) => names.filter((name, at) => names.indexOf(name) !== at);

/** Everything that Teams loads comes from the one domain that is named, over TLS; sign-in is for that domain and registration. */
function checkAddresses(manifest: Manifest): string[] {
  const { id, staticTabs, configurableTabs, validDomains, webApplicationInfo } = manifest;
  const [host] = validDomains;
  if (validDomains.length !== 1 || !host || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(host))
    return ['manifest.json: validDomains must be one host name, without wildcard, port or path'];
  const loaded = [
    ...staticTabs.map(({ contentUrl }, at) => [`staticTabs[${at}].contentUrl`, contentUrl] as const),
    ...configurableTabs.map(
      ({ configurationUrl }, at) => [`configurableTabs[${at}].configurationUrl`, configurationUrl] as const,
    ),
  ];
  const problems = loaded
    .filter(([, url]) => !URL.canParse(url) || new URL(url).origin !== `https://${host}`)
    .map(([key]) => `manifest.json: ${key} must be an address of https://${host}`);
  if (webApplicationInfo.resource !== `api://${host}/botid-${id}`)
    problems.push(`manifest.json: webApplicationInfo.resource must be api://${host}/botid-${id}`);
  return problems;
}

/** Where Chaperone is heard and what it asks consent for. */
function checkReach(manifest: Manifest): string[] {
  const { bots, authorization, supportsChannelFeatures, supportedChannelTypes } = manifest;
  const problems: string[] = [];
  if (manifest.manifestVersion !== schemaVersion)
    problems.push(`manifest.json: manifestVersion must be ${schemaVersion}`);
  if (!/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(manifest.version))
    problems.push('manifest.json: version must be three numbers, like 1.0.0');
  if (bots.length !== 1 || [...(bots[0]?.scopes ?? [])].sort().join() !== 'personal,team')
    problems.push('manifest.json: one bot, in teams and in personal chats, is what Chaperone answers as');
  if (supportsChannelFeatures !== 'tier1' || supportedChannelTypes !== undefined)
    problems.push('manifest.json: supportsChannelFeatures must be tier1, and supportedChannelTypes left out');
  for (const { name, type } of authorization.permissions.resourceSpecific)
    if (type !== 'Application' || !name.endsWith('.Group'))
      problems.push(`manifest.json: ${name} is not consented to per team by the application`);
  return problems;
}

function checkFiles(manifest: Manifest, files: PackageFiles): string[] {
  const { icons, localizationInfo } = manifest;
  const named = [
    'manifest.json',
    icons.color,
    icons.outline,
    ...localizationInfo.additionalLanguages.map(({ file }) => file),
  ];
  const problems = named
    .filter((name) => !Object.hasOwn(files, name))
    .map((name) => `${name}: is named and not there`);
  for (const name of Object.keys(files))
    if (!named.includes(name)) problems.push(`${name}: is there and not named`);
  const [colour, outline] = [files[icons.color], files[icons.outline]];
  if (colour) problems.push(...checkColourIcon(icons.color, colour));
  if (outline) problems.push(...checkOutlineIcon(icons.outline, outline));
  return problems;
}
