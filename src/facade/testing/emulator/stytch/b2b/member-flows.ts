import type { Call, Flows } from '../../call.ts';
import { type Fields, objectsIn, pick, stringIn } from '../../fields.ts';

import type { Tenant } from '../../tenant.ts';
import { checkEmail } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { connectedAppsOf, revokeConsent } from '../shared/idp.ts';
import { redirectOf } from '../shared/redirects.ts';
import { mailLink } from './magic-links.ts';
import { deletePasswordOf } from './member-passwords.ts';
import {
  addMember,
  findByEmail,
  findMember,
  organizationOfMember,
  removeMember,
  replaceEmail,
  requireUnused,
  shown,
  updateMember,
} from './members.ts';
import { namedMembership } from './mfa.ts';
import { mergedMetadata } from './organization-fields.ts';
import { organizationOf } from './organizations.ts';
import { mailCode } from './otps.ts';
import { rolesFor } from './rbac.ts';
import { requireKnownRoles } from './roles.ts';
import { endSessionsOf } from './sessions.ts';
import { forgetPending } from './totps.ts';

/** Minutes for which a new address may be confirmed. */
const UPDATE_LIFETIME = 5;

/** The fields of members that requests may set as they are. */
const EDITABLE = ['name', 'is_breakglass', 'mfa_enrolled', 'external_id', 'default_mfa_method', 'mfa_phone_number'];

function create({ tenant, params, body }: Call): Fields {
  const organization = organizationOf(tenant, params['organization_id']);
  const email = checkEmail(body['email_address']);
  requireUnused(tenant, organization, body);
  requireKnownRoles(rolesFor(tenant, organization), body['roles']);
  const member = addMember(tenant, organization, {
    ...pick(body, [...EDITABLE, 'roles']),
    ...mergedMetadata({}, body),
    email_address: email,
    status: body['create_member_as_pending'] === true ? 'pending' : 'active',
  });
  return shown({ organization, member });
}

/** Finds a member by exactly one of an id and an address. */
function get({ tenant, params }: Call): Fields {
  const organization = organizationOf(tenant, params['organization_id']);
  const [id, email] = [stringIn(params, 'member_id'), stringIn(params, 'email_address')];
  if ((id === undefined) === (email === undefined))
    throw stytchError('invalid_member_get_fields', 'Exactly one of member_id and email_address must be given.');
  const member = email === undefined ? findMember(tenant, organization, id) : findByEmail(tenant, organization, email);
  if (member === undefined) throw stytchError('member_not_found', 'Member could not be found.');
  return shown({ organization, member });
}

function dangerouslyGet({ tenant, params }: Call): Fields {
  const member = tenant.records('members').get(params['member_id']);
  if (member === undefined || (member['status'] === 'deleted' && params['include_deleted'] !== true))
    throw stytchError('member_not_found', 'Member could not be found.');
  return shown({ member, organization: organizationOfMember(tenant, member) });
}

function update({ tenant, params, body }: Call): Fields {
  const { organization, member } = namedMembership(tenant, params);
  requireUnused(tenant, organization, body, member);
  requireKnownRoles(rolesFor(tenant, organization), body['roles']);
  checkMfa(member, body);
  const phone = body['mfa_phone_number'];
  const updated = updateMember(tenant, withEmail(tenant, member, body), {
    ...pick(body, [...EDITABLE, 'roles']),
    ...mergedMetadata(member, body),
    ...(phone !== undefined && phone !== member['mfa_phone_number'] && { mfa_phone_number_verified: false }),
  });
  const hasNewRights = body['roles'] !== undefined || body['is_breakglass'] === false;
  if (hasNewRights && body['preserve_existing_sessions'] === false) endSessionsOf(tenant, updated);
  return shown({ organization, member: updated });
}

/** Replaces the address of a member at once; it is not verified. */
function withEmail(tenant: Tenant, member: Fields, body: Fields): Fields {
  const email = stringIn(body, 'email_address');
  if (email === undefined || email.toLowerCase() === String(member['email_address']).toLowerCase()) return member;
  const updated = replaceEmail(tenant, member, checkEmail(email), false);
  if (body['unlink_email'] !== true) return updated;
  const retired = objectsIn(updated, 'retired_email_addresses').slice(0, -1);
  return updateMember(tenant, updated, { retired_email_addresses: retired });
}

function checkMfa(member: Fields, body: Fields): void {
  const method = stringIn(body, 'default_mfa_method');
  if (method === undefined) return;
  if (method !== 'sms_otp' && method !== 'totp')
    throw stytchError('invalid_mfa_default_method', 'The default_mfa_method must be sms_otp or totp.');
  const field = method === 'totp' ? 'totp_registration_id' : 'mfa_phone_number';
  if (stringIn({ ...member, ...body }, field) === undefined)
    throw stytchError('default_mfa_member_missing_factor', 'The member does not have the factor.');
}

function remove({ tenant, params }: Call): Fields {
  const { member } = namedMembership(tenant, params);
  removeMember(tenant, member);
  return { member_id: member['member_id'] };
}

function reactivate({ tenant, params }: Call): Fields {
  const organization = organizationOf(tenant, params['organization_id']);
  const member = tenant.records('members').get(params['member_id']);
  if (member?.['status'] !== 'deleted' || member['organization_id'] !== organization['organization_id'])
    throw stytchError('no_deleted_member_found_for_reactivation', 'There is no deleted member with this ID.');
  if (member['email_address_verified'] !== true)
    throw stytchError('email_unverified_for_reactivation', 'The email address of the member is not verified.');
  requireUnused(tenant, organization, pick(member, ['email_address', 'external_id']), member);
  return shown({ organization, member: updateMember(tenant, member, { status: 'active' }) });
}

/** Changes a member whom the path names. */
function changed({ tenant, params }: Call, changes: Fields): Fields {
  const { organization, member } = namedMembership(tenant, params);
  return shown({ organization, member: updateMember(tenant, member, changes) });
}

function deletePhone(call: Call): Fields {
  const { member } = namedMembership(call.tenant, call.params);
  if (stringIn(member, 'mfa_phone_number') === undefined)
    throw stytchError('member_phone_number_not_found', 'The member has no phone number.');
  const isDefault = member['default_mfa_method'] === 'sms_otp';
  const isDefaultGone = isDefault ? { default_mfa_method: '' } : {};
  return changed(call, { mfa_phone_number: '', mfa_phone_number_verified: false, ...isDefaultGone });
}

function deleteTotp(call: Call): Fields {
  const { tenant } = call;
  const { member } = namedMembership(tenant, call.params);
  const hasPending = tenant.records('pending_totps').has(member['member_id']);
  const totp_id = stringIn(member, 'totp_registration_id');
  if (totp_id === undefined && !hasPending) throw stytchError('totp_not_found', 'The member has no TOTP.');
  forgetPending(tenant, member);
  if (totp_id !== undefined) tenant.records('totp_secrets').delete({ totp_id });
  const isDefault = member['default_mfa_method'] === 'totp';
  return changed(call, { totp_registration_id: '', ...(isDefault && { default_mfa_method: '' }) });
}

function removePassword({ tenant, params }: Call): Fields {
  const organization = organizationOf(tenant, params['organization_id']);
  const member = tenant
    .records('members')
    .find(
      (candidate) =>
        candidate['member_password_id'] === params['member_password_id'] &&
        candidate['organization_id'] === organization['organization_id'],
    );
  if (member === undefined) throw stytchError('member_password_not_found', 'The password could not be found.');
  deletePasswordOf(tenant, member);
  return shown({ organization, member: updateMember(tenant, member, { member_password_id: '' }) });
}

/** Frees an address that a member had before. */
function unlinkRetiredEmail({ tenant, params, body }: Call): Fields {
  const { organization, member } = namedMembership(tenant, params);
  const [id, email] = [stringIn(body, 'email_id'), stringIn(body, 'email_address')];
  const retired = objectsIn(member, 'retired_email_addresses');
  const isNamed = (entry: Fields): boolean =>
    (id !== undefined || email !== undefined) &&
    (id === undefined || entry['email_id'] === id) &&
    (email === undefined || String(entry['email_address']).toLowerCase() === email.toLowerCase());
  if (!retired.some(isNamed)) throw stytchError('email_not_found', 'The member has no such retired address.');
  const left = retired.filter((entry) => !isNamed(entry));
  return shown({ organization, member: updateMember(tenant, member, { retired_email_addresses: left }) });
}

/** Sends a link or a code to the new address of a member: it is theirs once they have used it. */
function startEmailUpdate(call: Call): Fields {
  const { tenant, params, body } = call;
  const membership = namedMembership(tenant, params);
  const { organization, member } = membership;
  const email = checkEmail(body['email_address']);
  if (member['status'] !== 'active')
    throw stytchError(
      'email_updates_available_only_for_active_members',
      'Only active members can change their address.',
    );
  requireUnused(tenant, organization, { email_address: email }, member);
  if (body['delivery_method'] === 'EMAIL_OTP')
    mailCode(call, membership, { minutes: UPDATE_LIFETIME, to: email, isNewEmail: true });
  else {
    const target = redirectOf(body['login_redirect_url'], 'invalid_login_redirect_url');
    const subject = 'Confirm your new email address';
    mailLink(call, membership, { subject, minutes: UPDATE_LIFETIME, target, to: email, newEmail: email });
  }
  return shown(membership);
}

function memberApps({ tenant, params }: Call): Fields {
  const { member } = namedMembership(tenant, params);
  return { connected_apps: connectedAppsOf(tenant, String(member['member_id'])) };
}

function revokeApp({ tenant, params }: Call): Fields {
  const { member } = namedMembership(tenant, params);
  revokeConsent(tenant, String(member['member_id']), params['connected_app_id']);
  return {};
}

/** Members: creating, reading, changing and deleting them. */
export const memberFlows: Flows = {
  'organizations.members.create': create,
  'organizations.members.get': get,
  'organizations.members.dangerouslyGet': dangerouslyGet,
  'organizations.members.update': update,
  'organizations.members.delete': remove,
  'organizations.members.reactivate': reactivate,
  'organizations.members.deleteMFAPhoneNumber': deletePhone,
  'organizations.members.deleteTOTP': deleteTotp,
  'organizations.members.deletePassword': removePassword,
  'organizations.members.deleteExternalId': (call) => changed(call, { external_id: undefined }),
  'organizations.members.unlinkRetiredEmail': unlinkRetiredEmail,
  'organizations.members.startEmailUpdate': startEmailUpdate,
  'organizations.members.getConnectedApps': memberApps,
  'organizations.members.connectedApps.revoke': revokeApp,
};
