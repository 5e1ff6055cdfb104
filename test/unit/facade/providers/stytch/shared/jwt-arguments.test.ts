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
  it.each<[string, typeof LOCAL, object]>([
    ['the token only', LOCAL, {}],
    ['the token only', LOCAL_FIRST, {}],
    [
      'everything',
      LOCAL,
      {
        max_token_age_seconds: 60,
        clock_tolerance_seconds: 5,
        current_date: new Date(0),
        authorization_check: { resource_id: 'r', action: 'a' },
      },
    ],
    [
      'everything',
      LOCAL_FIRST,
      {
        max_token_age_seconds: 60,
        clock_tolerance_seconds: 5,
        session_duration_minutes: 30,
        session_custom_claims: { plan: 'gold' },
        authorization_check: { resource_id: 'r', action: 'a' },
      },
    ],
    ['the smallest numbers', LOCAL, { max_token_age_seconds: 0, clock_tolerance_seconds: 0 }],
    ['the greatest tolerance', LOCAL, { clock_tolerance_seconds: 60 }],
    ['undefined for all that may be left out', LOCAL, { max_token_age_seconds: undefined, current_date: undefined }],
  ])('accepts %s for %o', (_, method, others) => {
    expect(() => checkJwtArguments(method, { session_jwt: 'x', ...others })).not.toThrow();
  });

  it.each([null, '', 7, {}])('leaves a token that is %o to the verifier', (session_jwt) => {
    expect(() => checkJwtArguments(LOCAL, { session_jwt })).not.toThrow();
  });

  it.each<[typeof LOCAL, unknown, string[]]>([
    [LOCAL, undefined, ['params']],
    [LOCAL, null, ['params']],
    [LOCAL_FIRST, 'hidden', ['params']],
    [LOCAL_FIRST, ['hidden'], ['params']],
    [LOCAL, {}, ['session_jwt']],
    [LOCAL, { session_jwt: 'x', max_token_age_seconds: -1 }, ['max_token_age_seconds']],
    [LOCAL, { session_jwt: 'x', max_token_age_seconds: Number.NaN }, ['max_token_age_seconds']],
    [LOCAL, { session_jwt: 'x', max_token_age_seconds: Number.POSITIVE_INFINITY }, ['max_token_age_seconds']],
    [LOCAL, { session_jwt: 'x', max_token_age_seconds: null }, ['max_token_age_seconds']],
    [LOCAL_FIRST, { session_jwt: 'x', max_token_age_seconds: '60' }, ['max_token_age_seconds']],
    [LOCAL, { session_jwt: 'x', clock_tolerance_seconds: 61 }, ['clock_tolerance_seconds']],
    [LOCAL_FIRST, { session_jwt: 'x', clock_tolerance_seconds: -1 }, ['clock_tolerance_seconds']],
    [LOCAL, { session_jwt: 'x', current_date: 'hidden' }, ['current_date']],
    [LOCAL_FIRST, { session_jwt: 'x', session_duration_minutes: 1.5 }, ['session_duration_minutes']],
    [LOCAL_FIRST, { session_jwt: 'x', session_duration_minutes: -5 }, ['session_duration_minutes']],
    [LOCAL_FIRST, { session_jwt: 'x', session_duration_minutes: '60' }, ['session_duration_minutes']],
    [LOCAL_FIRST, { session_jwt: 'x', session_custom_claims: 'hidden' }, ['session_custom_claims']],
    [LOCAL_FIRST, { session_jwt: 'x', session_custom_claims: ['hidden'] }, ['session_custom_claims']],
    [LOCAL, { session_jwt: 'x', session_duration_minutes: 5 }, ['session_duration_minutes']],
    [LOCAL, { session_jwt: 'x', session_custom_claims: {} }, ['session_custom_claims']],
    [LOCAL_FIRST, { session_jwt: 'x', current_date: new Date(0) }, ['current_date']],
    [LOCAL_FIRST, { session_jwt: 'x', session_token: 'hidden' }, ['session_token']],
    [LOCAL, { sessionJwt: 'hidden' }, ['sessionJwt', 'session_jwt']],
    [
      LOCAL,
      { max_token_age_seconds: -1, clock_tolerance_seconds: -1 },
      ['session_jwt', 'max_token_age_seconds', 'clock_tolerance_seconds'],
    ],
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
    const params = {
      session_jwt: 'jwt-1',
      max_token_age_seconds: 60,
      clock_tolerance_seconds: 5,
      session_duration_minutes: 30,
      session_custom_claims: { plan: 'gold' },
      authorization_check: { resource_id: 'r', action: 'a' },
    };
    expect(remoteParams(params)).toEqual({
      session_jwt: 'jwt-1',
      session_duration_minutes: 30,
      session_custom_claims: { plan: 'gold' },
      authorization_check: { resource_id: 'r', action: 'a' },
    });
    expect(Object.keys(params)).toHaveLength(6);
  });

  it('leaves out what is undefined', () => {
    const params = remoteParams({ session_jwt: 'jwt-1', session_duration_minutes: undefined });
    expect(Object.keys(params)).toEqual(['session_jwt']);
  });
});
