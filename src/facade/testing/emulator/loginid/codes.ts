import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { ApiError } from '../api-error.ts';
import type { Call, Flows } from '../call.ts';
import { type Fields, objectIn, stringIn } from '../fields.ts';
import { type Grant, randomCode, randomToken } from '../grants.ts';
import type { Tenant } from '../tenant.ts';
import { findByUsername, logIn, userOf } from './users.ts';

/** Milliseconds. */
const LIFETIME = 24 * 3600_000;
/** Milliseconds for which a call waits for a code, and between two looks. */
const MAX_WAIT = 180_000;
const LOOK = 20;

const WORDS = [
  'amber',
  'birch',
  'cedar',
  'delta',
  'ember',
  'fjord',
  'grove',
  'heron',
  'iris',
  'juniper',
  'kelp',
  'lotus',
];

function newCode(type: unknown): string {
  if (type === 'long') return randomToken(12);
  if (type === 'phrase') return Array.from({ length: 4 }, () => WORDS[randomInt(WORDS.length)]).join('-');
  return randomCode();
}

/** The id of a code: two users may have the same digits. */
function idOf(type: unknown, user: Fields, code: unknown): string {
  return `${String(type)} ${String(user['id'])} ${String(code)}`;
}

/** Makes a code for a user. */
export function issueCode(tenant: Tenant, user: Fields, { type, purpose, isAuthorized }: CodeTraits): Fields {
  const code = newCode(type);
  const data = { user_id: user['id'], type, purpose, is_authorized: isAuthorized };
  const { expiresAt } = tenant.grants.issue('code', LIFETIME, data, idOf(type, user, code));
  return { code, expires_at: new Date(expiresAt).toISOString(), is_authorized: isAuthorized };
}

interface CodeTraits {
  readonly type: unknown;
  readonly purpose: unknown;
  readonly isAuthorized: boolean;
}

/**
 * Finds a code that is still good.
 *
 * @throws {ApiError} if it is unknown, used or expired
 */
function goodCode(tenant: Tenant, user: Fields, type: unknown, code: unknown): Grant {
  const found = tenant.grants.look('code', idOf(type, user, code));
  if (found.state === 'unknown') throw new ApiError(404, 'verification_code_not_found', 'the code does not exist');
  if (found.state === 'expired') throw new ApiError(400, 'verification_code_expired', 'the code has expired');
  if (found.state === 'used') throw new ApiError(400, 'invalid_verification_code', 'the code was used before');
  return found.grant;
}

/**
 * Uses a code up that was authorized for a purpose.
 *
 * @throws {ApiError} if it is not good, or was not authorized for it
 */
export function consumeCode(tenant: Tenant, user: Fields, given: Fields, purpose: string): void {
  const grant = goodCode(tenant, user, given['type'], given['code']);
  if (grant.data['purpose'] !== purpose || grant.data['is_authorized'] !== true)
    throw new ApiError(403, 'operation_not_allowed', `the code is not authorized for ${purpose}`);
  tenant.grants.use(grant);
}

function generate({ tenant, params, body, operation }: Call): Fields {
  const user = userOf(tenant, params);
  const code = issueCode(tenant, user, {
    type: params['code_type'],
    purpose: body['purpose'],
    isAuthorized: body['authorize'] === true,
  });
  tenant.inbox.send({
    channel: 'email',
    to: String(user['username']),
    userId: String(user['id']),
    operation: operation.name,
    subject: 'Your code',
    text: `Your code is ${String(code['code'])}`,
    code: String(code['code']),
  });
  return code;
}

function authorize({ tenant, params, body }: Call): Fields {
  const user = userOf(tenant, params);
  const grant = goodCode(tenant, user, params['code_type'], body['code']);
  if (grant.data['purpose'] !== body['purpose'])
    throw new ApiError(400, 'invalid_verification_code', 'the code has another purpose');
  tenant.grants.records.put({ ...grant, data: { ...grant.data, is_authorized: true } });
  return { expires_at: new Date(grant.expiresAt).toISOString(), is_authorized: true };
}

function invalidateAll({ tenant, params, body }: Call): Fields {
  const user = userOf(tenant, params);
  const isMeant = (data: Fields): boolean =>
    data['user_id'] === user['id'] && data['type'] === params['code_type'] && data['purpose'] === body['purpose'];
  tenant.grants.withdraw('code', isMeant);
  return { deleted_at: tenant.time() };
}

/** Waits until a code is authorized, and logs in by it: a long poll. */
async function waitForCode(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const user = findByUsername(tenant, body['username']);
  if (user === undefined) throw new ApiError(404, 'user_not_found', 'the user does not exist');
  const given = objectIn(body, 'authentication_code');
  const until = performance.now() + MAX_WAIT;
  for (;;) {
    const grant = goodCode(tenant, user, given['type'], stringIn(given, 'code'));
    if (grant.data['is_authorized'] === true) break;
    if (body['no_wait'] === true) return { is_authenticated: false };
    if (performance.now() > until)
      throw new ApiError(400, 'remote_session_timeout', 'the code was not authorized in time');
    await wait(LOOK, undefined, { ref: false });
  }
  consumeCode(tenant, user, given, 'temporary_authentication');
  return logIn(call, user, undefined);
}

/** Codes with which a user logs in elsewhere, or adds a credential. */
export const codeFlows: Flows = {
  'codes.generate': generate,
  'codes.authorize': authorize,
  'codes.invalidateAll': invalidateAll,
  'authenticate.codeWait': waitForCode,
};
