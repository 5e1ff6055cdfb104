import type { KeyRing, SigningAlgorithm } from './key-ring.ts';
import type { Claims } from './kinds/kind.ts';
import type { Tamper } from './mint-options.ts';

/** Writes a compact JWS with these claims, genuine or spoilt. Claims that are `undefined` are left out. */
export function writeToken(keys: KeyRing, alg: SigningAlgorithm, claims: Claims, tamper?: Tamper): string {
  const { kid } = keys;
  const write = (by: 'issuer' | 'stranger', id = kid): string => {
    const input = signingInput({ alg, typ: 'JWT', kid: id }, claims);
    return `${input}.${keys.sign(input, by)}`;
  };
  switch (tamper) {
    case undefined:
      return write('issuer');
    case 'signature':
      return withOtherSignature(write('issuer'));
    case 'payload':
      return withOtherPayload(write('issuer'), { ...claims, sub: `${String(claims['sub'])}-forged` });
    case 'key':
      return write('stranger');
    case 'kid':
      return write('stranger', `${kid}-unknown`);
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
