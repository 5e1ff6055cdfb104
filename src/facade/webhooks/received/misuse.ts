import { AuthloomError, type ProviderName } from '../../core/errors/authloom-error.ts';
import { ValidationError } from '../../core/errors/validation-error.ts';

const SUBJECT = 'Cannot verify the webhook';

/** Your server hands over something that no webhook can be verified with: its own mistake, not the sender's. */
export function misuse(provider: ProviderName | null, path: string, message: string): ValidationError {
  return new ValidationError(SUBJECT, [{ path, message }], { provider, status: 500 });
}

/** Runs a check. Whatever else it fails with, such as an object that throws when it is looked at, becomes a typed error. */
export async function withTypedErrors<T>(provider: ProviderName | null, check: () => Promise<T>): Promise<T> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof AuthloomError) throw error;
    // Not kept as the cause: what a foreign error holds is not known, and it may be the body.
    throw misuse(provider, '', 'the request or the options cannot be read');
  }
}
