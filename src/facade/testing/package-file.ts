import { existsSync } from 'node:fs';

/** Finds a file or folder of this package, such as `openapi/corbado.yaml`, from the source and from the build alike. */
export function packageFile(path: string, from: string = import.meta.url): URL {
  for (let folder = new URL('.', from); ; folder = new URL('..', folder)) {
    const file = new URL(path, folder);
    if (existsSync(file)) return file;
    if (folder.pathname === new URL('..', folder).pathname)
      throw new Error(`authloom is incomplete: ${path} is missing; install it again`);
  }
}
