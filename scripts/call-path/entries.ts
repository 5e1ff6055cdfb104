/** The root of the repository. */
export const ROOT: URL = new URL('../../', import.meta.url);

/** The source of the package's entry points, by name. */
interface Entries {
  readonly corbado: typeof import('../../src/corbado.ts');
  readonly express: typeof import('../../src/express.ts');
  readonly stytch: typeof import('../../src/stytch.ts');
  readonly testing: typeof import('../../src/testing.ts');
  readonly webhooks: typeof import('../../src/webhooks.ts');
}

/** Loads an entry point from the source, with the platform code of Node. */
export async function loadEntry<N extends keyof Entries>(name: N): Promise<Entries[N]> {
  return await import(new URL(`src/${name}.ts`, ROOT).href);
}
