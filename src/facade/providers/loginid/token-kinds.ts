import type { ForbiddenRule, TokenKind } from '../../jwt/policy.ts';

/** Claims of the tokens that your own server signs for calls of the API. */
const SERVICE: ForbiddenRule = {
  claims: ['client_id', 'payload_hash'],
  of: 'a service token',
};

/** Tokens of logins. A nonce alone is no transaction. */
export const LOGIN: TokenKind = {
  kind: 'login token',
  required: [],
  allowed: ['udata', 'username', 'nid', 'action', 'nonce'],
  forbidden: [
    {
      claims: ['tx_hash', 'server_nonce', 'txHash', 'lNonce'],
      of: 'a confirmed transaction',
      checkedBy: '"verifyTransaction"',
    },
    SERVICE,
  ],
};

/** Tokens by which users confirm transactions. */
export const TRANSACTION: TokenKind = {
  kind: 'transaction token',
  required: [{ claims: ['nonce'] }, { claims: ['server_nonce'] }, { claims: ['tx_hash'] }],
  allowed: ['udata', 'username', 'nid', 'action', 'nonce', 'server_nonce', 'tx_hash'],
  forbidden: [SERVICE],
};
