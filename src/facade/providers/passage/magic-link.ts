import type { Operation } from '../../core/call/operation.ts';
import { ValidationError } from '../../core/errors/validation-error.ts';

type Params = Readonly<Record<string, unknown>>;

const RECIPIENTS = ['email', 'phone', 'user_id'] as const;

/**
 * Gives a magic link the channel that goes with its recipient, as the vendor's SDKs do: `email` for an e-mail address,
 * `phone` for a phone number. A user id leaves it open. A channel that contradicts the recipient is refused: changed
 * without a word, the link would travel another way than the caller wrote.
 */
export function adaptMagicLink({ name }: Operation, params: Params): Params {
  if (name !== 'auth.createMagicLink') return params;
  const [recipient, ...others] = RECIPIENTS.filter((field) => params[field] !== undefined);
  // None or several of them are for the check of the arguments to tell.
  if (recipient === undefined || recipient === 'user_id' || others.length > 0) return params;
  const { channel } = params;
  if (channel === undefined) return { ...params, channel: recipient };
  if (channel === (recipient === 'email' ? 'phone' : 'email')) throw contradiction(recipient);
  return params;
}

function contradiction(recipient: 'email' | 'phone'): ValidationError {
  const message = `contradicts "${recipient}": expected "${recipient}" or nothing; to choose the channel, pass "user_id"`;
  return new ValidationError('Cannot call auth.createMagicLink', [{ path: 'channel', message }], {
    provider: 'passage',
    status: 400,
  });
}
