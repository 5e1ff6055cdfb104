import { isObject } from '../../../core/options/checks.ts';
import { isText } from '../../../core/options/texts.ts';
import type { MintFactor } from '../mint-options.ts';
import { isListOf, type OptionForm } from '../option-forms.ts';
import type { Claims } from './kind.ts';

/** How each type of factor usually reaches a user. */
const DELIVERY: Readonly<Record<string, string>> = {
  magic_link: 'email',
  email_otp: 'email',
  otp: 'sms',
  oauth: 'oauth_google',
  webauthn: 'webauthn_registration',
  totp: 'authenticator_app',
  recovery_codes: 'recovery_code',
  password: 'knowledge',
  crypto: 'crypto_wallet',
  sso: 'sso_saml',
  signature_challenge: 'biometric',
  impersonated: 'impersonation',
  imported: 'imported_auth0',
  trusted_auth_token: 'trusted_token_exchange',
};

/** The form of the option `factors`. */
export const FACTORS: OptionForm = {
  expected: 'a list of types such as "totp", or of objects with a "type"',
  test: isListOf((factor) => isText(factor) || (isObject(factor) && isText(factor['type']))),
};

/** A factor as it stands in a session: what was not said is what Stytch usually writes there. */
export function stytchFactor(given: string | MintFactor, email: string, at: string): Claims {
  const factor = typeof given === 'string' ? { type: given } : given;
  const delivery = factor.delivery_method ?? DELIVERY[factor.type] ?? factor.type;
  return {
    ...(delivery === 'email' && {
      email_factor: { email_id: 'email-test-00000000-0000-4000-8000-000000000001', email_address: email },
    }),
    ...factor,
    delivery_method: delivery,
    last_authenticated_at: factor.last_authenticated_at ?? at,
  };
}
