/** Entry point `authloom/stytch/management`: the client for Stytch's Management API, and its types. */

export { StytchManagement, type StytchManagementErrorType } from '../facade/providers/stytch/management/client.ts';
export type { StytchManagementOptions } from '../facade/providers/stytch/management/options.ts';
export type * from '../generated/stytch-management/client.ts';
export type * from '../generated/stytch-management/types.ts';
