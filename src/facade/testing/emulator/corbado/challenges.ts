import type { Call, Flows } from '../call.ts';
import { type Fields, numberIn, omit } from '../fields.ts';
import { randomCode, randomToken } from '../grants.ts';
import { doesNotExist, newId, validationError } from './format.ts';
import { userOf } from './users.ts';

/** Seconds. */
const LIFETIME = 3600;

/** The channel of each type of challenge. */
const CHANNELS: Readonly<Record<string, 'email' | 'sms'>> = { email_otp: 'email', email_link: 'email', sms_otp: 'sms' };

function create({ tenant, params, body, operation }: Call): Fields {
  const user = userOf(tenant, params['userID']);
  const type = String(body['challengeType']);
  const channel = CHANNELS[type];
  if (channel === undefined) throw validationError({ field: 'challengeType', message: 'must be a valid value' });
  const value = type === 'email_link' ? randomToken() : randomCode();
  const challenge = tenant.records('challenges').put({
    challengeID: newId('cha'),
    type,
    identifierValue: body['identifierValue'],
    value,
    expires: Math.floor(tenant.clock.now() / 1000) + (numberIn(body, 'lifetimeSeconds') ?? LIFETIME),
    status: 'pending',
    userID: user['userID'],
  });
  tenant.inbox.send({
    channel,
    to: String(body['identifierValue']),
    userId: String(user['userID']),
    operation: operation.name,
    ...(channel === 'email' && { subject: type === 'email_link' ? 'Log in' : 'Your code' }),
    text: type === 'email_link' ? `Confirm with ${value}` : `Your code is ${value}`,
    ...(type === 'email_link' ? { token: value } : { code: value }),
  });
  return shown(challenge);
}

function shown(challenge: Fields): Fields {
  return omit(challenge, 'userID');
}

/** Completes a challenge: once, in time, with its value. */
function complete({ tenant, params, body }: Call): Fields {
  const user = userOf(tenant, params['userID']);
  const challenges = tenant.records('challenges');
  const challenge = challenges.get(params['challengeID']);
  if (challenge === undefined || challenge['userID'] !== user['userID']) throw doesNotExist('challengeID');
  if (challenge['status'] === 'pending' && Number(challenge['expires']) * 1000 <= tenant.clock.now())
    challenges.update(challenge, { status: 'expired' });
  const { status } = challenges.get(challenge['challengeID']) ?? {};
  if (status !== 'pending') throw validationError({ field: 'challengeID', message: `is ${String(status)}` });
  if (body['value'] !== challenge['value']) throw validationError({ field: 'value', message: 'is wrong' });
  return shown(challenges.update(challenge, { status: 'completed' }));
}

/** One-time codes and links. */
export const challengeFlows: Flows = {
  'users.challenges.create': create,
  'users.challenges.update': complete,
};
