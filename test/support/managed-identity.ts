import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Where Azure gives tokens to the programs that run in it. */
export interface ManagedIdentity {
  /** What was asked for, in order. */
  readonly asked: readonly { readonly resource: string; readonly clientId: string }[];
  close(): Promise<void>;
}

/**
 * A stand-in for the endpoint that Container Apps and App Service tell their programs of by the environment (API version 2019-08-01):
 * it wants the header that proves that the asker runs here, and answers with a token for the resource. The client library keeps the address and
 * the tokens for the whole process: start one for a test file, and use an identity of its own in each test.
 * @param give makes the token; undefined refuses
 */
export async function startManagedIdentity(
  give: (resource: string) => Promise<string | undefined>,
): Promise<ManagedIdentity> {
  const header = 'invented-header';
  const asked: { resource: string; clientId: string }[] = [];
  const server = createServer(async (request, response) => {
    const query = new URL(request.url ?? '/', 'http://azure').searchParams;
    const resource = query.get('resource') ?? '';
    asked.push({ resource, clientId: query.get('client_id') ?? '' });
    const known =
      request.headers['x-identity-header'] === header && query.get('api-version') === '2019-08-01';
    const token = known ? await give(resource) : undefined;
    response.statusCode = token === undefined ? 400 : 200;
    response.setHeader('content-type', 'application/json');
    const expires = Math.floor(Date.now() / 1000) + 3600;
    response.end(
      JSON.stringify(
        token === undefined
          ? { statusCode: 400, message: 'No managed identity is assigned.' }
          : { access_token: token, expires_on: `${expires}`, resource, token_type: 'Bearer' },
      ),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.env.IDENTITY_ENDPOINT = `http://127.0.0.1:${(server.address() as AddressInfo).port}/msi/token`;
  process.env.IDENTITY_HEADER = header;
  return {
    asked,
    close: () => {
      delete process.env.IDENTITY_ENDPOINT;
      delete process.env.IDENTITY_HEADER;
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
