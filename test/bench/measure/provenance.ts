import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Platform = 'browser' | 'node';

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url));
const INSTALLED = ['', 'node_modules', 'authloom', 'dist', ''].join(sep);
const FOR_NODE = `${INSTALLED}node${sep}`;

/** Throws where our source is among the modules of a bundle: users get what is built of it. */
export function refuseSource(modules: readonly string[]): void {
  const source = modules.find((module) => module.startsWith(SOURCE));
  if (source !== undefined) throw new Error(`expected a bundle of the built package, got ${source} in it`);
}

/** Throws where a bundle of ours was not made of the installed package, by the door that is meant for the platform. */
export function demandInstalled(modules: readonly string[], platform: Platform): void {
  refuseSource(modules);
  if (!modules.some((module) => module.includes(INSTALLED))) {
    throw new Error(`expected a module of ${INSTALLED} in the bundle, got ${modules.join(', ')}`);
  }
  const doors = modules.filter((module) => module.includes(FOR_NODE));
  if (doors.length > 0 !== (platform === 'node')) {
    throw new Error(`expected ${platform === 'node' ? 'a' : 'no'} module of ${FOR_NODE} in the bundle for ${platform}`);
  }
}
