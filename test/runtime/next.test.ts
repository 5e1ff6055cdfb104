import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, it, onTestFinished } from 'vitest';
import { createIssuer, type Issuer } from '../../conformance/cookies/apps.ts';
import { buildNext, startNext, writeFiles } from '../../conformance/next-app.ts';
import { FRAMEWORK_FILES } from '../helpers/docs.ts';
import { ROOT } from '../helpers/package.ts';

/** Within the repository: the bundler of Next.js follows no links out of its root. */
const FOLDER = join(ROOT, 'test/.tmp-next');

/** The files of the documentation in an app as `create-next-app` makes it. */
const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(FRAMEWORK_FILES)
      .filter(([file]) => file.startsWith('next/'))
      .map(([file, code]) => [file.slice('next/'.length), code]),
  ),
  'app/layout.tsx': `export default function Layout({ children }: { children: React.ReactNode }) {
    return <html lang="en"><body>{children}</body></html>;
  }`,
  'app/page.tsx': 'export default function Page() { return <p>Welcome</p>; }',
  'app/login/page.tsx': 'export default function Page() { return <p>Log in</p>; }',
  'next.config.ts': `export default {
    cacheComponents: true,
    partialPrefetching: true,
    typescript: { ignoreBuildErrors: true },
    turbopack: { root: ${JSON.stringify(ROOT)} },
  };`,
  'package.json': '{ "name": "docs", "private": true }',
};

let issuer: Issuer;
beforeAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  writeFiles(FOLDER, FILES);
  cpSync(join(inject('packedProject'), 'node_modules'), join(FOLDER, 'node_modules'), {
    recursive: true,
    verbatimSymlinks: true,
  });
  issuer = await createIssuer();
});
afterAll(async () => {
  rmSync(FOLDER, { recursive: true, force: true });
  await issuer.close();
});

/** Requests a path, signed in or not, and returns what matters of the response. */
async function ask(port: number, path: string, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers, redirect: 'manual' });
  const body = await response.text();
  return { status: response.status, location: response.headers.get('location'), knows: body.includes('user-') };
}

it("builds the documentation's app without secrets, and guards its page and its route", {
  timeout: 180_000,
}, async () => {
  expect(await buildNext(FOLDER)).toMatch(/◐ \/account/);
  const app = await startNext(FOLDER, issuer.env);
  onTestFinished(() => app.close());
  const cookie = `stytch_session_jwt=${issuer.tokens.good}`;
  expect(await ask(app.port, '/account', { cookie })).toEqual({ status: 200, location: null, knows: true });
  expect(await ask(app.port, '/me', { cookie })).toEqual({ status: 200, location: null, knows: true });
  const location = '/login?returnTo=%2Faccount';
  expect(await ask(app.port, '/account', { accept: 'text/html' })).toEqual({ status: 302, location, knows: false });
  // The proxy is not the guard: the page decides, and sends the browser on.
  expect(await ask(app.port, '/account')).toMatchObject({ status: 200, knows: false });
  expect(await ask(app.port, '/me')).toMatchObject({ status: 401, knows: false });
  expect(await ask(app.port, '/')).toMatchObject({ status: 200 });
  expect(app.output()).not.toMatch(/error|Date\.now/i);
});

it('logs nothing in development', { timeout: 180_000 }, async () => {
  const app = await startNext(FOLDER, issuer.env, 'dev');
  onTestFinished(() => app.close());
  const cookie = `stytch_session_jwt=${issuer.tokens.good}`;
  expect(await ask(app.port, '/account', { cookie })).toMatchObject({ status: 200, knows: true });
  expect(await ask(app.port, '/account')).toMatchObject({ status: 200, knows: false });
  expect(app.output()).not.toMatch(/error|Date\.now/i);
});
