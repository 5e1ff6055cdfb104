import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type InputOptions, rolldown } from 'rolldown';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

async function bundle(options: InputOptions): Promise<string> {
  const build = await rolldown({ external: [/^node:/, /^#platform\//, 'zod', 'openapi-fetch'], ...options });
  const { output } = await build.generate({ codeSplitting: false });
  return output[0].code;
}

/** Bundles an entry point, then a program that uses nothing of it. Modules are one by then, and cannot be dropped whole. */
async function unusedCode(file: string): Promise<string> {
  const code = await bundle({ input: join(root, 'src', file), tsconfig: join(root, 'src/tsconfig.json') });
  return bundle({
    input: 'program',
    tsconfig: false,
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' || id === 'entry-point' ? id : null),
        load: (id) => (id === 'program' ? "import 'entry-point';" : id === 'entry-point' ? code : null),
      },
    ],
  });
}

it.each(readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(isProviderFile))(
  'bundlers drop the classes, operations and checks of %s if they are not used',
  async (file) => {
    expect(await unusedCode(file)).not.toMatch(/\bclass\b|\boperation\(/);
  },
);

function isProviderFile(file: string): boolean {
  return /^(?:index|(?:corbado|loginid|passage|stytch)(?:\/schemas)?)\.ts$/.test(file);
}
