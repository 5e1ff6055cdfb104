import type { Call, Flows } from '../../call.ts';
import { type Fields, pick, stringIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { checkEmail, minutesWithin } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { requireUnlocked } from '../shared/locks.ts';
import { challengeIn, checkPkce } from '../shared/pkce.ts';
import { redirectOf, redirectTo } from '../shared/redirects.ts';
import { isSandboxAddress, SANDBOX } from '../shared/sandbox.ts';
import { discover } from './discovery.ts';
import { finishPrimary } from './login.ts';
import {
  addMember,
  emailFactor,
  emailIdOf,
  findByEmail,
  MEMBER,
  type Membership,
  membershipOf,
  replaceEmail,
  requireUnused,
  shown,
  updateMember,
} from './members.ts';
import { mergedMetadata } from './organization-fields.ts';
import { organizationOf, requireInvitable, SANDBOX_ORGANIZATION } from './organizations.ts';
import { rolesFor } from './rbac.ts';
import { requireKnownRoles } from './roles.ts';
import { endSessionsOf, givenSession } from './sessions.ts';

/** The purposes of links: the subject of the mail, and the minutes for which the link is good. */
const PURPOSES = {
  login: { subject: 'Log in', minutes: 60 },
  signup: { subject: 'Confirm your email address', minutes: 60 },
  invite: { subject: 'You are invited', minutes: 10_080 },
} as const;

type Purpose = keyof typeof PURPOSES;

/** Minutes. */
const LIFETIME = { min: 5, max: 10_080 };

const GRANT = 'member magic link';
const DISCOVERY_GRANT = 'discovery magic link';

/** Logs an active member in, or signs a new or pending one up: both by a link. */
function loginOrSignup(call: Call): Fields {
  const { tenant, body } = call;
  const found = memberByEmail(tenant, body);
  sendLink(call, found, found.member['status'] === 'active' ? 'login' : 'signup');
  return { ...shown(found), member_created: found.isNew };
}

/** Finds the member with the address of a request, or creates a pending one. */
export function memberByEmail(tenant: Tenant, body: Fields): Membership & { readonly isNew: boolean } {
  const email = checkEmail(body['email_address']);
  const organization = organizationOf(tenant, body['organization_id']);
  const known = findByEmail(tenant, organization, email);
  const member = known ?? addMember(tenant, organization, { email_address: email, status: 'pending' });
  return { organization, member, isNew: known === undefined };
}

function invite(call: Call): Fields {
  const { tenant, body } = call;
  const email = checkEmail(body['email_address']);
  const organization = organizationOf(tenant, body['organization_id']);
  requireInvitable(organization, email);
  requireKnownRoles(rolesFor(tenant, organization), body['roles']);
  const known = findByEmail(tenant, organization, email);
  if (known?.['status'] === 'active' && email !== SANDBOX.email)
    throw stytchError('duplicate_member_email', 'A member with this email address exists already.');
  const given = { ...pick(body, ['name', 'roles']), ...mergedMetadata(known ?? {}, body), status: 'invited' };
  const member =
    known === undefined
      ? addMember(tenant, organization, { ...given, email_address: email })
      : updateMember(tenant, known, given);
  sendLink(call, { organization, member }, 'invite');
  return shown({ organization, member });
}

/** Sends a link for a member; nothing is sent to a sandbox address. */
function sendLink(call: Call, membership: Membership, purpose: Purpose): void {
  const { body } = call;
  const { subject, minutes: usual } = PURPOSES[purpose];
  const minutes = minutesWithin(body[`${purpose}_expiration_minutes`], { usual, ...LIFETIME });
  const target = redirectOf(body[`${purpose}_redirect_url`], `invalid_${purpose}_redirect_url`);
  mailLink(call, membership, { subject, minutes, target, to: String(membership.member['email_address']) });
}

interface LinkMail {
  readonly subject: string;
  readonly minutes: number;
  readonly target: string;
  readonly to: string;
  /** The address that the member is to have. */
  readonly newEmail?: string;
}

/** Sends a link that logs a member in, and may replace their address. */
export function mailLink(call: Call, { organization, member }: Membership, mail: LinkMail): void {
  const { tenant, operation } = call;
  const { subject, minutes, target, to, newEmail } = mail;
  const data = newEmail === undefined ? {} : { new_email: newEmail };
  const token = issueLinkToken(call, member, minutes, data);
  if (isSandboxAddress(to)) return;
  const slug = String(organization['organization_slug']);
  const link = redirectTo(target, { slug, stytch_token_type: 'multi_tenant_magic_links', token });
  tenant.inbox.send({
    channel: 'email',
    to,
    userId: String(member['member_id']),
    operation: operation.name,
    subject,
    text: `${subject}: ${link}\nThe link is good for ${minutes} minutes.`,
    link,
    token,
  });
}

/** Issues a token that logs a member in by their address. The login link of a password mail has one, too. */
export function issueLinkToken({ tenant, body }: Call, member: Fields, minutes: number, data: Fields = {}): string {
  const email = member['email_address'];
  const kept = { member_id: member['member_id'], email, ...challengeIn(body, 'pkce_code_challenge'), ...data };
  return tenant.grants.issue(GRANT, minutes * 60_000, kept).token;
}

function authenticate(call: Call): Fields {
  const { tenant, body } = call;
  const token = body['magic_links_token'];
  if (token === SANDBOX.magicLink.good) return finish(call, { member_id: sandboxMember(tenant)['member_id'] });
  const { grant, use } = requireGood(tenant, GRANT, token);
  requireUnlocked(tenant, MEMBER, membershipOf(tenant, grant['member_id']).member);
  checkPkce(grant, body['pkce_code_verifier']);
  // The request may be wrong in other ways, too; then the token stays good.
  const response = finish(call, grant);
  use();
  return response;
}

function requireGood(
  tenant: Tenant,
  kind: string,
  token: unknown,
): { readonly grant: Fields; readonly use: () => void } {
  const found = tenant.grants.look(kind, token);
  if (found.state === 'good') return { grant: found.grant.data, use: () => tenant.grants.use(found.grant) };
  if (found.state === 'unknown' && token !== SANDBOX.magicLink.expired)
    throw stytchError('magic_link_not_found', 'The magic link could not be found.');
  throw stytchError(
    'unable_to_auth_magic_link',
    'The magic link could not be authenticated: it was used, or has expired.',
  );
}

function sandboxMember(tenant: Tenant): Fields {
  const organization = organizationOf(tenant, SANDBOX_ORGANIZATION);
  const known = findByEmail(tenant, organization, SANDBOX.email);
  return known ?? addMember(tenant, organization, { email_address: SANDBOX.email, email_address_verified: true });
}

function finish(call: Call, { member_id, new_email }: Fields): Fields {
  const { tenant } = call;
  const { organization, member: found } = membershipOf(tenant, member_id);
  const newEmail = stringIn({ new_email }, 'new_email');
  const { member, reset_sessions } =
    newEmail === undefined
      ? { member: found, ...proveAddress(call, found) }
      : { member: changeEmail(tenant, { organization, member: found }, newEmail), reset_sessions: false };
  const factor = { type: 'magic_link', delivery_method: 'email', email_factor: emailFactor(member) };
  const login = finishPrimary(call, { organization, member }, { factor, changes: { email_address_verified: true } });
  return { method_id: emailIdOf(member), reset_sessions, ...login };
}

/** Takes the new address of a member over, unless somebody else has it by now. */
export function changeEmail(tenant: Tenant, { organization, member }: Membership, email: string): Fields {
  requireUnused(tenant, organization, { email_address: email }, member);
  return replaceEmail(tenant, member, email, true);
}

/**
 * Somebody has received a message at the address of a member. If it was not proven before, somebody else may have made the
 * member's sessions: they end.
 */
function proveAddress({ tenant, body }: Call, member: Fields): { readonly reset_sessions: boolean } {
  const isTheirs = ({ member_id }: Fields): boolean => member_id === member['member_id'];
  if (member['email_address_verified'] === true || tenant.records('member_sessions').find(isTheirs) === undefined)
    return { reset_sessions: false };
  endSessionsOf(tenant, member, givenSession(tenant, body));
  return { reset_sessions: true };
}

/** Sends a link by which somebody finds their organizations. */
function sendDiscovery(call: Call): Fields {
  const { tenant, body, operation } = call;
  const email = checkEmail(body['email_address']);
  const minutes = minutesWithin(body['discovery_expiration_minutes'], { usual: 60, ...LIFETIME });
  const target = redirectOf(body['discovery_redirect_url'], 'invalid_discovery_redirect_url');
  const data = { email, ...challengeIn(body, 'pkce_code_challenge') };
  const { token } = tenant.grants.issue(DISCOVERY_GRANT, minutes * 60_000, data);
  if (isSandboxAddress(email)) return {};
  const link = redirectTo(target, { stytch_token_type: 'discovery', token });
  const subject = 'Log in';
  tenant.inbox.send({
    channel: 'email',
    to: email,
    userId: null,
    operation: operation.name,
    subject,
    text: `${subject}: ${link}\nThe link is good for ${minutes} minutes.`,
    link,
    token,
  });
  return {};
}

function authenticateDiscovery(call: Call): Fields {
  const { tenant, body } = call;
  const token = body['discovery_magic_links_token'];
  if (token === SANDBOX.magicLink.good) return discoverByEmail(call, SANDBOX.email);
  const { grant, use } = requireGood(tenant, DISCOVERY_GRANT, token);
  checkPkce(grant, body['pkce_code_verifier']);
  use();
  return discoverByEmail(call, String(grant['email']));
}

function discoverByEmail({ tenant }: Call, email: string): Fields {
  const factor = {
    type: 'magic_link',
    delivery_method: 'email',
    email_factor: { email_id: emailIdOf({ member_id: 'discovery' }, email), email_address: email },
  };
  return discover(tenant, { email, factor });
}

/** Magic links: of an organization, and those by which somebody finds theirs. */
export const magicLinkFlows: Flows = {
  'magicLinks.email.loginOrSignup': loginOrSignup,
  'magicLinks.email.invite': invite,
  'magicLinks.authenticate': authenticate,
  'magicLinks.email.discovery.send': sendDiscovery,
  'magicLinks.discovery.authenticate': authenticateDiscovery,
};
