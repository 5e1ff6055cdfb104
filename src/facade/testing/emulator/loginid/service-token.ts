import { createPrivateKey, createPublicKey, type KeyObject, verify } from 'node:crypto';
import { isObject } from '../../../options/validators.ts';
import { ApiError } from '../api-error.ts';
import type { Call } from '../call.ts';
import type { Fields } from '../fields.ts';

/** Milliseconds for which a nonce is remembered. */
const NONCE_LIFETIME = 3_600_000;

/** The application that an emulator serves: its id, and the key of its API credential. */
export interface LoginIDApplication {
  readonly clientId: string;
  readonly publicKey: KeyObject;
}

/** Returns the application of a client's options. */
export function applicationOf(clientId: string, privateKey: unknown): LoginIDApplication {
  if (typeof privateKey !== 'string') throw new TypeError('the issuer has no private key in PEM');
  return { clientId, publicKey: createPublicKey(createPrivateKey(privateKey)) };
}

/**
 * Checks the client id and the service token of a call. Each token is good once.
 *
 * @throws {ApiError} if one of them is missing or wrong
 */
export function checkServiceToken(
  { clientId, publicKey }: LoginIDApplication,
  { tenant, operation, headers, params }: Pick<Call, 'tenant' | 'operation' | 'headers' | 'params'>,
): void {
  const client = params['client_id'] ?? params['clientId'] ?? headers['x-client-id'];
  if (operation.path !== '/certs' && client !== clientId) throw unauthorized('the client id is missing or wrong');
  const { serviceTokenScope: scope, serviceTokenOptional: isOptional } = operation;
  const token = /^Bearer (.+)$/i.exec(headers['authorization'] ?? '')?.[1];
  if (scope === undefined || (token === undefined && isOptional === true)) return;
  if (token === undefined) throw unauthorized(`a service token with the scope ${scope} is missing`);
  const claims = claimsOf(token, publicKey);
  if (claims === undefined) throw unauthorized('the service token is not signed by the API credential');
  if ((claims['type'] ?? claims['scope']) !== scope) throw unauthorized(`the service token is not for ${scope}`);
  const nonce = String(claims['nonce']);
  if (tenant.grants.look('nonce', nonce).state !== 'unknown') throw unauthorized('the service token was used before');
  tenant.grants.issue('nonce', NONCE_LIFETIME, {}, nonce);
}

function unauthorized(message: string): ApiError {
  return new ApiError(401, 'unauthorized', message);
}

function claimsOf(token: string, key: KeyObject): Fields | undefined {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const isGood = verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
  if (!isGood) return undefined;
  const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
  return isObject(claims) ? claims : undefined;
}
