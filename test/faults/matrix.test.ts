import { describe, expect, it } from 'vitest';
import { FAULTS } from './catalog/all.ts';
import type { CellResult } from './cell.ts';
import type { Fault } from './fault.ts';
import { runMatrix } from './matrix.ts';
import { METHOD_NAMES } from './subject.ts';
import { allSubjects } from './subjects/all.ts';
import { corbado } from './subjects/corbado.ts';
import { over, TRANSPORTS } from './transport.ts';

/** What every provider's own code takes part in. */
const CENTRAL: readonly string[] = [
  'status 401',
  'status 404',
  'status 429',
  'status 503',
  'an error envelope under 200',
  'another object under 200',
  'body: null',
  'body: HTML',
  'body: a __proto__ key',
  'reset before the answer, once',
  'stale connection, closed as the request comes',
  'echo in an error envelope',
  'error type "__proto__"',
];
/** A minute: the machine may be busy with other tests. */
const PATIENCE = 60_000;
/** Milliseconds after a deadline, for the same reason. */
const GRACE = 5_000;

function broken(cells: readonly CellResult[]): string[] {
  return cells
    .filter(({ problems }) => problems.length > 0)
    .map(
      (cell) =>
        `${cell.fault.name} | ${cell.subject.name} ${cell.method.name} | ${cell.outcome} | ${cell.problems.join()}`,
    );
}

function named(name: string): Fault {
  const fault = FAULTS.find((candidate) => candidate.name === name);
  if (fault === undefined) throw new TypeError(`there is no fault "${name}"`);
  return fault;
}

describe.each(TRANSPORTS)('no promise is broken over $name', (transport) => {
  it('by one client, whatever its server does', { timeout: PATIENCE }, async () => {
    const { cells, unhandled } = await runMatrix([over(transport, await corbado())], FAULTS, GRACE);
    expect(cells).toHaveLength((FAULTS.length + 1) * METHOD_NAMES.length);
    expect(broken(cells)).toEqual([]);
    expect(unhandled).toEqual([]);
  });

  it('by any client, whatever is most likely', { timeout: PATIENCE }, async () => {
    const subjects = (await allSubjects()).map((subject) => over(transport, subject));
    const { cells, unhandled } = await runMatrix(subjects, CENTRAL.map(named), GRACE);
    expect(broken(cells)).toEqual([]);
    expect(unhandled).toEqual([]);
  });
});

it('the faults have names of their own', () => {
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
});
