/** The emulator's own behaviour that both products share, by flow, where Stytch's sources state none. */
export const sharedChoices: Readonly<Record<string, string>> = {
  errors:
    'Words whose status is nowhere stated are 404 if they end in _not_found, 401 if a credential was wrong, and 400 otherwise.',
  pkce: 'A missing or wrong verifier leaves the token good.',
  'user lock':
    '20 wrong codes or passwords in a row lock somebody for an hour: passwords, one-time codes, TOTP and recovery codes count.',
  'session factors': 'A factor is the same one if its type, channel, and address or credential are the same.',
  'password strength':
    "The score is zxcvbn's, 0 to 4. Known breaches are the common passwords of its dictionaries: no other service is called. The seed password_strength_config holds the rules by the names of the management API.",
  'password hashes': 'Hashes come in hex or base64, salts in hex, base64 or as text.',
  'm2m.clients.create': 'A secret of your own needs 8 characters, 5 of them different.',
  'm2m.token': 'Without a scope a token has all scopes of the client.',
  'idp.oauth.authorize':
    'Codes are good for 10 minutes. Scopes that cannot be granted are left out; without consent the redirect has the error access_denied.',
  'oauth2/token':
    'Refresh tokens are good for 90 days, and again at each use. Errors have the fields of OAuth 2.0 beside those of Stytch.',
  'connectedApp.clients.create':
    'Templates of custom claims are kept, but not applied: their language is not documented.',
  '.well-known':
    'The authorization endpoint is http://localhost:3000/oauth/authorize: it is a page of the application.',
  'fraud.fingerprint.lookup':
    'Devices come from the seed fingerprints, which may give the reasons of a verdict; the rules that were set decide first.',
  'fraud.email.risk':
    'Nothing is looked up: domains under .invalid have no mail, and some well-known domains are disposable.',
  'rbac.policy':
    'The first policy has the roles stytch_user (reads and writes documents) and admin (all of documents).',
};
