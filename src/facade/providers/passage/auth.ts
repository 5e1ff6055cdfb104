import { AuthResource } from '../../../generated/passage/client.ts';
import { ValidationError } from '../../errors/validation-error.ts';
import type { ApiClient } from '../../http/api-client.ts';
import type { Operation } from '../../http/operation.ts';
import type { ValidateOptions } from '../../session/options.ts';
import type { SessionVerifier } from '../../session/session-verifier.ts';
import type { PassageClaims } from './sessions.ts';

/**
 * The namespace `auth` of Passage's own SDKs: magic links, and token validation.
 *
 * @example
 * const { magic_link } = await passage.auth.createMagicLink({ email: 'ada@example.com', send: true });
 * const userId = await passage.auth.validateJwt(token);
 */
export class PassageAuth extends AuthResource {
  readonly #verifier: SessionVerifier<PassageClaims>;

  /** Created by the client. */
  constructor(client: ApiClient, verifier: SessionVerifier<PassageClaims>) {
    super(client);
    this.#verifier = verifier;
  }

  /**
   * Validates a session token and returns the user's ID. Passage's SDKs use this name.
   *
   * @throws {TokenValidationError} if the token is invalid
   * @throws {VerificationUnavailableError} if the key set cannot be fetched
   * @throws {ValidationError} if an option is invalid
   * @see {@link PassageSessions.validate}, which returns a result instead
   * @example
   * const userId = await passage.auth.validateJwt(token);
   */
  async validateJwt(token: unknown, options?: ValidateOptions): Promise<string> {
    return (await this.#verifier.verify(token, options)).userId;
  }
}

type Params = Readonly<Record<string, unknown>>;

const RECIPIENTS = ['email', 'phone', 'user_id'] as const;

/**
 * Sets the channel of a magic link by its recipient, as the vendor's SDKs do: `email` for an e-mail address, `phone` for a
 * phone number. With a user ID the channel stays open. A channel that contradicts the recipient is rejected: replacing it
 * silently would send the link another way than the caller wrote.
 *
 * @throws {ValidationError} if channel and recipient contradict each other
 */
export function transformMagicLink({ name }: Operation, params: Params): Params {
  if (name !== 'auth.createMagicLink') return params;
  const [recipient, ...others] = RECIPIENTS.filter((field) => params[field] != null);
  // The validation of the arguments reports a missing recipient, or several.
  if (recipient === undefined || recipient === 'user_id' || others.length > 0) return params;
  const { channel } = params;
  if (channel == null) return { ...params, channel: recipient };
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
