import type { Measured } from '../measure/measured.ts';
import { medianRatio, summarize } from '../measure/statistics.ts';
import type { Row, Table, Value } from './section.ts';

/** Measurements of one vendor. */
export interface VendorMeasured {
  readonly vendor: string;
  /** Name of the official SDK in the measurements. */
  readonly official: string;
  readonly measured: readonly Measured[];
}

/** Builds one table per group: CPU and wall-clock time per call, and CPU ratios to each baseline. */
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

/** Ratio of the CPU time of two subjects in the same group; NaN if one was not measured. */
export function cpuRatio(measured: readonly Measured[], group: string, name: string, basis: string): number {
  const samplesOf = (wanted: string): readonly number[] =>
    measured.find((each) => each.group === group && each.name === wanted)?.cpu ?? [];
  return medianRatio(samplesOf(name), samplesOf(basis));
}

/** Checks the output of a measured program. */
export function readMeasured(value: unknown): Measured[] {
  if (!Array.isArray(value)) throw new Error('expected a list of what was measured');
  return value;
}

function rowOf(member: Measured, members: readonly Measured[], bases: readonly string[]): Row {
  const ratios = bases.map((basis) => cpuRatio(members, member.group, member.name, basis));
  const values = [microseconds(member.cpu), microseconds(member.wall), ...ratios.map(ratioFigure)];
  return { name: member.name, values };
}

function microseconds(samples: readonly number[]): Value {
  const { median, spread } = summarize(samples);
  return { value: median, spread, digits: median < 10 ? 2 : 0 };
}

function ratioFigure(value: number): Value {
  return { value, digits: 2 };
}
