import { base64url } from 'jose';

/** A token taken apart, before anything in it is believed. */
export interface UnverifiedToken {
  readonly compact: string;
  readonly header: Readonly<Record<string, unknown>>;
}

/** Longer tokens are refused unread: no provider's come near. */
const MAX_LENGTH = 16_384;
const SEGMENT = /^[A-Za-z0-9_-]+$/;

/** Takes a compact JWS apart, or says what is wrong with its form. */
export function parseToken(token: string): UnverifiedToken | { readonly problem: string } {
  if (token.length > MAX_LENGTH) return { problem: `longer than ${MAX_LENGTH} characters` };
  const segments = token.split('.');
  if (segments.length !== 3) return { problem: `${segments.length} parts instead of 3` };
  if (!segments.every(isCanonicalBase64url)) return { problem: 'a part that is not base64url' };
  const header = parseJsonObject(base64url.decode(segments[0] ?? ''));
  return header === undefined ? { problem: 'a header that is not a JSON object' } : { compact: token, header };
}

/** Parses UTF-8 JSON that has to be an object. */
export function parseJsonObject(bytes: Uint8Array): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Decoders forgive stray bits at the end; the same token must not have two spellings. */
function isCanonicalBase64url(segment: string): boolean {
  if (!SEGMENT.test(segment) || segment.length % 4 === 1) return false;
  const tail = segment.slice(segment.length - (segment.length % 4));
  return tail === '' || base64url.encode(base64url.decode(tail)) === tail;
}
