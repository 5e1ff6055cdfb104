import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { serviceTokenClaims } from '../../../../../src/facade/providers/loginid/adapter.ts';
import * as operations from '../../../../../src/generated/loginid/operations.ts';
import { refusalOf } from '../../core/options/refusal.ts';

const { usersRetrieve, usersDeleteById, txCreate, txInit, certificatesGet } = operations;

describe('the token of an ordinary operation', () => {
  it.each<[string, unknown, object]>([
    ['a username', { username: 'Zoë' }, { username: 'Zoë' }],
    ['a user id', { user_id: 'user-1' }, {}],
    ['an empty username', { username: '' }, {}],
    ['a username that is no text', { username: { is: 'x' } }, {}],
    ['a nonce', { username: 'ada', nonce: 'nonce-1' }, { username: 'ada' }],
    ['a payload', { tx_payload: 'Pay 10' }, {}],
    ['a list', ['username'], {}],
    ['null', null, {}],
  ])('says of %s only who it is about', async (_, body, params) => {
    expect(await serviceTokenClaims(usersRetrieve, JSON.stringify(body))).toEqual({
      scope: 'users.retrieve',
      ...params,
    });
  });

  it.each([[undefined], [''], ['no JSON'], ['{"username":']])('is made for the body %o as well', async (body) => {
    expect(await serviceTokenClaims(usersDeleteById, body)).toEqual({ scope: 'users.delete' });
  });
});

it('is not made for an operation without a scope', async () => {
  expect(await serviceTokenClaims(certificatesGet, JSON.stringify({ username: 'ada' }))).toBeUndefined();
});

describe('the token of a transaction', () => {
  it.each([txCreate, txInit])('of $name is bound to payload, nonce and user', async (operation) => {
    const body = { tx_payload: 'Pay 10 €', nonce: 'nonce-1', username: 'ada', tx_type: 'text' };
    expect(await serviceTokenClaims(operation, JSON.stringify(body))).toEqual({
      scope: 'tx.create',
      username: 'ada',
      nonce: 'nonce-1',
      payload_hash: createHash('sha256').update('Pay 10 €').digest('base64url'),
    });
  });

  it('is bound to an empty payload as well', async () => {
    const params = await serviceTokenClaims(txCreate, '{"tx_payload":""}');
    expect(params).toEqual({ scope: 'tx.create', payload_hash: createHash('sha256').digest('base64url') });
  });

  it.each([[{ tx_id: 'tx-1', nonce: 'nonce-1' }], [{}], [{ tx_payload: null }], [{ tx_payload: { amount: 10 } }]])(
    'is not made for %o',
    async (body) => {
      expect(await serviceTokenClaims(txInit, JSON.stringify(body))).toBeUndefined();
    },
  );

  it('is refused for a payload that has no UTF-8', async () => {
    const params = serviceTokenClaims(txCreate, JSON.stringify({ tx_payload: '\uD83D' }));
    const outcome = await Promise.resolve(params).catch((error) => () => {
      throw error;
    });
    expect(refusalOf(outcome as () => never).issues.map(({ path }) => path)).toEqual(['tx_payload']);
  });
});

it('every operation has a scope, or is anonymous', () => {
  for (const { name, anonymous, serviceTokenScope, serviceTokenOptional } of Object.values(operations)) {
    expect([name, anonymous === undefined]).toEqual([name, serviceTokenScope !== undefined]);
    if (serviceTokenOptional)
      expect([name, serviceTokenScope]).toEqual([
        name,
        expect.stringMatching(/^(auth\.|tx\.create$|credentials\.add$)/),
      ]);
  }
});
