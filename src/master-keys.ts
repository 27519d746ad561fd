import { readFileSync, statSync } from 'node:fs';
import { codeOf } from './chaperone/errors.ts';
import { isWeakKey } from './safe-settings.ts';

/** The newest first, then former ones. */
export type Keys = readonly [Uint8Array, ...Uint8Array[]];

/** Where the master keys are: here already, or in a vault that is asked at start as this managed identity, or the machine's own. */
export type MasterKeys = ({ readonly keys: Keys } | { readonly keyVault: string }) & {
  readonly signInAs?: string | undefined;
};

/** Either what was asked for, or what is wrong with it, for somebody who reads `CHAPERONE_…: ` before it. */
export type Parsed = { readonly found: MasterKeys } | { readonly problem: string };

const keyBytes = 32;
const oneKey = '32 random bytes in base64 (openssl rand -base64 32)';
/** The public cloud's vaults alone, so that the identity's token can be sent nowhere else. */
const vaultAddress =
  /^https:\/\/[a-z0-9-]{3,24}\.vault\.azure\.net\/secrets\/[A-Za-z0-9-]{1,127}(?:\/[0-9a-f]{32})?$/;

/**
 * Reads master keys as they are written everywhere: each 32 random bytes in base64, divided by blanks, line breaks or commas, the
 * one for what is new first and former ones behind it.
 */
export function parseMasterKeys(text: string): Parsed {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '');
  const [newest, ...former] = parts.map((part) => Buffer.from(part, 'base64'));
  if (newest === undefined || ![newest, ...former].every(isRandom))
    return { problem: `must be ${oneKey}, or several of them, the newest first, divided by blanks` };
  const keys = [newest, ...former] as const;
  if (new Set(keys.map((key) => key.toString('hex'))).size < keys.length)
    return { problem: 'must name each key once' };
  return { found: { keys: [newest, ...former] } };
}

const isRandom = (key: Uint8Array): boolean => key.length === keyBytes && !isWeakKey(key);

/** Reads the keys from a file that nobody else may read. */
function readKeyFile(path: string): Parsed {
  try {
    const { mode, uid } = statSync(path);
    const open = openTo(mode, uid, process.getuid?.());
    if (open !== undefined)
      return { problem: `the file may be read or written by ${open}; take that right away (chmod 400)` };
    return parseMasterKeys(readFileSync(path, 'utf8'));
  } catch (error) {
    return { problem: `the file cannot be read (${codeOf(error)})` };
  }
}

/**
 * Who else may read or write a file of this mode; undefined for nobody. A file that belongs to somebody else, as the
 * credentials of systemd and mounted secrets do, must be open to the group, since that is how this process reads it.
 * @param self the user of this process; undefined where the system knows no users, and its modes mean nothing
 */
export function openTo(mode: number, owner: number, self: number | undefined): string | undefined {
  if (self === undefined) return undefined;
  if ((mode & 0o007) !== 0) return 'everybody';
  const groupMay = owner === self ? 0 : 0o040;
  return (mode & 0o070 & ~groupMay) !== 0 ? 'its group' : undefined;
}

function parseVaultAddress(text: string): Parsed {
  if (vaultAddress.test(text)) return { found: { keyVault: text } };
  return { problem: 'must be the address of a secret, like https://NAME.vault.azure.net/secrets/NAME' };
}

const sources = {
  CHAPERONE_MASTER_KEY: parseMasterKeys,
  CHAPERONE_MASTER_KEY_FILE: readKeyFile,
  CHAPERONE_KEY_VAULT: parseVaultAddress,
} as const;

/**
 * Finds where the master keys are; exactly one of the three settings says it.
 * @returns the keys, or all that is wrong, each line with its setting
 */
export function findMasterKeys(
  given: Readonly<Record<string, string | undefined>>,
): { readonly found: MasterKeys } | { readonly problems: readonly string[] } {
  const names = (Object.keys(sources) as (keyof typeof sources)[]).filter((name) => given[name]);
  if (names.length === 0)
    return {
      problems: [
        `CHAPERONE_MASTER_KEY: is required: ${oneKey}; or CHAPERONE_MASTER_KEY_FILE, or CHAPERONE_KEY_VAULT`,
      ],
    };
  const parsed = names.map((name) => ({ name, ...sources[name](given[name] ?? '') }));
  const problems = parsed.flatMap((each) => ('problem' in each ? [`${each.name}: ${each.problem}`] : []));
  if (names.length > 1)
    problems.push(
      `${names.slice(1).join(', ')}: must not be set with ${names[0]}; one of the three says where the keys are`,
    );
  const [first] = parsed;
  return problems.length === 0 && first && 'found' in first ? { found: first.found } : { problems };
}
