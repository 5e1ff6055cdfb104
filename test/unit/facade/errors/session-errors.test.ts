import { describe, expect, it } from 'vitest';
import { AuthloomError } from '../../../../src/facade/errors/authloom-error.ts';
import {
  KeysUnavailableError,
  TokenValidationError,
  VerificationUnavailableError,
} from '../../../../src/facade/errors/session-errors.ts';
import * as root from '../../../../src/index.ts';

describe('TokenValidationError', () => {
  const INVALID = 'Bearer error="invalid_token"';
  const STEP_UP = 'Bearer error="insufficient_user_authentication"';

  it.each([
    ['missing', 401, 'Bearer'],
    ['too_old', 401, STEP_UP],
    ['factors', 401, STEP_UP],
    ['malformed', 401, INVALID],
    ['algorithm', 401, INVALID],
    ['unknown_key', 401, INVALID],
    ['signature', 401, INVALID],
    ['claims', 401, INVALID],
    ['issuer', 401, INVALID],
    ['audience', 401, INVALID],
    ['expired', 401, INVALID],
    ['not_yet_valid', 401, INVALID],
    ['revoked', 401, INVALID],
    ['permissions', 403, null],
    ['tenancy', 403, null],
  ] as const)('with the reason %s has the status %i and the challenge %s', (reason, status, challenge) => {
    const error = new TokenValidationError('Invalid token', { provider: 'corbado', reason });
    expect(error).toBeInstanceOf(AuthloomError);
    expect(error).toMatchObject({
      name: 'TokenValidationError',
      code: 'token_invalid',
      provider: 'corbado',
      retryable: false,
      reason,
      status,
      statusCode: status,
      headers: challenge === null ? {} : { 'www-authenticate': challenge },
    });
    expect(error.getResponse().status).toBe(status);
    expect(error.getResponse().headers.get('www-authenticate')).toBe(challenge);
  });

  it('has the expected and the received value and a hint, if they are known', () => {
    const details = { expected: 'https://a.example', received: 'https://b.example', hint: 'set "cname"' };
    const error = new TokenValidationError('Unexpected issuer', { provider: null, reason: 'issuer', ...details });
    expect(error).toMatchObject(details);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ ...details, reason: 'issuer', code: 'token_invalid' });
    const short = new TokenValidationError('The token is missing', { provider: null, reason: 'missing' });
    for (const field of Object.keys(details)) expect(short).not.toHaveProperty(field);
  });
});

describe('VerificationUnavailableError', () => {
  it.each([
    [undefined, 'keys_unavailable'],
    ['keys_unavailable', 'keys_unavailable'],
    ['policy_unavailable', 'policy_unavailable'],
    ['provider_unavailable', 'provider_unavailable'],
  ] as const)('with the code %s is a retryable 503 with the code %s, never a 401', async (code, expected) => {
    const cause = new Error('refused');
    const init = { provider: 'corbado', retryAfter: 0.5, cause, ...(code && { code }) } as const;
    const error = new VerificationUnavailableError('Cannot fetch the key set', init);
    expect(error).toBeInstanceOf(AuthloomError);
    expect(error).toMatchObject({
      name: 'VerificationUnavailableError',
      code: expected,
      retryable: true,
      status: 503,
      statusCode: 503,
      retryAfter: 0.5,
      cause,
    });
    const response = error.getResponse();
    expect([response.status, response.headers.get('retry-after')]).toEqual([503, '1']);
    expect(response.headers.has('www-authenticate')).toBe(false);
    expect(await response.json()).toEqual({ error: expected });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: expected, retryAfter: 0.5 });
  });

  it('has no retryAfter if it is unknown', () => {
    const error = new VerificationUnavailableError('Cannot fetch the key set', { provider: null });
    expect(error.headers).toEqual({});
    expect(error).not.toHaveProperty('retryAfter');
  });

  it('is the same class as KeysUnavailableError, its earlier name', () => {
    expect(KeysUnavailableError).toBe(VerificationUnavailableError);
    expect(root.KeysUnavailableError).toBe(root.VerificationUnavailableError);
    const error = new KeysUnavailableError('Cannot fetch the key set', { provider: null });
    expect(error).toBeInstanceOf(VerificationUnavailableError);
    expect(error.name).toBe('VerificationUnavailableError');
  });
});
