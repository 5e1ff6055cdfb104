import { ApiError } from '../api-error.ts';
import type { Call, Flows } from '../call.ts';
import { type Fields, numberIn, omit, stringIn } from '../fields.ts';
import type { Grant } from '../grants.ts';
import type { CredentialJson, PasskeySupport } from '../passkeys.ts';
import type { Tenant } from '../tenant.ts';
import {
  newChallenge,
  PUB_KEY_CRED_PARAMS,
  readCredential,
  type StoredCredential,
  verifyAssertion,
  verifyAttestation,
} from '../webauthn.ts';
import { noteProcess } from './connect.ts';
import { DONE, doesNotExist, newId, seedId, validationError } from './format.ts';
import { identifierValueOf } from './identifiers.ts';
import { pageOf } from './lists.ts';
import { startSession } from './sessions.ts';
import { created, userOf } from './users.ts';

/** Milliseconds. */
const TIMEOUT = 300_000;
/** Seconds. */
const SIGNED_LIFETIME = 300;
/** The domain of passkeys: that of a developer's machine. */
const RP_ID = 'localhost';

/** The passkey with which an emulator starts: a record, without a key to sign with. */
export const FIRST_CREDENTIAL: Fields = {};

/** Returns the passkey of a seed. */
export function seededCredential(given: Fields, tenant: Tenant, index: number): Fields {
  const userID = tenant.records('users').all()[0]?.['userID'] ?? '';
  return newCredential(tenant, { id: seedId('cre', index), credentialID: `credential-${index + 1}`, userID, ...given });
}

function newCredential(tenant: Tenant, given: Fields): Fields {
  const { created: time, createdMs } = created(tenant);
  return {
    id: newId('cre'),
    attestationType: 'none',
    transport: ['internal'],
    backupEligible: true,
    backupState: true,
    authenticatorAAGUID: '',
    sourceOS: '',
    sourceBrowser: '',
    lastUsed: time,
    lastUsedMs: createdMs,
    created: time,
    createdMs,
    status: 'active',
    aaguidDetails: AAGUID_DETAILS,
    tags: [],
    ...given,
  };
}

const AAGUID_DETAILS: Fields = { aaguid: '', name: 'Emulator', iconLight: '', iconDark: '' };

function credentialsOf(tenant: Tenant, user: Fields): readonly Fields[] {
  return tenant.records('credentials').filter(({ userID }) => userID === user['userID']);
}

/** A challenge as a record: pending, then completed. */
function addChallenge(
  tenant: Tenant,
  type: 'register' | 'authenticate',
  user: Fields | undefined,
  data: Fields,
): string {
  const challenge = newChallenge();
  const now = tenant.clock.now();
  const record = tenant.records('passkeyChallenges').put({
    challengeID: newId('pch'),
    type,
    value: challenge,
    status: 'pending',
    created: Math.floor(now / 1000),
    createdMs: now,
    expires: Math.floor((now + TIMEOUT) / 1000),
    userID: user?.['userID'] ?? null,
  });
  tenant.grants.issue(
    'challenge',
    TIMEOUT,
    { ...data, type, challengeID: record['challengeID'], userID: user?.['userID'] ?? null },
    challenge,
  );
  return challenge;
}

/**
 * Uses the challenge of a credential up.
 *
 * @throws {ApiError} if it is unknown, used, expired or for something else
 */
function consumeChallenge(
  tenant: Tenant,
  credential: unknown,
  type: string,
  field: string,
): { grant: Grant; id: string } {
  const claimed = readCredential(credential);
  if (claimed === undefined) throw validationError({ field, message: 'is malformed' });
  const found = tenant.grants.look('challenge', claimed.challenge);
  if (found.state !== 'good' || found.grant.data['type'] !== type)
    throw validationError({ field, message: 'the challenge is unknown, used or expired' });
  tenant.grants.use(found.grant);
  const record = tenant.records('passkeyChallenges').get(found.grant.data['challengeID']);
  if (record === undefined || record['status'] !== 'pending')
    throw validationError({ field, message: 'the challenge is no longer pending' });
  tenant.records('passkeyChallenges').update(record, { status: 'completed' });
  return { grant: found.grant, id: claimed.id };
}

function insights(tenant: Tenant, user: Fields | undefined): Fields {
  const credentialIds = user === undefined ? [] : credentialsOf(tenant, user).map(({ id }) => id);
  return { detectionInsights: { credentialIds }, detectionTags: [], credentialCount: credentialIds.length };
}

function appendStart({ tenant, body }: Call): Fields {
  const user = userOf(tenant, body['userID']);
  noteProcess(tenant, body, { userID: user['userID'] });
  const challenge = addChallenge(tenant, 'register', user, { username: body['username'] });
  const publicKey = {
    challenge,
    rp: { id: RP_ID, name: 'Emulator' },
    user: {
      id: Buffer.from(String(user['explicitWebauthnID'] ?? user['userID'])).toString('base64url'),
      name: body['username'],
      displayName: stringIn(user, 'fullName') ?? body['username'],
    },
    pubKeyCredParams: PUB_KEY_CRED_PARAMS,
    excludeCredentials: credentialsOf(tenant, user).map(({ credentialID }) => ({
      id: credentialID,
      type: 'public-key',
    })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
    attestation: 'none',
    timeout: TIMEOUT,
  };
  return {
    appendAllow: true,
    attestationOptions: JSON.stringify({ publicKey }),
    ...insights(tenant, user),
    decisionTag: 'default',
    decisionInsights: { tag: 'default', variant: 'default' },
  };
}

async function appendFinish({ tenant, body }: Call): Promise<Fields> {
  const user = userOf(tenant, body['userID']);
  const { grant } = consumeChallenge(tenant, body['attestationResponse'], 'register', 'attestationResponse');
  if (grant.data['userID'] !== user['userID'])
    throw validationError({ field: 'userID', message: 'is not that of the challenge' });
  const attested = await verifyAttestation(body['attestationResponse'], { rpId: RP_ID, challenge: grant.token });
  if (!attested.ok) throw validationError({ field: 'attestationResponse', message: attested.reason });
  if (tenant.records('passkeys').has(attested.credential.id))
    throw validationError({ field: 'attestationResponse', message: 'the passkey exists already' });
  const credential = tenant.records('credentials').put(
    newCredential(tenant, {
      credentialID: attested.credential.id,
      userID: user['userID'],
      attestationType: attested.fmt,
      authenticatorAAGUID: attested.aaguid,
      backupState: attested.isBackedUp,
    }),
  );
  tenant.records('passkeys').put({ ...attested.credential, credential: credential['id'], userID: user['userID'] });
  emit(tenant, 'passkey.created', credential);
  noteProcess(tenant, body, { appendCompleted: true });
  return { passkeyData: passkeyData(credential, String(grant.data['username']), grant) };
}

function passkeyData({ id, userID, aaguidDetails }: Fields, username: string, { data }: Grant): Fields {
  return { id, userID, username, ceremonyType: 'local', challengeID: data['challengeID'], aaguidDetails };
}

function emit(
  tenant: Tenant,
  type: 'passkey.created' | 'passkey.deleted' | 'passkey-login.completed',
  credential: Fields,
): void {
  tenant.events.emit(type, ({ at }) => ({
    metadata: {},
    timestamp: new Date(at).toISOString(),
    data: {
      userID: credential['userID'],
      credential: { id: credential['id'], webAuthnID: credential['credentialID'] },
    },
  }));
}

function requestOptions(tenant: Tenant, user: Fields | undefined): string {
  const challenge = addChallenge(tenant, 'authenticate', user, {});
  const allowCredentials =
    user === undefined
      ? []
      : credentialsOf(tenant, user).map(({ credentialID }) => ({ id: credentialID, type: 'public-key' }));
  return JSON.stringify({
    publicKey: { challenge, rpId: RP_ID, allowCredentials, timeout: TIMEOUT, userVerification: 'preferred' },
  });
}

function loginStart({ tenant, body }: Call): Fields {
  const user = userOf(tenant, body['userID']);
  const loginAllow = credentialsOf(tenant, user).length > 0;
  return {
    loginAllow,
    assertionOptions: loginAllow ? requestOptions(tenant, user) : '',
    isCDACandidate: false,
    ...insights(tenant, user),
    decisionTag: 'default',
    decisionInsights: { tag: 'default' },
  };
}

/** Verifies a login with a passkey, of the user that a call names, or else of the one who owns it. */
async function finish({ tenant, body }: Call, expectedUser: unknown): Promise<Fields> {
  const { grant, id } = consumeChallenge(tenant, body['assertionResponse'], 'authenticate', 'assertionResponse');
  const stored = tenant.records('passkeys').get(id);
  const credential = tenant.records('credentials').get(stored?.['credential']);
  if (stored === undefined || credential === undefined)
    throw validationError({ field: 'assertionResponse', message: 'the passkey does not exist' });
  if (expectedUser !== undefined && (credential['userID'] !== expectedUser || grant.data['userID'] !== expectedUser))
    throw validationError({ field: 'userID', message: 'is not that of the passkey' });
  const asserted = await verifyAssertion(body['assertionResponse'], storedCredential(stored), {
    rpId: RP_ID,
    challenge: grant.token,
  });
  if (!asserted.ok) throw new ApiError(400, 'login_error', asserted.reason);
  tenant.records('passkeys').update(stored, { counter: asserted.counter });
  const used = tenant
    .records('credentials')
    .update(credential, { lastUsed: tenant.time(), lastUsedMs: tenant.clock.now() });
  emit(tenant, 'passkey-login.completed', used);
  noteProcess(tenant, body, { userID: used['userID'], loginCompleted: true });
  const user = userOf(tenant, used['userID']);
  const data = passkeyData(used, identifierValueOf(tenant, user), grant);
  return { passkeyData: data, ...(body['signPasskeyData'] === true && { signedPasskeyData: signed(tenant, data) }) };
}

function storedCredential(stored: Fields): StoredCredential {
  const transports: readonly string[] = [];
  return {
    id: String(stored['id']),
    publicKey: String(stored['publicKey']),
    counter: numberIn(stored, 'counter') ?? 0,
    transports,
  };
}

/** Signs the data of a login, which the application exchanges for a session. */
function signed(tenant: Tenant, data: Fields): string {
  const now = Math.floor(tenant.clock.now() / 1000);
  return tenant.keys.sign({
    iss: tenant.keys.issuer,
    sub: data['userID'],
    webauthnId: data['id'],
    username: data['username'],
    challengeID: data['challengeID'],
    iat: now,
    exp: now + SIGNED_LIFETIME,
  });
}

function postLogin({ tenant, body }: Call): Fields {
  const { claims, isFresh } = readSigned(tenant, body['signedPasskeyData']);
  if (claims === undefined || !isFresh) throw validationError({ field: 'signedPasskeyData', message: 'is invalid' });
  const challenge = tenant.records('passkeyChallenges').get(claims['challengeID']);
  if (challenge?.['status'] !== 'completed')
    throw validationError({ field: 'signedPasskeyData', message: 'was used before' });
  tenant.records('passkeyChallenges').update(challenge, { status: 'consumed' });
  return { session: startSession(tenant, userOf(tenant, claims['sub'])) };
}

function readSigned(tenant: Tenant, token: unknown): { claims: Fields | undefined; isFresh: boolean } {
  const claims = typeof token === 'string' ? tenant.keys.read(token) : undefined;
  const isOfPasskey = claims?.['challengeID'] !== undefined;
  return {
    claims: isOfPasskey ? claims : undefined,
    isFresh: (numberIn(claims ?? {}, 'exp') ?? 0) * 1000 > tenant.clock.now(),
  };
}

/** Always a success: what is wrong is in the result. */
function verifySignedData({ tenant, body }: Call): Fields {
  const { claims, isFresh } = readSigned(tenant, body['signedPasskeyData']);
  if (claims === undefined) return { verificationResult: 'invalid_signature' };
  const challenge = tenant.records('passkeyChallenges').get(claims['challengeID']);
  if (!isFresh || challenge?.['status'] !== 'completed') return { verificationResult: 'invalid_challenge' };
  return { verificationResult: claims['username'] === body['username'] ? 'success' : 'user_mismatch' };
}

function listCredentials({ tenant, params }: Call): Fields {
  const { items, paging } = pageOf(credentialsOf(tenant, userOf(tenant, params['userID'])), params);
  return { credentials: items.map(shown), paging };
}

function shown(credential: Fields): Fields {
  return omit(credential, 'userID');
}

function deleteCredential({ tenant, params }: Call): Fields {
  const user = userOf(tenant, params['userID']);
  const credential = tenant.records('credentials').get(params['credentialID']);
  if (credential === undefined || credential['userID'] !== user['userID']) throw doesNotExist('credentialID');
  tenant.records('credentials').delete(credential);
  tenant.records('passkeys').deleteWhere((stored) => stored['credential'] === credential['id']);
  emit(tenant, 'passkey.deleted', credential);
  return DONE;
}

function listChallenges({ tenant, params }: Call): Fields {
  const user = userOf(tenant, params['userID']);
  const { items, paging } = pageOf(
    tenant.records('passkeyChallenges').filter(({ userID }) => userID === user['userID']),
    params,
  );
  return { passkeyChallenges: items.map(shown), paging };
}

const CHALLENGE_STATUSES: readonly unknown[] = ['pending', 'completed', 'consumed'];

function updateChallenge({ tenant, params, body }: Call): Fields {
  const user = userOf(tenant, params['userID']);
  const challenge = tenant.records('passkeyChallenges').get(params['passkeyChallengeID']);
  if (challenge === undefined || challenge['userID'] !== user['userID']) throw doesNotExist('passkeyChallengeID');
  if (!CHALLENGE_STATUSES.includes(body['status']))
    throw validationError({ field: 'status', message: 'must be a valid value' });
  return shown(tenant.records('passkeyChallenges').update(challenge, { status: body['status'] }));
}

function fullCredentials({ tenant, params }: Call): Fields {
  const user = userOf(tenant, params['userID']);
  const { items, paging } = pageOf(credentialsOf(tenant, user), params);
  const full = items.map((credential) => {
    const stored = tenant.records('passkeys').find((candidate) => candidate['credential'] === credential['id']);
    return { ...shown(credential), publicKey: stored?.['publicKey'] ?? '', signCount: stored?.['counter'] ?? 0 };
  });
  return { credentials: full, paging };
}

/** Passkeys: appending, login, autofill, and what belongs to them. */
export const passkeyFlows: Flows = {
  'passkeys.appendStart': appendStart,
  'passkeys.appendFinish': appendFinish,
  'passkeys.loginStart': loginStart,
  'passkeys.loginFinish': (call) => finish(call, call.body['userID']),
  'passkeys.mediationStart': ({ tenant }) => ({
    loginAllow: true,
    assertionOptions: requestOptions(tenant, undefined),
  }),
  'passkeys.mediationFinish': (call) => finish(call, undefined),
  'passkeys.postLogin': postLogin,
  'passkeys.verifySignedData': verifySignedData,
  'users.credentials.list': listCredentials,
  'users.credentials.delete': deleteCredential,
  'users.fullCredentials.list': fullCredentials,
  'users.passkeyChallenges.list': listChallenges,
  'users.passkeyChallenges.update': updateChallenge,
};

/** Corbado takes the credentials of software authenticators as JSON. */
export const passkeySupport: PasskeySupport<string> = {
  attested: (credential: CredentialJson) => JSON.stringify(credential),
  asserted: (credential: CredentialJson) => JSON.stringify(credential),
  enroll: (tenant, { id, userHandle, coseKey }) => {
    const users = tenant.records('users');
    const handle = userHandle === undefined ? undefined : Buffer.from(userHandle, 'base64url').toString();
    const user = users.get(handle) ?? users.all()[0];
    if (user === undefined) throw doesNotExist('userID');
    const credential = tenant
      .records('credentials')
      .put(newCredential(tenant, { credentialID: id, userID: user['userID'] }));
    tenant
      .records('passkeys')
      .put({ id, publicKey: coseKey, counter: 0, credential: credential['id'], userID: user['userID'] });
    return Buffer.from(String(user['userID'])).toString('base64url');
  },
};
