import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { loadPrism, specFileOf } from '../../../../../src/facade/testing/mock/load-prism.ts';
import { ValidationError } from '../../../../../src/index.ts';
import { failure } from '../helpers.ts';

it('finds Prism through its peer', () => {
  expect(loadPrism()).toHaveProperty('createInstance', expect.any(Function));
});

it('says what to install if it is missing', async () => {
  const error = await failure(() =>
    loadPrism(() => {
      throw Object.assign(new Error("Cannot find module '@stoplight/prism-http-server'"), { code: 'MODULE_NOT_FOUND' });
    }),
  );
  expect(error).toBeInstanceOf(ValidationError);
  expect(error.message).toBe(
    'Cannot start a mock server: @stoplight/prism-http-server: expected version 5.12 or later of @stoplight/prism-http-server, ' +
      'found none; run: npm install --save-dev @stoplight/prism-http-server@5.12.2',
  );
});

it('says so too if it is another version', async () => {
  expect((await failure(() => loadPrism(() => ({})))).message).toContain('found another version');
});

it('passes any other failure on', async () => {
  const error = await failure(() =>
    loadPrism(() => {
      throw new Error('broken');
    }),
  );
  expect(error.message).toBe('broken');
});

it('finds the specs wherever the package is', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'authloom-specs-'));
  try {
    mkdirSync(join(folder, 'openapi'));
    writeFileSync(join(folder, 'openapi/stytch-consumer.yaml'), '');
    const from = pathToFileURL(join(folder, 'dist/deep/file.js')).href;
    expect(specFileOf('stytch', from)).toBe(join(folder, 'openapi/stytch-consumer.yaml'));
    expect((await failure(() => specFileOf('loginid', from))).message).toContain('openapi/loginid.yaml is missing');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
