import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FRAMEWORKS } from '../../examples/fake-stytch/start-app.ts';
import { type Browser, findChromium, startChromium } from './browser/chromium.ts';
import { clickThrough } from './browser/flow.ts';
import { judge, runCase } from './case.ts';
import { CASES } from './cases/all.ts';
import { nextIsBuilt, startWorld, type World } from './world.ts';

const chromium = findChromium();
if (chromium === undefined) {
  console.log('The login flow is not clicked through: no Chromium. On Debian: apt-get install -y chromium');
}

let browser: Browser | undefined;
beforeAll(async () => {
  // Meanwhile the other apps are asked.
  void nextIsBuilt();
  if (chromium !== undefined) browser = await startChromium(chromium);
});
afterAll(() => browser?.close());

it('has cases whose names are their own', () => {
  expect(CASES.length).toBeGreaterThan(150);
  const names = CASES.map(({ area, name }) => `${area}: ${name}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('would notice what is wrong with an answer', () => {
  const answer = { status: 200, headers: { allow: 'GET' }, cookies: ['a=b'], body: '{"a":1}' };
  const cookies = ['a=b'];
  expect(judge(answer, { status: [404, 200], headers: { allow: /G/, vary: null }, cookies, body: { a: 1 } })).toEqual(
    [],
  );
  expect(judge(answer, { status: 401, cookies })).toEqual(['status 200 instead of 401']);
  expect(judge(answer, { status: 200 })).toEqual(['cookies [a=b] instead of []']);
  expect(judge(answer, { status: 200, cookies: [/c/] })).toHaveLength(1);
  expect(judge(answer, { status: 200, cookies, headers: { allow: 'POST', vary: /./ } })).toHaveLength(2);
  expect(judge(answer, { status: 200, cookies, headers: { allow: null } })).toHaveLength(1);
  expect(judge(answer, { status: 200, cookies, body: { a: 2 } })).toHaveLength(1);
  expect(judge(answer, { status: 200, cookies, body: 'b' })).toHaveLength(1);
});

describe.each(FRAMEWORKS)('the example for %s', (framework) => {
  let world: World | undefined;
  beforeAll(async () => {
    world = await startWorld(framework);
  });
  afterAll(() => world?.close());

  for (const each of CASES) {
    it(`${each.area}: ${each.name}`, async () => {
      if (world === undefined) throw new Error('the app was not started');
      expect(await runCase(each, each.at === 'production' ? world.production : world.local)).toEqual([]);
    });
  }

  it.skipIf(chromium === undefined)('can be clicked through in Chromium', async () => {
    if (world === undefined || browser === undefined) throw new Error('the app or the browser was not started');
    await clickThrough(await browser.newPage(), world.local);
  });
});
