// The only shared file that looks at the process: on runtimes without one, every variable is simply unset.

type Environment = Readonly<Record<string, string | undefined>>;

/** A variable of the process's environment; an empty one, or one that may not be read, counts as unset. */
export function readEnv(name: string): string | undefined {
  const { process } = globalThis as { process?: { env?: Environment } };
  try {
    const value = process?.env?.[name];
    return value === '' ? undefined : value;
  } catch {
    // Deno throws where the permission is missing. Whoever passes every option needs none.
    return undefined;
  }
}

/** The runtime's name and version, for the headers by which providers tell clients apart. */
export function runtimeName(): string {
  const { process, navigator } = globalThis as {
    process?: { versions?: { node?: string } };
    navigator?: { userAgent?: string };
  };
  const node = process?.versions?.node;
  return navigator?.userAgent ?? (node === undefined ? 'unknown' : `Node.js/${node}`);
}
