/** What a measured program answers of one subject in one group; samples are in the order of the rounds. */
export interface Measured {
  readonly group: string;
  readonly name: string;
  /** Microseconds of processor time per call, of all threads of the process. */
  readonly cpu: readonly number[];
  /** Microseconds of wall-clock time per call: with n calls at a time, the n-th part of how long one takes. */
  readonly wall: readonly number[];
  /** Why there are no samples. */
  readonly note?: string;
}

/** How long is measured. */
export interface Effort {
  readonly rounds: number;
  /** Milliseconds of one subject's turn. */
  readonly turn: number;
}
