import { ORGANIZATION_CLAIM } from '../../../../providers/stytch/shared/session-claims.ts';
import type { Call, Flows } from '../../call.ts';
import { type Fields, stringIn, stringsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { clientOf } from '../shared/client-secrets.ts';
import { CONNECTED_APP, isFirstParty } from '../shared/connected-apps.ts';
import { stytchError } from '../shared/errors.ts';
import type { IdpProduct, IdpSubject } from '../shared/idp.ts';
import { namesSession } from '../shared/session-parts.ts';
import { type Membership, membershipOf, shown } from './members.ts';
import { namedMembership } from './mfa.ts';
import { organizationOf } from './organizations.ts';
import { roleIds } from './roles.ts';
import { requiredSession } from './sessions.ts';

/** Members as those for whom connected apps act. */
export const b2bIdp: IdpProduct = {
  subjectOf: (call: Call) => {
    const { tenant, body } = call;
    const membership = namedBy(tenant, body);
    requireAllowedApp(tenant, membership, body['client_id']);
    return subject(membership);
  },
  findSubject: (tenant, id) => {
    const member = tenant.records('members').get(id);
    return member === undefined || member['status'] === 'deleted' ? undefined : subject(membershipOf(tenant, id));
  },
};

function namedBy(tenant: Tenant, body: Fields): Membership {
  if (namesSession(body)) return membershipOf(tenant, requiredSession(tenant, body)['member_id']);
  if (stringIn(body, 'member_id') === undefined || stringIn(body, 'organization_id') === undefined)
    throw stytchError(
      'no_oauth_authorize_member_selector',
      'A session, or both organization_id and member_id must be given.',
    );
  return namedMembership(tenant, body);
}

/** Organizations choose the apps that their members may connect. */
function requireAllowedApp(tenant: Tenant, { organization }: Membership, clientId: unknown): void {
  const client = clientOf(tenant, CONNECTED_APP, clientId);
  const party = isFirstParty(client) ? 'first_party' : 'third_party';
  const mode = organization[`${party}_connected_apps_allowed_type`];
  const listed = stringsIn(organization, `allowed_${party}_connected_apps`);
  if (mode === 'NOT_ALLOWED' || (mode === 'RESTRICTED' && !listed.includes(String(clientId))))
    throw stytchError('connected_app_not_allowed_for_org', 'The organization does not allow this app.');
}

function subject(membership: Membership): IdpSubject {
  const { organization, member } = membership;
  const { organization_id, organization_slug: slug } = organization;
  return {
    id: String(member['member_id']),
    roles: roleIds(member, []),
    shown: shown(membership),
    claims: { [ORGANIZATION_CLAIM]: { organization_id, slug } },
    profile: (scope) => profileOf(member, scope),
  };
}

function profileOf(member: Fields, scope: string): Fields {
  const phone = stringIn(member, 'mfa_phone_number');
  switch (scope) {
    case 'email':
      return { email: member['email_address'], email_verified: member['email_address_verified'] };
    case 'phone':
      return phone === undefined
        ? {}
        : { phone_number: phone, phone_number_verified: member['mfa_phone_number_verified'] };
    case 'profile':
      return { name: member['name'] };
    default:
      return {};
  }
}

/** Returns what members of an organization have consented to. */
function consentsIn(tenant: Tenant, organization: Fields): readonly Fields[] {
  return tenant.records('consents').filter(({ subject_id }) => {
    const member = tenant.records('members').get(subject_id);
    return member?.['organization_id'] === organization['organization_id'];
  });
}

function appOf(tenant: Tenant, clientId: unknown): Fields {
  const client = clientOf(tenant, CONNECTED_APP, clientId);
  const { client_id, client_name, client_description, client_type, logo_url } = client;
  return {
    connected_app_id: client_id,
    name: client_name,
    description: client_description,
    client_type,
    ...(logo_url !== undefined && { logo_url }),
  };
}

function connectedApps({ tenant, params }: Call): Fields {
  const consents = consentsIn(tenant, organizationOf(tenant, params['organization_id']));
  const ids = new Set(consents.map(({ client_id }) => client_id));
  return { connected_apps: [...ids].map((id) => appOf(tenant, id)) };
}

function getConnectedApp({ tenant, params }: Call): Fields {
  const organization = organizationOf(tenant, params['organization_id']);
  const app = appOf(tenant, params['connected_app_id']);
  const active_members = consentsIn(tenant, organization)
    .filter(({ client_id }) => client_id === app['connected_app_id'])
    .map(({ subject_id, scopes }) => ({ member_id: subject_id, granted_scopes: scopes }));
  if (active_members.length === 0) throw stytchError(CONNECTED_APP.notFound, 'The app is not connected.');
  return { ...app, active_members };
}

/** The apps that act for members of an organization. */
export const organizationAppFlows: Flows = {
  'organizations.connectedApps': connectedApps,
  'organizations.getConnectedApp': getConnectedApp,
};
