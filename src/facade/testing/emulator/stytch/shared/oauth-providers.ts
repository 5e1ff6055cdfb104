import type { Fields } from '../../fields.ts';

/** The providers by their names in start URLs, and by those in responses. */
export const OAUTH_PROVIDERS: Readonly<Record<string, string>> = {
  amazon: 'Amazon',
  apple: 'Apple',
  bitbucket: 'Bitbucket',
  coinbase: 'Coinbase',
  discord: 'Discord',
  facebook: 'Facebook',
  figma: 'Figma',
  github: 'Github',
  gitlab: 'GitLab',
  google: 'Google',
  hubspot: 'Hubspot',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  microsoft: 'Microsoft',
  salesforce: 'Salesforce',
  shopify: 'Shopify',
  slack: 'Slack',
  snapchat: 'Snapchat',
  spotify: 'Spotify',
  steam: 'Steam',
  tiktok: 'TikTok',
  twitch: 'Twitch',
  twitter: 'Twitter',
  yahoo: 'Yahoo',
};

/** The names of factors that are not simply the provider's. */
const FACTOR_NAMES: Readonly<Record<string, string>> = {
  gitlab: 'git_lab',
  linkedin: 'linked_in',
  tiktok: 'tik_tok',
};

/** Returns the factor of a login with a provider's account. */
export function oauthFactor(
  provider: string,
  { registration, emailId }: { readonly registration: Fields; readonly emailId: unknown },
): Fields {
  return {
    type: 'oauth',
    delivery_method: `oauth_${provider}`,
    [`${FACTOR_NAMES[provider] ?? provider}_oauth_factor`]: {
      id: registration['oauth_user_registration_id'],
      provider_subject: registration['provider_subject'],
      ...(emailId !== undefined && { email_id: emailId }),
    },
  };
}
