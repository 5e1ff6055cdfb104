import type { Call, Flows } from '../../call.ts';
import { type Fields, stringIn, stringsIn } from '../../fields.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { minutesWithin } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import {
  checkTotp,
  isTotpCode,
  newTotp,
  recoveryCodesOf,
  rotateRecoveryCodes,
  type TotpResult,
  totpKinds,
  useRecoveryCode,
} from '../shared/totp.ts';
import { shown, updateMember } from './members.ts';
import { finishSecond, givenLogin, namedMembership, requireActive, requireSecondFactor } from './mfa.ts';

/** Minutes. */
const LIFETIME = { usual: 60, min: 5, max: 1440 };

/** The kinds of records of authenticator apps: a pending one is shown only once it was used. */
export const b2bTotpKinds: Readonly<Record<string, RecordKind>> = { ...totpKinds, pending_totps: { id: 'member_id' } };

/** Stytch's words for codes that are not good. */
const PROBLEMS: Readonly<Record<Exclude<TotpResult, 'good'>, readonly [word: string, message: string]>> = {
  wrong: ['unable_to_authenticate_totp', 'The TOTP code could not be authenticated.'],
  used: ['totp_code_already_authenticated', 'The TOTP code was authenticated already.'],
  expired: ['expired_totp', 'The TOTP was not authenticated in time; create another one.'],
  'recovery code': ['recovery_code_used_as_totp_code', 'A recovery code was used as a TOTP code.'],
};

async function create(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const waiting = givenLogin(tenant, body);
  const { organization, member } = waiting.membership;
  const minutes = minutesWithin(body['expiration_minutes'], LIFETIME);
  requireActive(member);
  requireNone(member);
  requireSecondFactor(waiting);
  const totpId = newId('totp-registration');
  const label = String(member['email_address']);
  const totp = await newTotp(tenant, { totpId, label, expiresAt: tenant.clock.now() + minutes * 60_000 });
  const { member: current } = namedMembership(tenant, body);
  requireNone(current);
  forgetPending(tenant, current);
  tenant.records('pending_totps').put({ member_id: current['member_id'], totp_id: totpId });
  return { ...shown({ organization, member: current }), totp_registration_id: totpId, ...totp };
}

function requireNone(member: Fields): void {
  if (stringIn(member, 'totp_registration_id') !== undefined)
    throw stytchError('active_totp_exists', 'The member has an active TOTP already.');
}

/** A pending TOTP is replaced. */
export function forgetPending(tenant: Tenant, { member_id }: Fields): void {
  const pending = tenant.records('pending_totps').get(member_id);
  if (pending === undefined) return;
  tenant.records('totp_secrets').delete({ totp_id: pending['totp_id'] });
  tenant.records('pending_totps').delete(pending);
}

/** Returns the id of a member's TOTP, even of a pending one. */
function totpIdOf(tenant: Tenant, member: Fields): string | undefined {
  const pending = tenant.records('pending_totps').get(member['member_id']);
  return stringIn(member, 'totp_registration_id') ?? stringIn(pending ?? {}, 'totp_id');
}

function authenticate(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  let totp_id = '';
  return finishSecond(call, {
    method: 'totp',
    check: ({ member }) => {
      const id = totpIdOf(tenant, member);
      if (id === undefined) throw stytchError('totp_not_found', 'The member has no TOTP.');
      const result = checkTotp(tenant, id, String(body['code']));
      if (result !== 'good') throw stytchError(...PROBLEMS[result]);
      totp_id = id;
      if (stringIn(member, 'totp_registration_id') === id) return;
      tenant.records('pending_totps').delete(member);
      updateMember(tenant, member, { totp_registration_id: id });
    },
    factor: () => ({ type: 'totp', delivery_method: 'authenticator_app', authenticator_app_factor: { totp_id } }),
  });
}

/** Takes over the secret of another vendor. */
async function migrate({ tenant, body }: Call): Promise<Fields> {
  const { organization, member } = namedMembership(tenant, body);
  requireNone(member);
  const secret = String(body['secret']).replaceAll(' ', '').toUpperCase();
  if (!/^[A-Z2-7]{8,}=*$/.test(secret)) throw stytchError('bad_request', 'The secret is not in base32.');
  const given = stringsIn(body, 'recovery_codes');
  const totpId = newId('totp-registration');
  const { recovery_codes } = await newTotp(tenant, {
    totpId,
    label: String(member['email_address']),
    expiresAt: Number.MAX_SAFE_INTEGER,
    secret,
    ...(given.length > 0 && { codes: given }),
  });
  forgetPending(tenant, member);
  const updated = updateMember(tenant, member, { totp_registration_id: totpId });
  return { ...shown({ organization, member: updated }), totp_registration_id: totpId, recovery_codes };
}

/**
 * Returns the TOTP whose recovery codes a member has.
 *
 * @throws {ApiError} if they have none
 */
function recoverable(member: Fields): string {
  const id = stringIn(member, 'totp_registration_id');
  if (id === undefined) throw stytchError('no_active_recovery_code_backed_factor', 'The member has no recovery codes.');
  return id;
}

async function recover(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  let recovery_codes_remaining = 0;
  const login = await finishSecond(call, {
    method: undefined,
    check: ({ member }) => {
      const id = recoverable(member);
      const code = String(body['recovery_code']);
      if (isTotpCode(code))
        throw stytchError('totp_code_used_as_recovery_code', 'A TOTP code was used as a recovery code.');
      const left = useRecoveryCode(tenant, id, code);
      if (left === undefined)
        throw stytchError('unable_to_authenticate_recovery_code', 'The recovery code could not be authenticated.');
      recovery_codes_remaining = left;
    },
    factor: () => ({
      type: 'recovery_codes',
      delivery_method: 'recovery_code',
      recovery_code_factor: { totp_recovery_code_id: newId('totp-recovery-code') },
    }),
  });
  return { ...login, recovery_codes_remaining };
}

function getCodes({ tenant, params }: Call): Fields {
  const membership = namedMembership(tenant, params);
  return { ...shown(membership), recovery_codes: recoveryCodesOf(tenant, recoverable(membership.member)) };
}

function rotateCodes({ tenant, params }: Call): Fields {
  const membership = namedMembership(tenant, params);
  return { ...shown(membership), recovery_codes: rotateRecoveryCodes(tenant, recoverable(membership.member)) };
}

/** Authenticator apps, and the codes for those who have lost theirs: second factors. */
export const totpFlows: Flows = {
  'totps.create': create,
  'totps.authenticate': authenticate,
  'totps.migrate': migrate,
  'recoveryCodes.recover': recover,
  'recoveryCodes.get': getCodes,
  'recoveryCodes.rotate': rotateCodes,
};
