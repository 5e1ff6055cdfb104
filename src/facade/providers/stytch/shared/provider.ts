import type { OutgoingHeaders, Provider } from '../../../core/call/provider.ts';
import type { MemberAuthorization } from '../../../core/options/call-options.ts';
import { version } from '../../../core/version.ts';
import { isStytchErrorBody, readStytchError, readStytchRequestId } from './envelope.ts';
import type { StytchConfig } from './options.ts';

/**
 * What the call machinery has to know of Stytch.
 *
 * @param memberHeaders say on behalf of which member a call is made, for the API that has members
 */
export function stytchProvider(
  { projectId, secret, baseUrl, fraudBaseUrl }: StytchConfig,
  memberHeaders?: (member: MemberAuthorization) => OutgoingHeaders,
): Provider {
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
      const { authorization: member } = options;
      return member && memberHeaders ? { ...headers, ...memberHeaders(member) } : headers;
    },
    readError: readStytchError,
    readRequestId: readStytchRequestId,
    isErrorBody: isStytchErrorBody,
  };
}
