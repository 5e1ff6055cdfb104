import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Platform = 'browser' | 'node';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const INSTALLED = ['', 'node_modules', 'authloom', 'dist', ''].join(sep);
const FOR_NODE = `${INSTALLED}node${sep}`;

/** Throws if a bundle contains our source instead of the built package. */
export function rejectSource(modules: readonly string[]): void {
  const source = modules.find((module) => module.startsWith(SOURCE));
  if (source !== undefined) throw new Error(`expected a bundle of the built package, got ${source} in it`);
}

/** Throws if a bundle was not made from the installed package's entry point for the platform. */
export function requireInstalled(modules: readonly string[], platform: Platform): void {
  rejectSource(modules);
  if (!modules.some((module) => module.includes(INSTALLED))) {
    throw new Error(`expected a module of ${INSTALLED} in the bundle, got ${modules.join(', ')}`);
  }
  const entryPoints = modules.filter((module) => module.includes(FOR_NODE));
  if (entryPoints.length > 0 !== (platform === 'node')) {
    throw new Error(`expected ${platform === 'node' ? 'a' : 'no'} module of ${FOR_NODE} in the bundle for ${platform}`);
  }
}
