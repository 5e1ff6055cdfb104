import { type Control, type SecurityCase, WITHOUT_KEYS } from './corpus/case.ts';
import { Fixture } from './fixture.ts';
import { runValidation, type ValidationOutcome } from './run-validation.ts';
import type { Subject } from './subjects.ts';

/** One way in which a case failed. */
export interface Failure {
  readonly kind: 'wrong reason' | 'accepted' | 'untyped' | 'rejected' | 'other';
  readonly detail: string;
}

/** Checks a case twice with a new client, and once with a client that has the provider's keys. */
export async function checkCase(subject: Subject, one: SecurityCase): Promise<readonly Failure[]> {
  const cold = new Fixture(subject);
  if (one.keys !== undefined) cold.endpoint.respondWith(one.keys(cold));
  const token = one.make(cold);
  const outcomes = [await runValidation(cold, token, one.options), await runValidation(cold, token, one.options)];
  const requests = cold.endpoint.count;
  const fixtures = [cold];
  if (one.keys === undefined) {
    const warm = await warmFixture(subject);
    outcomes.push(await runValidation(warm, token, one.options));
    fixtures.push(warm);
  }
  return [
    ...outcomes.flatMap((outcome) => rejectionFailures(outcome, one)),
    ...consistency(outcomes),
    ...requestFailures(fixtures, requests, maxRequests(one)),
    ...pollution(),
  ];
}

/** Checks a control twice. */
export async function checkControl(subject: Subject, control: Control): Promise<readonly Failure[]> {
  const fixture = new Fixture(subject);
  if (control.keys !== undefined) fixture.endpoint.respondWith(control.keys(fixture));
  const token = control.make(fixture);
  const outcomes = [
    await runValidation(fixture, token, control.options),
    await runValidation(fixture, token, control.options),
  ];
  return [
    ...outcomes.flatMap(({ outcome, problems }): readonly Failure[] => [
      ...(outcome === 'signed-in' ? [] : [{ kind: 'rejected' as const, detail: `rejected: ${outcome}` }]),
      ...problems.map((detail) => ({ kind: 'other' as const, detail })),
    ]),
    ...requestFailures([fixture], fixture.endpoint.count, 1),
  ];
}

async function warmFixture(subject: Subject): Promise<Fixture> {
  const fixture = new Fixture(subject);
  const { outcome } = await runValidation(fixture, fixture.token());
  if (outcome !== 'signed-in') throw new Error(`a genuine token of ${subject.name} was not signed in: ${outcome}`);
  return fixture;
}

function rejectionFailures({ outcome, problems }: ValidationOutcome, { expected }: SecurityCase): readonly Failure[] {
  const failures: Failure[] = outcome === 'untyped' ? [] : problems.map((detail) => ({ kind: 'other', detail }));
  if (outcome === 'untyped') failures.push({ kind: 'untyped', detail: problems.join('; ') });
  else if (outcome === 'signed-in') failures.push({ kind: 'accepted', detail: 'signed in' });
  else if (!expected.includes(outcome)) {
    failures.push({ kind: 'wrong reason', detail: `${outcome} instead of ${expected.join(' or ')}` });
  }
  return failures;
}

function consistency(outcomes: readonly ValidationOutcome[]): readonly Failure[] {
  const distinct = new Set(outcomes.map(({ outcome }) => outcome));
  return distinct.size === 1 ? [] : [{ kind: 'other', detail: `different results: ${[...distinct].join(', ')}` }];
}

/** The most requests a case may cause: none if the token alone decides, otherwise one to the key endpoint. */
function maxRequests({ expected, maxRequests: given }: SecurityCase): number {
  return given ?? (expected.every((reason) => WITHOUT_KEYS.has(reason)) ? 0 : 1);
}

function requestFailures(fixtures: readonly Fixture[], requests: number, most: number): readonly Failure[] {
  const stray = fixtures.flatMap((fixture) => fixture.strayRequests());
  return [
    ...stray.map((url): Failure => ({ kind: 'other', detail: `fetched ${url.slice(0, 100)}` })),
    ...(requests > most ? [{ kind: 'other' as const, detail: `${requests} requests instead of ${most}` }] : []),
  ];
}

/** Detects a token that changed `Object.prototype`. */
function pollution(): readonly Failure[] {
  return 'polluted' in {} ? [{ kind: 'other', detail: 'the prototype of all objects was changed' }] : [];
}
