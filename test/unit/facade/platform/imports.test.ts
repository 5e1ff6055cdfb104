import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as fetchCrypto from '../../../../src/facade/platform/fetch/crypto.ts';
import * as fetchHttp from '../../../../src/facade/platform/fetch/http.ts';
import * as nodeCrypto from '../../../../src/facade/platform/node/crypto.ts';
import * as nodeHttp from '../../../../src/facade/platform/node/http.ts';
import config from '../../../../tsdown.config.ts';
import { ROOT } from '../../../helpers/package.ts';

const { imports } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8')) as {
  readonly imports: Readonly<Record<string, Readonly<Record<string, Readonly<Record<'import' | 'require', string>>>>>>;
};
const [modules, commonjs] = config.map(({ entry }) => entry as Readonly<Record<string, string>>);

it('package.json imports the platform files, and nothing else', () => {
  expect(Object.keys(imports).sort()).toEqual(['#platform/crypto', '#platform/http']);
});

describe.each(Object.entries(imports))('%s', (specifier, targets) => {
  const name = specifier.replace('#platform/', '');

  it.each(Object.entries(targets))('for "%s" is a file that both builds write from its source', (condition, target) => {
    const platform = condition === 'node' ? 'node' : 'fetch';
    const file = `./dist/platform/${platform}/${name}`;
    expect(target).toEqual({ import: `${file}.js`, require: `${file}.cjs` });
    for (const entry of [modules, commonjs]) {
      expect(entry?.[`platform/${platform}/${name}`]).toBe(`src/facade/platform/${platform}/${name}.ts`);
    }
  });

  it('is the fetch platform on every runtime that also supports the condition "node", and by default', () => {
    const conditions = Object.keys(targets);
    // The first condition that a runtime supports decides. Bun, Deno and workers support "node" as well.
    expect(conditions.slice(-2)).toEqual(['node', 'default']);
    expect(conditions.slice(0, -2).sort()).toEqual(['browser', 'bun', 'deno', 'edge-light', 'workerd']);
  });
});

it('the build writes no platform file that is not imported', () => {
  const built = Object.keys(modules ?? {}).filter((name) => name.startsWith('platform/'));
  const imported = Object.values(imports).flatMap((targets) => Object.values(targets).map((target) => target.import));
  expect(built.map((name) => `./dist/${name}.js`).sort()).toEqual([...new Set(imported)].sort());
});

describe('both platforms export all names that shared code imports', () => {
  const files = readdirSync(`${ROOT}/src/facade`, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('platform'),
  );
  const importsOf = (specifier: string): string[] =>
    files.flatMap((file) => {
      const source = readFileSync(`${ROOT}/src/facade/${file}`, 'utf8');
      const statement = new RegExp(`import \\{([^}]+)\\} from '${specifier}'`).exec(source);
      return statement?.[1]?.split(',').map((name) => name.trim()) ?? [];
    });

  it.each([
    ['#platform/crypto', ['ecKeys', 'signatures'], [nodeCrypto, fetchCrypto]],
    ['#platform/http', ['transportFor', 'loadModule'], [nodeHttp, fetchHttp]],
  ])('from %s', (specifier, names, platforms) => {
    expect([...new Set(importsOf(specifier))]).toEqual(names);
    for (const platform of platforms) expect(Object.keys(platform)).toEqual(expect.arrayContaining(names));
  });

  it('with the same methods of signatures', () => {
    expect(Object.keys(nodeCrypto)).toEqual(Object.keys(fetchCrypto));
    expect(Object.keys(nodeCrypto.ecKeys).sort()).toEqual(Object.keys(fetchCrypto.ecKeys).sort());
    expect(Object.keys(nodeCrypto.signatures).sort()).toEqual(Object.keys(fetchCrypto.signatures).sort());
  });
});
