import { OPERATIONS } from '../../../../generated/loginid-v2/operations.ts';
import type { Operation } from '../../../http/operation.ts';
import type { OutgoingHeaders, OutgoingRequest, ProviderAdapter } from '../../../http/provider-adapter.ts';
import { checkUserAuthorization } from '../../../options/call-options.ts';
import { version } from '../../../options/env.ts';
import { findOperation } from '../shared/find-operation.ts';
import { isLoginIDV2ErrorBody, missingAppId, readLoginIDV2Error, readLoginIDV2RequestId } from './errors.ts';
import type { LoginIDV2Config } from './options.ts';

type Params = Readonly<Record<string, unknown>>;

const USER_AGENT: OutgoingHeaders = Object.freeze({ 'user-agent': `authloom/${version}` });

/** Connects the shared HTTP client to LoginID's FIDO2 API: address, credentials, errors and arguments. */
export function loginIDV2Adapter({ appId, apiKey, baseUrl }: LoginIDV2Config): ProviderAdapter {
  // It is visible ASCII by now, which is all that btoa accepts. The password is empty.
  const credentials = btoa(`${apiKey}:`);
  return {
    name: 'loginid',
    baseUrls: { default: baseUrl },
    clientParams: {},
    secrets: [apiKey, credentials],
    authorize(called, { authorization }, request) {
      const { anonymous, userToken } = findOperation(OPERATIONS, called, request, baseUrl);
      const agent = userAgentOf(request);
      // A raw call may bring a credential of its own, such as a user's token.
      if (anonymous || userToken !== undefined || request.headers['authorization'] !== undefined) {
        const token = authorization?.token;
        return token === undefined ? agent : { ...agent, authorization: `Bearer ${token}` };
      }
      return { ...agent, authorization: `Basic ${credentials}` };
    },
    readError: readLoginIDV2Error,
    readRequestId: readLoginIDV2RequestId,
    isErrorBody: isLoginIDV2ErrorBody,
    checkAuthorization: checkUserAuthorization,
    transformParams: (operation, params) => withApp(operation, params, appId),
  };
}

/** A ceremony is shown to the user as one of the browser, if the call names it. */
function userAgentOf({ headers }: OutgoingRequest): OutgoingHeaders {
  return headers['user-agent'] === undefined ? USER_AGENT : {};
}

/**
 * Adds the application to the arguments of a ceremony, unless they name one.
 *
 * @throws {ValidationError} if its ID is unknown
 */
function withApp({ name, body }: Operation, params: Params, appId: string | undefined): Params {
  const given = Object.hasOwn(params, 'app') ? (params['app'] ?? undefined) : undefined;
  if (body?.fields.includes('app') !== true || given !== undefined) return params;
  if (appId === undefined) throw missingAppId(`Cannot call ${name}`);
  return { ...params, app: { id: appId } };
}
