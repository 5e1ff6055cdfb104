import { ORGANIZATION_CLAIM, SESSION_CLAIM } from '../../../providers/stytch/shared/session-claims.ts';
import type { StytchIssuerOptions } from '../issuer-options.ts';
import type { StytchB2BMintOptions, StytchMintOptions } from '../mint-options.ts';
import { TEXT, TEXTS } from '../option-forms.ts';
import type { Claims, Kind, OwnForms } from './kind.ts';
import { FACTORS, stytchFactor } from './stytch-factors.ts';

const SECRET = 'secret-test-example';
const PUBLIC_TOKEN = 'public-token-test-example';
const UUID = '00000000-0000-4000-8000-000000000001';
/** Seconds; a session JWT lasts 5 minutes whatever the session does. */
const TOKEN_LIFETIME = 300;
const SESSION_LIFETIME = 3600;
const MINT_FORMS: OwnForms<StytchMintOptions> = { sessionId: TEXT, roles: TEXTS, factors: FACTORS, email: TEXT };
const B2B_MINT_FORMS: OwnForms<StytchB2BMintOptions> = { ...MINT_FORMS, organizationId: TEXT, organizationSlug: TEXT };

/** Session JWTs of Stytch's consumer product. */
export function stytchKind(options: StytchIssuerOptions = {}): Kind<'stytch'> {
  return {
    ...project(options, '/v1/sessions/jwks', 'STYTCH_BASE_URL'),
    provider: 'stytch',
    userId: `user-test-${UUID}`,
    mintForms: MINT_FORMS,
    claims: ({ sessionId = `session-test-${UUID}`, roles = ['stytch_user'], ...rest } = {}, issuedAt) => ({
      [SESSION_CLAIM]: sessionClaim(sessionId, roles, rest, issuedAt),
    }),
  };
}

/** Session JWTs of Stytch's B2B product, which name an organization as well. */
export function stytchB2BKind(options: StytchIssuerOptions = {}): Kind<'stytch-b2b'> {
  return {
    ...project(options, '/v1/b2b/sessions/jwks', 'STYTCH_B2B_BASE_URL'),
    provider: 'stytch-b2b',
    userId: `member-test-${UUID}`,
    mintForms: B2B_MINT_FORMS,
    claims: (
      {
        sessionId = `member-session-test-${UUID}`,
        roles = ['stytch_member'],
        organizationId = `organization-test-${UUID}`,
        organizationSlug = 'example-org',
        ...rest
      } = {},
      issuedAt,
    ) => ({
      [SESSION_CLAIM]: sessionClaim(sessionId, roles, rest, issuedAt),
      [ORGANIZATION_CLAIM]: { organization_id: organizationId, slug: organizationSlug },
    }),
  };
}

type Shared = Omit<Kind<'stytch'>, 'provider' | 'userId' | 'mintForms' | 'claims'>;

/** What both products share. */
function project(
  { projectId = `project-test-${UUID}`, issuer }: StytchIssuerOptions,
  keys: string,
  env: string,
): Shared {
  return {
    algorithm: 'RS256',
    keyIdPrefix: projectId.startsWith('project-live-') ? 'jwk-live-' : 'jwk-test-',
    issuer: issuer ?? `stytch.com/${projectId}`,
    audience: [projectId],
    lifetime: TOKEN_LIFETIME,
    keyPath: `${keys}/${projectId}`,
    keyMembers: { x5c: [], x5tS256: '' },
    keySetMembers: { request_id: `request-id-test-${UUID}`, status_code: 200 },
    clientOptions: (url) => ({
      projectId,
      secret: SECRET,
      publicToken: PUBLIC_TOKEN,
      ...(issuer !== undefined && { issuers: [issuer] }),
      ...(url !== undefined && { baseUrl: url, fraudBaseUrl: url }),
    }),
    env: (url) => ({
      STYTCH_PROJECT_ID: projectId,
      STYTCH_SECRET: SECRET,
      STYTCH_PUBLIC_TOKEN: PUBLIC_TOKEN,
      [env]: url,
      STYTCH_FRAUD_BASE_URL: url,
    }),
  };
}

function sessionClaim(
  id: string,
  roles: readonly string[],
  { factors = ['magic_link'], email = 'ada@example.com' }: StytchMintOptions,
  issuedAt: number,
): Claims {
  const now = isoTime(issuedAt);
  return {
    id,
    started_at: now,
    last_accessed_at: now,
    expires_at: isoTime(issuedAt + SESSION_LIFETIME),
    attributes: { ip_address: '', user_agent: '' },
    authentication_factors: factors.map((factor) => stytchFactor(factor, email, now)),
    roles,
  };
}

/** As Stytch writes times: whole seconds, in UTC. */
function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}
