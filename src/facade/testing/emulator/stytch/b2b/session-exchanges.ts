import type { PlainResponse } from '../../../loopback.ts';
import type { Call, Flows, Page, PageRequest } from '../../call.ts';
import { type Fields, numberIn, objectsIn, stringIn, stringsIn } from '../../fields.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { redirect, redirectOf, redirectTo } from '../shared/redirects.ts';
import { attestedPerson, type TrustedPerson } from '../shared/trusted-tokens.ts';
import { portable } from './discovery.ts';
import { finish, isSecondFactor, ownSession } from './login.ts';
import {
  addMember,
  findByEmail,
  findMember,
  type Membership,
  membershipOf,
  membersWithEmail,
  organizationOfMember,
  shown,
} from './members.ts';
import { organizationOf } from './organizations.ts';
import { putSession, requiredSession } from './sessions.ts';

/** Milliseconds. */
const MAX_TOKEN_AGE = 5 * 60_000;
const IMPERSONATION_LIFETIME = 5 * 60_000;

/**
 * The kind of records of sessions elsewhere: what the userinfo URL of the project would say of a `session_token`, namely an
 * `email`.
 */
export const exchangeKinds: Readonly<Record<string, RecordKind>> = {
  external_sessions: { id: 'session_token', seed: (given) => given, initial: [] },
};

/** Goes on in another organization. The session before stays. */
function exchange(call: Call): Fields {
  const { tenant, body } = call;
  const session = requiredSession(tenant, body);
  const from = membershipOf(tenant, session['member_id']);
  const organization = organizationOf(tenant, body['organization_id']);
  const member = findByEmail(tenant, organization, String(from.member['email_address']));
  if (member === undefined)
    throw stytchError('member_not_found', 'There is no member with this address in the organization.');
  const target = { organization, member };
  const factors = portable(objectsIn(session, 'authentication_factors'), target, session['organization_id']);
  if (factors.filter((factor) => !isSecondFactor(factor)).length === 0)
    throw stytchError(
      'insufficient_factors_for_session_exchange',
      'No factor of the session is good in another organization.',
    );
  // The session that the request names belongs to the other organization.
  return finish(call, target, { factors, changes: { email_address_verified: true } });
}

/** Makes a session of an access token with full access: within five minutes, and once. */
function exchangeAccessToken(call: Call): Fields {
  const { tenant, body } = call;
  const claims = tenant.keys.read(String(body['access_token'])) ?? {};
  const tokens = tenant.records('access_tokens');
  const token = tokens.get(claims['jti']);
  if (token === undefined || token['is_exchanged'] === true)
    throw stytchError('idp_access_token_could_not_be_exchanged', 'The access token could not be exchanged.');
  if (!stringsIn(token, 'scopes').includes('full_access'))
    throw stytchError('oauth_access_token_exchange_missing_full_access', 'The access token has no full access.');
  if (tenant.clock.now() - (numberIn(token, 'issued_at') ?? 0) > MAX_TOKEN_AGE)
    throw stytchError('oauth_access_token_exchange_token_too_old', 'The access token is too old.');
  const membership = membershipOf(tenant, token['subject_id']);
  const login = startSession(call, membership, {
    type: 'oauth',
    delivery_method: 'oauth_access_token_exchange',
    oauth_access_token_exchange_factor: { client_id: token['client_id'] },
  });
  tokens.update(token, { is_exchanged: true });
  return login;
}

/** Logs in by a step that asks for nothing else, whatever the organization's policy. */
function startSession(call: Call, membership: Membership, factor: Fields, own?: Fields): Fields {
  return { ...shown(membership), ...putSession(call, membership, [factor], own) };
}

/** Makes a session of a token of somebody who is trusted, or adds it to the one that the request names. */
async function attest(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const person = await attestedPerson(tenant, body);
  const id = stringIn(body, 'organization_id');
  const member =
    id === undefined ? onlyMember(tenant, person) : trustedMember(tenant, organizationOf(tenant, id), person);
  const membership = { organization: organizationOfMember(tenant, member), member };
  const factor = {
    type: 'trusted_auth_token',
    delivery_method: 'trusted_token_exchange',
    trusted_auth_token_factor: { token_id: person.tokenId },
  };
  return startSession(call, membership, factor, ownSession(tenant, body, membership));
}

/** Without an organization, the person must be a member of exactly one. */
function onlyMember(tenant: Tenant, { email }: TrustedPerson): Fields {
  const [member, ...others] = email === undefined ? [] : membersWithEmail(tenant, email);
  if (member === undefined) throw stytchError('member_not_found', 'Member could not be found.');
  if (others.length > 0)
    throw stytchError('bad_request', 'The organization_id is missing: the person is a member of several ones.');
  return member;
}

function trustedMember(tenant: Tenant, organization: Fields, person: TrustedPerson): Fields {
  const { email, externalId, canBeCreated } = person;
  const known =
    findMember(tenant, organization, externalId) ??
    (email === undefined ? undefined : findByEmail(tenant, organization, email));
  if (known !== undefined) return known;
  if (!canBeCreated || email === undefined) throw stytchError('member_not_found', 'Member could not be found.');
  const given = externalId === undefined ? {} : { external_id: externalId };
  return addMember(tenant, organization, { ...given, email_address: email, email_address_verified: true });
}

/** Takes over the session of another vendor. */
function migrate(call: Call): Fields {
  const { tenant, body } = call;
  const organization = organizationOf(tenant, body['organization_id']);
  const found = tenant.records('external_sessions').get(body['session_token']);
  if (found === undefined)
    throw stytchError('migrate_from_external_missing_userinfo', 'The userinfo URL knows no such session.');
  const member = findByEmail(tenant, organization, stringIn(found, 'email') ?? '');
  if (member === undefined)
    throw stytchError(
      'migrate_from_external_email_does_not_exist',
      'There is no member with the address of the session.',
    );
  const factor = { type: 'imported', delivery_method: 'imported_auth0' };
  return startSession(call, { organization, member }, factor);
}

/** The Dashboard's button: makes a token by which an employee becomes a member for an hour. */
function impersonate({ tenant, query, pathParams }: PageRequest): PlainResponse {
  const { member } = membershipOf(tenant, pathParams['member_id']);
  const { token } = tenant.grants.issue('impersonation', IMPERSONATION_LIFETIME, {
    member_id: member['member_id'],
    impersonator_id: query.get('impersonator_id') ?? 'workspace-member-test',
    impersonator_email_address: query.get('impersonator_email_address') ?? 'support@example.com',
  });
  const target = redirectOf(query.get('redirect_url'), 'invalid_url');
  return redirect(redirectTo(target, { stytch_token_type: 'impersonation', token }));
}

function authenticateImpersonation(call: Call): Fields {
  const { tenant, body } = call;
  const found = tenant.grants.look('impersonation', body['impersonation_token']);
  if (found.state !== 'good')
    throw stytchError('unable_to_auth_impersonation_token', 'The impersonation token could not be authenticated.');
  const { member_id, impersonator_id, impersonator_email_address } = found.grant.data;
  const membership = membershipOf(tenant, member_id);
  tenant.grants.use(found.grant);
  const login = startSession(call, membership, {
    type: 'impersonated',
    delivery_method: 'impersonation',
    impersonated_factor: { impersonator_id, impersonator_email_address },
  });
  return { ...login, member_authenticated: true, intermediate_session_token: '', mfa_required: null };
}

/** Sessions that begin with a session or token of another organization, or of somebody else. */
export const exchangeFlows: Flows = {
  'sessions.exchange': exchange,
  'sessions.exchangeAccessToken': exchangeAccessToken,
  'sessions.attest': attest,
  'sessions.migrate': migrate,
  'impersonation.authenticate': authenticateImpersonation,
};

export const exchangePages: readonly Page[] = [
  { method: 'GET', path: '/dashboard/members/{member_id}/impersonate', respond: impersonate },
];
