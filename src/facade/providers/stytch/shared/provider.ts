import type { OutgoingHeaders, Provider } from '../../../core/call/provider.ts';
import type { MemberSessionOptions } from '../../../core/options/call-options.ts';
import { version } from '../../../core/version.ts';
import { isStytchErrorBody, readStytchError, readStytchRequestId } from './envelope.ts';
import type { StytchConfig } from './options.ts';

/** What the call machinery has to know of Stytch. */
export function stytchProvider({ projectId, secret, baseUrl, fraudBaseUrl }: StytchConfig): Provider {
  // Both are visible ASCII by now, which is all that btoa takes.
  const credentials = btoa(`${projectId}:${secret}`);
  const anonymous = Object.freeze({ 'user-agent': `authloom/${version}` });
  const authorized = Object.freeze({ ...anonymous, authorization: `Basic ${credentials}` });
  return {
    name: 'stytch',
    baseUrls: { default: baseUrl, fraud: fraudBaseUrl },
    fill: { project_id: projectId, grant_type: 'client_credentials' },
    secrets: [secret, credentials],
    authorize: (operation, options) => {
      const headers = operation.anonymous ? anonymous : authorized;
      return options.authorization === undefined ? headers : { ...headers, ...memberSession(options.authorization) };
    },
    readError: readStytchError,
    readRequestId: readStytchRequestId,
    isErrorBody: isStytchErrorBody,
  };
}

function memberSession({
  session_token,
  session_jwt,
}: NonNullable<MemberSessionOptions['authorization']>): OutgoingHeaders {
  return {
    ...(session_token !== undefined && { 'x-stytch-member-session': session_token }),
    ...(session_jwt !== undefined && { 'x-stytch-member-sessionjwt': session_jwt }),
  };
}
