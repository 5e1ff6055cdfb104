import { type Fields, numberIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from './errors.ts';

/** Whose record is locked: a user's or a member's. */
export interface LockedKind {
  readonly kind: string;
  readonly id: string;
}

/** The number of wrong codes or passwords in a row that lock somebody. */
const MAX_FAILURES = 20;
/** Seconds. */
const LOCK_LIFETIME = 3600;

/** The kind of records of failures in a row. */
export const failureKinds = { failures: { id: 'owner_id' } } as const;

/**
 * Returns the record, unlocked if its time has come.
 *
 * @throws {ApiError} if it is locked
 */
export function requireUnlocked(tenant: Tenant, { kind, id }: LockedKind, record: Fields): Fields {
  if (record['is_locked'] !== true) return record;
  if (Date.parse(String(record['lock_expires_at'])) > tenant.clock.now())
    throw stytchError('user_lock_limit_reached', 'Too many failed attempts: the user is locked for a while.');
  resetFailures(tenant, record[id]);
  const unlocked = { is_locked: false, lock_created_at: null, lock_expires_at: null };
  return tenant.records(kind).update(record, unlocked);
}

/**
 * Performs the check of a code or password: a failure counts, a success starts the count anew.
 *
 * @throws {ApiError} if somebody is locked, or what the check throws
 */
export async function counted<T>(
  tenant: Tenant,
  locked: LockedKind,
  record: Fields,
  check: (record: Fields) => T | Promise<T>,
): Promise<T> {
  const unlocked = requireUnlocked(tenant, locked, record);
  try {
    const result = await check(unlocked);
    resetFailures(tenant, record[locked.id]);
    return result;
  } catch (error) {
    countFailure(tenant, locked, unlocked);
    throw error;
  }
}

function resetFailures(tenant: Tenant, ownerId: unknown): void {
  tenant.records('failures').delete({ owner_id: ownerId });
}

function countFailure(tenant: Tenant, { kind, id }: LockedKind, record: Fields): void {
  const failures = tenant.records('failures');
  const count = (numberIn(failures.get(record[id]) ?? {}, 'count') ?? 0) + 1;
  failures.put({ owner_id: record[id], count });
  if (count < MAX_FAILURES) return;
  // The record may have changed while the check ran.
  const current = tenant.records(kind).get(record[id]);
  if (current === undefined) return;
  tenant.records(kind).update(current, {
    is_locked: true,
    lock_created_at: tenant.time(),
    lock_expires_at: tenant.time(LOCK_LIFETIME),
  });
}
