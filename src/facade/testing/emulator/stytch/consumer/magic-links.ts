import type { Call, Flows } from '../../call.ts';
import { type Fields, pick } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { attributesIn, checkAttributes } from '../shared/attributes.ts';
import { checkEmail, minutesWithin } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { requireUnlocked } from '../shared/locks.ts';
import { challengeIn, checkPkce } from '../shared/pkce.ts';
import { redirectOf, redirectTo } from '../shared/redirects.ts';
import { isSandboxAddress, SANDBOX } from '../shared/sandbox.ts';
import { proveAddress, sandboxUser } from './proofs.ts';
import { logIn, namedUser } from './sessions.ts';
import { expectVerification } from './user-factors.ts';
import {
  addUser,
  findByEmail,
  newEmail,
  type OwnFactor,
  putFactor,
  removeUser,
  USER,
  updateUser,
  userOf,
} from './users.ts';

/** The purposes of links: the subject of the mail, and the minutes for which the link is good. */
const PURPOSES = {
  login: { subject: 'Log in', minutes: 60 },
  signup: { subject: 'Confirm your email address', minutes: 10_080 },
  invite: { subject: 'You are invited', minutes: 60 },
} as const;

type Purpose = keyof typeof PURPOSES;

/** Minutes. */
const LIFETIME = { min: 5, max: 10_080 };

/** Logs an active user in, or signs a new or pending one up: both by a link. */
function loginOrCreate(call: Call): Fields {
  const { tenant, body } = call;
  const email = checkEmail(body['email']);
  const known = findByEmail(tenant, email);
  const found = known ?? createUser(tenant, email, body['create_user_as_pending'] === true ? 'pending' : 'active');
  const isLogin = known !== undefined && found.user['status'] === 'active';
  sendLink(call, found, isLogin ? 'login' : 'signup');
  return { ...idsOf(found), user_created: known === undefined };
}

function createUser(tenant: Tenant, email: string, status: string, given: Fields = {}): OwnFactor {
  const entry = newEmail(email);
  return { user: addUser(tenant, { ...given, emails: [entry], status }), entry };
}

function idsOf({ user, entry }: OwnFactor): Fields {
  return { user_id: user['user_id'], email_id: entry['email_id'] };
}

/** Sends a link to an address of a user, or to one that is to become theirs. */
function send(call: Call): Fields {
  const { tenant, body } = call;
  const found = addressOf(call, checkEmail(body['email']));
  sendLink(call, found, found.user['status'] === 'active' ? 'login' : 'signup');
  if (found.entry['verified'] !== true && namedUser(call) !== undefined)
    expectVerification(tenant, found.user, 'emails', found.entry['email_id']);
  return idsOf(found);
}

/**
 * Returns the address that a message is sent to; one that is unknown is added to the user whom the request names.
 *
 * @throws {ApiError} if it names nobody, or the address is somebody else's
 */
export function addressOf(call: Call, email: string): OwnFactor {
  const { tenant } = call;
  const known = findByEmail(tenant, email);
  const user = namedUser(call);
  if (user === undefined) {
    if (known === undefined) throw stytchError('email_not_found', 'Email could not be found.');
    return known;
  }
  if (known === undefined) {
    const entry = newEmail(email);
    return { user: putFactor(tenant, user, 'emails', entry), entry };
  }
  if (known.user['user_id'] !== user['user_id'])
    throw stytchError('duplicate_email', 'A user with the specified email already exists.');
  return known;
}

function invite(call: Call): Fields {
  const { tenant, body } = call;
  const email = checkEmail(body['email']);
  const known = findByEmail(tenant, email);
  if (known?.user['status'] === 'active')
    throw stytchError('duplicate_email', 'A user with the specified email already exists.');
  const given = pick(body, ['name', 'trusted_metadata', 'untrusted_metadata']);
  const found = known ?? createUser(tenant, email, 'pending', given);
  sendLink(call, found, 'invite');
  return idsOf(found);
}

/** Removes the user who was invited, and with them all their links. */
function revokeInvite({ tenant, body }: Call): Fields {
  const found = findByEmail(tenant, checkEmail(body['email']));
  if (found?.user['status'] !== 'pending') throw stytchError('email_not_found', 'There is no pending invite.');
  removeUser(tenant, found.user);
  return {};
}

/** Sends a link for an address; nothing is sent to a sandbox address. */
function sendLink(call: Call, { user, entry }: OwnFactor, purpose: Purpose): void {
  const { tenant, body, operation } = call;
  const { subject, minutes: usual } = PURPOSES[purpose];
  const minutes = minutesWithin(body[`${purpose}_expiration_minutes`], { usual, ...LIFETIME });
  const target = redirectOf(body[`${purpose}_magic_link_url`], 'invalid_magic_link_url');
  const token = issueLinkToken(call, { user, entry, minutes });
  const to = String(entry['email']);
  if (isSandboxAddress(to)) return;
  const link = redirectTo(target, { stytch_token_type: 'magic_links', token });
  const text = `${subject}: ${link}\nThe link is good for ${minutes} minutes.`;
  tenant.inbox.send({
    channel: 'email',
    to,
    userId: String(user['user_id']),
    operation: operation.name,
    subject,
    text,
    link,
    token,
  });
}

/** Issues a token that logs in by an address. The login link of a password mail has one, too. */
export function issueLinkToken(
  { tenant, body }: Call,
  { user, entry, minutes }: OwnFactor & { readonly minutes: number },
): string {
  const data = {
    user_id: user['user_id'],
    email_id: entry['email_id'],
    email: entry['email'],
    ...challengeIn(body),
    ...attributesIn(body),
  };
  return tenant.grants.issue('magic link', minutes * 60_000, data).token;
}

/** Returns a token for a link that the application sends itself. */
function create({ tenant, body }: Call): Fields {
  const user = userOf(tenant, body['user_id']);
  const minutes = minutesWithin(body['expiration_minutes'], { usual: 60, ...LIFETIME });
  const data = { user_id: user['user_id'], embedded_id: newId('embeddable-magic-link'), ...attributesIn(body) };
  const { token } = tenant.grants.issue('magic link', minutes * 60_000, data);
  return { user_id: user['user_id'], token };
}

function authenticate(call: Call): Fields {
  const { tenant, body } = call;
  const { token } = body;
  if (token === SANDBOX.magicLink.good) return finish(call, sandboxGrant(tenant));
  const found = tenant.grants.look('magic link', token);
  if (found.state === 'good') {
    const { grant } = found;
    requireUnlocked(tenant, USER, userOf(tenant, grant.data['user_id']));
    checkPkce(grant.data, body['code_verifier']);
    checkAttributes(grant.data, body);
    tenant.grants.use(grant);
    return finish(call, grant.data);
  }
  if (found.state === 'unknown' && token !== SANDBOX.magicLink.expired)
    throw stytchError('magic_link_not_found', 'The magic link could not be found.');
  throw stytchError(
    'unable_to_auth_magic_link',
    'The magic link could not be authenticated: it was used, or has expired.',
  );
}

function sandboxGrant(tenant: Tenant): Fields {
  const { user, entry } = sandboxUser(tenant);
  return { user_id: user['user_id'], email_id: entry['email_id'], email: entry['email'] };
}

function finish(call: Call, { user_id, email_id, email, embedded_id }: Fields): Fields {
  const found = userOf(call.tenant, user_id);
  if (typeof embedded_id === 'string') {
    const factor = { type: 'magic_link', delivery_method: 'embedded', embeddable_magic_link_factor: { embedded_id } };
    const user = found['status'] === 'active' ? found : updateUser(call.tenant, found, { status: 'active' });
    return { method_id: embedded_id, user_id, user, reset_sessions: false, ...logIn(call, user, factor) };
  }
  const { user, reset_sessions } = proveAddress(call, found, 'emails', String(email_id));
  const login = logIn(call, user, {
    type: 'magic_link',
    delivery_method: 'email',
    email_factor: { email_id, email_address: email },
  });
  return { method_id: email_id, user_id, user, reset_sessions, ...login };
}

/** Magic links by e-mail, and those that an application sends itself. */
export const magicLinkFlows: Flows = {
  'magicLinks.email.loginOrCreate': loginOrCreate,
  'magicLinks.email.send': send,
  'magicLinks.email.invite': invite,
  'magicLinks.email.revokeInvite': revokeInvite,
  'magicLinks.create': create,
  'magicLinks.authenticate': authenticate,
};
