import { AuthResource } from '../../../generated/passage/client.ts';
import type { Caller } from '../../core/call/caller.ts';
import type { ValidateOptions } from '../../session/validate-options.ts';
import type { SessionVerifier } from '../../session/verifier.ts';
import type { PassageClaims } from './sessions.ts';

/** Magic links, and the vendor's own name for a token check. */
export class PassageAuth extends AuthResource {
  readonly #verifier: SessionVerifier<PassageClaims>;

  /**  Made by the client. */
  constructor(caller: Caller, verifier: SessionVerifier<PassageClaims>) {
    super(caller);
    this.#verifier = verifier;
  }

  /**
   * Checks a session token and answers with the user's id, under the name that Passage's own SDKs have for it.
   *
   * @throws {TokenValidationError} when the token must not be trusted
   * @throws {KeysUnavailableError} when the key set cannot be had
   * @throws {ValidationError} when the options are bad
   * @example
   * const userId = await passage.auth.validateJwt(token);
   */
  async validateJwt(token: unknown, options?: ValidateOptions): Promise<string> {
    return (await this.#verifier.verify(token, options)).userId;
  }
}
