import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import {
  allKeys,
  type BicepFile,
  declared,
  keysUnder,
  nodesOf,
  readBicep,
  valuesOf,
} from '../support/bicep.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

let files: readonly BicepFile[];
const fileAt = (path: string): BicepFile => {
  const found = files.find((file) => file.path === path);
  if (!found) throw new Error(`there is no ${path}`);
  return found;
};
beforeAll(async () => {
  files = await readBicep();
});

describe('the infrastructure as Bicep', () => {
  it('parses without a fault, but for the one word that the grammar does not know', () => {
    expect(files.length).toBeGreaterThan(9);
    expect(files.flatMap(({ faults }) => faults)).toEqual([
      'modules/registration.bicep:2 extension microsoftGraphV1',
    ]);
  });

  it('gives every module what it asks for, and nothing else', () => {
    const modules = [...declared(fileAt('main.bicep'), 'module')];
    expect(modules.length).toBeGreaterThan(8);
    for (const [name, call] of modules) {
      const path = /'(modules\/[\w-]+\.bicep)'/.exec(call.text)?.[1] ?? '';
      const parameters = declared(fileAt(path), 'parameter');
      const asked = [...parameters].filter(([, node]) => !node.text.includes('=')).map(([key]) => key);
      const given = keysUnder(call, 'params');
      expect([name, asked.filter((key) => !given.includes(key))]).toEqual([name, []]);
      expect([name, given.filter((key) => !parameters.has(key))]).toEqual([name, []]);
    }
  });

  it('uses every parameter, and no output that is not there', () => {
    for (const file of files)
      for (const [name] of declared(file, 'parameter')) {
        const uses = nodesOf(file.root).filter(({ type, text }) => type === 'identifier' && text === name);
        expect([file.path, name, uses.length > 1]).toEqual([file.path, name, true]);
      }
    const main = fileAt('main.bicep');
    const modules = declared(main, 'module');
    for (const [, name = '', output = ''] of main.root.text.matchAll(/\b(\w+)\.\??outputs\.(\w+)/g)) {
      const path = /'(modules\/[\w-]+\.bicep)'/.exec(modules.get(name)?.text ?? '')?.[1] ?? '';
      expect([path, output, declared(fileAt(path), 'output').has(output)]).toEqual([path, output, true]);
    }
  });

  it('declares each parameter that azd fills, and each has a value or a default', () => {
    const parameters = declared(fileAt('main.bicep'), 'parameter');
    const given = Object.keys(JSON.parse(read('deploy/infra/main.parameters.json')).parameters);
    expect(given.filter((name) => !parameters.has(name))).toEqual([]);
    const needed = [...parameters].filter(([, node]) => !node.text.includes('=')).map(([name]) => name);
    expect(needed.filter((name) => !given.includes(name))).toEqual([]);
  });

  it('has the same choices in both sizes, each with two instances at least', () => {
    const [small, large] = ['S', 'L'].map((size) => JSON.parse(read(`deploy/infra/sizes/${size}.json`)));
    const keys = (size: object) =>
      JSON.stringify(size, (_key, value) => (typeof value === 'object' ? value : 0));
    expect(keys(small)).toBe(keys(large));
    const used = [...fileAt('main.bicep').root.text.matchAll(/\bchosen\.([\w.]+)/g)].map(([, path]) => path);
    for (const path of used) {
      const value = (path ?? '').split('.').reduce((at, key) => at?.[key], small);
      expect([path, typeof value === 'string' || typeof value === 'number']).toEqual([path, true]);
    }
    for (const { replicas, cpu, memory } of [small, large]) {
      expect(replicas.least).toBeGreaterThanOrEqual(2);
      expect(replicas.most).toBeGreaterThan(replicas.least);
      // What the Consumption profile allows: two gigabytes for each core.
      expect(memory).toBe(`${Number(cpu) * 2}Gi`);
    }
  });

  it('opens nothing to the internet but one port of the app', () => {
    const app = fileAt('modules/app.bicep').root;
    expect(valuesOf(app, 'external')).toEqual(['true']);
    expect(valuesOf(app, 'allowInsecure')).toEqual(['false']);
    expect(valuesOf(app, 'targetPort')).toEqual(['isPlaceholder ? 80 : port']);
    expect(allKeys(app)).not.toContain('additionalPortMappings');
    for (const path of ['modules/database.bicep', 'modules/vault.bicep'])
      expect(valuesOf(fileAt(path).root, 'publicNetworkAccess')).toEqual(["'Disabled'"]);
    expect(valuesOf(fileAt('modules/vault.bicep').root, 'defaultAction')).toEqual(["'Deny'"]);
    expect(valuesOf(fileAt('modules/registry.bicep').root, 'anonymousPullEnabled')).toEqual(['false']);
    expect(valuesOf(fileAt('modules/registry.bicep').root, 'adminUserEnabled')).toEqual(['false']);
  });

  it('survives the loss of a zone, and keeps a copy in the paired region', () => {
    const database = fileAt('modules/database.bicep').root;
    expect(valuesOf(database, 'mode')).toEqual(["'ZoneRedundant'"]);
    expect(valuesOf(database, 'availabilityZone')).not.toEqual(valuesOf(database, 'standbyAvailabilityZone'));
    expect(valuesOf(database, 'geoRedundantBackup')).toEqual(["'Enabled'"]);
    expect(valuesOf(fileAt('modules/environment.bicep').root, 'zoneRedundant')).toEqual(['true']);
    expect(declared(fileAt('main.bicep'), 'parameter').get('location')?.text).toContain("'uksouth'");
  });

  it('holds no secret and takes none: no password, no parameter that must be hidden', () => {
    expect(valuesOf(fileAt('modules/database.bicep').root, 'passwordAuth')).toEqual(["'Disabled'"]);
    for (const { path, root: tree } of files) {
      expect([
        path,
        /@secure|listKeys|administratorLogin|passwordCredentials|secretRef/.test(tree.text),
      ]).toEqual([path, false]);
    }
  });

  it('is laid out as azd looks for it', () => {
    const azure = parse(read('azure.yaml'));
    expect(azure.infra).toEqual({ provider: 'bicep', path: 'deploy/infra', module: 'main' });
    const [name, service] = Object.entries<{ docker: { path: string } }>(azure.services)[0] ?? [];
    expect(valuesOf(fileAt('modules/app.bicep').root, 'tags')[0]).toContain(`'azd-service-name': '${name}'`);
    expect(read(service?.docker.path ?? '')).toContain('FROM');
    const parameters = read('deploy/infra/main.parameters.json');
    expect(parameters).toContain(`\${SERVICE_${name?.toUpperCase()}_IMAGE_NAME=}`);
    const hook = read(azure.hooks.postprovision.posix.run);
    const outputs = declared(fileAt('main.bicep'), 'output');
    for (const wanted of ['VAULT_ID', 'KEY_NAME']) {
      expect(hook).toContain(`\${${wanted}`);
      expect(outputs.has(wanted)).toBe(true);
    }
    for (const [, variable] of parameters.matchAll(/\$\{(PACKAGE_\w+)/g))
      expect(outputs.has(variable ?? '')).toBe(true);
  });
});
