// What neither a plain call nor the plain check of a session needs. It is loaded when the first of it is used, all at once:
// a file for each would be split further by bundlers, along what they share.
export { B2BIdpTokenVerifier } from '../../shared/on-demand/b2b-idp-tokens.ts';
export { M2MTokenSource } from '../../shared/on-demand/m2m-token.ts';
export { M2MTokenVerifier } from '../../shared/on-demand/m2m-tokens.ts';
export { RbacAuthorizer } from '../../shared/on-demand/rbac/rbac-authorizer.ts';
export { MemberSessionChecks } from './member-session-checks.ts';
