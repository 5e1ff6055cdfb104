import { randomUUID } from 'node:crypto';
import { ApiError } from '../api-error.ts';
import type { Call, Flows } from '../call.ts';
import { type Fields, objectIn, stringIn } from '../fields.ts';
import type { Tenant } from '../tenant.ts';

/** The namespace of all users of an emulator. */
const NAMESPACE_ID = '00000000-0000-4000-8000-000000000004';

/** The user with whom an emulator starts. */
export const FIRST_USER: Fields = { username: 'ada@example.com' };

function newUser(tenant: Tenant, given: Fields): Fields {
  const now = tenant.time();
  return {
    id: randomUUID(),
    username: '',
    status: 'active',
    type: 'user',
    namespace_id: NAMESPACE_ID,
    created_at: now,
    updated_at: now,
    contacts: [],
    ...given,
  };
}

/** Returns the user of a seed, whose ids count from 1. */
export function seededUser(given: Fields, tenant: Tenant, index: number): Fields {
  return newUser(tenant, { id: `00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`, ...given });
}

export function findByUsername(tenant: Tenant, username: unknown): Fields | undefined {
  return tenant.records('users').find((user) => user['username'] === username);
}

/**
 * Finds the user whom a request names, by id or by user name.
 *
 * @throws {ApiError} if it does not exist
 */
export function userOf(tenant: Tenant, { user_id, username }: Fields): Fields {
  const user = typeof user_id === 'string' ? tenant.records('users').get(user_id) : findByUsername(tenant, username);
  if (user === undefined) throw new ApiError(404, 'user_not_found', 'the user does not exist');
  return user;
}

/**
 * Adds a user.
 *
 * @throws {ApiError} if the user name is taken
 */
export function addUser(tenant: Tenant, username: unknown): Fields {
  rejectTaken(tenant, username);
  return tenant.records('users').put(newUser(tenant, { username }));
}

export function rejectTaken(tenant: Tenant, username: unknown): void {
  if (typeof username !== 'string' || username === '')
    throw new ApiError(400, 'username_empty', 'the user name is empty');
  if (findByUsername(tenant, username) !== undefined)
    throw new ApiError(400, 'username_taken', 'a user with this user name exists already');
}

/** Ends a login: the response that every way to log in has. */
export function logIn({ tenant, body }: Call, user: Fields, credential: Fields | undefined): Fields {
  if (user['status'] === 'inactive') throw new ApiError(403, 'account_deactivated', 'the user is deactivated');
  const session = tenant.records('sessions').put({ id: randomUUID(), user_id: user['id'], created_at: tenant.time() });
  return {
    is_authenticated: true,
    client: { id: tenant.keys.audience, type: 'web' },
    user: { id: user['id'], username: user['username'], namespace_id: NAMESPACE_ID, type: user['type'] },
    ...(credential !== undefined && {
      credential: { uuid: credential['uuid'], type: credential['type'], name: credential['name'] },
    }),
    session: { id: session['id'] },
    ...(body['no_jwt'] !== true && { jwt: tokenFor(tenant, user) }),
  };
}

/** Signs the token of a login. LoginID's tokens say when they were issued, and not when they expire. */
export function tokenFor(tenant: Tenant, user: Fields, more: Fields = {}): string {
  return tenant.keys.sign({
    iss: tenant.keys.issuer,
    aud: tenant.keys.audience,
    sub: user['id'],
    iat: Math.floor(tenant.clock.now() / 1000),
    nid: NAMESPACE_ID,
    udata: user['username'],
    ...more,
  });
}

function setStatus(status: 'active' | 'inactive') {
  return ({ tenant, params }: Call): Fields =>
    tenant.records('users').update(userOf(tenant, params), { status, updated_at: tenant.time() });
}

function remove({ tenant, params }: Call): undefined {
  const user = userOf(tenant, params);
  tenant.records('users').delete(user);
  for (const kind of ['credentials', 'sessions'])
    tenant.records(kind).deleteWhere(({ user_id }) => user_id === user['id']);
  tenant.grants.withdraw('code', ({ user_id }) => user_id === user['id']);
}

/** Minutes. */
const VERIFICATION_LIFETIME = 60;

function dispatchEmailVerification({ tenant, params, operation, url }: Call): undefined {
  const user = userOf(tenant, params);
  const to = String(stringIn(user, 'username'));
  if (!to.includes('@')) throw new ApiError(400, 'email_verification_not_sent', 'the user has no e-mail address');
  const { token } = tenant.grants.issue('email', VERIFICATION_LIFETIME * 60_000, { user_id: user['id'], email: to });
  const link = `${url}/email-verification/${token}`;
  tenant.inbox.send({
    channel: 'email',
    to,
    userId: String(user['id']),
    operation: operation.name,
    subject: 'Verify your email address',
    text: `Verify: ${link}`,
    link,
    token,
  });
}

/** Verifies the address of a link that was opened. */
export function verifyEmail(tenant: Tenant, token: unknown): void {
  const found = tenant.grants.look('email', token);
  if (found.state === 'unknown') throw new ApiError(404, 'not_found', 'the link does not exist');
  if (found.state !== 'good') throw new ApiError(400, 'expired_registration_link', 'the link was used, or has expired');
  tenant.grants.use(found.grant);
  const user = userOf(tenant, found.grant.data);
  const contact = { type: 'email', contact: found.grant.data['email'], is_verified: true };
  tenant.records('users').update(user, { contacts: [contact], updated_at: tenant.time() });
}

/** Users. */
export const userFlows: Flows = {
  'users.create': ({ tenant, body }) => addUser(tenant, body['username']),
  'users.retrieve': ({ tenant, params }) => userOf(tenant, params),
  'users.activate': setStatus('active'),
  'users.deactivate': setStatus('inactive'),
  'users.deleteById': remove,
  'users.deleteByUsername': remove,
  'users.dispatchEmailVerification': dispatchEmailVerification,
};

/** The name that a request gives to a new credential. */
export function credentialName(body: Fields): string {
  return stringIn(objectIn(body, 'options'), 'credential_name') ?? 'Passkey';
}
