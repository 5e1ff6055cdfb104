import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** One import for each rule that forbids it. */
const FORBIDDEN: readonly (readonly [rule: string, file: string, imported: string])[] = [
  ['generated-imports-the-runtime', 'src/generated/alpha/client.ts', '../../facade/core/call/call-promise.ts'],
  ['generated-imports-the-runtime', 'src/generated/alpha/operations.ts', '../beta/client.ts'],
  ['generated-imports-the-runtime', 'src/generated/alpha/schemas.ts', 'jose'],
  ['generated-schemas-import-zod', 'src/generated/alpha/types.ts', 'zod'],
  ['generated-runtime-is-for-generated-code', 'src/facade/core/call/r.ts', '../../http/generated-runtime.ts'],
  ['web-imports-nothing', 'src/facade/web/w.ts', '../core/options/defaults.ts'],
  ['errors-import-nothing', 'src/facade/core/errors/e.ts', '../options/defaults.ts'],
  ['options-import-errors', 'src/facade/core/options/o.ts', '../call/call-promise.ts'],
  ['observe-imports-errors', 'src/facade/core/observe/o.ts', '../call/call-promise.ts'],
  ['transport-knows-no-provider', 'src/facade/core/transport/t.ts', '../call/call-promise.ts'],
  ['core-stands-alone', 'src/facade/core/call/c.ts', '../../session/result.ts'],
  ['one-file-imports-openapi-fetch', 'src/facade/core/transport/f.ts', 'openapi-fetch'],
  ['one-file-imports-openapi-typescript', 'scripts/generate/x.ts', 'openapi-typescript'],
  ['only-sessions-import-jose', 'src/facade/core/call/j.ts', 'jose'],
  ['cache-stands-on-options', 'src/facade/cache/c.ts', '../session/result.ts'],
  ['sessions-know-no-provider', 'src/facade/session/s.ts', '../providers/beta/b.ts'],
  ['providers-keep-apart', 'src/facade/providers/alpha/a.ts', '../beta/b.ts'],
  ['providers-keep-apart', 'src/facade/providers/alpha/g.ts', '../../../generated/beta/client.ts'],
  ['stytch-products-keep-apart', 'src/facade/providers/stytch/consumer/c.ts', '../b2b/b.ts'],
  [
    'stytch-products-keep-apart',
    'src/facade/providers/stytch/b2b/g.ts',
    '../../../../generated/stytch-consumer/client.ts',
  ],
  ['stytch-shares-no-product', 'src/facade/providers/stytch/shared/s.ts', '../b2b/b.ts'],
  [
    'stytch-shares-no-product',
    'src/facade/providers/stytch/idp/i.ts',
    '../../../../generated/stytch-consumer/client.ts',
  ],
  ['on-demand-is-not-eager', 'src/facade/session/o.ts', './on-demand/o.ts'],
  ['webhooks-stand-on-core', 'src/facade/webhooks/w.ts', '../session/result.ts'],
  ['adapters-know-no-provider', 'src/facade/adapters/p.ts', '../providers/beta/b.ts'],
  ['adapters-know-no-provider', 'src/facade/adapters/j.ts', '../session/c2.ts'],
  ['adapters-share-web-code', 'src/facade/adapters/shared/h.ts', 'hono'],
  ['frameworks-are-types', 'src/facade/adapters/e.ts', 'express'],
  ['frameworks-are-for-adapters', 'src/facade/core/call/e.ts', 'express'],
  ['tools-are-not-imported', 'src/facade/session/t.ts', '../testing/t.ts'],
  ['shared-code-is-web-code', 'src/facade/session/n.ts', 'node:fs'],
  ['shared-code-is-web-code', 'src/facade/core/transport/w.ts', 'node:http'],
  ['transport-knows-no-provider', 'src/facade/core/transport/node/n.ts', 'node:fs'],
  ['only-doors-for-node-use-what-is-for-node', 'src/alpha.ts', './facade/core/transport/node/s.ts'],
  ['only-doors-for-node-use-what-is-for-node', 'src/facade/session/p.ts', './signatures/node/s.ts'],
  ['only-doors-for-node-use-what-is-for-node', 'src/gamma.ts', './node/beta.ts'],
  ['doors-for-node-only-register', 'src/node/alpha.ts', '../facade/session/result.ts'],
  ['source-imports-no-tools', 'src/facade/session/d.ts', '../../../demo/main.ts'],
  ['only-declared-dependencies', 'src/facade/session/v.ts', 'knip'],
  ['generator-has-no-cycles', 'scripts/generate/c1.ts', './c2.ts'],
  ['no-cycles', 'src/facade/session/c1.ts', './c2.ts'],
];

/** What the forbidden imports point at. */
const TARGETS: Readonly<Record<string, string>> = {
  'src/facade/core/transport/deadline.ts': '',
  'src/facade/core/transport/node/s.ts': '',
  'src/facade/session/signatures/node/s.ts': '',
  'src/node/beta.ts': '',
  'src/facade/core/options/defaults.ts': '',
  'src/facade/core/call/call-promise.ts': '',
  'src/facade/session/result.ts': '',
  'src/facade/session/on-demand/o.ts': '',
  'src/facade/session/c2.ts': "import './c1.ts';\n",
  'src/facade/testing/t.ts': '',
  'src/facade/providers/beta/b.ts': '',
  'src/facade/providers/stytch/b2b/b.ts': '',
  'src/generated/stytch-consumer/client.ts': '',
  'src/generated/beta/client.ts': '',
  'src/facade/http/generated-runtime.ts': '',
  'scripts/generate/c2.ts': "import type {} from './c1.ts';\n",
  'demo/main.ts': '',
};

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

let folder: string;
let violations: readonly Violation[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'authloom-imports-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(folder, file));
  for (const name of ['jose', 'openapi-fetch', 'openapi-typescript', 'knip', 'express', 'hono', 'zod']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  for (const [file, text] of Object.entries(TARGETS)) write(file, text);
  for (const [, file, imported] of FORBIDDEN) write(file, `import '${imported}';\n`);
  violations = cruise(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(FORBIDDEN)('%s: %s may not import %s', (rule, file) => {
  expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
});

it('finds nothing to forbid in the source', () => {
  expect(cruise(root)).toEqual([]);
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function cruise(cwd: string): readonly Violation[] {
  const bin = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src', 'scripts'];
  // The JSON reporter ends with 0 whatever it finds.
  const report = JSON.parse(execFileSync(process.execPath, args, { cwd, maxBuffer: 64 * 1024 * 1024 }).toString()) as {
    summary: { violations: readonly Violation[] };
  };
  return report.summary.violations;
}
