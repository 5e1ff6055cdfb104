import { isObject } from '../../../../options/validators.ts';
import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn, pick } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { attributesIn, checkAttributes } from '../shared/attributes.ts';
import { checkEmail, minutesWithin } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { counted } from '../shared/locks.ts';
import { migratedHash } from '../shared/password-hashes.ts';
import { isBreachCheckedOnLogin, requireStrong, strengthOf } from '../shared/password-strength.ts';
import { isPasswordOf, setPassword, setPasswordHash } from '../shared/passwords.ts';
import { challengeIn, checkPkce } from '../shared/pkce.ts';
import { redirectOf, redirectTo } from '../shared/redirects.ts';
import { SANDBOX } from '../shared/sandbox.ts';
import { hasRecentFactor } from '../shared/session-parts.ts';
import { issueLinkToken } from './magic-links.ts';
import { sandboxUser } from './proofs.ts';
import { endSessionsOf, givenSession, logIn, requiredSession } from './sessions.ts';
import {
  addUser,
  findByEmail,
  findUser,
  mergedMetadata,
  newEmail,
  newPhoneNumber,
  type OwnFactor,
  requireUnused,
  USER,
  updateUser,
  userOf,
  verifyEntry,
} from './users.ts';

const FACTOR: Fields = { type: 'password', delivery_method: 'knowledge' };
/** Minutes. */
const RESET_LIFETIME = { usual: 30, min: 5, max: 10_080 };
const RECENT = 5;

function newPassword(): Fields {
  return { password_id: newId('password'), requires_reset: false };
}

async function create(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const [email, password] = [checkEmail(body['email']), String(body['password'])];
  if (email === SANDBOX.email) return loggedIn(call, sandboxUser(tenant));
  // All that takes time comes first, so that no other request can come between the check of the address and the user.
  requireUnused(tenant, { email });
  await requireStrong(tenant, password, [email]);
  requireUnused(tenant, { email });
  const entry = newEmail(email);
  const given = pick(body, ['name', 'trusted_metadata', 'untrusted_metadata']);
  const user = addUser(tenant, { ...given, emails: [entry], password: newPassword() });
  await setPassword(tenant, user['user_id'], password);
  return loggedIn(call, { user, entry });
}

function loggedIn(call: Call, { user, entry }: OwnFactor): Fields {
  return { user_id: user['user_id'], email_id: entry['email_id'], user, ...logIn(call, user, FACTOR) };
}

/**
 * Finds the user with an address and the given password.
 *
 * @throws {ApiError} if no user has both, or the user is locked
 */
async function userWithPassword(tenant: Tenant, body: Fields, password: string): Promise<OwnFactor> {
  const found = findByEmail(tenant, checkEmail(body['email']));
  if (found === undefined) throw stytchError('email_not_found', 'Email could not be found.');
  if (!isObject(found.user['password'])) throw stytchError('password_not_found', 'The user has no password.');
  await counted(tenant, USER, found.user, async ({ user_id }) => {
    if (!(await isPasswordOf(tenant, user_id, password)))
      throw stytchError('unauthorized_credentials', 'Unauthorized credentials.');
  });
  return { user: userOf(tenant, found.user['user_id']), entry: found.entry };
}

async function authenticate(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  if (body['email'] === SANDBOX.email) return loggedIn(call, sandboxUser(tenant));
  const password = String(body['password']);
  const found = await userWithPassword(tenant, body, password);
  const isBreached = isBreachCheckedOnLogin(tenant) && (await strengthOf(tenant, password)).isBreached;
  if (isBreached || objectIn(found.user, 'password')['requires_reset'] === true)
    throw stytchError('reset_password', 'The password must be reset.');
  return loggedIn(call, found);
}

/** Sends a mail with two links: one resets the password, the other logs in without it. */
function resetStart(call: Call, publicToken: string): Fields {
  const { tenant, body, operation } = call;
  const found = findByEmail(tenant, checkEmail(body['email']));
  if (found === undefined) throw stytchError('email_not_found', 'Email could not be found.');
  const { user, entry } = found;
  const minutes = minutesWithin(body['reset_password_expiration_minutes'], RESET_LIFETIME);
  const { user_id } = user;
  const { token } = tenant.grants.issue('password reset', minutes * 60_000, {
    user_id,
    email_id: entry['email_id'],
    ...challengeIn(body),
    ...attributesIn(body),
  });
  const target = redirectOf(body['reset_password_redirect_url'], 'invalid_password_reset_redirect_url');
  const link = redirectTo(target, { stytch_token_type: 'reset_password', token, public_token: publicToken });
  const loginTarget = redirectOf(body['login_redirect_url'], 'invalid_login_redirect_url');
  const loginToken = issueLinkToken(call, { ...found, minutes });
  const loginLink = redirectTo(loginTarget, {
    stytch_token_type: 'login',
    token: loginToken,
    public_token: publicToken,
  });
  tenant.inbox.send({
    channel: 'email',
    to: String(entry['email']),
    userId: String(user_id),
    operation: operation.name,
    subject: 'Reset your password',
    text: `Reset your password: ${link}\nOr log in without it: ${loginLink}\nThe links are good for ${minutes} minutes.`,
    link,
    token,
  });
  return { user_id, email_id: entry['email_id'] };
}

/** Sets a password of a user, ends their other sessions, and logs in. */
async function replacePassword(call: Call, user: Fields, password: string): Promise<Fields> {
  const { tenant, body } = call;
  await setPassword(tenant, user['user_id'], password);
  const current = userOf(tenant, user['user_id']);
  const before = objectIn(current, 'password');
  const updated = updateUser(tenant, current, { password: { ...newPassword(), ...before, requires_reset: false } });
  endSessionsOf(tenant, updated, givenSession(tenant, body));
  return { user_id: updated['user_id'], user: updated, ...logIn(call, updated, FACTOR) };
}

async function reset(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const password = String(body['password']);
  const { data } = resetGrant(call);
  await requireStrong(tenant, password, emailsOf(findUser(tenant, data['user_id'])));
  // Another request may have used the token meanwhile.
  tenant.grants.use(resetGrant(call));
  const user = verifyEntry(tenant, userOf(tenant, data['user_id']), 'emails', String(data['email_id']));
  return replacePassword(call, user, password);
}

function resetGrant({ tenant, body }: Call) {
  const found = tenant.grants.look('password reset', body['token']);
  if (found.state !== 'good')
    throw stytchError(
      'unable_to_auth_password_reset_token',
      'The token could not be authenticated: it is unknown, was used, or has expired.',
    );
  checkPkce(found.grant.data, body['code_verifier']);
  checkAttributes(found.grant.data, body);
  return found.grant;
}

function emailsOf(user: Fields = {}): readonly string[] {
  return objectsIn(user, 'emails').map(({ email }) => String(email));
}

async function resetByExisting(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const { user } = await userWithPassword(tenant, body, String(body['existing_password']));
  const password = String(body['new_password']);
  await requireStrong(tenant, password, emailsOf(user));
  return replacePassword(call, user, password);
}

/** Sets a password for somebody who has just logged in by e-mail, or by the old password. */
async function resetBySession(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const session = requiredSession(tenant, body);
  const isWanted = ({ type, delivery_method }: Fields): boolean =>
    type === 'password' ||
    (type === 'magic_link' && delivery_method === 'email') ||
    (type === 'otp' && delivery_method === 'email');
  if (!hasRecentFactor(tenant, session, { minutes: RECENT, isWanted }))
    throw stytchError('session_too_old_to_reset_password', 'The session is too old to reset the password.');
  const user = userOf(tenant, session['user_id']);
  const password = String(body['password']);
  await requireStrong(tenant, password, emailsOf(user));
  return replacePassword(call, user, password);
}

function migrate({ tenant, body }: Call): Fields {
  const email = checkEmail(body['email']);
  const hash = migratedHash(body);
  const known = findByEmail(tenant, email);
  if (isObject(known?.user['password']))
    throw stytchError('password_already_exists', 'The user has a password already.');
  requireUnused(tenant, pick(body, ['external_id', 'phone_number']), known?.user);
  const entry: Fields = {
    ...(known?.entry ?? newEmail(email)),
    ...(body['set_email_verified'] === true && { verified: true }),
  };
  const phone = body['phone_number'];
  const numbers = objectsIn(known?.user ?? {}, 'phone_numbers');
  const changes = {
    ...pick(body, ['name', 'external_id', 'roles']),
    ...mergedMetadata(known?.user ?? {}, body),
    password: newPassword(),
    emails: [...objectsIn(known?.user ?? {}, 'emails').filter(({ email_id }) => email_id !== entry['email_id']), entry],
    ...(typeof phone === 'string' && {
      phone_numbers: [...numbers, newPhoneNumber(phone, body['set_phone_number_verified'] === true)],
    }),
  };
  const user = known === undefined ? addUser(tenant, changes) : updateUser(tenant, known.user, changes);
  setPasswordHash(tenant, user['user_id'], hash);
  return { user_id: user['user_id'], email_id: entry['email_id'], user_created: known === undefined, user };
}

async function strengthCheck({ tenant, body }: Call): Promise<Fields> {
  const inputs = typeof body['email'] === 'string' ? [body['email']] : [];
  const strength = await strengthOf(tenant, String(body['password']), inputs);
  return {
    valid_password: strength.isValid,
    score: strength.score,
    breached_password: strength.isBreached,
    strength_policy: strength.policy,
    breach_detection_on_create: strength.isBreachCheckedOnCreate,
    feedback: { warning: strength.warning, suggestions: strength.suggestions, luds_requirements: strength.luds },
  };
}

/** Passwords: creating, checking, resetting and migrating them. */
export function passwordFlows(publicToken: string): Flows {
  return {
    'passwords.create': create,
    'passwords.authenticate': authenticate,
    'passwords.email.resetStart': (call) => resetStart(call, publicToken),
    'passwords.email.reset': reset,
    'passwords.existingPassword.reset': resetByExisting,
    'passwords.sessions.reset': resetBySession,
    'passwords.migrate': migrate,
    'passwords.strengthCheck': strengthCheck,
  };
}
