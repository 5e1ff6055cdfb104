import type { Node, OpenApi } from '../document.ts';

/** Something in a spec that is not as our rules want it. */
export interface Finding {
  /** Where, as a JSON pointer. */
  readonly pointer: string;
  readonly rule: string;
  /** What is wrong, and how to mend it. */
  readonly message: string;
}

/** Looks for one kind of trouble in a spec. */
export type Rule = (document: OpenApi) => Finding[];

export function findingAt({ pointer }: Node, rule: string, message: string): Finding {
  return { pointer, rule, message };
}
