/** Samples of one subject in one group, in the order of the rounds. */
export interface Measured {
  readonly group: string;
  readonly name: string;
  /** Microseconds of processor time per call, of all threads of the process. */
  readonly cpu: readonly number[];
  /** Microseconds of wall-clock time per call, divided by the number of concurrent calls. */
  readonly wall: readonly number[];
  /** Reason for missing samples. */
  readonly note?: string;
}

/** Duration of a measurement. */
export interface Effort {
  readonly rounds: number;
  /** Milliseconds of one subject's turn. */
  readonly turn: number;
}
