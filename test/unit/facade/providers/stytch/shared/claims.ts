import {
  ORGANIZATION_CLAIM,
  SESSION_CLAIM,
  type StytchClaims,
  type StytchSessionClaim,
} from '../../../../../../src/facade/providers/stytch/shared/session-claims.ts';

export const NOW = 1_800_000_000;
export const FACTOR = { type: 'otp', delivery_method: 'sms', phone_number_factor: { phone_id: 'phone-1' } };
export const SESSION: StytchSessionClaim = {
  id: 'session-1',
  started_at: '2027-01-15T07:00:00Z',
  last_accessed_at: '2027-01-15T07:59:00Z',
  expires_at: '2027-01-15T09:00:00Z',
  attributes: { ip_address: '203.0.113.1', user_agent: 'agent' },
  authentication_factors: [FACTOR],
  roles: ['reader', 'writer'],
};
export const ORGANIZATION = { organization_id: 'organization-1', slug: 'example' };

/** The claims of a good token, but for what is given. */
export function claims(session: object = {}, others: Record<string, unknown> = {}): StytchClaims {
  return {
    iss: 'stytch.com/project-test-1',
    aud: ['project-test-1'],
    sub: 'user-1',
    iat: NOW,
    nbf: NOW,
    exp: NOW + 300,
    jti: 'jti-1',
    [SESSION_CLAIM]: { ...SESSION, ...session },
    [ORGANIZATION_CLAIM]: ORGANIZATION,
    ...others,
  };
}
