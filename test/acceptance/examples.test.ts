import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Apps, buildNextOnce, startApps } from '../../conformance/examples/apps.ts';
import { findProblems, runCase } from '../../conformance/examples/case.ts';
import { CASES } from '../../conformance/examples/cases/all.ts';
import { FRAMEWORKS } from '../../examples/fake-stytch/start-app.ts';
import { clickThroughLogin, IS_BROWSER_MISSING, launchBrowser } from './login-flow.ts';

if (IS_BROWSER_MISSING)
  console.log('The login flow is not tested: no Chromium. On Debian: apt-get install -y chromium');

let browser: Browser | undefined;
beforeAll(async () => {
  // Builds while the other apps are tested.
  void buildNextOnce();
  if (!IS_BROWSER_MISSING) browser = await launchBrowser();
});
afterAll(() => browser?.close());

it('has cases with unique names', () => {
  expect(CASES.length).toBeGreaterThan(150);
  const names = CASES.map(({ area, name }) => `${area}: ${name}`);
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

it('reports every difference of a response', () => {
  const response = { status: 200, headers: { allow: 'GET' }, cookies: ['a=b'], body: '{"a":1}' };
  const cookies = ['a=b'];
  expect(
    findProblems(response, { status: [404, 200], headers: { allow: /G/, vary: null }, cookies, body: { a: 1 } }),
  ).toEqual([]);
  expect(findProblems(response, { status: 401, cookies })).toEqual(['status 200 instead of 401']);
  expect(findProblems(response, { status: 200 })).toEqual(['cookies [a=b] instead of []']);
  expect(findProblems(response, { status: 200, cookies: [/c/] })).toHaveLength(1);
  expect(findProblems(response, { status: 200, cookies, headers: { allow: 'POST', vary: /./ } })).toHaveLength(2);
  expect(findProblems(response, { status: 200, cookies, headers: { allow: null } })).toHaveLength(1);
  expect(findProblems(response, { status: 200, cookies, body: { a: 2 } })).toHaveLength(1);
  expect(findProblems(response, { status: 200, cookies, body: 'b' })).toHaveLength(1);
});

describe.each(FRAMEWORKS)('the example for %s', (framework) => {
  let apps: Apps | undefined;
  beforeAll(async () => {
    apps = await startApps(framework);
  });
  afterAll(() => apps?.close());

  for (const each of CASES) {
    it(`${each.area}: ${each.name}`, async () => {
      if (apps === undefined) throw new Error('the app was not started');
      expect(await runCase(each, each.at === 'production' ? apps.production : apps.local)).toEqual([]);
    });
  }

  it.skipIf(IS_BROWSER_MISSING)('works in a browser', async () => {
    if (apps === undefined || browser === undefined) throw new Error('the app or the browser was not started');
    await clickThroughLogin(browser, apps.local);
  });
});
