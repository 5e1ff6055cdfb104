import type { OutgoingHeaders } from '../../../core/call/provider.ts';
import type { MemberAuthorization } from '../../../core/options/call-options.ts';

/** The headers by which a call is made with the rights of a member. */
export function memberHeaders({ session_token, session_jwt }: MemberAuthorization): OutgoingHeaders {
  return {
    ...(session_token !== undefined && { 'x-stytch-member-session': session_token }),
    ...(session_jwt !== undefined && { 'x-stytch-member-sessionjwt': session_jwt }),
  };
}
