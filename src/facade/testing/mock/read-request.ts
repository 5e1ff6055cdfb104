import type { ReceivedRequest } from './http.ts';
import type { PrismRequest } from './prism.ts';

/** A request whose query and body are read. */
export interface ReadRequest extends PrismRequest {
  readonly method: string;
  readonly pathParams: Readonly<Record<string, string>>;
  /** The body says that it is JSON, and is none. */
  readonly isMalformed: boolean;
}

/** Reads the query and the body. */
export function readRequest(
  { method, url, headers, text }: ReceivedRequest,
  pathParams: Readonly<Record<string, string>>,
): ReadRequest {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return { method, path: url.pathname, query, headers, pathParams, ...readBody(headers['content-type'], text) };
}

function readBody(contentType: string | undefined, text: string): Pick<ReadRequest, 'body' | 'isMalformed'> {
  if (text === '') return { body: null, isMalformed: false };
  if (!/\bjson\b/i.test(contentType ?? '')) return { body: text, isMalformed: false };
  try {
    return { body: JSON.parse(text), isMalformed: false };
  } catch {
    return { body: text, isMalformed: true };
  }
}
