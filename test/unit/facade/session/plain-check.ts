import { isUtf8 } from 'node:buffer';
import { type KeyObject, verify } from 'node:crypto';
import { type ClientName, type Members, NOW, ORGANIZATION_CLAIM, SESSION_CLAIM } from './clients.ts';

// What a good token is, written down a second time: plainly, with nothing of the library's in it.

/** What the tokens of a client are held against. */
interface Rules {
  readonly algorithm: 'RS256' | 'ES256';
  readonly issuers: readonly string[];
  readonly audience?: string;
  readonly texts: readonly string[];
  readonly own?: (claims: Members) => boolean;
}

const CORBADO = ['https://pro-1.frontendapi.cloud.corbado.io', 'https://pro-1.frontendapi.corbado.io'];
const RULES: Readonly<Record<ClientName, Rules>> = {
  Corbado: {
    algorithm: 'RS256',
    issuers: CORBADO,
    texts: ['jti', 'name', 'email', 'phone_number', 'orig', 'version'],
  },
  Passage: { algorithm: 'RS256', issuers: ['app-1'], audience: 'app-1', texts: [] },
  Stytch: stytch('project-test-1', isSession),
  StytchB2B: stytch('project-test-2', (claims) => isSession(claims) && isOrganization(claims[ORGANIZATION_CLAIM])),
  LoginID: {
    algorithm: 'ES256',
    issuers: ['loginid.io'],
    audience: 'client-1',
    texts: ['udata', 'username', 'nid', 'action', 'nonce', 'server_nonce'],
    own: (claims) => !('tx_hash' in claims),
  },
};
const TOLERANCE = 5;
/** Seconds that a token of LoginID without an expiry is good for. */
const HOUR = 3600;
const LONGEST = 16_384;
const LAST_TIME = 8_640_000_000_000;

/** The claims of a token that is good for a client with these keys, at the time `NOW`; `undefined` where it is not. */
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
  if (header === undefined || claims === undefined || !isGoodHeader(header, RULES[name].algorithm)) return undefined;
  const key = keys.get(String(header['kid']));
  const input = Buffer.from(parts.slice(0, 2).join('.'));
  const isSigned =
    key !== undefined && verify('sha256', input, { key, dsaEncoding: 'ieee-p1363' }, bytes[2] ?? Buffer.alloc(0));
  return isSigned && isGood(claims, RULES[name], name === 'LoginID') ? claims : undefined;
}

function isGoodHeader({ alg, kid, typ, ...rest }: Members, algorithm: string): boolean {
  const isPlainType = typ === undefined || (typeof typ === 'string' && /^jwt$/i.test(typ));
  return alg === algorithm && typeof kid === 'string' && isPlainType && !('crit' in rest) && !('b64' in rest);
}

function isGood(
  claims: Members,
  { issuers, audience, texts, own = () => true }: Rules,
  mayLackExpiry: boolean,
): boolean {
  const { iss, sub, aud, iat, nbf, exp } = claims;
  return (
    issuers.some((issuer) => issuer === iss) &&
    isText(sub) &&
    (audience === undefined || aud === audience || (Array.isArray(aud) && aud.includes(audience))) &&
    isTime(iat) &&
    iat <= NOW + TOLERANCE &&
    (nbf === undefined || (isTime(nbf) && nbf <= NOW + TOLERANCE)) &&
    (mayLackExpiry && exp === undefined ? NOW - iat < HOUR : isTime(exp) && NOW < exp + TOLERANCE) &&
    texts.every((name) => isTextOrNone(claims[name])) &&
    own(claims)
  );
}

function stytch(project: string, own: (claims: Members) => boolean): Rules {
  const issuers = [`stytch.com/${project}`, 'https://test.stytch.com'];
  return { algorithm: 'RS256', issuers, audience: project, texts: ['jti'], own };
}

function isSession({ [SESSION_CLAIM]: session }: Members): boolean {
  if (!isMembers(session)) return false;
  const { id, started_at, last_accessed_at, expires_at, attributes, authentication_factors: factors, roles } = session;
  return (
    isText(id) &&
    [started_at, last_accessed_at, expires_at].every(isTextOrNone) &&
    (isNone(attributes) || isMembers(attributes)) &&
    (isNone(factors) || (Array.isArray(factors) && factors.every(isMembers))) &&
    (isNone(roles) || (Array.isArray(roles) && roles.every(isText)))
  );
}

function isOrganization(claim: unknown): boolean {
  return isMembers(claim) && isText(claim['organization_id']) && isTextOrNone(claim['slug']);
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

function isNone(value: unknown): boolean {
  return value === undefined || value === null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function isTextOrNone(value: unknown): boolean {
  return isNone(value) || typeof value === 'string';
}

function isTime(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= LAST_TIME;
}
