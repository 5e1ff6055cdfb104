/** What is answered over HTTP, on a port or in process. */
export interface PlainAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An answer of JSON. */
export function jsonAnswer(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): PlainAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** An answer of text. */
export function textAnswer(status: number, body: string): PlainAnswer {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}

/** What answers requests for keys: `undefined` where the request is for something else. */
export type KeyResponder = (method: string, url: URL) => PlainAnswer | undefined;
