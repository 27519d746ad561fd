import { readFileSync } from 'node:fs';
import { readConfig } from '../../src/config.ts';
import { stopLimitMs } from '../../src/lifetime.ts';
import { roles } from '../../src/web/sign-in.ts';
import { allKeys, type BicepFile, declared, readBicep, valuesOf } from '../support/bicep.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const isSetting = (name: string) => /^(CHAPERONE|APPLICATIONINSIGHTS)_/.test(name);
const id = (digit: string) => `${digit.repeat(8)}-2222-4333-8444-555555555555`;

let files: readonly BicepFile[];
const treeOf = (path: string) => {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`there is no ${path}`);
  return found;
};
const numberOf = (path: string, variable: string) =>
  Number(declared(treeOf(path), 'variable').get(variable)?.text.split('=')[1]);
beforeAll(async () => {
  files = await readBicep();
});

/** What Azure would fill in, by the names that the infrastructure sets itself. */
const computed: Readonly<Record<string, string>> = {
  CHAPERONE_APP_ID: id('1'),
  CHAPERONE_APP_TYPE: 'SingleTenant',
  CHAPERONE_APP_TENANT_ID: id('2'),
  CHAPERONE_MANAGED_IDENTITY_ID: id('3'),
  CHAPERONE_TENANTS: id('2'),
  CHAPERONE_KEY_VAULT: 'https://kv-chap-abcdefghijklm.vault.azure.net/secrets/master-key',
  CHAPERONE_DATABASE_URL:
    'postgres://id-chaperone-live@psql-chaperone-abc.postgres.database.azure.com:5432/chaperone?sslmode=verify-full',
  CHAPERONE_DATABASE_AUTH: 'entra',
  CHAPERONE_HOST: '0.0.0.0',
  CHAPERONE_PORT: '3978',
  CHAPERONE_METRICS_PORT: '9464',
  CHAPERONE_STOP_GRACE_SECONDS: '10',
  APPLICATIONINSIGHTS_CONNECTION_STRING:
    'InstrumentationKey=00000000-0000-4000-8000-000000000001;IngestionEndpoint=https://uksouth-1.in.applicationinsights.azure.com/',
};
const passedOn = (): string[] =>
  Object.keys(JSON.parse(read('deploy/infra/main.parameters.json')).parameters.settings.value);
const setInBicep = () =>
  ['main.bicep', 'modules/app.bicep'].flatMap((path) => allKeys(treeOf(path).root)).filter(isSetting);

describe('the infrastructure and the settings', () => {
  it('gives an app that starts: what is filled in, and what was not given, pass the check of settings', () => {
    expect([...setInBicep()].sort()).toEqual(Object.keys(computed).sort());
    const empty = Object.fromEntries(passedOn().map((name) => [name, '']));
    expect(readConfig({ ...empty, ...computed }, [])).toMatchObject({
      bot: { type: 'Federated', appId: id('1'), managedIdentityId: id('3') },
      database: { signInAs: id('3') },
      masterKeys: { keyVault: computed.CHAPERONE_KEY_VAULT, signInAs: id('3') },
      port: numberOf('modules/app.bicep', 'port'),
      metricsPort: numberOf('modules/app.bicep', 'metricsPort'),
      stopGraceSeconds: numberOf('modules/app.bicep', 'stopGraceSeconds'),
    });
  });

  it('sets every setting of the README, or says why it stays as it is', () => {
    const settings = [
      ...read('README.md').matchAll(/^\| `((?:CHAPERONE|APPLICATIONINSIGHTS)_[A-Z_]+)` \|/gm),
    ].map(([, name]) => name);
    expect(settings.length).toBeGreaterThan(20);
    const section =
      read('deploy/README.md').split('### Settings that stay as they are')[1]?.split('\n## ')[0] ?? '';
    const left = [...section.matchAll(/^\| `([A-Z_]+)` \| .{10,}\|$/gm)].map(([, name]) => name);
    expect([...new Set([...setInBicep(), ...passedOn(), ...left])].sort()).toEqual([...settings].sort());
    expect(left.filter((name) => [...setInBicep(), ...passedOn()].includes(name ?? ''))).toEqual([]);
  });

  it('passes each setting on under its own name', () => {
    const { value } = JSON.parse(read('deploy/infra/main.parameters.json')).parameters.settings;
    for (const [name, text] of Object.entries(value)) expect(text).toBe(`\${${name}=}`);
  });
});

describe('the infrastructure and the code', () => {
  it('probe the addresses that the server has, and leave it time to stop', () => {
    const app = treeOf('modules/app.bicep').root;
    expect([...new Set(valuesOf(app, 'path'))].sort()).toEqual(["'/healthz'", "'/readyz'"]);
    const server = read('src/web/server.ts');
    for (const path of ['/healthz', '/readyz']) expect(server).toContain(`server.get('${path}'`);
    expect(Number(valuesOf(app, 'terminationGracePeriodSeconds')[0]) * 1000).toBeGreaterThan(stopLimitMs);
    const readiness =
      /type: 'Readiness'[^}]*}\s*periodSeconds: (\d+)\s*timeoutSeconds: (\d+)\s*failureThreshold: (\d+)/.exec(
        app.text,
      );
    const [period, timeout, threshold] = (readiness ?? []).slice(1).map(Number);
    // The balancer must have noticed before the last message is taken.
    expect((period ?? 99) * (threshold ?? 99)).toBeLessThan(
      numberOf('modules/app.bicep', 'stopGraceSeconds'),
    );
    expect(timeout).toBeGreaterThan(2);
  });

  it('name the same roles, scope and address of sign-in', () => {
    const registration = treeOf('modules/registration.bicep').root;
    const named = [...registration.text.matchAll(/\{ value: '([\w.]+)', name:/g)].map(([, role]) => role);
    expect(named).toEqual([...roles]);
    expect(read('src/web/sign-in.ts')).toContain("const scope = 'access_as_user'");
    expect(valuesOf(registration, 'value')).toContain("'access_as_user'");
    const { resource } = JSON.parse(read('manifest/manifest.template.json')).webApplicationInfo;
    expect(treeOf('main.bicep').root.text).toContain(
      resource.replace('{{host}}', `\${publicHost}`).replace('{{appId}}', `\${knownAppId}`),
    );
  });

  it('are told the same to whoever makes the registration by hand', () => {
    const section =
      read('deploy/README.md').split('### When somebody else makes')[1]?.split('\n### ')[0] ?? '';
    const registration = treeOf('modules/registration.bicep');
    const clients =
      declared(registration, 'variable')
        .get('teamsClients')
        ?.text.match(/[0-9a-f-]{36}/g) ?? [];
    expect(clients).toHaveLength(2);
    for (const word of [...clients, ...roles, 'access_as_user', 'api://AzureADTokenExchange'])
      expect(section).toContain(`\`${word}\``);
  });

  it('give the sizes that the README gives', () => {
    for (const name of ['S', 'L']) {
      const { replicas, cpu, memory } = JSON.parse(read(`deploy/infra/sizes/${name}.json`));
      const cores = `${Number(cpu)} core${Number(cpu) > 1 ? 's' : ''}, ${memory.replace('Gi', ' GB')}`;
      expect(read('deploy/README.md')).toContain(
        `| ${name} | ${replicas.least} to ${replicas.most} | ${cores} |`,
      );
    }
  });

  it('trust the identity that the code signs in with', () => {
    expect(valuesOf(treeOf('modules/registration.bicep').root, 'audiences')).toEqual([
      "['api://AzureADTokenExchange']",
    ]);
    expect(read('src/teams/credentials.ts')).toContain('api://AzureADTokenExchange/.default');
  });

  it('send activities to the address that takes them', () => {
    expect(valuesOf(treeOf('modules/bot.bicep').root, 'endpoint')).toEqual([
      `'https://\${host}/api/messages'`,
    ]);
    expect(read('src/web/server.ts')).toContain("'/api/messages'");
    expect(valuesOf(treeOf('modules/bot.bicep').root, 'msaAppType')).toEqual(["'SingleTenant'"]);
  });
});
