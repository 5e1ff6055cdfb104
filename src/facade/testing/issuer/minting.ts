import { isObject } from '../../options/validators.ts';
import { isDate, type OptionFormats } from '../option-formats.ts';
import type { TestProvider } from '../providers.ts';
import type { KeyRing, SigningAlgorithm } from './key-ring.ts';
import { checkMintOptions, type MintOptions, type Tamper } from './mint-options.ts';
import type { Claims, TokenProfile } from './token-profile.ts';

/** The parts of an issuer that tokens are minted with. */
export interface Mint<Options extends MintOptions> {
  readonly profile: TokenProfile<TestProvider, Options, unknown>;
  readonly keys: KeyRing;
  readonly clock: () => number;
}

/** The difference between a token of another kind and a session token. */
export interface TokenExtension {
  readonly formats: OptionFormats;
  /** Returns further claims. Called after the options were checked. */
  claims(): Claims;
}

/** Seconds since an expired token's expiry; twice the greatest clock tolerance. */
const EXPIRED_SINCE = 120;

/**
 * Mints a token.
 *
 * @throws {ValidationError} if an option is unknown or has the wrong format
 */
export function mintToken<Options extends MintOptions>(
  { profile, keys, clock }: Mint<Options>,
  options: Options | undefined,
  extension?: TokenExtension,
): string {
  checkMintOptions(profile.provider, options, { ...profile.mintFormats, ...extension?.formats });
  const common: MintOptions = options ?? {};
  const now = Math.floor(clock() / 1000);
  const issuedAt = issueTime(common, now, profile.lifetime);
  const claims = {
    iss: common.issuer ?? profile.issuer,
    aud: common.audience ?? profile.audience,
    sub: common.userId ?? profile.userId,
    iat: issuedAt,
    // A provider whose tokens do not expire sets no start either.
    nbf: profile.lifetime === undefined ? undefined : issuedAt,
    exp: expiryTime(common, now, issuedAt, profile.lifetime),
    ...profile.claims(options, issuedAt),
    ...extension?.claims(),
    ...common.claims,
  };
  return signToken(keys, profile.algorithm, claims, common.tamper);
}

function issueTime({ issuedAt, expired, lifetime }: MintOptions, now: number, usual: number | undefined): number {
  if (isDate(issuedAt)) return Math.floor(issuedAt.getTime() / 1000);
  if (issuedAt !== undefined) return issuedAt;
  return expired === true ? now - EXPIRED_SINCE - Math.max(0, lifetime ?? usual ?? EXPIRED_SINCE) : now;
}

function expiryTime(
  { expired, lifetime }: MintOptions,
  now: number,
  issuedAt: number,
  usual: number | undefined,
): number | undefined {
  if (expired === true) return now - EXPIRED_SINCE;
  const seconds = lifetime ?? usual;
  return seconds === undefined ? undefined : issuedAt + seconds;
}

/** Writes claims as a compact JWS, genuine or spoilt. Undefined claims are left out. */
export function signToken(keys: KeyRing, alg: SigningAlgorithm, claims: Claims, tamper: Tamper | undefined): string {
  const { kid } = keys;
  const sign = (by: 'issuer' | 'stranger', id = kid): string => {
    const input = signingInput({ alg, typ: 'JWT', kid: id }, claims);
    return `${input}.${keys.sign(input, by)}`;
  };
  switch (tamper) {
    case undefined:
      return sign('issuer');
    case 'signature':
      return withOtherSignature(sign('issuer'));
    case 'payload':
      return withOtherPayload(sign('issuer'), { ...claims, sub: `${String(claims['sub'])}-forged` });
    case 'key':
      return sign('stranger');
    case 'kid':
      return sign('stranger', `${kid}-unknown`);
    case 'algorithm-none':
      return `${signingInput({ alg: 'none', typ: 'JWT', kid }, claims)}.`;
    case 'algorithm-hs256': {
      const input = signingInput({ alg: 'HS256', typ: 'JWT', kid }, claims);
      return `${input}.${keys.mac(input)}`;
    }
  }
}

function signingInput(header: Claims, claims: Claims): string {
  return `${encode(header)}.${encode(claims)}`;
}

function withOtherSignature(token: string): string {
  const [header, payload, signature = ''] = token.split('.');
  return `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`;
}

function withOtherPayload(token: string, claims: Claims): string {
  const [header, , signature] = token.split('.');
  return `${header}.${encode(claims)}.${signature}`;
}

function encode(part: Claims): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

/** Returns the claims of a token that a published key has signed, expired or not. */
export function readToken(keys: KeyRing, token: string): Claims | undefined {
  const [header = '', payload = '', signature = '', ...more] = token.split('.');
  if (more.length > 0) return undefined;
  const { kid } = decode(header);
  return keys.verify(kid, `${header}.${payload}`, signature) ? decode(payload) : undefined;
}

function decode(part: string): Claims {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return isObject(decoded) ? decoded : {};
  } catch {
    return {};
  }
}
