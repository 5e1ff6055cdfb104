import { readFile } from 'node:fs/promises';
import { type OpenApi, readDocument, SpecError } from './document.ts';

const TIMEOUT_MS = 30_000;
const LARGEST_BYTES = 64 * 1024 * 1024;

/** How documents are asked for. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Reads a document from a file, or from an http(s) address. Throws a `SpecError` that names the source. */
export async function loadDocument(source: string, fetcher: Fetch = fetch): Promise<OpenApi> {
  return readDocument(labelOf(source), await loadText(source, fetcher));
}

/** The text of a file or of an http(s) address. Throws a `SpecError` that names the source. */
async function loadText(source: string, fetcher: Fetch = fetch): Promise<string> {
  try {
    return isAddress(source) ? await fetchText(source, fetcher) : await readFile(source, 'utf8');
  } catch (error) {
    throw new SpecError(`${labelOf(source)}: ${reasonOf(error)}`);
  }
}

function isAddress(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/** An address without what may be secret in it: user info and the query. */
function labelOf(source: string): string {
  if (!isAddress(source) || !URL.canParse(source)) return isAddress(source) ? 'the address' : source;
  const { origin, pathname } = new URL(source);
  return origin + pathname;
}

/** Of an address that cannot be reached the reason is one level down. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

async function fetchText(url: string, fetcher: Fetch): Promise<string> {
  if (!URL.canParse(url)) throw new Error('expected an http(s) address');
  const { username, password } = new URL(url);
  if (username !== '' || password !== '') throw new Error('expected an address without user info');
  const response = await fetcher(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok || response.body === null) throw new Error(`answered with the status ${response.status}`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body) {
    size += part.byteLength;
    if (size > LARGEST_BYTES) throw new Error(`is larger than ${LARGEST_BYTES / 1024 / 1024} MB`);
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}
