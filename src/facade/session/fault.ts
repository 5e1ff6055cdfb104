import type { TokenErrorReason } from '../core/errors/session-error.ts';

/** Why a token is refused, before it is put into words: a good token needs none, so they are loaded with the first refusal. */
export class Fault {
  readonly reason: TokenErrorReason;
  /** The claim, or the part of the token, that is at fault; where the reason alone does not tell. */
  readonly part: string;
  /** What was found there, and what it was held against. */
  readonly found: unknown;
  readonly bound: unknown;

  constructor(reason: TokenErrorReason, part = '', found?: unknown, bound?: unknown) {
    this.reason = reason;
    this.part = part;
    this.found = found;
    this.bound = bound;
  }
}
