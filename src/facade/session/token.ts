import { decodeLooseBase64url } from '../web/base64.ts';

/** A token taken apart, before anything in it is believed. */
export interface UnverifiedToken {
  readonly compact: string;
  readonly header: Readonly<Record<string, unknown>>;
}

/** Longer tokens are refused unread: no provider's come near. */
const MAX_LENGTH = 16_384;
const SEGMENT = /^[\w-]+$/;
/** What may be left of base64url after groups of four: two characters that end with four bits of zero, three with two. */
const TAIL = /^(?:[\w-][AQgw]|[\w-]{2}[AEIMQUYcgkosw048])?$/;

/** Takes a compact JWS apart, or says what is wrong with its form. */
export function parseToken(token: string): UnverifiedToken | { readonly problem: string } {
  if (token.length > MAX_LENGTH) return { problem: `longer than ${MAX_LENGTH} characters` };
  const segments = token.split('.');
  if (segments.length !== 3) return { problem: `${segments.length} parts instead of 3` };
  if (!segments.every(isCanonicalBase64url)) return { problem: 'a part that is not base64url' };
  const header = objectIn(segments[0]);
  return header === undefined ? { problem: 'a header that is not a JSON object' } : { compact: token, header };
}

/** The token's payload; `undefined` where it is not a JSON object. */
export function claimsOf({ compact }: UnverifiedToken): Readonly<Record<string, unknown>> | undefined {
  return objectIn(compact.split('.')[1]);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Parses UTF-8 JSON that has to be an object. */
function objectIn(segment: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(decoder.decode(decodeLooseBase64url(segment ?? '')));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Decoders forgive stray bits at the end; the same token must not have two spellings. */
function isCanonicalBase64url(segment: string): boolean {
  return SEGMENT.test(segment) && TAIL.test(segment.slice(segment.length - (segment.length % 4)));
}
