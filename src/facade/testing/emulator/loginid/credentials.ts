import { createPublicKey, type KeyObject, randomBytes, scryptSync, timingSafeEqual, verify } from 'node:crypto';
import { ApiError } from '../api-error.ts';
import type { Call, Flows } from '../call.ts';
import { type Fields, objectIn, stringIn } from '../fields.ts';
import { randomToken } from '../grants.ts';
import type { Tenant } from '../tenant.ts';
import { newCredential } from './passkeys.ts';
import { addUser, credentialName, logIn, rejectTaken, tokenFor, userOf } from './users.ts';

/** Milliseconds. */
const CHALLENGE_LIFETIME = 300_000;
const MIN_PASSWORD = 8;

/** The credential with which an emulator starts. */
export const FIRST_CREDENTIAL: Fields = { name: 'Example phone' };

/** Returns the credential of a seed. Without a `user_id` it is the first user's. */
export function seededCredential(given: Fields, tenant: Tenant, index: number): Fields {
  const user_id = tenant.records('users').all()[0]?.['id'] ?? '';
  return newCredential(tenant, {
    uuid: `00000000-0000-4000-8000-${String(index + 2).padStart(12, '0')}`,
    user_id,
    ...given,
  });
}

/** A credential as responses show it. */
function shown({ uuid, type, status, name, created_at, updated_at }: Fields): Fields {
  return { uuid, type, status, name, created_at, updated_at };
}

function list({ tenant, params }: Call): Fields {
  const user = userOf(tenant, params);
  const { status } = params;
  const found = tenant
    .records('credentials')
    .filter(
      (credential) => credential['user_id'] === user['id'] && (status === undefined || credential['status'] === status),
    );
  return { user_id: user['id'], credentials: found.map(shown) };
}

function change(changesOf: (given: Fields) => Fields) {
  return ({ tenant, params, body }: Call): Fields => {
    const user = userOf(tenant, params);
    const given = objectIn(body, 'credential');
    const credential = tenant.records('credentials').get(given['uuid']);
    if (credential === undefined || credential['user_id'] !== user['id'])
      throw new ApiError(404, 'credential_not_found', 'the user has no such credential');
    const updated = tenant
      .records('credentials')
      .update(credential, { ...changesOf(given), updated_at: tenant.time() });
    return { user_id: user['id'], credential: shown(updated) };
  };
}

function registerPassword(call: Call): Fields {
  const { tenant, body } = call;
  rejectTaken(tenant, body['username']);
  const password = String(body['password']);
  if (password !== body['password_confirmation'])
    throw new ApiError(400, 'request_validation_error', 'the passwords differ');
  if (password.length < MIN_PASSWORD)
    throw new ApiError(400, 'request_validation_error', `a password has at least ${MIN_PASSWORD} characters`);
  const user = addUser(tenant, body['username']);
  const credential = tenant
    .records('credentials')
    .put(newCredential(tenant, { type: 'password', name: 'Password', user_id: user['id'] }));
  const salt = randomBytes(16);
  tenant.records('secrets').put({
    uuid: credential['uuid'],
    salt: salt.toString('base64url'),
    hash: hashed(password, salt).toString('base64url'),
  });
  return logIn(call, user, credential);
}

function authenticatePassword(call: Call): Fields {
  const { tenant, body } = call;
  const user = userOf(tenant, { username: body['username'] });
  const credential = tenant
    .records('credentials')
    .find(({ user_id, type, status }) => user_id === user['id'] && type === 'password' && status === 'active');
  const secret = tenant.records('secrets').get(credential?.['uuid']);
  if (secret === undefined) throw new ApiError(400, 'missing_authentication_method', 'the user has no password');
  const salt = Buffer.from(String(secret['salt']), 'base64url');
  const hash = Buffer.from(String(secret['hash']), 'base64url');
  if (!timingSafeEqual(hashed(String(body['password']), salt), hash))
    throw new ApiError(401, 'failed_to_authenticate', 'the password is wrong');
  return logIn(call, user, credential);
}

function hashed(password: string, salt: Buffer): Buffer {
  return scryptSync(password, salt, 32);
}

function addPublicKey(call: Call): Fields {
  const { tenant, params, body } = call;
  const user = userOf(tenant, params);
  const key = String(body['publickey']);
  if (!isKey(key)) throw new ApiError(400, 'invalid_credential', 'the public key is neither PEM nor SPKI in base64');
  const credential = tenant
    .records('credentials')
    .put(newCredential(tenant, { type: 'publickey', name: credentialName(body), user_id: user['id'] }));
  tenant.records('secrets').put({ uuid: credential['uuid'], key });
  return logIn(call, user, credential);
}

/** Reads a public key in PEM, or its SPKI in base64; throws Node's own error if it is neither. */
function readKey(key: string): KeyObject {
  if (key.includes('BEGIN')) return createPublicKey(key);
  return createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
}

function isKey(key: string): boolean {
  try {
    readKey(key);
    return true;
  } catch {
    return false;
  }
}

function publicKeyInit({ tenant, body }: Call): Fields {
  const user = userOf(tenant, { username: body['username'] });
  const nonce = randomToken();
  const { token } = tenant.grants.issue('nonce challenge', CHALLENGE_LIFETIME, {
    user_id: user['id'],
    key: body['publickey'],
    nonce,
  });
  return { challenge_id: token, server_nonce: nonce };
}

function publicKeyComplete(call: Call): Fields {
  const { tenant, body } = call;
  const user = userOf(tenant, { username: body['username'] });
  const found = tenant.grants.look('nonce challenge', body['challenge_id']);
  if (found.state !== 'good' || found.grant.data['user_id'] !== user['id'])
    throw new ApiError(401, 'failed_to_authenticate', 'the challenge is unknown, used or expired');
  tenant.grants.use(found.grant);
  const { key, nonce } = found.grant.data;
  const secret = tenant.records('secrets').find((candidate) => candidate['key'] === key);
  const credential = tenant.records('credentials').get(secret?.['uuid']);
  if (credential?.['status'] !== 'active' || credential['user_id'] !== user['id'])
    throw new ApiError(404, 'credential_not_found', 'the user has no such public key');
  if (!isSigned(String(key), String(nonce), String(body['assertion'])))
    throw new ApiError(401, 'failed_to_authenticate', 'the signature is not that of the key');
  return logIn(call, user, credential);
}

function isSigned(key: string, nonce: string, signature: string): boolean {
  const publicKey = readKey(key);
  const bytes = Buffer.from(signature, 'base64');
  return (['ieee-p1363', 'der'] as const).some((dsaEncoding) =>
    verify('sha256', Buffer.from(nonce), { key: publicKey, dsaEncoding }, bytes),
  );
}

function generateRecoveryCode({ tenant, params }: Call): Fields {
  const user = userOf(tenant, params);
  const before = tenant
    .records('credentials')
    .filter(({ user_id, type }) => user_id === user['id'] && type === 'recovery_code');
  for (const { uuid } of before) tenant.records('secrets').deleteWhere((secret) => secret['uuid'] === uuid);
  for (const credential of before) tenant.records('credentials').delete(credential);
  const code = randomToken(12);
  const credential = tenant
    .records('credentials')
    .put(newCredential(tenant, { type: 'recovery_code', name: 'Recovery code', user_id: user['id'] }));
  tenant.records('secrets').put({ uuid: credential['uuid'], code });
  return { code, created_at: tenant.time() };
}

/** Begins a proof of identity: the page at `iframe_url` stands for the document scan. */
function proofInit({ tenant, params, url }: Call): Fields {
  const user = userOf(tenant, params);
  const given = stringIn(params, 'credential_uuid') ?? stringIn(objectIn(params, 'options'), 'credential_uuid');
  const known = tenant.records('credentials').get(given);
  const credential =
    known ??
    tenant
      .records('credentials')
      .put(newCredential(tenant, { type: 'proof', status: 'pending', name: 'Proof of identity', user_id: user['id'] }));
  if (credential['user_id'] !== user['id'])
    throw new ApiError(404, 'credential_not_found', 'the user has no such credential');
  const { token } = tenant.grants.issue('proof', CHALLENGE_LIFETIME, {
    uuid: credential['uuid'],
    user_id: user['id'],
    is_passed: false,
  });
  return { credential_uuid: credential['uuid'], iframe_url: `${url}/proof/${token}` };
}

/** Marks the proof of a page as passed. */
export function passProof(tenant: Tenant, token: unknown): void {
  const found = tenant.grants.look('proof', token);
  if (found.state !== 'good') throw new ApiError(404, 'not_found', 'the page was used, or has expired');
  tenant.grants.records.put({ ...found.grant, data: { ...found.grant.data, is_passed: true } });
}

/** Uses the passed proof for a credential up. */
function consumeProof({ tenant, params }: Call, user: Fields): Fields {
  const record = tenant.grants.records.find(({ kind, usedAt, data }) => {
    const proof = objectIn({ data }, 'data');
    return (
      kind === 'proof' &&
      usedAt === undefined &&
      proof['is_passed'] === true &&
      proof['user_id'] === user['id'] &&
      (params['credential_uuid'] === undefined || proof['uuid'] === params['credential_uuid'])
    );
  });
  const found = tenant.grants.look('proof', record?.['token']);
  if (found.state !== 'good') throw new ApiError(401, 'failed_to_authenticate', 'the proof of identity was not passed');
  tenant.grants.use(found.grant);
  const credential = tenant.records('credentials').get(found.grant.data['uuid']);
  if (credential === undefined) throw new ApiError(404, 'credential_not_found', 'the credential was deleted');
  return tenant.records('credentials').update(credential, { status: 'active' });
}

function proofLogin(call: Call): Fields {
  const user = userOf(call.tenant, { username: call.body['username'] });
  return logIn(call, user, consumeProof(call, user));
}

function proofComplete(call: Call): Fields {
  const user = userOf(call.tenant, call.params);
  const credential = consumeProof(call, user);
  return {
    credential_uuid: credential['uuid'],
    username: user['username'],
    namespace_id: user['namespace_id'],
    jwt: tokenFor(call.tenant, user),
  };
}

function proofEvaluate({ tenant, params, url }: Call): Fields {
  const user = userOf(tenant, params);
  const credential = tenant.records('credentials').get(params['credential_uuid']);
  if (credential === undefined || credential['user_id'] !== user['id'])
    throw new ApiError(404, 'credential_not_found', 'the user has no such credential');
  const { token } = tenant.grants.issue('proof result', CHALLENGE_LIFETIME, { uuid: credential['uuid'] });
  return { result_url: `${url}/proof-result/${token}`, token_type: 'Bearer', auth_token: token };
}

/** Credentials other than passkeys, and the lists of all. */
export const credentialFlows: Flows = {
  'credentials.list': list,
  'credentials.listByQuery': list,
  'credentials.rename': change(({ name }) => ({ name })),
  'credentials.revoke': change(() => ({ status: 'revoked' })),
  'register.password': registerPassword,
  'authenticate.password': authenticatePassword,
  'credentials.addPublickey': addPublicKey,
  'authenticate.publickeyInit': publicKeyInit,
  'authenticate.publickeyComplete': publicKeyComplete,
  'credentials.generateRecoveryCode': generateRecoveryCode,
  'credentials.authidInit': proofInit,
  'credentials.authidEvaluate': proofEvaluate,
  'credentials.authidComplete': proofComplete,
  'authenticate.authidInit': proofInit,
  'authenticate.authidComplete': proofLogin,
};
