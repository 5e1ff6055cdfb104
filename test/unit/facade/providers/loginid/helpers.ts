import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { LoginID, type LoginIDOptions } from '../../../../../src/loginid.ts';
import { type Handler, type IssuerRequest, LoginIDIssuer } from '../../../../helpers/loginid-issuer.ts';

export const CLIENT_ID = 'client-1';
/** Seconds since 1970; the first reading of the clients' clock. */
export const NOW = 1_800_000_000;
export const USERNAME = 'ada@example.com';
export const USER = { id: 'user-1', username: USERNAME, status: 'active' };

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
/** Private key of the application's API credential. */
export const PRIVATE_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
/** Private number of the key. */
export const PRIVATE_NUMBER = String(privateKey.export({ format: 'jwk' }).d);

export interface SetUpOptions extends LoginIDOptions {
  readonly respond?: Handler;
}

/** Creates a client with a fake LoginID as its network, and a clock that stands still. */
export function setUp({ respond, ...options }: SetUpOptions = {}) {
  const time = { now: NOW * 1000 };
  const clock = (): number => time.now;
  const issuer = new LoginIDIssuer({ clientId: CLIENT_ID, clock });
  if (respond !== undefined) issuer.respondWith(respond);
  const loginid = new LoginID({
    clientId: CLIENT_ID,
    privateKey: PRIVATE_KEY,
    fetch: issuer.fetch,
    clock,
    retry: { baseDelay: 0, maxDelay: 0 },
    ...options,
  });
  return { loginid, issuer, time, sessions: loginid.sessions };
}

/** Parsed service token. */
export interface ServiceToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signature: string;
}

/** Parses a service token after verifying its signature with the application's public key. */
export function readServiceToken(token: string): ServiceToken {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const fits = verify(
    'sha256',
    Buffer.from(`${header}.${claims}`),
    { key: createPublicKey(privateKey), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!fits) throw new Error('the signature of the service token is invalid');
  return { header: parse(header), claims: parse(claims), signature };
}

/** Reads the service token of a request; `undefined` if it carries no token. */
export function serviceTokenOf({ headers }: Pick<IssuerRequest, 'headers'>): ServiceToken | undefined {
  const authorization = headers.get('authorization');
  if (authorization === null) return undefined;
  if (!authorization.startsWith('Bearer ')) throw new Error('the authorization is not a bearer token');
  return readServiceToken(authorization.slice('Bearer '.length));
}

/** Responds with JSON. */
export function respondingWith(value: unknown, status = 200): Handler {
  return () => Response.json(value, { status });
}

/** Responds in order; the last handler repeats. */
export function inOrder(...handlers: readonly Handler[]): Handler {
  let count = 0;
  return (request) => {
    const handler = handlers[Math.min(count, handlers.length - 1)];
    count += 1;
    if (handler === undefined) throw new Error('no response left');
    return handler(request);
  };
}

function parse(segment: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(Buffer.from(segment, 'base64url').toString());
  if (typeof value !== 'object' || value === null) throw new Error('a segment of the token is not an object');
  return { ...value };
}
