import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn, stringIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { deletePassword } from '../shared/passwords.ts';
import {
  FACTOR_LISTS,
  type FactorList,
  findFactor,
  newEmail,
  newPhoneNumber,
  requireUnused,
  updateUser,
  userOf,
} from './users.ts';

/** The operations that delete a factor, and Stytch's word for an unknown one. */
const DELETIONS: readonly (readonly [operation: string, list: FactorList, notFound: string])[] = [
  ['users.deleteEmail', 'emails', 'email_not_found'],
  ['users.deletePhoneNumber', 'phone_numbers', 'phone_number_not_found'],
  ['users.deleteWebAuthnRegistration', 'webauthn_registrations', 'webauthn_registration_not_found'],
  ['users.deleteBiometricRegistration', 'biometric_registrations', 'biometric_registration_not_found'],
  ['users.deleteTOTP', 'totps', 'totp_not_found'],
  ['users.deleteCryptoWallet', 'crypto_wallets', 'crypto_wallet_not_found'],
  ['users.deleteOAuthRegistration', 'providers', 'oauth_user_registration_not_found'],
];

function deleteFactor({ tenant, params }: Call, list: FactorList, notFound: string): Fields {
  const idField = FACTOR_LISTS[list];
  const id = params[idField];
  const found = findFactor(tenant, list, id);
  if (found === undefined) throw stytchError(notFound, 'The factor could not be found.');
  forget(tenant, list, String(id));
  const left = objectsIn(found.user, list).filter((entry) => entry[idField] !== id);
  const user = updateUser(tenant, found.user, { [list]: left });
  return { user_id: user['user_id'], user };
}

/** Deletes the records of a factor beside its entry. */
function forget(tenant: Tenant, list: FactorList, id: string): void {
  if (list === 'totps') tenant.records('totp_secrets').delete({ totp_id: id });
  if (list === 'webauthn_registrations')
    tenant.records('credentials').deleteWhere(({ registration_id }) => registration_id === id);
  // Links and codes that were sent to an address must not log in any more.
  tenant.grants.withdraw('magic link', ({ email_id }) => email_id === id);
  tenant.grants.withdraw('otp', ({ method_id }) => method_id === id);
}

function removePassword({ tenant, params }: Call): Fields {
  const found = tenant
    .records('users')
    .find((user) => objectIn(user, 'password')['password_id'] === params['password_id']);
  if (found === undefined) throw stytchError('password_not_found', 'The password could not be found.');
  deletePassword(tenant, found['user_id']);
  const user = updateUser(tenant, found, { password: null });
  return { user_id: user['user_id'], user };
}

/** Replaces the only factor of a user by an address or a number. */
function exchangePrimaryFactor({ tenant, params, body }: Call): Fields {
  const [email, phone] = [stringIn(body, 'email_address'), stringIn(body, 'phone_number')];
  if ((email === undefined) === (phone === undefined))
    throw stytchError(
      'invalid_exchange_primary_factor_fields',
      'Exactly one of email_address and phone_number must be given.',
    );
  const user = userOf(tenant, params['user_id']);
  const factors = ['emails', 'phone_numbers', 'providers', 'webauthn_registrations', 'crypto_wallets'] as const;
  if (factors.flatMap((list) => objectsIn(user, list)).length !== 1)
    throw stytchError('invalid_exchange_primary_factor_user', 'The user must have exactly one primary factor.');
  requireUnused(tenant, { email, phone_number: phone });
  const updated = updateUser(tenant, user, {
    ...Object.fromEntries(factors.map((list) => [list, []])),
    ...(email !== undefined && { emails: [newEmail(email)] }),
    ...(phone !== undefined && { phone_numbers: [newPhoneNumber(phone)] }),
  });
  return { user_id: updated['user_id'], user: updated };
}

/** The seconds for which an address that was added to a user may stay unverified. */
const UNVERIFIED_LIFETIME = 300;

/** Notes that an address was added to a user, and goes again unless it is verified in time. */
export function expectVerification(tenant: Tenant, user: Fields, list: 'emails' | 'phone_numbers', id: unknown): void {
  const expires_at = tenant.time(UNVERIFIED_LIFETIME);
  tenant.records('unverified').put({ entry_id: id, list, user_id: user['user_id'], expires_at });
}

/** Removes the addresses whose time is over. */
export function dropUnverified(tenant: Tenant): void {
  const unverified = tenant.records('unverified');
  if (unverified.size === 0) return;
  for (const record of unverified.all()) {
    if (Date.parse(String(record['expires_at'])) > tenant.clock.now()) continue;
    unverified.delete(record);
    const list = record['list'] === 'emails' ? 'emails' : 'phone_numbers';
    const user = tenant.records('users').get(record['user_id']);
    const entry = objectsIn(user ?? {}, list).find((other) => other[FACTOR_LISTS[list]] === record['entry_id']);
    if (user === undefined || entry === undefined || entry['verified'] === true) continue;
    updateUser(tenant, user, { [list]: objectsIn(user, list).filter((other) => other !== entry) });
  }
}

/** The factors of users: deleting and exchanging them. */
export const userFactorFlows: Flows = {
  ...Object.fromEntries(
    DELETIONS.map(([operation, list, notFound]) => [operation, (call: Call) => deleteFactor(call, list, notFound)]),
  ),
  'users.deletePassword': removePassword,
  'users.exchangePrimaryFactor': exchangePrimaryFactor,
};
