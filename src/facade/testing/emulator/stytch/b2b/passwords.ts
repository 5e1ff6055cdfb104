import type { Call, Flows } from '../../call.ts';
import { type Fields, pick, stringIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { checkEmail, minutesWithin } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { counted } from '../shared/locks.ts';
import { migratedHash } from '../shared/password-hashes.ts';
import { requireStrong, strengthOf } from '../shared/password-strength.ts';
import { isPasswordOf, setPassword, setPasswordHash } from '../shared/passwords.ts';
import { challengeIn } from '../shared/pkce.ts';
import { redirectOf, redirectTo } from '../shared/redirects.ts';
import { durationIn, hasRecentFactor } from '../shared/session-parts.ts';
import { finishPrimary } from './login.ts';
import { issueLinkToken } from './magic-links.ts';
import {
  emailOwner,
  newOwnerOf,
  ownerOf,
  PASSWORD_FACTOR,
  RESET_LIFETIME,
  requireCrossOrg,
  requireUsable,
  resetGrant,
  withPassword,
} from './member-passwords.ts';
import {
  addMember,
  emailIdOf,
  findByEmail,
  findMember,
  MEMBER,
  type Membership,
  memberOf,
  membershipOf,
  membersWithEmail,
  requireUnused,
  shown,
} from './members.ts';
import { mergedMetadata } from './organization-fields.ts';
import { organizationOf } from './organizations.ts';
import { rolesFor } from './rbac.ts';
import { requireKnownRoles } from './roles.ts';
import { endSessionsOf, givenSession, requiredSession } from './sessions.ts';

/** Minutes. */
const RECENT = 5;
/** Finds the member with the address of a request. */
function namedByEmail(tenant: Tenant, body: Fields): Membership {
  const organization = organizationOf(tenant, body['organization_id']);
  const member = findByEmail(tenant, organization, checkEmail(body['email_address']));
  if (member === undefined) throw stytchError('member_not_found', 'Member could not be found.');
  return { organization, member };
}

/**
 * Finds the member with an address and the given password.
 *
 * @throws {ApiError} if no member has both, or the member is locked
 */
async function memberWithPassword(tenant: Tenant, body: Fields, password: string): Promise<Membership> {
  const { organization, member } = namedByEmail(tenant, body);
  const owner = ownerOf(tenant, member);
  if (!tenant.records('password_hashes').has(owner))
    throw stytchError('member_password_not_found', 'The member has no password.');
  await counted(tenant, MEMBER, member, async () => {
    if (!(await isPasswordOf(tenant, owner, password)))
      throw stytchError('unauthorized_credentials', 'Unauthorized credentials.');
  });
  return { organization, member: memberOf(tenant, organization, member['member_id']) };
}

async function authenticate(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const password = String(body['password']);
  const membership = await memberWithPassword(tenant, body, password);
  await requireUsable(tenant, ownerOf(tenant, membership.member), password);
  return finishPrimary(call, membership, { factor: PASSWORD_FACTOR });
}

/** Sends a mail with two links: one resets the password, the other logs in without it. */
function resetStart(call: Call, publicToken: string): Fields {
  const { tenant, body, operation } = call;
  const { organization, member } = namedByEmail(tenant, body);
  const minutes = minutesWithin(body['reset_password_expiration_minutes'], RESET_LIFETIME);
  const to = String(member['email_address']);
  const { token } = tenant.grants.issue('password reset', minutes * 60_000, {
    member_id: member['member_id'],
    email: to,
    ...challengeIn(body),
  });
  const slug = String(organization['organization_slug']);
  const target = redirectOf(body['reset_password_redirect_url'], 'invalid_password_reset_redirect_url');
  const link = redirectTo(target, {
    slug,
    stytch_token_type: 'multi_tenant_passwords',
    token,
    public_token: publicToken,
  });
  const loginLink = redirectTo(redirectOf(body['login_redirect_url'], 'invalid_login_redirect_url'), {
    slug,
    stytch_token_type: 'multi_tenant_magic_links',
    token: issueLinkToken(call, member, minutes),
    public_token: publicToken,
  });
  tenant.inbox.send({
    channel: 'email',
    to,
    userId: String(member['member_id']),
    operation: operation.name,
    subject: member['status'] === 'active' ? 'Reset your password' : 'Verify your email address',
    text: `Reset your password: ${link}\nOr log in without it: ${loginLink}\nThe links are good for ${minutes} minutes.`,
    link,
    token,
  });
  return { member_id: member['member_id'], member_email_id: emailIdOf(member), member };
}

async function reset(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const password = String(body['password']);
  const grant = (): ReturnType<typeof resetGrant> => resetGrant(call, 'password reset', body['code_verifier']);
  await requireStrong(tenant, password, [String(grant().data['email'])]);
  // Another request may have used the token meanwhile.
  const current = grant();
  const membership = membershipOf(tenant, current.data['member_id']);
  durationIn(body);
  tenant.grants.use(current);
  const login = await replacePassword(call, membership, password, { email_address_verified: true });
  return { member_email_id: emailIdOf(membership.member), ...login };
}

/** Sets a password of a member, ends their other sessions, and logs in. */
async function replacePassword(
  call: Call,
  { organization, member }: Membership,
  password: string,
  changes: Fields = {},
): Promise<Fields> {
  const { tenant, body } = call;
  await setPassword(tenant, newOwnerOf(tenant, member), password);
  const updated = withPassword(tenant, memberOf(tenant, organization, member['member_id']), changes);
  endSessionsOf(tenant, updated, givenSession(tenant, body));
  return finishPrimary(call, { organization, member: updated }, { factor: PASSWORD_FACTOR });
}

async function resetByExisting(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const membership = await memberWithPassword(tenant, body, String(body['existing_password']));
  const password = String(body['new_password']);
  await requireStrong(tenant, password, [String(membership.member['email_address'])]);
  return replacePassword(call, membership, password);
}

/** Sets a password for somebody who has just logged in. */
async function resetBySession(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const session = requiredSession(tenant, body);
  const membership = membershipOf(tenant, session['member_id']);
  if (organizationOf(tenant, body['organization_id'])['organization_id'] !== session['organization_id'])
    throw stytchError('session_not_found', 'Session could not be found.');
  if (!hasRecentFactor(tenant, session, { minutes: RECENT, isWanted: () => true }))
    throw stytchError('session_too_old_to_reset_password', 'The session is too old to reset the password.');
  const password = String(body['password']);
  await requireStrong(tenant, password, [String(membership.member['email_address'])]);
  return replacePassword(call, membership, password);
}

/** Lets the next login by a password fail until it is reset. */
function requireReset({ tenant, body }: Call): Fields {
  const email = checkEmail(body['email_address']);
  if (body['organization_id'] === undefined) {
    requireCrossOrg(tenant);
    const members = membersWithEmail(tenant, email);
    if (members.length === 0) throw stytchError('member_not_found', 'There is no member with this address.');
    for (const owner_id of [emailOwner(email), ...members.map(({ member_id }) => member_id)])
      tenant.records('password_resets').put({ owner_id });
    return {};
  }
  const organization = organizationOf(tenant, body['organization_id']);
  const member =
    body['member_id'] === undefined
      ? findByEmail(tenant, organization, email)
      : findMember(tenant, organization, body['member_id']);
  if (member === undefined) throw stytchError('member_not_found', 'Member could not be found.');
  tenant.records('password_resets').put({ owner_id: ownerOf(tenant, member) });
  return shown({ organization, member });
}

function migrate({ tenant, body }: Call): Fields {
  const email = checkEmail(body['email_address']);
  const organization = organizationOf(tenant, body['organization_id']);
  const hash = migratedHash(body);
  const known = findByEmail(tenant, organization, email);
  if (known !== undefined && stringIn(known, 'member_password_id') !== undefined)
    throw stytchError('password_already_exists', 'The member has a password already.');
  requireUnused(tenant, organization, pick(body, ['external_id', 'mfa_phone_number']), known);
  requireKnownRoles(rolesFor(tenant, organization), body['roles']);
  const given = {
    ...pick(body, ['name', 'external_id', 'mfa_phone_number', 'roles']),
    ...mergedMetadata(known ?? {}, body),
    ...(body['set_phone_number_verified'] === true && { mfa_phone_number_verified: true }),
  };
  const found = known ?? addMember(tenant, organization, { ...given, email_address: email });
  const member = withPassword(tenant, found, { ...given, status: 'active', email_address_verified: true });
  setPasswordHash(tenant, newOwnerOf(tenant, member), hash);
  if (body['preserve_existing_sessions'] !== true) endSessionsOf(tenant, member);
  return { ...shown({ organization, member }), member_created: known === undefined };
}

async function strengthCheck({ tenant, body }: Call): Promise<Fields> {
  const email = stringIn(body, 'email_address');
  const strength = await strengthOf(tenant, String(body['password']), email === undefined ? [] : [email]);
  return {
    valid_password: strength.isValid,
    score: strength.score,
    breached_password: strength.isBreached,
    strength_policy: strength.policy,
    breach_detection_on_create: strength.isBreachCheckedOnCreate,
    luds_feedback: strength.luds,
    zxcvbn_feedback: { warning: strength.warning, suggestions: strength.suggestions },
  };
}

/** Passwords of members: checking, resetting and migrating them. */
export function passwordFlows(publicToken: string): Flows {
  return {
    'passwords.authenticate': authenticate,
    'passwords.email.resetStart': (call) => resetStart(call, publicToken),
    'passwords.email.reset': reset,
    'passwords.email.requireReset': requireReset,
    'passwords.existingPassword.reset': resetByExisting,
    'passwords.sessions.reset': resetBySession,
    'passwords.migrate': migrate,
    'passwords.strengthCheck': strengthCheck,
  };
}
