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
  const answer = await readWhole(head);
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

async function readWhole(answer: RawAnswer): Promise<ReadAnswer> {
  if (answer.status >= 300 && answer.status < 400) {
    answer.discard();
    throw unread(answer, 'redirect');
  }
  try {
    return readAnswer(answer, await answer.readText(DEFAULTS.maxAnswerBytes));
  } catch (error) {
    // The status of an error answer says more than its body, which may then be missing.
    if (!(error instanceof DeadlineEnd) && !isOk(answer.status)) return readAnswer(answer, '');
    throw error instanceof BodyProblem ? unread(answer, error.reason) : error;
  }
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
