// npm run acceptance: asks every case of every app, and prints a table of cases and frameworks. Frameworks can be named.
import { FRAMEWORKS as ALL } from '../../examples/fake-stytch/start-app.ts';
import { runCase } from './case.ts';
import { CASES } from './cases/all.ts';
import { nextIsBuilt, startWorld } from './world.ts';

const named = ALL.filter((each) => process.argv.includes(each));
const frameworks = named.length === 0 ? ALL : named;
const startedAt = performance.now();
const results = new Map<string, readonly (readonly string[])[]>();

// Meanwhile the other apps are asked.
if (frameworks.includes('next')) void nextIsBuilt();

for (const framework of frameworks) {
  const world = await startWorld(framework);
  const answers: string[][] = [];
  try {
    for (const each of CASES) {
      answers.push(await runCase(each, each.at === 'production' ? world.production : world.local));
    }
  } finally {
    await world.close();
  }
  results.set(framework, answers);
}

const width = Math.max(...CASES.map(({ area, name }) => `${area}: ${name}`.length));
const columns = (cells: readonly string[]): string => cells.map((cell) => cell.padEnd(8)).join('');
console.log(`${''.padEnd(width)}  ${columns(frameworks)}`);
for (const [at, { area, name, except }] of CASES.entries()) {
  const cells = frameworks.map((framework) => {
    if ((results.get(framework)?.[at]?.length ?? 1) > 0) return '✗';
    return except?.[framework] === undefined ? '✓' : '✓*';
  });
  console.log(`${`${area}: ${name}`.padEnd(width)}  ${columns(cells)}`);
}
const passed = frameworks.map((framework) => results.get(framework)?.filter((wrong) => wrong.length === 0).length ?? 0);
console.log(`${'in all'.padEnd(width)}  ${columns(passed.map((count) => `${count}/${CASES.length}`))}`);

for (const { name, except } of CASES) {
  for (const [framework, { why }] of Object.entries(except ?? {})) console.log(`* ${framework}, "${name}": ${why}`);
}
for (const framework of frameworks) {
  for (const [at, wrong] of (results.get(framework) ?? []).entries()) {
    for (const complaint of wrong) console.log(`✗ ${framework}, "${CASES[at]?.name}": ${complaint}`);
  }
}
console.log(
  `${CASES.length} cases × ${frameworks.length} frameworks in ${Math.round((performance.now() - startedAt) / 1000)} s`,
);
process.exitCode = passed.every((count) => count === CASES.length) ? 0 : 1;
