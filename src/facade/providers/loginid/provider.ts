import type { Operation } from '../../core/call/operation.ts';
import type { OutgoingHeaders, OutgoingRequest, Provider } from '../../core/call/provider.ts';
import { version } from '../../core/version.ts';
import { isLoginIdErrorBody, readLoginIdError, readLoginIdRequestId } from './envelope.ts';
import { operationAt } from './operation-at.ts';
import type { LoginIDConfig } from './options.ts';
import type { ServiceTokenParams, ServiceTokens } from './service-token.ts';
import { serviceTokenParams } from './service-token-params.ts';

/** What the call machinery has to know of LoginID. `tokens` is absent where there is no key to sign with. */
export function loginIdProvider(
  { clientId, privateKey, baseUrl }: LoginIDConfig,
  tokens: ServiceTokens | undefined,
): Provider {
  const anonymous: OutgoingHeaders = Object.freeze({ 'user-agent': `authloom/${version}` });
  const named: OutgoingHeaders = Object.freeze({ ...anonymous, 'x-client-id': clientId });
  return {
    name: 'loginid',
    baseUrls: { default: baseUrl },
    fill: { client_id: clientId, clientId },
    secrets: privateKey?.secrets ?? [],
    authorize(called, _options, request) {
      const operation = operationAt(called, request, baseUrl);
      if (operation.anonymous) return anonymous;
      return after(serviceToken(operation, request, tokens), (token) =>
        token === undefined ? named : { ...named, authorization: `Bearer ${token}` },
      );
    },
    readError: readLoginIdError,
    readRequestId: readLoginIdRequestId,
    isErrorBody: isLoginIdErrorBody,
  };
}

type Awaitable<T> = T | Promise<T>;

/** A token that this request alone is sent with: servers may refuse one that they have seen before. */
function serviceToken(
  operation: Operation,
  { body }: OutgoingRequest,
  tokens: ServiceTokens | undefined,
): Awaitable<string | undefined> {
  return after(serviceTokenParams(operation, body), (params: ServiceTokenParams | undefined) => {
    if (params === undefined || tokens !== undefined) return params && tokens?.create(params);
    return operation.serviceTokenOptional ? undefined : refuse(operation);
  });
}

async function refuse({ name }: Operation): Promise<never> {
  const { missingKey } = await import('./on-demand/on-demand.ts');
  throw missingKey(name, 'this operation needs a service token');
}

/** What comes next, at once where nothing has to be waited for: each promise costs a small call some of its time. */
function after<T, U>(value: Awaitable<T>, use: (value: T) => Awaitable<U>): Awaitable<U> {
  return value instanceof Promise ? value.then(use) : use(value);
}
