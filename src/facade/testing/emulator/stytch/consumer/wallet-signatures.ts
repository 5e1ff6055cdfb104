import { createPublicKey, verify } from 'node:crypto';
import { keccak } from 'hash-wasm';
import { recoverPublicKey } from './secp256k1.ts';

/** A type of wallet. */
export interface WalletType {
  /** Stytch's word for a malformed address. */
  readonly invalidAddress: string;
  readonly isAddress: (address: string) => boolean;
  readonly isSignedBy: (address: string, message: string, signature: string) => Promise<boolean>;
}

/** The types of wallets that Stytch knows. */
export const WALLET_TYPES: Readonly<Record<string, WalletType>> = {
  ethereum: {
    invalidAddress: 'invalid_ethereum_address',
    isAddress: (address) => /^0x[\da-f]{40}$/i.test(address),
    isSignedBy: isSignedByEthereum,
  },
  solana: {
    invalidAddress: 'invalid_solana_address',
    isAddress: (address) => decodeBase58(address)?.length === 32,
    isSignedBy: (...given) => Promise.resolve(isSignedBySolana(...given)),
  },
};

/** `personal_sign`: the address is the end of the hash of the key. */
async function isSignedByEthereum(address: string, message: string, signature: string): Promise<boolean> {
  const bytes = Buffer.from(signature.replace(/^0x/i, ''), 'hex');
  const text = `\x19Ethereum Signed Message:\n${Buffer.byteLength(message)}${message}`;
  const key = recoverPublicKey(Buffer.from(await keccak(text, 256), 'hex'), bytes);
  return key !== undefined && (await keccak(key, 256)).slice(-40) === address.slice(2).toLowerCase();
}

/** The address is the key; a signature is base58, as wallets write it. */
function isSignedBySolana(address: string, message: string, signature: string): boolean {
  const [key, bytes] = [decodeBase58(address), decodeBase58(signature)];
  if (key?.length !== 32 || bytes?.length !== 64) return false;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(key).toString('base64url') };
  return verify(null, Buffer.from(message), createPublicKey({ key: jwk, format: 'jwk' }), bytes);
}

const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

function decodeBase58(text: string): Uint8Array | undefined {
  let value = 0n;
  for (const character of text) {
    const digit = BASE58.indexOf(character);
    if (digit === -1) return undefined;
    value = value * 58n + BigInt(digit);
  }
  const hex = value === 0n ? '' : value.toString(16);
  const zeros = /^1*/.exec(text)?.[0].length ?? 0;
  return Buffer.concat([Buffer.alloc(zeros), Buffer.from(hex.length % 2 === 1 ? `0${hex}` : hex, 'hex')]);
}
