import type { OutgoingHeaders } from '../call/provider.ts';
import { DEFAULTS } from '../options/defaults.ts';
import { lowerCased } from '../options/headers.ts';
import { type ReadAnswer, readAnswer, UnusableAnswer } from './answer.ts';
import { BodyProblem } from './body.ts';
import type { CallContext } from './context.ts';
import { DeadlineEnd } from './deadline.ts';
import { tellRequest, tellResponse } from './events.ts';
import { isOk, type RawAnswer } from './sender.ts';

/**
 * Sends the request once and reads the whole answer. Throws `DeadlineEnd`, `UnusableAnswer`, or what the connection
 * failed with.
 */
export async function exchange(context: CallContext, attempt: number): Promise<ReadAnswer> {
  const { client, deadline, request } = context;
  const authorizing = client.provider.authorize(context.operation, context.call, request);
  const own = authorizing instanceof Promise ? await deadline.race(authorizing) : authorizing;
  const headers = headersOf(context, own);
  deadline.throwIfEnded();
  tellRequest(context, attempt, headers);
  const startedAt = performance.now();
  const answer = await client.send({ ...request, headers }, deadline);
  if (answer.status >= 300 && answer.status < 400) {
    answer.discard();
    throw new UnusableAnswer(
      answer,
      'a redirect',
      'Redirects are never followed. Check the base URL: scheme, host, and a missing or extra path prefix.',
    );
  }
  let text = '';
  try {
    text = await answer.readText(DEFAULTS.maxAnswerBytes);
  } catch (error) {
    // The status of an error answer says more than its body, which may then be missing.
    if (error instanceof DeadlineEnd || isOk(answer.status)) throw explained(answer, error);
  }
  const read = readAnswer(answer, text);
  tellResponse(context, attempt, read, performance.now() - startedAt);
  return read;
}

function explained(answer: RawAnswer, error: unknown): unknown {
  if (!(error instanceof BodyProblem)) return error;
  const limit = `${DEFAULTS.maxAnswerBytes / 1024 / 1024} MB`;
  return new UnusableAnswer(
    answer,
    error.reason === 'too large' ? `a body of more than ${limit}` : 'a body that is not UTF-8',
  );
}

/** The client's own headers win over the caller's, and those of the call over those of the client's options. */
function headersOf(context: CallContext, own: OutgoingHeaders): OutgoingHeaders {
  const { client, operation, request, call } = context;
  context.addCredential(own['authorization']);
  return {
    ...client.options.headers,
    ...(call.headers && lowerCased(call.headers)),
    ...request.headers,
    accept: operation.answer.kind === 'text' ? 'text/plain' : 'application/json',
    ...own,
  };
}
