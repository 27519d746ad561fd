import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findMasterKeys, openTo, parseMasterKeys } from '../../src/master-keys.ts';

const newest = randomBytes(32);
const former = randomBytes(32);
const written = (...keys: Buffer[]) => keys.map((key) => key.toString('base64')).join(' ');

describe('where the master keys are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chaperone-keys-'));
  const file = (mode: number, content = written(newest)) => {
    const path = join(folder, `key-${mode.toString(8)}-${content.length}`);
    writeFileSync(path, content);
    chmodSync(path, mode);
    return path;
  };
  const problems = (given: Record<string, string>) => {
    const answer = findMasterKeys(given);
    return 'problems' in answer ? answer.problems : [];
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('may be the environment, a file or a vault, all in one form: the newest first', () => {
    const keys = { found: { keys: [newest, former] } };
    expect(findMasterKeys({ CHAPERONE_MASTER_KEY: written(newest, former) })).toEqual(keys);
    const path = file(0o400, `${newest.toString('base64')}\n${former.toString('base64')}\n`);
    expect(findMasterKeys({ CHAPERONE_MASTER_KEY_FILE: path })).toEqual(keys);
    const address = 'https://trust-keys.vault.azure.net/secrets/chaperone-key';
    expect(findMasterKeys({ CHAPERONE_KEY_VAULT: address })).toEqual({ found: { keyVault: address } });
    expect(problems({ CHAPERONE_KEY_VAULT: `${address}/0123456789abcdef0123456789abcdef` })).toEqual([]);
  });

  it('must be said', () => {
    expect(problems({})).toEqual([
      expect.stringMatching(/^CHAPERONE_MASTER_KEY: is required.*FILE.*KEY_VAULT/),
    ]);
  });

  it('must be said once, and everything that is wrong is said together', () => {
    expect(
      problems({
        CHAPERONE_MASTER_KEY: 'short',
        CHAPERONE_MASTER_KEY_FILE: join(folder, 'nowhere'),
        CHAPERONE_KEY_VAULT: 'http://keys.example/secrets/one',
      }),
    ).toEqual([
      expect.stringMatching(/^CHAPERONE_MASTER_KEY: must be 32 random bytes/),
      expect.stringMatching(/^CHAPERONE_MASTER_KEY_FILE: the file cannot be read \(ENOENT\)/),
      expect.stringMatching(/^CHAPERONE_KEY_VAULT: must be the address of a secret/),
      expect.stringMatching(
        /^CHAPERONE_MASTER_KEY_FILE, CHAPERONE_KEY_VAULT: must not be set with CHAPERONE_MASTER_KEY/,
      ),
    ]);
    const both = { CHAPERONE_MASTER_KEY: written(newest), CHAPERONE_MASTER_KEY_FILE: file(0o400) };
    expect(problems(both)).toHaveLength(1);
  });

  it.each([
    [0o644, 'everybody'],
    [0o604, 'everybody'],
    [0o602, 'everybody'],
    [0o640, 'its group'],
    [0o660, 'its group'],
  ])('is not a file of mode %o', (mode, who) => {
    expect(problems({ CHAPERONE_MASTER_KEY_FILE: file(mode) })).toEqual([
      expect.stringMatching(
        new RegExp(`^CHAPERONE_MASTER_KEY_FILE: the file may be read or written by ${who}.*chmod 400`),
      ),
    ]);
  });

  it.each([0o400, 0o600])('may be a file of mode %o', (mode) => {
    expect(problems({ CHAPERONE_MASTER_KEY_FILE: file(mode) })).toEqual([]);
  });

  it('may be a credential of systemd, which belongs to root and is open to the group of the service', () => {
    expect(openTo(0o100440, 0, 1000)).toBeUndefined();
    expect(openTo(0o100440, 1000, 1000)).toBe('its group');
    expect(openTo(0o100460, 0, 1000)).toBe('its group');
    expect(openTo(0o100444, 0, 1000)).toBe('everybody');
    expect(openTo(0o100666, 0, undefined)).toBeUndefined();
  });

  it.each([
    'https://keys.vault.azure.net',
    'https://keys.vault.azure.net/keys/one',
    'https://keys.vault.azure.net/secrets/one/latest',
    'https://keys.vault.azure.net/secrets/one?api-version=1',
    'https://keys.vault.azure.net.example/secrets/one',
    'https://user@keys.vault.azure.net/secrets/one',
    'https://keys.vault.azure.net:8443/secrets/one',
    'https://127.0.0.1/secrets/one',
  ])('is not %s: the identity’s token goes to vaults alone', (address) => {
    expect(problems({ CHAPERONE_KEY_VAULT: address })).toHaveLength(1);
  });

  it('holds no value in what it says is wrong', () => {
    const short = randomBytes(31).toString('base64');
    expect(JSON.stringify(problems({ CHAPERONE_MASTER_KEY: short }))).not.toContain(short.slice(0, 8));
  });

  it.each([
    ['nothing', ''],
    ['a weak key behind a good one', `${written(newest)} ${Buffer.alloc(32, 7).toString('base64')}`],
    ['one key twice', written(newest, newest)],
  ])('is not %s', (_, text) => {
    expect(parseMasterKeys(text)).toHaveProperty('problem');
  });
});
