/** A target, and the measured value. */
export interface Metric {
  readonly target: string;
  readonly measured: string;
  readonly passed: boolean;
}

/** Waits for background refreshes. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
