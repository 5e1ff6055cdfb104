import type { TxCreateResponse } from '../../../../generated/loginid/types.ts';
import { Checks, isObject, kindOf } from '../../../core/options/checks.ts';
import { isText } from '../../../core/options/texts.ts';

/** The scopes of service tokens that are known: each allows one kind of call. */
export type ServiceTokenScope =
  | 'auth.login'
  | 'auth.register'
  | 'auth.temporary'
  | 'codes.authorize'
  | 'codes.generate'
  | 'codes.invalidate'
  | 'credentials.add'
  | 'credentials.add_recovery'
  | 'credentials.force_add'
  | 'credentials.list'
  | 'credentials.rename'
  | 'credentials.retrieve_sensitive'
  | 'credentials.revoke'
  | 'tx.create'
  | 'users.activate'
  | 'users.create'
  | 'users.deactivate'
  | 'users.delete'
  | 'users.email_verification_dispatch'
  | 'users.retrieve';

/** Arguments of `generateServiceToken`. */
export interface ServiceTokenArguments {
  /** The one thing that the token allows. */
  readonly scope: ServiceTokenScope | (string & {});
  /** The user whom the call is about. */
  readonly username?: string | undefined;
  /** The same by id; left out where there is a username. */
  readonly user_id?: string | undefined;
  /** Default: a fresh one. The server takes each only once. */
  readonly nonce?: string | undefined;
}

/** Arguments of `generateTxAuthToken`. */
export interface TxTokenArguments {
  /** What the user is to confirm. */
  readonly tx_payload: string;
  /** The user who is to confirm it. */
  readonly username?: string | undefined;
  /** Default: a fresh one. */
  readonly nonce?: string | undefined;
}

/** Arguments of `createTx`. */
export interface CreateTxArguments extends TxTokenArguments {
  /** What kind of payload it is. Left out by default, as some of the vendor's SDKs do; others send `text`. */
  readonly tx_type?: string | undefined;
}

/** A transaction that was created, with the nonce to verify its confirmation by. */
export interface CreatedTx extends TxCreateResponse {
  readonly nonce: string;
}

const SERVICE_TOKEN_NAMES = ['scope', 'username', 'user_id', 'nonce'] satisfies (keyof ServiceTokenArguments)[];
const TX_NAMES = ['tx_payload', 'username', 'nonce'] satisfies (keyof TxTokenArguments)[];

/** Throws a `ValidationError` when the arguments of `generateServiceToken` are not what they should be. */
export function checkServiceTokenArguments(given: unknown): void {
  check('generateServiceToken', given, SERVICE_TOKEN_NAMES, (checks, { scope, username, user_id, nonce }) => {
    if (!isText(scope)) checks.add('scope', `expected a non-empty string, received ${kindOf(scope)}`);
    checkTexts(checks, { username, user_id, nonce });
  });
}

/** The same for the arguments that name a transaction. */
export function checkTxArguments(method: string, given: unknown, furtherNames: readonly string[] = []): void {
  check(method, given, [...TX_NAMES, ...furtherNames], (checks, { tx_payload, username, nonce, tx_type }) => {
    if (typeof tx_payload !== 'string')
      checks.add('tx_payload', `expected a string, received ${kindOf(tx_payload)}; serialize what is none yourself`);
    checkTexts(checks, { username, nonce, tx_type });
  });
}

function check(
  method: string,
  given: unknown,
  names: readonly string[],
  judge: (checks: Checks, given: Readonly<Record<string, unknown>>) => void,
): void {
  const checks = new Checks();
  if (isObject(given)) {
    checks.knownKeys('', given, names);
    judge(checks, given);
  } else {
    checks.add('params', `expected one object with all arguments, received ${kindOf(given)}`);
  }
  checks.throwIfAny(`Cannot call ${method}`, 'loginid', 400);
}

function checkTexts(checks: Checks, texts: Readonly<Record<string, unknown>>): void {
  for (const [name, text] of Object.entries(texts)) checks.optional(name, text, isText, 'a non-empty string');
}
