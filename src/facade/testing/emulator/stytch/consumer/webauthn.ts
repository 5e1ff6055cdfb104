import type { Call, Flows } from '../../call.ts';
import { type Fields, objectsIn, pick, stringIn, stringsIn } from '../../fields.ts';
import type { PasskeySupport } from '../../passkeys.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import {
  newChallenge,
  PUB_KEY_CRED_PARAMS,
  readCredential,
  type StoredCredential,
  verifyAssertion,
  verifyAttestation,
} from '../../webauthn.ts';
import { stytchError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { requireUnlocked } from '../shared/locks.ts';
import { logIn } from './sessions.ts';
import { findFactor, findUser, type OwnFactor, putFactor, USER, updateUser, userOf } from './users.ts';

/** Milliseconds: the timeout of the options. */
const TIMEOUT = 300_000;

/** The kind of records that hold the public keys of WebAuthn registrations. */
export const webauthnKinds: Readonly<Record<string, RecordKind>> = { credentials: { id: 'id' } };

function registerStart({ tenant, body }: Call): Fields {
  const user = userOf(tenant, body['user_id']);
  if (user['status'] !== 'active')
    throw stytchError('cannot_use_webauthn_with_pending_user', 'A pending user cannot register a credential.');
  const domain = domainIn(body);
  const type = stringIn(body, 'authenticator_type');
  if (type !== undefined && type !== 'platform' && type !== 'cross-platform')
    throw stytchError('invalid_authenticator_type', 'The authenticator_type must be platform or cross-platform.');
  const registration = {
    webauthn_registration_id: newId('webauthn-registration'),
    domain,
    user_agent: stringIn(body, 'user_agent') ?? '',
    verified: false,
    authenticator_type: type ?? '',
    name: '',
  };
  // A registration that was begun before is given up.
  const others = objectsIn(user, 'webauthn_registrations').filter(
    (other) => other['verified'] === true || other['domain'] !== domain,
  );
  updateUser(tenant, user, { webauthn_registrations: [...others, registration] });
  const handle = stringIn(body, 'override_id') ?? String(user['user_id']);
  const challenge = newChallenge();
  const data = { user_id: user['user_id'], domain, handle, ...pick(registration, ['webauthn_registration_id']) };
  tenant.grants.issue('webauthn registration', TIMEOUT, data, challenge);
  const options = creationOptions(tenant, body, { user, domain, handle, challenge, type });
  return { user_id: user['user_id'], public_key_credential_creation_options: JSON.stringify(options) };
}

function domainIn(body: Fields): string {
  const domain = stringIn(body, 'domain') ?? '';
  if (!/^[a-z0-9.-]+$/i.test(domain))
    throw stytchError('invalid_webauthn_registration_domain', 'The domain is not valid: it has no scheme and no port.');
  return domain;
}

interface Creation {
  readonly user: Fields;
  readonly domain: string;
  readonly handle: string;
  readonly challenge: string;
  readonly type: string | undefined;
}

function creationOptions(tenant: Tenant, body: Fields, { user, domain, handle, challenge, type }: Creation): Fields {
  const isPasskey = body['return_passkey_credential_options'] === true;
  const encode = encoderFor(body);
  const name = stringIn(body, 'override_name') ?? nameOf(user);
  return {
    rp: { id: domain, name: domain },
    user: {
      id: encode(Buffer.from(handle)),
      name,
      displayName: stringIn(body, 'override_display_name') ?? name,
    },
    challenge: encode(Buffer.from(challenge, 'base64url')),
    pubKeyCredParams: PUB_KEY_CRED_PARAMS,
    timeout: TIMEOUT,
    excludeCredentials: descriptors(tenant, user, domain, encode),
    authenticatorSelection: {
      ...(type !== undefined && { authenticatorAttachment: type }),
      residentKey: isPasskey ? 'required' : 'discouraged',
      requireResidentKey: isPasskey,
      userVerification: isPasskey ? 'preferred' : 'discouraged',
    },
    attestation: 'none',
  };
}

/** Binary values of options are standard base64 unless the request says otherwise. */
function encoderFor(body: Fields): (bytes: Buffer) => string {
  const alphabet = body['use_base64_url_encoding'] === true ? 'base64url' : 'base64';
  return (bytes) => bytes.toString(alphabet);
}

function nameOf(user: Fields): string {
  const address = objectsIn(user, 'emails')[0]?.['email'] ?? objectsIn(user, 'phone_numbers')[0]?.['phone_number'];
  return String(address ?? user['user_id']);
}

function credentialsOf(tenant: Tenant, user: Fields, domain: string): readonly Fields[] {
  return tenant
    .records('credentials')
    .filter((credential) => credential['user_id'] === user['user_id'] && credential['domain'] === domain);
}

function descriptors(
  tenant: Tenant,
  user: Fields,
  domain: string,
  encode: (bytes: Buffer) => string,
): readonly Fields[] {
  return credentialsOf(tenant, user, domain).map(({ id }) => ({
    id: encode(Buffer.from(String(id), 'base64url')),
    type: 'public-key',
  }));
}

async function register(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const owner = userOf(tenant, body['user_id']);
  const claimed = readCredential(body['public_key_credential']);
  if (claimed === undefined)
    throw stytchError('invalid_public_key_credential', 'The public_key_credential is not valid JSON of a credential.');
  const found = tenant.grants.look('webauthn registration', claimed.challenge);
  if (found.state !== 'good' || found.grant.data['user_id'] !== owner['user_id'])
    throw stytchError('no_pending_webauthn_registration', 'The user has no pending registration with this challenge.');
  const { grant } = found;
  // A challenge is good for one attempt.
  tenant.grants.use(grant);
  const { domain, handle, webauthn_registration_id } = grant.data;
  const ceremony = { rpId: String(domain), challenge: claimed.challenge };
  const result = await verifyAttestation(body['public_key_credential'], ceremony);
  if (!result.ok) throw stytchError('unable_to_register_webauthn_registration', `Not registered: ${result.reason}.`);
  const { credential } = result;
  if (tenant.records('credentials').has(credential.id))
    throw stytchError('duplicate_webauthn_registration', 'The credential is registered already.');
  const current = userOf(tenant, owner['user_id']);
  const entry = objectsIn(current, 'webauthn_registrations').find(
    (registration) => registration['webauthn_registration_id'] === webauthn_registration_id,
  );
  if (entry === undefined)
    throw stytchError('no_pending_webauthn_registration', 'The user has no pending registration with this challenge.');
  store(tenant, credential, { user_id: current['user_id'], domain, handle, registration_id: webauthn_registration_id });
  const user = putFactor(tenant, current, 'webauthn_registrations', { ...entry, verified: true });
  return { user_id: user['user_id'], ...loggedIn(call, { user, entry }) };
}

function store(tenant: Tenant, credential: StoredCredential, about: Fields): void {
  tenant.records('credentials').put({ ...credential, ...about });
}

function loggedIn(call: Call, { user, entry }: OwnFactor): Fields {
  const { webauthn_registration_id, domain, user_agent } = entry;
  const login = logIn(call, user, {
    type: 'webauthn',
    delivery_method: 'webauthn_registration',
    webauthn_factor: { webauthn_registration_id, domain, user_agent },
  });
  return { webauthn_registration_id, user, ...login };
}

function authenticateStart({ tenant, body }: Call): Fields {
  const domain = domainIn(body);
  const id = stringIn(body, 'user_id');
  const user = id === undefined ? undefined : userOf(tenant, id);
  const encode = encoderFor(body);
  const allowCredentials = user === undefined ? [] : descriptors(tenant, user, domain, encode);
  if (user !== undefined && allowCredentials.length === 0)
    throw stytchError('no_active_webauthn_registrations', 'The user has no active registration for the domain.');
  const challenge = newChallenge();
  const owner = user === undefined ? {} : { user_id: user['user_id'] };
  tenant.grants.issue('webauthn login', TIMEOUT, { domain, ...owner }, challenge);
  const options = {
    allowCredentials,
    challenge: encode(Buffer.from(challenge, 'base64url')),
    rpId: domain,
    timeout: TIMEOUT,
    userVerification: body['return_passkey_credential_options'] === true ? 'preferred' : 'discouraged',
  };
  return { user_id: user?.['user_id'] ?? '', public_key_credential_request_options: JSON.stringify(options) };
}

async function authenticate(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const claimed = readCredential(body['public_key_credential']);
  if (claimed === undefined)
    throw stytchError('invalid_public_key_credential', 'The public_key_credential is not valid JSON of a credential.');
  const record = tenant.records('credentials').get(claimed.id);
  if (record === undefined)
    throw stytchError('webauthn_registration_not_found', 'The WebAuthn registration could not be found.');
  const found = tenant.grants.look('webauthn login', claimed.challenge);
  const owner = found.state === 'good' ? (found.grant.data['user_id'] ?? record['user_id']) : undefined;
  const isOwn = claimed.userHandle === undefined || fromBase64url(claimed.userHandle) === record['handle'];
  if (found.state !== 'good' || owner !== record['user_id'] || !isOwn)
    throw notAuthenticated('the challenge is not good');
  requireUnlocked(tenant, USER, userOf(tenant, record['user_id']));
  tenant.grants.use(found.grant);
  const ceremony = { rpId: String(found.grant.data['domain']), challenge: claimed.challenge };
  const result = await verifyAssertion(body['public_key_credential'], storedCredential(record), ceremony);
  if (!result.ok) throw notAuthenticated(result.reason);
  tenant.records('credentials').update(record, { counter: result.counter });
  const registration = findRegistration(tenant, record['registration_id']);
  return { user_id: registration.user['user_id'], ...loggedIn(call, registration) };
}

function notAuthenticated(reason: string): Error {
  return stytchError('unable_to_auth_webauthn_registration', `Not authenticated: ${reason}.`);
}

function fromBase64url(text: string): string {
  return Buffer.from(text, 'base64url').toString();
}

function storedCredential(record: Fields): StoredCredential {
  const { id, publicKey, counter } = record;
  return {
    id: String(id),
    publicKey: String(publicKey),
    counter: Number(counter),
    transports: stringsIn(record, 'transports'),
  };
}

function findRegistration(tenant: Tenant, id: unknown): OwnFactor {
  const found = findFactor(tenant, 'webauthn_registrations', id);
  if (found === undefined)
    throw stytchError('webauthn_registration_not_found', 'The WebAuthn registration could not be found.');
  return found;
}

function update({ tenant, params, body }: Call): Fields {
  const name = stringIn(body, 'name');
  if (name === undefined) throw stytchError('empty_webauthn_registration_name', 'The name must not be empty.');
  const { user, entry } = findRegistration(tenant, params['webauthn_registration_id']);
  const registration = { ...entry, name };
  putFactor(tenant, user, 'webauthn_registrations', registration);
  return { webauthn_registration: registration };
}

function listCredentials({ tenant, params }: Call): Fields {
  const user = userOf(tenant, params['user_id']);
  const credentials = credentialsOf(tenant, user, String(params['domain'])).map((credential) => ({
    credential_id: credential['id'],
    webauthn_registration_id: credential['registration_id'],
    type: 'public-key',
    public_key: credential['publicKey'],
  }));
  return { credentials };
}

/** Software authenticators: credentials are JSON text, and users' handles are their ids. */
export const stytchPasskeys: PasskeySupport<string> = {
  attested: (credential) => JSON.stringify(credential),
  asserted: (credential) => JSON.stringify(credential),
  enroll: (tenant, { id, rpId: domain, userHandle, coseKey }) => {
    const [first] = tenant.records('users').all();
    const user = userHandle === undefined ? first : findUser(tenant, fromBase64url(userHandle));
    if (user === undefined) throw stytchError('user_not_found', 'User could not be found.');
    const handle = String(user['user_id']);
    const registration = {
      webauthn_registration_id: newId('webauthn-registration'),
      domain,
      user_agent: '',
      verified: true,
      authenticator_type: 'platform',
      name: '',
    };
    putFactor(tenant, user, 'webauthn_registrations', registration);
    const about = { user_id: user['user_id'], domain, handle, registration_id: registration.webauthn_registration_id };
    store(tenant, { id, publicKey: coseKey, counter: 0, transports: ['internal'] }, about);
    return Buffer.from(handle).toString('base64url');
  },
};

/** WebAuthn and passkeys. */
export const webauthnFlows: Flows = {
  'webauthn.registerStart': registerStart,
  'webauthn.register': register,
  'webauthn.authenticateStart': authenticateStart,
  'webauthn.authenticate': authenticate,
  'webauthn.update': update,
  'webauthn.listCredentials': listCredentials,
};
