import { randomBytes } from 'node:crypto';
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { isObject } from '../../options/validators.ts';
import { type Fields, objectIn, stringIn, stringsIn } from './fields.ts';
import { toBase64url } from './passkeys.ts';

/** The algorithms that every emulator accepts: ES256, RS256 and EdDSA, by their COSE numbers. */
const COSE_ALGORITHMS: readonly number[] = [-7, -257, -8];

/** The members `pubKeyCredParams` of creation options. */
export const PUB_KEY_CRED_PARAMS: readonly Fields[] = COSE_ALGORITHMS.map((alg) => ({ type: 'public-key', alg }));

/** A credential as an emulator keeps it. Plain JSON. */
export interface StoredCredential {
  /** Base64url. */
  readonly id: string;
  /** COSE, in base64url. */
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
}

/** The conditions of a ceremony. */
export interface Ceremony {
  /** The domain of the credential. */
  readonly rpId: string;
  /** Base64url. Whether it is still good is for the flow to say. */
  readonly challenge: string;
  /** @default false */
  readonly requireUserVerification?: boolean | undefined;
  /** Tests a page that used the credential; by default those of {@link isOriginOf}. */
  readonly isOrigin?: ((origin: string, rpId: string) => boolean) | undefined;
}

/** The reason for which a credential was not accepted. Flows choose the vendor's word for each. */
type CeremonyProblem =
  /** It is not of the form that `PublicKeyCredential.toJSON()` has. */
  | 'malformed'
  /** Its type, challenge, origin or domain is another one. */
  | 'mismatch'
  /** Its signature, counter or flags are wrong. */
  | 'unverified';

/** The result of a registration. */
export type Attestation =
  | {
      readonly ok: true;
      readonly credential: StoredCredential;
      readonly aaguid: string;
      readonly fmt: string;
      readonly origin: string;
      readonly isUserVerified: boolean;
      readonly isBackedUp: boolean;
    }
  | CeremonyFailure;

/** The result of a login. */
export type Assertion =
  | { readonly ok: true; readonly counter: number; readonly origin: string; readonly isUserVerified: boolean }
  | CeremonyFailure;

/** A ceremony that failed. */
interface CeremonyFailure {
  readonly ok: false;
  readonly problem: CeremonyProblem;
  /** In words, for the vendor's message. */
  readonly reason: string;
}

/** The claims of a credential before anything is checked: enough to find its challenge and its record. */
export interface ClaimedCeremony {
  readonly id: string;
  readonly type: string;
  /** Base64url. */
  readonly challenge: string;
  readonly origin: string;
  /** Base64url; `undefined` without one. */
  readonly userHandle: string | undefined;
}

/** Returns a new challenge in base64url. */
export function newChallenge(): string {
  return randomBytes(32).toString('base64url');
}

/** Reads a credential, given as an object or JSON text, without checking it; `undefined` if it is malformed. */
export function readCredential(given: unknown): ClaimedCeremony | undefined {
  const credential = credentialOf(given);
  const response = objectIn(credential, 'response');
  const clientData = parse(Buffer.from(stringIn(response, 'clientDataJSON') ?? '', 'base64').toString());
  const [id, challenge] = [stringIn(credential, 'id'), stringIn(clientData, 'challenge')];
  if (id === undefined || challenge === undefined) return undefined;
  const handle = stringIn(response, 'userHandle');
  return {
    id: toBase64url(id),
    type: stringIn(clientData, 'type') ?? '',
    challenge: toBase64url(challenge),
    origin: stringIn(clientData, 'origin') ?? '',
    userHandle: handle === undefined ? undefined : toBase64url(handle),
  };
}

/** Verifies a new credential (the library is loaded when the first one comes): an object or JSON text, its binary values in base64 of either alphabet. */
export async function verifyAttestation(given: unknown, ceremony: Ceremony): Promise<Attestation> {
  const claimed = readCredential(given);
  const mismatch = mismatchOf(claimed, ceremony, 'webauthn.create');
  if (mismatch !== undefined || claimed === undefined) return mismatch ?? MALFORMED;
  try {
    const { verifyRegistrationResponse } = await import('@simplewebauthn/server');
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      // The library checks the members that it reads.
      response: normalized(given) as unknown as RegistrationResponseJSON,
      expectedChallenge: ceremony.challenge,
      expectedOrigin: claimed.origin,
      expectedRPID: ceremony.rpId,
      requireUserVerification: ceremony.requireUserVerification ?? false,
      supportedAlgorithmIDs: [...COSE_ALGORITHMS],
    });
    if (!verified) return failed('unverified', 'the attestation could not be verified');
    const { credential, aaguid, fmt, origin, userVerified, credentialBackedUp } = registrationInfo;
    return {
      ok: true,
      credential: {
        id: credential.id,
        publicKey: Buffer.from(credential.publicKey).toString('base64url'),
        counter: credential.counter,
        transports: stringsIn(objectIn(credentialOf(given), 'response'), 'transports'),
      },
      aaguid,
      fmt,
      origin,
      isUserVerified: userVerified,
      isBackedUp: credentialBackedUp,
    };
  } catch (error) {
    return failed('unverified', reasonOf(error));
  }
}

/** Verifies a login with a stored credential; the caller stores the returned counter. */
export async function verifyAssertion(
  given: unknown,
  stored: StoredCredential,
  ceremony: Ceremony,
): Promise<Assertion> {
  const claimed = readCredential(given);
  const mismatch = mismatchOf(claimed, ceremony, 'webauthn.get');
  if (mismatch !== undefined || claimed === undefined) return mismatch ?? MALFORMED;
  if (claimed.id !== stored.id) return failed('mismatch', 'the credential is another one');
  try {
    const { verifyAuthenticationResponse } = await import('@simplewebauthn/server');
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: normalized(given) as unknown as AuthenticationResponseJSON,
      expectedChallenge: ceremony.challenge,
      expectedOrigin: claimed.origin,
      expectedRPID: ceremony.rpId,
      requireUserVerification: ceremony.requireUserVerification ?? false,
      credential: {
        id: stored.id,
        publicKey: new Uint8Array(Buffer.from(stored.publicKey, 'base64url')),
        counter: stored.counter,
      },
    });
    if (!verified) return failed('unverified', 'the signature does not match');
    const { newCounter, origin, userVerified } = authenticationInfo;
    return { ok: true, counter: newCounter, origin, isUserVerified: userVerified };
  } catch (error) {
    return failed('unverified', reasonOf(error));
  }
}

/** Tests if a page may use credentials of a domain: it is on it or below it, by HTTPS, or on this machine. */
function isOriginOf(origin: string, rpId: string): boolean {
  // Native applications have no page.
  if (origin.startsWith('android:apk-key-hash:')) return true;
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname } = new URL(origin);
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1';
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal)) return false;
  return hostname === rpId || hostname.endsWith(`.${rpId}`);
}

const MALFORMED: CeremonyFailure = failed('malformed', 'the credential is malformed');

function mismatchOf(
  claimed: ClaimedCeremony | undefined,
  { rpId, challenge, isOrigin = isOriginOf }: Ceremony,
  type: string,
): CeremonyFailure | undefined {
  if (claimed === undefined) return MALFORMED;
  if (claimed.type !== type) return failed('mismatch', `the type of the client data is not ${type}`);
  if (claimed.challenge !== challenge) return failed('mismatch', 'the challenge is another one');
  if (!isOrigin(claimed.origin, rpId)) return failed('mismatch', `the origin does not belong to ${rpId}`);
  return undefined;
}

/** Returns a credential whose binary values are base64url, which the library insists on. */
function normalized(given: unknown): Fields {
  const credential = credentialOf(given);
  const response = Object.entries(objectIn(credential, 'response')).map(([name, value]) => [
    name,
    BINARY.has(name) && typeof value === 'string' ? toBase64url(value) : value,
  ]);
  const id = toBase64url(stringIn(credential, 'id') ?? '');
  return {
    clientExtensionResults: {},
    ...credential,
    id,
    rawId: toBase64url(stringIn(credential, 'rawId') ?? id),
    response: Object.fromEntries(response),
  };
}

const BINARY: ReadonlySet<string> = new Set([
  'clientDataJSON',
  'attestationObject',
  'authenticatorData',
  'signature',
  'userHandle',
]);

function credentialOf(given: unknown): Fields {
  return typeof given === 'string' ? parse(given) : isObject(given) ? given : {};
}

function parse(text: string): Fields {
  try {
    const parsed: unknown = JSON.parse(text);
    return isObject(parsed) ? parsed : {};
  } catch {
    return {};
  }
}

function failed(problem: CeremonyProblem, reason: string): CeremonyFailure {
  return { ok: false, problem, reason };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
