import type { Measured } from '../measure/measured.ts';
import { medianRatio, summarize } from '../measure/statistics.ts';
import type { Figure, Row, Table } from './section.ts';

/** What was measured of one vendor. */
export interface VendorMeasured {
  readonly vendor: string;
  /** The official SDK, by the name it was measured under. */
  readonly official: string;
  readonly measured: readonly Measured[];
}

/** One table per group: processor and wall-clock time per call, and ratios of the former to each basis. */
export function comparisonTables({ vendor, measured }: VendorMeasured, bases: readonly string[]): Table[] {
  return [...new Set(measured.map(({ group }) => group))].map((group) => {
    const members = measured.filter((each) => each.group === group);
    return {
      title: `${vendor}, ${group}`,
      columns: ['CPU µs', 'wall µs', ...bases.map((basis) => `CPU / ${basis}`)],
      rows: members.map((member) => rowOf(member, members, bases)),
      notes: members.flatMap(({ name, note }) => (note === undefined ? [] : [`${name} ${note}`])),
    };
  });
}

/** The processor time of one subject as a ratio to another's in the same group; NaN where one was not measured. */
export function cpuRatio(measured: readonly Measured[], group: string, name: string, basis: string): number {
  const samplesOf = (wanted: string): readonly number[] =>
    measured.find((each) => each.group === group && each.name === wanted)?.cpu ?? [];
  return medianRatio(samplesOf(name), samplesOf(basis));
}

/** Checks what a measured program printed. */
export function readMeasured(value: unknown): Measured[] {
  if (!Array.isArray(value)) throw new Error('expected a list of what was measured');
  return value;
}

function rowOf(member: Measured, members: readonly Measured[], bases: readonly string[]): Row {
  const ratios = bases.map((basis) => cpuRatio(members, member.group, member.name, basis));
  const figures = [microseconds(member.cpu), microseconds(member.wall), ...ratios.map(ratioFigure)];
  return { name: member.name, figures };
}

function microseconds(samples: readonly number[]): Figure {
  const { median, spread } = summarize(samples);
  return { value: median, spread, digits: median < 10 ? 2 : 0 };
}

function ratioFigure(value: number): Figure {
  return { value, digits: 2 };
}
