import { bytesOfBinary } from '../../../web/base64.ts';
import { type EcKey, readPkcs8, readSec1 } from './ec-key.ts';
import { keyKind } from './key-kinds.ts';
import { COPY_AGAIN, KeyProblem } from './key-problem.ts';

const BLOCK = /^-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/;
/** Stands before the keys that `openssl ecparam -genkey` writes; they name their curve once more. */
const PARAMETERS = /^-----BEGIN EC PARAMETERS-----[^-]*-----END EC PARAMETERS-----\s*/;
const DECRYPT = 'decrypt it first, for example with "openssl pkey -in key.pem"';

/** The blocks that hold something else than a private EC key, by the end of their label. */
const OTHER_BLOCKS: readonly (readonly [label: RegExp, received: string, remedy?: string])[] = [
  [/^ENCRYPTED PRIVATE KEY$/, 'an encrypted private key', DECRYPT],
  [/^OPENSSH PRIVATE KEY$/, "a key in OpenSSH's own format", 'create the key with "openssl genpkey" instead'],
  [/PUBLIC KEY$/, 'a public key'],
  [/CERTIFICATE REQUEST$/, 'a certificate request'],
  [/CERTIFICATE$/, 'a certificate'],
  [/PARAMETERS$/, 'the parameters of a curve without a key'],
];

/** A key as PEM says it: `body` is its base64 without line breaks. */
export interface PemKey {
  readonly key: EcKey;
  readonly body: string;
}

/**
 * Reads a PEM text with one private key: PKCS#8 or SEC 1. Line breaks may be any, also those that environment variables
 * make of them: `\n` in two characters, blanks, or none.
 */
export function readPem(text: string): PemKey {
  const pem = text.replaceAll(/\\r|\\n/g, '\n').trim();
  const block = BLOCK.exec(pem.replace(PARAMETERS, '')) ?? BLOCK.exec(pem);
  if (block === null) throw noBlock(pem);
  const [whole, label = '', content = ''] = block;
  const read = label === 'PRIVATE KEY' ? readPkcs8 : label === 'EC PRIVATE KEY' ? readSec1 : undefined;
  if (read === undefined) throw otherBlock(label);
  // RFC 1421 headers: the older of the two ways to encrypt.
  if (/Proc-Type:|ENCRYPTED/.test(content)) throw new KeyProblem('an encrypted private key', DECRYPT);
  if (!pem.endsWith(whole))
    throw new KeyProblem('a PEM text with more than the key', 'pass the block of the key alone');
  const body = content.replaceAll(/\s+/g, '');
  return { key: read(decode(body)), body };
}

function noBlock(pem: string): KeyProblem {
  if (pem === '') return new KeyProblem('white space only');
  if (pem.startsWith('-----BEGIN ')) return new KeyProblem('a PEM text without its end', COPY_AGAIN);
  return new KeyProblem(
    'a text that is neither PEM nor JSON',
    "pass the key file's content, from its -----BEGIN line to its -----END line, without quotation marks",
  );
}

function otherBlock(label: string): KeyProblem {
  const [, received, remedy] = OTHER_BLOCKS.find(([pattern]) => pattern.test(label)) ?? [];
  const [name] = label.split(' PRIVATE KEY');
  return new KeyProblem(received ?? keyKind(name, 'a PEM text with something else than a key'), remedy);
}

function decode(body: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(body)) throw new KeyProblem('a PEM text that is not base64', COPY_AGAIN);
  if (body.length % 4 !== 0) throw new KeyProblem('a key that ends too early', COPY_AGAIN);
  return bytesOfBinary(atob(body));
}
