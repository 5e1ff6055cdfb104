import { isUtf8 } from 'node:buffer';
import { type KeyObject, verify } from 'node:crypto';
import { type ClientName, type Members, NOW, ORGANIZATION_CLAIM, SESSION_CLAIM } from './clients.ts';

// A second, plain implementation of the token rules, which shares no code with the library.

/** The rules for the tokens of a client. */
interface Rules {
  readonly algorithm: 'RS256' | 'ES256';
  readonly issuers: readonly string[];
  readonly audience?: string;
  readonly strings: readonly string[];
  readonly own?: (claims: Members) => boolean;
}

const CORBADO = ['https://pro-1.frontendapi.cloud.corbado.io', 'https://pro-1.frontendapi.corbado.io'];
const APP_ID = '0f1e2d3c-4b5a-4678-9abc-def012345678';
const RULES: Readonly<Record<ClientName, Rules>> = {
  Corbado: {
    algorithm: 'RS256',
    issuers: CORBADO,
    strings: ['jti', 'name', 'email', 'phone_number', 'orig', 'version'],
  },
  Passage: { algorithm: 'RS256', issuers: ['app-1'], audience: 'app-1', strings: [] },
  Stytch: stytch('project-test-1', (claims) => isSession(claims) && !(ORGANIZATION_CLAIM in claims)),
  StytchB2B: stytch('project-test-2', (claims) => isSession(claims) && isOrganization(claims[ORGANIZATION_CLAIM])),
  LoginID: {
    algorithm: 'ES256',
    issuers: ['loginid.io'],
    audience: 'client-1',
    strings: ['udata', 'username', 'nid', 'action', 'nonce'],
    own: (claims) => !['tx_hash', 'server_nonce', 'txHash', 'lNonce'].some((name) => name in claims),
  },
  LoginIDV2: {
    algorithm: 'ES256',
    issuers: [`https://${APP_ID}.api.loginid.io`],
    audience: APP_ID,
    strings: ['credID', 'verify'],
    own: ({ username, rpId, tokenType, ...claims }) =>
      isString(username) &&
      isString(rpId) &&
      (isAbsent(tokenType) || tokenType === 'jwtAccess') &&
      !['txHash', 'lNonce', 'tx_hash', 'server_nonce', 'nonce'].some((name) => name in claims),
  },
};
const TOLERANCE = 5;
/** The maximum age of a LoginID token without an expiry, in seconds. */
const HOUR = 3600;
const LONGEST = 16_384;
const LAST_TIME = 8_640_000_000_000;

/** Returns the claims of a token that is valid at `NOW` for a client with these keys, otherwise `undefined`. */
export function plainCheck(
  name: ClientName,
  keys: ReadonlyMap<string, KeyObject>,
  token: unknown,
): Members | undefined {
  if (typeof token !== 'string' || token.length > LONGEST) return undefined;
  const parts = token.split('.');
  const bytes = parts.map((part) => Buffer.from(part, 'base64url'));
  if (parts.length !== 3 || parts.some((part, at) => part === '' || bytes[at]?.toString('base64url') !== part))
    return undefined;
  const [header, claims] = [jsonOf(bytes[0]), jsonOf(bytes[1])];
  if (header === undefined || claims === undefined || !isValidHeader(header, RULES[name].algorithm)) return undefined;
  const key = keys.get(String(header['kid']));
  const input = Buffer.from(parts.slice(0, 2).join('.'));
  const isSigned =
    key !== undefined && verify('sha256', input, { key, dsaEncoding: 'ieee-p1363' }, bytes[2] ?? Buffer.alloc(0));
  return isSigned && isValid(claims, RULES[name], name === 'LoginID') ? claims : undefined;
}

function isValidHeader({ alg, kid, typ, ...rest }: Members, algorithm: string): boolean {
  const isPlainType = typ === undefined || (typeof typ === 'string' && /^jwt$/i.test(typ));
  return alg === algorithm && typeof kid === 'string' && isPlainType && !('crit' in rest) && !('b64' in rest);
}

function isValid(
  claims: Members,
  { issuers, audience, strings, own = () => true }: Rules,
  mayLackExpiry: boolean,
): boolean {
  const { iss, sub, aud, iat, nbf, exp } = claims;
  return (
    issuers.some((issuer) => issuer === iss) &&
    isString(sub) &&
    (audience === undefined || aud === audience || (Array.isArray(aud) && aud.includes(audience))) &&
    isTime(iat) &&
    iat <= NOW + TOLERANCE &&
    (nbf === undefined || (isTime(nbf) && nbf <= NOW + TOLERANCE)) &&
    (mayLackExpiry && exp === undefined ? NOW - iat < HOUR : isTime(exp) && NOW < exp + TOLERANCE) &&
    strings.every((name) => isOptionalString(claims[name])) &&
    own(claims)
  );
}

function stytch(project: string, own: (claims: Members) => boolean): Rules {
  const issuers = [`stytch.com/${project}`, 'https://test.stytch.com'];
  return { algorithm: 'RS256', issuers, audience: project, strings: ['jti'], own };
}

function isSession({ [SESSION_CLAIM]: session }: Members): boolean {
  if (!isMembers(session)) return false;
  const { id, started_at, last_accessed_at, expires_at, attributes, authentication_factors: factors, roles } = session;
  return (
    isString(id) &&
    [started_at, last_accessed_at, expires_at].every(isOptionalString) &&
    (isAbsent(attributes) || isMembers(attributes)) &&
    (isAbsent(factors) || (Array.isArray(factors) && factors.every(isMembers))) &&
    (isAbsent(roles) || (Array.isArray(roles) && roles.every(isString)))
  );
}

function isOrganization(claim: unknown): boolean {
  return isMembers(claim) && isString(claim['organization_id']) && isOptionalString(claim['slug']);
}

function jsonOf(bytes: Buffer | undefined): Members | undefined {
  if (bytes === undefined || !isUtf8(bytes)) return undefined;
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return isMembers(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAbsent(value: unknown): boolean {
  return value === undefined || value === null;
}

function isString(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isOptionalString(value: unknown): boolean {
  return isAbsent(value) || typeof value === 'string';
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_TIME;
}
