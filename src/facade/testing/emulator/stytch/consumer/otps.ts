import type { Call, Flow, Flows } from '../../call.ts';
import { type Fields, stringIn } from '../../fields.ts';
import type { Channel } from '../../inbox.ts';
import type { Tenant } from '../../tenant.ts';
import { sendCode, useCode } from '../shared/codes.ts';
import { checkEmail, checkPhoneNumber, minutesWithin } from '../shared/contacts.ts';
import { stytchError } from '../shared/errors.ts';
import { counted } from '../shared/locks.ts';
import { addressOf } from './magic-links.ts';
import { proveAddress } from './proofs.ts';
import { logIn, namedUser } from './sessions.ts';
import { expectVerification } from './user-factors.ts';
import {
  addUser,
  FACTOR_LISTS,
  findByEmail,
  findByPhone,
  findFactor,
  newEmail,
  newPhoneNumber,
  type OwnFactor,
  putFactor,
  USER,
  userOf,
} from './users.ts';

/** Minutes. */
const LIFETIME = { usual: 2, min: 1, max: 10 };

type AddressList = 'emails' | 'phone_numbers';

function listOf(channel: Channel): AddressList {
  return channel === 'email' ? 'emails' : 'phone_numbers';
}

function loginOrCreate(call: Call, channel: Channel): Fields {
  const { tenant, body } = call;
  const known = findAddress(tenant, body, channel);
  const found = known ?? createUser(call, channel);
  send(call, found, channel);
  return { ...idsOf(found, channel), user_created: known === undefined };
}

function findAddress(tenant: Tenant, body: Fields, channel: Channel): OwnFactor | undefined {
  return channel === 'email'
    ? findByEmail(tenant, checkEmail(body['email']))
    : findByPhone(tenant, checkPhoneNumber(body['phone_number']));
}

function createUser({ tenant, body }: Call, channel: Channel): OwnFactor {
  const entry = channel === 'email' ? newEmail(String(body['email'])) : newPhoneNumber(String(body['phone_number']));
  const status = body['create_user_as_pending'] === true ? 'pending' : 'active';
  return { user: addUser(tenant, { [listOf(channel)]: [entry], status }), entry };
}

/** Sends a code to an address of a user, or to one that is to become theirs. */
function sendToKnown(call: Call, channel: Channel): Fields {
  const { tenant, body } = call;
  const found =
    channel === 'email'
      ? addressOf(call, checkEmail(body['email']))
      : numberOf(call, checkPhoneNumber(body['phone_number']));
  send(call, found, channel);
  const list = listOf(channel);
  if (found.entry['verified'] !== true && namedUser(call) !== undefined)
    expectVerification(tenant, found.user, list, found.entry[FACTOR_LISTS[list]]);
  return idsOf(found, channel);
}

function numberOf(call: Call, number: string): OwnFactor {
  const { tenant } = call;
  const known = findByPhone(tenant, number);
  const user = namedUser(call);
  if (user === undefined) {
    if (known === undefined) throw stytchError('phone_number_not_found', 'Phone number could not be found.');
    return known;
  }
  if (known === undefined) {
    const entry = newPhoneNumber(number);
    return { user: putFactor(tenant, user, 'phone_numbers', entry), entry };
  }
  if (known.user['user_id'] !== user['user_id'])
    throw stytchError('duplicate_phone_number', 'A user with the specified phone number already exists.');
  return known;
}

function send(call: Call, { user, entry }: OwnFactor, channel: Channel): void {
  const list = listOf(channel);
  sendCode(call, {
    methodId: String(entry[FACTOR_LISTS[list]]),
    channel,
    to: String(channel === 'email' ? entry['email'] : entry['phone_number']),
    ownerId: String(user['user_id']),
    minutes: minutesWithin(call.body['expiration_minutes'], { ...LIFETIME, error: 'invalid_expiration_otp' }),
    data: { method_id: entry[FACTOR_LISTS[list]] },
  });
}

function idsOf({ user, entry }: OwnFactor, channel: Channel): Fields {
  const id = FACTOR_LISTS[listOf(channel)];
  return { user_id: user['user_id'], [id]: entry[id] };
}

async function authenticate(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const methodId = stringIn(body, 'method_id') ?? '';
  const list: AddressList = methodId.startsWith('email-') ? 'emails' : 'phone_numbers';
  if (!/^(?:email|phone-number)-(?:test|live)-/.test(methodId))
    throw stytchError('invalid_method_id', 'The method_id is not valid.');
  const found = findFactor(tenant, list, methodId);
  if (found === undefined) throw stytchError('otp_code_not_found', 'The one-time code could not be found.');
  const kept = await counted(tenant, USER, found.user, () => useCode(call, methodId, body['code']));
  const current = userOf(tenant, found.user['user_id']);
  const { user, reset_sessions } = proveAddress(call, current, list, methodId);
  const { channel, to } = kept;
  const login = logIn(call, user, {
    type: 'otp',
    delivery_method: channel,
    ...(list === 'emails'
      ? { email_factor: { email_id: methodId, email_address: to } }
      : { phone_number_factor: { phone_id: methodId, phone_number: to } }),
  });
  return { method_id: methodId, user_id: user['user_id'], user, reset_sessions, ...login };
}

const CHANNELS: readonly Channel[] = ['email', 'sms', 'whatsapp'];

/** One-time codes by e-mail, SMS and WhatsApp. */
export const otpFlows: Flows = {
  ...Object.fromEntries(
    CHANNELS.flatMap((channel): [string, Flow][] => [
      [`otps.${channel}.loginOrCreate`, (call) => loginOrCreate(call, channel)],
      [`otps.${channel}.send`, (call) => sendToKnown(call, channel)],
    ]),
  ),
  'otps.authenticate': authenticate,
};
