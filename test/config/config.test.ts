import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { demoTenant, readConfig } from '../../src/config.ts';
import { completeSettings as complete, refusalOf as problems } from '../support/settings.ts';

describe('readConfig', () => {
  it('reads complete settings, with defaults for the rest', () => {
    expect(readConfig(complete, [])).toMatchObject({
      demo: false,
      host: '127.0.0.1',
      port: 3978,
      database: { folder: '.data' },
      nudgesPerDay: 2,
      detailDays: 7,
      stopGraceSeconds: 5,
      azureMonitor: undefined,
      delivery: ['chat'],
    });
  });

  it('takes of a tenant all that England writes, and other bounds where they are set', () => {
    const perMinute = (given: string) =>
      readConfig({ ...complete, CHAPERONE_TENANT_PER_MINUTE: given }, []).tenantPerMinute;
    expect([perMinute(''), perMinute('600')]).toEqual([90_000, 600]);
    expect(problems({ CHAPERONE_TENANT_PER_MINUTE: '0' })).toContain(
      'CHAPERONE_TENANT_PER_MINUTE: must be at least 600',
    );
    expect(readConfig({}, ['--demo']).tenantPerMinute).toBe(90_000);
  });

  it('writes to Teams alone, and in the demo to this machine alone, for the invented tenant alone', () => {
    expect(readConfig(complete, [])).toMatchObject({
      serviceHosts: ['smba.trafficmanager.net'],
      tenants: [complete.CHAPERONE_TENANTS],
    });
    expect(readConfig({}, ['--demo'])).toMatchObject({
      serviceHosts: ['localhost', '127.0.0.1'],
      tenants: [demoTenant],
    });
  });

  it('reads a connection string as the portal gives it', () => {
    const text =
      'InstrumentationKey=00000000-0000-4000-8000-000000000001;IngestionEndpoint=https://uksouth-1.in.applicationinsights.azure.com/;LiveEndpoint=https://uksouth.livediagnostics.monitor.azure.com/;ApplicationId=00000000-0000-4000-8000-000000000002';
    const read = (given: string) =>
      readConfig({ ...complete, APPLICATIONINSIGHTS_CONNECTION_STRING: given }, []).azureMonitor;
    expect(read(text)).toBe(text);
    expect(read(`${text};`)).toBe(text);
    expect(read('')).toBeUndefined();
  });

  it('asks Graph for nothing until it is told to, and never in the demo', () => {
    expect(readConfig(complete, [])).toMatchObject({ graph: false, catchUpMinutes: 30 });
    const on = { ...complete, CHAPERONE_GRAPH: 'on', CHAPERONE_CATCH_UP_MINUTES: '5' };
    expect(readConfig(on, [])).toMatchObject({ graph: true, catchUpMinutes: 5 });
    expect(readConfig({}, ['--demo']).graph).toBe(false);
    expect(problems({ CHAPERONE_GRAPH: 'on' }, ['--demo'])).toContain('CHAPERONE_GRAPH: must not be set');
  });

  it('lists every problem at once', () => {
    const text = problems({ CHAPERONE_PORT: 'abc', CHAPERONE_APP_TYPE: 'MultiTenant' });
    for (const name of [
      'CHAPERONE_PORT',
      'CHAPERONE_APP_ID',
      'CHAPERONE_APP_TYPE',
      'CHAPERONE_APP_TENANT_ID',
      'CHAPERONE_TENANTS',
      'CHAPERONE_MASTER_KEY',
    ])
      expect(text).toContain(name);
  });

  it.each([
    [
      'an empty app id, which botbuilder would take as "authentication off"',
      { CHAPERONE_APP_ID: '' },
      'CHAPERONE_APP_ID: is required',
    ],
    ['a missing secret', { CHAPERONE_APP_PASSWORD: undefined }, 'CHAPERONE_APP_PASSWORD: is required'],
    [
      'a secret beside a managed identity',
      { CHAPERONE_APP_TYPE: 'UserAssignedMsi' },
      'CHAPERONE_APP_PASSWORD: must not be set',
    ],
    ['a tenant that is no id', { CHAPERONE_TENANTS: 'trust.example, *' }, 'CHAPERONE_TENANTS'],
    ['no tenant at all', { CHAPERONE_TENANTS: ' , ' }, 'CHAPERONE_TENANTS: must name at least one tenant'],
    [
      'a key of the wrong length',
      { CHAPERONE_MASTER_KEY: 'c2hvcnQ=' },
      'CHAPERONE_MASTER_KEY: must be 32 random bytes',
    ],
    [
      'a key that is one byte over and over',
      { CHAPERONE_MASTER_KEY: Buffer.alloc(32, 7).toString('base64') },
      'CHAPERONE_MASTER_KEY: must be 32 random bytes',
    ],
    ...[31, 33, 64].map((length): [string, Record<string, string>, string] => [
      `a key of ${length} bytes`,
      { CHAPERONE_MASTER_KEY: hash('sha512', 'invented', 'buffer').subarray(0, length).toString('base64') },
      'CHAPERONE_MASTER_KEY: must be 32 random bytes',
    ]),
    [
      'a database address of another kind',
      { CHAPERONE_DATABASE_URL: 'mysql://127.0.0.1/db' },
      'CHAPERONE_DATABASE_URL: must be a postgres:// address',
    ],
    ['a pattern that is none', { CHAPERONE_HOSPITAL_NUMBERS: 'RX(' }, 'CHAPERONE_HOSPITAL_NUMBERS'],
    [
      'a stop that would outlast what the platform waits',
      { CHAPERONE_STOP_GRACE_SECONDS: '30' },
      'CHAPERONE_STOP_GRACE_SECONDS: must be at most 10',
    ],
    [
      'a connection string without an endpoint, which would send to one outside the country',
      { APPLICATIONINSIGHTS_CONNECTION_STRING: 'InstrumentationKey=00000000-0000-4000-8000-000000000001' },
      'APPLICATIONINSIGHTS_CONNECTION_STRING: must be',
    ],
    [
      'a connection string whose endpoint is not secure',
      {
        APPLICATIONINSIGHTS_CONNECTION_STRING:
          'InstrumentationKey=00000000-0000-4000-8000-000000000001;IngestionEndpoint=http://uksouth.example/',
      },
      'APPLICATIONINSIGHTS_CONNECTION_STRING: must be',
    ],
    [
      'a connection string with a part that the exporter cannot read',
      {
        APPLICATIONINSIGHTS_CONNECTION_STRING:
          'InstrumentationKey=00000000-0000-4000-8000-000000000001;IngestionEndpoint=https://uksouth.example/;nonsense',
      },
      'APPLICATIONINSIGHTS_CONNECTION_STRING: must be',
    ],
    ['a switch that is neither', { CHAPERONE_GRAPH: 'yes' }, 'CHAPERONE_GRAPH: must be on or off'],
    ['an age that is none', { CHAPERONE_CATCH_UP_MINUTES: '-1' }, 'CHAPERONE_CATCH_UP_MINUTES'],
    [
      'an app to install without Graph',
      { CHAPERONE_CATALOG_APP_ID: '31111111-2222-4333-8444-555555555555' },
      'CHAPERONE_CATALOG_APP_ID: needs CHAPERONE_GRAPH=on',
    ],
    [
      'a way of delivery that there is not',
      { CHAPERONE_DELIVERY: 'chat,channel' },
      'CHAPERONE_DELIVERY: must be',
    ],
    [
      'an installation that nobody can do',
      { CHAPERONE_DELIVERY: 'chat,install' },
      'CHAPERONE_DELIVERY: needs CHAPERONE_CATALOG_APP_ID',
    ],
    ['a way of delivery twice', { CHAPERONE_DELIVERY: 'chat,chat' }, 'CHAPERONE_DELIVERY: must be'],
    ['none beside a way of delivery', { CHAPERONE_DELIVERY: 'none,chat' }, 'CHAPERONE_DELIVERY: must be'],
    ['a misspelt setting', { CHAPERONE_TENNANTS: 'x' }, 'CHAPERONE_TENNANTS: there is no such setting'],
  ])('refuses %s', (_, change, expected) => {
    expect(problems({ ...complete, ...change })).toContain(expected);
  });

  const managed = '51111111-2222-4333-8444-555555555555';
  const noSecret = {
    ...complete,
    CHAPERONE_APP_PASSWORD: undefined,
    CHAPERONE_MANAGED_IDENTITY_ID: managed,
  };
  const entra = {
    CHAPERONE_DATABASE_AUTH: 'entra',
    CHAPERONE_DATABASE_URL: 'postgres://id-chaperone@db.example/chaperone?sslmode=verify-full',
  };

  it('takes a managed identity in place of a secret, and for the database', () => {
    expect(readConfig({ ...noSecret, ...entra }, [])).toMatchObject({
      bot: { type: 'Federated', appId: complete.CHAPERONE_APP_ID, managedIdentityId: managed },
      database: { url: entra.CHAPERONE_DATABASE_URL, signInAs: managed },
    });
    // A bot that is the managed identity itself signs in as itself.
    const itself = { ...complete, CHAPERONE_APP_TYPE: 'UserAssignedMsi', CHAPERONE_APP_PASSWORD: undefined };
    expect(readConfig({ ...itself, ...entra }, []).database).toMatchObject({
      signInAs: complete.CHAPERONE_APP_ID,
    });
    const url = 'postgres://u:p@db/c?sslmode=verify-full';
    expect(readConfig({ ...complete, CHAPERONE_DATABASE_URL: url }, []).database).toEqual({ url });
  });

  it.each([
    ['without an address', { CHAPERONE_DATABASE_URL: undefined }, 'needs CHAPERONE_DATABASE_URL'],
    [
      'without a user',
      { CHAPERONE_DATABASE_URL: 'postgres://db/c?sslmode=verify-full' },
      "identity's name as user",
    ],
    [
      'with a password',
      { CHAPERONE_DATABASE_URL: 'postgres://u:p@db/c?sslmode=verify-full' },
      'without password',
    ],
    [
      'over a line that anybody may hear',
      { CHAPERONE_DATABASE_URL: 'postgres://u@db/c' },
      'must say sslmode=verify-full',
    ],
    ['by nobody', { CHAPERONE_MANAGED_IDENTITY_ID: undefined }, 'needs CHAPERONE_MANAGED_IDENTITY_ID'],
    ['in another way', { CHAPERONE_DATABASE_AUTH: 'kerberos' }, 'must be password or entra'],
  ])('refuses to sign in to the database with a token %s', (_, change, expected) => {
    expect(problems({ ...noSecret, ...entra, ...change })).toContain(expected);
  });

  it('never repeats a value', () => {
    expect(
      problems({
        ...complete,
        CHAPERONE_MASTER_KEY: 'my-secret-key',
        CHAPERONE_DATABASE_URL: 'http://user:password@db',
      }),
    ).not.toMatch(/my-secret-key|password@/);
  });

  it('enters demo mode by its flag alone, on loopback alone, and never beside production settings', () => {
    expect(readConfig({}, ['--demo'])).toMatchObject({
      demo: true,
      host: '127.0.0.1',
      bot: { type: 'demo' },
    });
    expect(problems({ CHAPERONE_DEMO: '1' })).toContain('CHAPERONE_APP_ID: is required');
    expect(problems({ CHAPERONE_HOST: '0.0.0.0' }, ['--demo'])).toContain(
      'CHAPERONE_HOST: must be a loopback address',
    );
    expect(problems(complete, ['--demo'])).toContain('CHAPERONE_APP_ID: must not be set in demo mode');
    expect(problems(complete, ['--dmeo'])).toContain('Unknown option --dmeo');
  });

  it.each([
    ['chat, install, targeted', ['chat', 'install', 'targeted']],
    ['targeted,chat', ['targeted', 'chat']],
    ['none', []],
  ])('reads the ways of delivery in their order: %s', (text, ways) => {
    const graph = {
      CHAPERONE_GRAPH: 'on',
      CHAPERONE_CATALOG_APP_ID: '31111111-2222-4333-8444-555555555555',
    };
    expect(readConfig({ ...complete, ...graph, CHAPERONE_DELIVERY: text }, []).delivery).toEqual(ways);
  });

  it('delivers in the demo to a chat or not at all, because its client would show everybody the rest', () => {
    expect(problems({ CHAPERONE_DELIVERY: 'chat,targeted' }, ['--demo'])).toContain(
      'CHAPERONE_DELIVERY: must be chat or none in demo mode',
    );
    expect(problems({ CHAPERONE_DELIVERY: 'channel' }, ['--demo'])).toContain('CHAPERONE_DELIVERY: must be');
    expect(readConfig({ CHAPERONE_DELIVERY: 'none' }, ['--demo']).delivery).toEqual([]);
  });

  it('finds hospital numbers of the given shape, but not inside longer words', () => {
    const [pattern] = readConfig(
      { ...complete, CHAPERONE_HOSPITAL_NUMBERS: 'RX\\d{7}' },
      [],
    ).hospitalNumberPatterns;
    expect('see rx1234567 please'.match(pattern ?? /^$/)?.[0]).toBe('rx1234567');
    expect('ARX12345678'.match(pattern ?? /^$/)).toBeNull();
  });

  it('is documented: every setting stands in the README', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    const sources = ['config', 'setting-shapes'].map((name) =>
      readFileSync(new URL(`../../src/${name}.ts`, import.meta.url), 'utf8'),
    );
    const settings = new Set(sources.join().match(/(?:CHAPERONE|APPLICATIONINSIGHTS)_[A-Z_]+/g));
    settings.delete('CHAPERONE_');
    expect(settings.size).toBeGreaterThan(15);
    for (const setting of settings) expect(readme).toContain(`\`${setting}\``);
  });
});
