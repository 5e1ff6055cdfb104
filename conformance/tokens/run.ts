import type { ClientName } from '../clients/client.ts';
import { checkCase, checkControl, type Failure } from './check-case.ts';
import { caseClasses } from './corpus/all.ts';
import type { CaseClass, SecurityCase } from './corpus/case.ts';
import { controlsOf } from './corpus/controls.ts';
import type { Subject } from './subjects.ts';

/** Results of one class of cases for one client. */
export interface ClassResult {
  readonly className: string;
  readonly subject: ClientName;
  readonly cases: readonly CaseResult[];
}

/** Result of one case, with its failures. */
export interface CaseResult {
  readonly name: string;
  readonly failures: readonly Failure[];
}

/** Runs the whole corpus. */
export async function runCorpus(subjects: readonly Subject[]): Promise<readonly ClassResult[]> {
  const results: ClassResult[] = [];
  for (const caseClass of caseClasses(subjects)) {
    for (const subject of subjects) results.push(await runClass(caseClass, subject));
  }
  return results;
}

/** Runs the cases of one class for one client, or a sample of them. */
export async function runClass(
  { name, cases }: CaseClass,
  subject: Subject,
  isSampled: (one: SecurityCase) => boolean = () => true,
): Promise<ClassResult> {
  const sample = cases(subject).filter(isSampled);
  const results = await checkAllCases(sample, (one) => checkCase(subject, one));
  return { className: name, subject: subject.name, cases: results };
}

/** Runs the controls for one client. */
export async function runControls(subject: Subject): Promise<ClassResult> {
  const results = await checkAllCases(controlsOf(subject), (one) => checkControl(subject, one));
  return { className: 'controls', subject: subject.name, cases: results };
}

/** One line for each case that failed. */
export function failureMessages({ className, subject, cases }: ClassResult): readonly string[] {
  return cases
    .filter(({ failures }) => failures.length > 0)
    .map(({ name, failures }) => {
      const details = new Set(failures.map(({ kind, detail }) => `${kind}: ${detail}`));
      return `${subject}, ${className}, ${name}: ${[...details].join('; ')}`;
    });
}

/** Runs cases one by one. The global `fetch` fails meanwhile: requests must go through the client's own. */
async function checkAllCases<C extends { readonly name: string }>(
  cases: readonly C[],
  attempt: (one: C) => Promise<readonly Failure[]>,
): Promise<readonly CaseResult[]> {
  const original = globalThis.fetch;
  const urls: string[] = [];
  globalThis.fetch = (input) => {
    urls.push(input instanceof Request ? input.url : String(input));
    return Promise.reject(new TypeError('unexpected request'));
  };
  try {
    const results: CaseResult[] = [];
    for (const one of cases) {
      const failures = await attempt(one);
      const stray = urls
        .splice(0)
        .map((url): Failure => ({ kind: 'other', detail: `a request past the client's fetch: ${url}` }));
      results.push({ name: one.name, failures: [...failures, ...stray] });
    }
    return results;
  } finally {
    globalThis.fetch = original;
  }
}
