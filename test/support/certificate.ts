import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

/** A key and a certificate that vouches for itself, as PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

/**
 * A certificate for `localhost`, good for a day. Node can check certificates but not make them, so it is written out here (RFC 5280, DER).
 * @param kind of the key; Entra wants RSA of an application's
 */
export function selfSigned(kind: 'ec' | 'rsa' = 'ec'): Certificate {
  const { publicKey, privateKey } =
    kind === 'ec'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  const algorithm =
    kind === 'ec'
      ? // ecdsa-with-SHA256
        sequence(bytes(0x06, Buffer.from('2a8648ce3d040302', 'hex')))
      : // sha256WithRSAEncryption
        sequence(bytes(0x06, Buffer.from('2a864886f70d01010b', 'hex')), bytes(0x05, Buffer.alloc(0)));
  const name = sequence(
    bytes(0x31, sequence(bytes(0x06, Buffer.from('550403', 'hex')), bytes(0x0c, Buffer.from('test')))),
  );
  const time = (ms: number) =>
    bytes(0x17, Buffer.from(`${new Date(ms).toISOString().replace(/\D/g, '').slice(2, 14)}Z`));
  const host = bytes(0x82, Buffer.from('localhost'));
  const names = sequence(bytes(0x06, Buffer.from('551d11', 'hex')), bytes(0x04, sequence(host)));
  const content = sequence(
    bytes(0xa0, bytes(0x02, Buffer.from([2]))),
    bytes(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    sequence(time(Date.now() - 3_600_000), time(Date.now() + 86_400_000)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    bytes(0xa3, sequence(names)),
  );
  const signature = bytes(0x03, Buffer.concat([Buffer.from([0]), sign('sha256', content, privateKey)]));
  const lines = sequence(content, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}

/** One element of DER: tag, length, content. */
function bytes(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...head]), content]);
}

const sequence = (...parts: readonly Buffer[]): Buffer => bytes(0x30, Buffer.concat(parts));
