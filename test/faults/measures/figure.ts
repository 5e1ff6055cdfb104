/** Something that was measured, and how much it may be at most. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly unit: string;
}
