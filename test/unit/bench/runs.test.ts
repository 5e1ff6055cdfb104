import { describe, expect, it } from 'vitest';
import { tablesAcross, targetsAcross } from '../../../bench/report/runs.ts';
import type { Table, Target } from '../../../bench/report/section.ts';

function table(rows: Readonly<Record<string, readonly number[]>>, notes: readonly string[] = []): Table {
  return {
    title: 'corbado, user × 1',
    columns: ['CPU µs', 'ratio'],
    rows: Object.entries(rows).map(([name, values]) => ({
      name,
      values: values.map((value, column) => ({ value, digits: column === 0 ? 0 : 2, spread: 0.5 })),
    })),
    notes,
  };
}

function target(text: string, values: Readonly<Record<string, number>>, atLeast = false): Target {
  return { text, limit: 0.55, values, atLeast };
}

describe('tables of several runs', () => {
  it('give the median run with the lowest and the highest', () => {
    const [across] = tablesAcross([
      [table({ authloom: [60, 0.5] })],
      [table({ authloom: [52, 0.51] })],
      [table({ authloom: [70, 0.7] })],
    ]);
    expect(across).toEqual({
      title: 'corbado, user × 1: median of the runs (lowest to highest)',
      head: ['', 'CPU µs', 'ratio'],
      rows: [['authloom', '60 (52 to 70)', '0.51 (0.50 to 0.70)']],
      notes: [],
    });
  });

  it('say a value once that all runs share as it is printed', () => {
    const [across] = tablesAcross([[table({ authloom: [24, 0.501] })], [table({ authloom: [24, 0.499] })]]);
    expect(across?.rows).toEqual([['authloom', '24', '0.50']]);
  });

  it('leave out the run in which a subject could not be measured, and tell why', () => {
    const [across] = tablesAcross([
      [table({ authloom: [50, 0.5], stytch: [Number.NaN, Number.NaN] }, ['stytch cannot be measured'])],
      [table({ authloom: [54, 0.6], stytch: [90, 0.9] })],
      [table({ authloom: [52, 0.4] })],
    ]);
    expect(across?.rows).toEqual([
      ['authloom', '52 (50 to 54)', '0.50 (0.40 to 0.60)'],
      ['stytch', '90', '0.90'],
    ]);
    expect(across?.notes).toEqual(['stytch cannot be measured']);
  });

  it('have a dash for what no run could measure', () => {
    const [across] = tablesAcross([[table({ stytch: [Number.NaN, 1] })], [table({ stytch: [Number.NaN, 1] })]]);
    expect(across?.rows).toEqual([['stytch', '–', '1.00']]);
  });

  it('keep tables of other titles apart, in their order', () => {
    const other = { ...table({ authloom: [1, 1] }), title: 'another' };
    const run = [table({ authloom: [2, 2] }), other];
    expect(tablesAcross([run, run]).map(({ rows }) => rows)).toEqual([
      [['authloom', '2', '2.00']],
      [['authloom', '1', '1.00']],
    ]);
  });
});

describe('targets of several runs', () => {
  it('give the values of each run, and say in how many they were kept', () => {
    const runs = [0.5, 0.56, 0.54].map((value) => [
      target('always', { corbado: value - 0.1, stytch: 0.3 }),
      target('at times', { corbado: value, stytch: 0.3 }),
      target('never', { corbado: value, stytch: Number.NaN }),
      target('at least', { corbado: value }, true),
    ]);
    expect(targetsAcross(runs)).toEqual({
      title: 'Targets',
      head: ['target', 'limit', 'run 1', 'run 2', 'run 3', ''],
      rows: [
        ['always', '≤ 0.55', ...['0.40', '0.46', '0.44'].map((value) => `corbado ${value} · stytch 0.30`), 'kept'],
        [
          'at times',
          '≤ 0.55',
          ...['0.50', '0.56', '0.54'].map((value) => `corbado ${value} · stytch 0.30`),
          'kept in 2 of 3',
        ],
        [
          'never',
          '≤ 0.55',
          ...['0.50', '0.56', '0.54'].map((value) => `corbado ${value} · stytch not measured`),
          'missed',
        ],
        ['at least', '≥ 0.55', 'corbado 0.50', 'corbado 0.56', 'corbado 0.54', 'kept in 1 of 3'],
      ],
    });
  });

  it('do not call a target kept that a run did not measure', () => {
    const row = targetsAcross([[target('once', { corbado: 0.5 })], []]).rows[0];
    expect(row).toEqual(['once', '≤ 0.55', 'corbado 0.50', 'not measured', 'kept in 1 of 2']);
  });
});
