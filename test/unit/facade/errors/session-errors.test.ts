import { describe, expect, it } from 'vitest';
import { AuthloomError } from '../../../../src/facade/errors/authloom-error.ts';
import { TokenValidationError, VerificationUnavailableError } from '../../../../src/facade/errors/session-errors.ts';

describe('TokenValidationError', () => {
  it.each([
    ['missing', 'Bearer'],
    ['too_old', 'Bearer error="insufficient_user_authentication"'],
    ['malformed', 'Bearer error="invalid_token"'],
    ['algorithm', 'Bearer error="invalid_token"'],
    ['unknown_key', 'Bearer error="invalid_token"'],
    ['signature', 'Bearer error="invalid_token"'],
    ['claims', 'Bearer error="invalid_token"'],
    ['issuer', 'Bearer error="invalid_token"'],
    ['audience', 'Bearer error="invalid_token"'],
    ['expired', 'Bearer error="invalid_token"'],
    ['not_yet_valid', 'Bearer error="invalid_token"'],
  ] as const)('for the reason %s is a 401 with the challenge %s', (reason, challenge) => {
    const error = new TokenValidationError('The token is refused', { provider: 'corbado', reason });
    expect(error).toBeInstanceOf(AuthloomError);
    expect(error).toMatchObject({
      name: 'TokenValidationError',
      code: 'token_invalid',
      provider: 'corbado',
      retryable: false,
      reason,
      status: 401,
      statusCode: 401,
    });
    const response = error.getResponse();
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe(challenge);
  });

  it('is a 403 without a challenge when permissions are missing', () => {
    const error = new TokenValidationError('Not allowed', { provider: 'stytch', reason: 'permissions' });
    expect(error).toMatchObject({ reason: 'permissions', status: 403, statusCode: 403 });
    expect(error.headers).toEqual({});
    expect(error.getResponse().status).toBe(403);
  });

  it('tells what was expected, what came and what to do', () => {
    const details = { expected: 'https://a.example', received: 'https://b.example', hint: 'set "cname"' };
    const error = new TokenValidationError('Another issuer', { provider: 'corbado', reason: 'issuer', ...details });
    expect(error).toMatchObject(details);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ ...details, reason: 'issuer', code: 'token_invalid' });
  });

  it('has no such fields where there is nothing to tell', () => {
    const error = new TokenValidationError('There is no token', { provider: null, reason: 'missing' });
    for (const field of ['expected', 'received', 'hint']) expect(error).not.toHaveProperty(field);
  });
});

describe('KeysUnavailableError', () => {
  it('is a 503 that may succeed later, never a 401', () => {
    const cause = new Error('refused');
    const error = new VerificationUnavailableError('The key set cannot be had', {
      provider: 'corbado',
      retryAfter: 0.5,
      cause,
    });
    expect(error).toBeInstanceOf(AuthloomError);
    expect(error).toMatchObject({
      name: 'VerificationUnavailableError',
      code: 'keys_unavailable',
      retryable: true,
      status: 503,
      statusCode: 503,
      retryAfter: 0.5,
    });
    expect(error.cause).toBe(cause);
    const response = error.getResponse();
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('1');
    expect(response.headers.has('www-authenticate')).toBe(false);
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: 'keys_unavailable', retryAfter: 0.5 });
  });

  it('names no time to come back when it knows none', () => {
    const error = new VerificationUnavailableError('The key set cannot be had', { provider: null });
    expect(error.headers).toEqual({});
    expect(error).not.toHaveProperty('retryAfter');
  });
});
