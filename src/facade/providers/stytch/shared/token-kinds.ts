import type { ForbiddenRule, TokenKind } from '../../../jwt/policy.ts';
import { ORGANIZATION_CLAIM, SESSION_CLAIM } from './session-claims.ts';

const SESSION: ForbiddenRule = {
  claims: [SESSION_CLAIM],
  of: "a user's session",
  checkedBy: '"sessions.validate" or "sessions.authenticateJwt"',
};
const MEMBER: ForbiddenRule = {
  claims: [ORGANIZATION_CLAIM],
  of: 'a member of an organization',
  checkedBy: 'StytchB2B',
};
const ID_TOKEN: ForbiddenRule = { claims: ['nonce', 'at_hash', 'c_hash'], of: 'an ID token' };
/** The IDs of users and members. An M2M client may have an ID of its own choice, such as `user-service`. */
const PERSON = /^(?:user|member)-(?:(?:test|live)-|\d)/;
const CONNECTED_APP = {
  of: "a connected app's access token",
  checkedBy: '"idp.introspectTokenLocal"',
};

/** Session tokens of users. Their custom claims may have any name but the reserved ones. */
const CONSUMER_SESSION: TokenKind = {
  kind: 'session token',
  required: [{ claims: [SESSION_CLAIM] }],
  allowed: ['jti'],
  forbidden: [MEMBER],
};

/** Session tokens of members. */
const B2B_SESSION: TokenKind = {
  ...CONSUMER_SESSION,
  required: [{ claims: [ORGANIZATION_CLAIM] }, { claims: [SESSION_CLAIM] }],
  forbidden: [],
};

/** Access tokens of machine-to-machine clients, whose ID is the subject. */
const M2M: TokenKind = {
  kind: 'M2M token',
  required: [],
  allowed: ['jti', 'scope'],
  forbidden: [
    SESSION,
    MEMBER,
    { claims: ['sub'], like: PERSON, ...CONNECTED_APP },
    { claims: ['client_id'], unless: 'sub', ...CONNECTED_APP },
    { claims: ['aud'], like: /^connected-app-/, ...CONNECTED_APP },
    ID_TOKEN,
  ],
};

/** Access tokens of connected apps, on behalf of a user. ID tokens have none of the required claims but the subject. */
const CONSUMER_ACCESS: TokenKind = {
  kind: 'access token',
  required: [{ claims: ['sub'], like: PERSON }, { claims: ['scope', 'jti', 'client_id'] }],
  allowed: ['jti', 'scope', 'client_id'],
  forbidden: [SESSION, MEMBER, ID_TOKEN],
};

/** Access tokens of connected apps, on behalf of a member. */
const B2B_ACCESS: TokenKind = {
  ...CONSUMER_ACCESS,
  required: [...CONSUMER_ACCESS.required, { claims: [ORGANIZATION_CLAIM] }],
  forbidden: [SESSION, ID_TOKEN],
};

/** The kinds of tokens that a project's keys sign. */
export type StytchTokenKinds = Readonly<Record<'session' | 'm2m' | 'access', TokenKind>>;

/** The kinds of the consumer product. */
export const CONSUMER_KINDS: StytchTokenKinds = { session: CONSUMER_SESSION, m2m: M2M, access: CONSUMER_ACCESS };

/** The kinds of the B2B product. */
export const B2B_KINDS: StytchTokenKinds = { session: B2B_SESSION, m2m: M2M, access: B2B_ACCESS };
