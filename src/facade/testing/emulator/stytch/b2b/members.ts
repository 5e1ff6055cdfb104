import { createHash } from 'node:crypto';
import { type Fields, objectIn, objectsIn, stringIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { checkEmail, checkPhoneNumber } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { emitChange } from '../shared/events.ts';
import { newId, seedId } from '../shared/ids.ts';
import type { LockedKind } from '../shared/locks.ts';
import { deletePassword, seedPassword } from '../shared/passwords.ts';
import { endSessions, type SessionRecords } from '../shared/session-parts.ts';
import { seedTotp } from '../shared/totp.ts';
import { findOrganization } from './organizations.ts';
import { directRoles, withRoles } from './roles.ts';

/** Members as those who can be locked. */
export const MEMBER: LockedKind = { kind: 'members', id: 'member_id' };
/** The sessions of members. */
export const SESSIONS: SessionRecords = { kind: 'member_sessions', id: 'member_session_id' };

/** A member in their organization. */
export interface Membership {
  readonly organization: Fields;
  readonly member: Fields;
}

/** Returns a whole member for what is known of one. `roles` are ids, or as responses show them. */
function newMember(tenant: Tenant, organization: Fields, given: Fields): Fields {
  const now = tenant.time();
  return withRoles(tenant, organization, {
    member_id: newId('member'),
    email_address: '',
    status: 'active',
    name: '',
    sso_registrations: [],
    is_breakglass: false,
    member_password_id: '',
    oauth_registrations: [],
    email_address_verified: false,
    mfa_phone_number_verified: false,
    is_admin: false,
    totp_registration_id: '',
    retired_email_addresses: [],
    is_locked: false,
    mfa_enrolled: false,
    mfa_phone_number: '',
    default_mfa_method: '',
    trusted_metadata: {},
    untrusted_metadata: {},
    created_at: now,
    updated_at: now,
    lock_created_at: null,
    lock_expires_at: null,
    ...given,
    organization_id: organization['organization_id'],
    roles: directRoles(given['roles']),
  });
}

/** The member with whom an emulator starts. */
export const FIRST_MEMBER: Fields = {
  email_address: 'ada@example.com',
  email_address_verified: true,
  name: 'Ada Lovelace',
};

/**
 * Returns the member of a seed, whose ids count from 1; without an `organization_id` they belong to the first organization.
 * Beside the fields of responses, a seed may have a `password`, and the `totp_secret` of an authenticator app.
 */
export function seededMember(given: Fields, tenant: Tenant, index: number): Fields {
  const { password, totp_secret, ...shown } = given;
  const member_id = stringIn(given, 'member_id') ?? seedId('member', index);
  const [first = {}] = tenant.records('organizations').all();
  const organization = findOrganization(tenant, given['organization_id']) ?? first;
  const hasPassword = typeof password === 'string';
  const hasTotp = typeof totp_secret === 'string';
  const totp_registration_id = stringIn(given, 'totp_registration_id') ?? seedId('totp-registration', index);
  if (hasPassword) seedPassword(tenant, member_id, password);
  if (hasTotp) seedTotp(tenant, { totp_id: totp_registration_id, secret: totp_secret });
  return newMember(tenant, organization, {
    ...shown,
    member_id,
    ...(hasPassword && { member_password_id: seedId('member-password', index) }),
    ...(hasTotp && { totp_registration_id }),
  });
}

/** Returns the id of something that a member has only one of: the same each time. */
export function derivedId(kind: string, member: Fields, value: unknown): string {
  const hash = createHash('sha256')
    .update(`${String(member['member_id'])} ${String(value).toLowerCase()}`)
    .digest('hex');
  const parts = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `4${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ];
  return `${kind}-test-${parts.join('-')}`;
}

export function emailIdOf(member: Fields, email: unknown = member['email_address']): string {
  return derivedId('member-email', member, email);
}

export function phoneIdOf(member: Fields): string {
  return derivedId('member-phone-number', member, member['mfa_phone_number']);
}

export function emailFactor(member: Fields): Fields {
  return { email_id: emailIdOf(member), email_address: member['email_address'] };
}

function isDeleted({ status }: Fields): boolean {
  return status === 'deleted';
}

function addresses(member: Fields): readonly string[] {
  if (isDeleted(member)) return [];
  return [addressKey(member['organization_id'], String(member['email_address']))];
}

function addressKey(organizationId: unknown, email: string): string {
  return `${String(organizationId)} ${email.toLowerCase()}`;
}

function externalIds(member: Fields): readonly string[] {
  const id = stringIn(member, 'external_id');
  return id === undefined || isDeleted(member) ? [] : [`${String(member['organization_id'])} ${id}`];
}

/** Finds the member of an organization with an address. */
export function findByEmail(tenant: Tenant, organization: Fields, email: string): Fields | undefined {
  return tenant.records('members').findBy(addresses, addressKey(organization['organization_id'], email));
}

/** Finds everybody with an address, in all organizations. */
export function membersWithEmail(tenant: Tenant, email: string): readonly Fields[] {
  const key = email.toLowerCase();
  return tenant
    .records('organizations')
    .all()
    .map((organization) => findByEmail(tenant, organization, key))
    .filter((member) => member !== undefined);
}

/** Finds a member of an organization by id or external id. */
export function findMember(tenant: Tenant, organization: Fields, id: unknown): Fields | undefined {
  if (typeof id !== 'string') return undefined;
  const members = tenant.records('members');
  const { organization_id } = organization;
  const found = members.get(id) ?? members.findBy(externalIds, `${String(organization_id)} ${id}`);
  return found !== undefined && found['organization_id'] === organization_id && !isDeleted(found) ? found : undefined;
}

/**
 * Finds a member of an organization by id or external id.
 *
 * @throws {ApiError} if it does not exist
 */
export function memberOf(tenant: Tenant, organization: Fields, id: unknown): Fields {
  const member = findMember(tenant, organization, id);
  if (member === undefined) throw stytchError('member_not_found', 'Member could not be found.');
  return member;
}

/** Returns the organization of a member; it is deleted only together with them. */
export function organizationOfMember(tenant: Tenant, member: Fields): Fields {
  const organization = tenant.records('organizations').get(member['organization_id']);
  if (organization === undefined) throw stytchError('organization_not_found', 'Organization could not be found.');
  return organization;
}

/** Finds a member by their id, in whatever organization. */
export function membershipOf(tenant: Tenant, memberId: unknown): Membership {
  const member = tenant.records('members').get(memberId);
  if (member === undefined || isDeleted(member)) throw stytchError('member_not_found', 'Member could not be found.');
  return { member, organization: organizationOfMember(tenant, member) };
}

/** The fields of responses about a member. */
export function shown({ organization, member }: Membership): Fields {
  return { member_id: member['member_id'], member, organization_id: organization['organization_id'], organization };
}

/** Adds a member, and tells of it. */
export function addMember(tenant: Tenant, organization: Fields, given: Fields): Fields {
  checkEmail(given['email_address']);
  const member = tenant.records('members').put(newMember(tenant, organization, given));
  emitChange(tenant, 'CREATE', 'member', member['member_id'], member);
  return member;
}

/** Replaces some fields of a member, and tells of it. */
export function updateMember(tenant: Tenant, member: Fields, changes: Fields): Fields {
  const organization = organizationOfMember(tenant, member);
  const before = tenant.records('members').get(member['member_id']) ?? member;
  const roles = changes['roles'] === undefined ? {} : { roles: directRoles(changes['roles']) };
  const changed = withRoles(tenant, organization, { ...before, ...changes, ...roles, updated_at: tenant.time() });
  const updated = tenant.records('members').update(before, { ...changes, ...changed });
  emitChange(tenant, 'UPDATE', 'member', updated['member_id'], updated);
  return updated;
}

/** The organization's rules have changed: members' roles follow. */
export function refreshRoles(tenant: Tenant, organization: Fields): void {
  const members = tenant.records('members');
  for (const member of members.filter(({ organization_id }) => organization_id === organization['organization_id']))
    members.put(withRoles(tenant, organization, member));
}

/** Replaces the address of a member: the old one is retired, and a password with it. */
export function replaceEmail(tenant: Tenant, member: Fields, email: string, isVerified: boolean): Fields {
  const retired = { email_id: emailIdOf(member), email_address: member['email_address'] };
  const others = objectsIn(member, 'retired_email_addresses').filter(
    ({ email_address }) => String(email_address).toLowerCase() !== email.toLowerCase(),
  );
  deletePassword(tenant, member['member_id']);
  // Links that were sent to the old address must not log in any more.
  tenant.grants.withdraw('member magic link', ({ member_id }) => member_id === member['member_id']);
  return updateMember(tenant, member, {
    email_address: email,
    email_address_verified: isVerified,
    member_password_id: '',
    retired_email_addresses: [...others, retired],
  });
}

/** Ends all by which a member could log in, and their sessions. */
function forget(tenant: Tenant, member: Fields): void {
  const isTheirs = ({ member_id, subject_id, owner_id }: Fields): boolean =>
    [member_id, subject_id, owner_id].includes(member['member_id']);
  endSessions(tenant, SESSIONS, isTheirs);
  for (const kind of [
    'consents',
    'access_tokens',
    'refresh_tokens',
    'provider_tokens',
    'pending_totps',
    'password_resets',
  ])
    tenant.records(kind).deleteWhere(isTheirs);
  tenant.records('failures').delete({ owner_id: member['member_id'] });
  tenant.grants.records.deleteWhere((grant) => isTheirs(objectIn(grant, 'data')));
}

/** Deletes a member. They can be reactivated. */
export function removeMember(tenant: Tenant, member: Fields): void {
  forget(tenant, member);
  tenant.records('members').update(member, { status: 'deleted', updated_at: tenant.time() });
  emitChange(tenant, 'DELETE', 'member', member['member_id'], member);
}

/** Deletes a member of an organization that is deleted: nothing of them is left. */
export function eraseMember(tenant: Tenant, member: Fields): void {
  forget(tenant, member);
  deletePassword(tenant, member['member_id']);
  tenant.records('totp_secrets').deleteWhere(({ totp_id }) => totp_id === member['totp_registration_id']);
  tenant.records('members').delete(member);
  if (!isDeleted(member)) emitChange(tenant, 'DELETE', 'member', member['member_id'], member);
}

/**
 * Checks that an address, a number and an external id are nobody else's in the organization.
 *
 * @throws {ApiError} if one is
 */
export function requireUnused(tenant: Tenant, organization: Fields, given: Fields, member: Fields = {}): void {
  const isOther = (found: Fields | undefined): boolean =>
    found !== undefined && found['member_id'] !== member['member_id'];
  const [email, id, phone] = [
    stringIn(given, 'email_address'),
    stringIn(given, 'external_id'),
    given['mfa_phone_number'],
  ];
  if (email !== undefined && isOther(findByEmail(tenant, organization, email)))
    throw stytchError('duplicate_member_email', 'A member with this email address exists already.');
  if (typeof phone === 'string' && phone !== '') checkPhoneNumber(phone);
  if (id === undefined) return;
  if (!/^[\w.|-]{1,128}$/.test(id)) throw stytchError('invalid_id', 'The external_id is not valid.');
  const key = `${String(organization['organization_id'])} ${id}`;
  if (isOther(tenant.records('members').findBy(externalIds, key)))
    throw stytchError('duplicate_member_external_id', 'A member with this external_id exists already.');
}
