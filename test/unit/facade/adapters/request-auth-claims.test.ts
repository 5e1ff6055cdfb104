import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../helpers/package.ts';

/** The declarations of `Request.auth` in these versions of other packages, with their types cut short. */
const CLAIMS = {
  '@clerk/express 2.1.70': `
    declare global { namespace Express { interface Request { auth: (options?: object) => { userId: string | null } } } }`,
  'express-oauth2-jwt-bearer 1.10.0': `
    declare global { namespace Express { interface Request { auth?: { payload: object; token: string } } } }`,
  '@modelcontextprotocol/sdk 1.32.2': `
    declare module 'express-serve-static-core' { interface Request { auth?: { token: string; scopes: string[] } } }`,
} as const;

/** An app with both: its own reading of a request, and the other package's. */
const APP = `
  import express from 'express';
  import { authErrorHandler, authenticate, getAuth, getAuthState, requireAuth } from '../../../src/express.ts';
  import type { Verifier } from '../../../src/index.ts';
  export function build(auth: Verifier): express.Express {
    const app = express();
    app.use(authenticate(auth));
    app.get('/users/:id', requireAuth({ role: 'admin' }), (req, res) => {
      const id: string = req.params.id;
      res.json([id, getAuth(req, auth).session.userId, getAuthState(req).status, req.auth]);
    });
    app.use(authErrorHandler());
    return app;
  }`;

const FOLDER = join(ROOT, 'test/.tmp-claims');
beforeAll(() => mkdirSync(FOLDER, { recursive: true }));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

/** The compiler's output for these files. */
function compile(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(FOLDER, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), `${text}\nexport {};\n`);
  const config = { extends: '../../../tsconfig.json', include: [], files: Object.keys(files) };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  return spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' }).stdout;
}

describe.each(Object.entries(CLAIMS))('beside %s', (name, claim) => {
  const folder = name.replaceAll(/\W/g, '-');

  it('authloom/express compiles', () => {
    expect(compile(folder, { 'app.ts': APP, 'claim.ts': claim })).toBe('');
  });
});

it('would not, did authloom claim Request.auth as well', () => {
  const own = 'declare global { namespace Express { interface Request { auth: { status: string } } } }';
  const claim = CLAIMS['express-oauth2-jwt-bearer 1.10.0'];
  expect(compile('own', { 'app.ts': APP, 'claim.ts': claim, 'own.ts': own })).toContain('TS2717');
});
