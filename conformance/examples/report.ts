// Runs every case against every example app, and prints a table of cases and frameworks.
import { FRAMEWORKS } from '../../examples/fake-stytch/start-app.ts';
import { buildNextOnce, startApps } from './apps.ts';
import { runCase } from './case.ts';
import { CASES } from './cases/all.ts';

const startedAt = performance.now();
const results = new Map<string, readonly (readonly string[])[]>();

// Builds while the other apps are tested.
void buildNextOnce();

for (const framework of FRAMEWORKS) {
  const apps = await startApps(framework);
  const responses: string[][] = [];
  try {
    for (const each of CASES) {
      responses.push(await runCase(each, each.at === 'production' ? apps.production : apps.local));
    }
  } finally {
    await apps.close();
  }
  results.set(framework, responses);
}

const width = Math.max(...CASES.map(({ area, name }) => `${area}: ${name}`.length));
const columns = (values: readonly string[]): string => values.map((value) => value.padEnd(8)).join('');
console.log(`${''.padEnd(width)}  ${columns(FRAMEWORKS)}`);
for (const [at, { area, name, except }] of CASES.entries()) {
  const marks = FRAMEWORKS.map((framework) => {
    if ((results.get(framework)?.[at]?.length ?? 1) > 0) return '✗';
    return except?.[framework] === undefined ? '✓' : '✓*';
  });
  console.log(`${`${area}: ${name}`.padEnd(width)}  ${columns(marks)}`);
}
const passed = FRAMEWORKS.map((framework) => results.get(framework)?.filter((wrong) => wrong.length === 0).length ?? 0);
console.log(`${'total'.padEnd(width)}  ${columns(passed.map((count) => `${count}/${CASES.length}`))}`);

for (const { name, except } of CASES) {
  for (const [framework, { why }] of Object.entries(except ?? {})) console.log(`* ${framework}, "${name}": ${why}`);
}
for (const framework of FRAMEWORKS) {
  for (const [at, wrong] of (results.get(framework) ?? []).entries()) {
    for (const problem of wrong) console.log(`✗ ${framework}, "${CASES[at]?.name}": ${problem}`);
  }
}
console.log(
  `${CASES.length} cases × ${FRAMEWORKS.length} frameworks in ${Math.round((performance.now() - startedAt) / 1000)} s`,
);
process.exitCode = passed.every((count) => count === CASES.length) ? 0 : 1;
