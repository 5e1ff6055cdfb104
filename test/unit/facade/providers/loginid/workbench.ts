import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import type { LoginIDSessionResult } from '../../../../../src/facade/providers/loginid/sessions.ts';
import { TokenValidationError } from '../../../../../src/index.ts';
import { LoginID, type LoginIDOptions } from '../../../../../src/loginid.ts';
import { type Handler, type IssuerRequest, LoginIDIssuer } from '../../../../support/loginid-issuer.ts';

export const CLIENT_ID = 'client-1';
/** Seconds since 1970; what the clock of the workbench's clients says at first. */
export const NOW = 1_800_000_000;
export const USERNAME = 'ada@example.com';
export const USER = { id: 'user-1', username: USERNAME, status: 'active' };

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
/** The private key of the application's API credential. */
export const PRIVATE_KEY = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
/** The number that the key is. */
export const PRIVATE_NUMBER = String(privateKey.export({ format: 'jwk' }).d);

export interface WorkbenchOptions extends LoginIDOptions {
  readonly answer?: Handler;
}

/** A client whose network is a stand-in for LoginID. Its clock stands still. */
export function setUp({ answer, ...options }: WorkbenchOptions = {}) {
  const time = { now: NOW * 1000 };
  const clock = (): number => time.now;
  const issuer = new LoginIDIssuer({ clientId: CLIENT_ID, clock });
  if (answer !== undefined) issuer.answerWith(answer);
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

/** A client of an API at an address, whose retries do not wait. */
export function loginidAt(baseUrl: string, options: LoginIDOptions = {}): LoginID {
  return new LoginID({
    clientId: CLIENT_ID,
    privateKey: PRIVATE_KEY,
    baseUrl,
    retry: { baseDelay: 0, maxDelay: 0 },
    ...options,
  });
}

/** A service token taken apart. */
export interface ServiceToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signature: string;
}

/** Reads a service token after checking its signature with the application's public key; fails where it does not fit. */
export function readServiceToken(token: string): ServiceToken {
  const [header = '', claims = '', signature = ''] = token.split('.');
  const fits = verify(
    'sha256',
    Buffer.from(`${header}.${claims}`),
    { key: createPublicKey(privateKey), dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!fits) throw new Error('the signature of the service token does not fit');
  return { header: parse(header), claims: parse(claims), signature };
}

/** The service token that a request carries; `undefined` where it has none. */
export function serviceTokenOf({ headers }: Pick<IssuerRequest, 'headers'>): ServiceToken | undefined {
  const authorization = headers.get('authorization');
  if (authorization === null) return undefined;
  if (!authorization.startsWith('Bearer ')) throw new Error('the authorization is no bearer token');
  return readServiceToken(authorization.slice('Bearer '.length));
}

/** The status, or the reason where there is one. */
export function verdict({ status, error }: LoginIDSessionResult): string {
  return error instanceof TokenValidationError ? error.reason : status;
}

/** Answers with a value as JSON. */
export function answers(value: unknown, status = 200): Handler {
  return () => Response.json(value, { status });
}

/** Answers one after the other; the last one is repeated. */
export function inTurn(...handlers: readonly Handler[]): Handler {
  let count = 0;
  return (request) => {
    const handler = handlers[Math.min(count, handlers.length - 1)];
    count += 1;
    if (handler === undefined) throw new Error('there is nothing to answer with');
    return handler(request);
  };
}

function parse(segment: string): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(Buffer.from(segment, 'base64url').toString());
  if (typeof value !== 'object' || value === null) throw new Error('a part of the token is no object');
  return { ...value };
}
