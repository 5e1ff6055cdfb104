import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The imports of a program on Node, and elsewhere: `#platform/…` leads to another folder. */
const CONFIGS = ['tsconfig.json', 'tsconfig.web.json'] as const;

/** One statement for each import that a rule forbids. A rule with several sides has several. */
const FORBIDDEN: readonly (readonly [rule: string, file: string, statement: string])[] = [
  ['errors-import-nothing', 'src/facade/errors/e.ts', "import '../web/base64.ts'"],
  ['errors-import-nothing', 'src/facade/errors/e2.ts', "import 'jose'"],
  ['web-imports-nothing', 'src/facade/web/w.ts', "import type { a } from '../errors/authloom-error.ts'"],
  ['options-are-below-http', 'src/facade/options/o.ts', "import type { a } from '../http/deadline.ts'"],
  ['options-are-below-http', 'src/facade/options/o2.ts', "import '../cache/lru.ts'"],
  ['cache-is-below-http', 'src/facade/cache/c.ts', "import '../http/deadline.ts'"],
  ['http-is-below-jwt', 'src/facade/http/h.ts', "import '../jwt/jws.ts'"],
  ['http-is-below-jwt', 'src/facade/http/h2.ts', "import '../session/session.ts'"],
  ['http-is-below-jwt', 'src/facade/http/h3.ts', "import '../providers/beta/b.ts'"],
  ['http-is-below-jwt', 'src/facade/http/h4.ts', "import '../../generated/beta/client.ts'"],
  ['jwt-is-below-session', 'src/facade/jwt/j.ts', "import type { a } from '../session/session.ts'"],
  ['session-is-below-providers', 'src/facade/session/s.ts', "import '../providers/beta/b.ts'"],
  ['platform-is-below-http', 'src/facade/platform/node/p.ts', "import '../../http/api-client.ts'"],
  ['platform-is-below-http', 'src/facade/platform/node/f.ts', "import 'node:os'"],
  ['platform-by-condition', 'src/facade/http/p.ts', "import '../platform/node/http.ts'"],
  ['platform-by-condition', 'src/alpha.ts', "import './facade/platform/fetch/http.ts'"],
  ['generated-stands-on-one-file', 'src/generated/alpha/client.ts', "import '../../facade/http/deadline.ts'"],
  ['generated-stands-on-one-file', 'src/generated/alpha/operations.ts', "import '../beta/client.ts'"],
  ['providers-keep-apart', 'src/facade/providers/alpha/a.ts', "import '../beta/b.ts'"],
  ['providers-keep-apart', 'src/facade/providers/alpha/g.ts', "import '../../../generated/beta/client.ts'"],
  ['providers-keep-apart', 'src/facade/providers/alpha/w.ts', "import '../../adapters/shared/a.ts'"],
  ['stytch-products-keep-apart', 'src/facade/providers/stytch/consumer/c.ts', "import '../b2b/b.ts'"],
  [
    'stytch-products-keep-apart',
    'src/facade/providers/stytch/b2b/g.ts',
    "import '../../../../generated/stytch-consumer/client.ts'",
  ],
  ['stytch-products-keep-apart', 'src/facade/providers/stytch/management/m.ts', "import '../b2b/b.ts'"],
  ['stytch-shared-knows-no-product', 'src/facade/providers/stytch/shared/s.ts', "import '../b2b/b.ts'"],
  ['loginid-products-keep-apart', 'src/facade/providers/loginid/v2/l.ts', "import '../l.ts'"],
  ['loginid-legacy-knows-no-successor', 'src/facade/providers/loginid/shared/s.ts', "import '../v2/v.ts'"],
  ['adapters-know-no-provider', 'src/facade/adapters/p.ts', "import '../providers/beta/b.ts'"],
  ['adapters-know-no-provider', 'src/facade/adapters/h.ts', "import '../http/deadline.ts'"],
  ['adapters-know-no-provider', 'src/facade/adapters/j.ts', "import '../jwt/jws.ts'"],
  ['adapters-share-web-code', 'src/facade/adapters/shared/h.ts', "import type { a } from 'hono'"],
  ['frameworks-are-types', 'src/facade/adapters/e.ts', "import 'express'"],
  ['frameworks-are-for-adapters', 'src/facade/http/e.ts', "import type { a } from 'express'"],
  ['webhooks-know-no-provider', 'src/facade/webhooks/w.ts', "import '../http/deadline.ts'"],
  ['shared-code-is-web-code', 'src/facade/session/n.ts', "import 'node:fs'"],
  ['shared-code-is-web-code', 'src/facade/platform/fetch/n.ts', "import 'node:http'"],
  ['shared-code-is-web-code', 'src/facade/options/n.ts', "import type { a } from 'node:process'"],
  ['one-file-imports-zod', 'src/facade/http/z.ts', "import type { a } from 'zod'"],
  ['one-file-imports-zod', 'src/generated/alpha/types.ts', "import 'zod/mini'"],
  ['one-file-imports-openapi-fetch', 'src/facade/http/o.ts', "await import('openapi-fetch')"],
  ['one-file-imports-openapi-typescript', 'scripts/generate/x.ts', "import 'openapi-typescript'"],
  ['only-the-emulator-imports-its-libraries', 'src/facade/testing/e.ts', "import 'otpauth'"],
  ['only-the-command-line-imports-commander', 'src/facade/testing/c.ts', "import type { a } from 'commander'"],
  ['only-the-command-line-imports-commander', 'scripts/spec/c.ts', "import '@commander-js/extra-typings'"],
  ['only-declared-dependencies', 'src/facade/cli/v.ts', "import 'knip'"],
  ['lazy-files-are-loaded-on-demand', 'src/facade/http/l.ts', "import './raw-client.lazy.ts'"],
  ['schemas-are-entry-points', 'src/facade/providers/beta/l.ts', "import '../../../generated/beta/schemas.ts'"],
  ['schemas-are-entry-points', 'src/facade/session/schemas.ts', "import '../../generated/beta/schemas.ts'"],
  ['schemas-are-entry-points', 'src/beta.ts', "await import('./facade/http/zod-schemas.ts')"],
  ['own-code-is-imported-statically', 'src/facade/session/o.ts', "await import('../jwt/jws.ts')"],
  ['no-circular', 'src/facade/session/c1.ts', "import './c2.ts'"],
  ['no-circular', 'src/facade/session/t1.ts', "import type { a } from './t2.ts'"],
  ['no-circular', 'src/facade/session/i1.ts', "export type A = import('./i2.ts').B"],
  ['no-circular', 'src/facade/cli/d1.ts', "await import('./d2.ts')"],
  ['no-circular', 'scripts/generate/c1.ts', "import './c2.ts'"],
  ['tools-are-not-imported', 'src/facade/session/t.ts', "import '../testing/t.ts'"],
  ['tools-are-not-imported', 'src/generated/alpha/t.ts', "import type { a } from '../../facade/cli/t.ts'"],
  ['source-imports-no-tools', 'src/facade/session/d.ts', "import '../../../demo/main.ts'"],
  ['source-imports-no-tools', 'src/facade/cli/spec.ts', "import '../../../scripts/spec/lint/command.ts'"],
  ['one-file-imports-spec-commands', 'src/facade/cli/s.ts', "import '../../../scripts/spec/commands.ts'"],
  ['scripts-import-no-source', 'scripts/spec/s.ts', "import type { a } from '../../src/facade/cli/t.ts'"],
  ['measuring-imports-entry-points', 'scripts/call-path/m.ts', "import '../../src/facade/http/deadline.ts'"],
  ['only-declared-dependencies', 'src/facade/session/v.ts', "import 'knip'"],
  ['only-declared-dependencies', 'src/facade/platform/fetch/j.ts', "import 'jose'"],
];

/** Statements that the rules allow, each beside one that they forbid. */
const ALLOWED: readonly (readonly [file: string, statement: string])[] = [
  ['src/facade/http/a.ts', "import '#platform/http'"],
  ['src/facade/http/a2.ts', "await import('./raw-client.lazy.ts')"],
  ['src/facade/http/a3.ts', "import type { a } from './raw-client.lazy.ts'"],
  ['src/facade/platform/node/a.ts', "import type { a } from '../../http/transport.ts'"],
  ['src/facade/platform/node/a2.ts', "import 'node:http'"],
  ['src/facade/providers/alpha/a2.ts', "import '../../../generated/alpha/paths.ts'"],
  ['src/beta/schemas.ts', "export * from '../generated/beta/schemas.ts'"],
  ['src/beta/v2/schemas.ts', "export * from '../../generated/beta/schemas.ts'"],
  ['src/generated/beta/schemas.ts', "import '../../facade/http/zod-schemas.ts'"],
  ['src/facade/adapters/a.ts', "import type { a } from 'hono'"],
  ['src/facade/cli/a.ts', "await import('../testing/t.ts')"],
  ['src/facade/cli/a2.ts', "import '@commander-js/extra-typings'"],
  ['scripts/call-path/a.ts', "import type { a } from '../../src/beta.ts'"],
];

/** Files that the imports above lead to. */
const TARGETS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    [
      'demo/main.ts',
      'scripts/spec/commands.ts',
      'scripts/spec/lint/command.ts',
      'src/beta.ts',
      'src/facade/adapters/shared/a.ts',
      'src/facade/cache/lru.ts',
      'src/facade/cli/t.ts',
      'src/facade/errors/authloom-error.ts',
      'src/facade/http/api-client.ts',
      'src/facade/http/deadline.ts',
      'src/facade/http/raw-client.lazy.ts',
      'src/facade/http/transport.ts',
      'src/facade/http/zod-schemas.ts',
      'src/facade/jwt/jws.ts',
      'src/facade/platform/fetch/http.ts',
      'src/facade/platform/node/http.ts',
      'src/facade/providers/beta/b.ts',
      'src/facade/providers/loginid/l.ts',
      'src/facade/providers/loginid/v2/v.ts',
      'src/facade/providers/stytch/b2b/b.ts',
      'src/facade/session/session.ts',
      'src/facade/testing/t.ts',
      'src/facade/web/base64.ts',
      'src/generated/alpha/paths.ts',
      'src/generated/beta/client.ts',
      'src/generated/beta/schemas.ts',
      'src/generated/stytch-consumer/client.ts',
    ].map((file) => [file, 'export {};\n']),
  ),
  'src/facade/session/c2.ts': "import './c1.ts';\n",
  'src/facade/session/t2.ts': "import type { a } from './t1.ts';\n",
  'src/facade/session/i2.ts': "export type B = import('./i1.ts').A;\n",
  'src/facade/cli/d2.ts': "await import('./d1.ts');\n",
  'scripts/generate/c2.ts': "import './c1.ts';\n",
};

const PACKAGES = [
  '@commander-js/extra-typings',
  'commander',
  'express',
  'hono',
  'jose',
  'knip',
  'openapi-fetch',
  'otpauth',
  'openapi-typescript',
  'zod',
];

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'authloom-imports-'));
  for (const file of [
    '.dependency-cruiser.cjs',
    'tsconfig.json',
    'tsconfig.web.json',
    'src/tsconfig.json',
    'package.json',
  ])
    cpSync(join(root, file), join(folder, file), { recursive: true });
  for (const name of PACKAGES) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
    write(`node_modules/${name}/mini.js`, '');
  }
  for (const [file, text] of Object.entries(TARGETS)) write(file, text);
  for (const [, file, statement] of FORBIDDEN) write(file, `${statement};\n`);
  for (const [file, statement] of ALLOWED) write(file, `${statement};\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(CONFIGS)('by %s', (config) => {
  let violations: readonly Violation[];
  beforeAll(() => {
    violations = cruise(folder, config);
  });

  it.each(FORBIDDEN)('%s: %s must not contain "%s"', (rule, file) => {
    expect(rulesBrokenBy(file)).toContain(rule);
  });

  it.each(ALLOWED)('%s may contain "%s"', (file) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });

  function rulesBrokenBy(file: string): string[] {
    return violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
  }
});

it('breaks every rule', () => {
  const { forbidden }: { forbidden: { name: string }[] } = createRequire(import.meta.url)(
    join(root, '.dependency-cruiser.cjs'),
  );
  expect(new Set(FORBIDDEN.map(([rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
});

it.each([
  ["process.env['A']", 'src/facade/web/process.ts'],
  ['Buffer.alloc(1)', 'src/facade/web/buffer.ts'],
])('does not compile %s in %s', (expression, file) => {
  write(file, `export const value: unknown = ${expression};\n`);
  write('src/tsconfig.one.json', JSON.stringify({ extends: './tsconfig.json', include: [file.slice('src/'.length)] }));
  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', 'src/tsconfig.one.json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stdout).toMatch(/error TS25(80|91)/);
  rmSync(join(folder, file));
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function cruise(cwd: string, config: string): readonly Violation[] {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const flags = ['--config', '.dependency-cruiser.cjs', '--ts-config', config, '--output-type', 'json'];
  // The JSON reporter exits with 0, whatever it finds.
  const output = execFileSync(process.execPath, [bin, ...flags, 'src', 'scripts'], {
    cwd,
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
  });
  const report: { summary: { violations: readonly Violation[] } } = JSON.parse(output);
  return report.summary.violations;
}
