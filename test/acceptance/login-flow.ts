import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { App } from '../../conformance/examples/apps.ts';
import { CODE } from '../../examples/fake-stytch/fake-stytch.ts';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** True if the browser tests cannot run. In CI they run always, so that a missing browser fails. */
export const IS_BROWSER_MISSING: boolean = !existsSync(CHROMIUM) && process.env['CI'] === undefined;

/** Starts Chromium without a window: `CHROMIUM`, or the one that Debian installs. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      // Its sandbox does not start for root, which containers often run as.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Clicks through a user's visit: signs in by a link, confirms a code, logs out. */
export async function clickThroughLogin(browser: Browser, { origin, fakeStytch }: App): Promise<void> {
  fakeStytch.reset();
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await signIn(page, origin, fakeStytch.mailbox.url);
    await expectSafeCookie(page);
    await stepUp(page, origin);
    await expectNoForgery(page, origin, fakeStytch.mailbox.url);
    await logOut(page, origin);
  } finally {
    await context.close();
  }
}

async function signIn(page: Page, origin: string, mailbox: string): Promise<void> {
  await page.goto(origin);
  expect(await page.innerText('#state')).toBe('Nobody is signed in.');
  await page.fill('#login [name=email]', 'ada@example.com');
  await page.click('#login button');
  expect(await page.innerText('#sent')).toContain('a link is on its way');
  await page.click('#mailbox');
  await page.waitForURL(mailbox);
  await page.click('a.link');
  await page.waitForURL(`${origin}/`);
  expect(await page.innerText('#user')).toMatch(/^user-test-/);
  // The URL of the callback has a token, so no other page may see it.
  expect(await page.evaluate('document.referrer')).toBe('');
}

async function expectSafeCookie(page: Page): Promise<void> {
  expect(await page.context().cookies()).toEqual([
    expect.objectContaining({ name: 'session', httpOnly: true, secure: false, sameSite: 'Lax', path: '/' }),
  ]);
  expect(await page.evaluate('document.cookie')).toBe('');
}

async function stepUp(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/settings`);
  expect(await page.innerText('body')).toBe('{"error":"insufficient_user_authentication"}');
  await page.goto(origin);
  await page.fill('#totp [name=code]', CODE);
  await page.click('#totp button');
  await expect.poll(() => page.innerText('#state')).toContain('by magic_link and totp');
  await page.goto(`${origin}/settings`);
  expect(await page.innerText('body')).toBe('{"settings":{}}');
}

/** Submits a form from another page of the same site, on another port: the cookie is sent, and must not count. */
async function expectNoForgery(page: Page, origin: string, mailbox: string): Promise<void> {
  await page.goto(mailbox);
  await Promise.all([
    page.waitForURL(`${origin}/logout`),
    page.evaluate(`{
      const form = document.createElement('form');
      form.method = 'post';
      form.action = ${JSON.stringify(`${origin}/logout`)};
      document.body.append(form);
      form.submit();
    }`),
  ]);
  expect(await page.innerText('body')).toBe('{"error":"cross_site_request"}');
}

async function logOut(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await page.click('#logout button');
  await expect.poll(() => page.innerText('#state')).toBe('Nobody is signed in.');
  expect(await page.context().cookies()).toEqual([]);
  await page.goto(`${origin}/me`);
  expect(page.url()).toBe(`${origin}/?returnTo=%2Fme`);
}
