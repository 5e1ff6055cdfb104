import type { Call } from '../../call.ts';
import type { Fields } from '../../fields.ts';
import { randomCode } from '../../grants.ts';
import type { Channel } from '../../inbox.ts';
import { attributesIn, checkAttributes } from './attributes.ts';
import { stytchError } from './errors.ts';
import { isSandboxAddress, SANDBOX } from './sandbox.ts';

/** A one-time code to be sent. */
export interface CodeRequest {
  /** The id of the thing that the code is bound to, such as the id of an address. A new code replaces the one before. */
  readonly methodId: string;
  readonly channel: Channel;
  readonly to: string;
  /** `null` before there is a user or member. */
  readonly ownerId: string | null;
  readonly minutes: number;
  /** The values that the flow needs when the code is used. */
  readonly data?: Fields;
}

/** Sends a code of six digits. Those to a sandbox address are always the same, and are not sent. */
export function sendCode(
  { tenant, operation, body }: Call,
  { methodId, channel, to, ownerId, minutes, data = {} }: CodeRequest,
): void {
  const isSandbox = isSandboxAddress(to);
  const code = isSandbox ? SANDBOX.code : randomCode();
  const kept = { ...data, code, channel, to, owner_id: ownerId, ...attributesIn(body) };
  tenant.grants.issue('otp', minutes * 60_000, kept, grantId(methodId));
  if (isSandbox) return;
  tenant.inbox.send({
    channel,
    to,
    userId: ownerId,
    operation: operation.name,
    ...(channel === 'email' && { subject: `Your code is ${code}` }),
    text: `Your code is ${code}. It is good for ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
    code,
  });
}

/**
 * Uses the code of an authenticate call up, and returns what was kept with it.
 *
 * @throws {ApiError} if it is wrong, used or expired
 */
export function useCode({ tenant, body }: Call, methodId: string, code: unknown): Fields {
  const found = tenant.grants.look('otp', grantId(methodId));
  if (found.state === 'unknown' || found.grant.data['code'] !== code)
    throw stytchError('otp_code_not_found', 'The one-time code could not be found.');
  if (found.state !== 'good')
    throw stytchError('unable_to_auth_otp_code', 'The one-time code was used already, or has expired.');
  checkAttributes(found.grant.data, body);
  tenant.grants.use(found.grant);
  return found.grant.data;
}

/** The newest code of an address, of whatever channel. */
function grantId(methodId: string): string {
  return `otp ${methodId}`;
}
