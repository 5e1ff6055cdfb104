import { ownProperties } from '../options/validators.ts';
import { requireWebApis } from '../options/web-apis.ts';
import { decodeLooseBase64url, decodeUtf8 } from '../web/encoding.ts';
import { TokenFailure } from './failure.ts';
import type { Algorithm } from './signing.ts';

/** A parsed token, before anything in it is trusted. */
export interface UnverifiedToken {
  readonly compact: string;
  readonly header: Readonly<Record<string, unknown>>;
}

/** Longer tokens are rejected before they are parsed; no provider's are nearly as long. */
const MAX_LENGTH = 16_384;
const SEGMENT = /^[\w-]+$/;
/** The rest of base64url after groups of four: two characters that end with four zero bits, or three with two. */
const TAIL = /^(?:[\w-][AQgw]|[\w-]{2}[AEIMQUYcgkosw048])?$/;

/** Parses a token of any type. */
export function readToken(token: unknown): UnverifiedToken | TokenFailure {
  if (token === undefined || token === null || token === '') return new TokenFailure('missing');
  if (typeof token !== 'string') return new TokenFailure('malformed', 'type', token);
  const parsed = parseToken(token);
  return 'problem' in parsed ? new TokenFailure('malformed', 'format', parsed.problem) : parsed;
}

/** Parses a compact JWS, or returns the problem with its format. */
export function parseToken(token: string): UnverifiedToken | { readonly problem: string } {
  if (token.length > MAX_LENGTH) return { problem: `longer than ${MAX_LENGTH} characters` };
  const segments = token.split('.');
  if (segments.length !== 3) return { problem: `expected 3 segments, received ${segments.length}` };
  if (!segments.every(isCanonicalBase64url)) return { problem: 'a segment is not base64url' };
  const header = objectIn(segments[0]);
  return header === undefined
    ? { problem: 'the header is not a JSON object' }
    : { compact: token, header: ownProperties(header) };
}

/** Checks everything in the header that needs no key, so that invalid tokens cost no request, and returns the key id. */
export function readKeyId({ header }: UnverifiedToken, algorithm: Algorithm): string | TokenFailure {
  const { alg, typ, kid } = header;
  if (alg !== algorithm) return new TokenFailure('algorithm', 'alg', alg);
  // RFC 7515 section 4.1.11: an extension that is not understood must be rejected. RFC 7797 section 7 for b64.
  if ('crit' in header || 'b64' in header) return new TokenFailure('malformed', 'crit');
  if (typ !== undefined && !(typeof typ === 'string' && typ.toUpperCase() === 'JWT'))
    return new TokenFailure('malformed', 'typ');
  return typeof kid === 'string' && kid !== '' ? kid : new TokenFailure('unknown_key', 'kid');
}

/** Parses the payload; `undefined` if it is not a JSON object. */
export function claimsOf({ compact }: UnverifiedToken): Readonly<Record<string, unknown>> | undefined {
  return objectIn(compact.split('.')[1]);
}

function objectIn(segment: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(decodeUtf8(decodeLooseBase64url(segment ?? '') ?? new Uint8Array()));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    // Without the web APIs, no token can be read: that says nothing of this one.
    requireWebApis('Cannot read a token', null);
    return undefined;
  }
}

/** Decoders ignore stray bits at the end; but one token must not have two spellings. */
function isCanonicalBase64url(segment: string): boolean {
  return SEGMENT.test(segment) && TAIL.test(segment.slice(segment.length - (segment.length % 4)));
}
