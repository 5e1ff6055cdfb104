import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { syncCommand } from '../../../../../scripts/spec/sync/command.ts';
import { replaceFile } from '../../../../../scripts/spec/sync/replace-file.ts';
import { specText, upstreamOf } from './upstream.ts';

let folder: string;
let into: string;
let server: Server;
let base: string;

const HTML = '<!doctype html><html><body>Sign in</body></html>';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'authloom-sync-'));
  into = join(folder, 'corbado.yaml');
  server = createServer(({ url }, response) => {
    if (url === '/html') response.setHeader('content-type', 'text/html').end(HTML);
    else if (url === '/spec') response.end(upstreamOf('corbado'));
    else if (url === '/huge')
      huge(
        () => response.write(Buffer.alloc(4 * 1024 * 1024, ' ')),
        () => response.end(),
      );
    else response.writeHead(404).end('{"paths":{}}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => writeFileSync(into, specText('corbado')));

/** 80 MB, in pieces. */
function huge(write: () => void, end: () => void): void {
  for (let piece = 0; piece < 20; piece++) write();
  end();
}

async function sync(...args: readonly string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await syncCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line), fetch });
  return { code, out, err };
}

function file(text: string): string {
  const path = join(folder, 'source.txt');
  writeFileSync(path, text);
  return path;
}

const SWAGGER = 'swagger: "2.0"\ninfo: { title: x, version: "1" }\npaths: {}\n';
const EMPTY = 'openapi: 3.0.0\ninfo: { title: x, version: "1" }\npaths: {}\n';
const BROKEN = EMPTY.replace(
  '{}',
  '{ /v2/users: { get: { responses: { "200": { $ref: "#/components/responses/None" } } } } }',
);

describe('a bad source is refused, and nothing is written', () => {
  it.each<[name: string, source: () => string, message: RegExp]>([
    [
      'an HTML page',
      () => `${base}/html`,
      /\/html: (neither YAML nor JSON|expected an OpenAPI document of version 3\.0 or 3\.1)/,
    ],
    ['an HTML file', () => file(HTML), /source\.txt: .*(neither|expected)/],
    ['a status of 404', () => `${base}/missing`, /\/missing: answered with the status 404/],
    ['too much', () => `${base}/huge`, /\/huge: is larger than 64 MB/],
    ['a server that is not there', () => 'http://127.0.0.1:9/', /127\.0\.0\.1:9/],
    ['a file that is missing', () => join(folder, 'missing.json'), /missing\.json/],
    ['an empty file', () => file(''), /expected an OpenAPI document of version 3\.0 or 3\.1/],
    ['JSON that is cut off', () => file('{"openapi": "3.0.0", "pa'), /neither YAML nor JSON/],
    ['JSON that is no OpenAPI', () => file('{"users": []}'), /expected an OpenAPI document/],
    ['Swagger 2', () => file(SWAGGER), /expected an OpenAPI document of version 3\.0 or 3\.1/],
    ['a document without operations', () => file(EMPTY), /source\.txt: has no operations/],
    ['a document with a broken reference', () => file(BROKEN), /#\/components\/responses\/None .* leads nowhere/],
    ['a document of another API', () => file(upstreamOf('loginid')), /has no operation of corbado/],
  ])(
    '%s',
    async (_, source, message) => {
      const { code, out, err } = await sync('corbado', source(), '--into', into, '--write');
      expect(err.join('\n')).toMatch(message);
      expect(err.join('\n').split('\n')).toHaveLength(1);
      expect(out).toEqual([]);
      expect(code).toBe(2);
      expect(readFileSync(into, 'utf8')).toBe(specText('corbado'));
      expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    },
    30_000,
  );
});

describe('wrong arguments', () => {
  it.each<[name: string, args: readonly string[], message: RegExp]>([
    ['none', [], /expected PROVIDER and SOURCE, and got 0/],
    ['no source', ['corbado'], /got 1/],
    ['too many', ['corbado', 'a', 'b'], /got 3/],
    ['an unknown provider', ['acme', 'a.json'], /there is no openapi.acme\.yaml/],
    ['an unknown option', ['corbado', 'a.json', '--force'], /--force/],
  ])('are refused with the usage: %s', async (_, args, message) => {
    const { code, err } = await sync(...args);
    expect(code).toBe(2);
    expect(err[0]).toMatch(message);
    expect(err[1]).toContain('usage: spec sync PROVIDER SOURCE');
  });
});

it('reads a source from an address', async () => {
  expect(await sync('corbado', `${base}/spec`, '--into', into)).toEqual({
    code: 0,
    out: [`corbado: nothing to take in from ${base}/spec`],
    err: [],
  });
});

describe('replaceFile', () => {
  it('writes a file in one step, under the same name', () => {
    expect(
      replaceFile(into, 'new', (written) => [written.endsWith('corbado.yaml'), readFileSync(into, 'utf8') === 'new']),
    ).toEqual([true, false]);
    expect(readFileSync(into, 'utf8')).toBe('new');
  });

  it('leaves the old file, and nothing else, when it fails in the middle', () => {
    const fail = (): never => {
      throw new Error('no space left');
    };
    expect(() => replaceFile(into, 'half', fail)).toThrow('no space left');
    expect(readFileSync(into, 'utf8')).toBe(specText('corbado'));
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
