import { describe, expect, it } from 'vitest';
import {
  checkJwtArguments,
  LOCAL,
  LOCAL_FIRST,
  remoteParams,
} from '../../../../../../src/facade/providers/stytch/shared/jwt-arguments.ts';
import { everythingShownOf } from '../../../errors/shown.ts';
import { pathsOf, validationErrorOf } from '../../../options/validation-error-of.ts';

describe('checkJwtArguments', () => {
  const both = {
    max_token_age_seconds: 60,
    clock_tolerance_seconds: 60,
    authorization_check: { resource_id: 'r', action: 'a' },
  };
  const remote = { session_duration_minutes: 30, session_custom_claims: { plan: 'gold' } };

  it.each<[typeof LOCAL, object]>([
    [LOCAL, {}],
    [LOCAL_FIRST, {}],
    [LOCAL, { ...both, current_date: new Date(0) }],
    [LOCAL_FIRST, { ...both, ...remote }],
    [LOCAL_FIRST, { session_duration_minutes: null, session_custom_claims: null }],
    [LOCAL_FIRST, { session_duration_minutes: 527_040 }],
    [LOCAL, { max_token_age_seconds: 0, clock_tolerance_seconds: 0 }],
  ])('accepts for %o the token and %o', (method, others) => {
    expect(() => checkJwtArguments(method, { session_jwt: 'x', ...others })).not.toThrow();
  });

  it.each([null, '', 7, {}])('leaves a token that is %o to the verifier', (session_jwt) => {
    expect(() => checkJwtArguments(LOCAL, { session_jwt })).not.toThrow();
  });

  it.each<[typeof LOCAL, unknown, string[]]>([
    [LOCAL, null, ['params']],
    [LOCAL_FIRST, 'hidden', ['params']],
    [LOCAL, {}, ['session_jwt']],
    [LOCAL, { session_jwt: 'x', max_token_age_seconds: undefined }, ['max_token_age_seconds']],
    [LOCAL_FIRST, { session_jwt: 'x', authorization_check: undefined }, ['authorization_check']],
    [LOCAL, { session_jwt: 'x', max_token_age_seconds: -1 }, ['max_token_age_seconds']],
    [LOCAL, { session_jwt: 'x', max_token_age_seconds: Number.NaN }, ['max_token_age_seconds']],
    [LOCAL, { session_jwt: 'x', max_token_age_seconds: null }, ['max_token_age_seconds']],
    [LOCAL_FIRST, { session_jwt: 'x', max_token_age_seconds: '60' }, ['max_token_age_seconds']],
    [LOCAL, { session_jwt: 'x', clock_tolerance_seconds: 61 }, ['clock_tolerance_seconds']],
    [LOCAL_FIRST, { session_jwt: 'x', clock_tolerance_seconds: -1 }, ['clock_tolerance_seconds']],
    [LOCAL, { session_jwt: 'x', current_date: 'hidden' }, ['current_date']],
    [LOCAL_FIRST, { session_jwt: 'x', session_duration_minutes: 1.5 }, ['session_duration_minutes']],
    [LOCAL_FIRST, { session_jwt: 'x', session_duration_minutes: 4 }, ['session_duration_minutes']],
    [LOCAL_FIRST, { session_jwt: 'x', session_duration_minutes: 527_041 }, ['session_duration_minutes']],
    [LOCAL_FIRST, { session_jwt: 'x', session_custom_claims: 'hidden' }, ['session_custom_claims']],
    [LOCAL, { session_jwt: 'x', session_duration_minutes: 5 }, ['session_duration_minutes']],
    [LOCAL, { session_jwt: 'x', session_custom_claims: {} }, ['session_custom_claims']],
    [LOCAL_FIRST, { session_jwt: 'x', current_date: new Date(0) }, ['current_date']],
    [LOCAL_FIRST, { session_jwt: 'x', session_token: 'hidden' }, ['session_token']],
    [LOCAL, { sessionJwt: 'hidden' }, ['sessionJwt', 'session_jwt']],
  ])('for %o rejects %o', (method, params, paths) => {
    const error = validationErrorOf(() => checkJwtArguments(method, params));
    expect(pathsOf(error)).toEqual(paths);
    expect(error).toMatchObject({ provider: 'stytch', status: 400 });
    expect(error.message.startsWith(`Cannot call ${method.name}: `)).toBe(true);
    expect(everythingShownOf(error)).not.toContain('hidden');
  });
});

describe('remoteParams', () => {
  it('passes all on but what only the local check needs', () => {
    const passed = {
      session_jwt: 'jwt-1',
      session_duration_minutes: 30,
      session_custom_claims: { plan: 'gold' },
      authorization_check: { resource_id: 'r', action: 'a' },
    };
    const params = Object.freeze({ ...passed, max_token_age_seconds: 60, clock_tolerance_seconds: 5 });
    expect(remoteParams(params)).toEqual(passed);
  });

  it('leaves out what is absent', () => {
    expect(Object.keys(remoteParams({ session_jwt: 'jwt-1' }))).toEqual(['session_jwt']);
  });
});
