import { caseClasses } from './corpus/all.ts';
import type { CaseClass } from './corpus/case.ts';
import { controlsOf } from './corpus/controls.ts';
import type { Subject, SubjectName } from './subjects.ts';
import { type Fault, tryCase, tryControl } from './trial.ts';

/** The cases of one class for one client, decided. */
export interface Tally {
  readonly className: string;
  readonly subject: SubjectName;
  readonly cases: readonly Tried[];
}

/** One case, with everything that is wrong with how it was decided. */
export interface Tried {
  readonly name: string;
  readonly faults: readonly Fault[];
}

/** Decides the whole corpus. */
export async function runCorpus(subjects: readonly Subject[]): Promise<readonly Tally[]> {
  const tallies: Tally[] = [];
  for (const caseClass of caseClasses(subjects)) {
    for (const subject of subjects) tallies.push(await runClass(caseClass, subject));
  }
  return tallies;
}

/** Decides the cases of one class for one client. */
export async function runClass({ name, cases }: CaseClass, subject: Subject): Promise<Tally> {
  const results = await tryAll(cases(subject), (one) => tryCase(subject, one));
  return { className: name, subject: subject.name, cases: results };
}

/** Decides the controls for one client. */
export async function runControls(subject: Subject): Promise<Tally> {
  const results = await tryAll(controlsOf(subject), (one) => tryControl(subject, one));
  return { className: 'controls', subject: subject.name, cases: results };
}

/** A line for each case that has faults. */
export function complaints({ className, subject, cases }: Tally): readonly string[] {
  return cases
    .filter(({ faults }) => faults.length > 0)
    .map(({ name, faults }) => {
      const details = new Set(faults.map(({ kind, detail }) => `${kind}: ${detail}`));
      return `${subject}, ${className}, ${name}: ${[...details].join('; ')}`;
    });
}

/** One after the other. The global `fetch` fails meanwhile: nobody may ask around the client's own. */
async function tryAll<C extends { readonly name: string }>(
  cases: readonly C[],
  attempt: (one: C) => Promise<readonly Fault[]>,
): Promise<readonly Tried[]> {
  const original = globalThis.fetch;
  const asked: string[] = [];
  globalThis.fetch = (input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return Promise.reject(new TypeError('nobody may ask the network'));
  };
  try {
    const results: Tried[] = [];
    for (const one of cases) {
      const faults = await attempt(one);
      const stray = asked
        .splice(0)
        .map((url): Fault => ({ kind: 'other', detail: `the network was asked for ${url}` }));
      results.push({ name: one.name, faults: [...faults, ...stray] });
    }
    return results;
  } finally {
    globalThis.fetch = original;
  }
}
