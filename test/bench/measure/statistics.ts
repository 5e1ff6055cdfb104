/** What is left of the samples of one figure. */
export interface Summary {
  readonly median: number;
  /** The middle half of the samples (quartile to quartile), as a part of the median. */
  readonly spread: number;
}

/** Median and spread. Without samples both are NaN. */
export function summarize(samples: readonly number[]): Summary {
  const sorted = [...samples].sort((a, b) => a - b);
  const median = quantile(sorted, 0.5);
  return { median, spread: (quantile(sorted, 0.75) - quantile(sorted, 0.25)) / median };
}

/**
 * The median of the ratios round by round: both of a pair were measured right after each other, so that a slow moment of
 * the machine weighs on both.
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
