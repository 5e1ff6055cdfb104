/** A promise, and what was measured of it. */
export interface Figure {
  readonly promise: string;
  readonly measured: string;
  readonly kept: boolean;
}

/** Lets refreshes in the background come to their end. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
