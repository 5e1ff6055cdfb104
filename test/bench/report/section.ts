/** A table of texts; the first column names the subject. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Lines below the table. */
  readonly notes?: readonly string[];
}

/** Something that was promised, and what was measured of it. */
export interface Target {
  readonly text: string;
  readonly limit: number;
  /** Whether values have to be at least the limit. Default: at most. */
  readonly atLeast?: boolean;
  /** What was measured, by vendor or whatever else it was measured of. NaN: it could not be. */
  readonly values: Readonly<Record<string, number>>;
}

/** What the measuring of one topic gives. */
export interface Section {
  readonly tables: readonly Table[];
  readonly targets: readonly Target[];
  /** The figures behind the tables, for `--json`. */
  readonly data: unknown;
}

/** How thoroughly is measured. */
export interface Settings {
  readonly quick: boolean;
}

/** Whether a target was reached by every value. A value that could not be measured reaches nothing. */
export function isKept({ limit, atLeast = false, values }: Target): boolean {
  const all = Object.values(values);
  return all.length > 0 && all.every((value) => (atLeast ? value >= limit : value <= limit));
}
