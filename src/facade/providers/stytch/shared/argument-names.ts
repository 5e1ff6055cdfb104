import { type Checks, normalised } from '../../../core/options/checks.ts';

/** Notes arguments that do not exist, with the name that was probably meant. */
export function checkArgumentNames(checks: Checks, given: object, known: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const near = nearest(name, known);
    checks.add(name, near === undefined ? `unknown argument; expected ${known.join(', ')}` : didYouMean(near));
  }
}

function didYouMean(name: string): string {
  return `unknown argument; did you mean "${name}"?`;
}

/** The same name in another spelling, or one that has the other as its end: `code_challenge`, `organization_slug`. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const text = normalised(name);
  return (
    known.find((candidate) => normalised(candidate) === text) ??
    known.find((candidate) => {
      const other = normalised(candidate);
      return text.length > 3 && (other.endsWith(text) || text.endsWith(other));
    })
  );
}
