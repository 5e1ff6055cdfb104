import type { Call, Flows } from '../../call.ts';
import { type Fields, objectsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { minutesWithin } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { counted } from '../shared/locks.ts';
import { checkTotp, isTotpCode, newTotp, recoveryCodesOf, type TotpResult, useRecoveryCode } from '../shared/totp.ts';
import { logIn } from './sessions.ts';
import { putFactor, USER, updateUser, userOf } from './users.ts';

/** Minutes. */
const LIFETIME = { usual: 1440, min: 5, max: 1440 };

/** Stytch's words for codes that are not good. */
const PROBLEMS: Readonly<Record<Exclude<TotpResult, 'good'>, readonly [word: string, message: string]>> = {
  wrong: ['unable_to_authenticate_totp', 'The TOTP code could not be authenticated.'],
  used: ['totp_code_already_authenticated', 'The TOTP code was authenticated already.'],
  expired: ['expired_totp', 'The TOTP was not authenticated in time; create another one.'],
  'recovery code': ['recovery_code_used_as_totp_code', 'A recovery code was used as a TOTP code.'],
};

async function create({ tenant, body }: Call): Promise<Fields> {
  const user = userOf(tenant, body['user_id']);
  const minutes = minutesWithin(body['expiration_minutes'], LIFETIME);
  requireNoneActive(user);
  const totpId = newId('totp');
  const label = String(objectsIn(user, 'emails')[0]?.['email'] ?? user['user_id']);
  const totp = await newTotp(tenant, { totpId, label, expiresAt: tenant.clock.now() + minutes * 60_000 });
  const current = userOf(tenant, user['user_id']);
  requireNoneActive(current);
  // A pending one is replaced.
  for (const { totp_id } of objectsIn(current, 'totps')) tenant.records('totp_secrets').delete({ totp_id });
  const updated = updateUser(tenant, current, { totps: [{ totp_id: totpId, verified: false }] });
  return { totp_id: totpId, ...totp, user: updated, user_id: updated['user_id'] };
}

function requireNoneActive(user: Fields): void {
  if (objectsIn(user, 'totps').some(({ verified }) => verified === true))
    throw stytchError('active_totp_exists', 'The user has an active TOTP already.');
}

function totpOf(user: Fields): Fields {
  const [totp] = objectsIn(user, 'totps');
  if (totp === undefined) throw stytchError('totps_not_found_for_user', 'The user has no TOTP.');
  return totp;
}

async function authenticate(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const found = userOf(tenant, body['user_id']);
  const totp = totpOf(found);
  const { totp_id } = totp;
  await counted(tenant, USER, found, () => {
    const result = checkTotp(tenant, totp_id, String(body['totp_code']));
    if (result !== 'good') throw stytchError(...PROBLEMS[result]);
  });
  const user = verified(tenant, userOf(tenant, found['user_id']), totp);
  const factor = { type: 'totp', delivery_method: 'authenticator_app', authenticator_app_factor: { totp_id } };
  return { user_id: user['user_id'], totp_id, user, ...logIn(call, user, factor) };
}

function verified(tenant: Tenant, user: Fields, totp: Fields): Fields {
  if (totp['verified'] === true) return user;
  return putFactor(tenant, user, 'totps', { ...totp, verified: true }, { status: 'active' });
}

function recoveryCodes({ tenant, body }: Call): Fields {
  const user = userOf(tenant, body['user_id']);
  totpOf(user);
  const totps = objectsIn(user, 'totps').map((totp) => ({
    ...totp,
    recovery_codes: recoveryCodesOf(tenant, totp['totp_id']),
  }));
  return { user_id: user['user_id'], totps };
}

async function recover(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const found = userOf(tenant, body['user_id']);
  const { totp_id } = totpOf(found);
  await counted(tenant, USER, found, () => {
    const code = String(body['recovery_code']);
    if (isTotpCode(code))
      throw stytchError('totp_code_used_as_recovery_code', 'A TOTP code was used as a recovery code.');
    if (useRecoveryCode(tenant, totp_id, code) === undefined)
      throw stytchError('unable_to_authenticate_recovery_code', 'The recovery code could not be authenticated.');
  });
  const user = userOf(tenant, found['user_id']);
  const login = logIn(call, user, {
    type: 'recovery_codes',
    delivery_method: 'recovery_code',
    recovery_code_factor: { totp_recovery_code_id: newId('totp-recovery-code') },
  });
  return { user_id: user['user_id'], totp_id, user, ...login };
}

/** Authenticator apps, and the codes for those who have lost theirs. */
export const totpFlows: Flows = {
  'totps.create': create,
  'totps.authenticate': authenticate,
  'totps.recoveryCodes': recoveryCodes,
  'totps.recover': recover,
};
