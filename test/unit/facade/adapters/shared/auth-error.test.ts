import { describe, expect, it } from 'vitest';
import { toAuthError } from '../../../../../src/facade/adapters/shared/auth-error.ts';
import {
  AuthloomError,
  KeysUnavailableError,
  type TokenErrorReason,
  TokenValidationError,
} from '../../../../../src/index.ts';

function rejected(reason: TokenErrorReason) {
  return new TokenValidationError('Invalid session token', { provider: 'stytch', reason });
}

describe('toAuthError', () => {
  it.each<[TokenErrorReason, number, string, string | undefined]>([
    ['missing', 401, 'unauthorized', 'Bearer'],
    ['malformed', 401, 'unauthorized', 'Bearer error="invalid_token"'],
    ['expired', 401, 'unauthorized', 'Bearer error="invalid_token"'],
    ['revoked', 401, 'unauthorized', 'Bearer error="invalid_token"'],
    ['too_old', 401, 'insufficient_user_authentication', 'Bearer error="insufficient_user_authentication"'],
    ['factors', 401, 'insufficient_user_authentication', 'Bearer error="insufficient_user_authentication"'],
    ['permissions', 403, 'forbidden', undefined],
    ['tenancy', 403, 'forbidden', undefined],
  ])('of a token rejected for %s is %i %s', (reason, status, word, header) => {
    const error = toAuthError(rejected(reason), {}, false);
    expect(error).toMatchObject({ status, statusCode: status, reason: word, provider: 'stytch' });
    expect(error.headers['www-authenticate']).toBe(header);
    expect(error.headers).toMatchObject({ 'cache-control': 'private, no-store', vary: 'Authorization, Cookie' });
    expect(error.headers).not.toHaveProperty('x-authloom-reason');
    expect(error.cause).toMatchObject({ reason });
    expect(toAuthError(rejected(reason), {}, true).headers['x-authloom-reason']).toBe(reason);
  });

  it.each<[object, string]>([
    [{ maxAge: 600 }, ', max_age="600"'],
    [{ maxAge: 1.5 }, ', max_age="1"'],
    [{ factors: ['totp', 'urn:example:gold'] }, ', acr_values="totp urn:example:gold"'],
    [{ factors: ['a"b', 'c\r\nd', 'e f', 'totp'] }, ', acr_values="totp"'],
    [{ factors: ['a"b'] }, ''],
    [{ role: 'admin' }, ''],
  ])('with %j names how to authenticate again', (requirements, hints) => {
    const { headers } = toAuthError(rejected('factors'), requirements, false);
    expect(headers['www-authenticate']).toBe(`Bearer error="insufficient_user_authentication"${hints}`);
  });

  it('of keys that cannot be fetched has a Retry-After, whether or not the provider names one', () => {
    const down = (retryAfter?: number) =>
      toAuthError(new KeysUnavailableError('down', { provider: 'stytch', retryAfter }), {}, true);
    expect(down(29.5)).toMatchObject({ status: 503, retryable: true, reason: 'keys_unavailable' });
    expect(down(29.5).headers['retry-after']).toBe('30');
    expect(down().headers['retry-after']).toBe('5');
  });

  it('makes a response of one word, and logs more', async () => {
    const error = toAuthError(rejected('expired'), {}, false);
    const response = error.getResponse();
    expect([response.status, await response.json()]).toEqual([401, { error: 'unauthorized' }]);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(error).toBeInstanceOf(AuthloomError);
    expect(error.toJSON()).toMatchObject({
      name: 'AuthError',
      code: 'unauthorized',
      reason: 'unauthorized',
      status: 401,
    });
    expect(error.message).not.toContain('expired');
  });
});
