import { expect } from 'vitest';
import { CODE } from '../../../examples/fake-stytch/fake-stytch.ts';
import type { Served } from '../world.ts';
import type { Page } from './page.ts';

/** What a person does: signs in by a link, confirms a code, logs out. */
export async function clickThrough(page: Page, { origin, standIn }: Served): Promise<void> {
  standIn.reset();
  await signIn(page, origin, standIn.mailbox.url);
  await expectSafeCookie(page);
  await stepUp(page, origin);
  await expectNoForgery(page, origin, standIn.mailbox.url);
  await logOut(page, origin);
}

async function signIn(page: Page, origin: string, mailbox: string): Promise<void> {
  await page.goto(origin);
  expect(await page.text('#state')).toBe('Nobody is signed in.');
  await page.type('#login [name=email]', 'ada@example.com');
  await page.click('#login button');
  expect(await page.text('#sent')).toContain('a link is on its way');
  await page.click('#mailbox');
  expect(await page.evaluate('location.href')).toBe(mailbox);
  await page.click('a.link');
  expect(await page.evaluate('location.href')).toBe(`${origin}/`);
  expect(await page.text('#user')).toMatch(/^user-test-/);
  // The address of the callback holds a token: no page gets to know it.
  expect(await page.evaluate('document.referrer')).toBe('');
}

async function expectSafeCookie(page: Page): Promise<void> {
  expect(await page.cookies()).toEqual([
    expect.objectContaining({ name: 'session', httpOnly: true, secure: false, sameSite: 'Lax', path: '/' }),
  ]);
  expect(await page.evaluate('document.cookie')).toBe('');
}

async function stepUp(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/settings`);
  expect(await page.text()).toBe('{"error":"insufficient_user_authentication"}');
  await page.goto(origin);
  await page.type('#totp [name=code]', CODE);
  await page.click('#totp button');
  expect(await page.text('#state')).toContain('by magic_link and totp');
  await page.goto(`${origin}/settings`);
  expect(await page.text()).toBe('{"settings":{}}');
}

/** Another page of the same site, by its port: its form is sent with the cookie, and must not count. */
async function expectNoForgery(page: Page, origin: string, mailbox: string): Promise<void> {
  await page.goto(mailbox);
  await page.leave(`{
    const form = document.createElement('form');
    form.method = 'post';
    form.action = ${JSON.stringify(`${origin}/logout`)};
    document.body.append(form);
    form.submit();
  }`);
  expect(await page.text()).toBe('{"error":"cross_site_request"}');
}

async function logOut(page: Page, origin: string): Promise<void> {
  await page.goto(origin);
  await page.click('#logout button');
  expect(await page.text('#state')).toBe('Nobody is signed in.');
  expect(await page.cookies()).toEqual([]);
  await page.goto(`${origin}/me`);
  expect(await page.evaluate('location.href')).toBe(`${origin}/?returnTo=%2Fme`);
}
