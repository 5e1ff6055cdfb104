import type { Call } from '../../call.ts';
import { type Fields, stringIn } from '../../fields.ts';
import type { Grant } from '../../grants.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { isBreachCheckedOnLogin, strengthOf } from '../shared/password-strength.ts';
import { deletePassword } from '../shared/passwords.ts';
import { checkPkce } from '../shared/pkce.ts';
import { updateMember } from './members.ts';

/** A login by a password. */
export const PASSWORD_FACTOR: Fields = { type: 'password', delivery_method: 'knowledge' };
/** Minutes. */
export const RESET_LIFETIME = { usual: 30, min: 5, max: 10_080 };

/**
 * The kinds of records of passwords: whose must be reset, and the settings of the project. A seed may set
 * `cross_org_passwords` there: by default, members have passwords of their own, and addresses may have one for all
 * organizations besides.
 */
export const b2bPasswordKinds: Readonly<Record<string, RecordKind>> = {
  project_settings: { id: 'settings_id', seed: (given) => ({ ...given, settings_id: 'project' }), initial: [{}] },
  password_resets: { id: 'owner_id' },
};

function crossOrgSetting(tenant: Tenant): unknown {
  return tenant.records('project_settings').get('project')?.['cross_org_passwords'];
}

/** The owner of the password that an address has in all organizations. */
export function emailOwner(email: unknown): string {
  return `email ${String(email).toLowerCase()}`;
}

/** Returns the owner of the password of a member: they themselves, or their address. */
export function ownerOf(tenant: Tenant, member: Fields): string {
  const hashes = tenant.records('password_hashes');
  const [own, shared] = [String(member['member_id']), emailOwner(member['email_address'])];
  const [first, second] = crossOrgSetting(tenant) === true ? [shared, own] : [own, shared];
  return !hashes.has(first) && hashes.has(second) ? second : first;
}

/** Deletes the password by which a member logs in. */
export function deletePasswordOf(tenant: Tenant, member: Fields): void {
  deletePassword(tenant, ownerOf(tenant, member));
}

/** Returns the owner of a new password of a member. */
export function newOwnerOf(tenant: Tenant, member: Fields): string {
  return crossOrgSetting(tenant) === true ? emailOwner(member['email_address']) : String(member['member_id']);
}

export function requireCrossOrg(tenant: Tenant): void {
  if (crossOrgSetting(tenant) === false)
    throw stytchError('cross_org_passwords_not_enabled', 'The project does not have passwords across organizations.');
}

/**
 * Checks that a password need not be reset.
 *
 * @throws {ApiError} if it must be
 */
export async function requireUsable(tenant: Tenant, owner: string, password: string): Promise<void> {
  const isBreached = isBreachCheckedOnLogin(tenant) && (await strengthOf(tenant, password)).isBreached;
  if (isBreached || tenant.records('password_resets').has(owner))
    throw stytchError('member_reset_password', 'The password must be reset.');
}

/** Finds the grant of a reset link, and checks it. */
export function resetGrant({ tenant, body }: Call, kind: string, verifier: unknown): Grant {
  const found = tenant.grants.look(kind, body['password_reset_token']);
  if (found.state !== 'good')
    throw stytchError(
      'unable_to_auth_password_reset_token',
      'The token could not be authenticated: it is unknown, was used, or has expired.',
    );
  checkPkce(found.grant.data, verifier);
  return found.grant;
}

/** Notes that a member has a good password. */
export function withPassword(tenant: Tenant, member: Fields, changes: Fields): Fields {
  tenant.records('password_resets').delete({ owner_id: member['member_id'] });
  tenant.records('password_resets').delete({ owner_id: newOwnerOf(tenant, member) });
  const id = stringIn(member, 'member_password_id') ?? newId('member-password');
  return updateMember(tenant, member, { member_password_id: id, ...changes });
}
