import type { Call, Flows } from '../../call.ts';
import { type Fields, stringIn } from '../../fields.ts';
import { sendCode, useCode } from '../shared/codes.ts';
import { checkEmail, minutesWithin } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { counted } from '../shared/locks.ts';
import { discover } from './discovery.ts';
import { finishPrimary } from './login.ts';
import { changeEmail, memberByEmail } from './magic-links.ts';
import { emailFactor, emailIdOf, findByEmail, MEMBER, type Membership, memberOf, shown } from './members.ts';
import { organizationOf } from './organizations.ts';

/** Minutes. */
const LIFETIME = { usual: 10, min: 2, max: 15, error: 'invalid_expiration_otp' };

/** Sends a code to a member; somebody new becomes a pending one. */
function loginOrSignup(call: Call): Fields {
  const found = memberByEmail(call.tenant, call.body);
  const isLogin = found.member['status'] === 'active';
  const minutes = minutesWithin(
    call.body[isLogin ? 'login_expiration_minutes' : 'signup_expiration_minutes'],
    LIFETIME,
  );
  mailCode(call, found, { minutes, to: String(found.member['email_address']) });
  return { ...shown(found), member_created: found.isNew };
}

interface CodeMail {
  readonly minutes: number;
  readonly to: string;
  /** The code also replaces the address of the member by the one that it is sent to. */
  readonly isNewEmail?: boolean;
}

/** Sends a code that logs a member in. */
export function mailCode(call: Call, { organization, member }: Membership, mail: CodeMail): void {
  const { minutes, to, isNewEmail = false } = mail;
  sendCode(call, {
    methodId: methodId(organization, to),
    channel: 'email',
    to,
    ownerId: String(member['member_id']),
    minutes,
    data: isNewEmail ? { new_email: to } : {},
  });
}

function methodId({ organization_id }: Fields, email: string): string {
  return `${String(organization_id)} ${email.toLowerCase()}`;
}

async function authenticate(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const email = checkEmail(body['email_address']);
  const organization = organizationOf(tenant, body['organization_id']);
  const id = methodId(organization, email);
  const known = findByEmail(tenant, organization, email) ?? updating(call, organization, id);
  if (known === undefined) throw stytchError('otp_code_not_found', 'The one-time code could not be found.');
  const kept = await counted(tenant, MEMBER, known, () => useCode(call, id, body['code']));
  const newEmail = stringIn(kept, 'new_email');
  const current = memberOf(tenant, organization, known['member_id']);
  const member = newEmail === undefined ? current : changeEmail(tenant, { organization, member: current }, newEmail);
  const factor = { type: 'email_otp', delivery_method: 'email', email_factor: emailFactor(member) };
  const login = finishPrimary(call, { organization, member }, { factor, changes: { email_address_verified: true } });
  return { method_id: emailIdOf(member), ...login };
}

/** Finds the member who is to have an address, by the code that was sent to it. */
function updating({ tenant }: Call, organization: Fields, id: string): Fields | undefined {
  const found = tenant.grants.look('otp', `otp ${id}`);
  if (found.state === 'unknown' || found.grant.data['new_email'] === undefined) return undefined;
  return memberOf(tenant, organization, found.grant.data['owner_id']);
}

/** Sends a code by which somebody finds their organizations. */
function sendDiscovery(call: Call): Fields {
  const email = checkEmail(call.body['email_address']);
  const minutes = minutesWithin(call.body['discovery_expiration_minutes'], LIFETIME);
  sendCode(call, { methodId: discoveryId(email), channel: 'email', to: email, ownerId: null, minutes });
  return {};
}

function discoveryId(email: string): string {
  return `discovery ${email.toLowerCase()}`;
}

function authenticateDiscovery(call: Call): Fields {
  const email = checkEmail(call.body['email_address']);
  // biome-ignore lint/correctness/useHookAtTopLevel: it is no hook of React.
  useCode(call, discoveryId(email), call.body['code']);
  const factor = {
    type: 'email_otp',
    delivery_method: 'email',
    email_factor: { email_id: emailIdOf({ member_id: 'discovery' }, email), email_address: email },
  };
  return discover(call.tenant, { email, factor });
}

/** One-time codes by e-mail: of an organization, and those by which somebody finds theirs. */
export const otpFlows: Flows = {
  'otps.email.loginOrSignup': loginOrSignup,
  'otps.email.authenticate': authenticate,
  'otps.email.discovery.send': sendDiscovery,
  'otps.email.discovery.authenticate': authenticateDiscovery,
};
