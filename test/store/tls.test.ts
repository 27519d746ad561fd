/** The way to a database on another machine, as `sslmode=verify-full` has it: against a real server with a certificate, and somebody in its place. */
import { chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openDatabase } from '../../src/store/database.ts';
import { selfSigned } from '../support/certificate.ts';
import { type PostgresServer, startPostgresServer } from '../support/postgres-server.ts';

describe('the way to a database elsewhere', () => {
  let folder: string;
  let server: PostgresServer;
  let address: URL;
  const file = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'chaperone-tls-'));
    const { key, cert } = selfSigned();
    writeFileSync(file('server.pem'), cert, { mode: 0o644 });
    writeFileSync(file('other.pem'), selfSigned().cert);
    // PostgreSQL takes a key that nobody else may read; started by root, it runs as a user of its own.
    const keyFolder = mkdtempSync(join(tmpdir(), 'chaperone-tls-key-'));
    const keyFile = join(keyFolder, 'server.key');
    writeFileSync(keyFile, key, { mode: 0o600 });
    const [, uid] = /^postgres:[^:]*:(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8')) ?? [];
    if (process.getuid?.() === 0 && uid !== undefined)
      for (const each of [keyFolder, keyFile, folder, file('server.pem')]) chownSync(each, Number(uid), 0);
    server = await startPostgresServer([
      'fsync=off',
      'ssl=on',
      `ssl_cert_file=${file('server.pem')}`,
      `ssl_key_file=${keyFile}`,
    ]);
    rmSync(keyFolder, { recursive: true });
    address = new URL(await server.newDatabase());
  });
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The certificate is for `localhost`. */
  const url = (hostname: string, port: string, authority: string) => {
    const named = new URL(address);
    Object.assign(named, { hostname, port });
    named.searchParams.set('sslmode', 'verify-full');
    named.searchParams.set('sslrootcert', file(authority));
    return named.href;
  };

  it('is enciphered on every connection', async () => {
    const { db, pool, close } = await openDatabase({ url: url('localhost', address.port, 'server.pem') });
    try {
      const ask = () =>
        sql<{
          ssl: boolean;
        }>`select ssl, pg_sleep(0.05) from pg_stat_ssl where pid = pg_backend_pid()`.execute(db);
      for (const { rows } of await Promise.all([ask(), ask(), ask()]))
        expect(rows).toMatchObject([{ ssl: true }]);
      expect(pool.totalCount).toBeGreaterThan(1);
    } finally {
      await close();
    }
  });

  it.each([
    ['whom another authority vouches for', 'localhost', 'other.pem', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['whose certificate is for another name', '127.0.0.1', 'server.pem', 'ERR_TLS_CERT_ALTNAME_INVALID'],
  ])('ends at a server %s', async (_what, hostname, authority, code) => {
    await expect(openDatabase({ url: url(hostname, address.port, authority) })).rejects.toMatchObject({
      code: 'database_unavailable',
      message: expect.stringContaining(code),
    });
  });

  it('ends where somebody says that there is no TLS, before a name or a password is told', async () => {
    const heard: Buffer[] = [];
    const stranger = createServer((socket) => {
      socket
        .on('error', () => undefined)
        .on('data', (some) => {
          heard.push(some);
          socket.write('N');
        });
    });
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = stranger.address() as AddressInfo;
      await expect(openDatabase({ url: url('127.0.0.1', `${port}`, 'server.pem') })).rejects.toMatchObject({
        code: 'database_unavailable',
      });
      // The question for TLS: its length and its number.
      expect(Buffer.concat(heard).toString('hex')).toBe('0000000804d2162f');
    } finally {
      stranger.close();
    }
  });
});
