/** Ids that end in a number, such as `usr-4012345678901234567`. */
export function counted(prefix: string, first: bigint, digits: number = 0): (number: number) => string {
  return (number) => prefix + String(first + BigInt(number) - 1n).padStart(digits, '0');
}

/** Ids that end in a UUID, such as `user-test-00000000-0000-4000-8000-000000000001`. */
export function uuids(prefix: string): (number: number) => string {
  return counted(`${prefix}00000000-0000-4000-8000-`, 1n, 12);
}

/** Everything by its name, for fields that are to be read from the request as they are. */
export function pick(fields: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]));
}

/** Texts in a value that may be one text, a list of them, or anything else. */
export function texts(value: unknown): readonly string[] {
  return [value].flat().filter((text): text is string => typeof text === 'string');
}
