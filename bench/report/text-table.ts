import type { Row, Table, Value } from './section.ts';

/** A table of strings; the first column is the subject. */
export interface TextTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Lines below the table. */
  readonly notes?: readonly string[];
}

/** Formats the table of one run. A column of values with a spread is followed by one for the spread. */
export function textTableOf({ title, columns, rows, notes = [] }: Table): TextTable {
  const isSpread = columns.map((_, column) => rows.some(({ values }) => values[column]?.spread !== undefined));
  const columnsOf = ({ name, values }: Row): string[] => [
    name,
    ...columns.flatMap((_, column) => {
      const value = values[column] ?? { value: Number.NaN, digits: 0 };
      return isSpread[column] === true ? [figureText(value), spreadText(value.spread)] : [figureText(value)];
    }),
  ];
  const head = columns.flatMap((column, index) => (isSpread[index] === true ? [column, 'spread'] : [column]));
  return { title, head: ['', ...head], rows: rows.map(columnsOf), notes };
}

/** Formats a value. */
export function figureText({ value, digits }: Value): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits);
}

/** Formats the interquartile range in per cent of the median. */
function spreadText(spread = Number.NaN): string {
  return Number.isNaN(spread) ? '–' : `${(spread * 100).toFixed(0)} %`;
}
