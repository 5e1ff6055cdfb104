import { isObject } from '../options/checks.ts';
import { DEFAULTS } from '../options/defaults.ts';
import { type ReadAnswer, readAnswer, UnusableAnswer } from './answer.ts';
import { BodyProblem, discard, readText } from './body.ts';
import type { CallContext } from './context.ts';
import { DeadlineEnd } from './deadline.ts';
import { tellRequest, tellResponse } from './events.ts';

/**
 * Sends the request once and reads the whole answer. Throws `DeadlineEnd`, `UnusableAnswer`, or what the connection
 * failed with.
 */
export async function exchange(context: CallContext, attempt: number): Promise<ReadAnswer> {
  const { deadline, request } = context;
  // Called as a plain function: a platform's own `fetch` must not be called as the method of another object.
  const { fetch } = context.options;
  const headers = await deadline.race(buildHeaders(context));
  tellRequest(context, attempt, headers);
  const startedAt = performance.now();
  const answering = fetch(request.url, fetchInit(context, headers));
  const response = await deadline.race(answering).catch((error: unknown) => {
    // A `fetch` that ignores its signal may still answer: nobody will read that.
    if (error instanceof DeadlineEnd) answering.then(discard).catch(() => {});
    throw error;
  });
  if (!isResponse(response)) throw new TypeError('"fetch" answered with something that is not a Response');
  if (isRedirect(response)) {
    discard(response);
    throw new UnusableAnswer(
      response,
      'a redirect',
      'Redirects are never followed. Check the base URL: scheme, host, and a missing or extra path prefix.',
    );
  }
  const answer = readAnswer(response, await readBody(context, response));
  tellResponse(context, attempt, answer, performance.now() - startedAt);
  return answer;
}

/** The body's text. The status of an error answer says more than its body, which may then be missing. */
async function readBody({ deadline }: CallContext, response: Response): Promise<string> {
  try {
    return await readText(response, DEFAULTS.maxAnswerBytes, deadline);
  } catch (error) {
    if (error instanceof DeadlineEnd) throw error;
    if (!response.ok) return '';
    if (!(error instanceof BodyProblem)) throw error;
    const limit = `${DEFAULTS.maxAnswerBytes / 1024 / 1024} MB`;
    throw new UnusableAnswer(
      response,
      error.reason === 'too large' ? `a body of more than ${limit}` : 'a body that is not UTF-8',
    );
  }
}

/** The client's own headers win over the caller's, and those of the call over those of the client's options. */
async function buildHeaders(context: CallContext): Promise<Headers> {
  const { provider, operation, request, call, options } = context;
  const headers = new Headers(options.headers);
  for (const [name, value] of Object.entries(call.headers ?? {})) headers.set(name, value);
  for (const [name, value] of request.headers) headers.set(name, value);
  headers.set('accept', operation.answer.kind === 'text' ? 'text/plain' : 'application/json');
  const own = await provider.authorize(operation, call, request);
  for (const [name, value] of own) headers.set(name, value);
  context.addSecret(headers.get('authorization')?.split(' ')[1]);
  return headers;
}

function fetchInit({ request, deadline }: CallContext, headers: Headers): RequestInit {
  return {
    method: request.method,
    headers,
    // Followed redirects would carry secrets to wherever the answer points.
    redirect: 'manual',
    signal: deadline.signal,
    ...(request.body === undefined ? {} : { body: request.body }),
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

function isRedirect(response: Response): boolean {
  return response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400);
}
