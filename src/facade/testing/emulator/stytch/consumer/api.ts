import * as operations from '../../../../../generated/stytch-consumer/operations.ts';
import type { ServedIssuer } from '../../../issuer/create-test-issuer.ts';
import type { Flow, Flows } from '../../call.ts';
import type { EmulatedApi } from '../../emulated-api.ts';
import { connectedAppFlows, connectedAppKinds } from '../shared/connected-apps.ts';
import { fraudFlows, fraudKinds } from '../shared/fraud.ts';
import { idpFlows } from '../shared/idp.ts';
import { IDP_UNCHECKED, idpKinds, idpPages, idpTokenFlows } from '../shared/idp-tokens.ts';
import { failureKinds } from '../shared/locks.ts';
import { m2mFlows, m2mKinds } from '../shared/m2m.ts';
import { passwordKinds } from '../shared/password-strength.ts';
import { projectFlows } from '../shared/project.ts';
import { CONSUMER_POLICY, policyKind, rbacFlows } from '../shared/rbac.ts';
import { projectOf, stytchFormat } from '../shared/stytch-api.ts';
import { totpKinds } from '../shared/totp.ts';
import { trustedTokenKinds } from '../shared/trusted-tokens.ts';
import { stytchConsumerChoices } from './choices.ts';
import { cryptoWalletFlows } from './crypto-wallets.ts';
import { consumerIdp } from './idp.ts';
import { magicLinkFlows } from './magic-links.ts';
import { oauthFlows, oauthPages } from './oauth.ts';
import { otpFlows } from './otps.ts';
import { passwordFlows } from './passwords.ts';
import { exchangeFlows, exchangeKinds, exchangePages } from './session-exchanges.ts';
import { sessionFlows, sessionKinds } from './sessions.ts';
import { totpFlows } from './totps.ts';
import { dropUnverified, userFactorFlows } from './user-factors.ts';
import { userSearchFlows } from './user-search.ts';
import { FIRST_USER, seededUser, userFlows } from './users.ts';
import { stytchPasskeys, webauthnFlows, webauthnKinds } from './webauthn.ts';

/** Stytch's consumer product. */
export function stytchConsumerApi(issuer: ServedIssuer<'stytch'>): EmulatedApi {
  const project = projectOf(issuer.clientOptions());
  const flows: Flows = {
    ...userFlows,
    ...userSearchFlows,
    ...userFactorFlows,
    ...sessionFlows,
    ...exchangeFlows,
    ...magicLinkFlows,
    ...otpFlows,
    ...passwordFlows(project.publicToken),
    ...totpFlows,
    ...webauthnFlows,
    ...oauthFlows,
    ...cryptoWalletFlows,
    ...rbacFlows,
    ...m2mFlows,
    ...connectedAppFlows,
    ...idpFlows(consumerIdp),
    ...idpTokenFlows(consumerIdp),
    ...fraudFlows,
    ...projectFlows({ USER_COUNT: 'users', M2M_CLIENT_COUNT: 'm2m_clients' }),
  };
  return {
    provider: 'stytch',
    operations: operations.OPERATIONS,
    choices: stytchConsumerChoices,
    kinds: {
      ...idpKinds,
      users: { id: 'user_id', seed: seededUser, initial: [FIRST_USER] },
      unverified: { id: 'entry_id' },
      ...sessionKinds,
      ...exchangeKinds,
      ...passwordKinds,
      ...totpKinds,
      ...webauthnKinds,
      ...failureKinds,
      rbac_policy: policyKind(CONSUMER_POLICY),
      ...m2mKinds,
      ...connectedAppKinds,
      ...trustedTokenKinds,
      ...fraudKinds,
    },
    flows: Object.fromEntries(Object.entries(flows).map(([operation, flow]) => [operation, withoutUnverified(flow)])),
    pages: [...oauthPages(project.publicToken), ...exchangePages, ...idpPages],
    // A search has words of its own for filters that do not exist.
    unchecked: new Set([...IDP_UNCHECKED, 'users.search', 'm2m.clients.search']),
    passkeys: stytchPasskeys,
    ...stytchFormat(project),
  };
}

/** Time passes between calls: addresses that were not verified in time are gone before the next one. */
function withoutUnverified(flow: Flow): Flow {
  return (call) => {
    dropUnverified(call.tenant);
    return flow(call);
  };
}
