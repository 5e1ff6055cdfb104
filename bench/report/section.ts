/** One measured value of a table. */
export interface Value {
  /** NaN if it could not be measured. */
  readonly value: number;
  /** Decimal places. */
  readonly digits: number;
  /** Spread of the samples of one run relative to the value, if there are several. */
  readonly spread?: number;
}

/** The values of one subject. */
export interface Row {
  readonly name: string;
  readonly values: readonly Value[];
}

/** A table of values with one row per subject. */
export interface Table {
  readonly title: string;
  /** Column headings of the values. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** Lines below the table. */
  readonly notes?: readonly string[];
}

/** A target and its measured values. */
export interface Target {
  readonly text: string;
  readonly limit: number;
  /**
   * Values must be at least the limit.
   * @default at most
   */
  readonly atLeast?: boolean;
  /** Measured values, by vendor or other subject; NaN if not measured. */
  readonly values: Readonly<Record<string, number>>;
}

/** Results of one topic. */
export interface Section {
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
  /** Data behind the tables, for `--json`. */
  readonly data: unknown;
}

/** Settings of a measurement. */
export interface Settings {
  readonly quick: boolean;
}

/** Returns true if every value meets the target. Missing values do not. */
export function isKept({ limit, atLeast = false, values }: Target): boolean {
  const all = Object.values(values);
  return all.length > 0 && all.every((value) => (atLeast ? value >= limit : value <= limit));
}
