/** A measured value and its maximum. */
export interface Metric {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly unit: string;
}
