import { describe, expect, it } from 'vitest';
import { FAULTS } from '../../../conformance/faults/catalog/all.ts';
import type { Fault } from '../../../conformance/faults/fault.ts';
import { type CaseIndex, runMatrix } from '../../../conformance/faults/matrix.ts';
import { type CaseResult, runCase } from '../../../conformance/faults/run-case.ts';
import { allSubjects, METHOD_NAMES, type Subject } from '../../../conformance/faults/subject.ts';
import { over, TRANSPORTS } from '../../../conformance/faults/transport.ts';
import { startRawServer } from '../../helpers/raw-server.ts';

/** Faults that involve each provider's own code. */
const CENTRAL: readonly string[] = [
  'status 401',
  'status 404',
  'status 429',
  'status 503',
  'an error errorBody under 200',
  'another object under 200',
  'body: null',
  'body: HTML',
  'body: a __proto__ key',
  'reset before the response, once',
  'stale connection, closed as the request comes',
  'echo in an error body',
  'error type "__proto__"',
];
/** A minute, for busy machines. */
const TEST_TIMEOUT = 60_000;
/** Milliseconds allowed after a deadline, for busy machines. */
const GRACE = 5_000;

function failures(cases: readonly CaseResult[]): string[] {
  return cases
    .filter(({ problems }) => problems.length > 0)
    .map(
      (one) => `${one.fault.name} | ${one.subject.name} ${one.method.name} | ${one.outcome} | ${one.problems.join()}`,
    );
}

function named(name: string): Fault {
  const fault = FAULTS.find((candidate) => candidate.name === name);
  if (fault === undefined) throw new TypeError(`Unknown fault "${name}"`);
  return fault;
}

/**
 * A sample of the product: each fault meets a few pairs of a client and a class of methods, other pairs than the fault
 * before it. `npm run conformance -- faults` runs the product whole.
 */
const isSampled = ({ fault, subject, method }: CaseIndex): boolean =>
  (fault + subject * METHOD_NAMES.length + method) % SAMPLING === 0;
const SAMPLING = 13;

describe.each(TRANSPORTS)('over $name', (transport) => {
  it('clients handle every fault', { timeout: TEST_TIMEOUT }, async () => {
    const subjects = allSubjects().map((subject) => over(transport, subject));
    const { cases, unhandled } = await runMatrix(subjects, FAULTS, { grace: GRACE, isSampled });
    expect(new Set(cases.map(({ fault }) => fault.name)).size).toBe(FAULTS.length + 1);
    expect(failures(cases)).toEqual([]);
    expect(unhandled).toEqual([]);
  });

  it('every client handles the central faults', { timeout: TEST_TIMEOUT }, async () => {
    const subjects = allSubjects().map((subject) => over(transport, subject));
    const { cases, unhandled } = await runMatrix(subjects, CENTRAL.map(named), {
      grace: GRACE,
      isSampled: ({ fault, method }) => fault % 3 === method % 3,
    });
    expect(failures(cases)).toEqual([]);
    expect(unhandled).toEqual([]);
  });
});

it('fault names are unique', () => {
  expect(new Set(FAULTS.map(({ name }) => name)).size).toBe(FAULTS.length);
});

it('a call that never ends is reported', async () => {
  const [subject] = allSubjects();
  if (subject === undefined) throw new TypeError('there are no clients');
  const stuck: Subject = {
    ...subject,
    open: (url, options) => ({ ...subject.open(url, options), read: () => new Promise(() => {}) }),
  };
  const elsewhere = await startRawServer({ onRequest: (socket) => socket.end() });
  const one = { fault: named('status 404'), subject: stuck, method: stuck.methods.read };
  const result = await runCase(one, { elsewhere, id: 1, grace: 0 });
  await elsewhere.close();
  expect(result).toMatchObject({ outcome: 'hang', problems: ['hang'] });
});
