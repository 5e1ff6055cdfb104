import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { STAGE, withServer } from '../stage.ts';
import { type Bundle, type BundleFile, bundle } from './bundle.ts';
import { loadedFiles } from './loaded.ts';
import type { Platform } from './provenance.ts';
import type { StartProgram } from './start-programs.ts';

/** Kilobytes, minified and gzipped; NaN if not measured. */
interface Weight {
  /** Loaded before the first line of the program runs. */
  readonly initial: number;
  /** Loaded in addition by one successful call and session check. */
  readonly healthy: number;
  /** Loaded only by failures and other features. */
  readonly rest: number;
  /** Reason for a missing value. */
  readonly note?: string;
}

/** Bundle sizes of one program, without Node's own modules. */
export interface Sizes {
  readonly name: string;
  readonly browser: Weight;
  readonly node: Weight;
}

/** Bundles a program of each SDK for both platforms. */
export function bundleSizes(programs: readonly StartProgram[]): Promise<Sizes[]> {
  return withServer(async (url) => {
    const sizes: Sizes[] = [];
    for (const program of programs) {
      const browser = await weigh(program, 'browser', url);
      sizes.push({ name: program.name, browser, node: await weigh(program, 'node', url) });
    }
    return sizes;
  });
}

async function weigh({ kind, service, setUp, use }: StartProgram, platform: Platform, url: string): Promise<Weight> {
  const input = join(STAGE, 'bundled.js');
  writeFileSync(input, `${setUp}\nexport async function main() {\n${use}\n}\n`);
  const made = await bundle(input, platform, kind === 'authloom');
  if (made.note !== undefined) return { initial: Number.NaN, healthy: Number.NaN, rest: Number.NaN, note: made.note };
  const initial = made.files.filter(({ isInitial }) => isInitial);
  const later = made.files.filter(({ isInitial }) => !isInitial);
  const loaded = later.length > 0 ? await attempt(made, url, service) : new Set<string>();
  if (typeof loaded === 'string') {
    return { initial: weightOf(initial), healthy: Number.NaN, rest: Number.NaN, note: `for ${platform}: ${loaded}` };
  }
  return {
    initial: weightOf(initial),
    healthy: weightOf(later.filter(({ name }) => loaded.has(name))),
    rest: weightOf(later.filter(({ name }) => !loaded.has(name))),
  };
}

async function attempt(made: Bundle, url: string, service: string): Promise<Set<string> | string> {
  try {
    return await loadedFiles(made, url, service);
  } catch (error) {
    return `the bundle failed: ${String(error).split('\n').slice(0, 8).join(' ')}`;
  }
}

function weightOf(files: readonly BundleFile[]): number {
  return files.length === 0 ? 0 : gzipSync(files.map(({ code }) => code).join('\n')).length / 1000;
}
