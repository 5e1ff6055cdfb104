/** Entry point `authloom/stytch/management`: the client for Stytch's Management API, and its types. */

export type { StytchErrorType } from '../facade/errors/error-types/stytch.ts';
export { StytchManagement } from '../facade/providers/stytch/management/client.ts';
export type { StytchManagementOptions } from '../facade/providers/stytch/management/options.ts';
export { isStytchError, type StytchServerException } from '../facade/providers/stytch/shared/errors.ts';
export type * from '../generated/stytch-management/client.ts';
export type * from '../generated/stytch-management/types.ts';
