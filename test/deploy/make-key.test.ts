import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const script = new URL('../../deploy/hooks/make-key.sh', import.meta.url).pathname;
const vault = '/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/kv-chap-x';

describe('making the key', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chaperone-key-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  /** Runs the script with a command `az` that answers the question for the key so, and writes down what is put. */
  function run(get: { readonly exit: number; readonly says?: string }) {
    const az = `#!/bin/sh
case "$*" in
  *"--method get"*) echo "${get.says ?? ''}" >&2; exit ${get.exit} ;;
  *"--method put"*)
    echo "$*" >"${folder}/asked"
    for word in "$@"; do case $word in @*) cat "\${word#@}" >"${folder}/body"; stat -c %a "\${word#@}" >"${folder}/mode";; esac; done ;;
esac
`;
    writeFileSync(join(folder, 'az'), az);
    chmodSync(join(folder, 'az'), 0o755);
    const env = {
      PATH: `${folder}:${process.env.PATH}`,
      TMPDIR: folder,
      VAULT_ID: vault,
      KEY_NAME: 'master-key',
    };
    return spawnSync('sh', [script], { env, encoding: 'utf8' });
  }

  it('writes 32 random bytes where there is no key, and leaves nothing of them behind', () => {
    const keys = [1, 2].map(() => {
      const { status, stdout, stderr } = run({
        exit: 1,
        says: 'Not Found({"error":{"code":"SecretNotFound"}})',
      });
      expect([status, stdout]).toEqual([0, 'A key was made.\n']);
      const { value } = JSON.parse(readFileSync(join(folder, 'body'), 'utf8')).properties;
      expect(`${stdout}${stderr}${readFileSync(join(folder, 'asked'), 'utf8')}`).not.toContain(value);
      return value;
    });
    expect(keys.map((key) => Buffer.from(key, 'base64').length)).toEqual([32, 32]);
    expect(keys[0]).not.toBe(keys[1]);
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toContain(`${vault}/secrets/master-key?api-version=`);
    expect(readFileSync(join(folder, 'mode'), 'utf8').trim()).toBe('600');
    expect(readdirSync(folder).sort()).toEqual(['asked', 'az', 'body', 'mode']);
  });

  it('leaves an existing key alone', () => {
    const { status, stdout } = run({ exit: 0 });
    expect([status, stdout]).toEqual([0, 'The key is there.\n']);
    expect(existsSync(join(folder, 'body'))).toBe(false);
  });

  it('makes none while it cannot tell', () => {
    const { status, stderr } = run({ exit: 1, says: 'Forbidden(AuthorizationFailed)' });
    expect([status, stderr]).toEqual([1, expect.stringContaining('AuthorizationFailed')]);
    expect(existsSync(join(folder, 'body'))).toBe(false);
  });
});
