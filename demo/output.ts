/** Prints a heading. */
export function heading(title: string): void {
  console.log(`\n${title}`);
}

/** Prints one step and its result. */
export function line(step: string, result: string): void {
  console.log(`  ${step.padEnd(34)} ${result}`);
}

/** Ends the demo with an error unless the condition holds. */
export function expect(condition: boolean, expected: string): asserts condition {
  if (!condition) throw new Error(`the demo expected ${expected}`);
}
