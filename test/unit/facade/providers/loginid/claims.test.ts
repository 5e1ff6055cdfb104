import { describe, expect, it } from 'vitest';
import { checkLoginClaims, checkTokenUsername } from '../../../../../src/facade/providers/loginid/user-token.ts';
import { checkTransactionClaims } from '../../../../../src/facade/providers/loginid/verify-transaction.ts';

const CLAIMS = { iss: 'loginid.io', sub: 'user-1', iat: 0 };
const TX = { ...CLAIMS, nonce: 'n', server_nonce: 's', tx_hash: 'h' };

describe('a login', () => {
  it('has no hash of a transaction', () => {
    expect(checkLoginClaims(CLAIMS)).toBeUndefined();
    expect(checkLoginClaims({ ...CLAIMS, nonce: 'n', server_nonce: 's' })).toBeUndefined();
    for (const tx_hash of ['h', '', null])
      expect(checkLoginClaims({ ...CLAIMS, tx_hash })).toMatchObject({ reason: 'claims' });
  });
});

describe('a transaction', () => {
  it('has all three claims', () => {
    expect(checkTransactionClaims(TX)).toBeUndefined();
  });

  it.each(['nonce', 'server_nonce', 'tx_hash'])('is none without %s', (name) => {
    for (const value of [undefined, null, '', 7]) {
      const problem = checkTransactionClaims({ ...TX, [name]: value });
      expect(problem).toMatchObject({ reason: 'claims', expected: `${name}: a non-empty string` });
    }
  });
});

describe('the username', () => {
  it.each<[object, string | undefined, boolean]>([
    [{ udata: 'ada' }, undefined, true],
    [{}, undefined, true],
    [{ udata: 'ada' }, 'ada', true],
    [{ udata: null, username: 'ada' }, 'ada', true],
    [{ udata: 'bob', username: 'ada' }, 'ada', false],
    [{ udata: '', username: 'ada' }, 'ada', false],
    [{ udata: 'Ada' }, 'ada', false],
    [{}, 'ada', false],
    [{ udata: null, username: null }, 'null', false],
  ])('of %o against %o: %s', (claims, username, fits) => {
    expect(checkTokenUsername({ ...CLAIMS, ...claims }, username) === undefined).toBe(fits);
  });
});
