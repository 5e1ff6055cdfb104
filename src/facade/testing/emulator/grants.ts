import { randomBytes, randomInt } from 'node:crypto';
import type { EmulatorClock } from './clock.ts';
import { Collection } from './collection.ts';
import type { Fields } from './fields.ts';

/**
 * Something that is good once and for a time: the token of a link, a code, a challenge. `token` is its id; several kinds may
 * share a kind of code, so the id of a code is made of its owner and the digits.
 */
export interface Grant {
  readonly token: string;
  readonly kind: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
  /** Milliseconds since 1970; absent until it is used. */
  readonly usedAt?: number;
  /** The flow's own data, for the time when it is used. Plain JSON. */
  readonly data: Fields;
}

/** The state of a token. Flows choose the vendor's word for each. */
export type GrantState =
  | { readonly state: 'unknown' }
  | { readonly state: 'used' | 'expired' | 'good'; readonly grant: Grant };

/** The one-time tokens, codes and challenges of a tenant. */
export class Grants {
  readonly #clock: EmulatorClock;
  readonly records: Collection = new Collection('token');

  constructor(clock: EmulatorClock) {
    this.#clock = clock;
  }

  /** Issues a grant for some milliseconds. `token` is random unless it is given. */
  issue(kind: string, lifetime: number, data: Fields, token: string = randomToken()): Grant {
    const grant: Grant = { token, kind, expiresAt: this.#clock.now() + lifetime, data };
    this.records.put({ ...grant });
    return grant;
  }

  /** Looks a token up, without using it. A grant of another kind is unknown. */
  look(kinds: string | readonly string[], token: unknown): GrantState {
    const grant = asGrant(this.records.get(token));
    if (grant === undefined || ![kinds].flat().includes(grant.kind)) return { state: 'unknown' };
    if (grant.usedAt !== undefined) return { state: 'used', grant };
    return { state: grant.expiresAt <= this.#clock.now() ? 'expired' : 'good', grant };
  }

  /** Uses a grant up. */
  use(grant: Grant): void {
    this.records.put({ ...grant, usedAt: this.#clock.now() });
  }

  /** Withdraws the grants that match, as if they had never been issued. */
  withdraw(kind: string, matches: (data: Fields) => boolean): void {
    this.records.deleteWhere((record) => {
      const grant = asGrant(record);
      return grant?.kind === kind && matches(grant.data);
    });
  }
}

function asGrant(record: Fields | undefined): Grant | undefined {
  // Only `issue` and `use` write records, and snapshots of them.
  return record as Grant | undefined;
}

/** Returns a random token in URL-safe characters. */
export function randomToken(bytes: number = 32): string {
  return randomBytes(bytes).toString('base64url');
}

/** Returns a random code of decimal digits. */
export function randomCode(digits: number = 6): string {
  return String(randomInt(10 ** digits)).padStart(digits, '0');
}
