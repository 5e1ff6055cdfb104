import { randomUUID } from 'node:crypto';

/** Returns a new id of the test environment, such as `user-test-` and a UUID. */
export function newId(kind: string): string {
  return `${kind}-test-${randomUUID()}`;
}

/** Returns the id that the first records of a seed have, such as `user-test-00000000-0000-4000-8000-000000000001`. */
export function seedId(kind: string, index: number): string {
  return `${kind}-test-00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}`;
}
