import { randomUUID } from 'node:crypto';
import { ApiError } from '../api-error.ts';
import type { Call, Flows } from '../call.ts';
import { type Fields, numberIn, objectIn, stringIn } from '../fields.ts';
import type { Grant } from '../grants.ts';
import type { CredentialJson, PasskeySupport } from '../passkeys.ts';
import type { Tenant } from '../tenant.ts';
import {
  newChallenge,
  PUB_KEY_CRED_PARAMS,
  type StoredCredential,
  verifyAssertion,
  verifyAttestation,
} from '../webauthn.ts';
import { consumeCode, issueCode } from './codes.ts';
import { addUser, credentialName, findByUsername, logIn, rejectTaken, tokenFor, userOf } from './users.ts';

/** Milliseconds, as browsers take it. */
const TIMEOUT = 300_000;

/** The domain of the page that a call is for. Servers send no `Origin`: then it is that of a developer's machine. */
function rpIdOf({ headers }: Pick<Call, 'headers'>): string {
  const origin = headers['origin'] ?? '';
  return URL.canParse(origin) ? new URL(origin).hostname : 'localhost';
}

function activePasskeys(tenant: Tenant, user: Fields): readonly Fields[] {
  return tenant
    .records('credentials')
    .filter(({ user_id, type, status }) => user_id === user['id'] && type === 'fido2' && status === 'active');
}

/** Begins a registration, and returns the options for `navigator.credentials.create`. */
function creationOptions(call: Call, purpose: string, user: Fields): { options: Fields; challenge: string } {
  const [challenge, uuid, rpId] = [newChallenge(), randomUUID(), rpIdOf(call)];
  const given = objectIn(call.body, 'options');
  call.tenant.grants.issue(
    'challenge',
    TIMEOUT,
    { purpose, rpId, uuid, username: user['username'], user_id: user['id'] ?? null },
    challenge,
  );
  const options = {
    credential_uuid: uuid,
    challenge,
    rp: { id: rpId, name: rpId },
    user: {
      id: Buffer.from(String(user['id'] ?? uuid)).toString('base64url'),
      name: stringIn(given, 'override_name') ?? user['username'],
      displayName: stringIn(given, 'display_name') ?? user['username'],
    },
    pubKeyCredParams: PUB_KEY_CRED_PARAMS,
    authenticatorSelection: {
      authenticatorAttachment: given['roaming_authenticator'] === true ? 'cross-platform' : 'platform',
      userVerification: 'required',
    },
    excludeCredentials: user['id'] === undefined ? [] : activePasskeys(call.tenant, user).map(descriptor),
    attestation: 'none',
    timeout: TIMEOUT,
  };
  return { options, challenge };
}

/** Begins a login, and returns the options for `navigator.credentials.get`. */
export function requestOptions(call: Call, user: Fields, data: Fields): Fields {
  const passkeys = activePasskeys(call.tenant, user);
  if (passkeys.length === 0) throw new ApiError(404, 'credential_not_found', 'the user has no passkey');
  const [challenge, rpId] = [newChallenge(), rpIdOf(call)];
  call.tenant.grants.issue('challenge', TIMEOUT, { rpId, user_id: user['id'], ...data }, challenge);
  return {
    challenge,
    rpId,
    allowCredentials: passkeys.map(descriptor),
    timeout: TIMEOUT,
    userVerification: 'required',
  };
}

function descriptor({ credential_id }: Fields): Fields {
  return { id: credential_id, type: 'public-key', transports: ['internal'] };
}

/**
 * Uses a challenge up.
 *
 * @throws {ApiError} if it is unknown, used, expired or for something else
 */
function consumeChallenge(tenant: Tenant, challenge: unknown, purpose: string): Grant {
  const found = tenant.grants.look('challenge', challenge);
  if (found.state !== 'good' || found.grant.data['purpose'] !== purpose)
    throw new ApiError(401, 'failed_to_authenticate', 'the challenge is unknown, used or expired');
  tenant.grants.use(found.grant);
  return found.grant;
}

/** Finishes a registration, and returns the new credential. */
async function addPasskey(tenant: Tenant, payload: Fields, { rpId, uuid }: Fields, more: Fields): Promise<Fields> {
  const id = String(payload['credential_id']);
  const attested = await verifyAttestation(
    {
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: { clientDataJSON: payload['client_data'], attestationObject: payload['attestation_data'] },
    },
    { rpId: String(rpId), challenge: String(payload['challenge']), requireUserVerification: true },
  );
  if (!attested.ok) throw new ApiError(400, 'invalid_credential', attested.reason);
  const { credential } = attested;
  if (tenant.records('passkeys').has(credential.id))
    throw new ApiError(400, 'credential_not_created', 'the passkey is registered already');
  tenant.records('passkeys').put({ ...credential, uuid });
  return tenant.records('credentials').put(newCredential(tenant, { uuid, credential_id: credential.id, ...more }));
}

/** Returns a whole credential for what is known of one. */
export function newCredential(tenant: Tenant, given: Fields): Fields {
  const now = tenant.time();
  return {
    uuid: randomUUID(),
    type: 'fido2',
    status: 'active',
    name: 'Passkey',
    created_at: now,
    updated_at: now,
    ...given,
  };
}

/** Verifies a signed challenge, and returns the credential that signed it. */
export async function verifySigned(
  tenant: Tenant,
  payload: Fields,
  purpose: string,
): Promise<{ credential: Fields; data: Fields }> {
  const id = String(payload['credential_id']);
  const { data } = consumeChallenge(tenant, payload['challenge'], purpose);
  const stored = tenant.records('passkeys').get(id);
  const credential = tenant.records('credentials').get(stored?.['uuid']);
  if (stored === undefined || credential?.['status'] !== 'active' || credential['user_id'] !== data['user_id'])
    throw new ApiError(404, 'credential_not_found', 'the user has no such passkey');
  const asserted = await verifyAssertion(
    {
      id,
      rawId: id,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: payload['client_data'],
        authenticatorData: payload['authenticator_data'],
        signature: payload['signature'],
      },
    },
    storedCredential(stored),
    { rpId: String(data['rpId']), challenge: String(payload['challenge']), requireUserVerification: true },
  );
  if (!asserted.ok) throw new ApiError(401, 'failed_to_authenticate', asserted.reason);
  tenant.records('passkeys').update(stored, { counter: asserted.counter });
  return { credential, data };
}

function storedCredential(stored: Fields): StoredCredential {
  return {
    id: String(stored['id']),
    publicKey: String(stored['publicKey']),
    counter: numberIn(stored, 'counter') ?? 0,
    transports: [],
  };
}

function registerInit(call: Call): Fields {
  rejectTaken(call.tenant, call.body['username']);
  const { options } = creationOptions(call, 'register', { username: call.body['username'] });
  return {
    attestation_payload: options,
    register_session: stringIn(objectIn(call.body, 'options'), 'register_session') ?? randomUUID(),
  };
}

async function registerComplete(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const payload = objectIn(body, 'attestation_payload');
  const { data } = consumeChallenge(tenant, payload['challenge'], 'register');
  if (data['username'] !== body['username'])
    throw new ApiError(400, 'bad_request', 'the challenge is for another user');
  rejectTaken(tenant, body['username']);
  const credential = await addPasskey(tenant, payload, data, { name: credentialName(body) });
  const user = addUser(tenant, body['username']);
  return logIn(call, user, tenant.records('credentials').update(credential, { user_id: user['id'] }));
}

function authenticateInit(call: Call): Fields {
  const user = userOf(call.tenant, { username: call.body['username'] });
  return { assertion_payload: requestOptions(call, user, { purpose: 'login' }) };
}

async function authenticateComplete(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const user = userOf(tenant, { username: body['username'] });
  const { credential, data } = await verifySigned(tenant, objectIn(body, 'assertion_payload'), 'login');
  if (data['user_id'] !== user['id'])
    throw new ApiError(401, 'failed_to_authenticate', 'the challenge is for another user');
  return logIn(call, user, credential);
}

function addByForce(call: Call): Fields {
  return { attestation_payload: creationOptions(call, 'add', userOf(call.tenant, call.params)).options };
}

function addByCode(call: Call): Fields {
  const user = userOf(call.tenant, { username: call.body['username'] });
  consumeCode(call.tenant, user, objectIn(call.body, 'authentication_code'), 'add_credential');
  return { attestation_payload: creationOptions(call, 'add', user).options };
}

async function addComplete(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const payload = objectIn(body, 'attestation_payload');
  const user = userOf(tenant, { username: body['username'] });
  const { data } = consumeChallenge(tenant, payload['challenge'], 'add');
  if (data['user_id'] !== user['id']) throw new ApiError(400, 'bad_request', 'the challenge is for another user');
  return logIn(
    call,
    user,
    await addPasskey(tenant, payload, data, { name: credentialName(body), user_id: user['id'] }),
  );
}

function codeInit(call: Call): Fields {
  const { tenant, params, body } = call;
  const user = userOf(tenant, { username: body['username'] });
  const data = { purpose: 'code', code_type: params['code_type'], code_purpose: body['purpose'] };
  return { assertion_payload: requestOptions(call, user, data) };
}

async function codeComplete(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const user = userOf(tenant, { username: body['username'] });
  const { credential, data } = await verifySigned(tenant, objectIn(body, 'assertion_payload'), 'code');
  const { expires_at, ...code } = issueCode(tenant, user, {
    type: data['code_type'],
    purpose: data['code_purpose'],
    isAuthorized: true,
  });
  return { ...logIn(call, user, credential), code_data: { ...code, expire_at: expires_at } };
}

/** The older calls, which browsers make: they name the page by the header `Origin`. */
function legacyInit(call: Call): Fields {
  const user = userOf(call.tenant, { username: call.body['username'] });
  const { allowCredentials, challenge, rpId } = requestOptions(call, user, { purpose: 'login' });
  return {
    strategies: [{ strategy: 'fido2', payload: { challenge, allowCredentials, rp: { id: rpId, name: rpId } } }],
  };
}

async function legacyComplete({ tenant, body }: Call): Promise<Fields> {
  const { data } = await verifySigned(tenant, objectIn(body, 'payload'), 'login');
  return legacyLogin(tenant, userOf(tenant, data));
}

function legacyLogin(tenant: Tenant, user: Fields): Fields {
  return { jwt: tokenFor(tenant, user), uid: user['id'], username: user['username'], organization: '' };
}

function legacyRegisterInit(call: Call): Fields {
  const username = call.body['udata'];
  rejectTaken(call.tenant, username);
  const { options } = creationOptions(call, 'register', { username });
  const payload = {
    ...options,
    excludeCredentials: [],
    session_id: stringIn(call.body, 'sessionId') ?? randomUUID(),
    uid: '',
  };
  return { strategies: [{ strategy: 'fido2', payload }] };
}

async function legacyRegisterComplete({ tenant, body }: Call): Promise<Fields> {
  const payload = objectIn(body, 'payload');
  const { data } = consumeChallenge(tenant, payload['challenge'], 'register');
  const id = payload['credential_id'] ?? payload['raw_id'] ?? payload['id'];
  const credential = await addPasskey(tenant, { ...payload, credential_id: id }, data, {});
  const user = findByUsername(tenant, data['username']) ?? addUser(tenant, data['username']);
  tenant.records('credentials').update(credential, { user_id: user['id'] });
  return legacyLogin(tenant, user);
}

/** Passkeys: registering with one, logging in, adding further ones, and signing for a code. */
export const passkeyFlows: Flows = {
  'register.fido2Init': registerInit,
  'register.fido2Complete': registerComplete,
  'authenticate.fido2Init': authenticateInit,
  'authenticate.fido2Complete': authenticateComplete,
  'credentials.fido2InitForce': addByForce,
  'credentials.fido2InitCode': addByCode,
  'credentials.fido2Complete': addComplete,
  'codes.fido2Init': codeInit,
  'codes.fido2Complete': codeComplete,
  'register.legacyInit': legacyRegisterInit,
  'register.legacyComplete': legacyRegisterComplete,
  'authenticate.legacyInit': legacyInit,
  'authenticate.legacyComplete': legacyComplete,
};

/** LoginID takes the credentials of software authenticators as payloads of its own. */
export const passkeySupport: PasskeySupport<Fields> = {
  attested: ({ id, response }: CredentialJson) => ({
    credential_id: id,
    challenge: challengeIn(response['clientDataJSON']),
    client_data: response['clientDataJSON'],
    attestation_data: response['attestationObject'],
  }),
  asserted: ({ id, response }: CredentialJson) => ({
    credential_id: id,
    challenge: challengeIn(response['clientDataJSON']),
    client_data: response['clientDataJSON'],
    authenticator_data: response['authenticatorData'],
    signature: response['signature'],
  }),
  enroll: (tenant, { id, userHandle, coseKey }) => {
    const users = tenant.records('users');
    const handle = userHandle === undefined ? undefined : Buffer.from(userHandle, 'base64url').toString();
    const user = users.get(handle) ?? users.all()[0];
    if (user === undefined) throw new ApiError(404, 'user_not_found', 'there is no user to enroll the passkey for');
    const credential = tenant
      .records('credentials')
      .put(newCredential(tenant, { user_id: user['id'], credential_id: id }));
    tenant.records('passkeys').put({ id, publicKey: coseKey, counter: 0, uuid: credential['uuid'] });
    return Buffer.from(String(user['id'])).toString('base64url');
  },
};

function challengeIn(clientData: unknown): unknown {
  return JSON.parse(Buffer.from(String(clientData), 'base64url').toString()).challenge;
}
