import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

/** Loads an entry point as Node gets it, but from the source. */
export async function loadEntry<N extends keyof Entries>(name: N): Promise<Entries[N]> {
  const files = [`src/node/${name}.ts`, `src/${name}.ts`].map((path) => new URL(path, ROOT));
  const file = files.find((url) => existsSync(fileURLToPath(url)));
  if (file === undefined) throw new Error(`No entry point "${name}" in src/`);
  return await import(file.href);
}
