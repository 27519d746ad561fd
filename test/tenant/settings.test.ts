import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareVersions, readAppPackage } from '../../deploy/tenant/app-package.ts';
import { readCommandLine } from '../../deploy/tenant/command-line.ts';
import { commands, help, isCommand } from '../../deploy/tenant/options.ts';
import { readSettings } from '../../deploy/tenant/settings.ts';
import { appPackage, clientId, manifestId, teamPermissions, tenantId } from './stage.ts';

const env = {
  CHAPERONE_ADMIN_TENANT_ID: tenantId,
  CHAPERONE_ADMIN_CLIENT_ID: clientId,
  CHAPERONE_ADMIN_MANIFEST_ID: manifestId,
};

describe('the settings of the administrator tool', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chaperone-settings-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const file = (content: string | Uint8Array): string => {
    const path = join(folder, 'file');
    writeFileSync(path, content);
    return path;
  };
  const settingsOf = (given: Record<string, string>, over: Record<string, string> = {}) => {
    const read = readSettings('install', { label: 'Clinical', ...given }, { ...env, ...over });
    if (read.kind === 'wrong') throw new Error(read.problems.join('\n'));
    return read.settings;
  };
  const problemsOf = (given: Record<string, string>, over: Record<string, string> = {}) => {
    const read = readSettings('install', given, { ...env, ...over });
    return read.kind === 'wrong' ? read.problems : [];
  };

  it('come from options and environment, options first, in any case of letters', () => {
    const { tenantId: tenant, rate, results, go, choice } = settingsOf({ tenant: manifestId.toUpperCase() });
    expect({ tenant, rate, results, go, choice }).toEqual({
      tenant: manifestId,
      rate: 10,
      results: 'chaperone-install.jsonl',
      go: false,
      choice: { kind: 'label', label: 'Clinical' },
    });
  });

  it('are refused with every problem at once', () => {
    expect(
      problemsOf(
        { tenant: 'trust', rate: '0', organisation: 'R-X', label: 'x', certificate: '/nowhere' },
        {
          CHAPERONE_ADMIN_CLIENT_ID: '',
          CHAPERONE_ADMIN_GRAPH_URL: 'http://graph.example',
          CHAPERONE_ADMIN_SECRET: 'x',
        },
      ),
    ).toEqual([
      'CHAPERONE_ADMIN_SECRET: there is no such setting',
      '--tenant: must be a GUID, like 00000000-0000-0000-0000-000000000000',
      '--client-id or CHAPERONE_ADMIN_CLIENT_ID: is required',
      '--certificate: the file cannot be read',
      'CHAPERONE_ADMIN_GRAPH_URL: must be an https:// address',
      '--rate: must be at least 1',
      '--organisation, --label: only one of them can choose the teams',
      '--organisation: must be an ODS code: 3 to 10 letters and digits',
    ]);
  });

  it("refuse the bot's registration, which is the app's id as well", () => {
    for (const over of [
      { CHAPERONE_APP_ID: clientId.toUpperCase() },
      { CHAPERONE_ADMIN_MANIFEST_ID: clientId },
    ])
      expect(problemsOf({ label: 'x' }, over)).toEqual([
        expect.stringMatching(
          /^--client-id or CHAPERONE_ADMIN_CLIENT_ID: this is the bot's own registration/,
        ),
      ]);
  });

  it('want a certificate with its key', () => {
    expect(problemsOf({ label: 'x', certificate: file('-----BEGIN CERTIFICATE-----') })).toEqual([
      '--certificate: the file must hold a certificate and its private key, both as PEM',
    ]);
  });

  it('read teams from a list as people keep them: comments, a heading, further columns, twice the same', () => {
    const teams = file(
      `\uFEFFGroupId,DisplayName\r\n"${tenantId}","Ward, 1"\r\n# closed\r\n\r\n  ${clientId}\tWard 2\r\n${tenantId.toUpperCase()}\r\n`,
    );
    const { choice } = readSettingsOf({ teams });
    expect(choice).toEqual({ kind: 'teams', ids: [tenantId, clientId] });
  });

  it('name the lines of a list that begin with no id', () => {
    const teams = file(`${tenantId}\nWard 7\n19:abc@thread.tacv2\n`);
    expect(problemsOf({ teams })).toEqual([
      `--teams: ${teams} has no team id (GUID) at the beginning of line 2, 3`,
    ]);
    expect(problemsOf({ teams: file('# nothing\n') })).toEqual([`--teams: ${teams} names no team`]);
  });

  it('take the app from its package, and refuse a package of another app', () => {
    const path = file(appPackage('2.0.1'));
    expect(settingsOf({ package: path }, { CHAPERONE_ADMIN_MANIFEST_ID: '' })).toMatchObject({
      manifestId,
      package: { version: '2.0.1' },
    });
    expect(problemsOf({ label: 'x', package: path, 'manifest-id': tenantId })).toEqual([
      '--manifest-id: is another app than the one of --package',
    ]);
    expect(problemsOf({ label: 'x', package: file('no zip') })).toEqual([
      `--package: ${path} is no zip file with a manifest.json in it`,
    ]);
  });

  it('give help for every command, which names each of its options', () => {
    for (const [name, { options }] of Object.entries(commands)) {
      expect(readCommandLine([name, '--help'])).toEqual({ kind: 'help', command: name });
      const text = isCommand(name) ? help(name) : '';
      for (const option of options) expect(text).toContain(`--${option.name}`);
      expect(help()).toContain(name);
    }
  });

  function readSettingsOf(given: Record<string, string>) {
    const read = readSettings('install', given, env);
    if (read.kind === 'wrong') throw new Error(read.problems.join('\n'));
    return read.settings;
  }
});

describe('a command line', () => {
  it('is refused with everything that is wrong with it', () => {
    expect(
      readCommandLine(['install', '--go=1', '--teams', '--label', 'a', '--label', 'b', '--what', 'c']),
    ).toEqual({
      kind: 'run',
      command: 'install',
      given: { label: 'a' },
      problems: [
        '--teams: needs a value (FILE)',
        '--go: takes no value',
        '--label: stands there twice',
        '--what: install has no such option',
        'c: belongs to no option',
      ],
    });
    expect(readCommandLine(['instal'])).toMatchObject({ kind: 'wrong' });
  });
});

describe('versions', () => {
  it.each([
    ['1.10.0', '1.9.0', 1],
    ['1.0', '1.0.0', 0],
    ['1.0.0', '1.0.1', -1],
    ['2', '1.9.9', 1],
  ])('compares %s with %s as numbers', (a, b, sign) => {
    expect(Math.sign(compareVersions(a, b))).toBe(sign);
  });

  it('are read from a package with everything that a team consents to', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chaperone-package-'));
    const path = join(folder, 'app.zip');
    writeFileSync(path, appPackage());
    expect(readAppPackage(path)).toMatchObject({ version: '1.0.0', permissions: teamPermissions });
    rmSync(folder, { recursive: true });
  });
});
