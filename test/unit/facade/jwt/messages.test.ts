import { describe, expect, it } from 'vitest';
import type { TokenErrorReason } from '../../../../src/facade/errors/session-errors.ts';
import { TokenFailure } from '../../../../src/facade/jwt/failure.ts';
import { type DescribedPolicy, describeFailure } from '../../../../src/facade/jwt/messages.ts';

const POLICY: DescribedPolicy = {
  algorithm: 'RS256',
  issuers: ['https://issuer.example'],
  issuerHint: 'Set the issuer.',
  audiences: ['app-1'],
  audienceHint: 'Set the audience.',
};

describe('describeFailure', () => {
  it.each<[TokenFailure, object]>([
    [new TokenFailure('missing'), { message: 'the token is missing' }],
    [new TokenFailure('malformed', 'type', 7), { message: 'expected a string, received a number' }],
    [
      new TokenFailure('malformed', 'format', 'expected 3 segments, received 2'),
      { message: 'expected 3 segments, received 2' },
    ],
    [new TokenFailure('malformed', 'crit'), { message: 'the header requires extensions' }],
    [new TokenFailure('malformed', 'typ'), { message: 'unexpected type in the header', expected: 'typ: JWT' }],
    [new TokenFailure('malformed', 'payload'), { message: 'the payload is not a JSON object' }],
    [
      new TokenFailure('algorithm', 'alg', 'none'),
      { message: 'unexpected signature algorithm', expected: 'RS256', received: 'none' },
    ],
    [
      new TokenFailure('algorithm', 'alg', ['RS256']),
      { message: 'unexpected signature algorithm', expected: 'RS256', received: 'an array' },
    ],
    [
      new TokenFailure('algorithm', 'alg', 'x'.repeat(5_000)),
      { message: 'unexpected signature algorithm', expected: 'RS256', received: 'x'.repeat(40) },
    ],
    [
      new TokenFailure('unknown_key', 'kid'),
      { message: 'the header has no key id', expected: 'kid: a non-empty string' },
    ],
    [new TokenFailure('unknown_key', 'key'), { message: 'the signing key cannot be used' }],
    [new TokenFailure('unknown_key'), { message: 'unknown signing key' }],
    [new TokenFailure('signature'), { message: 'signature verification failed' }],
    [
      new TokenFailure('audience', 'aud', ['app-2', 7]),
      {
        message: 'unexpected audience',
        expected: 'app-1',
        received: 'app-2, a number',
        hint: 'Set the audience.',
      },
    ],
  ])('%o', (failure, description) => {
    expect(describeFailure(failure, POLICY)).toEqual({ reason: failure.reason, ...description });
  });

  it.each<TokenErrorReason>(['revoked', 'tenancy'])(
    'returns the reason alone for %s, which is described elsewhere',
    (reason) => {
      expect(describeFailure(new TokenFailure(reason), POLICY)).toEqual({ reason, message: reason });
    },
  );
});
