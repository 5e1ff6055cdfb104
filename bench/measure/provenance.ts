import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Platform = 'browser' | 'node';

const SOURCE = fileURLToPath(new URL('../../src/', import.meta.url));
const INSTALLED = ['', 'node_modules', 'authloom', 'dist', ''].join(sep);
const PLATFORM = `${INSTALLED}platform${sep}`;
const NODE_PLATFORM = `${PLATFORM}node${sep}`;

/** Throws if a bundle contains our source instead of the built package. */
export function rejectSource(modules: readonly string[]): void {
  const source = modules.find((module) => module.startsWith(SOURCE));
  if (source !== undefined) throw new Error(`expected a bundle of the built package, got ${source} in it`);
}

/** Throws if a bundle lacks the installed package, or contains the platform code of another platform. */
export function requireInstalled(modules: readonly string[], platform: Platform): void {
  rejectSource(modules);
  if (!modules.some((module) => module.includes(INSTALLED))) {
    throw new Error(`expected a module of ${INSTALLED} in the bundle, got ${modules.join(', ')}`);
  }
  // Adapters and webhooks need no platform code.
  if (!modules.some((module) => module.includes(PLATFORM))) return;
  if (modules.some((module) => module.includes(NODE_PLATFORM)) !== (platform === 'node')) {
    const expected = platform === 'node' ? 'a module' : 'no module';
    throw new Error(`expected ${expected} of ${NODE_PLATFORM} in the bundle for ${platform}`);
  }
}
