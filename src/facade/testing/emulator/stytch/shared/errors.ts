import { ApiError } from '../../api-error.ts';

/** The statuses of words that do not say 400. All others do. */
const STATUS: Readonly<Record<string, number>> = {
  attribute_mismatch: 401,
  cannot_update_trusted_metadata: 401,
  connected_app_consent_revoked: 401,
  connected_app_supplied_redirect_url_not_found_in_client: 401,
  consumer_session_authorization_error: 403,
  email_in_denylist: 403,
  email_not_in_allowlist: 403,
  idp_access_token_could_not_be_exchanged: 404,
  insufficient_factors: 401,
  oauth_token_not_found: 400,
  organization_suspended: 403,
  session_authorization_error: 403,
  session_authorization_tenancy_error: 403,
  too_many_requests: 429,
  unable_to_auth_impersonation_token: 401,
  unable_to_auth_magic_link: 401,
  unable_to_auth_otp_code: 401,
  unable_to_auth_password_reset_token: 401,
  unable_to_auth_webauthn_registration: 401,
  unable_to_authenticate_crypto_wallet: 401,
  unable_to_authenticate_recovery_code: 401,
  unable_to_authenticate_totp: 401,
  unauthorized_credentials: 401,
  user_lock_limit_reached: 429,
};

/** Creates an error by Stytch's word for it. */
export function stytchError(type: string, message: string): ApiError {
  // The exceptions to the rule that what is not found is a 404 stand in the table.
  const status = STATUS[type] ?? (type.endsWith('_not_found') ? 404 : 400);
  return new ApiError(status, type, message);
}
