/** Summary of the samples of one value. */
export interface Summary {
  readonly median: number;
  /** Interquartile range relative to the median. */
  readonly spread: number;
}

/** Computes median and spread; both are NaN without samples. */
export function summarize(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  return { median, spread: (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / median };
}

/**
 * Computes the median of the ratios of each round. Both samples of a pair were measured right after each other, so a slow
 * moment of the machine affects both.
 */
export function medianRatio(samples: readonly number[], basis: readonly number[]): number {
  const pairs = Math.min(samples.length, basis.length);
  const ratios = Array.from(
    { length: pairs },
    (_, round) => (samples[round] ?? Number.NaN) / (basis[round] ?? Number.NaN),
  );
  return summarize(ratios).median;
}

function quantile(sorted: readonly number[], part: number): number {
  const place = (sorted.length - 1) * part;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}
