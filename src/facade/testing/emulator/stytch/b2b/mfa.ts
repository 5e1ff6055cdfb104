import type { Call, Flows } from '../../call.ts';
import { type Fields, objectsIn, stringIn, stringsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { useCode } from '../shared/codes.ts';
import { checkPhoneNumber } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { counted } from '../shared/locks.ts';
import { durationIn, namesSession } from '../shared/session-parts.ts';
import { type Intermediate, intermediateOf, NO_INTERMEDIATE } from './intermediate-sessions.ts';
import { isSecondFactor, missingPrimary, sendSms } from './login.ts';
import { MEMBER, type Membership, memberOf, phoneIdOf, shown, updateMember } from './members.ts';
import { organizationOf } from './organizations.ts';
import { putSession, requiredSession } from './sessions.ts';

/** A login that waits for its second factor, or a session that gets one more. */
export interface Waiting {
  readonly membership: Membership;
  readonly intermediate: Intermediate | undefined;
  readonly session: Fields | undefined;
}

/** Finds the member whom a request names by ids. */
export function namedMembership(tenant: Tenant, params: Fields): Membership {
  const organization = organizationOf(tenant, params['organization_id']);
  return { organization, member: memberOf(tenant, organization, params['member_id']) };
}

/**
 * Returns the login that a request of a second factor goes on with: exactly one session, of the member.
 *
 * @throws {ApiError} if it names none, several or somebody else's
 */
function waitingLogin({ tenant, body }: Call): Waiting {
  const waiting = givenLogin(tenant, body);
  if (waiting.intermediate === undefined && waiting.session === undefined)
    throw stytchError(
      'no_session_arguments',
      'One of intermediate_session_token, session_token and session_jwt must be given.',
    );
  const { membership, intermediate } = waiting;
  if (intermediate !== undefined && intermediate.proven.organization_id === undefined)
    throw stytchError(
      'invalid_intermediate_session_token_for_organization',
      'The intermediate session must be exchanged for one of the organization first.',
    );
  if (intermediate !== undefined && missingPrimary(membership, intermediate.proven.factors) !== null)
    throw stytchError(
      'action_available_only_once_primary_authentication_is_met',
      'The primary authentication is not met yet.',
    );
  return waiting;
}

/**
 * Returns the member whom a request names by ids, and their session if it names one.
 *
 * @throws {ApiError} if the session is somebody else's
 */
export function givenLogin(tenant: Tenant, body: Fields): Waiting {
  const membership = namedMembership(tenant, body);
  const intermediate = intermediateOf(tenant, body, membership);
  if (!namesSession(body)) return { membership, intermediate, session: undefined };
  if (intermediate !== undefined) throw stytchError('too_many_session_arguments', 'Only one session may be given.');
  const session = requiredSession(tenant, body);
  if (session['member_id'] !== membership.member['member_id'])
    throw stytchError('member_session_member_id_mismatch', 'The session belongs to another member.');
  return { membership, intermediate, session };
}

/** A second factor that is to be checked. */
export interface SecondStep {
  /** Such as `sms_otp`. */
  readonly method: 'sms_otp' | 'totp' | undefined;
  readonly check: (membership: Membership) => void;
  readonly factor: (member: Fields) => Fields;
  readonly changes?: Fields;
}

/** Checks a second factor, and ends the login with a session. */
export async function finishSecond(call: Call, { method, check, factor, changes = {} }: SecondStep): Promise<Fields> {
  const { tenant, body } = call;
  const { organization, member } = waitingLogin(call).membership;
  durationIn(body);
  requireAllowed(organization, method);
  const enrolled = enrollment(body, method);
  await counted(tenant, MEMBER, member, () => check({ organization, member }));
  // Another request may have come between.
  const { membership, intermediate, session } = waitingLogin(call);
  const wanted = { ...changes, ...enrolled };
  const updated =
    Object.keys(wanted).length === 0 ? membership.member : updateMember(tenant, membership.member, wanted);
  const factors = [...(intermediate?.proven.factors ?? []), factor(updated)];
  const login = putSession(call, { organization, member: updated }, factors, session);
  if (intermediate !== undefined) tenant.grants.use(intermediate.grant);
  return { ...shown({ organization, member: updated }), ...NO_INTERMEDIATE, ...login };
}

function requireAllowed(organization: Fields, method: string | undefined): void {
  const isRestricted = organization['mfa_methods'] === 'RESTRICTED' && method !== undefined;
  if (isRestricted && !stringsIn(organization, 'allowed_mfa_methods').includes(method))
    throw stytchError(
      'operation_restricted_by_organization_mfa_methods',
      'The organization does not allow this method.',
    );
}

function enrollment(body: Fields, method: string | undefined): Fields {
  const wanted = stringIn(body, 'set_mfa_enrollment');
  if (wanted !== undefined && wanted !== 'enroll' && wanted !== 'unenroll')
    throw stytchError('bad_request', 'The set_mfa_enrollment must be enroll or unenroll.');
  return {
    ...(wanted !== undefined && { mfa_enrolled: wanted === 'enroll' }),
    ...(body['set_default_mfa'] === true && method !== undefined && { default_mfa_method: method }),
  };
}

/**
 * Checks that somebody who has a second factor already has used it: only then they may add another one.
 *
 * @throws {ApiError} if they have not
 */
export function requireSecondFactor({ membership: { member }, intermediate, session }: Waiting): void {
  const hasOne = member['mfa_phone_number_verified'] === true || stringIn(member, 'totp_registration_id') !== undefined;
  const factors = intermediate?.proven.factors ?? objectsIn(session ?? {}, 'authentication_factors');
  if (hasOne && !factors.some(isSecondFactor))
    throw stytchError('insufficient_factors', 'The member must use the second factor that they have first.');
}

/**
 * Checks that a member is active.
 *
 * @throws {ApiError} if they are not
 */
export function requireActive(member: Fields): void {
  if (member['status'] !== 'active')
    throw stytchError('action_available_only_for_active_members', 'Only active members can do this.');
}

/** Sends a code to the number of a member; the first number that is given becomes theirs. */
function send(call: Call): Fields {
  const { tenant, body } = call;
  const { membership } = givenLogin(tenant, body);
  const { organization, member } = membership;
  requireActive(member);
  requireAllowed(organization, 'sms_otp');
  const given = stringIn(body, 'mfa_phone_number');
  const known = stringIn(member, 'mfa_phone_number');
  if (known === undefined && given === undefined)
    throw stytchError('member_phone_number_not_found', 'The member has no phone number, and none is given.');
  if (known !== undefined && given !== undefined && known !== given)
    throw stytchError('duplicate_member_phone_number_for_member', 'The member has another phone number already.');
  const changes = { mfa_phone_number: given, mfa_phone_number_verified: false };
  if (known === undefined) checkPhoneNumber(given);
  const updated = known === undefined ? updateMember(tenant, member, changes) : member;
  sendSms(call, updated);
  return shown({ organization, member: updated });
}

function authenticate(call: Call): Promise<Fields> {
  return finishSecond(call, {
    method: 'sms_otp',
    check: ({ member }) => useCode(call, phoneIdOf(member), call.body['code']),
    factor: (member) => ({
      type: 'otp',
      delivery_method: 'sms',
      phone_number_factor: { phone_id: phoneIdOf(member), phone_number: member['mfa_phone_number'] },
    }),
    changes: { mfa_phone_number_verified: true },
  });
}

/** One-time codes by SMS: a second factor. */
export const smsFlows: Flows = { 'otps.sms.send': send, 'otps.sms.authenticate': authenticate };
