import type { Call, Flows } from '../../call.ts';
import type { RecordKind } from '../../emulated-api.ts';
import { type Fields, pick, stringIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { checkEmail, minutesWithin } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { counted } from '../shared/locks.ts';
import { migratedHash } from '../shared/password-hashes.ts';
import { isBreachCheckedOnLogin, requireStrong, strengthOf } from '../shared/password-strength.ts';
import { deletePassword, isPasswordOf, setPassword, setPasswordHash } from '../shared/passwords.ts';
import { challengeIn, checkPkce } from '../shared/pkce.ts';
import { redirectOf, redirectTo } from '../shared/redirects.ts';
import { durationIn, hasRecentFactor } from '../shared/session-parts.ts';
import { discover } from './discovery.ts';
import { finishPrimary } from './login.ts';
import { issueLinkToken } from './magic-links.ts';
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
  updateMember,
} from './members.ts';
import { mergedMetadata, organizationOf } from './organizations.ts';
import { rolesFor } from './rbac.ts';
import { requireKnownRoles } from './roles.ts';
import { endSessionsOf, givenSession, requiredSession } from './sessions.ts';

const FACTOR: Fields = { type: 'password', delivery_method: 'knowledge' };
/** Minutes. */
const RESET_LIFETIME = { usual: 30, min: 5, max: 10_080 };
const RECENT = 5;

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
function emailOwner(email: unknown): string {
  return `email ${String(email).toLowerCase()}`;
}

/** Returns the owner of the password of a member: they themselves, or their address. */
function ownerOf(tenant: Tenant, member: Fields): string {
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
function newOwnerOf(tenant: Tenant, member: Fields): string {
  return crossOrgSetting(tenant) === true ? emailOwner(member['email_address']) : String(member['member_id']);
}

function requireCrossOrg(tenant: Tenant): void {
  if (crossOrgSetting(tenant) === false)
    throw stytchError('cross_org_passwords_not_enabled', 'The project does not have passwords across organizations.');
}

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
 * @throws {ApiError} if there is none, or the member is locked
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
  await requireUsable(
    tenant,
    [String(membership.member['member_id']), emailOwner(membership.member['email_address'])],
    password,
  );
  return finishPrimary(call, membership, { factor: FACTOR });
}

/**
 * Checks that a password need not be reset.
 *
 * @throws {ApiError} if it must be
 */
async function requireUsable(tenant: Tenant, owners: readonly string[], password: string): Promise<void> {
  const isBreached = isBreachCheckedOnLogin(tenant) && (await strengthOf(tenant, password)).isBreached;
  if (isBreached || owners.some((owner) => tenant.records('password_resets').has(owner)))
    throw stytchError('member_reset_password', 'The password must be reset.');
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
    subject: 'Reset your password',
    text: `Reset your password: ${link}\nOr log in without it: ${loginLink}\nThe links are good for ${minutes} minutes.`,
    link,
    token,
  });
  return { member_id: member['member_id'], member_email_id: emailIdOf(member), member };
}

function resetGrant({ tenant, body }: Call, kind: string, verifier: unknown) {
  const found = tenant.grants.look(kind, body['password_reset_token']);
  if (found.state !== 'good')
    throw stytchError(
      'unable_to_auth_password_reset_token',
      'The token could not be authenticated: it is unknown, was used, or has expired.',
    );
  checkPkce(found.grant.data, verifier);
  return found.grant;
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
  return finishPrimary(call, { organization, member: updated }, { factor: FACTOR });
}

/** Notes that a member has a good password. */
function withPassword(tenant: Tenant, member: Fields, changes: Fields): Fields {
  tenant.records('password_resets').delete({ owner_id: member['member_id'] });
  tenant.records('password_resets').delete({ owner_id: newOwnerOf(tenant, member) });
  const id = stringIn(member, 'member_password_id') ?? newId('member-password');
  return updateMember(tenant, member, { member_password_id: id, ...changes });
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
    if (membersWithEmail(tenant, email).length === 0)
      throw stytchError('member_not_found', 'There is no member with this address.');
    tenant.records('password_resets').put({ owner_id: emailOwner(email) });
    return {};
  }
  const organization = organizationOf(tenant, body['organization_id']);
  const member =
    body['member_id'] === undefined
      ? findByEmail(tenant, organization, email)
      : findMember(tenant, organization, body['member_id']);
  if (member === undefined) throw stytchError('member_not_found', 'Member could not be found.');
  tenant.records('password_resets').put({ owner_id: member['member_id'] });
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

/** Sends a link by which somebody sets the password of their address, in all organizations. */
function discoveryResetStart(call: Call, publicToken: string): Fields {
  const { tenant, body, operation } = call;
  requireCrossOrg(tenant);
  const email = checkEmail(body['email_address']);
  const minutes = minutesWithin(body['reset_password_expiration_minutes'], RESET_LIFETIME);
  const data = { email, ...challengeIn(body, 'pkce_code_challenge') };
  const { token } = tenant.grants.issue('discovery password reset', minutes * 60_000, data);
  const target = redirectOf(body['reset_password_redirect_url'], 'invalid_password_reset_redirect_url');
  const link = redirectTo(target, { stytch_token_type: 'discovery_passwords', token, public_token: publicToken });
  tenant.inbox.send({
    channel: 'email',
    to: email,
    userId: null,
    operation: operation.name,
    subject: 'Reset your password',
    text: `Reset your password: ${link}\nThe link is good for ${minutes} minutes.`,
    link,
    token,
  });
  return {};
}

async function discoveryReset(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  requireCrossOrg(tenant);
  const password = String(body['password']);
  const grant = () => resetGrant(call, 'discovery password reset', body['pkce_code_verifier']);
  const email = String(grant().data['email']);
  await requireStrong(tenant, password, [email]);
  tenant.grants.use(grant());
  await setPassword(tenant, emailOwner(email), password);
  tenant.records('password_resets').delete({ owner_id: emailOwner(email) });
  for (const member of membersWithEmail(tenant, email)) {
    // The new password replaces those of the organizations.
    deletePassword(tenant, member['member_id']);
    endSessionsOf(tenant, withPassword(tenant, member, { email_address_verified: true }));
  }
  return discover(tenant, { email, factor: FACTOR });
}

async function discoveryAuthenticate(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  requireCrossOrg(tenant);
  const email = checkEmail(body['email_address']);
  const password = String(body['password']);
  const owner = emailOwner(email);
  if (!tenant.records('password_hashes').has(owner))
    throw stytchError('member_password_not_found', 'The address has no password.');
  if (!(await isPasswordOf(tenant, owner, password)))
    throw stytchError('unauthorized_credentials', 'Unauthorized credentials.');
  await requireUsable(tenant, [owner], password);
  return discover(tenant, { email, factor: FACTOR });
}

/** Passwords: checking, resetting and migrating them; of members, and of addresses. */
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
    'passwords.discovery.email.resetStart': (call) => discoveryResetStart(call, publicToken),
    'passwords.discovery.email.reset': discoveryReset,
    'passwords.discovery.authenticate': discoveryAuthenticate,
  };
}
