import type { TxResource } from '../../../generated/loginid/client.ts';
import type { TxCreateResponse } from '../../../generated/loginid/types.ts';
import type { CallResult } from '../../http/call-promise.ts';
import type { CallOptions } from '../../options/call-options.ts';
import { Checks, ownProperties } from '../../options/validators.ts';
import { encodeBase64url } from '../../web/encoding.ts';
import { checkParams, type ParamRules } from './params.ts';
import { createNonce, type ServiceTokens, signerFor, TX_SCOPE } from './service-token.ts';

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
 * Hashes a payload to bind a service token to its transaction: base64url(SHA-256(payload)).
 *
 * @throws {ValidationError} if the payload contains a lone surrogate, which UTF-8 cannot encode
 */
export function payloadHash(tx_payload: string): Promise<string> {
  return hashOf({ tx_payload });
}

/**
 * Computes the `tx_hash` of a transaction token: base64url(SHA-256(payload + nonce + server nonce)). Nothing separates the
 * parts, so two ways to split one string have the same hash: compare the nonce as well.
 *
 * @throws {ValidationError} if a part contains a lone surrogate, which UTF-8 cannot encode
 */
export function transactionHash(tx_payload: string, nonce: string, server_nonce: string): Promise<string> {
  return hashOf({ tx_payload, nonce, server_nonce });
}

async function hashOf(parts: Readonly<Record<string, string>>): Promise<string> {
  const checks = new Checks();
  for (const [name, part] of Object.entries(parts)) {
    // `TextEncoder` would replace it by U+FFFD and so hash another string.
    if (/\p{Surrogate}/u.test(part))
      checks.add(name, 'contains a lone surrogate, which UTF-8 cannot encode; check where the string was cut');
  }
  checks.throwIfAny('Cannot hash the transaction', 'loginid', 400);
  const bytes = new TextEncoder().encode(Object.values(parts).join(''));
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
