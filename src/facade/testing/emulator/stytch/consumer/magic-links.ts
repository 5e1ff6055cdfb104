import type { Call, Flows } from '../../call.ts';
import { type Fields, numberIn, stringIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { redirectOf, redirectTo } from '../shared/redirects.ts';
import { logIn } from './sessions.ts';
import { addUser, findByEmail, newEmail, userOf, verifyEntry } from './users.ts';

/** Minutes. */
const LOGIN_LIFETIME = 60;
const SIGNUP_LIFETIME = 10_080;

/** Logs an active user in, or signs a new or pending one up: both by a link. */
function loginOrCreate(call: Call): Fields {
  const { tenant, body } = call;
  const email = String(body['email']);
  const found = findByEmail(tenant, email);
  const user =
    found?.user ??
    addUser(tenant, {
      emails: [newEmail(email)],
      status: body['create_user_as_pending'] === true ? 'pending' : 'active',
    });
  const entry = findByEmail(tenant, email)?.entry ?? {};
  const isLogin = found !== undefined && user['status'] === 'active';
  sendLink(call, { user, entry, purpose: isLogin ? 'login' : 'signup' });
  return { user_id: user['user_id'], email_id: entry['email_id'], user_created: found === undefined };
}

/** Sends a link for an address. */
function sendLink(
  { tenant, body, operation }: Call,
  { user, entry, purpose }: { readonly user: Fields; readonly entry: Fields; readonly purpose: 'login' | 'signup' },
): void {
  const minutes =
    numberIn(body, `${purpose}_expiration_minutes`) ?? (purpose === 'login' ? LOGIN_LIFETIME : SIGNUP_LIFETIME);
  const target = redirectOf(body[`${purpose}_magic_link_url`], 'invalid_magic_link_url');
  const challenge = stringIn(body, 'code_challenge');
  const { token } = tenant.grants.issue('magic link', minutes * 60_000, {
    user_id: user['user_id'],
    email_id: entry['email_id'],
    email: entry['email'],
    ...(challenge !== undefined && { code_challenge: challenge }),
  });
  const link = redirectTo(target, { stytch_token_type: 'magic_links', token });
  tenant.inbox.send({
    channel: 'email',
    to: String(entry['email']),
    userId: String(user['user_id']),
    operation: operation.name,
    subject: purpose === 'login' ? 'Log in' : 'Confirm your email address',
    text: `${purpose === 'login' ? 'Log in' : 'Sign up'}: ${link}\nThe link is good for ${minutes} minutes.`,
    link,
    token,
  });
}

function authenticate(call: Call): Fields {
  const { tenant, body } = call;
  const found = tenant.grants.look('magic link', body['token']);
  if (found.state === 'unknown') throw stytchError('magic_link_not_found', 'The magic link could not be found.');
  if (found.state !== 'good')
    throw stytchError(
      'unable_to_auth_magic_link',
      'The magic link could not be authenticated: it was used, or has expired.',
    );
  const { grant } = found;
  tenant.grants.use(grant);
  const { email_id, email } = grant.data;
  const user = verifyEntry(tenant, userOf(tenant, grant.data['user_id']), 'emails', String(email_id));
  const login = logIn(call, user, {
    type: 'magic_link',
    delivery_method: 'email',
    email_factor: { email_id, email_address: email },
  });
  return { method_id: email_id, user_id: user['user_id'], user, reset_sessions: false, ...login };
}

/** Magic links by e-mail, and those that an application embeds. */
export const magicLinkFlows: Flows = {
  'magicLinks.email.loginOrCreate': loginOrCreate,
  'magicLinks.authenticate': authenticate,
};

/** Withdraws the links of a user, such as those of an invite that was revoked. */
export function withdrawLinks(tenant: Tenant, userId: unknown): void {
  tenant.grants.withdraw('magic link', ({ user_id }) => user_id === userId);
}
