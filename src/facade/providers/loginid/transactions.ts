import type { TxResource } from '../../../generated/loginid/client.ts';
import type { TxCreateResponse } from '../../../generated/loginid/types.ts';
import type { CallResult } from '../../http/call-promise.ts';
import type { CallOptions } from '../../options/call-options.ts';
import { ownProperties } from '../../options/validators.ts';
import { createNonce, type ServiceTokens, signerFor, TX_SCOPE } from './service-token.ts';
import { checkParams, type ParamRules } from './shared/params.ts';
import { hashOf } from './shared/transaction-hash.ts';

/** Arguments of `generateTxAuthToken`. */
export interface TxTokenParams {
  /** Payload that the user is to confirm. */
  readonly tx_payload: string;
  /** User who is to confirm it. */
  readonly username?: string;
  /** @default a new one */
  readonly nonce?: string;
}

/** Arguments of `createTx`. */
export interface CreateTxParams extends TxTokenParams {
  /**
   * Type of the payload. Some of the vendor's SDKs leave it out, others send `text`.
   * @default left out
   */
  readonly tx_type?: string;
}

/** Created transaction, with the nonce that `verifyTransaction` needs. */
export interface CreatedTx extends TxCreateResponse {
  readonly nonce: string;
}

const TX_TOKEN_RULES: ParamRules<TxTokenParams> = {
  tx_payload: 'string',
  username: 'optional non-empty string',
  nonce: 'optional non-empty string',
};
const CREATE_TX_RULES: ParamRules<CreateTxParams> = { ...TX_TOKEN_RULES, tx_type: 'optional non-empty string' };

/** Implements `LoginID.generateTxAuthToken`. */
export async function generateTxAuthToken(tokens: ServiceTokens | undefined, params: TxTokenParams): Promise<string> {
  checkParams('Cannot call generateTxAuthToken', params, TX_TOKEN_RULES);
  const { tx_payload: payload, username, nonce } = ownProperties(params);
  const signer = signerFor('generateTxAuthToken', tokens);
  return await signer.create({ scope: TX_SCOPE, username, nonce, payload_hash: await payloadHash(payload) });
}

/** Implements `LoginID.createTx`. */
export async function createTx(
  tx: TxResource,
  params: CreateTxParams,
  options: CallOptions | undefined,
): Promise<CallResult<CreatedTx>> {
  checkParams('Cannot call createTx', params, CREATE_TX_RULES);
  const { nonce = createNonce(), ...given } = ownProperties(params);
  const result = await tx.create({ ...given, nonce }, options).withResponse();
  return { ...result, data: { ...result.data, nonce } };
}

/**
 * Hashes a payload to bind a service token to its transaction.
 *
 * @throws {ValidationError} if the payload contains a lone surrogate, which UTF-8 cannot encode
 */
export function payloadHash(tx_payload: string): Promise<string> {
  return hashOf({ tx_payload });
}
