import { readFileSync } from 'node:fs';
import { parse, YAMLParseError } from 'yaml';
import { type OpenApi, SpecError } from './document.ts';
import { isMap } from './json.ts';

const TIMEOUT_MS = 30_000;
const MAX_BYTES = 64 * 1024 * 1024;

/** The part of `fetch` that loading a document needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * Loads a document from a file or an http(s) URL.
 *
 * @throws `SpecError` with the name of the source.
 */
export async function loadDocument(source: string, fetcher: Fetch): Promise<OpenApi> {
  const name = nameOf(source);
  return readDocument(name, isUrl(source) ? await fetchText(name, source, fetcher) : readText(source));
}

/**
 * Reads a file as UTF-8.
 *
 * @throws `SpecError` if it cannot be read.
 */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw fileError(file, error);
  }
}

const FILE_PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'expected a file, received a directory',
  EACCES: 'permission denied',
};

/** Turns an error of the file system into a `SpecError`; returns any other error unchanged. */
export function fileError(file: string, error: unknown): unknown {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return error;
  return new SpecError(`${file}: ${FILE_PROBLEMS[String(error.code)] ?? error.message}`);
}

/**
 * Parses OpenAPI 3.0 or 3.1, in YAML or JSON.
 *
 * @throws `SpecError` for anything else.
 */
export function readDocument(name: string, text: string): OpenApi {
  const root = parseText(name, text.replace(/^\uFEFF/, ''));
  const version = isMap(root) ? root['openapi'] : undefined;
  if (!isMap(root) || typeof version !== 'string' || !/^3\.[01](\.|$)/.test(version))
    throw new SpecError(`${name}: expected an OpenAPI document of version 3.0 or 3.1, received ${describeRoot(root)}`);
  if (!isMap(root['paths']) && !isMap(root['webhooks']))
    throw new SpecError(`${name}: expected "paths" or "webhooks" in the document, found neither`);
  return { name, root };
}

function describeRoot(root: unknown): string {
  if (root === null || root === undefined) return 'an empty file';
  if (!isMap(root)) return Array.isArray(root) ? 'a list' : `a ${typeof root}`;
  const { openapi, swagger } = root;
  if (swagger !== undefined) return `Swagger ${JSON.stringify(swagger)}`;
  if (openapi === undefined) return 'an object without "openapi"';
  return typeof openapi === 'number' ? `the number ${openapi}: put it in quotes` : `version ${JSON.stringify(openapi)}`;
}

/** Parses JSON as such, because that is faster. Anything that only looks like JSON is parsed as YAML. */
function parseText(name: string, text: string): unknown {
  try {
    if (text.trimStart().startsWith('{')) return JSON.parse(text);
  } catch {
    // YAML in flow style begins like JSON.
  }
  try {
    return parse(text);
  } catch (error) {
    throw new SpecError(`${name}${positionOf(error)}: neither valid YAML nor valid JSON: ${syntaxProblem(error)}`);
  }
}

function positionOf(error: unknown): string {
  const start = error instanceof YAMLParseError ? error.linePos?.[0] : undefined;
  return start === undefined ? '' : `:${start.line}:${start.col}`;
}

/** The first line of the message, without the position and the excerpt that follow. */
function syntaxProblem(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

function isUrl(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/** A source for messages: of a URL only the parts that hold no secrets, so neither user info nor query. */
function nameOf(source: string): string {
  if (!isUrl(source)) return source;
  if (!URL.canParse(source)) return 'the URL';
  const { origin, pathname } = new URL(source);
  return origin + pathname;
}

async function fetchText(name: string, url: string, fetcher: Fetch): Promise<string> {
  if (!URL.canParse(url)) throw new SpecError(`${name}: expected a valid http(s) URL`);
  const { username, password } = new URL(url);
  if (username !== '' || password !== '') throw new SpecError(`${name}: expected a URL without user info`);
  try {
    return await download(url, fetcher);
  } catch (error) {
    throw new SpecError(`${name}: ${networkProblem(error)}`);
  }
}

async function download(url: string, fetcher: Fetch): Promise<string> {
  const response = await fetcher(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok || response.body === null) throw new Error(`responded with status ${response.status}`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > MAX_BYTES) throw new Error(`larger than ${MAX_BYTES / 1024 / 1024} MB`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Describes why a download failed. `fetch` puts the reason into the cause. */
function networkProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}
