/** Prints a heading. */
export function heading(text: string): void {
  console.log(`\n${text}`);
}

/** Prints one thing that happened. */
export function line(what: string, outcome: string): void {
  console.log(`  ${what.padEnd(34)} ${outcome}`);
}

/** Ends the demo with an error unless the condition holds: what it prints has to be true. */
export function expect(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(`the demo expected ${what}`);
}
