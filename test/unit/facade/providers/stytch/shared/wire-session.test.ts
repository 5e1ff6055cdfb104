import { describe, expect, it } from 'vitest';
import {
  SESSION_CLAIM,
  type StytchClaims,
} from '../../../../../../src/facade/providers/stytch/shared/session-claims.ts';
import { toWireSession } from '../../../../../../src/facade/providers/stytch/shared/wire-session.ts';
import { claims, FACTOR, SESSION } from './claims.ts';

interface Factor {
  readonly type: string;
  readonly delivery_method: string;
}

describe('toWireSession', () => {
  it('has the fields of API responses', () => {
    expect(toWireSession<Factor>(claims())).toEqual({
      attributes: { ip_address: '203.0.113.1', user_agent: 'agent' },
      authentication_factors: [FACTOR],
      roles: ['reader', 'writer'],
      started_at: '2027-01-15T07:00:00Z',
      last_accessed_at: '2027-01-15T07:59:00Z',
      expires_at: '2027-01-15T09:00:00Z',
      custom_claims: {},
    });
  });

  it.each<[string, unknown]>([
    ['absent', undefined],
    ['null', null],
  ])('has the times of the token if those of the session are %s', (_, none) => {
    const session = { ...SESSION, started_at: none, last_accessed_at: none, expires_at: none };
    expect(toWireSession<Factor>(claims(session))).toMatchObject({
      started_at: '2027-01-15T08:00:00.000Z',
      last_accessed_at: '2027-01-15T08:00:00.000Z',
      expires_at: '2027-01-15T08:05:00.000Z',
    });
  });

  it.each<[string, unknown, unknown]>([
    ['absent', undefined, null],
    ['null', null, null],
    ['empty', {}, {}],
    ['of other types', { ip_address: 7, user_agent: null }, {}],
    ['empty strings', { ip_address: '', user_agent: '' }, {}],
    ['more than two', { ip_address: '::1', other: 'x' }, { ip_address: '::1' }],
  ])('has attributes that are %s', (_, attributes, expected) => {
    expect(toWireSession<Factor>(claims({ attributes })).attributes).toEqual(expected);
  });

  it('has no roles and no factors where the token has none', () => {
    const wire = toWireSession<Factor>(claims({ roles: null, authentication_factors: undefined }));
    expect(wire).toMatchObject({ roles: [], authentication_factors: [] });
  });

  it('leaves out factors without the two fields that every factor has', () => {
    const authentication_factors = [{ type: 'otp' }, { delivery_method: 'sms' }, FACTOR, {}];
    expect(toWireSession<Factor>(claims({ authentication_factors })).authentication_factors).toEqual([FACTOR]);
  });

  it('has all custom claims, and none of the reserved ones', () => {
    const custom = { tenant: { id: 7 }, 'https://example.com/plan': 'gold', name: null, scope: 'x' };
    const given = claims({}, { ...custom, 'https://stytch.com/later': { a: 1 } });
    expect(toWireSession<Factor>(given).custom_claims).toEqual(custom);
  });

  it('has a claim called __proto__ like any other', () => {
    const given: StytchClaims = { ...claims(), ...JSON.parse('{"tenant": 1}') };
    Object.defineProperty(given, '__proto__', { value: { polluted: 'yes' }, enumerable: true });
    const { custom_claims: custom } = toWireSession<Factor>(given);
    expect(Object.keys(custom)).toEqual(['tenant', '__proto__']);
    expect(Object.getPrototypeOf(custom)).toBe(Object.prototype);
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });

  it('has a list of roles that can be changed without changing the claims', () => {
    const given = claims();
    toWireSession<Factor>(given).roles.push('admin');
    expect(given[SESSION_CLAIM].roles).toEqual(['reader', 'writer']);
  });
});
