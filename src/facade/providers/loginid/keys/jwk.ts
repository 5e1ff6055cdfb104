import { isObject } from '../../../core/options/checks.ts';
import { decodeBase64url } from '../../../web/base64.ts';
import { type EcKey, ecKeyOf } from './ec-key.ts';
import { keyKind, keyOnCurve, nameOr } from './key-kinds.ts';
import { COPY_AGAIN, KeyProblem } from './key-problem.ts';

type Jwk = Readonly<Record<string, unknown>>;

/** Reads a JWK (RFC 7518 section 6.2): EC, P-256, with the private part. */
export function readJwk(jwk: Jwk): EcKey {
  checkKind(jwk);
  checkUse(jwk);
  if (jwk['d'] === undefined) throw new KeyProblem('a public key (a JWK without "d")');
  const point = [[0x04], coordinate(jwk, 'x'), coordinate(jwk, 'y')].flatMap((part) => Array.from(part));
  return ecKeyOf(numberOf(jwk['d'], 'd'), Uint8Array.from(point));
}

/** Reads a JWK from its JSON text. */
export function readJwkText(text: string): EcKey {
  const jwk = parse(text);
  if (!isObject(jwk)) throw new KeyProblem('JSON that is no JWK');
  return readJwk(jwk);
}

function checkKind({ kty, crv, keys }: Jwk): void {
  if (kty === 'OKP') throw new KeyProblem(`a key on ${nameOr(crv, 'another curve')}`);
  if (kty !== 'EC') throw new KeyProblem(Array.isArray(keys) ? 'a key set' : keyKind(kty, 'an object that is no key'));
  if (crv !== 'P-256') throw new KeyProblem(keyOnCurve(crv));
}

/** What a JWK says it is for is binding (RFC 7517 sections 4.2 to 4.4). */
function checkUse({ alg, use, key_ops: operations }: Jwk): void {
  if (alg !== undefined && alg !== 'ES256')
    throw new KeyProblem(
      `a JWK for ${nameOr(alg, 'another algorithm')} ("alg")`,
      'service tokens are signed with ES256',
    );
  const mayNotSign = operations !== undefined && !(Array.isArray(operations) && operations.includes('sign'));
  if ((use !== undefined && use !== 'sig') || mayNotSign)
    throw new KeyProblem('a JWK that is not for signing ("use", "key_ops")');
}

function coordinate(jwk: Jwk, name: 'x' | 'y'): Uint8Array {
  const bytes = numberOf(jwk[name], name);
  if (bytes.length === 32) return bytes;
  throw new KeyProblem(`a JWK whose "${name}" has ${bytes.length} bytes instead of 32`, COPY_AGAIN);
}

function numberOf(value: unknown, name: 'd' | 'x' | 'y'): Uint8Array {
  const bytes = typeof value === 'string' ? decodeBase64url(value) : undefined;
  if (bytes !== undefined) return bytes;
  throw new KeyProblem(
    value === undefined ? `a JWK without "${name}"` : `a JWK whose "${name}" is not base64url`,
    COPY_AGAIN,
  );
}

/** What `JSON.parse` says of a broken text holds part of it. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new KeyProblem('broken JSON', COPY_AGAIN);
  }
}
