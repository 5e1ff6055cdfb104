import type { Call, Flows } from '../../call.ts';
import type { Fields } from '../../fields.ts';
import { checkEmail, minutesWithin } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { requireStrong } from '../shared/password-strength.ts';
import { deletePassword, isPasswordOf, setPassword } from '../shared/passwords.ts';
import { challengeIn } from '../shared/pkce.ts';
import { redirectOf, redirectTo } from '../shared/redirects.ts';
import { discover } from './discovery.ts';
import {
  emailOwner,
  PASSWORD_FACTOR,
  RESET_LIFETIME,
  requireCrossOrg,
  requireUsable,
  resetGrant,
  withPassword,
} from './member-passwords.ts';
import { membersWithEmail } from './members.ts';
import { endSessionsOf } from './sessions.ts';

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
  return discover(tenant, { email, factor: PASSWORD_FACTOR });
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
  await requireUsable(tenant, owner, password);
  return discover(tenant, { email, factor: PASSWORD_FACTOR });
}

/** Passwords of addresses, in all organizations. */
export function discoveryPasswordFlows(publicToken: string): Flows {
  return {
    'passwords.discovery.email.resetStart': (call) => discoveryResetStart(call, publicToken),
    'passwords.discovery.email.reset': discoveryReset,
    'passwords.discovery.authenticate': discoveryAuthenticate,
  };
}
