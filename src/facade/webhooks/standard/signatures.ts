import { equalTexts } from '../../core/crypto/constant-time.ts';
import { encodeBase64 } from '../base64.ts';
import { hmacSha256 } from '../hmac.ts';
import type { ReceivedHeaders } from '../received/headers.ts';
import type { Message } from './message.ts';

/** A sender needs two while a secret is replaced. */
const MOST_SIGNATURES = 20;

/** The base64 of a message's signature of version 1: HMAC-SHA256 over `id.timestamp.body`. */
export async function signatureOf(
  key: Uint8Array,
  { id, timestamp }: Pick<Message, 'id' | 'timestamp'>,
  body: Uint8Array,
): Promise<string> {
  const head = new TextEncoder().encode(`${id}.${timestamp}.`);
  const signed = new Uint8Array(head.length + body.length);
  signed.set(head);
  signed.set(body, head.length);
  return encodeBase64(await hmacSha256(key, signed));
}

/** The base64 of all signatures of version 1. Those of other versions are skipped. */
export function readSignatures(headers: ReceivedHeaders, { signature }: Message): readonly string[] {
  const entries = signature.split(' ').filter((entry) => entry !== '');
  // A comma stands between version and signature only. One more is what joins a header that was sent twice.
  if (entries.some((entry) => entry.split(',').length > 2)) {
    throw headers.refusal('duplicate_header', 'its signature header is there more than once, or holds stray commas');
  }
  if (entries.length > MOST_SIGNATURES) {
    throw headers.refusal('malformed_header', `its signature header holds more than ${MOST_SIGNATURES} signatures`);
  }
  return entries.filter((entry) => entry.startsWith('v1,')).map((entry) => entry.slice('v1,'.length));
}

/** Whether any of the keys has made any of the signatures. */
export async function isSigned(
  keys: readonly Uint8Array[],
  signatures: readonly string[],
  message: Message,
  body: Uint8Array,
): Promise<boolean> {
  const expected = await Promise.all(keys.map((key) => signatureOf(key, message, body)));
  return signatures.some((signature) => expected.some((own) => equalTexts(signature, own)));
}
