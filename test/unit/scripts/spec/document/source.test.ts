import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SpecError } from '../../../../../scripts/spec/document/document.ts';
import { loadDocument } from '../../../../../scripts/spec/document/source.ts';
import { Folder } from '../run.ts';

const HTML = '<!doctype html><html><body>Sign in</body></html>';
const VALID = 'openapi: 3.0.0\npaths: {}\n';
const VERSION = 'expected an OpenAPI document of version 3.0 or 3.1, received';

const folder = new Folder();
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    if (url === '/spec?key=secret') response.end(VALID);
    else if (url === '/html') response.setHeader('content-type', 'text/html').end(HTML);
    else if (url === '/huge') {
      // 80 MB, in pieces.
      for (let piece = 0; piece < 20; piece++) response.write(Buffer.alloc(4 * 1024 * 1024, ' '));
      response.end();
    } else response.writeHead(404).end('{"paths":{}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const file = (text: string): string => folder.write('source.txt', text);

describe('loadDocument', () => {
  it.each<[string, () => string]>([
    ['YAML', () => file(VALID)],
    ['JSON', () => file('\uFEFF{"openapi": "3.1.0", "webhooks": {}}')],
    ['YAML that begins like JSON', () => file("{ openapi: '3.1.0', paths: {} }")],
  ])('reads %s', async (_, source) => {
    expect((await loadDocument(source(), fetch)).root).toMatchObject({ openapi: expect.stringMatching(/^3\./) });
  });

  it('reads a URL, and keeps its query out of the name', async () => {
    const { name, root } = await loadDocument(`${base}/spec?key=secret`, fetch);
    expect({ name, root }).toEqual({ name: `${base}/spec`, root: { openapi: '3.0.0', paths: {} } });
  });

  it.each<[string, () => string, string]>([
    ['a missing file', () => join(folder.path, 'missing.json'), 'missing.json: no such file'],
    ['a folder', () => folder.path, ': expected a file, received a directory'],
    ['an empty file', () => file(''), `${VERSION} an empty file`],
    ['prose', () => file('hello'), `${VERSION} a string`],
    ['a list', () => file('- 1'), `${VERSION} a list`],
    ['HTML', () => file(HTML), `source.txt: ${VERSION} a string`],
    ['other JSON', () => file('{"users": []}'), `${VERSION} an object without "openapi"`],
    ['truncated JSON', () => file('{"openapi": "3.0.0", "pa'), 'source.txt:1:25: neither valid YAML nor valid JSON: '],
    ['invalid YAML', () => file('a: 1\nb: [c\n'), 'source.txt:3:1: neither valid YAML nor valid JSON: '],
    ['Swagger 2', () => file('swagger: "2.0"\npaths: {}\n'), `${VERSION} Swagger "2.0"`],
    ['a later version', () => file('openapi: 4.0.0\npaths: {}'), `${VERSION} version "4.0.0"`],
    ['a number as version', () => file('openapi: 3.1\npaths: {}'), `${VERSION} the number 3.1: put it in quotes`],
    ['no paths', () => file('openapi: 3.1.0'), 'expected "paths" or "webhooks" in the document, found neither'],
    ['a web page', () => `${base}/html`, `/html: ${VERSION} a string`],
    ['a status of 404', () => `${base}/missing?key=secret`, '/missing: responded with status 404'],
    ['too much data', () => `${base}/huge`, '/huge: larger than 64 MB'],
    ['an unreachable server', () => 'http://127.0.0.1:9/?key=secret', 'http://127.0.0.1:9/: '],
    [
      'credentials in the URL',
      () => `${base.replace('//', '//ada:secret@')}/spec`,
      '/spec: expected a URL without user',
    ],
    ['an invalid URL', () => 'http://', 'the URL: expected a valid http(s) URL'],
  ])(
    'rejects %s in one line, without secrets',
    async (_, source, message) => {
      const error: unknown = await loadDocument(source(), fetch).catch((reason: unknown) => reason);
      if (!(error instanceof SpecError)) throw error;
      expect(error.message).toContain(message);
      expect(error.message).not.toMatch(/secret|\n/);
    },
    30_000,
  );
});
