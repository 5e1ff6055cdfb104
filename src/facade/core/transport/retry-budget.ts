/**
 * A token bucket that all calls of a client share: each retry costs, each success pays back a little. When a service
 * is down for everyone, retries stop after a while instead of tripling the traffic.
 */
export class RetryBudget {
  readonly #capacity: number;
  readonly #cost: number;
  #tokens: number;

  constructor({ capacity, cost }: { readonly capacity: number; readonly cost: number }) {
    this.#capacity = capacity;
    this.#cost = cost;
    this.#tokens = capacity;
  }

  /** Takes the cost of one retry, if it is there. */
  take(): boolean {
    if (this.#tokens < this.#cost) return false;
    this.#tokens -= this.#cost;
    return true;
  }

  /** Pays back after a success: the cost of the retry that led to it, or one token. */
  refund(afterRetry: boolean): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + (afterRetry ? this.#cost : 1));
  }
}
