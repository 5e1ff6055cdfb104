import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { reportOn } from '../../../scripts/api-report/report.ts';
import { readDeclarations } from '../../../scripts/api-report/source.ts';
import { exportsOf, surfaceOf } from '../../../scripts/api-report/surface.ts';

const SOURCE = {
  'src/index.ts': "export { Base } from './facade/base.ts';\n",
  'src/facade/base.ts':
    'export class Base { readonly code: string = "x"; #secret = 1; read(): number { return this.#secret; } }\n',
  'src/facade/client.ts': `import type { Generated } from '../generated/types.ts';
import { Base } from './base.ts';
import type { Inner } from './inner.ts';
/** @deprecated */
export class Client extends Base { constructor(inner: Inner) { super(); } get(): Generated { throw inner; } }
`,
  'src/facade/inner.ts': `declare module 'fastify' { interface Config { auth?: Inner } }
export interface Inner { readonly hidden: Hidden }
export class Hidden { constructor(deep: Deep) {} }
export interface Deep { readonly far: true }
`,
  'src/generated/types.ts': 'export interface Generated { readonly id: string }\n',
  'src/alpha.ts': `export { Client as AlphaClient } from './facade/client.ts';
export type * as All from './generated/types.ts';
`,
};

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

function report(changes: Readonly<Record<string, string>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'authloom-api-'));
  roots.push(root);
  for (const [path, text] of Object.entries({ ...SOURCE, ...changes })) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const declarations = readDeclarations(root);
  const common = new Set(exportsOf(declarations, 'src/index.ts').map(([, symbol]) => symbol));
  return reportOn('authloom/alpha', surfaceOf(declarations, 'src/alpha.ts', common));
}

it('reports exports, what they refer to, and the names of common and generated declarations', () => {
  expect(report()).toMatchInlineSnapshot(`
    "# API of \`authloom/alpha\`

    Made by \`npm run api\`; \`npm run api:check\` fails if it differs from the source.

    ## Exports

    \`\`\`ts
    // exported as AlphaClient
    /** @deprecated */
    class Client extends Base {
        constructor(inner: Inner);
        get(): Generated;
    }
    \`\`\`

    ## Not exported, but referred to

    \`\`\`ts
    class Hidden {
    }
    \`\`\`

    \`\`\`ts
    interface Inner {
        readonly hidden: Hidden;
    }
    \`\`\`

    ## Added to other packages

    \`\`\`ts
    declare module 'fastify' {
        interface Config {
            auth?: Inner;
        }
    }
    \`\`\`

    ## From \`authloom\`

    - \`Base\`

    ## From the spec (see \`src/generated/\`)

    - \`All.Generated\`
    "
  `);
});

it.each([
  ['a member of a type that an export refers to', 'src/facade/inner.ts', 'readonly hidden', 'readonly hidden?'],
  ['the name of an export', 'src/alpha.ts', 'AlphaClient', 'Client'],
  ['the name of a generated type', 'src/generated/types.ts', 'Generated', 'Renamed'],
  ['a type that is added to another package', 'src/facade/inner.ts', 'auth?', 'user?'],
] as const)('changes with %s', (_change, path, from, to) => {
  expect(report({ [path]: SOURCE[path].replace(from, to) })).not.toBe(report());
});

it('does not change with a body, a private or a comment', () => {
  const base =
    '/** Read. */ export class Base { readonly code: string = "y"; #other = 2; read(): number { return 3; } }\n';
  expect(report({ 'src/facade/base.ts': base })).toBe(report());
});

it('names the file whose types are not written out', () => {
  expect(() => report({ 'src/facade/base.ts': 'export const made = compute();\n' })).toThrow('src/facade/base.ts');
});
