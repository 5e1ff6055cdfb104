export { once } from './once.ts';

/** One thing that a schema finds wrong; the fields that zod gives and that messages are made from. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly expected?: string | undefined;
  /** What came, where the kind of the value does not tell. */
  readonly received?: string | undefined;
  readonly minimum?: number | bigint | undefined;
  readonly maximum?: number | bigint | undefined;
  readonly errors?: readonly (readonly SchemaIssue[])[] | undefined;
}

/** A schema that judges a value and leaves it as it is. */
export interface Schema {
  safeParse(value: unknown): {
    readonly success: boolean;
    readonly error?: { readonly issues: readonly SchemaIssue[] } | undefined;
  };
}

/** What is known of an operation's data; each schema is built when it is first asked for. */
export interface OperationSchemas {
  /** The fields of the body that are known. */
  readonly fields: readonly string[];
  readonly params: () => Schema;
  readonly answer: () => Schema;
}

/** The schemas of an API by operation name. */
export type Schemas = ReadonlyMap<string, OperationSchemas>;

/** What zod hands to a check. */
interface Judged {
  readonly value: unknown;
  readonly issues: { push(issue: { code: 'custom'; input: unknown; expected: string; received: string }): unknown };
}

/** A check that at least one of some fields is given. */
export function someOf(...names: readonly string[]): (judged: Judged) => void {
  return groupCheck(names, 'at least one of', (count) => count >= 1);
}

/** A check that exactly one of some fields is given. */
export function oneOf(...names: readonly string[]): (judged: Judged) => void {
  return groupCheck(names, 'exactly one of', (count) => count === 1);
}

function groupCheck(
  names: readonly string[],
  quantity: string,
  isRight: (count: number) => boolean,
): (judged: Judged) => void {
  return ({ value, issues }) => {
    const given = names.filter((name) => Reflect.get(Object(value), name) !== undefined);
    if (isRight(given.length)) return;
    const expected = `${quantity} ${names.join(', ')}`;
    issues.push({ code: 'custom', input: value, expected, received: given.join(', ') || 'none' });
  };
}
