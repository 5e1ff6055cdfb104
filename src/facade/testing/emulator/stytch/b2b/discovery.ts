import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn, stringIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { durationIn, namesSession, withFactor } from '../shared/session-parts.ts';
import { givenIntermediate, issueIntermediate, type Proven } from './intermediate-sessions.ts';
import { finish, missingMfa, missingPrimary } from './login.ts';
import { addMember, findByEmail, type Membership, membershipOf } from './members.ts';
import { organizationFields, withInviteDefault } from './organization-fields.ts';
import { addOrganization, domainOf, joinsByEmail, joinsByTenant, organizationOf } from './organizations.ts';
import { requiredSession } from './sessions.ts';

/** Somebody who has proven an address, and has not chosen an organization. */
export interface Discoverer {
  readonly email: string;
  readonly factor: Fields;
  readonly provider?: string;
  readonly tenants?: readonly string[];
  readonly name?: string;
}

/** Ends a discovery step: with an intermediate session, and the organizations to choose from. */
export function discover(tenant: Tenant, { factor, ...about }: Discoverer): Fields {
  const proven = { ...about, factors: withFactor([], factor, tenant.time()) };
  return {
    ...issueIntermediate(tenant, proven),
    email_address: about.email,
    discovered_organizations: discovered(tenant, proven),
  };
}

/** Returns the organizations of somebody, and those that they may join. */
function discovered(tenant: Tenant, proven: Proven): readonly Fields[] {
  return tenant
    .records('organizations')
    .all()
    .flatMap((organization) => {
      const member = findByEmail(tenant, organization, proven.email);
      const membership = member === undefined ? eligibility(organization, proven) : known(member);
      if (membership === undefined) return [];
      // Those who are to join have no settings of their own yet.
      const like = { organization, member: member ?? {} };
      const factors = portable(proven.factors, like, proven.organization_id);
      const primary_required = missingPrimary(like, factors);
      const mfa_required = missingMfa(like, factors);
      const member_authenticated = primary_required === null && mfa_required === null;
      return [{ organization, membership, member_authenticated, primary_required, mfa_required }];
    });
}

function known(member: Fields): Fields {
  return { type: `${String(member['status'])}_member`, details: null, member };
}

/** Tells why somebody may join an organization by themselves. */
function eligibility(organization: Fields, { email, provider, tenants = [] }: Proven): Fields | undefined {
  if (joinsByEmail(organization, email))
    return { type: 'eligible_to_join_by_email_domain', details: { domain: domainOf(email) }, member: null };
  if (provider === undefined || !joinsByTenant(organization, provider, tenants)) return undefined;
  return { type: 'eligible_to_join_by_oauth_tenant', details: { provider, tenant: tenants[0] }, member: null };
}

/** Returns the factors that are good in another organization than that where they were proven. */
export function portable(factors: readonly Fields[], { organization }: Membership, from?: unknown): readonly Fields[] {
  if (from === undefined || from === organization['organization_id']) return factors;
  return factors.filter(({ type }) => type !== 'password' && type !== 'sso');
}

/** Returns what somebody has proven: by an intermediate session, or by one. */
function provenBy(tenant: Tenant, body: Fields): Proven {
  const intermediate = givenIntermediate(tenant, body);
  if (intermediate !== undefined) {
    if (namesSession(body)) throw stytchError('too_many_session_arguments', 'Only one session may be given.');
    return intermediate.proven;
  }
  const session = requiredSession(tenant, body);
  const { member } = membershipOf(tenant, session['member_id']);
  return {
    email: String(member['email_address']),
    organization_id: session['organization_id'],
    factors: objectsIn(session, 'authentication_factors'),
  };
}

function list({ tenant, body }: Call): Fields {
  const proven = provenBy(tenant, body);
  const { organization_id } = proven;
  const shown = typeof organization_id === 'string' ? { organization_id_hint: organization_id } : {};
  // Only an intermediate session lets somebody join.
  const isIntermediate = stringIn(body, 'intermediate_session_token') !== undefined;
  const all = discovered(tenant, proven);
  const isMember = (found: Fields): boolean => String(objectIn(found, 'membership')['type']).endsWith('_member');
  return {
    email_address: proven.email,
    discovered_organizations: isIntermediate ? all : all.filter(isMember),
    ...shown,
  };
}

function requiredIntermediate({ tenant, body }: Call) {
  const intermediate = givenIntermediate(tenant, body);
  if (intermediate === undefined)
    throw stytchError('intermediate_session_not_found', 'Intermediate session could not be found.');
  return intermediate;
}

/** Logs in to one of the organizations that were found. */
function exchange(call: Call): Fields {
  const { tenant, body } = call;
  durationIn(body);
  const intermediate = requiredIntermediate(call);
  const { proven } = intermediate;
  const organization = organizationOf(tenant, body['organization_id']);
  if (proven.organization_id !== undefined && proven.organization_id !== organization['organization_id'])
    throw stytchError(
      'invalid_intermediate_session_token_for_organization',
      'The intermediate session is one of another organization.',
    );
  const member = findByEmail(tenant, organization, proven.email) ?? join(tenant, organization, proven);
  const changes = { email_address_verified: true };
  return finish(call, { organization, member }, { factors: proven.factors, intermediate, changes });
}

/** Lets somebody join an organization who may. */
function join(tenant: Tenant, organization: Fields, proven: Proven): Fields {
  if (eligibility(organization, proven) === undefined)
    throw stytchError('member_not_found', 'There is no member with this address, and it may not join by itself.');
  return addMember(tenant, organization, newcomer(proven));
}

function newcomer({ email, name = '' }: Proven): Fields {
  return { email_address: email, email_address_verified: true, name };
}

/** Creates an organization, and makes who has found none of theirs its administrator. */
function createOrganization(call: Call): Fields {
  const { tenant, body } = call;
  durationIn(body);
  const intermediate = requiredIntermediate(call);
  const { proven } = intermediate;
  const [name = 'Example'] = proven.email.split('@');
  const given = { organization_name: `${name}'s Organization`, ...withInviteDefault(body) };
  const organization = addOrganization(tenant, organizationFields(tenant, given));
  const member = addMember(tenant, organization, { ...newcomer(proven), roles: ['stytch_admin'] });
  return finish(call, { organization, member }, { factors: proven.factors, intermediate });
}

/** Finding one's organizations, choosing one, and creating one. */
export const discoveryFlows: Flows = {
  'discovery.organizations.list': list,
  'discovery.intermediateSessions.exchange': exchange,
  'discovery.organizations.create': createOrganization,
};
