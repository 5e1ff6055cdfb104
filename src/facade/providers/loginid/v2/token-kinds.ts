import type { ForbiddenRule, TokenKind } from '../../../jwt/policy.ts';

/** Claims of the tokens that servers sign for the legacy API. */
const SERVICE: ForbiddenRule = { claims: ['client_id', 'payload_hash'], of: 'a service token' };

/**
 * Access tokens of logins, `jwtAccess`. Grants, which pass through browsers as well, and the tokens of multi-factor logins lack
 * some of these claims, or name another type.
 */
export const ACCESS: TokenKind = {
  kind: 'access token',
  required: [{ claims: ['username'] }, { claims: ['rpId'] }],
  allowed: ['username', 'rpId', 'credID', 'tokenType', 'verify'],
  forbidden: [
    {
      claims: ['txHash', 'lNonce', 'tx_hash', 'server_nonce'],
      of: 'a confirmed transaction',
      checkedBy: '"verifyTransaction"',
    },
    { claims: ['tokenType'], like: /^(?!jwtAccess$)/, of: 'another type' },
    { claims: ['nonce', 'at_hash', 'c_hash'], of: 'an ID token' },
    SERVICE,
  ],
};

/** Tokens by which users confirm transactions. */
export const TRANSACTION: TokenKind = {
  kind: 'transaction token',
  required: [{ claims: ['nonce'] }, { claims: ['lNonce'] }, { claims: ['txHash'] }],
  allowed: ['username', 'nonce', 'lNonce', 'txHash'],
  forbidden: [SERVICE],
};
