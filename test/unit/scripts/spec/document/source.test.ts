import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { SpecError } from '../../../../../scripts/spec/document/document.ts';
import { loadDocument } from '../../../../../scripts/spec/document/source.ts';
import { ROOT } from '../../../../helpers/package.ts';
import { Folder } from '../run.ts';

const HTML = '<!doctype html><html><body>Sign in</body></html>';
const VALID = 'openapi: 3.0.0\npaths: {}\n';
/** A document of three files. */
const MANY: Readonly<Record<string, string>> = {
  'api.yaml': `openapi: 3.1.0
paths:
  /users/{id}: { $ref: "./paths/user.yaml" }
  /me: { get: { parameters: [{ $ref: "common.yml#/components/parameters/id" }], responses: { 200: { $ref: "common.yml#/components/responses/ok" } } } }
components:
  schemas:
    User: { $ref: common.yml#/components/schemas/user }
    Error: { type: object }
    Pet: { discriminator: { propertyName: kind }, oneOf: [{ $ref: "common.yml#/components/schemas/Error" }, { $ref: "#anchored" }] }
    Anchored: { $id: "https://ids.test/a", $anchor: anchored, properties: { self: { $ref: "#" }, by: { $ref: "https://ids.test/a" }, data: { example: { $ref: "none.yaml" } } } }
`,
  'common.yml': `components:
  parameters: { id: { name: id, in: query, schema: { $ref: "#/components/schemas/user/properties/id" } } }
  responses: { ok: { description: Ok., content: { application/json: { schema: { $ref: "api.yaml#/components/schemas/User" } } } } }
  schemas:
    user: { type: object, properties: { id: { type: string }, friend: { $ref: "#/components/schemas/user" }, error: { $ref: "#/components/schemas/Error" } } }
    Error: { type: string }
`,
  'paths/user.yaml': 'get: { responses: { 200: { $ref: "../common.yml#/components/responses/ok" } } }',
};

const SERVED: Readonly<Record<string, string>> = { '/spec?key=secret': VALID, '/html': HTML };

const USER_REF = { $ref: '#/components/schemas/User' };

const VERSION = 'expected an OpenAPI document of version 3.0 or 3.1, received';

const folder = new Folder();
let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const served = SERVED[url] ?? MANY[url.replace('/many/', '')];
    if (served !== undefined) response.end(served);
    else if (url === '/away.yaml') response.writeHead(302, { location: '/many/common.yml' }).end();
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

afterEach(() => vi.restoreAllMocks());

const file = (text: string): string => folder.write('source.txt', text);

/** Each value has the one before twice. */
function doubled(next: (name: string) => string): string {
  const lines = Array.from({ length: 60 }, (_, index) => `a${index + 1}: &a${index + 1} ${next(`a${index}`)}`);
  return ['a0: &a0 { x: 1 }', ...lines].join('\n');
}

/** Each map has all keys of the one before. */
function grown(count: number): string {
  const lines = Array.from(
    { length: count },
    (_, index) => `a${index + 1}: &a${index + 1} { <<: *a${index}, k${index}: 1 }`,
  );
  return ['a0: &a0 { x: 1 }', ...lines].join('\n');
}

describe('loadDocument', () => {
  it.each<[string, () => string]>([
    ['YAML', () => file(VALID)],
    ['JSON', () => file('\uFEFF{"openapi": "3.1.0", "webhooks": {}}')],
    ['YAML that begins like JSON', () => file("{ openapi: '3.1.0', paths: {} }")],
  ])('reads %s', async (_, source) => {
    expect((await loadDocument(source(), fetch)).root).toMatchObject({ openapi: expect.stringMatching(/^3\./) });
  });

  it('merges maps, own entries first, and reads any number of aliases', async () => {
    const text = `openapi: 3.1.0
paths: {}
x-a: &a { __proto__: 1, b: 2 }
x-b: { <<: *a, b: 3 }
x-c: { <<: [*a, { __proto__: 4, c: 4 }] }
x-d: [${'*a, '.repeat(500)}]
`;
    const { root } = await loadDocument(file(text), fetch);
    const merged = ['x-b', 'x-c'].map((key) => Object.entries(Object(root[key])));
    expect(merged).toEqual([
      [
        ['__proto__', 1],
        ['b', 3],
      ],
      [
        ['__proto__', 1],
        ['b', 2],
        ['c', 4],
      ],
    ]);
    expect(root['x-d']).toHaveLength(500);
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
    [
      'no paths',
      () => file('openapi: 3.0.0\ncomponents: {}'),
      'expected "paths" or "webhooks" in the document, found neither',
    ],
    [
      'no contents',
      () => file('openapi: 3.1.0'),
      'expected "paths", "webhooks" or "components" in the document, found none',
    ],
    [
      'a circular alias',
      () => file('a: &a [*a]'),
      ': an alias refers to a value that contains it: write that value out',
    ],
    ['an alias of nothing', () => file('a: *b'), ': neither valid YAML nor valid JSON: Unresolved alias'],
    ['a merge key without a map', () => file('a: { <<: 1 }'), ': expected a map, or a list of maps, after "<<"'],
    [
      'deep nesting',
      () => file(`a: ${'['.repeat(5_000)}`),
      ': neither valid YAML nor valid JSON: it is nested too deeply',
    ],
    [
      'deep JSON',
      () => file(`{"a":${'['.repeat(9_000)}${']'.repeat(9_000)}}`),
      ': nested more than 200 levels deep: name its parts',
    ],
    ['aliases that double', () => file(doubled((name) => `[*${name}, *${name}]`)), ': its aliases expand to more than'],
    [
      'merge keys that double',
      () => file(doubled((name) => `{ <<: [*${name}, *${name}], ${name}: [*${name}, *${name}] }`)),
      ': its aliases expand to more than',
    ],
    ['merge keys that grow', () => file(grown(2_000)), 'expand'],
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

describe('a document of several files', () => {
  const write = (files: Readonly<Record<string, string>>): string => {
    const root = mkdtempSync(join(folder.path, 'many-'));
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    return join(root, 'api.yaml');
  };

  it.each<[string, () => string]>([
    ['on disk', () => write(MANY)],
    ['at a URL', () => `${base}/many/api.yaml`],
  ])('%s is one: its parts are components, and references are pointers', async (_, source) => {
    const { root } = await loadDocument(source(), fetch);
    const ok = { $ref: '#/components/responses/ok' };
    expect(root).toEqual({
      openapi: '3.1.0',
      paths: {
        '/users/{id}': { get: { responses: { 200: ok } } },
        '/me': { get: { parameters: [{ $ref: '#/components/parameters/id' }], responses: { 200: ok } } },
      },
      components: {
        schemas: {
          User: {
            type: 'object',
            properties: { id: { type: 'string' }, friend: USER_REF, error: { $ref: '#/components/schemas/Error2' } },
          },
          Error: { type: 'object' },
          Pet: {
            discriminator: { propertyName: 'kind', mapping: { Error: '#/components/schemas/Error2' } },
            oneOf: [{ $ref: '#/components/schemas/Error2' }, { $ref: '#/components/schemas/Anchored' }],
          },
          Anchored: {
            properties: {
              self: { $ref: '#/components/schemas/Anchored' },
              by: { $ref: '#/components/schemas/Anchored' },
              data: { example: { $ref: 'none.yaml' } },
            },
          },
          id: { type: 'string' },
          Error2: { type: 'string' },
        },
        parameters: { id: { name: 'id', in: 'query', schema: { $ref: '#/components/schemas/id' } } },
        responses: {
          ok: { description: 'Ok.', content: { 'application/json': { schema: USER_REF } } },
        },
      },
    });
  });

  const refer = (ref: string): string =>
    `openapi: 3.1.0\npaths: {}\ncomponents: { schemas: { A: { items: { $ref: "${ref}" } } } }\n`;

  it.each([
    ['a missing file', 'b.yaml#/A', 'no such file'],
    ['a missing part', 'there.yaml#/B', 'define it there or correct the reference'],
    ['a missing anchor', '#b', 'define it there or correct the reference'],
    ['invalid YAML', 'broken.yaml', '/broken.yaml:1:4: neither valid YAML nor valid JSON: '],
    ['another kind of file', '/etc/passwd', 'expected the name of a YAML or JSON file'],
    ['a file far away', '../../../../../etc/a.yaml', 'it is neither near the document nor in the current folder'],
    ['a link to a file far away', 'link.json', 'it is neither near the document nor in the current folder'],
    ['the network', 'https://specs.test/a.yaml', 'a document in a file refers to files only'],
  ])('may not refer to %s', async (_, ref, reason) => {
    const file = write({ 'api.yaml': refer(ref), 'there.yaml': 'A: {}\n', 'broken.yaml': '- [' });
    symlinkSync(join(ROOT, 'package.json'), join(dirname(file), 'link.json'));
    vi.spyOn(process, 'cwd').mockReturnValue(folder.path);
    const error: unknown = await loadDocument(file, fetch).catch((reason: unknown) => reason);
    if (!(error instanceof SpecError)) throw error;
    expect(error.message).toContain(`api.yaml: unresolved reference ${ref} at /components/schemas/A/items: `);
    expect(error.message).toContain(reason);
    expect(error.message).not.toContain('\n');
  });

  it.each([
    ['another server', 'http://127.0.0.1:1/a.yaml', 'a document at a URL refers to the same server only'],
    ['a file', 'file:///etc/a.yaml', 'a document at a URL refers to the same server only'],
    ['a redirect', '/away.yaml', '/away.yaml: '],
    ['a missing document', '/missing.yaml', '/missing.yaml: responded with status 404'],
  ])('at a URL may not refer to %s', async (_, ref, reason) => {
    const fetcher: typeof fetch = async (url, init) =>
      typeof url === 'string' && url.endsWith('/entry.yaml') ? new Response(refer(ref)) : fetch(url, init);
    await expect(loadDocument(`${base}/entry.yaml`, fetcher)).rejects.toThrow(reason);
  });

  it('may contain circles of files, but not of path items', async () => {
    const circle = {
      'api.yaml': refer('b.yaml'),
      'b.yaml': 'items: { $ref: c.yaml }',
      'c.yaml': 'items: { $ref: b.yaml }',
    };
    const { root } = await loadDocument(write(circle), fetch);
    expect(root['components']).toEqual({
      schemas: {
        A: { items: { $ref: '#/components/schemas/b' } },
        b: { items: { $ref: '#/components/schemas/c' } },
        c: { items: { $ref: '#/components/schemas/b' } },
      },
    });
    const items = { 'api.yaml': 'openapi: 3.1.0\npaths: { /a: { $ref: a.yaml } }', 'a.yaml': '$ref: a.yaml' };
    await expect(loadDocument(write(items), fetch)).rejects.toThrow('circular reference to ');
  });

  it('may consist of 200 files', async () => {
    const files = Array.from({ length: 300 }, (_, index) => [`f${index}.yaml`, `items: { $ref: f${index + 1}.yaml }`]);
    await expect(
      loadDocument(write({ 'api.yaml': refer('f0.yaml'), ...Object.fromEntries(files) }), fetch),
    ).rejects.toThrow('refers to more than 200 files');
  }, 60_000);
});
