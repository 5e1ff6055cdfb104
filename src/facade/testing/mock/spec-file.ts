import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TestProvider } from '../providers.ts';

const FILES: { readonly [P in TestProvider]: string } = {
  corbado: 'corbado.yaml',
  passage: 'passage.yaml',
  stytch: 'stytch-consumer.yaml',
  'stytch-b2b': 'stytch-b2b.yaml',
  loginid: 'loginid.yaml',
};

/** The spec of a provider's API, in the folder `openapi` of this package: from the source and from the build alike. */
export function specFileOf(provider: TestProvider, from: string = import.meta.url): string {
  for (let folder = new URL('.', from); ; folder = new URL('..', folder)) {
    const file = new URL(`openapi/${FILES[provider]}`, folder);
    if (existsSync(file)) return fileURLToPath(file);
    if (folder.pathname === new URL('..', folder).pathname) {
      throw new Error(`authloom is incomplete: openapi/${FILES[provider]} is missing; install it again`);
    }
  }
}
