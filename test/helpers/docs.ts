import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './package.ts';

/** The examples in docs/frameworks.md that are files of their own, by their paths: those with a name after "ts". */
export const FRAMEWORK_FILES: Readonly<Record<string, string>> = Object.fromEntries(
  [...readFileSync(join(ROOT, 'docs/frameworks.md'), 'utf8').matchAll(/```tsx? (\S+)\n([\s\S]*?)```/g)].map(
    ([, file = '', code = '']) => [file, code],
  ),
);
