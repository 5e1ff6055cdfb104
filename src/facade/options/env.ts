// The only shared file that reads `process`. On runtimes without it, every variable is unset.

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads an environment variable. An empty or unreadable one counts as unset. */
export function readEnv(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Environment } };
  try {
    const value = process?.env?.[name];
    return value === '' ? undefined : value;
  } catch {
    // Deno throws without the permission. A program that passes every option needs none.
    return undefined;
  }
}

/** Returns the runtime's name and version, for the client headers that providers record. */
export function runtimeName(): string {
  const { process, navigator } = globalThis as {
    process?: { versions?: { node?: string } };
    navigator?: { userAgent?: string };
  };
  const node = process?.versions?.node;
  return navigator?.userAgent ?? (node === undefined ? 'unknown' : `Node.js/${node}`);
}

/** Returns a module of Node; `undefined` elsewhere. For shared code, which must not import from Node. */
export function nodeModule(name: string): unknown {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } };
  return process?.getBuiltinModule?.(name);
}

/** The version of this package, as in package.json. */
export const version: string = '0.1.0';
