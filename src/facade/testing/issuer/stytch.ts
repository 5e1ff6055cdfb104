import { isNonEmptyString, isObject } from '../../options/validators.ts';
import type { StytchOptions } from '../../providers/stytch/shared/options.ts';
import { ORGANIZATION_CLAIM, SESSION_CLAIM } from '../../providers/stytch/shared/session-claims.ts';
import { isArrayOf, type OptionFormat, STRING, STRINGS } from '../option-formats.ts';
import type { MintOptions } from './mint-options.ts';
import {
  type Claims,
  type ExtraFormats,
  ISSUER_FORMATS,
  PATH_SEGMENT,
  type ProfileFactory,
  type TestIssuerOptions,
  type TokenProfile,
} from './token-profile.ts';

/** Options of a fake Stytch, consumer or B2B. */
export interface StytchIssuerOptions extends TestIssuerOptions {
  /** @default 'project-test-00000000-0000-4000-8000-000000000001' */
  readonly projectId?: string | undefined;
}

/** A factor as Stytch writes it: `type`, `delivery_method`, and the time of the last authentication. */
export interface MintFactor {
  readonly type: string;
  readonly delivery_method?: string | undefined;
  /** ISO 8601. By default, the time at which the token was issued. */
  readonly last_authenticated_at?: string | undefined;
  readonly [field: string]: unknown;
}

/** Options of a Stytch session JWT. */
export interface StytchMintOptions extends MintOptions {
  /** The session's id. */
  readonly sessionId?: string | undefined;
  /**
   * The session's roles; for B2B, `['stytch_member']` by default.
   *
   * @default ['stytch_user']
   */
  readonly roles?: readonly string[] | undefined;
  /**
   * The session's factors: types such as `totp`, or whole factors.
   *
   * @default ['magic_link']
   */
  readonly factors?: readonly (string | MintFactor)[] | undefined;
  /**
   * The address in the factors that were delivered by e-mail.
   *
   * @default 'ada@example.com'
   */
  readonly email?: string | undefined;
}

/** Options of a Stytch B2B session JWT. */
export interface StytchB2BMintOptions extends StytchMintOptions {
  /** The organization of the session. */
  readonly organizationId?: string | undefined;
  /**
   * The organization's slug.
   *
   * @default 'example-org'
   */
  readonly organizationSlug?: string | undefined;
}

const SECRET = 'secret-test-example';
const PUBLIC_TOKEN = 'public-token-test-example';
const UUID = '00000000-0000-4000-8000-000000000001';
/** Seconds; a session JWT lasts 5 minutes, however long the session does. */
const TOKEN_LIFETIME = 300;
const SESSION_LIFETIME = 3600;

const FACTORS: OptionFormat = {
  expected: 'an array of types such as "totp", or of objects with a "type"',
  test: isArrayOf((factor) => isNonEmptyString(factor) || (isObject(factor) && isNonEmptyString(factor['type']))),
};
const MINT_FORMATS: ExtraFormats<StytchMintOptions> = {
  sessionId: STRING,
  roles: STRINGS,
  factors: FACTORS,
  email: STRING,
};
const B2B_MINT_FORMATS: ExtraFormats<StytchB2BMintOptions> = {
  ...MINT_FORMATS,
  organizationId: STRING,
  organizationSlug: STRING,
};

/** Session JWTs of Stytch's consumer product. */
export const STYTCH: ProfileFactory<StytchIssuerOptions, TokenProfile<'stytch', StytchMintOptions, StytchOptions>> = {
  formats: { ...ISSUER_FORMATS, projectId: PATH_SEGMENT },
  create: (options = {}) => ({
    ...projectProfile(options, '/v1/sessions/jwks', 'STYTCH_BASE_URL'),
    provider: 'stytch',
    userId: `user-test-${UUID}`,
    mintFormats: MINT_FORMATS,
    claims: ({ sessionId = `session-test-${UUID}`, roles = ['stytch_user'], ...rest } = {}, issuedAt) => ({
      [SESSION_CLAIM]: sessionClaim(sessionId, roles, rest, issuedAt),
    }),
  }),
};

/** Session JWTs of Stytch's B2B product, which name an organization as well. */
export const STYTCH_B2B: ProfileFactory<
  StytchIssuerOptions,
  TokenProfile<'stytch-b2b', StytchB2BMintOptions, StytchOptions>
> = {
  formats: STYTCH.formats,
  create: (options = {}) => ({
    ...projectProfile(options, '/v1/b2b/sessions/jwks', 'STYTCH_B2B_BASE_URL'),
    provider: 'stytch-b2b',
    userId: `member-test-${UUID}`,
    mintFormats: B2B_MINT_FORMATS,
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
  }),
};

type ProjectProfile = Omit<
  TokenProfile<'stytch', StytchMintOptions, StytchOptions>,
  'provider' | 'userId' | 'mintFormats' | 'claims'
>;

/** Returns what both products have in common. */
function projectProfile(
  { projectId = `project-test-${UUID}`, issuer }: StytchIssuerOptions,
  keyPath: string,
  baseUrlVariable: string,
): ProjectProfile {
  return {
    algorithm: 'RS256',
    keyIdPrefix: projectId.startsWith('project-live-') ? 'jwk-live-' : 'jwk-test-',
    issuer: issuer ?? `stytch.com/${projectId}`,
    audience: [projectId],
    lifetime: TOKEN_LIFETIME,
    keyPath: `${keyPath}/${projectId}`,
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
      [baseUrlVariable]: url,
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
    authentication_factors: factors.map((factor) => factorClaim(factor, email, now)),
    roles,
  };
}

/** The usual delivery method of each type of factor. */
const DELIVERY: Readonly<Record<string, string>> = {
  magic_link: 'email',
  email_otp: 'email',
  otp: 'sms',
  oauth: 'oauth_google',
  webauthn: 'webauthn_registration',
  totp: 'authenticator_app',
  recovery_codes: 'recovery_code',
  password: 'knowledge',
  crypto: 'crypto_wallet',
  sso: 'sso_saml',
  signature_challenge: 'biometric',
  impersonated: 'impersonation',
  imported: 'imported_auth0',
  trusted_auth_token: 'trusted_token_exchange',
};

/** Returns a factor as a session holds it; missing fields get Stytch's usual values. */
function factorClaim(given: string | MintFactor, email: string, time: string): Claims {
  const factor = typeof given === 'string' ? { type: given } : given;
  const delivery = factor.delivery_method ?? DELIVERY[factor.type] ?? factor.type;
  return {
    ...(delivery === 'email' && { email_factor: { email_id: `email-test-${UUID}`, email_address: email } }),
    ...factor,
    delivery_method: delivery,
    last_authenticated_at: factor.last_authenticated_at ?? time,
  };
}

/** Formats a time as Stytch does: whole seconds, in UTC. */
function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
}
