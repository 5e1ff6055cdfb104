import { writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import { STAGE } from '../stage.ts';
import type { StartProgram } from './start-programs.ts';

/** Kilobytes, minified and compressed by gzip; NaN where no bundle could be made. */
export interface Sizes {
  readonly name: string;
  readonly browser: number;
  /** For Node, whose own modules are left out. */
  readonly node: number;
  /** Of the browser's bundle, what is loaded only when it is needed, and not counted before. */
  readonly lazy: number;
  readonly note?: string;
}

interface Bundle {
  readonly initial: number;
  readonly lazy: number;
  /** Why there is none. */
  readonly note?: string;
}

const BUILTINS = [/^node:/, ...builtinModules];

/** Bundles a program of each SDK, as an application would. */
export async function bundleSizes(programs: readonly StartProgram[]): Promise<Sizes[]> {
  const sizes: Sizes[] = [];
  for (const { name, setUp, use } of programs) {
    const input = join(STAGE, `bundle-${sizes.length}.js`);
    writeFileSync(input, `${setUp}\nexport async function main() {\n${use}\n}\n`);
    const browser = await bundle(input, 'browser');
    const node = await bundle(input, 'node');
    const note = browser.note ?? node.note;
    const size = { name, browser: browser.initial, node: node.initial, lazy: browser.lazy };
    sizes.push(note === undefined ? size : { ...size, note });
  }
  return sizes;
}

async function bundle(input: string, platform: 'browser' | 'node'): Promise<Bundle> {
  try {
    const { output } = await build({
      input,
      platform,
      external: BUILTINS,
      output: { minify: true },
      write: false,
      logLevel: 'silent',
    });
    const chunks = output.filter((part) => part.type === 'chunk');
    const sizeOf = (lazy: boolean): number => {
      const code = chunks.filter(({ isDynamicEntry }) => isDynamicEntry === lazy).map((chunk) => chunk.code);
      return gzipSync(code.join('\n')).length / 1000;
    };
    return { initial: sizeOf(false), lazy: chunks.some(({ isDynamicEntry }) => isDynamicEntry) ? sizeOf(true) : 0 };
  } catch (error) {
    return { initial: Number.NaN, lazy: Number.NaN, note: `no bundle for ${platform}: ${reasonOf(error)}` };
  }
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (
    text
      .split('\n')
      .filter((line) => line.trim() !== '')[1]
      ?.slice(0, 120) ?? text.slice(0, 120)
  );
}
