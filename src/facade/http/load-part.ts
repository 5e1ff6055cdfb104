import { loadModule } from '#platform/http';
import { StandardException } from '../errors/standard-exception.ts';
import type { CallName } from './request.ts';

/**
 * Loads a third party when a call first needs it. A failure is not kept: the next call tries again.
 *
 * @throws {StandardException} `load_failed`, retryable, if it cannot be loaded now; no request was sent
 */
export async function loadPart<T>(load: () => Promise<T>, { provider, operation }: CallName): Promise<T> {
  try {
    return await loadModule(load);
  } catch (cause) {
    throw new StandardException(`${operation} was not sent: a part of authloom could not be loaded`, {
      code: 'load_failed',
      provider,
      operation,
      attempts: 0,
      retryable: true,
      status: 503,
      cause,
      hint: 'Check that the process may open more files, and that all files of the package are deployed.',
    });
  }
}
