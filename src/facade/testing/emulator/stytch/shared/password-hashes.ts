import { createHash, pbkdf2, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { argon2i, argon2id, bcryptVerify } from 'hash-wasm';
import { type Fields, numberIn, objectIn, stringIn } from '../../fields.ts';
import { stytchError } from './errors.ts';

const deriveScrypt = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(
  scrypt,
);
const derivePbkdf2 = promisify(pbkdf2);

/** A hash as it is kept: that of a `migrate` request, or one of our own. Plain JSON. */
export interface PasswordHash {
  readonly hash_type: string;
  readonly hash: string;
  /** The parameters of the hash, by Stytch's names. */
  readonly config: Fields;
}

/** Few rounds: no secret of anybody is kept here, and tests make thousands of users. */
const OWN = { n_parameter: 1024, r_parameter: 8, p_parameter: 1, key_length: 32 };

/** Hashes a new password. */
export async function hashPassword(password: string): Promise<PasswordHash> {
  const salt = randomBytes(16);
  const key = await deriveScrypt(password, salt, OWN.key_length, scryptCost(OWN));
  return { hash_type: 'scrypt', hash: key.toString('base64'), config: { ...OWN, salt: salt.toString('base64') } };
}

/** A type of hash that `migrate` accepts. */
interface HashType {
  /** The name of its parameters in the request. */
  readonly config?: string;
  /** Returns Stytch's word for what is wrong with a hash. */
  readonly problem: (hash: string, config: Fields) => string | undefined;
}

const HASH_TYPES: Readonly<Record<string, HashType>> = {
  bcrypt: { problem: (hash) => unless(BCRYPT.test(hash), 'invalid_bcrypt_hash') },
  phpass: { problem: (hash) => unless(PHPASS.test(hash), 'invalid_phpass_hash_format') },
  md_5: { config: 'md_5_config', problem: (hash) => unless(hasLength(hash, 16), 'invalid_md_5_hash') },
  sha_1: { config: 'sha_1_config', problem: (hash) => unless(hasLength(hash, 20), 'invalid_sha_1_hash') },
  sha_512: { config: 'sha_512_config', problem: (hash) => unless(hasLength(hash, 64), 'invalid_sha_512_hash') },
  argon_2i: { config: 'argon_2_config', problem: argonProblem },
  argon_2id: { config: 'argon_2_config', problem: argonProblem },
  scrypt: {
    config: 'scrypt_config',
    problem: (hash, config) =>
      unless(Number.isInteger(Math.log2(numberIn(config, 'n_parameter') ?? 0)), 'invalid_scrypt_n_parameter') ??
      unless(isPositive(config, 'r_parameter', 'p_parameter'), 'invalid_scrypt_parameters') ??
      unless(hasLength(hash, numberIn(config, 'key_length')), 'scrypt_key_length_mismatch'),
  },
  pbkdf_2: {
    config: 'pbkdf_2_config',
    problem: (hash, config) =>
      unless(digestOf(config) !== undefined, 'invalid_pbkdf_2_algorithm') ??
      unless(isPositive(config, 'iteration_amount'), 'invalid_pbkdf_2_iteration_amount') ??
      unless(hasLength(hash, numberIn(config, 'key_length')), 'pbkdf_2_key_length_mismatch'),
  },
};

const BCRYPT = /^\$2[abxy]?\$\d\d\$[./A-Za-z0-9]{53}$/;
const PHPASS = /^\$[PH]\$[./0-9A-Za-z]{31}$/;
/** Bytes: the least that the algorithm takes. */
const MIN_ARGON_SALT = 8;

function argonProblem(hash: string, config: Fields): string | undefined {
  return (
    unless((stringIn(config, 'salt') ?? '').length >= MIN_ARGON_SALT, 'invalid_argon_2_salt') ??
    unless(isPositive(config, 'iteration_amount'), 'invalid_argon_2_iteration_amount') ??
    unless(isPositive(config, 'memory'), 'invalid_argon_2_memory') ??
    unless(isPositive(config, 'threads'), 'invalid_argon_2_threads') ??
    unless(hasLength(hash, numberIn(config, 'key_length')), 'argon_2_key_length_mismatch')
  );
}

function unless(isGood: boolean, problem: string): string | undefined {
  return isGood ? undefined : problem;
}

function isPositive(config: Fields, ...names: readonly string[]): boolean {
  return names.every((name) => (numberIn(config, name) ?? 0) > 0);
}

function hasLength(hash: string, length: number | undefined): boolean {
  return decodings(hash).some((bytes) => bytes.length === length);
}

/**
 * Reads the hash of a `migrate` request.
 *
 * @throws {ApiError} if its type is unknown, or it or its parameters are malformed
 */
export function migratedHash(body: Fields): PasswordHash {
  const type = stringIn(body, 'hash_type') ?? '';
  const hash = stringIn(body, 'hash') ?? '';
  const known = Object.hasOwn(HASH_TYPES, type) ? HASH_TYPES[type] : undefined;
  if (known === undefined) throw stytchError('invalid_hash_type', 'The hash_type is not supported.');
  const config = known.config === undefined ? {} : objectIn(body, known.config);
  const problem = known.problem(hash, config);
  if (problem !== undefined) throw stytchError(problem, `The hash, or its parameters, are no valid ${type} hash.`);
  return { hash_type: type, hash, config };
}

/** Tests a password against a hash. */
export async function matchesHash(password: string, { hash_type: type, hash, config }: PasswordHash): Promise<boolean> {
  const expected = decodings(hash);
  const isEqual = (key: Uint8Array): boolean =>
    expected.some((bytes) => bytes.length === key.length && timingSafeEqual(bytes, key));
  switch (type) {
    case 'bcrypt':
      // The library knows an older letter of the same algorithm.
      return bcryptVerify({ password, hash: hash.replace(/^\$2b?\$/, '$2a$') });
    case 'phpass':
      return phpass(password, hash) === hash;
    case 'md_5':
      return isEqual(salted('md5', password, config));
    case 'sha_1':
      return isEqual(salted('sha1', password, config));
    case 'sha_512':
      return isEqual(salted('sha512', password, config));
    default:
      for (const salt of saltsOf(config)) if (isEqual(await derive(type, password, salt, config))) return true;
      return false;
  }
}

function derive(type: string, password: string, salt: Buffer, config: Fields): Promise<Uint8Array> {
  const length = numberIn(config, 'key_length') ?? 32;
  const iterations = numberIn(config, 'iteration_amount') ?? 1;
  if (type === 'scrypt') return deriveScrypt(password, salt, length, scryptCost(config));
  if (type === 'pbkdf_2') return derivePbkdf2(password, salt, iterations, length, digestOf(config) ?? 'sha256');
  const argon2 = type === 'argon_2i' ? argon2i : argon2id;
  return argon2({
    password,
    salt,
    iterations,
    memorySize: numberIn(config, 'memory') ?? 0,
    parallelism: numberIn(config, 'threads') ?? 1,
    hashLength: length,
    outputType: 'binary',
  });
}

function scryptCost(config: Fields): { N: number; r: number; p: number; maxmem: number } {
  const N = numberIn(config, 'n_parameter') ?? 0;
  const r = numberIn(config, 'r_parameter') ?? 0;
  const p = numberIn(config, 'p_parameter') ?? 0;
  return { N, r, p, maxmem: 256 * N * r + 128 * r * p + 1024 };
}

function digestOf(config: Fields): 'sha1' | 'sha256' | 'sha512' | undefined {
  switch ((stringIn(config, 'algorithm') ?? '').toLowerCase().replace(/[^a-z0-9]/g, '')) {
    case 'sha1':
      return 'sha1';
    case 'sha256':
      return 'sha256';
    case 'sha512':
      return 'sha512';
    default:
      return undefined;
  }
}

function salted(algorithm: string, password: string, config: Fields): Buffer {
  const text = `${stringIn(config, 'prepend_salt') ?? ''}${password}${stringIn(config, 'append_salt') ?? ''}`;
  return createHash(algorithm).update(text).digest();
}

/** Hashes and salts come in hex or base64; salts as plain text, too. */
function decodings(text: string): readonly Buffer[] {
  return [
    ...(/^(?:[\da-f]{2})+$/i.test(text) ? [Buffer.from(text, 'hex')] : []),
    ...(/^[\w+/-]+={0,2}$/.test(text) ? [Buffer.from(text, 'base64')] : []),
  ];
}

function saltsOf(config: Fields): readonly Buffer[] {
  const salt = stringIn(config, 'salt') ?? '';
  return [Buffer.from(salt), ...decodings(salt)];
}

const ITOA64 = './0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The portable hash of PHP applications: MD5, many times over, in an alphabet of its own. */
function phpass(password: string, setting: string): string {
  const rounds = 2 ** ITOA64.indexOf(setting.charAt(3));
  const md5 = (...parts: readonly (string | Uint8Array)[]): Buffer => {
    const hash = createHash('md5');
    for (const part of parts) hash.update(part);
    return hash.digest();
  };
  let digest = md5(setting.slice(4, 12), password);
  for (let round = 0; round < rounds; round += 1) digest = md5(digest, password);
  let encoded = '';
  for (let index = 0; index < digest.length; index += 3) {
    const bytes = digest.subarray(index, index + 3);
    const value = (bytes[0] ?? 0) | ((bytes[1] ?? 0) << 8) | ((bytes[2] ?? 0) << 16);
    for (let digit = 0; digit <= bytes.length; digit += 1) encoded += ITOA64.charAt((value >> (6 * digit)) & 63);
  }
  return setting.slice(0, 12) + encoded;
}
