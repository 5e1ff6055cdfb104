import { readFileSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, parse, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Bundle, bundle, type UnresolvedReference } from './bundle.ts';
import { type OpenApi, SpecError } from './document.ts';
import { isMap, type JsonMap } from './json.ts';
import type { Source } from './places.ts';
import { parseText } from './yaml.ts';

const TIMEOUT_MS = 30_000;
const MAX_BYTES = 64 * 1024 * 1024;
const MAX_SOURCES = 200;

/** The part of `fetch` that loading a document needs. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A document with all files that it consists of. */
export interface Loaded {
  readonly document: OpenApi;
  /** The text of the first file. */
  readonly text: string;
  /** Those of the others, in the order in which they are referred to. */
  readonly otherTexts: readonly string[];
  /** References to files that cannot be read, and to nothing in other files. */
  readonly problems: readonly ReferenceProblem[];
}

/** A reference that does not resolve. */
export interface ReferenceProblem extends UnresolvedReference {
  readonly reason: string;
}

/**
 * Loads a document from a file or an http(s) URL, with the files that it refers to.
 *
 * @throws `SpecError` with the name of the source.
 */
export async function loadDocument(source: string, fetcher: Fetch): Promise<OpenApi> {
  if (!isUrl(source)) return complete(loadFile(source));
  const name = nameOf(source);
  const text = await fetchText(name, source, fetcher);
  const entry = sourceOf(name, new URL(source).href.replace(/#.*$/, ''), text);
  const assembly = assemble(entry);
  let step = assembly.next();
  while (step.done !== true) step = assembly.next(await readLinked(step.value, entry, fetcher));
  return complete(step.value);
}

/**
 * Loads a document from a file, with the files that it refers to.
 *
 * @throws `SpecError` with the name of the file.
 */
export function loadFile(file: string): Loaded {
  const entry = sourceOf(file, pathToFileURL(file).href, readText(file));
  const assembly = assemble(entry);
  let step = assembly.next();
  while (step.done !== true) step = assembly.next(readBeside(step.value, entry));
  return step.value;
}

/**
 * Parses OpenAPI 3.0 or 3.1, in YAML or JSON, that consists of one file.
 *
 * @throws `SpecError` for anything else.
 */
export function readDocument(name: string, text: string): OpenApi {
  const assembly = assemble(sourceOf(name, `spec:///${encodeURIComponent(name)}`, text));
  let step = assembly.next();
  while (step.done !== true) step = assembly.next('there are no other files');
  return step.value.document;
}

function sourceOf(name: string, uri: string, text: string): Source {
  return { name, uri, text, root: parseText(name, text) };
}

/** A document whose references all resolve, except for those inside the first file, which are reported when they are used. */
export function complete({ document, problems: [problem] }: Loaded): OpenApi {
  if (problem === undefined) return document;
  const { source, ref, pointer, reason } = problem;
  throw new SpecError(`${source.name}: unresolved reference ${ref} at ${pointer}: ${reason}`);
}

/** Puts a document together: asks for each source that is missing, and receives it, or the reason why it cannot be read. */
function* assemble(entry: Source): Generator<string, Loaded, Source | string> {
  const root = checked(entry);
  const others = new Map<string, Source>();
  const failures = new Map<string, string>();
  for (;;) {
    const bundled = bundle(entry, others);
    const wanted = [...bundled.missing.keys()].filter((uri) => !failures.has(uri));
    if (wanted.length === 0) return loaded(entry, root, bundled, others, failures);
    for (const uri of wanted) {
      const found = yield uri;
      if (typeof found === 'string') failures.set(uri, found);
      else others.set(uri, found);
      checkTotal(entry, others);
    }
  }
}

function checkTotal(entry: Source, others: ReadonlyMap<string, Source>): void {
  const size = [entry, ...others.values()].reduce((sum, { text }) => sum + text.length, 0);
  if (others.size <= MAX_SOURCES && size <= MAX_BYTES) return;
  const limits = `${MAX_SOURCES} files, or ${MAX_BYTES / 1024 / 1024} MB`;
  throw new SpecError(`${entry.name}: refers to more than ${limits}: bundle it`);
}

function loaded(
  entry: Source,
  root: JsonMap,
  bundled: Bundle,
  others: ReadonlyMap<string, Source>,
  failures: ReadonlyMap<string, string>,
): Loaded {
  const isOneFile = bundled.root === entry.root;
  const document: OpenApi = {
    name: entry.name,
    root: isMap(bundled.root) ? bundled.root : root,
    ...(!isOneFile && { origins: bundled.origins }),
  };
  const problems = [
    ...[...bundled.missing].map(([uri, reference]) => ({ ...reference, reason: failures.get(uri) ?? '' })),
    ...bundled.unresolved.map((reference) => ({ ...reference, reason: 'define it there or correct the reference' })),
  ];
  return { document, text: entry.text, otherTexts: [...others.values()].map(({ text }) => text), problems };
}

/** The root of an OpenAPI document of a supported version. */
function checked({ name, root }: Source): JsonMap {
  const version = isMap(root) ? root['openapi'] : undefined;
  if (!isMap(root) || typeof version !== 'string' || !/^3\.[01](\.|$)/.test(version))
    throw new SpecError(`${name}: expected an OpenAPI document of version 3.0 or 3.1, received ${describeRoot(root)}`);
  const contents = version.startsWith('3.0') ? ['paths', 'webhooks'] : ['paths', 'webhooks', 'components'];
  if (!contents.some((key) => isMap(root[key])))
    throw new SpecError(
      `${name}: expected ${quotedList(contents)} in the document, found ${contents.length > 2 ? 'none' : 'neither'}`,
    );
  return root;
}

function quotedList(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}

function describeRoot(root: unknown): string {
  if (root === null || root === undefined) return 'an empty file';
  if (!isMap(root)) return Array.isArray(root) ? 'a list' : `a ${typeof root}`;
  const { openapi, swagger } = root;
  if (swagger !== undefined) return `Swagger ${JSON.stringify(swagger)}`;
  if (openapi === undefined) return 'an object without "openapi"';
  return typeof openapi === 'number' ? `the number ${openapi}: put it in quotes` : `version ${JSON.stringify(openapi)}`;
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
  return new SpecError(`${file}: ${fileProblem(error)}`);
}

function fileProblem(error: Error): string {
  return ('code' in error ? FILE_PROBLEMS[String(error.code)] : undefined) ?? error.message;
}

/** Reads a file that a document refers to, or returns the reason why not. */
function readBeside(uri: string, entry: Source): Source | string {
  if (!uri.startsWith('file:')) return 'a document in a file refers to files only: download it, and refer to the file';
  if (!/\.(ya?ml|json)$/i.test(uri)) return 'expected the name of a YAML or JSON file';
  try {
    const [file, first] = [fileURLToPath(uri), fileURLToPath(entry.uri)];
    const name = join(dirname(entry.name), relative(dirname(first), file));
    const folders = foldersNear(first);
    // Before and after links are followed: the answer for a file elsewhere does not depend on whether there is one.
    const isNear = (path: string): boolean => folders.some((folder) => isInside(path, folder));
    if (!isNear(file) || !isNear(realpathSync(file)))
      return 'it is neither near the document nor in the current folder: move it there';
    return sourceOf(name, uri, readText(file));
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    return error instanceof Error ? fileProblem(error) : String(error);
  }
}

/** The folders whose files a document may refer to: the one around its own folder, except for a whole disk, and the current. */
function foldersNear(file: string): string[] {
  const own = [dirname(file), dirname(realpathSync(file))];
  const around = own.map((folder) => (dirname(folder) === parse(folder).root ? folder : dirname(folder)));
  return [...around, process.cwd(), realpathSync(process.cwd())];
}

function isInside(file: string, folder: string): boolean {
  const path = relative(folder, resolve(file));
  return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
}

/** Reads what a document at a URL refers to, or returns the reason why not. */
async function readLinked(uri: string, entry: Source, fetcher: Fetch): Promise<Source | string> {
  if (!isUrl(uri) || new URL(uri).origin !== new URL(entry.uri).origin)
    return 'a document at a URL refers to the same server only: download both';
  try {
    return sourceOf(nameOf(uri), uri, await fetchText(nameOf(uri), uri, fetcher, { redirect: 'error' }));
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
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

async function fetchText(name: string, url: string, fetcher: Fetch, init: RequestInit = {}): Promise<string> {
  if (!URL.canParse(url)) throw new SpecError(`${name}: expected a valid http(s) URL`);
  const { username, password } = new URL(url);
  if (username !== '' || password !== '') throw new SpecError(`${name}: expected a URL without user info`);
  try {
    return await download(url, fetcher, init);
  } catch (error) {
    throw new SpecError(`${name}: ${networkProblem(error)}`);
  }
}

async function download(url: string, fetcher: Fetch, init: RequestInit): Promise<string> {
  const response = await fetcher(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
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
