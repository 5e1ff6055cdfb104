import type { TokenKind } from '../../jwt/policy.ts';

/**
 * Session tokens of both generations: the short sessions of older projects have `name`, `email`, `phone_number`, `orig` and
 * `version`, newer tokens few or none of them.
 */
export const SESSION: TokenKind = {
  kind: 'session token',
  required: [],
  allowed: ['jti', 'name', 'email', 'phone_number', 'orig', 'version'],
  forbidden: [
    {
      claims: ['webauthnId', 'webauthnID', 'passkeyID', 'credentialID', 'challengeID'],
      of: 'signed passkey data',
      checkedBy: '"passkey.verifySignedData"',
    },
    { claims: ['nonce', 'at_hash', 'c_hash'], of: 'an ID token' },
    { claims: ['scope', 'client_id'], of: 'an OAuth access token' },
  ],
};
