import { ValidationError } from '../../errors/validation-error.ts';
import { isObject } from '../../options/validators.ts';
import type { TestProvider } from '../providers.ts';
import type { Snapshot } from './tenant.ts';

const LISTS = ['grants'] as const;
const OBJECTS = ['records', 'inbox', 'events', 'keys'] as const;

/**
 * Checks that a value is a snapshot of this provider's emulator.
 *
 * @throws {ValidationError} if it is anything else
 */
export function checkSnapshot(value: unknown, provider: TestProvider): Snapshot {
  if (!isSnapshot(value)) throw invalid('expected what snapshot() returned');
  if (value.provider !== provider)
    throw invalid(`expected a snapshot of ${provider}, received one of ${value.provider}`);
  return value;
}

function isSnapshot(value: unknown): value is Snapshot {
  return (
    isObject(value) &&
    typeof value['time'] === 'number' &&
    LISTS.every((name) => Array.isArray(value[name])) &&
    OBJECTS.every((name) => isObject(value[name])) &&
    typeof value['provider'] === 'string'
  );
}

function invalid(message: string): ValidationError {
  return new ValidationError('Cannot restore a snapshot', [{ path: 'snapshot', message }], {
    provider: null,
    status: 500,
  });
}
