import type { TokenKind } from '../../jwt/policy.ts';

/** Session tokens, which Passage calls auth tokens. Refresh tokens are opaque. */
export const SESSION: TokenKind = {
  kind: 'session token',
  required: [],
  allowed: [],
  forbidden: [
    { claims: ['nonce', 'at_hash', 'c_hash'], of: 'an ID token' },
    { claims: ['scope', 'client_id'], of: 'an OAuth access token' },
  ],
};
