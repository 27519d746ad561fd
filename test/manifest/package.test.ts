import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { readAppPackage } from '../../deploy/tenant/app-package.ts';

const root = new URL('../../', import.meta.url).pathname;
const node = join(root, 'node_modules/.bin/node');
const example = 'manifest/settings.example.yaml';

describe('npm run package', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'chaperone-package-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const run = (...args: string[]) =>
    spawnSync(node, ['manifest/package.ts', ...args], { cwd: root, encoding: 'utf8' });
  const open = (file: string) => unzipSync(readFileSync(file));
  const manifestIn = (file: string) => JSON.parse(Buffer.from(open(file)['manifest.json'] ?? '').toString());

  it('writes a zip with the files at its root, for the settings given', () => {
    const out = join(folder, 'deep/live.zip');
    const { status, stdout } = run('--settings', example, '--out', out);
    expect([status, stdout]).toEqual([0, expect.stringContaining('live.zip: Chaperone ')]);
    expect(Object.keys(open(out)).sort()).toEqual(['color.png', 'cy.json', 'manifest.json', 'outline.png']);
    expect(manifestIn(out)).toMatchObject({
      manifestVersion: '1.30',
      id: '11111111-2222-4333-8444-555555555555',
      developer: { name: 'Example NHS Trust' },
      validDomains: ['chaperone.example.nhs.uk'],
    });
  });

  it('writes what the tool for administrators reads', () => {
    const out = join(folder, 'live.zip');
    run('--settings', example, '--out', out);
    expect(readAppPackage(out)).toMatchObject({
      manifestId: '11111111-2222-4333-8444-555555555555',
      botAppIds: ['11111111-2222-4333-8444-555555555555'],
      permissions: [{ permissionValue: 'ChannelMessage.Read.Group', permissionType: 'application' }],
    });
  });

  it('writes the same bytes again, in another time zone too', () => {
    const [one, two] = [join(folder, '1.zip'), join(folder, '2.zip')];
    run('--settings', example, '--out', one);
    spawnSync(node, ['manifest/package.ts', '--settings', example, '--out', two], {
      cwd: root,
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    });
    expect(readFileSync(one).equals(readFileSync(two))).toBe(true);
  });

  it('gives the pilot an id, an address and a name of its own, in both languages', () => {
    const [live, pilot] = [join(folder, 'live.zip'), join(folder, 'pilot.zip')];
    run('--settings', example, '--out', live);
    run('--settings', example, '--pilot', '--out', pilot);
    const [a, b] = [manifestIn(live), manifestIn(pilot)];
    for (const pick of [
      (m: typeof a) => m.id,
      (m: typeof a) => m.bots[0].botId,
      (m: typeof a) => m.validDomains[0],
      (m: typeof a) => m.webApplicationInfo.resource,
    ])
      expect(pick(b)).not.toBe(pick(a));
    expect(b.name.short).toBe('Chaperone (pilot)');
    expect(JSON.parse(Buffer.from(open(pilot)['cy.json'] ?? '').toString())['name.short']).toBe(
      'Chaperone (peilot)',
    );
  });

  it('lists everything that is wrong, and writes nothing', () => {
    const settings = join(folder, 'wrong.yaml');
    const out = join(folder, 'wrong.zip');
    const text = readFileSync(join(root, example), 'utf8')
      .replace('Example NHS Trust', 'A very long name for an organisation of the NHS')
      .replace('# version: 1.0.1', 'version: "1.0"')
      .replace('# name: Chaperone ', 'name: A name for the app that is too long ');
    writeFileSync(settings, text);
    const { status, stderr } = run('--settings', settings, '--out', out);
    expect(status).toBe(1);
    for (const words of [
      '/developer/name must NOT have more than 32 characters',
      'version must be three numbers',
      'manifest.json: name.short has 35 characters, 30 are allowed',
      'cy.json: name.short has 35 characters, 30 are allowed',
    ])
      expect(stderr).toContain(words);
    expect(() => readFileSync(out)).toThrow();
  });

  it.each([
    [[], 'Usage:'],
    [['--settings'], 'Usage:'],
    [['--what'], 'Usage:'],
    [['--settings', 'no-such-file.yaml'], 'no-such-file.yaml: cannot be read'],
    [['--settings', 'package.json'], 'organisation: '],
  ])('explains %j', (args, words) => {
    const { status, stderr } = run(...args);
    expect([status, stderr]).toEqual([1, expect.stringContaining(words)]);
  });
});
