import { isObject } from '../options/checks.ts';
import type { Fetch } from '../options/client-options.ts';
import { discard, readText } from './body.ts';
import { DeadlineEnd } from './deadline.ts';
import type { RawAnswer, Sender } from './sender.ts';

/** Sends by a `fetch`: the caller's own, or the platform's. */
export function fetchSender(fetch: Fetch): Sender {
  return async ({ url, method, headers, body }, deadline) => {
    const answering = fetch(url, {
      method,
      // A copy: whose `fetch` it is may write into it.
      headers: { ...headers },
      // Followed redirects would carry secrets to wherever the answer points.
      redirect: 'manual',
      signal: deadline.signal,
      ...(body === undefined ? {} : { body }),
    });
    const response = await deadline.race(answering).catch((error: unknown) => {
      // A `fetch` that ignores its signal may still answer: nobody will read that.
      if (error instanceof DeadlineEnd) answering.then(discard).catch(() => {});
      throw error;
    });
    if (!isResponse(response)) throw new TypeError('"fetch" answered with something that is not a Response');
    return rawAnswer(response, (maxBytes) => readText(response, maxBytes, deadline));
  };
}

function rawAnswer(response: Response, readBody: RawAnswer['readText']): RawAnswer {
  return {
    // A redirect that may not be looked at has the status 0.
    status: response.type === 'opaqueredirect' ? 302 : response.status,
    statusText: response.statusText,
    headers: response.headers,
    allHeaders: response.headers,
    response,
    readText: readBody,
    discard: () => discard(response),
  };
}

/** By shape, not by class: polyfilled and cross-realm answers are as good. */
function isResponse(value: unknown): value is Response {
  if (!isObject(value) || !isObject(value['headers'])) return false;
  const { status, ok, headers } = value;
  return (
    typeof status === 'number' && typeof ok === 'boolean' && 'body' in value && typeof headers['get'] === 'function'
  );
}
