import type { Figure, Row, Table } from './section.ts';

/** A table of texts; the first column names the subject. */
export interface TextTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Lines below the table. */
  readonly notes?: readonly string[];
}

/** The table of one run. A column whose figures have a spread is followed by one of these. */
export function textTableOf({ title, columns, rows, notes = [] }: Table): TextTable {
  const isSpread = columns.map((_, column) => rows.some(({ figures }) => figures[column]?.spread !== undefined));
  const cellsOf = ({ name, figures }: Row): string[] => [
    name,
    ...columns.flatMap((_, column) => {
      const figure = figures[column] ?? { value: Number.NaN, digits: 0 };
      return isSpread[column] === true ? [figureText(figure), spreadText(figure.spread)] : [figureText(figure)];
    }),
  ];
  const head = columns.flatMap((column, index) => (isSpread[index] === true ? [column, 'spread'] : [column]));
  return { title, head: ['', ...head], rows: rows.map(cellsOf), notes };
}

/** A figure as it is printed. */
export function figureText({ value, digits }: Figure): string {
  return Number.isNaN(value) ? '–' : value.toFixed(digits);
}

/** How far the middle half of the samples reaches, in per cent of the median. */
function spreadText(spread = Number.NaN): string {
  return Number.isNaN(spread) ? '–' : `${(spread * 100).toFixed(0)} %`;
}
