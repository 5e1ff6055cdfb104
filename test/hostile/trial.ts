import { Bench } from './bench.ts';
import { type Control, type HostileCase, WITHOUT_KEYS } from './corpus/case.ts';
import { type Decision, decide } from './decide.ts';
import type { Subject } from './subjects.ts';

/** What is wrong with how a case was decided. */
export interface Fault {
  readonly kind: 'wrong reason' | 'accepted' | 'untyped' | 'refused' | 'other';
  readonly detail: string;
}

/** Decides a hostile case twice by a new client, and once more by one that knows the provider's keys. */
export async function tryCase(subject: Subject, hostile: HostileCase): Promise<readonly Fault[]> {
  const cold = new Bench(subject);
  if (hostile.keys !== undefined) cold.endpoint.answerWith(hostile.keys(cold));
  const token = hostile.make(cold);
  const decisions = [await decide(cold, token, hostile.options), await decide(cold, token, hostile.options)];
  const requests = cold.endpoint.count;
  const benches = [cold];
  if (hostile.keys === undefined) {
    const warm = await warmBench(subject);
    decisions.push(await decide(warm, token, hostile.options));
    benches.push(warm);
  }
  return [
    ...decisions.flatMap((decision) => refusalFaults(decision, hostile)),
    ...consistency(decisions),
    ...requestFaults(benches, requests, maxRequests(hostile)),
    ...pollution(),
  ];
}

/** Decides a control twice. */
export async function tryControl(subject: Subject, control: Control): Promise<readonly Fault[]> {
  const bench = new Bench(subject);
  if (control.keys !== undefined) bench.endpoint.answerWith(control.keys(bench));
  const token = control.make(bench);
  const decisions = [await decide(bench, token, control.options), await decide(bench, token, control.options)];
  return [
    ...decisions.flatMap(({ outcome, problems }): readonly Fault[] => [
      ...(outcome === 'signed-in' ? [] : [{ kind: 'refused' as const, detail: `refused: ${outcome}` }]),
      ...problems.map((detail) => ({ kind: 'other' as const, detail })),
    ]),
    ...requestFaults([bench], bench.endpoint.count, 1),
  ];
}

async function warmBench(subject: Subject): Promise<Bench> {
  const bench = new Bench(subject);
  const { outcome } = await decide(bench, bench.token());
  if (outcome !== 'signed-in') throw new Error(`a genuine token of ${subject.name} was not signed in: ${outcome}`);
  return bench;
}

function refusalFaults({ outcome, problems }: Decision, { expected }: HostileCase): readonly Fault[] {
  const faults: Fault[] = outcome === 'untyped' ? [] : problems.map((detail) => ({ kind: 'other', detail }));
  if (outcome === 'untyped') faults.push({ kind: 'untyped', detail: problems.join('; ') });
  else if (outcome === 'signed-in') faults.push({ kind: 'accepted', detail: 'signed in' });
  else if (!expected.includes(outcome)) {
    faults.push({ kind: 'wrong reason', detail: `${outcome} instead of ${expected.join(' or ')}` });
  }
  return faults;
}

function consistency(decisions: readonly Decision[]): readonly Fault[] {
  const outcomes = new Set(decisions.map(({ outcome }) => outcome));
  return outcomes.size === 1 ? [] : [{ kind: 'other', detail: `decided differently: ${[...outcomes].join(', ')}` }];
}

/** What can be judged by the token alone costs nothing; all else costs one request, to the key endpoint. */
function maxRequests({ expected, maxRequests: given }: HostileCase): number {
  return given ?? (expected.every((reason) => WITHOUT_KEYS.has(reason)) ? 0 : 1);
}

function requestFaults(benches: readonly Bench[], requests: number, most: number): readonly Fault[] {
  const stray = benches.flatMap((bench) => bench.strayRequests());
  return [
    ...stray.map((url): Fault => ({ kind: 'other', detail: `asked ${url.slice(0, 100)}` })),
    ...(requests > most ? [{ kind: 'other' as const, detail: `${requests} requests instead of ${most}` }] : []),
  ];
}

/** Nothing in a token may reach the prototype of all objects. */
function pollution(): readonly Fault[] {
  return 'polluted' in {} ? [{ kind: 'other', detail: 'the prototype of all objects was changed' }] : [];
}
