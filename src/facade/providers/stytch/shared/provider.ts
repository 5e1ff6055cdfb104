import type { Provider } from '../../../core/call/provider.ts';
import type { MemberSessionOptions } from '../../../core/options/call-options.ts';
import { version } from '../../../core/version.ts';
import { isStytchErrorBody, readStytchError, readStytchRequestId } from './envelope.ts';
import type { StytchConfig } from './options.ts';

/** What the call machinery has to know of Stytch. */
export function stytchProvider({ projectId, secret, baseUrl, fraudBaseUrl }: StytchConfig): Provider {
  // Both are visible ASCII by now, which is all that btoa takes.
  const credentials = btoa(`${projectId}:${secret}`);
  return {
    name: 'stytch',
    baseUrls: { default: baseUrl, fraud: fraudBaseUrl },
    fill: { project_id: projectId, grant_type: 'client_credentials' },
    secrets: [secret, credentials],
    authorize: (operation, options) => {
      const headers = new Headers({ 'user-agent': `authloom/${version}` });
      if (!operation.anonymous) headers.set('authorization', `Basic ${credentials}`);
      addMemberSession(headers, options);
      return headers;
    },
    readError: readStytchError,
    readRequestId: readStytchRequestId,
    isErrorBody: isStytchErrorBody,
  };
}

function addMemberSession(headers: Headers, { authorization }: MemberSessionOptions): void {
  if (authorization?.session_token !== undefined) headers.set('x-stytch-member-session', authorization.session_token);
  if (authorization?.session_jwt !== undefined) headers.set('x-stytch-member-sessionjwt', authorization.session_jwt);
}
