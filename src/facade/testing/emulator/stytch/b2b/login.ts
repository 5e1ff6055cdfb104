import type { Call } from '../../call.ts';
import { type Fields, objectsIn, stringIn, stringsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { sendCode } from '../shared/codes.ts';
import { requireUnlocked } from '../shared/locks.ts';
import { durationIn, withFactor } from '../shared/session-parts.ts';
import { type Intermediate, intermediateOf, issueIntermediate, NO_INTERMEDIATE } from './intermediate-sessions.ts';
import { MEMBER, type Membership, phoneIdOf, shown, updateMember } from './members.ts';
import { givenSession, memberDevice, NO_SESSION, putSession } from './sessions.ts';

/** Minutes. */
const SMS_LIFETIME = 2;

/** The types of second factors. */
const SECOND_FACTORS: ReadonlySet<unknown> = new Set(['totp', 'recovery_codes']);

export function isSecondFactor({ type, delivery_method }: Fields): boolean {
  return SECOND_FACTORS.has(type) || (type === 'otp' && delivery_method === 'sms');
}

/** Returns the name that a factor has among the allowed methods of an organization; `undefined` if it is always allowed. */
function methodOf({ type, delivery_method }: Fields): string | undefined {
  switch (type) {
    case 'oauth':
      return delivery_method === 'oauth_access_token_exchange'
        ? undefined
        : `${String(delivery_method).replace('oauth_', '')}_oauth`;
    case 'magic_link':
    case 'email_otp':
    case 'password':
    case 'sso':
      return type;
    default:
      return undefined;
  }
}

/** Returns what an organization wants besides, if the primary factors do not do. */
export function missingPrimary({ organization, member }: Membership, factors: readonly Fields[]): Fields | null {
  const primary = factors.filter((factor) => !isSecondFactor(factor));
  const allowed = stringsIn(organization, 'allowed_auth_methods');
  if (primary.length > 0 && (organization['auth_methods'] !== 'RESTRICTED' || member['is_breakglass'] === true))
    return null;
  const isMet = primary.some((factor) => {
    const method = methodOf(factor);
    return method === undefined || allowed.includes(method);
  });
  if (isMet) return null;
  return { allowed_auth_methods: organization['auth_methods'] === 'RESTRICTED' ? allowed : ALL_METHODS };
}

const ALL_METHODS: readonly string[] = [
  'magic_link',
  'email_otp',
  'password',
  'sso',
  'google_oauth',
  'microsoft_oauth',
  'slack_oauth',
  'github_oauth',
  'hubspot_oauth',
];

/** Returns the second factor that is missing: the organization may want one of everybody, or the member of themselves. */
export function missingMfa({ organization, member }: Membership, factors: readonly Fields[]): Fields | null {
  const isWanted = organization['mfa_policy'] === 'REQUIRED_FOR_ALL' || member['mfa_enrolled'] === true;
  if (!isWanted || factors.some(isSecondFactor)) return null;
  const phone = stringIn(member, 'mfa_phone_number') ?? '';
  const totp = stringIn(member, 'totp_registration_id') ?? '';
  const member_options = phone === '' && totp === '' ? null : { mfa_phone_number: phone, totp_registration_id: totp };
  return { member_options, secondary_auth_initiated: null };
}

/** The end of a primary step. */
export interface PrimaryStep {
  readonly factor: Fields;
  /** Changes of the member that a login brings once the organization accepts it. */
  readonly changes?: Fields;
}

/**
 * Ends a primary step of a login: with a session, or with an intermediate one if the organization wants more.
 *
 * @throws {ApiError} if the member is locked, or the request names somebody else's intermediate session
 */
export function finishPrimary(call: Call, membership: Membership, { factor, changes = {} }: PrimaryStep): Fields {
  const { tenant, body } = call;
  const intermediate = intermediateOf(tenant, body, membership);
  const session = ownSession(tenant, body, membership);
  const before = intermediate?.proven.factors ?? [];
  return finish(call, membership, {
    factors: withFactor(before, factor, tenant.time()),
    session,
    intermediate,
    changes,
  });
}

/** Returns the session of the member that a request names. Somebody else's is ignored. */
export function ownSession(tenant: Tenant, params: Fields, { member }: Membership): Fields | undefined {
  const given = givenSession(tenant, params);
  return given?.['member_id'] === member['member_id'] ? given : undefined;
}

/** The state of a login whose factors were proven. */
export interface LoginState {
  /** Those that are new since the session began. */
  readonly factors: readonly Fields[];
  readonly session?: Fields | undefined;
  readonly intermediate?: Intermediate | undefined;
  readonly changes?: Fields;
}

/** Ends a step with what was proven by now. */
export function finish(
  call: Call,
  { organization, member: found }: Membership,
  { factors, session, intermediate, changes = {} }: LoginState,
): Fields {
  const { tenant, body } = call;
  const all = [...objectsIn(session ?? {}, 'authentication_factors'), ...factors];
  const unlocked = requireUnlocked(tenant, MEMBER, found);
  // An invalid request must not change the member.
  durationIn(body);
  const primary_required = missingPrimary({ organization, member: unlocked }, all);
  const isPending = unlocked['status'] !== 'active' && primary_required === null;
  const wanted = Object.entries({ ...changes, ...(isPending && { status: 'active' }) });
  const isChanged = wanted.some(([name, value]) => unlocked[name] !== value);
  const member = isChanged ? updateMember(tenant, unlocked, Object.fromEntries(wanted)) : unlocked;
  const membership = { organization, member };
  const mfa_required = primary_required === null ? missingMfa(membership, all) : null;
  if (primary_required === null && mfa_required === null) {
    const login = putSession(call, membership, factors, session);
    if (intermediate !== undefined) tenant.grants.use(intermediate.grant);
    return {
      ...shown(membership),
      member_authenticated: true,
      mfa_required,
      primary_required,
      ...NO_INTERMEDIATE,
      ...login,
    };
  }
  const proven = {
    email: String(member['email_address']),
    organization_id: organization['organization_id'],
    member_id: member['member_id'],
    factors: all,
  };
  return {
    ...shown(membership),
    member_authenticated: false,
    mfa_required: mfa_required === null ? null : initiated(call, member, mfa_required),
    primary_required,
    ...NO_SESSION,
    ...issueIntermediate(tenant, proven, intermediate?.grant),
    ...memberDevice(tenant, body),
  };
}

/** Sends the code at once to those who are enrolled in codes by SMS. */
function initiated(call: Call, member: Fields, mfa: Fields): Fields {
  const usesSms = member['default_mfa_method'] !== 'totp' || stringIn(member, 'totp_registration_id') === undefined;
  const isEnrolled = member['mfa_enrolled'] === true && stringIn(member, 'mfa_phone_number') !== undefined;
  if (!usesSms || !isEnrolled) return mfa;
  sendSms(call, member);
  return { ...mfa, secondary_auth_initiated: 'sms_otp' };
}

/** Sends a code to the number of a member. */
export function sendSms(call: Call, member: Fields): void {
  sendCode(call, {
    methodId: phoneIdOf(member),
    channel: 'sms',
    to: String(member['mfa_phone_number']),
    ownerId: String(member['member_id']),
    minutes: SMS_LIFETIME,
  });
}
