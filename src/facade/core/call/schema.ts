/** One thing that a schema finds wrong; the fields that zod gives and that messages are made from. */
export interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly expected?: string | undefined;
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

/** The schemas of an operation, each built when it is first asked for. */
export interface OperationSchemas {
  readonly params: () => Schema;
  readonly answer: () => Schema;
}

/** The schemas of an API by operation name. */
export type Schemas = ReadonlyMap<string, OperationSchemas>;

/** Makes a value when it is first asked for, and keeps it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
