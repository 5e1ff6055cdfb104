import type { TxResource } from '../../../../generated/loginid/client.ts';
import type { CallResult } from '../../../core/call/call-promise.ts';
import type { CallOptions } from '../../../core/options/call-options.ts';
import { createNonce } from '../nonce.ts';
import { type ServiceTokens, TX_SCOPE } from '../service-token.ts';
import { payloadHash } from './hashes.ts';
import { missingKey } from './missing-key.ts';
import {
  type CreatedTx,
  type CreateTxArguments,
  checkServiceTokenArguments,
  checkTxArguments,
  type ServiceTokenArguments,
  type TxTokenArguments,
} from './token-arguments.ts';

/** `LoginID.generateServiceToken`. */
export async function generateServiceToken(
  tokens: ServiceTokens | undefined,
  params: ServiceTokenArguments,
): Promise<string> {
  checkServiceTokenArguments(params);
  return await signerFor('generateServiceToken', tokens).create(params);
}

/** `LoginID.generateTxAuthToken`. */
export async function generateTxAuthToken(
  tokens: ServiceTokens | undefined,
  params: TxTokenArguments,
): Promise<string> {
  checkTxArguments('generateTxAuthToken', params);
  const { tx_payload: payload, username, nonce } = params;
  const signer = signerFor('generateTxAuthToken', tokens);
  return await signer.create({ scope: TX_SCOPE, username, nonce, payload_hash: await payloadHash(payload) });
}

/** `LoginID.createTx`. */
export async function createTx(
  tx: TxResource,
  params: CreateTxArguments,
  options: CallOptions | undefined,
): Promise<CallResult<CreatedTx>> {
  checkTxArguments('createTx', params, ['tx_type']);
  const { nonce = createNonce(), ...rest } = params;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const result = await tx.create({ ...given, tx_payload: params.tx_payload, nonce }, options).withResponse();
  return { ...result, data: { ...result.data, nonce } };
}

function signerFor(method: string, tokens: ServiceTokens | undefined): ServiceTokens {
  if (tokens === undefined) throw missingKey(method, 'service tokens are signed with it');
  return tokens;
}
