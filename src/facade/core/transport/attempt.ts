import type { OutgoingHeaders } from '../call/provider.ts';
import { loadOnce } from '../load-once.ts';
import { DEFAULTS } from '../options/defaults.ts';
import { lowerCased } from '../options/headers.ts';
import { type AnswerProblem, BadAnswer, problemOf, type ReadAnswer, readAnswer, valueIn } from './answer.ts';
import { BodyProblem } from './body.ts';
import type { CallContext } from './context.ts';
import { DeadlineEnd } from './deadline.ts';
import { Outcome } from './outcome.ts';
import { isOk, type RawAnswer } from './sender.ts';

/**
 * Sends the request once, reads the whole answer and takes its value. Throws `DeadlineEnd`, `BadAnswer`, an error of ours
 * that says why the request cannot be sent, or what the connection failed with.
 */
export async function attempt(context: CallContext): Promise<Outcome> {
  const { client, operation, call, deadline, request } = context;
  context.attempts += 1;
  const authorizing = client.provider.authorize(operation, call, request);
  const own = authorizing instanceof Promise ? await deadline.race(authorizing) : authorizing;
  const headers = headersOf(context, own);
  const events = client.observed ? await loadEvents() : undefined;
  deadline.throwIfEnded();
  events?.tellRequest(context, headers);
  const startedAt = events && performance.now();
  const { method, url, body, again } = request;
  const head = await client.send({ method, url, headers, body, again }, deadline);
  if (head.status >= 300 && head.status < 400) throw redirected(head);
  let text: string;
  try {
    text = await head.readText(DEFAULTS.maxAnswerBytes);
  } catch (error) {
    text = withoutBody(head, error);
  }
  const answer = readAnswer(head, text);
  if (startedAt !== undefined) events?.tellResponse(context, answer, performance.now() - startedAt);
  const problem = judge(context, answer);
  if (problem !== undefined) throw new BadAnswer(answer, problem);
  return new Outcome(context, context.reading === 'bare' ? undefined : valueIn(answer, operation.answer), answer);
}

const loadEvents = loadOnce(() => import('./on-demand/events.ts'));

/** The client's own headers win over the caller's, and those of the call over those of the client's options. */
function headersOf(
  { client, operation, request, call, credentials }: CallContext,
  own: OutgoingHeaders,
): OutgoingHeaders {
  const { authorization } = own;
  if (authorization !== undefined) credentials.push(authorization);
  return {
    ...client.options.headers,
    ...(call.headers && lowerCased(call.headers)),
    ...request.headers,
    accept: operation.answer.kind === 'text' ? 'text/plain' : 'application/json',
    ...own,
  };
}

/** Redirects are never followed: they would carry secrets to wherever the answer points. */
function redirected(head: RawAnswer): BadAnswer {
  head.discard();
  return unread(head, 'redirect');
}

/** The status of an error answer says more than its body, which may then be missing; all others have to be whole. */
function withoutBody(head: RawAnswer, error: unknown): string {
  if (!(error instanceof DeadlineEnd) && !isOk(head.status)) return '';
  throw error instanceof BodyProblem ? unread(head, error.reason) : error;
}

function unread(head: RawAnswer, problem: AnswerProblem): BadAnswer {
  return new BadAnswer({ head, text: '', json: undefined }, problem);
}

/** By its status first, then by whether it is what the operation answers with. The bare client takes any JSON. */
function judge({ operation, provider, reading }: CallContext, answer: ReadAnswer): AnswerProblem | undefined {
  if (!isOk(answer.head.status)) return 'status';
  if (reading === 'value') return problemOf(answer, operation.answer, provider);
  return answer.text === '' || answer.json !== undefined ? undefined : 'not JSON';
}
