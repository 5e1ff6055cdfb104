import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { keccak } from 'hash-wasm';
import { expect, test } from 'vitest';
import { recoverPublicKey } from '../../../../../../../src/facade/testing/emulator/stytch/consumer/secp256k1.ts';
import { rejects, startConsumer } from './consumer.ts';

const consumer = startConsumer();
const SECP256K1 = { namedCurve: 'secp256k1' };

/** A wallet as browsers have: it signs messages, never hashes. */
async function ethereumWallet() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', SECP256K1);
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const key = Buffer.concat([Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
  const address = `0x${(await keccak(key, 256)).slice(-40)}`;
  return { address, key, privateKey };
}

/** Node signs hashes of its own only, so that the message of a wallet is signed with the arithmetic of the curve. */
async function personalSign(wallet: Awaited<ReturnType<typeof ethereumWallet>>, message: string): Promise<string> {
  const N = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
  const text = `\x19Ethereum Signed Message:\n${Buffer.byteLength(message)}${message}`;
  const hash = BigInt(`0x${await keccak(text, 256)}`);
  const d = BigInt(
    `0x${Buffer.from(wallet.privateKey.export({ format: 'jwk' }).d ?? '', 'base64url').toString('hex')}`,
  );
  const nonce = generateKeyPairSync('ec', SECP256K1);
  const k = BigInt(`0x${Buffer.from(nonce.privateKey.export({ format: 'jwk' }).d ?? '', 'base64url').toString('hex')}`);
  const point = nonce.publicKey.export({ format: 'jwk' });
  const r = BigInt(`0x${Buffer.from(point.x ?? '', 'base64url').toString('hex')}`);
  const isOdd = ((Buffer.from(point.y ?? '', 'base64url').at(-1) ?? 0) & 1) === 1;
  const power = (base: bigint, exponent: bigint): bigint =>
    exponent === 0n ? 1n : (power((base * base) % N, exponent / 2n) * (exponent % 2n === 1n ? base : 1n)) % N;
  const s = (power(k, N - 2n) * ((hash + r * d) % N)) % N;
  const hex = (value: bigint): string => value.toString(16).padStart(64, '0');
  return `0x${hex(r)}${hex(s)}${isOdd ? '1c' : '1b'}`;
}

test('a key is recovered of a signature that Node has made', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', SECP256K1);
  const message = Buffer.from('message');
  const signature = sign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  const digest = createHash('sha256').update(message).digest();
  const candidates = [27, 28].map((v) => recoverPublicKey(digest, Buffer.concat([signature, Buffer.of(v)])));
  const { x, y } = publicKey.export({ format: 'jwk' });
  expect(candidates.map((key) => key && Buffer.from(key).toString('base64url'))).toContain(
    Buffer.concat([Buffer.from(x ?? '', 'base64url'), Buffer.from(y ?? '', 'base64url')]).toString('base64url'),
  );
  expect(recoverPublicKey(digest, Buffer.alloc(65))).toBeUndefined();
});

test('an Ethereum wallet signs up and logs in, by a message that is good once', async () => {
  const { cryptoWallets } = consumer.stytch;
  const wallet = await ethereumWallet();
  const who = { crypto_wallet_type: 'ethereum', crypto_wallet_address: wallet.address };
  const { challenge, user_created, user_id } = await cryptoWallets.authenticateStart(who);
  const stranger = await personalSign(await ethereumWallet(), challenge);
  await rejects(
    cryptoWallets.authenticate({ ...who, signature: stranger }),
    'unable_to_authenticate_crypto_wallet',
    401,
  );
  const signature = await personalSign(wallet, challenge);
  const login = await cryptoWallets.authenticate({ ...who, signature, session_duration_minutes: 60 });
  expect([user_created, login.user_id, login.user.crypto_wallets[0]?.verified]).toEqual([true, user_id, true]);
  await rejects(cryptoWallets.authenticate({ ...who, signature }), 'unable_to_authenticate_crypto_wallet', 401);
  expect((await cryptoWallets.authenticateStart(who)).user_created).toBe(false);
});

test('a message for SIWE has the form of EIP-4361', async () => {
  const { cryptoWallets } = consumer.stytch;
  const wallet = await ethereumWallet();
  const who = { crypto_wallet_type: 'ethereum', crypto_wallet_address: wallet.address };
  const siwe_params = { domain: 'example.com', uri: 'https://example.com/login', resources: [], statement: 'Hello' };
  const { challenge } = await cryptoWallets.authenticateStart({ ...who, siwe_params });
  expect(challenge.split('\n').slice(0, 8)).toEqual([
    'example.com wants you to sign in with your Ethereum account:',
    wallet.address,
    '',
    'Hello',
    '',
    'URI: https://example.com/login',
    'Version: 1',
    'Chain ID: 1',
  ]);
  const { siwe_params: shown } = await cryptoWallets.authenticate({
    ...who,
    signature: await personalSign(wallet, challenge),
  });
  expect(shown).toMatchObject({ domain: 'example.com', chain_id: '1', issued_at: '2026-06-01T12:00:00Z' });
});

/** Base58, as Solana writes keys and signatures. */
function base58(bytes: Buffer): string {
  const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
  let rest = BigInt(`0x${bytes.toString('hex')}`);
  let text = '';
  for (; rest > 0n; rest /= 58n) text = alphabet.charAt(Number(rest % 58n)) + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(zeros) + text;
}

test('a Solana wallet logs in', async () => {
  const { cryptoWallets } = consumer.stytch;
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const address = base58(Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'));
  const who = { crypto_wallet_type: 'solana', crypto_wallet_address: address };
  const { challenge, user_id } = await cryptoWallets.authenticateStart(who);
  const signature = base58(sign(null, Buffer.from(challenge), privateKey));
  expect((await cryptoWallets.authenticate({ ...who, signature })).user_id).toBe(user_id);
});

test.each<[string, object, string]>([
  ['type', { crypto_wallet_type: 'bitcoin' }, 'invalid_wallet_type'],
  ['address', { crypto_wallet_address: '0x1' }, 'invalid_ethereum_address'],
  ['Solana address', { crypto_wallet_type: 'solana', crypto_wallet_address: '0' }, 'invalid_solana_address'],
])('a wrong %s is rejected', async (_, params, word) => {
  const who = { crypto_wallet_type: 'ethereum', crypto_wallet_address: `0x${'1'.repeat(40)}`, ...params };
  await rejects(consumer.stytch.cryptoWallets.authenticateStart(who), word);
});
