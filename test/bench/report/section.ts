/** One measured figure of a table. */
export interface Figure {
  /** NaN: it could not be measured. */
  readonly value: number;
  /** Places after the point. */
  readonly digits: number;
  /** How far the samples of one run reach, as a part of the value, where there are several. */
  readonly spread?: number;
}

/** The figures of one subject. */
export interface Row {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** A table of figures, one row a subject. */
export interface Table {
  readonly title: string;
  /** Heads of the figures. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
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
