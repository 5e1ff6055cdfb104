import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The specs in the folder `openapi` of this package, from the source and from the build alike. */
export function packagedSpecs(): string[] {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, 'openapi', 'corbado.yaml'))) return specsIn(join(folder, 'openapi'));
  return [];
}

/** The specs in a folder, in order. */
export function specsIn(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
  return files.sort().map((file) => join(folder, file));
}
