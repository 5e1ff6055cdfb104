import { createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import {
  type CredentialJson,
  Passkey,
  type PasskeySupport,
} from '../../../../../src/facade/testing/emulator/passkeys.ts';
import {
  newChallenge,
  PUB_KEY_CRED_PARAMS,
  readCredential,
  type StoredCredential,
  verifyAssertion,
  verifyAttestation,
} from '../../../../../src/facade/testing/emulator/webauthn.ts';

const support: PasskeySupport<CredentialJson> = { attested: (json) => json, asserted: (json) => json };
const rpId = 'example.com';
const user = { id: Buffer.from('ada').toString('base64url'), name: 'ada', displayName: 'Ada' };

function creationOptions(options: object = {}): object {
  return {
    rp: { id: rpId, name: 'x' },
    user,
    challenge: newChallenge(),
    pubKeyCredParams: PUB_KEY_CRED_PARAMS,
    ...options,
  };
}

async function registered(passkey: Passkey<CredentialJson>, options: object = {}): Promise<StoredCredential> {
  const challenge = newChallenge();
  const result = await verifyAttestation(passkey.attest(creationOptions({ challenge, ...options })), {
    rpId,
    challenge,
  });
  if (!result.ok) throw new Error(result.reason);
  return result.credential;
}

describe.each(['ES256', 'RS256', 'EdDSA'] as const)('a passkey with %s', (algorithm) => {
  test.each(['none', 'direct'])('is verified with attestation %s, and signs', async (attestation) => {
    const passkey = new Passkey({ rpId, algorithm }, support);
    const stored = await registered(passkey, { attestation });
    const challenge = newChallenge();
    const assertion = passkey.assert(JSON.stringify({ publicKey: { challenge, rpId } }));
    expect(await verifyAssertion(assertion, stored, { rpId, challenge })).toMatchObject({ ok: true, counter: 2 });
    expect(readCredential(assertion)?.userHandle).toBe(user.id);
    const keys = passkey.fixture();
    const derived = createPublicKey(
      createPrivateKey({ key: Buffer.from(keys.privateKey, 'base64url'), format: 'der', type: 'pkcs8' }),
    );
    expect(derived.export({ format: 'der', type: 'spki' }).toString('base64url')).toBe(keys.publicKey);
  });
});

test.each<[string, (ceremony: Forged) => unknown, string]>([
  ['another challenge', ({ passkey }) => passkey.assert({ challenge: newChallenge(), rpId }), 'mismatch'],
  ['another origin', ({ passkey, options }) => passkey.assert(options, { origin: 'https://evil.test' }), 'mismatch'],
  [
    'another key',
    ({ stored, options }) => ({ ...new Passkey({ rpId }, support).assert(options), id: stored.id, rawId: stored.id }),
    'unverified',
  ],
  ['an older counter', ({ early }) => early, 'unverified'],
  ['no credential', () => '{"id":1}', 'malformed'],
])('a login with %s fails', async (_, forge, problem) => {
  const passkey = new Passkey({ rpId }, support);
  const stored = await registered(passkey);
  const challenge = newChallenge();
  const options = { challenge, rpId };
  const early = passkey.assert(options);
  const forged = forge({ passkey, stored, options, early });
  const counter = forged === early ? 9 : stored.counter;
  expect(await verifyAssertion(forged, { ...stored, counter }, { rpId, challenge })).toMatchObject({
    ok: false,
    problem,
  });
});

interface Forged {
  readonly passkey: Passkey<CredentialJson>;
  readonly stored: StoredCredential;
  readonly options: object;
  readonly early: unknown;
}

test.each<[string, object, string]>([
  ['another domain', { rp: { id: 'example.org' } }, 'rp.id'],
  ['no known algorithm', { pubKeyCredParams: [{ alg: -257, type: 'public-key' }] }, 'pubKeyCredParams'],
  ['no challenge', { challenge: '' }, 'challenge'],
])('options with %s are refused, as a browser does', (_, options, path) => {
  const passkey = new Passkey({ rpId }, support);
  expect(() => passkey.attest(creationOptions(options))).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ path })] }),
  );
});
