import { readFileSync } from 'node:fs';

const ENTRY_POINTS = [
  'index',
  'corbado',
  'express',
  'fastify',
  'hono',
  'loginid',
  'next',
  'passage',
  'stytch',
  'stytch/management',
  'webhooks',
];
const specifierOf = (name: string): string => (name === 'index' ? 'authloom' : `authloom/${name}`);
const variableOf = (name: string): string => name.replaceAll('/', '_');

/** The checks, without the word that makes them a module: scripts contain them as well. */
const CHECKS = readFileSync(new URL('checks.js', import.meta.url), 'utf8').replaceAll(/^export /gm, '');

/** A module with all entry points as `packages`, and the checks. */
export const CHECKS_WITH_IMPORTS: string = [
  ...ENTRY_POINTS.map((name) => `import * as ${variableOf(name)} from '${specifierOf(name)}';`),
  `const packages = { ${ENTRY_POINTS.map(variableOf).join(', ')} };`,
  CHECKS,
].join('\n');

const REQUIRES = ENTRY_POINTS.map((name) => `${variableOf(name)}: require('${specifierOf(name)}')`);
const PRINT = `
runChecks(packages, JSON.parse(process.env.ENVIRONMENT)).then((result) => {
  console.log(JSON.stringify(result));
  process.exit(0);
});`;

/** Programs for runtimes that read files: they print the result of the checks. */
export const PROGRAMS: Readonly<Record<'module' | 'commonjs', { readonly name: string; readonly source: string }>> = {
  module: { name: 'main.mjs', source: CHECKS_WITH_IMPORTS + PRINT },
  commonjs: { name: 'main.cjs', source: `const packages = { ${REQUIRES.join(', ')} };\n${CHECKS}${PRINT}` },
};
