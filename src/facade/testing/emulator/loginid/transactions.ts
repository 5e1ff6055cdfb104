import { createHash, randomUUID } from 'node:crypto';
import { ApiError } from '../api-error.ts';
import type { Call, Flows } from '../call.ts';
import { type Fields, stringIn } from '../fields.ts';
import { randomToken } from '../grants.ts';
import type { Tenant } from '../tenant.ts';
import { requestOptions, verifySigned } from './passkeys.ts';
import { tokenFor, userOf } from './users.ts';

function create({ tenant, body, url }: Call): Fields {
  const { id } = addTransaction(tenant, body);
  return { id, url: `${url}/tx/${String(id)}` };
}

function addTransaction(tenant: Tenant, { tx_type, tx_payload, nonce, username }: Fields): Fields {
  return tenant.records('transactions').put({
    id: randomUUID(),
    tx_type: tx_type ?? 'text',
    tx_payload: tx_payload ?? '',
    nonce: nonce ?? randomToken(12),
    username: username ?? null,
    status: 'pending',
    created_at: tenant.time(),
  });
}

/**
 * Finds a transaction that waits to be confirmed.
 *
 * @throws {ApiError} if it does not exist, or is confirmed already
 */
export function pendingTransaction(tenant: Tenant, id: unknown): Fields {
  const transaction = tenant.records('transactions').get(id);
  if (transaction === undefined) throw new ApiError(404, 'not_found', 'the transaction does not exist');
  if (transaction['status'] !== 'pending')
    throw new ApiError(400, 'operation_not_allowed', 'the transaction is confirmed already');
  return transaction;
}

function init(call: Call): Fields {
  const { tenant, body } = call;
  const user = userOf(tenant, { username: body['username'] });
  const id = stringIn(body, 'tx_id');
  const transaction = id === undefined ? addTransaction(tenant, body) : pendingTransaction(tenant, id);
  if (transaction['username'] !== null && transaction['username'] !== user['username'])
    throw new ApiError(403, 'operation_not_allowed', 'the transaction is for another user');
  const assertion_options = requestOptions(call, user, { purpose: 'transaction', tx_id: transaction['id'] });
  return { tx_id: transaction['id'], assertion_options };
}

async function complete({ tenant, body }: Call): Promise<Fields> {
  const user = userOf(tenant, { username: body['username'] });
  const transaction = pendingTransaction(tenant, body['tx_id']);
  const { data } = await verifySigned(
    tenant,
    {
      credential_id: body['key_handle'],
      challenge: body['challenge'],
      client_data: body['client_data'],
      authenticator_data: body['auth_data'],
      signature: body['sign_data'],
    },
    'transaction',
  );
  if (data['tx_id'] !== transaction['id'] || data['user_id'] !== user['id'])
    throw new ApiError(401, 'failed_to_authenticate', 'the challenge is for another transaction');
  return { jwt: confirm(tenant, user, transaction), success: true };
}

/** Confirms a transaction, and returns its token. */
export function confirm(tenant: Tenant, user: Fields, transaction: Fields): string {
  tenant.records('transactions').update(transaction, { status: 'confirmed' });
  const [nonce, payload, server_nonce] = [
    String(transaction['nonce']),
    String(transaction['tx_payload']),
    randomToken(12),
  ];
  const tx_hash = createHash('sha256')
    .update(payload + nonce + server_nonce)
    .digest('base64url');
  return tokenFor(tenant, user, { nonce, server_nonce, tx_hash });
}

/** Transactions that a user confirms with a passkey, or on a page. */
export const transactionFlows: Flows = { 'tx.create': create, 'tx.init': init, 'tx.complete': complete };
