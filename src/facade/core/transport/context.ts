import type { Operation } from '../call/operation.ts';
import type { Provider } from '../call/provider.ts';
import type { Observer } from '../observe/observer.ts';
import type { MemberSessionOptions } from '../options/call-options.ts';
import type { ResolvedOptions } from '../options/client-options.ts';
import type { Deadline } from './deadline.ts';
import type { PlainRequest } from './plain-request.ts';

/** How a call's answer is taken: as the operation's value, or as it comes, of whatever status. */
export type Reading = 'value' | 'bare';

/** What one call is: the same for all its attempts. */
export interface CallContext {
  readonly provider: Provider;
  readonly options: ResolvedOptions;
  readonly observer: Observer;
  readonly operation: Operation;
  readonly request: PlainRequest;
  readonly call: MemberSessionOptions;
  /** Texts that no error may repeat; longest first, so that no part of one is left when another is taken out. */
  readonly secrets: readonly string[];
  /** Notes a credential that was made for this call alone. */
  addSecret(secret: string | undefined): void;
  readonly deadline: Deadline;
  readonly reading: Reading;
}
