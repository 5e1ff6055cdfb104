import { builtinModules } from 'node:module';
import { build } from 'rolldown';
import { type Platform, rejectSource, requireInstalled } from './provenance.ts';

/** One file of a bundle. */
export interface BundleFile {
  readonly name: string;
  readonly code: string;
  /** True if it is loaded before the first line of the program runs. */
  readonly isInitial: boolean;
}

/** A program and all that it imports. */
export interface Bundle {
  /** The name of the program's own file. */
  readonly entry: string;
  readonly files: readonly BundleFile[];
  /** Reason for missing files. */
  readonly note?: string;
}

const BUILTINS = [/^node:/, ...builtinModules];

/** Bundles a program as an application would: for the platform, by its conditions, minified, with files loaded on demand. */
export async function bundle(input: string, platform: Platform, isOurs: boolean): Promise<Bundle> {
  const built = await attempt(input, platform);
  if (typeof built === 'string') return { entry: '', files: [], note: `no bundle for ${platform}: ${built}` };
  const modules = built.flatMap(({ moduleIds }) => moduleIds);
  if (isOurs) requireInstalled(modules, platform);
  else rejectSource(modules);
  const initial = initialChunks(built);
  return {
    entry: built.find(({ isEntry }) => isEntry)?.fileName ?? '',
    files: built.map(({ fileName, code }) => ({ name: fileName, code, isInitial: initial.has(fileName) })),
  };
}

async function attempt(input: string, platform: Platform) {
  try {
    const { output } = await build({
      input,
      platform,
      tsconfig: false,
      external: BUILTINS,
      output: { minify: true },
      write: false,
      logLevel: 'silent',
    });
    return output.filter((part) => part.type === 'chunk');
  } catch (error) {
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const [first = '', second = first] = text.split('\n').filter((line) => line.trim() !== '');
  return second.slice(0, 120);
}

/** A file of a bundle, as rolldown describes it. */
interface Chunk {
  readonly fileName: string;
  readonly isEntry: boolean;
  /** Names of the files that it imports statically. */
  readonly imports: readonly string[];
}

/** Names of the files that are loaded before a program's first line runs: its own and its static imports, to any depth. */
export function initialChunks(chunks: readonly Chunk[]): ReadonlySet<string> {
  const found = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  // The loop also visits names that are added during it.
  for (const name of found) {
    for (const imported of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) found.add(imported);
  }
  return found;
}
