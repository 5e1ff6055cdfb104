import type { Measured } from '../measure/measured.ts';
import { medianRatio, summarize } from '../measure/statistics.ts';
import type { Table } from './section.ts';

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
      head: ['', 'CPU µs', 'spread', 'wall µs', 'spread', ...bases.map((basis) => `CPU / ${basis}`)],
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

/** How far the middle half of the samples reaches, in per cent of the median. */
export function spreadText(spread: number): string {
  return `${(spread * 100).toFixed(0)} %`;
}

function rowOf(member: Measured, members: readonly Measured[], bases: readonly string[]): string[] {
  if (member.cpu.length === 0) return [member.name, ...Array.from({ length: 4 + bases.length }, () => '–')];
  const cpu = summarize(member.cpu);
  const wall = summarize(member.wall);
  return [
    member.name,
    digits(cpu.median),
    spreadText(cpu.spread),
    digits(wall.median),
    spreadText(wall.spread),
    ...bases.map((basis) => cpuRatio(members, member.group, member.name, basis).toFixed(2)),
  ];
}

function digits(microseconds: number): string {
  return microseconds.toFixed(microseconds < 10 ? 2 : 0);
}
