import * as operations from '../../../../../generated/stytch-b2b/operations.ts';
import { isObject } from '../../../../options/validators.ts';
import type { ServedIssuer } from '../../../issuer/create-test-issuer.ts';
import type { Flow, Flows } from '../../call.ts';
import type { EmulatedApi } from '../../emulated-api.ts';
import { pick } from '../../fields.ts';
import { connectedAppFlows, connectedAppKinds } from '../shared/connected-apps.ts';
import { fraudFlows, fraudKinds } from '../shared/fraud.ts';
import { idpFlows } from '../shared/idp.ts';
import { IDP_UNCHECKED, idpKinds, idpPages, idpTokenFlows } from '../shared/idp-tokens.ts';
import { failureKinds } from '../shared/locks.ts';
import { m2mFlows, m2mKinds } from '../shared/m2m.ts';
import { passwordKinds } from '../shared/password-strength.ts';
import { projectFlows } from '../shared/project.ts';
import { policyKind } from '../shared/rbac.ts';
import { projectOf, stytchFormat } from '../shared/stytch-api.ts';
import { trustedTokenKinds } from '../shared/trusted-tokens.ts';
import { stytchB2BChoices } from './choices.ts';
import { discoveryFlows } from './discovery.ts';
import { discoveryPasswordFlows } from './discovery-passwords.ts';
import { b2bIdp, organizationAppFlows } from './idp.ts';
import { magicLinkFlows } from './magic-links.ts';
import { memberFlows } from './member-flows.ts';
import { b2bPasswordKinds } from './member-passwords.ts';
import { requireRights } from './member-rights.ts';
import { FIRST_MEMBER, seededMember } from './members.ts';
import { smsFlows } from './mfa.ts';
import { oauthFlows, oauthPages } from './oauth.ts';
import { oidcConnectionFlows, oidcConnectionKinds } from './oidc-connections.ts';
import { organizationFlows } from './organization-flows.ts';
import { FIRST_ORGANIZATION, seededOrganization } from './organizations.ts';
import { otpFlows } from './otps.ts';
import { passwordFlows } from './passwords.ts';
import { providerTokenFlows, providerTokenKinds } from './provider-tokens.ts';
import { B2B_POLICY, b2bRbacFlows } from './rbac.ts';
import { samlConnectionFlows, samlConnectionKinds } from './saml-connections.ts';
import { scimFlows, scimKinds } from './scim.ts';
import { searchFlows } from './search.ts';
import { exchangeFlows, exchangeKinds, exchangePages } from './session-exchanges.ts';
import { sessionFlows, sessionKinds } from './sessions.ts';
import { ssoFlows, ssoPages } from './sso.ts';
import { ssoConnectionFlows, ssoKinds } from './sso-connections.ts';
import { b2bTotpKinds, totpFlows } from './totps.ts';

/** Stytch's B2B product. */
export function stytchB2BApi(issuer: ServedIssuer<'stytch-b2b'>): EmulatedApi {
  const project = projectOf(issuer.clientOptions());
  const flows: Flows = {
    ...organizationFlows,
    ...memberFlows,
    ...searchFlows,
    ...sessionFlows,
    ...exchangeFlows,
    ...magicLinkFlows,
    ...otpFlows,
    ...smsFlows,
    ...totpFlows,
    ...passwordFlows(project.publicToken),
    ...discoveryPasswordFlows(project.publicToken),
    ...discoveryFlows,
    ...oauthFlows,
    ...providerTokenFlows,
    ...ssoConnectionFlows,
    ...samlConnectionFlows,
    ...oidcConnectionFlows,
    ...ssoFlows,
    ...scimFlows,
    ...b2bRbacFlows,
    ...m2mFlows,
    ...connectedAppFlows,
    ...organizationAppFlows,
    ...idpFlows(b2bIdp),
    ...idpTokenFlows(b2bIdp),
    ...fraudFlows,
    ...projectFlows({
      ORGANIZATION_COUNT: 'organizations',
      MEMBER_COUNT: 'members',
      M2M_CLIENT_COUNT: 'm2m_clients',
    }),
  };
  return {
    provider: 'stytch-b2b',
    operations: operations.OPERATIONS,
    choices: stytchB2BChoices,
    kinds: {
      ...idpKinds,
      ...b2bPasswordKinds,
      ...passwordKinds,
      ...b2bTotpKinds,
      organizations: { id: 'organization_id', seed: seededOrganization, initial: [FIRST_ORGANIZATION] },
      members: { id: 'member_id', seed: seededMember, initial: [FIRST_MEMBER] },
      ...sessionKinds,
      ...exchangeKinds,
      ...providerTokenKinds,
      ...ssoKinds,
      ...samlConnectionKinds,
      ...oidcConnectionKinds,
      ...scimKinds,
      ...failureKinds,
      rbac_policy: policyKind(B2B_POLICY),
      ...m2mKinds,
      ...connectedAppKinds,
      ...trustedTokenKinds,
      ...fraudKinds,
    },
    flows: Object.fromEntries(Object.entries(flows).map(([operation, flow]) => [operation, asDocumented(flow)])),
    pages: [...oauthPages(project.publicToken), ...ssoPages(project.publicToken), ...exchangePages, ...idpPages],
    // Searches have words of their own for filters that do not exist.
    unchecked: new Set([
      ...IDP_UNCHECKED,
      'organizations.search',
      'organizations.members.search',
      'm2m.clients.search',
    ]),
    ...stytchFormat(project),
  };
}

/** Members may act by their session, as the policy allows; and responses show only what they are documented to have. */
function asDocumented(flow: Flow): Flow {
  return async (call) => {
    requireRights(call);
    const result = await flow(call);
    const { check } = call.operation.response;
    return isObject(result) && check?.kind === 'object' ? pick(result, Object.keys(check.fields)) : result;
  };
}
