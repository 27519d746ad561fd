import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readConfig } from '../../src/config.ts';
import { stopLimitMs } from '../../src/lifetime.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const settings = new Set(
  [...read('README.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name ?? ''),
);
const port = 3978;

describe('the image', () => {
  const dockerfile = read('deploy/Dockerfile');
  const [, build = '', run = ''] = dockerfile.split(/^FROM /m);
  const copied = [...build.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, names]) => (names ?? '').split(' '));

  it('runs distroless, as nobody, with node as the first process', () => {
    expect(dockerfile).toMatch(/^ARG RUN_IMAGE=\S*distroless\/nodejs24-\S+:nonroot$/m);
    expect(run).toMatch(/^USER 65532:65532$/m);
    expect(run).toMatch(/^CMD \["src\/main\.ts"\]$/m);
    expect(run).not.toMatch(/^RUN |^ENTRYPOINT /m);
    expect(read('package.json')).toContain('"start": "node src/main.ts"');
  });

  it('is built by the same major version as it runs on, without scripts of packages', () => {
    const [building, running] = [/node:(\d+)-/, /nodejs(\d+)-/].map(
      (version) => version.exec(dockerfile)?.[1],
    );
    expect(building).toBe(running);
    expect(build).toMatch(/npm ci .*--ignore-scripts/);
    expect(build).toMatch(/npm prune --omit=dev/);
  });

  it('says whether it lives, on the port that it opens', () => {
    expect(run).toMatch(new RegExp(`^EXPOSE ${port}$`, 'm'));
    expect(run).toMatch(/^HEALTHCHECK [^\n]*\\\n {2}CMD \["\/nodejs\/bin\/node"/m);
    expect(run).toContain(`|| ${port}}/healthz`);
  });

  it('leaves out what the pages alone are made of, and nothing that the program needs', () => {
    const removed = (/^RUN npm uninstall (.+)$/m.exec(build.replace(/\\\n\s*/g, ''))?.[1] ?? '')
      .split(' ')
      .filter((word) => word !== '' && !word.startsWith('--'));
    const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' });
    const importsOf = (files: readonly string[]) =>
      new Set(
        files
          .filter((file) => /\.tsx?$/.test(file))
          .flatMap((file) => [...read(`src/${file}`).matchAll(/from '((?:@[\w-]+\/)?[\w-]+)/g)])
          .map(([, name]) => name ?? ''),
      );
    const program = importsOf(sources.filter((file) => !file.startsWith('tabs')));
    expect(program.size).toBeGreaterThan(10);
    expect(removed.filter((name) => program.has(name))).toEqual([]);
    const pages = [...importsOf(sources.filter((file) => file.startsWith('tabs')))];
    expect(pages).toContain('react');
    expect(pages.filter((name) => !removed.includes(name) && !program.has(name))).toEqual([]);
  });

  it('is made of what is there, and lets nothing else in', () => {
    expect(copied.length).toBeGreaterThan(5);
    for (const name of copied) expect([name, existsSync(new URL(name, root))]).toEqual([name, true]);
    const ignored = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(ignored[0]).toBe('**');
    expect(ignored.slice(1).sort()).toEqual(copied.map((name) => `!${name.replace('./', '')}`).sort());
  });
});

describe('a host of one’s own', () => {
  const unit = read('deploy/self-hosted/chaperone.service');
  const example = read('deploy/self-hosted/chaperone.env.example');
  const nginx = read('deploy/self-hosted/nginx.conf');
  const directive = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1];
  const given = Object.fromEntries(
    [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name ?? '', value ?? '']),
  );

  it('has a unit that systemd takes and finds safe', () => {
    const file = new URL('deploy/self-hosted/chaperone.service', root).pathname;
    const verified = spawnSync('systemd-analyze', ['verify', file], { encoding: 'utf8' });
    if (verified.error) return; // No systemd on this machine; the directives below are checked in any case.
    // What it says of the machine (no node there, a mount that is missing) is not about the unit.
    expect(verified.stderr.split('\n').filter((line) => line.includes('chaperone.service:'))).toEqual([]);
  });

  it.each([
    ['DynamicUser', 'yes'],
    ['ProtectSystem', 'strict'],
    ['NoNewPrivileges', 'yes'],
    ['CapabilityBoundingSet', ''],
    ['StateDirectory', 'chaperone'],
    ['PrivateTmp', 'yes'],
  ])('is hardened: %s=%s', (name, value) => {
    expect(directive(name)).toBe(value);
  });

  it('leaves the program time to stop', () => {
    expect(Number(directive('TimeoutStopSec')) * 1000).toBeGreaterThan(stopLimitMs);
  });

  it('names settings that there are, and enough of them to start', () => {
    const own = [...unit.matchAll(/^Environment=((?:CHAPERONE)_[A-Z_]+)=/gm)].map(([, name]) => name ?? '');
    for (const name of [...own, ...Object.keys(given)])
      expect([name, settings.has(name)]).toEqual([name, true]);
    const key = randomBytes(32).toString('base64');
    const id = '11111111-2222-4333-8444-555555555555';
    const ids = Object.keys(given).filter((name) => /^0[-0]+$/.test(given[name] ?? ''));
    expect(ids.length).toBe(3);
    for (const name of ids) given[name] = id;
    const filled = { ...given, CHAPERONE_APP_PASSWORD: 'not-a-real-secret', CHAPERONE_MASTER_KEY: key };
    expect(readConfig(filled, [])).toMatchObject({ host: '127.0.0.1', port, stopGraceSeconds: 0 });
    expect(directive('Environment=CHAPERONE_DATA_FOLDER')).toBe(`/var/lib/${directive('StateDirectory')}`);
  });

  it('has nginx before the port, with the server’s own limits', () => {
    expect(nginx).toContain(`server 127.0.0.1:${given.CHAPERONE_PORT};`);
    const server = read('src/web/server.ts');
    expect(server).toContain('const maxBodyBytes = 256 * 1024;');
    expect(nginx).toContain('client_max_body_size 256k;');
    expect(read('src/web/routes-api.ts')).toContain('const maxBodyBytes = 4 * 1024 * 1024;');
    expect(nginx).toMatch(/^ {4}location \/api\/routes \{\n {8}client_max_body_size 4m;$/m);
    const idle = Number(/keepalive_timeout (\d+)s/.exec(nginx)?.[1]) * 1000;
    const kept = /keepAliveTimeout: ([\d_]+)/.exec(read('src/web/limits.ts'))?.[1];
    expect(idle).toBeLessThan(Number(kept?.replace('_', '')));
    expect(Number(/proxy_read_timeout (\d+)s/.exec(nginx)?.[1])).toBeGreaterThan(15);
  });

  it('has an nginx that puts nobody’s words on the disk', () => {
    const bytes = (size = '') => Number.parseInt(size, 10) * ({ k: 1024, m: 1024 ** 2 }[size.slice(-1)] ?? 1);
    const sizes = (name: string) =>
      [...nginx.matchAll(new RegExp(`^( +)${name} (\\d+[km]?);$`, 'gm'))].map(([, indent, size]) => ({
        indent,
        size: bytes(size),
      }));
    const [bodies, buffers] = [sizes('client_max_body_size'), sizes('client_body_buffer_size')];
    // One beside the other in the server and in each place that has its own; what marks the chunks of a body is kept with it.
    expect(buffers.map(({ indent }) => indent)).toEqual(bodies.map(({ indent }) => indent));
    expect(bodies.length).toBe(2);
    for (const [at, { size }] of bodies.entries()) expect(buffers[at]?.size).toBeGreaterThanOrEqual(2 * size);
    expect(nginx).toMatch(/^ {4}proxy_request_buffering on;$/m);
    expect(nginx).toMatch(/^ {4}proxy_max_temp_file_size 0;$/m);
    // Below `crit` a line names who asked for what.
    expect(nginx).toMatch(/^ {4}access_log off;\n {4}error_log \S+ crit;$/m);
  });

  it('has an nginx that Debian 12 and Ubuntu 24.04 can start', () => {
    expect(nginx.match(/^ {4}listen .*$/gm)).toEqual([
      '    listen 443 ssl http2;',
      '    listen [::]:443 ssl http2;',
    ]);
    expect(nginx).not.toMatch(/^\s*http2 /m);
  });

  it('lets the internet see the endpoint, the interface, the pages and readiness alone', () => {
    const open = [...nginx.matchAll(/^ {4}location (?:= )?(\S+) \{[^}]*proxy_pass/gm)].map(
      ([, path]) => path,
    );
    expect(open).toEqual(['/api/messages', '/api/routes', '/api/', '/tabs/', '/readyz']);
    expect(nginx).toMatch(/location \/ \{ return 404; \}/);
  });
});
