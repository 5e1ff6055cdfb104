import { sharedChoices } from '../shared/choices.ts';

/** The emulator's own behaviour, by flow, where Stytch's sources state none. */
export const stytchConsumerChoices: Readonly<Record<string, string>> = {
  ...sharedChoices,
  'magicLinks.email.invite':
    'An address of an active user is refused as duplicate_email; a pending user gets another link.',
  'magicLinks.email.revokeInvite': 'Without a pending invite it is a 404 email_not_found.',
  'magicLinks.email.loginOrCreate':
    'A new link leaves older ones good, addresses are not limited to one message a second, and any absolute redirect URL is accepted.',
  'magicLinks.authenticate':
    'reset_sessions is true if nothing of the account was proven before and it has a session or a password: its sessions end, and the password must be reset.',
  'otps.authenticate':
    'An unknown method_id is a 400 invalid_method_id if it is malformed, and a 404 otp_code_not_found otherwise.',
  'passwords.authenticate':
    'A wrong password is a 401 unauthorized_credentials, a user without one a 404 password_not_found, a password that must be reset a 400 reset_password.',
  'passwords.migrate': 'A user who has a password is refused as password_already_exists.',
  'totps.create': 'A pending TOTP is replaced.',
  'totps.authenticate':
    'Codes of the step before and after now are accepted; a wrong one is a 401 unable_to_authenticate_totp.',
  'oauth.authenticate':
    'Tokens are good for 10 minutes; one that was used or has expired is an oauth_token_not_found. The stub provider vouches for every address, and the user is created when the token is authenticated.',
  'oauth.attach':
    'Tokens are good for 10 minutes; an account that belongs to another user is refused as user_id_mismatch when its person comes back.',
  'webauthn.registerStart':
    'ES256, RS256 and EdDSA are offered with attestation none; a registration that was begun before for the same domain is given up.',
  'webauthn.register':
    'A challenge is good for one attempt within 5 minutes; a failure is a 400 unable_to_register_webauthn_registration.',
  'webauthn.authenticate':
    'Pages of the domain and below it may use a credential by HTTPS, and pages of this machine by HTTP.',
  'cryptoWallets.authenticate':
    'A challenge is good for 5 minutes; a wrong signature is a 401 unable_to_authenticate_crypto_wallet.',
  'sessions.revoke': 'A session that is over is a 404 session_not_found.',
  'sessions.authenticate':
    "Roles are the user's at that time; the policy is checked before the session is extended; an invalid JWT is a 404 session_not_found.",
  'sessions.migrate':
    'The seed external_sessions stands in for the userinfo URL: a session_token with an email or a user_id.',
  'sessions.attest':
    'The seed trusted_token_profiles holds issuers by the names of the management API. A token with an id is good once.',
  'impersonation.authenticate':
    "GET /dashboard/users/{user_id}/impersonate stands in for the dashboard's button: it leads to redirect_url with a token.",
  'users.exchangePrimaryFactor': 'The new address or number is unverified.',
  'users.search':
    'Fuzzy filters need three characters; the user_id filter takes external ids, but does not mix them with ids.',
};
