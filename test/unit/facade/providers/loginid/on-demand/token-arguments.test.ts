import { describe, expect, it } from 'vitest';
import {
  checkServiceTokenArguments,
  checkTxArguments,
} from '../../../../../../src/facade/providers/loginid/on-demand/token-arguments.ts';
import { pathsOf, refusalOf } from '../../../core/options/refusal.ts';

describe('checkServiceTokenArguments', () => {
  it.each<[object]>([
    [{ scope: 'users.retrieve' }],
    [{ scope: 'a scope of tomorrow' }],
    [{ scope: 'users.retrieve', username: 'ada', user_id: 'user-1', nonce: 'nonce-1' }],
    [{ scope: 'users.retrieve', username: undefined, user_id: undefined, nonce: undefined }],
  ])('takes %o', (params) => {
    expect(() => checkServiceTokenArguments(params)).not.toThrow();
  });

  it.each<[unknown, string[]]>([
    [undefined, ['params']],
    ['users.retrieve', ['params']],
    [['users.retrieve'], ['params']],
    [{}, ['scope']],
    [{ scope: '' }, ['scope']],
    [{ scope: ['users.retrieve'] }, ['scope']],
    [{ scope: null, username: '', user_id: 7, nonce: null }, ['scope', 'username', 'user_id', 'nonce']],
    [{ scope: 'users.retrieve', userId: 'user-1' }, ['userId']],
    [{ scope: 'users.retrieve', algo: 'none' }, ['algo']],
    [{ scope: 'tx.create', tx_payload: 'x' }, ['tx_payload']],
  ])('refuses %o', (params, paths) => {
    const error = refusalOf(() => checkServiceTokenArguments(params));
    expect(pathsOf(error)).toEqual(paths);
    expect(error).toMatchObject({ status: 400, provider: 'loginid' });
    expect(error.message).toMatch(/^Cannot call generateServiceToken: /);
  });

  it('names what was probably meant', () => {
    expect(refusalOf(() => checkServiceTokenArguments({ scope: 'x', userId: 'y' })).message).toContain('"user_id"');
  });
});

describe('checkTxArguments', () => {
  it.each<[object]>([
    [{ tx_payload: '' }],
    [{ tx_payload: 'Pay 10', username: 'ada', nonce: 'nonce-1' }],
    [{ tx_payload: 'Pay 10', username: undefined, nonce: undefined }],
  ])('takes %o', (params) => {
    expect(() => checkTxArguments('generateTxAuthToken', params)).not.toThrow();
    expect(() => checkTxArguments('createTx', { ...params, tx_type: 'text' }, ['tx_type'])).not.toThrow();
  });

  it('takes no more than it was told of', () => {
    const params = { tx_payload: 'Pay 10', tx_type: 'text' };
    expect(pathsOf(refusalOf(() => checkTxArguments('generateTxAuthToken', params)))).toEqual(['tx_type']);
  });

  it('says what to do with a payload that is no text, without repeating it', () => {
    const error = refusalOf(() => checkTxArguments('createTx', { tx_payload: { amount: 'hidden' } }));
    expect(error.message).toBe(
      'Cannot call createTx: tx_payload: expected a string, received an object; serialize what is none yourself',
    );
  });
});
