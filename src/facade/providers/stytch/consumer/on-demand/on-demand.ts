// What neither a plain call nor the plain check of a session needs. It is loaded when the first of it is used, all at once:
// a file for each would be split further by bundlers, along what they share.
export { IdpTokenVerifier } from '../../shared/on-demand/idp-tokens.ts';
export { M2MTokenSource } from '../../shared/on-demand/m2m-token.ts';
export { M2MTokenVerifier } from '../../shared/on-demand/m2m-tokens.ts';
export { RbacAuthorizer } from '../../shared/on-demand/rbac/rbac-authorizer.ts';
export { UserSessionChecks } from './user-session-checks.ts';
