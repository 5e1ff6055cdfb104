import type { Operation } from '../../core/call/operation.ts';
import type { OutgoingRequest, Provider } from '../../core/call/provider.ts';
import { ValidationError } from '../../core/errors/validation-error.ts';
import { version } from '../../core/version.ts';
import { isLoginIdErrorBody, readLoginIdError, readLoginIdRequestId } from './envelope.ts';
import { operationAt } from './operation-at.ts';
import type { LoginIDConfig } from './options.ts';
import type { ServiceTokens } from './service-token.ts';
import { serviceTokenParams } from './service-token-params.ts';

/** What the call machinery has to know of LoginID. `tokens` is absent where there is no key to sign with. */
export function loginIdProvider(
  { clientId, privateKey, baseUrl }: LoginIDConfig,
  tokens: ServiceTokens | undefined,
): Provider {
  const agent = `authloom/${version}`;
  return {
    name: 'loginid',
    baseUrls: { default: baseUrl },
    fill: { client_id: clientId, clientId },
    secrets: privateKey?.secrets ?? [],
    async authorize(called, _options, request) {
      const operation = operationAt(called, request, baseUrl);
      const headers = { 'user-agent': agent };
      if (operation.anonymous) return headers;
      const token = await serviceToken(operation, request, tokens);
      return {
        ...headers,
        'x-client-id': clientId,
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
      };
    },
    readError: readLoginIdError,
    readRequestId: readLoginIdRequestId,
    isErrorBody: isLoginIdErrorBody,
  };
}

/** A token that this request alone is sent with: servers may refuse one that they have seen before. */
async function serviceToken(
  operation: Operation,
  { body }: OutgoingRequest,
  tokens: ServiceTokens | undefined,
): Promise<string | undefined> {
  const params = await serviceTokenParams(operation, body);
  if (params === undefined || tokens !== undefined) return params && (await tokens?.create(params));
  if (operation.serviceTokenOptional) return undefined;
  const message = 'is missing, and this operation needs a service token; pass "privateKey" or set LOGINID_PRIVATE_KEY';
  throw new ValidationError(`Cannot call ${operation.name}`, [{ path: 'privateKey', message }], {
    provider: 'loginid',
    status: 500,
  });
}
