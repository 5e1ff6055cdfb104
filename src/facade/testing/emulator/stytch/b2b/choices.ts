import { sharedChoices } from '../shared/choices.ts';

/** The emulator's own behaviour, by flow, where Stytch's sources state none. */
export const stytchB2BChoices: Readonly<Record<string, string>> = {
  ...sharedChoices,
  'rbac.policy':
    'The first policy has the roles stytch_member (manages themselves, reads and writes documents) and stytch_admin (all of the organization, its members and connections).',
  'member sessions in headers':
    "Each operation and each changed field has an action on stytch.organization, stytch.member, stytch.sso or stytch.scim; what concerns only the session's member is also allowed by stytch.self, except for roles, is_breakglass, the external id and the address. Trusted metadata cannot be changed.",
  'authentication methods':
    'What is not a method of an organization (imported sessions, trusted tokens, impersonation) is always allowed. An intermediate session keeps its 10 minutes when it goes on.',
  'magicLinks.email.loginOrSignup':
    'The settings for who may join do not limit it. A new link leaves older ones good, and any absolute redirect URL is accepted.',
  'magicLinks.email.invite':
    'An active member is refused as duplicate_member_email, an address that the settings exclude as invalid_email_for_invites.',
  'magicLinks.authenticate':
    'reset_sessions is true if the address was not proven before and the member has a session: it ends.',
  'otps.sms.send': 'Another number than the stored one is a duplicate_member_phone_number_for_member.',
  'otps.sms.authenticate': 'Without any session it is a no_session_arguments.',
  'passwords.authenticate':
    'An unknown address is a 404 member_not_found, a member without a password a 404 member_password_not_found, a wrong password a 401 unauthorized_credentials.',
  'passwords.discovery':
    'The seed project_settings may set cross_org_passwords: false refuses passwords across organizations, true replaces those of members by them. By default there are both, and that of the member comes first. The token type of the link is discovery_passwords.',
  'passwords.migrate': 'A member who has a password is refused as password_already_exists.',
  'totps.create':
    'A pending TOTP is replaced, and the member shows its id only once it was used. Who has a second factor must have used it: otherwise it is a 401 insufficient_factors.',
  'totps.authenticate':
    'Codes of the step before and after now are accepted; a wrong one is a 401 unable_to_authenticate_totp.',
  'second factors': 'Members who are not active are refused as action_available_only_for_active_members.',
  'recoveryCodes.get': 'Without an active TOTP it is a no_active_recovery_code_backed_factor.',
  'discovery.intermediateSessions.exchange': 'Somebody who may not join is a 404 member_not_found.',
  'discovery.organizations.list': 'Eligible organizations have details.domain, or details.provider and details.tenant.',
  'oauth.authenticate':
    'Tokens are good for 10 minutes; one that was used or has expired is an oauth_token_not_found. The tenant of an account is the domain of its address. Somebody who may not join is an email_jit_provisioning_not_allowed.',
  'organizations.members.oauthProviders': "Tokens are those of the last login; no provider's API accepts them.",
  'sso.authenticate':
    'Tokens are good for 10 minutes. Somebody who may not join is an invalid_connection_for_jit_provisioning. A pending connection is refused as bad_request when the login begins.',
  'sso.saml':
    'The stub identity provider signs with a certificate of its own, which every connection accepts beside its own ones. Its people are the members and the seed idp_people; GET /_provider/portal/{connection_id} begins a login there. Encrypted assertions are not read.',
  'sso.saml.updateConnection':
    'A connection becomes active with idp_sso_url, idp_entity_id, a certificate, and a mapping of email and of full_name or first_name and last_name.',
  'sso.oidc.updateConnection':
    'Missing addresses are looked up from the issuer; without a response within 2 seconds the response has a warning.',
  'sso connections':
    'The first active connection becomes the default one. Those of the seeds saml_connections and oidc_connections are active.',
  'scim.connection':
    'Directories are not emulated: their groups come from the seed scim_groups. Tokens last a year; a rotation that was not begun is a bad_request.',
  'sessions.revoke': 'A session that is over is a 404 session_not_found.',
  'sessions.authenticate':
    "Roles are the member's at that time; the policy is checked before the session is extended; an invalid JWT is a 404 session_not_found.",
  'sessions.exchange': 'Factors of passwords and SSO do not carry over; others do.',
  'sessions.migrate':
    'The seed external_sessions stands in for the userinfo URL: a session_token with an email of the organization.',
  'sessions.attest':
    'The seed trusted_token_profiles holds issuers by the names of the management API. Without an organization_id, the address must be that of exactly one member.',
  'impersonation.authenticate':
    "GET /dashboard/members/{member_id}/impersonate stands in for the dashboard's button: it leads to redirect_url with a token.",
  'organizations.members.delete': 'Sessions, links and codes of the member end; a password stays for a reactivation.',
  'organizations.members.search':
    'Deleted members are found only by their status. Filters of numbers go by member_phone_number and member_mfa_phone_number.',
};
