import { authenticateCodeWait, OPERATIONS } from '../../../generated/loginid/operations.ts';
import type { Operation } from '../../http/operation.ts';
import type { OutgoingHeaders, OutgoingRequest, ProviderAdapter } from '../../http/provider-adapter.ts';
import { version } from '../../options/env.ts';
import { isNonEmptyString, isObject } from '../../options/validators.ts';
import { isLoginIdErrorBody, missingKey, readLoginIdError, readLoginIdRequestId } from './errors.ts';
import type { LoginIDConfig } from './options.ts';
import { type ServiceTokenClaims, type ServiceTokens, TX_SCOPE } from './service-token.ts';
import { findOperation } from './shared/find-operation.ts';
import { payloadHash } from './transactions.ts';

type Awaitable<T> = T | Promise<T>;

/**
 * Connects the shared HTTP client to LoginID: address, credentials and errors.
 *
 * @param tokens signs service tokens; `undefined` without a private key
 */
export function loginIdAdapter(
  { clientId, privateKey, baseUrl }: LoginIDConfig,
  tokens: ServiceTokens | undefined,
): ProviderAdapter {
  const anonymous: OutgoingHeaders = Object.freeze({ 'user-agent': `authloom/${version}` });
  const named: OutgoingHeaders = Object.freeze({ ...anonymous, 'x-client-id': clientId });
  return {
    name: 'loginid',
    baseUrls: { default: baseUrl },
    clientParams: { client_id: clientId, clientId },
    secrets: privateKey?.secrets ?? [],
    authorize(called, _options, request) {
      const operation = findOperation(OPERATIONS, called, request, baseUrl);
      if (operation.anonymous) return anonymous;
      return then(serviceTokenFor(operation, request, tokens), (token) =>
        token === undefined ? named : { ...named, authorization: `Bearer ${token}` },
      );
    },
    readError: readLoginIdError,
    readRequestId: readLoginIdRequestId,
    isErrorBody: isLoginIdErrorBody,
    isHeld: (called, request) => findOperation(OPERATIONS, called, request, baseUrl) === authenticateCodeWait,
  };
}

/** Signs a token for this request alone: the server may reject a token that it has seen before. */
function serviceTokenFor(
  operation: Operation,
  { body }: OutgoingRequest,
  tokens: ServiceTokens | undefined,
): Awaitable<string | undefined> {
  return then(serviceTokenClaims(operation, body), (claims) => {
    if (claims === undefined) return undefined;
    if (tokens !== undefined) return tokens.create(claims);
    if (operation.serviceTokenOptional) return undefined;
    throw missingKey(operation.name, 'this operation needs a service token');
  });
}

/** Reads the claims of the service token from the operation and the request body; `undefined` if the request carries no token. */
export function serviceTokenClaims(
  { serviceTokenScope: scope }: Operation,
  body: string | undefined,
): Awaitable<ServiceTokenClaims | undefined> {
  if (scope === undefined) return undefined;
  const sent = readBody(body);
  const username = stringAt(sent, 'username');
  if (scope !== TX_SCOPE) return { scope, username };
  const payload = sent['tx_payload'];
  // An existing transaction, named by its ID, is confirmed without a token.
  if (typeof payload !== 'string') return undefined;
  const nonce = stringAt(sent, 'nonce');
  return payloadHash(payload).then((payload_hash) => ({ scope, username, nonce, payload_hash }));
}

function stringAt(sent: Readonly<Record<string, unknown>>, name: string): string | undefined {
  return isNonEmptyString(sent[name]) ? sent[name] : undefined;
}

function readBody(body: string | undefined): Readonly<Record<string, unknown>> {
  if (body === undefined) return {};
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : {};
  } catch {
    // The raw client sends any body.
    return {};
  }
}

/** Continues synchronously if there is nothing to wait for: each promise costs a small call some of its time. */
function then<T, U>(value: Awaitable<T>, use: (value: T) => Awaitable<U>): Awaitable<U> {
  return value instanceof Promise ? value.then(use) : use(value);
}
